// The dashboard on paper and in files: PNG, PDF, xlsx, and the one-page brief. No person is named.
#include "core/base/date.h"
#include "core/people/applicant.h"
#include "core/sheets/sheetfile.h"
#include "ui/common/choicebox.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/sheet.h"
#include "ui/dashboard/briefpage.h"
#include "ui/dashboard/dashboardsource.h"
#include "ui/print/reporthtml.h"
#include "ui/wording/errortext.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QStackedWidget>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t busiestShown = 5;

/// Paper is white, whatever the desk wears: what is painted is dressed for it meanwhile.
class OnPaper
{
public:
    explicit OnPaper(QWidget &part)
        : m_part{part}
    {
        m_part.setStyleSheet(sheetOf(tokens(Look::Light)));
        wear(paletteOf(Look::Light));
    }
    ~OnPaper()
    {
        wear({});
        m_part.setStyleSheet({});
    }
    OnPaper(const OnPaper &) = delete;
    OnPaper &operator=(const OnPaper &) = delete;

private:
    /// Of each by itself: under a style sheet palettes are not handed down.
    void wear(const QPalette &palette) const
    {
        for (QWidget *each : m_part.findChildren<QWidget *>()) {
            if (each->property("tone").toString().isEmpty()) // that colour is the sheet's
                each->setPalette(palette);
        }
    }
    QWidget &m_part;
};

/// Who asked most in the period, as masks (rules §10).
Result<QStringList> busiestApplicants(const Records &records, const DashboardQuery &query)
{
    static constexpr std::array<quint16, 4> fields{RequestApplicantName, RequestApplicantKind,
                                                   RequestReceived, RequestOrgan};
    std::map<QByteArray, std::pair<qint64, ApplicantKind>> cases;
    const auto read = records.scan(Noun::Request, fields, [&](const ScanRow &row) {
        const QDate received = row.date(2);
        const bool asked = received >= query.from && received <= query.until &&
                           (!query.organ || row.id(3) == query.organ->value);
        if (asked && !row.text(0).isEmpty()) {
            auto &entry = cases[row.text(0).toByteArray()];
            ++entry.first;
            entry.second = ApplicantKind(row.integer(1));
        }
        return true;
    });
    return read.map([&] {
        std::vector<std::pair<qint64, QString>> most;
        for (const auto &[name, entry] : cases) {
            if (entry.first > 1)
                most.push_back({entry.first, maskName(QString::fromUtf8(name), entry.second)});
        }
        std::ranges::stable_sort(most, std::ranges::greater{}, &std::pair<qint64, QString>::first);
        QStringList lines;
        for (std::size_t at = 0; at < std::min(busiestShown, most.size()); ++at)
            lines << u"%1 %2"_s.arg(most[at].second).arg(most[at].first);
        return lines;
    });
}

/// As large beside the widgets as on the screen: points would grow with what is painted on.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo{font}.pixelSize());
    return font;
}
} // namespace

void DashboardWorkspace::save()
{
    if (!m_data)
        return;
    const QString path =
        m_dialogs.saveFile(this, tr("Export the dashboard"),
                           u"dashboard-%1.xlsx"_s.arg(m_query.until.toString(Qt::ISODate)),
                           tr("Table (*.xlsx);;PDF (*.pdf);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    bool written = false;
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        QImage sheet{QSize{1754, 1240}, QImage::Format_RGB32}; // A4 at 150 dpi
        sheet.fill(Qt::white);
        QPainter painter{&sheet};
        paintSheet(painter, QRectF{sheet.rect()}.adjusted(40, 40, -40, -40));
        painter.end();
        written = sheet.save(path);
    } else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QPdfWriter writer{path};
        writer.setPageLayout({QPageSize{QPageSize::A4},
                              QPageLayout::Landscape,
                              {10, 10, 10, 10},
                              QPageLayout::Millimeter});
        QPainter painter;
        written = painter.begin(&writer);
        if (written)
            paintSheet(painter, {0, 0, qreal(writer.width()), qreal(writer.height())});
    } else {
        withSource([&](const FigureSource &source) {
            const auto done =
                writeSheet(path, figureSheet(source, asOf()),
                           {.headRows = 1, .widths = {50, 24, 24, 24}}, IfThere::Replace);
            if (!done)
                m_strip->showError(errorText(done.error()));
            else
                m_strip->showDone(tr("Exported: %1").arg(path));
        });
        return;
    }
    if (written)
        m_strip->showDone(tr("Exported: %1").arg(path));
    else
        m_strip->showError(errorText({ErrorCode::WriteFailed, {path}}));
}

