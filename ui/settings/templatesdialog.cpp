#include "ui/settings/templatesdialog.h"

#include "core/letters/templatetext.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/common/windowsize.h"
#include "ui/settings/templatelistmodel.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int shippedVersion = -1;

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}
} // namespace

TemplatesDialog::TemplatesDialog(Desk &desk, OrganId organ, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_organ{organ}
    , m_dialogs{dialogs}
    , m_model{new TemplateListModel{this}}
    , m_table{new QTableView}
    , m_strip{new MessageStrip}
    , m_versions{new ChoiceBox{u"templateVersionComboBox"_s, tr("Version")}}
    , m_title{new QLineEdit}
    , m_body{new QPlainTextEdit}
    , m_mattersLabel{label(tr("Lines of each matter"), Tone::Quiet)}
    , m_matters{new QPlainTextEdit}
    , m_notes{new QPlainTextEdit}
    , m_from{new DateField{tr("Used from")}}
    , m_withdraw{new DeskButton{tr("Withdraw this version")}}
{
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Letter templates"));
    setGround(this, u"surface"_s);
    sizeWindow(*this, {1120, 680});
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(16, 12, 16, 12);
    sides->setSpacing(16);
    sides->addWidget(list(), 2);
    sides->addWidget(editor(), 3);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(sides, 1);
    m_from->setDay(desk.today());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesDialog::showLetter);
    connect(m_versions, &ChoiceBox::currentIndexChanged, this, &TemplatesDialog::showVersion);
    refresh();
    m_table->selectRow(0);
}

QWidget *TemplatesDialog::list()
{
    m_table->setObjectName(u"templateTableView"_s);
    m_table->setAccessibleName(tr("Letters"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    m_table->setColumnWidth(TemplateListModel::Name, 280);
    return m_table;
}

QWidget *TemplatesDialog::editor()
{
    const auto name = [](QWidget *field, const QString &object, const QString &says) {
        field->setObjectName(object);
        field->setAccessibleName(says);
    };
    name(m_title, u"templateTitleLineEdit"_s, tr("Title"));
    name(m_body, u"templateBodyPlainTextEdit"_s, tr("Paragraphs"));
    name(m_matters, u"templateMattersPlainTextEdit"_s, tr("Lines of each matter"));
    name(m_notes, u"templateNotesPlainTextEdit"_s, tr("Notes at the foot"));
    m_matters->setMaximumHeight(110);
    m_notes->setMaximumHeight(64);
    for (QPlainTextEdit *edit : {m_body, m_matters, m_notes})
        edit->setTabChangesFocus(true);
    auto *how = label(tr("One paragraph a line. {name} stands for a particular of the request; a "
                         "line begun with {?name} is printed where there is one, with {!name} "
                         "where there is none. {remedy} and {table} stand where the desk puts "
                         "them."),
                      Tone::Quiet);
    how->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_versions);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(how);
    column->addWidget(m_body, 1);
    column->addWidget(m_mattersLabel);
    column->addWidget(m_matters);
    column->addWidget(label(tr("Notes at the foot"), Tone::Quiet));
    column->addWidget(m_notes);
    column->addWidget(acts());
    return pane;
}

QWidget *TemplatesDialog::acts()
{
    auto *close = new DeskButton{tr("Close"), DeskButton::Shape::Quiet, u"Esc"_s};
    close->setObjectName(u"templateCloseButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &TemplatesDialog::reject);
    m_withdraw->setObjectName(u"templateWithdrawButton"_s);
    m_withdraw->setAutoDefault(false);
    connect(m_withdraw, &QPushButton::clicked, this, &TemplatesDialog::withdraw);
    m_from->setObjectName(u"templateFromDateEdit"_s);
    m_from->setPrefix(tr("Used from"));
    auto *load = new DeskButton{tr("Load this text"), DeskButton::Shape::Primary};
    load->setObjectName(u"templateLoadButton"_s);
    load->setAutoDefault(false);
    connect(load, &QPushButton::clicked, this, &TemplatesDialog::load);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(close);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    row->addWidget(m_from);
    row->addWidget(load);
    return bar;
}

const LetterTemplate *TemplatesDialog::shipped() const
{
    return m_model->at(m_row);
}

const Seen<OwnTemplate> *TemplatesDialog::chosen() const
{
    const int index = m_versions->currentData().toInt();
    const bool isOwn = m_versions->currentIndex() >= 0 && index != shippedVersion;
    return isOwn ? &m_own.at(std::size_t(index)) : nullptr;
}

void TemplatesDialog::refresh()
{
    auto forms = shippedLetterTemplates();
    auto own = ownTemplates(m_desk.records(), m_organ);
    if (!forms || !own)
        return m_strip->showError(errorText(forms ? own.error() : forms.error()));
    m_own = std::move(*own);
    std::ranges::sort(*forms, {}, &LetterTemplate::kind);
    m_model->show(std::move(*forms), m_own, m_desk.today());
}

/// The versions of the letter that is chosen now; the one in use is shown.
void TemplatesDialog::showLetter()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row == m_row)
        return;
    if (isChanged() && m_row >= 0 &&
        !m_dialogs.confirm(this, tr("The text of this letter was changed and is not loaded."),
                           tr("Drop the changes"))) {
        m_table->selectRow(m_row);
        return;
    }
    m_row = row;
    const QSignalBlocker quiet{m_versions};
    m_versions->clear();
    m_versions->addItem(tr("As shipped"), shippedVersion);
    int used = 0;
    int number = 0;
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        const OwnTemplate &each = m_own[i].value;
        if (each.kind != shipped()->kind)
            continue;
        const QString from = DateText::brief(each.from);
        m_versions->addItem(each.withdrawn.isValid()
                                ? tr("Version %1, from %2, withdrawn %3")
                                      .arg(++number)
                                      .arg(from, DateText::brief(each.withdrawn))
                                : tr("Version %1, from %2").arg(++number).arg(from),
                            int(i));
        if (!each.withdrawn.isValid())
            used = m_versions->count() - 1;
    }
    m_versions->setCurrentIndex(used);
    showVersion();
}

