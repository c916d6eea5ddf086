#include "ui/print/reporthtml.h"

#include "core/reports/annualsheet.h"
#include "ui/print/officialpage.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace {
QString cell(const QString &text, const char *kind = "td", const QString &more = {})
{
    return u"<%1%2>%3</%1>"_s.arg(QLatin1StringView{kind}, more, text.toHtmlEscaped());
}

QString numberCells(const auto &cells)
{
    QString html;
    for (const qint64 number : cells)
        html += cell(QString::number(number), "td", u" align=\"right\""_s);
    return html;
}

constexpr QLatin1StringView tableOpen{
    "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" "
    "style=\"border-collapse:collapse\">"};

QString unitsTable(const AnnualBook &book)
{
    QString html{tableOpen};
    QString block;
    for (const UnitFigures &figures : book.units) {
        const UnitRow &row = figures.row;
        if (std::exchange(block, row.block) != row.block) {
            html += u"<tr>"_s + cell(row.block, "th", u" colspan=\"4\""_s) + u"</tr><tr>"_s +
                    cell(u"信息内容"_s, "th");
            if (row.counted)
                html += cell(u"本年制发件数"_s, "th") + cell(u"本年废止件数"_s, "th") +
                        cell(u"现行有效件数"_s, "th");
            else
                html += cell(row.isMoney ? u"本年收费金额（单位：万元）"_s : u"本年处理决定数量"_s,
                             "th", u" colspan=\"3\""_s);
            html += u"</tr>"_s;
        }
        html += u"<tr>"_s + cell(row.name);
        const QStringList cells = unitCells(figures);
        for (const QString &text : cells)
            html += cell(text, "td",
                         cells.size() == 1 ? u" colspan=\"3\" align=\"right\""_s
                                           : u" align=\"right\""_s);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString requestsTable(const AnnualReport &report)
{
    QString html{tableOpen};
    html += u"<tr>"_s +
            cell(u"本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"_s, "th");
    for (const ReportColumn &column : report.form.columns)
        html += cell(column.name, "th");
    html += u"</tr>"_s;
    for (std::size_t row = 0; row < report.table.rows.size(); ++row) {
        const ReportRow &line = report.form.rows[row];
        if (!line.section.isEmpty())
            html += u"<tr>"_s + cell(line.section, "td", u" colspan=\"8\""_s) + u"</tr>"_s;
        html += u"<tr>"_s + cell(line.name) + numberCells(report.table.rows[row]) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString challengesTable(const ChallengeTable &table)
{
    QString html{tableOpen};
    html += u"<tr>"_s;
    for (const QString &head :
         {QString{}, u"结果维持"_s, u"结果纠正"_s, u"其他结果"_s, u"尚未审结"_s, u"总计"_s})
        html += cell(head, "th");
    html += u"</tr>"_s;
    const QString blocks[] = {u"行政复议"_s, u"行政诉讼：未经复议直接起诉"_s,
                              u"行政诉讼：复议后起诉"_s};
    for (std::size_t block = 0; block < table.blocks.size(); ++block)
        html += u"<tr>"_s + cell(blocks[block]) + numberCells(table.blocks[block]) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString linesBelow(const AnnualBook &book)
{
    QString html;
    for (const FrozenYear &line : book.lines) {
        if (line.kind == FrozenKind::Moved)
            html += u"<p>划转：结转下年度继续办理的%1件因机构调整划转（%2，%3）。</p>"_s.arg(
                line.cells.value(6), line.reason.toHtmlEscaped(), line.on.toString(Qt::ISODate));
        if (line.kind == FrozenKind::Restated)
            html += u"<p>更正：结转下年度继续办理%1件（%2，%3）。</p>"_s.arg(
                (line.cells.value(6).startsWith(u'-') ? QString{} : u"+"_s) + line.cells.value(6),
                line.reason.toHtmlEscaped(), line.on.toString(Qt::ISODate));
    }
    return html;
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}

/// A page of A4 with its number below, as far as there are several.
class Sheets
{
public:
    Sheets(QTextDocument &document, QByteArray &bytes)
        : m_document{document}
        , m_buffer{&bytes}
        , m_writer{opened(m_buffer)}
    {
        m_writer.setPageLayout({QPageSize{QPageSize::A4},
                                QPageLayout::Portrait,
                                {20, 20, 20, 20},
                                QPageLayout::Millimeter});
        m_document.documentLayout()->setPaintDevice(&m_writer);
        m_document.setDocumentMargin(0);
        m_document.setPageSize({qreal(m_writer.width()), m_writer.height() - footer()});
    }
    ~Sheets() { m_document.documentLayout()->setPaintDevice(nullptr); }
    Sheets(const Sheets &) = delete;
    Sheets &operator=(const Sheets &) = delete;
    int count() const { return m_document.pageCount(); }
    bool write()
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        const QSizeF page = m_document.pageSize();
        for (int at = 0; at < count(); ++at) {
            if (at > 0)
                m_writer.newPage();
            painter.save();
            painter.translate(0, -at * page.height());
            m_document.drawContents(&painter, {0, at * page.height(), page.width(), page.height()});
            painter.restore();
            if (count() > 1)
                painter.drawText(QRectF{0, page.height(), page.width(), footer()},
                                 Qt::AlignHCenter | Qt::AlignBottom, QString::number(at + 1));
        }
        return true;
    }

private:
    static QBuffer *opened(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }
    qreal footer() const { return m_writer.resolution() * 0.4; } // inches

    QTextDocument &m_document;
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

QFont faceOf(qreal points)
{
    QFont face{officialpage::families(officialpage::Face::Body)};
    face.setPointSizeF(points);
    return face;
}

constexpr qreal usualPoints = 9;
constexpr qreal leastPoints = 5; // smaller can't be read

Result<> write(const QString &html, const QString &path, bool onOnePage)
{
    if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
        return save(path, html.toUtf8());
    const bool pdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!pdf && !path.endsWith(u".odt"_s, Qt::CaseInsensitive))
        return fail(ErrorCode::BadValue, {u"format"_s, path.section(u'.', -1)});
    QTextDocument document;
    document.setDefaultFont(faceOf(usualPoints));
    document.setHtml(html);
    QByteArray bytes;
    {
        Sheets sheets{document, bytes};
        for (qreal points = usualPoints; onOnePage && sheets.count() > 1 && points > leastPoints;
             points -= 0.5)
            document.setDefaultFont(faceOf(points - 0.5));
        if (pdf && !sheets.write())
            return fail(ErrorCode::WriteFailed, {path, u"pdf"_s});
    }
    if (!pdf) {
        bytes.clear();
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        QTextDocumentWriter writer{&buffer, "odf"};
        if (!writer.write(&document))
            return fail(ErrorCode::WriteFailed, {path, u"odf"_s});
    }
    return save(path, bytes);
}
} // namespace

QString reportHtml(const AnnualBook &book)
{
    const QString title =
        u"%1%2年政府信息公开工作年度报告"_s.arg(book.organ).arg(book.report.table.year);
    QString html = u"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"_s +
                   title.toHtmlEscaped() + u"</title></head><body><h1 align=\"center\">"_s +
                   title.toHtmlEscaped() + u"</h1>"_s;
    for (const ReportPart &part : book.text) {
        html += cell(part.title, "h2");
        for (const QString &paragraph : part.paragraphs)
            html += cell(paragraph, "p");
        if (part.key == u"proactive")
            html += unitsTable(book);
        if (part.key == u"requests")
            html += requestsTable(book.report) + linesBelow(book);
        if (part.key == u"challenges")
            html += challengesTable(book.challenges);
    }
    return html + u"</body></html>"_s;
}

Result<> writePage(const QString &html, const QString &path)
{
    return write(html, path, false);
}

Result<> writeOnePage(const QString &html, const QString &path)
{
    return write(html, path, true);
}

Result<> writeReport(const AnnualBook &book, const QString &path)
{
    return writePage(reportHtml(book), path);
}