/// Tiles and charts of the period under one line, as they stand on the screen but on white: what is
/// to be clicked stays behind.
void DashboardWorkspace::paintSheet(QPainter &painter, const QRectF &room)
{
    QWidget *charts = m_stack->widget(ChartsPage);
    const qreal heading = 40;
    const QSize onScreen = charts->size();
    const qreal scale = room.width() / width();
    charts->resize(width(), int(room.height() / scale - heading) - m_tileRow->height());
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.setPen(tokens(Look::Light).text);
    painter.setFont(inPixels(textFont(Type::title, true)));
    const QRectF line{0, 0, qreal(width()), heading - 8};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     title() + u" · "_s + m_organ->currentText());
    painter.setFont(inPixels(textFont(Type::secondary)));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, asOf());
    qreal top = heading;
    for (QWidget *part : {m_tileRow, charts}) {
        const OnPaper white{*part};
        painter.save();
        painter.translate(0, top);
        part->render(&painter, {}, {}, QWidget::DrawChildren);
        painter.restore();
        top += part->height();
    }
    charts->resize(onScreen);
}

BriefLists DashboardWorkspace::briefLists() const
{
    BriefLists lists;
    const RequestColumns &columns = m_board.columns();
    const Desk &desk = m_board.desk();
    /// The earliest last day first, then as they came.
    const auto list = [&](std::initializer_list<Mark> marks) {
        const bool showsDue = marks.begin()->figure == Figure::Open;
        std::vector<std::pair<QDate, quint32>> rows;
        for (const EntityId id : Dashboard::rows(columns, *m_data, m_query, std::span{marks},
                                                 desk.law(), desk.calendar())) {
            if (const qint64 row = columns.rowOf({id}); row >= 0)
                rows.push_back({columns.days(RequestColumns::Days::Due)[std::size_t(row)].date(),
                                quint32(row)});
        }
        std::ranges::sort(rows);
        QStringList lines;
        for (const auto &[due, row] : rows)
            lines << (due.isValid() && showsDue
                          ? tr("%1 (%2)").arg(columns.number(row), isoDate(due))
                          : columns.number(row));
        return lines;
    };
    const auto open = [](Urgency urgency) { return Mark{Figure::Open, std::size_t(urgency)}; };
    lists.overdue = list({open(Urgency::Overdue)});
    lists.dueSoon = list({open(Urgency::Close), open(Urgency::Near)});
    lists.lost = list({{Figure::ReviewsCorrected, 0}, {Figure::SuitsCorrected, 0}});
    if (const auto busiest = busiestApplicants(desk.records(), m_query))
        lists.busiest = *busiest;
    return lists;
}

void DashboardWorkspace::printBrief()
{
    if (!m_data)
        return;
    const QString path = m_dialogs.saveFile(
        this, tr("One-page brief"), u"brief-%1.pdf"_s.arg(m_query.until.toString(Qt::ISODate)),
        tr("PDF (*.pdf);;Text (*.odt);;Page (*.html)"));
    if (path.isEmpty())
        return;
    withSource([&](const FigureSource &source) {
        const auto done =
            writeOnePage(briefHtml(source, briefLists(), m_organ->currentText(), asOf()), path);
        if (done)
            m_strip->showDone(tr("Written: %1").arg(path));
        else
            m_strip->showError(errorText(done.error()));
    });
}
