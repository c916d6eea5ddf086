#include "ui/print/dossiersheets.h"

#include "core/base/date.h"
#include "core/letters/lettertext.h"
#include "core/requests/dossier.h"
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
constexpr int printedDots = 300; ///< an inch: enough on paper

/// A PDF of A4 sheets without margins; \p paint works in points.
template<class Paint>
QByteArray painted(Paint paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setCreator(u"Mingdu"_s);
        writer.setPageLayout(
            {QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point});
        QPainter painter{&writer};
        const qreal scale = writer.logicalDpiX() / 72.0;
        painter.scale(scale, scale);
        paint(writer, painter);
    }
    return buffer.data();
}

QByteArray letterPdf(const Letter &letter)
{
    const LetterPage pages{letter};
    return painted([&](QPdfWriter &writer, QPainter &painter) {
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    });
}

/// A picture fills the type area at most. Empty when it can't be read.
QByteArray picturePdf(QByteArray bytes)
{
    const auto &official = officialpage::page();
    const QSizeF area = official.typeArea;
    const QSize most = (area * (printedDots / 72.0)).toSize();
    QBuffer buffer{&bytes};
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return painted([&](QPdfWriter &, QPainter &painter) {
        const QSizeF fits = QSizeF{image.size()}.scaled(area, Qt::KeepAspectRatio);
        const QPointF at = official.typeOrigin + QPointF{(area.width() - fits.width()) / 2, 0};
        painter.drawImage(QRectF{at, fits}, image);
    });
}

/// The file on paper, or a sheet in its place that says why not.
Result<QByteArray> filePdf(const Attachment &file, const Records &records, const DossierText &say)
{
    const bool isPdf = file.mime == u"application/pdf" && file.readability != Readability::Locked;
    const bool isPicture = file.mime.startsWith(u"image/");
    QByteArray pdf;
    if (isPdf || isPicture) {
        const auto bytes = records.content(file.digest.toLatin1());
        if (!bytes)
            return bytes;
        pdf = isPdf ? *bytes : picturePdf(*bytes);
    }
    return pdf.isEmpty() ? insteadOf(file.name, say(u"dossier.unread"_s)) : pdf;
}

QByteArray textPdf(const QString &title, const QString &text)
{
    return htmlPdf(u"<h3>"_s + title.toHtmlEscaped() + u"</h3><p>"_s +
                   text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s);
}

void addFacts(const Case &file, const DossierText &say, std::vector<DossierSheet> &sheets)
{
    const auto add = [&](DossierPart part, const QString &key, const QString &text, QDate day) {
        if (const QString title = say(key); !text.trimmed().isEmpty())
            sheets.push_back({part, false, title, day, textPdf(title, text.trimmed())});
    };
    const Request &request = file.request.value;
    add(DossierPart::Search, u"dossier.part.search"_s,
        (request.searchParts + QStringList{request.searchRecord}).join(u'\n'), request.signedOn);
    for (const auto &seen : file.consultations)
        add(DossierPart::Consultation, u"dossier.opinion"_s, seen.value.opinionText,
            seen.value.returned);
}

Result<> addLetters(const DossierInput &input, std::vector<DossierSheet> &sheets)
{
    for (const DossierForm &form : input.forms)
        sheets.push_back({dossierPartOf(form.kind), false, form.letter.title, form.dated,
                          letterPdf(form.letter)});
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

QString ledgerRow(const LedgerDay &day, const Law &law, const DossierText &say)
{
    const auto article = law.citation(day.citation, day.date);
    const bool counts = day.use == DayUse::Counted || day.use == DayUse::Delayed;
    const QString basis =
        QString{day.holiday + u' ' + (article ? article->brief : QString{})}.trimmed();
    return u"<tr><td>%1</td><td>%2</td><td align='right'>%3</td><td>%4</td></tr>"_s.arg(
        isoDate(day.date), say(u"ledger.use.%1"_s.arg(int(day.use))),
        counts ? QString::number(day.running) : QString{}, basis.toHtmlEscaped());
}

QString ledgerHtml(const DossierInput &input, const Law &law, const DossierText &say)
{
    QString rows;
    for (const LedgerDay &day : input.ledger.days)
        rows += ledgerRow(day, law, say);
    return u"<h3>"_s + say(u"dossier.ledger"_s) + u"</h3><p>"_s +
           say(u"dossier.deadline"_s).arg(isoDate(input.ledger.deadline.date)) +
           u"</p><table width='100%' border='1' cellspacing='0' cellpadding='3'><thead><tr><th>"_s +
           say(u"ledger.columns"_s).split(u'|').join(u"</th><th>"_s) + u"</th></tr></thead>"_s +
           rows + u"</table><p>"_s + say(u"dossier.journal"_s) + u"<br>"_s +
           input.journalHash.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}
} // namespace

QByteArray htmlPdf(const QString &html)
{
    const auto &official = officialpage::page();
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(officialpage::font(officialpage::Face::Form));
    document.setDefaultStyleSheet(
        u"table { border-collapse: collapse; } h3 { font-size: 16pt; text-align: center; }"_s);
    document.setPageSize(official.typeArea);
    document.setHtml(html);
    return painted([&](QPdfWriter &writer, QPainter &painter) {
        const qreal height = official.typeArea.height();
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(official.typeOrigin - QPointF{0, page * height});
            document.drawContents(&painter, {0, page * height, official.typeArea.width(), height});
            painter.restore();
        }
    });
}

QByteArray insteadOf(const QString &what, const QString &why)
{
    return textPdf(what, why);
}

Result<std::vector<DossierSheet>> dossierSheets(const DossierInput &input, const Law &law,
                                                const Records &records, const Progress &progress)
{
    const DossierText say{law, input.today};
    std::vector<DossierSheet> sheets;
    addFacts(input.file, say, sheets);
    if (const auto added = addLetters(input, sheets); !added)
        return tl::unexpected(added.error());
    qint64 done = 0;
    for (const Seen<Attachment> &seen : input.file.attachments) {
        const Attachment &file = seen.value;
        if (progress && !progress(done++, qint64(input.file.attachments.size())))
            return fail(ErrorCode::Cancelled);
        if (file.removed.isValid())
            continue;
        auto pdf = filePdf(file, records, say);
        if (!pdf)
            return tl::unexpected(pdf.error());
        sheets.push_back({file.part, false, file.name, file.added, std::move(*pdf)});
    }
    std::ranges::stable_sort(sheets, {}, [](const DossierSheet &sheet) {
        return std::pair{sheet.part, sheet.dated};
    });
    sheets.push_back({DossierPart::Challenge, true, say(u"dossier.ledger"_s), input.today,
                      htmlPdf(ledgerHtml(input, law, say))});
    return sheets;
}
