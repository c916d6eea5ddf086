#include "ui/help/helpdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int sideWidth = 200;
constexpr QSize rowSize{sideWidth / 2, 30}; // without a width the arrows find no row
} // namespace

HelpDialog::HelpDialog(QList<HelpPage> pages, QWidget *parent)
    : QDialog{parent}
    , m_pages{std::move(pages)}
    , m_search{new QLineEdit}
    , m_contents{new QListWidget}
    , m_nothing{label(tr("Nothing is found. Try fewer words."), Tone::Hint)}
    , m_text{new QTextBrowser}
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    sizeWindow(*this, {1120, 680});
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setSearchPaths({u":/help"_s}); // where the pictures of the texts lie
    m_text->document()->setDocumentMargin(20);
    m_text->setFont(textFont(Type::base));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSide());
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_text, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(rule(Rule::Edge));
    column->addWidget(buildFoot());
    search({});
}

QWidget *HelpDialog::buildSide()
{
    m_search->setObjectName(u"helpSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContentsList"_s);
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->viewport()->setAutoFillBackground(false);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    setGround(side, u"sunken"_s);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    return side;
}

QWidget *HelpDialog::buildFoot()
{
    auto *card = new DeskButton{tr("Quick card for the window…")};
    card->setObjectName(u"quickCardButton"_s);
    card->setAutoDefault(false);
    auto *close = new DeskButton{tr("Close"), DeskButton::Shape::Plain, u"Esc"_s};
    close->setObjectName(u"closeHelpButton"_s);
    close->setAutoDefault(false); // Enter goes on searching
    connect(card, &QPushButton::clicked, this, &HelpDialog::cardWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(card);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

void HelpDialog::turnTo(const QString &name)
{
    m_search->clear();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_pages.at(m_contents->item(row)->data(Qt::UserRole).toInt()).name == name)
            m_contents->setCurrentRow(row);
    }
    m_contents->setFocus();
}

void HelpDialog::search(const QString &text)
{
    const auto *shown = m_contents->currentItem();
    const QVariant before = shown ? shown->data(Qt::UserRole) : QVariant{};
    const QSignalBlocker quiet{m_contents};
    m_contents->clear();
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (!helpWords(m_pages.at(i)).contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem{m_pages.at(i).title, m_contents};
        item->setData(Qt::UserRole, i);
        item->setSizeHint(rowSize);
        if (before == i)
            m_contents->setCurrentItem(item);
    }
    m_nothing->setVisible(m_contents->count() == 0);
    if (m_contents->currentRow() < 0)
        m_contents->setCurrentRow(0);
    showPage();
}

void HelpDialog::showPage()
{
    const auto *item = m_contents->currentItem();
    if (!item)
        return m_text->clear();
    const HelpPage &page = m_pages.at(item->data(Qt::UserRole).toInt());
    m_text->setMarkdown(u"# "_s + page.title + u"\n\n"_s + page.purpose + u"\n\n"_s +
                        helpText(page.name));
    showKeys(page.keys);
    m_text->moveCursor(QTextCursor::Start);
    if (const QString sought = m_search->text().trimmed(); !sought.isEmpty())
        m_text->find(sought);
}

void HelpDialog::showKeys(const QList<KeyHelp> &keys)
{
    if (keys.isEmpty())
        return;
    QTextCursor end{m_text->document()};
    end.movePosition(QTextCursor::End);
    QTextBlockFormat heading;
    heading.setHeadingLevel(2);
    heading.setTopMargin(16);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setProperty(QTextFormat::FontSizeAdjustment, 2);
    end.insertBlock(heading, bold);
    end.insertText(tr("Keys"));
    QTextTableFormat look;
    look.setBorder(0);
    look.setCellPadding(3);
    look.setColumnWidthConstraints({QTextLength{QTextLength::FixedLength, 140}, QTextLength{}});
    QTextTable *table = end.insertTable(int(keys.size()), 2, look);
    QTextCharFormat key;
    key.setForeground(tokensOf(palette()).accent);
    for (int row = 0; row < int(keys.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(keys.at(row).key, key);
        table->cellAt(row, 1).firstCursorPosition().insertText(keys.at(row).act);
    }
}

void HelpDialog::findNext()
{
    const QString sought = m_search->text().trimmed();
    if (sought.isEmpty() || m_contents->count() == 0 || m_text->find(sought))
        return;
    m_contents->setCurrentRow((m_contents->currentRow() + 1) % m_contents->count());
}