void TemplatesDialog::showVersion()
{
    const LetterTemplate *base = shipped();
    if (!base)
        return;
    const Seen<OwnTemplate> *version = chosen();
    m_withdraw->setEnabled(version && !version->value.withdrawn.isValid());
    m_strip->clear();
    const auto read =
        version ? withTexts(*base, version->value.text.toUtf8()) : Result<LetterTemplate>{*base};
    const LetterTemplate &form = read ? *read : *base;
    if (!read)
        m_strip->showError(errorText(read.error()));
    m_title->setText(form.title);
    m_body->setPlainText(wholeBody(form).join(u'\n'));
    m_matters->setPlainText(form.matterLines.join(u'\n'));
    m_notes->setPlainText(form.notes.join(u'\n'));
    m_matters->setVisible(!form.matterLines.isEmpty());
    m_mattersLabel->setVisible(!form.matterLines.isEmpty());
    m_shown = typed();
}

/// What stands in the fields, on top of the version that was chosen.
QString TemplatesDialog::typed() const
{
    const LetterTemplate *base = shipped();
    if (!base)
        return {};
    const Seen<OwnTemplate> *version = chosen();
    LetterTemplate form =
        version ? withTexts(*base, version->value.text.toUtf8()).value_or(*base) : *base;
    form.title = m_title->text().trimmed();
    form.matterLines = linesOf(*m_matters);
    form.notes = linesOf(*m_notes);
    return templateText(form, linesOf(*m_body));
}

void TemplatesDialog::load()
{
    const LetterTemplate *base = shipped();
    if (!base)
        return;
    if (const auto done = m_desk.loadTemplate(m_organ, *base, typed(), m_from->day()); !done)
        return showRefusal(done.error());
    const int row = std::exchange(m_row, -1);
    refresh();
    m_table->selectRow(row);
    m_strip->showDone(
        tr("Loaded; letters from %1 on bear this text.").arg(DateText::full(m_from->day())));
}

/// With the cursor on the paragraph that was refused.
void TemplatesDialog::showRefusal(const Error &error)
{
    m_strip->showError(errorText(error));
    if (error.code != ErrorCode::TemplateInvalid)
        return;
    const QTextBlock block = m_body->document()->findBlockByNumber(error.args.value(1).toInt() - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor{block};
    cursor.select(QTextCursor::BlockUnderCursor);
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

void TemplatesDialog::withdraw()
{
    const Seen<OwnTemplate> *version = chosen();
    if (!version)
        return;
    if (const auto done = m_desk.withdrawTemplate(*version); !done)
        return m_strip->showError(errorText(done.error()));
    const int row = std::exchange(m_row, -1);
    refresh();
    m_table->selectRow(row);
    m_strip->showDone(tr("Withdrawn; from today on letters bear the text before it."));
}

void TemplatesDialog::reject()
{
    if (!isChanged() ||
        m_dialogs.confirm(this, tr("The text of this letter was changed and is not loaded."),
                          tr("Drop the changes")))
        QDialog::reject();
}
