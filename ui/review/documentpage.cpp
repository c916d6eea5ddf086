#include "ui/review/documentpage.h"

#include "ui/common/datetext.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/terms.h"

#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 28;
constexpr int textSize = 15;

QTextBlockFormat block(Qt::Alignment alignment, double above, double indent = 0)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(above);
    format.setTextIndent(indent);
    format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    return format;
}

QTextCharFormat text(int pixels, bool bold)
{
    QTextCharFormat format;
    format.setFont(textFont(pixels, bold));
    return format;
}
} // namespace

DocumentPage::DocumentPage(QWidget *parent)
    : QWidget{parent}
    , m_number{label({}, Tone::Plain, Type::base, true)}
    , m_meta{elided(Tone::Quiet)}
    , m_remarks{label({}, Tone::Warn, Type::secondary)}
    , m_text{new QTextBrowser}
{
    setObjectName(u"documentPage"_s);
    setGround(this, u"window"_s);
    m_number->setObjectName(u"documentNumberLabel"_s);
    m_remarks->setObjectName(u"documentRemarksLabel"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(16, 8, 16, 0);
    m_remarks->hide();
    m_text->setObjectName(u"documentTextBrowser"_s);
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setOpenLinks(false);
    m_text->setProperty("page", true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QWidget;
    setGround(head, u"surface"_s);
    head->setFixedHeight(40);
    auto *meta = new QHBoxLayout{head};
    meta->setContentsMargins(16, 0, 16, 0);
    meta->setSpacing(16);
    meta->addWidget(m_number);
    meta->addWidget(m_meta, 1);
    auto *paper = new QHBoxLayout;
    paper->setContentsMargins(24, 16, 24, 0);
    paper->addStretch(1);
    paper->addWidget(m_text, 1000);
    paper->addStretch(1);
    m_text->setMaximumWidth(860);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(rule());
    column->addWidget(m_remarks);
    column->addLayout(paper, 1);
}

void DocumentPage::clear()
{
    m_number->clear();
    m_meta->clear();
    m_remarks->hide();
    m_text->clear();
}

void DocumentPage::show(const Document &document, const QStringList &remarks)
{
    m_number->setText(document.number.isEmpty() ? tr("(no number)") : document.number);
    QStringList meta{DateText::full(document.formed), document.kind,
                     tr("%n characters", nullptr, int(document.body.size()))};
    meta.removeAll(QString{});
    m_meta->setText(meta.join(u"　"_s));
    QStringList marked;
    for (const QString &remark : remarks)
        marked << u"▲ "_s + remark;
    m_remarks->setText(marked.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    write(document);
    m_text->moveCursor(QTextCursor::Start);
}

void DocumentPage::write(const Document &document)
{
    m_text->clear();
    m_text->document()->setDocumentMargin(40);
    QTextCursor cursor{m_text->document()};
    cursor.setBlockFormat(block(Qt::AlignHCenter, 8));
    cursor.insertText(document.number, text(textSize, false));
    cursor.insertBlock(block(Qt::AlignHCenter, 12));
    cursor.insertText(document.title, text(Type::title, true));
    cursor.insertBlock(block(Qt::AlignLeft, 12), text(textSize, false));
    for (const QString &line : document.body.split(u'\n')) {
        const QString paragraph = line.trimmed();
        if (paragraph.isEmpty())
            continue;
        const bool heading = paragraph.size() < 24 && !paragraph.endsWith(u'。') &&
                             !paragraph.endsWith(u'；') && !paragraph.endsWith(u'：') &&
                             !paragraph.endsWith(u'，');
        cursor.setBlockFormat(block(Qt::AlignLeft, 0, 2 * textSize));
        cursor.insertText(paragraph, text(textSize, heading));
        cursor.insertBlock(block(Qt::AlignLeft, 0), text(textSize, false));
    }
}
