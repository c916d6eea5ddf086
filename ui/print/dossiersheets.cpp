#include "ui/print/dossiersheets.h"

#include "core/base/date.h"
#include "core/letters/lettertext.h"
#include "core/requests/dossier.h"
#include "core/requests/filesearch.h"
#include "ui/print/letterpage.h"
#include "ui/print/officialpage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template<class Paint>
QByteArray painted(Paint paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setCreator(u"Mingdu"_s);
        writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait,
                              QMarginsF{28, 37, 26, 35}, QPageLayout::Millimeter});
        paint(writer);
    }
    return buffer.data();
}

QByteArray letterPdf(const Letter &letter)
{
    return painted([&](QPdfWriter &writer) { LetterPage{letter}.print(writer); });
}

QByteArray textPdf(const QString &title, const QString &text)
{
    return htmlPdf(u"<h3>"_s + title.toHtmlEscaped() + u"</h3><p>"_s +
                   text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s);
}

/// A picture fills the type area at most; three hundred dots an inch are enough on paper.
QByteArray picturePdf(QByteArray bytes)
{
    QBuffer buffer{&bytes};
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    constexpr QSize most{1843, 2657};
    if (const QSize size = reader.size(); size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return painted([&](QPdfWriter &writer) {
        QPainter painter{&writer};
        const QRect area{0, 0, writer.width(), writer.height()};
        const QSize fits = image.size().scaled(area.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect{QPoint{(area.width() - fits.width()) / 2, 0}, fits}, image);
    });
}

/// The file on paper, or a sheet in its place that says why not.
Result<QByteArray> filePdf(const DossierInput &input, const Attachment &file)
{
    const bool bound = file.mime == u"application/pdf" &&
                       file.reading != PaperReading::Encrypted && file.pages > 0;
    if (bound)
        return input.records.content(file.content);
    if (file.mime.startsWith(u"image/")) {
        const auto picture = input.records.content(file.content).map(picturePdf);
        if (!picture || !picture->isEmpty())
            return picture;
    }
    return input.records.content(file.paper).and_then(unpackedPaper).map([&](const Paper &paper) {
        const QString text = paper.text();
        return textPdf(file.name, text.trimmed().isEmpty()
                                      ? dossierText(input.law, u"dossier.unread"_s, input.today)
                                      : text);
    });
}

void addFacts(const DossierInput &input, std::vector<DossierSheet> &sheets)
{
    const Request &request = input.file.request.value;
    const auto add = [&](DossierPart part, const QString &key, const QStringList &lines, QDate day) {
        const QString text = lines.join(u'\n').trimmed();
        const QString title = dossierText(input.law, key, input.today);
        if (!text.isEmpty())
            sheets.push_back({part, false, title, day, textPdf(title, text)});
    };
    add(DossierPart::Application, u"dossier.application"_s,
        {request.number, request.applicantName, isoDate(request.received), request.subject},
        request.received);
    add(DossierPart::Search, u"dossier.part.search"_s,
        request.searchParts + QStringList{request.searchRecord}, request.signedOn);
    for (const auto &seen : input.file.consultations)
        add(DossierPart::Consultation, u"dossier.opinion"_s, {seen.value.opinionText},
            seen.value.returned);
}

Result<> addLetters(const DossierInput &input, std::vector<DossierSheet> &sheets)
{
    for (const auto &seen : input.file.letters) {
        const SentLetter &sent = seen.value;
        if (sent.voided.isValid() || sent.content.isEmpty())
            continue;
        const auto letter = parseLetter(sent.content);
        if (!letter)
            return tl::unexpected(letter.error());
        sheets.push_back({dossierPartOf(sent.kind), false, letter->title + u' ' + sent.number,
                          sent.dated, letterPdf(*letter)});
    }
    return {};
}

QString ledgerHtml(const DossierInput &input)
{
    const auto say = [&](const QString &key) { return dossierText(input.law, key, input.today); };
    QString rows;
    for (const LedgerDay &day : input.ledger.days) {
        const auto article = input.law.citation(day.citation, day.date);
        const QStringList cells{isoDate(day.date),
                                say(u"ledger.use.%1"_s.arg(int(day.use))),
                                day.use == DayUse::Counted || day.use == DayUse::Delayed
                                    ? QString::number(day.running)
                                    : QString{},
                                QStringList{day.holiday, article ? article->brief : QString{}}
                                    .join(u' ')
                                    .trimmed()};
        rows += u"<tr><td>"_s + QStringList{cells}.replaceInStrings(u"<"_s, u"&lt;"_s).join(
                                    u"</td><td>"_s) +
                u"</td></tr>"_s;
    }
    return u"<h3>"_s + say(u"dossier.ledger"_s) + u"</h3><p>"_s +
           say(u"dossier.deadline"_s).arg(isoDate(input.ledger.deadline.date)) +
           u"</p><table width='100%' border='1' cellspacing='0' cellpadding='3'><tr><th>"_s +
           say(u"ledger.columns"_s).split(u'|').join(u"</th><th>"_s) + u"</th></tr>"_s + rows +
           u"</table><p>"_s + say(u"dossier.journal"_s) + u"<br>"_s +
           input.journalHash.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}
} // namespace

QString dossierText(const Law &law, const QString &key, QDate day)
{
    return law.convention(key, day).value_or(key);
}

QByteArray htmlPdf(const QString &html)
{
    return painted([&](QPdfWriter &writer) {
        QTextDocument document;
        QFont font = officialpage::bodyFace();
        font.setPointSize(11);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(u"table { border-collapse: collapse; } td, th { font-size: "
                                      "9pt; } h3 { font-size: 16pt; }"_s);
        document.setHtml(html);
        document.print(&writer);
    });
}

Result<std::vector<DossierSheet>> dossierSheets(const DossierInput &input, const Progress &progress)
{
    std::vector<DossierSheet> sheets;
    addFacts(input, sheets);
    if (const auto added = addLetters(input, sheets); !added)
        return tl::unexpected(added.error());
    const auto files = filesInOrder(input.file);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress && !progress(qint64(i), qint64(files.size())))
            return fail(ErrorCode::Cancelled);
        auto pdf = filePdf(input, files[i]);
        if (!pdf)
            return tl::unexpected(pdf.error());
        sheets.push_back({files[i].part, false, files[i].name, files[i].addedOn, std::move(*pdf)});
    }
    std::ranges::stable_sort(sheets, {}, [](const DossierSheet &sheet) {
        return std::pair{sheet.part, sheet.dated};
    });
    sheets.push_back({DossierPart::Challenge, true,
                      dossierText(input.law, u"dossier.ledger"_s, input.today), input.today,
                      htmlPdf(ledgerHtml(input))});
    return sheets;
}
