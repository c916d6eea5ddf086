#include "ui/print/letterpage.h"

#include "core/letters/placeholder.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// GB/T 9704-2012: page 210 × 297 mm, type area 156 × 225 mm; sizes 二号 22 pt and 三号 16 pt, pitch
// 29 pt for 22 lines.
constexpr qreal mm = 72.0 / 25.4;
constexpr QSizeF typeArea{156 * mm, 225 * mm};
constexpr QPointF typeOrigin{28 * mm, 37 * mm};
constexpr int titleSize = 22;
constexpr int bodySize = 16;
constexpr qreal linePitch = 28.9;

/// The official face where it is installed, else one that every machine of ours has.
QFont face(const QStringList &official, int size)
{
    const QStringList installed = QFontDatabase::families();
    const auto found = std::ranges::find_if(
        official, [&](const QString &name) { return installed.contains(name); });
    QFont font{found == official.end() ? u"Noto Serif CJK SC"_s : *found};
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont bodyFace()
{
    return face({u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s}, bodySize);
}

QFont titleFace()
{
    QFont font = face({u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s}, titleSize);
    font.setBold(font.family().startsWith(u"Noto"_s));
    return font;
}

struct BlockStyle
{
    Qt::Alignment align = Qt::AlignJustify;
    qreal indent = 0; ///< of the first line, in characters
    qreal right = 0;  ///< margin, in characters
    qreal above = 0;  ///< in lines
};

class Typesetter
{
public:
    Typesetter(QTextDocument &document, LetterPage::Medium medium)
        : m_cursor{&document}
        , m_written{medium == LetterPage::Medium::Written}
        , m_unit{m_written ? 96.0 / 72.0 : 1.0}
    {
    }

    void add(const QString &text, QFont font, const BlockStyle &style)
    {
        const bool large = font.pixelSize() > bodySize;
        if (m_written)
            font.setPointSize(font.pixelSize());
        QTextBlockFormat block;
        block.setAlignment(style.align);
        block.setTextIndent(style.indent * bodySize * m_unit);
        block.setRightMargin(style.right * bodySize * m_unit);
        block.setTopMargin(style.above * linePitch * m_unit);
        block.setLineHeight(linePitch * (large ? 1.3 : 1.0) * m_unit,
                            QTextBlockFormat::FixedHeight);
        QTextCharFormat format;
        format.setFont(font);
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_first = false;
        m_cursor.insertText(text, format);
    }

private:
    QTextCursor m_cursor;
    bool m_written = false;
    qreal m_unit = 1;
    bool m_first = true;
};

QByteArray pdfBytes(const Letter &letter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(letter.title);
    writer.setCreator(u"Mingdu"_s);
    LetterPage{letter}.print(writer);
    return buffer.data();
}

Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}
} // namespace

LetterPage::LetterPage(const Letter &letter, Medium medium)
    : m_document{std::make_unique<QTextDocument>()}
{
    m_document->setDocumentMargin(0);
    m_document->setPageSize(typeArea);
    m_document->setMetaInformation(QTextDocument::DocumentTitle, letter.title);
    const QFont body = bodyFace();
    Typesetter page{*m_document, medium};
    page.add(letter.organ, body, {.align = Qt::AlignHCenter});
    page.add(letter.title, titleFace(), {.align = Qt::AlignHCenter, .above = 0.5});
    page.add(letter.number, body, {.align = Qt::AlignHCenter, .above = 0.2});
    page.add(letter.addressee + u"："_s, body, {.above = 1});
    for (const QString &paragraph : letter.body)
        page.add(paragraph, body, {.indent = 2});
    for (qsizetype i = 0; i < letter.attachments.size(); ++i)
        page.add(u"附件%1：%2"_s.arg(i + 1).arg(letter.attachments.at(i)), body,
                 {.indent = 2, .above = i ? 0.0 : 1.0});
    page.add(letter.signature, body, {.align = Qt::AlignRight, .right = 2, .above = 2});
    page.add(writtenDate(letter.dated), body, {.align = Qt::AlignRight, .right = 4});
    if (!letter.contact.isEmpty())
        page.add(u"（联系方式：%1）"_s.arg(letter.contact), body, {.indent = 2, .above = 1});
}

void LetterPage::print(QPagedPaintDevice &device) const
{
    device.setPageLayout(
        {QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point});
    QPainter painter{&device};
    const qreal scale = painter.device()->logicalDpiX() / 72.0;
    const QFont numberFace = face({u"宋体"_s, u"SimSun"_s}, 14);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.translate(typeOrigin);
        painter.setFont(numberFace);
        painter.drawText(QRectF{0, typeArea.height() + 7 * mm, typeArea.width(), 8 * mm},
                         page % 2 == 0 ? Qt::AlignRight : Qt::AlignLeft, u"— %1 —"_s.arg(page + 1));
        painter.translate(0, -page * typeArea.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF{0, page * typeArea.height(), typeArea.width(), typeArea.height()};
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

Result<> writePdf(const Letter &letter, const QString &path)
{
    return writeBytes(pdfBytes(letter), path);
}

Result<> writeOdt(const Letter &letter, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!QTextDocumentWriter{&buffer, "odf"}.write(
            &LetterPage{letter, LetterPage::Medium::Written}.document()))
        return fail(ErrorCode::WriteFailed, {path, u"odf"_s});
    return writeBytes(buffer.data(), path);
}

Result<> writeHtml(const Letter &letter, const QString &path)
{
    return writeBytes(LetterPage{letter, LetterPage::Medium::Written}.document().toHtml().toUtf8(),
                      path);
}

Result<> writeLetter(const Letter &letter, const QString &path)
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writePdf(letter, path);
    if (path.endsWith(u".odt", Qt::CaseInsensitive))
        return writeOdt(letter, path);
    if (path.endsWith(u".html", Qt::CaseInsensitive))
        return writeHtml(letter, path);
    return fail(ErrorCode::BadValue, {u"out"_s, path});
}
