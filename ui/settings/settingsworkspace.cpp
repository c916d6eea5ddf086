#include "ui/settings/settingsworkspace.h"

#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/settings/lawlistmodel.h"
#include "ui/settings/noticedialog.h"
#include "ui/settings/removaldialog.h"
#include "ui/settings/templatesdialog.h"
#include "ui/wording/errortext.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SettingsWorkspace::SettingsWorkspace(Desk &desk, Reader reader, Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_organs{new ChoiceBox{u"settingsOrganComboBox"_s, tr("Answering organ")}}
    , m_law{new LawListModel{[this](const LawConfirmation &done) { return confirmedText(done); },
                             this}}
    , m_table{new QTableView}
    , m_source{new QLineEdit}
    , m_confirm{new DeskButton{tr("Confirm the chosen lines"), DeskButton::Shape::Primary}}
    , m_guide{label({}, Tone::Quiet)}
    , m_guideDay{new DateField{tr("Published on"), true}}
    , m_calendar{label({}, Tone::Quiet)}
    , m_load{new DeskButton{tr("Load holiday notice…")}}
{
    setObjectName(u"settingsWorkspace"_s);
    setGround(this, u"surface"_s);
    if (const auto organs = desk.organs()) {
        for (const Organ &each : *organs)
            m_organs->addItem(each.name, each.id.value);
    }
    m_organs->setCurrentIndex(std::max(0, m_organs->findData(desk.actor().organ.value)));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(label(title(), Tone::Plain, Type::title, true));
    head->addStretch(1);
    auto *removals = new DeskButton{tr("Removal by law…")};
    removals->setObjectName(u"removalsButton"_s);
    connect(removals, &QPushButton::clicked, this, [this] {
        auto *dialog = new RemovalDialog{m_desk, m_dialogs, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    head->addWidget(removals);
    head->addWidget(label(tr("Answering organ"), Tone::Quiet));
    head->addWidget(m_organs);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(12);
    body->addLayout(head);
    body->addWidget(lawSection(), 1);
    body->addWidget(rule());
    body->addWidget(feeSection());
    body->addWidget(rule());
    body->addWidget(calendarSection());
    body->addWidget(rule());
    body->addWidget(templateSection());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body, 1);
    leadFocus(this, m_table);
    connect(m_organs, &ChoiceBox::currentIndexChanged, this, &SettingsWorkspace::refresh);
    refresh();
}

QString SettingsWorkspace::purpose() const
{
    return tr("Law that an officer who signs has yet to confirm, and the day since which the fee "
              "text stands in the published guide.");
}

QWidget *SettingsWorkspace::lawSection()
{
    auto *why = label(
        tr("These lines of the law are known from memory only. An answer that prints one is signed "
           "once an officer who signs has compared it with the published text."),
        Tone::Quiet);
    why->setWordWrap(true);
    m_table->setObjectName(u"lawTableView"_s);
    m_table->setMinimumHeight(28 + 4 * 30);
    m_table->setAccessibleName(tr("Law to be confirmed"));
    m_table->setModel(m_law);
    makeQuiet(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(LawListModel::Kind, 200);
    m_table->setColumnWidth(LawListModel::Text, 460);
    m_source->setObjectName(u"lawSourceLineEdit"_s);
    m_source->setAccessibleName(tr("Source that was read"));
    m_source->setPlaceholderText(tr("Source that was read, for example a gazette and its number"));
    m_confirm->setObjectName(u"confirmLawButton"_s);
    connect(m_confirm, &QPushButton::clicked, this, &SettingsWorkspace::confirmChosen);
    connect(m_source, &QLineEdit::returnPressed, this, &SettingsWorkspace::confirmChosen);
    connect(m_source, &QLineEdit::textChanged, this, &SettingsWorkspace::followChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SettingsWorkspace::followChoice);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_source, 1);
    acts->addWidget(m_confirm);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(label(tr("Law from memory"), Tone::Plain, Type::base, true));
    column->addWidget(why);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    return section;
}

QWidget *SettingsWorkspace::feeSection()
{
    m_guide->setObjectName(u"feeGuideLabel"_s);
    m_guideDay->setObjectName(u"feeGuideDateEdit"_s);
    m_guideDay->setMaximumWidth(220);
    auto *keep = new DeskButton{tr("Record the day")};
    keep->setObjectName(u"feeGuideButton"_s);
    connect(keep, &QPushButton::clicked, this, &SettingsWorkspace::dateGuide);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(label(tr("Published on"), Tone::Quiet));
    acts->addWidget(m_guideDay);
    acts->addWidget(keep);
    acts->addStretch(1);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(label(tr("Fees in the disclosure guide"), Tone::Plain, Type::base, true));
    column->addWidget(m_guide);
    column->addLayout(acts);
    return section;
}

QWidget *SettingsWorkspace::calendarSection()
{
    m_calendar->setObjectName(u"calendarLabel"_s);
    m_load->setObjectName(u"loadNoticeButton"_s);
    connect(m_load, &QPushButton::clicked, this, &SettingsWorkspace::chooseNotice);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(16);
    acts->addWidget(m_calendar, 1);
    acts->addWidget(m_load);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(label(tr("Working days"), Tone::Plain, Type::base, true));
    column->addLayout(acts);
    return section;
}

QWidget *SettingsWorkspace::templateSection()
{
    auto *edit = new DeskButton{tr("Letter templates…")};
    edit->setObjectName(u"editTemplatesButton"_s);
    connect(edit, &QPushButton::clicked, this, &SettingsWorkspace::editTemplates);
    auto *what =
        label(tr("The text of each letter, and the organ's own versions of it."), Tone::Quiet);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(16);
    acts->addWidget(what, 1);
    acts->addWidget(edit);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(label(tr("Texts of letters"), Tone::Plain, Type::base, true));
    column->addLayout(acts);
    return section;
}

void SettingsWorkspace::editTemplates()
{
    TemplatesDialog{m_desk, organ(), m_dialogs, this}.exec();
    refresh(); // an own text may quote other articles
}

OrganId SettingsWorkspace::organ() const
{
    return {m_organs->currentData().toUuid()};
}

QString SettingsWorkspace::confirmedText(const LawConfirmation &done) const
{
    QString who;
    if (const auto officers = m_desk.officers()) {
        const auto found = std::ranges::find(*officers, done.by, &Officer::id);
        who = found == officers->end() ? QString{} : found->name;
    }
    return tr("%1, %2: %3", "day, officer, source").arg(DateText::full(done.on), who, done.source);
}

void SettingsWorkspace::refresh()
{
    const auto organs = m_desk.organs();
    const auto lines = m_desk.lawToConfirm(organ(), m_desk.today());
    if (!organs || !lines) {
        m_strip->showError(errorText(organs ? lines.error() : organs.error()));
        return;
    }
    const auto shown = std::ranges::find(*organs, organ(), &Organ::id);
    const Organ seen = shown == organs->end() ? Organ{} : *shown;
    m_law->show(*lines, seen);
    m_guide->setText(
        seen.guideFeeText.isValid()
            ? tr("The published guide holds requirement and standard of the fee since %1.")
                  .arg(DateText::full(seen.guideFeeText))
            : tr("No fee is asked before the published guide holds its requirement and standard."));
    m_guideDay->setDay(seen.guideFeeText);
    m_calendar->setText(
        tr("Holiday schedules are known until %1. A notice is read from a table with the columns "
           "date, kind (off or work), name and notice.")
            .arg(DateText::full(m_desk.calendar().coveredUntil())));
    m_calendar->setWordWrap(true);
    followChoice();
    Q_EMIT countChanged();
}

void SettingsWorkspace::followChoice()
{
    m_confirm->setEnabled(!m_source->text().trimmed().isEmpty() &&
                          !m_law->openKeys(m_table->selectionModel()->selectedRows()).isEmpty());
}

void SettingsWorkspace::confirmChosen()
{
    const QStringList keys = m_law->openKeys(m_table->selectionModel()->selectedRows());
    if (keys.isEmpty() || m_source->text().trimmed().isEmpty())
        return;
    const auto done = m_desk.confirmLaw(organ(), keys, m_source->text(), m_desk.today());
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    m_source->clear();
    refresh();
    Q_EMIT said(tr("%n lines of the law confirmed", nullptr, int(keys.size())));
}

void SettingsWorkspace::dateGuide()
{
    const QDate day = m_guideDay->day();
    const auto done = day.isValid()
                          ? m_desk.dateFeeGuide(organ(), day)
                          : fail(ErrorCode::MissingMember, {m_guideDay->accessibleName()});
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    refresh();
    Q_EMIT said(tr("Fee guide dated %1").arg(DateText::brief(day)));
}

/// What it moves is read on a connection and a thread of its own.
void SettingsWorkspace::chooseNotice()
{
    const QString path = m_dialogs.openFile(this, tr("Load holiday notice"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto allowed = m_desk.may(Permission::Approve);
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{};
    if (!allowed || !reader)
        return m_strip->showError(errorText(allowed ? reader.error() : allowed.error()));
    const auto preview = [path, &law = m_desk.law(), &now = m_desk.calendar(),
                          today = m_desk.today()](const Records &records) -> Result<NoticePreview> {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path});
        return readNoticeTable(file.read(mostNoticeBytes), today)
            .and_then([&](std::vector<HolidayNotice> added) {
                return previewNotice(records, std::move(added), today, law, now);
            });
    };
    if (!*reader)
        return showPreview(preview(m_desk.records()));
    m_load->setEnabled(false);
    m_background.run([preview, records = std::shared_ptr<Records>{std::move(*reader)}](
                         const Background::GoOn &) { return preview(*records); },
                     [this](const Result<NoticePreview> &read) { showPreview(read); });
}

void SettingsWorkspace::showPreview(const Result<NoticePreview> &preview)
{
    m_load->setEnabled(true);
    if (!preview)
        return m_strip->showError(errorText(preview.error()));
    NoticeDialog dialog{*preview, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = m_desk.loadNotice(*preview); !done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    refresh();
    Q_EMIT said(
        tr("Holiday notice loaded: %n requests moved", nullptr, int(preview->moved.size())));
}

std::optional<int> SettingsWorkspace::count() const
{
    return m_law->openCount() > 0 ? std::optional{m_law->openCount()} : std::nullopt;
}

void SettingsWorkspace::arrive()
{
    refresh();
}
