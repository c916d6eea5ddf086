#include "ui/print/compilationfile.h"

#include "ui/print/officialpage.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString anchor(std::size_t at)
{
    return u"d%1"_s.arg(at + 1);
}

QString entryOf(const Document &document)
{
    return document.number.isEmpty() ? document.title
                                     : document.title + u"（"_s + document.number + u"）"_s;
}

QStringList paragraphs(const Document &document)
{
    QStringList lines;
    for (const QString &line : document.body.split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    return lines;
}

QString html(const Compilation &c, const CompilationWords &words)
{
    QString text =
        u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s +
        c.title.toHtmlEscaped() +
        u"</title>\n<style>\nbody { max-width: 44em; margin: 2em auto; padding: 0 1em; font: "
        "16px/1.9 'FangSong', 'Noto Serif CJK SC', serif; }\nh1, h2, .date { text-align: center; "
        "}\np { text-indent: 2em; margin: 0; }\n.number { text-align: center; text-indent: 0; }\n"
        "article { border-top: 1px solid #999; margin-top: 3em; }\n@media print { article { "
        "page-break-before: always; border: 0; } }\n</style>\n</head>\n<body>\n<h1>"_s +
        c.title.toHtmlEscaped() + u"</h1>\n<p class=\"date\">"_s + c.organ.toHtmlEscaped() +
        u"　"_s + c.made.toString(Qt::ISODate) + u"</p>\n<nav>\n<h2>"_s +
        words.contents.toHtmlEscaped() + u"</h2>\n<ol>\n"_s;
    for (std::size_t i = 0; i < c.documents.size(); ++i)
        text += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(anchor(i),
                                                           entryOf(c.documents[i]).toHtmlEscaped());
    text += u"</ol>\n</nav>\n"_s;
    for (std::size_t i = 0; i < c.documents.size(); ++i) {
        const Document &document = c.documents[i];
        text += u"<article id=\"%1\">\n<h2>%2</h2>\n<p class=\"number\">%3</p>\n"_s.arg(
            anchor(i), document.title.toHtmlEscaped(), document.number.toHtmlEscaped());
        for (const QString &line : paragraphs(document))
            text += u"<p>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
        text += u"</article>\n"_s;
    }
    return text + u"</body>\n</html>\n"_s;
}

QTextCharFormat font(const QStringList &families, double points, bool bold = false)
{
    QFont face;
    face.setFamilies(families);
    face.setPointSizeF(points);
    face.setBold(bold);
    QTextCharFormat format;
    format.setFont(face);
    return format;
}

QTextBlockFormat block(Qt::Alignment alignment, double above, double indent = 0)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(above);
    format.setTextIndent(indent);
    return format;
}

/// The volume as a text document; \p pages of the entries, where they are known.
class Volume
{
public:
    Volume(const Compilation &compilation, const CompilationWords &words, QSizeF page,
           const std::vector<int> &pages)
    {
        m_text.setDocumentMargin(0);
        m_text.setPageSize(page);
        const officialpage::Page &official = officialpage::page();
        const double size = official.bodySize * page.width() / official.typeArea.width();
        QTextCursor cursor{&m_text};
        const auto line = [&](const QString &said, const QTextBlockFormat &how,
                              const QTextCharFormat &face) {
            if (m_begun)
                cursor.insertBlock(how, face);
            else
                cursor.setBlockFormat(how);
            m_begun = true;
            cursor.insertText(said, face);
        };
        const auto title =
            font(officialpage::families(officialpage::Face::Title), size * 1.3, true);
        const auto body = font(officialpage::families(officialpage::Face::Body), size);
        line(compilation.title, block(Qt::AlignHCenter, size * 3), title);
        line(compilation.organ + u"　"_s + compilation.made.toString(Qt::ISODate),
             block(Qt::AlignHCenter, size), body);
        line(words.contents, block(Qt::AlignHCenter, size * 2), title);
        for (std::size_t i = 0; i < compilation.documents.size(); ++i) {
            QTextBlockFormat how = block(Qt::AlignLeft, size / 2);
            how.setTabPositions({QTextOption::Tab{page.width() - 4, QTextOption::RightTab}});
            const QString number =
                i < pages.size() ? u"\t"_s + QString::number(pages[i]) : QString{};
            QTextCharFormat face = body;
            face.setAnchor(true);
            face.setAnchorHref(u"#"_s + anchor(i));
            line(u"%1. "_s.arg(i + 1) + entryOf(compilation.documents[i]) + number, how, face);
        }
        for (std::size_t i = 0; i < compilation.documents.size(); ++i) {
            const Document &document = compilation.documents[i];
            QTextBlockFormat first = block(Qt::AlignHCenter, 0);
            first.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCharFormat face = title;
            face.setAnchor(true);
            face.setAnchorNames({anchor(i)});
            line(document.title, first, face);
            m_entries.push_back(cursor.block().blockNumber());
            line(document.number, block(Qt::AlignHCenter, size / 2), body);
            for (const QString &paragraph : paragraphs(document))
                line(paragraph, block(Qt::AlignJustify, size / 4, size * 2), body);
        }
    }
    QTextDocument &text() { return m_text; }
    /// The page on which each document begins, from 1.
    std::vector<int> pages() const
    {
        std::vector<int> found;
        for (const int entry : m_entries) {
            const auto *layout = m_text.documentLayout();
            const double top =
                layout->blockBoundingRect(m_text.findBlockByNumber(entry)).center().y();
            found.push_back(1 + int(std::floor(top / m_text.pageSize().height())));
        }
        return found;
    }

private:
    QTextDocument m_text{};
    std::vector<int> m_entries{};
    bool m_begun = false;
};

QByteArray pdf(const Compilation &compilation, const CompilationWords &words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(compilation.title);
    writer.setCreator(u"Mingdu"_s);
    writer.setResolution(72);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins({28, 37, 26, 35}, QPageLayout::Millimeter);
    const QSizeF area = QRectF{writer.pageLayout().paintRectPixels(72)}.size();
    // Numbers in the contents do not move the pages: the second laying is the last.
    const std::vector<int> pages =
        Volume{compilation, words, area, std::vector<int>(compilation.documents.size(), 888)}
            .pages();
    Volume volume{compilation, words, area, pages};
    QPainter painter{&writer};
    for (int page = 0; page < volume.text().pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * area.height());
        volume.text().drawContents(&painter,
                                   QRectF{0, page * area.height(), area.width(), area.height()});
        painter.restore();
        painter.drawText(QRectF{0, area.height() + 12, area.width(), 24}, Qt::AlignHCenter,
                         u"— %1 —"_s.arg(page + 1));
    }
    painter.end();
    return buffer.data();
}

QByteArray odt(const Compilation &compilation, const CompilationWords &words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Volume volume{compilation, words, officialpage::page().typeArea, {}};
    QTextDocumentWriter writer{&buffer, "odf"};
    writer.write(&volume.text());
    return buffer.data();
}
} // namespace

Result<> writeCompilation(const Compilation &compilation, const CompilationWords &words,
                          const QString &path)
{
    const auto ends = [&](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    QByteArray bytes;
    if (ends(u".pdf"_s))
        bytes = pdf(compilation, words);
    else if (ends(u".odt"_s))
        bytes = odt(compilation, words);
    else if (ends(u".html"_s))
        bytes = html(compilation, words).toUtf8();
    else
        return fail(ErrorCode::BadValue, {u"out"_s, path});
    QSaveFile file{path};
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}
