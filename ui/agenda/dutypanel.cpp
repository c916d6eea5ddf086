#include "ui/agenda/dutypanel.h"

#include "core/base/date.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DutyPanel::DutyPanel(QDate today, QWidget *parent)
    : QWidget{parent}
    , m_title{label({}, Tone::Plain, Type::subject, true)}
    , m_quote{label({})}
    , m_facts{label({}, Tone::Quiet, Type::secondary)}
    , m_state{label({}, Tone::Quiet)}
    , m_units{new ChoiceBox{u"dutyUnitComboBox"_s, tr("Unit")}}
    , m_standing{new SegmentBar{tr("How far it is"),
                                {{Terms::standing(Standing::Open), {}, u"dutyOpenButton"_s},
                                 {Terms::standing(Standing::InHand), {}, u"dutyInHandButton"_s},
                                 {Terms::standing(Standing::Done), {}, u"dutyDoneButton"_s},
                                 {tr("N/A"), {}, u"dutyExcusedButton"_s}}}}
    , m_owner{new QLineEdit}
    , m_progress{new QPlainTextEdit}
    , m_due{new DateField{tr("Own last day"), true}}
    , m_reason{new QLineEdit}
    , m_save{new DeskButton{tr("Save"), DeskButton::Shape::Primary}}
    , m_list{new QListWidget}
    , m_link{new QLineEdit}
    , m_on{new DateField{tr("Day of the evidence")}}
    , m_addLink{new DeskButton{tr("Add link")}}
    , m_addFile{new DeskButton{tr("File…")}}
    , m_remove{new DeskButton{tr("Remove")}}
    , m_head{new QWidget}
    , m_body{new QWidget}
{
    setObjectName(u"dutyPanel"_s);
    setGround(this, u"sunken"_s);
    auto *inner = new QVBoxLayout{m_body};
    inner->setContentsMargins({});
    inner->setSpacing(12);
    inner->addWidget(buildForm());
    inner->addWidget(rule());
    inner->addWidget(buildEvidence(), 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(rule());
    column->addWidget(scrolled(m_body), 1);
    m_on->setDay(today);
    leadFocus(this, m_owner);
}

QWidget *DutyPanel::buildHead()
{
    m_quote->setWordWrap(true);
    m_quote->setObjectName(u"dutyQuoteLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"dutyFactsLabel"_s);
    m_title->setObjectName(u"dutyTitleLabel"_s);
    auto *column = new QVBoxLayout{m_head};
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_quote);
    column->addWidget(m_facts);
    return m_head;
}

void DutyPanel::fitWords()
{
    constexpr int margins = 32;
    constexpr int mostLines = 6;
    const int most = mostLines * m_quote->fontMetrics().lineSpacing();
    const int all = width() - margins;
    const int beside = std::min(all, m_units->width()); // as wide as the fields are
    for (const auto &[each, wide] :
         {std::pair{m_quote, all}, std::pair{m_facts, all}, std::pair{m_state, beside}}) {
        each->setFixedHeight(std::clamp(each->heightForWidth(wide), 0, most));
        QSizePolicy policy = each->sizePolicy(); // the height is told; no layout is to ask for it
        policy.setHeightForWidth(false);
        each->setSizePolicy(policy);
    }
    constexpr int gaps = 8;
    m_head->setFixedHeight(m_title->sizeHint().height() + m_quote->minimumHeight() +
                           m_facts->minimumHeight() + gaps);
    layout()->update();
}

void DutyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

QWidget *DutyPanel::buildForm()
{
    m_state->setObjectName(u"dutyStateLabel"_s);
    m_state->setWordWrap(true);
    m_owner->setObjectName(u"dutyOwnerLineEdit"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_progress->setObjectName(u"dutyProgressTextEdit"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTabChangesFocus(true);
    m_progress->setFixedHeight(64);
    m_due->setObjectName(u"dutyDueDateEdit"_s);
    m_reason->setObjectName(u"dutyReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Why it does not apply"));
    m_reason->setPlaceholderText(tr("Why it does not apply"));
    m_save->setObjectName(u"dutySaveButton"_s);
    auto *form = new QWidget;
    FormGrid grid{form};
    grid.row(tr("Unit"), m_units);
    grid.row({}, m_state);
    grid.row(tr("Owner"), m_owner);
    grid.row(tr("Own last day"), m_due);
    grid.row(tr("Progress"), m_progress);
    grid.row(tr("State"), m_standing);
    grid.row({}, m_reason);
    grid.row({}, m_save);
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_units, &QComboBox::currentIndexChanged, this, &DutyPanel::showUnit);
    connect(m_standing, &SegmentBar::chosen, this, &DutyPanel::touch);
    connect(m_owner, &QLineEdit::textEdited, this, &DutyPanel::touch);
    connect(m_reason, &QLineEdit::textEdited, this, &DutyPanel::touch);
    connect(m_progress, &QPlainTextEdit::textChanged, this, &DutyPanel::touch);
    connect(m_due, &QDateEdit::dateChanged, this, &DutyPanel::touch);
    connect(m_save, &QPushButton::clicked, this, &DutyPanel::saveWanted);
    return form;
}

QWidget *DutyPanel::buildEvidence()
{
    m_list->setObjectName(u"evidenceListView"_s);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setMinimumHeight(56);
    m_link->setObjectName(u"evidenceLinkLineEdit"_s);
    m_link->setAccessibleName(tr("Address of the evidence"));
    m_link->setPlaceholderText(u"https://"_s);
    m_on->setObjectName(u"evidenceDateEdit"_s);
    m_addLink->setObjectName(u"evidenceLinkButton"_s);
    m_addFile->setObjectName(u"evidenceFileButton"_s);
    m_remove->setObjectName(u"evidenceRemoveButton"_s);
    connect(m_link, &QLineEdit::returnPressed, this, &DutyPanel::giveLink);
    connect(m_addLink, &QPushButton::clicked, this, &DutyPanel::giveLink);
    connect(m_addFile, &QPushButton::clicked, this, &DutyPanel::fileWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && row < m_list->count())
            Q_EMIT removalWanted({QUuid{m_list->item(row)->data(Qt::UserRole).toString()}});
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(m_writable && row >= 0); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(label(tr("Evidence"), Tone::Quiet, Type::secondary, true));
    column->addWidget(m_list, 1);
    auto *link = new QHBoxLayout;
    link->setSpacing(8);
    link->addWidget(m_link, 1);
    link->addWidget(m_addLink);
    column->addLayout(link);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_on);
    acts->addStretch(1);
    acts->addWidget(m_remove);
    acts->addWidget(m_addFile);
    column->addLayout(acts);
    return box;
}

QString DutyPanel::unit() const
{
    const int at = m_units->currentIndex();
    return at >= 0 && at < int(m_rows.size()) ? m_rows[std::size_t(at)].unit : QString{};
}

void DutyPanel::setWritable(bool writable)
{
    m_writable = writable;
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_owner, m_progress, m_due, m_standing, m_reason, m_link, m_on, m_addLink, m_addFile})
        each->setEnabled(writable);
    m_save->setEnabled(writable && m_touched);
    m_remove->setEnabled(writable && m_list->currentRow() >= 0);
}

void DutyPanel::show(const AgendaView &view, const AgendaTreeModel::Line *line, const QString &unit)
{
    m_body->setVisible(line);
    m_rows.clear();
    m_evidence.clear();
    if (!line) {
        m_key.clear();
        m_title->setText(tr("No obligation is chosen"));
        m_quote->clear();
        m_facts->clear();
        return;
    }
    const Duty &duty = *line->duty;
    m_key = duty.key;
    for (const Seen<Evidence> &each : view.agenda.evidence) {
        const auto state = view.states.find(each.value.id);
        if (state != view.states.end())
            m_evidence.emplace_back(each.value, state->second);
    }
    m_title->setText(duty.key);
    m_quote->setText(duty.quote);
    QStringList facts{Terms::verb(duty.verb), Terms::measure(duty),
                      tr("until %1").arg(isoDate(duty.due))};
    if (!duty.helpers.isEmpty())
        facts << tr("with %1").arg(duty.helpers.size() > 3
                                       ? tr("%n units", nullptr, int(duty.helpers.size()))
                                       : duty.helpers.join(u'、'));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(duty.helpers.join(u'、'));
    m_quote->setToolTip(duty.quote);
    fillUnits(*line, unit);
}

void DutyPanel::fillUnits(const AgendaTreeModel::Line &line, const QString &unit)
{
    const QSignalBlocker quiet{m_units};
    m_units->clear();
    int chosen = 0;
    for (const DutyRow *row : line.rows) {
        m_rows.push_back(*row);
        m_units->addItem(row->unit + u"　"_s + Terms::dutyLight(row->light));
        const bool asked = unit.isEmpty() ? row->light == line.light : row->unit == unit;
        if (asked && (chosen == 0 || !unit.isEmpty()))
            chosen = m_units->count();
    }
    m_units->setCurrentIndex(std::max(0, chosen - 1));
    showUnit();
}

void DutyPanel::showUnit()
{
    const int at = m_units->currentIndex();
    if (at < 0 || at >= int(m_rows.size()))
        return;
    const DutyRow &row = m_rows[std::size_t(at)];
    const Undertaking &told = row.undertaking;
    QStringList state{Terms::dutyLight(row.light)};
    if (row.last.isValid() && row.light != DutyLight::Done)
        state << tr("last day %1").arg(isoDate(row.last));
    if (told.urgings > 0)
        state << tr("urged %n times, last on %1", nullptr, told.urgings).arg(isoDate(told.urged));
    if (!told.movedTo.isEmpty())
        state << tr("handed over to %1").arg(told.movedTo);
    if (!told.fromUnit.isEmpty())
        state << tr("taken over from %1").arg(told.fromUnit);
    m_state->setText(state.join(u" · "_s));
    fitWords();
    setTone(m_state, row.light == DutyLight::Overdue ? Tone::Bad
                     : row.light == DutyLight::Soon  ? Tone::Warn
                                                     : Tone::Quiet);
    const QSignalBlocker text{m_progress};
    const QSignalBlocker day{m_due};
    m_owner->setText(told.owner);
    m_progress->setPlainText(told.progress);
    m_due->setDay(told.due);
    m_reason->setText(told.reason);
    m_standing->setCurrent(int(told.standing));
    m_reason->setVisible(told.standing == Standing::Excused);
    settle();
    showEvidence();
}

void DutyPanel::showEvidence()
{
    m_list->clear();
    const UndertakingId owed = m_rows[std::size_t(m_units->currentIndex())].undertaking.id;
    for (const auto &[each, state] : m_evidence) {
        if (each.undertaking != owed)
            continue;
        auto *item = new QListWidgetItem{isoDate(each.given) + u"　"_s +
                                         each.place.section(u'/', each.isLink() ? 2 : -1) +
                                         u"　"_s + Terms::evidenceState(state)};
        item->setToolTip(each.place + u'\n' + Terms::evidenceState(state));
        item->setData(Qt::UserRole, each.id.text());
        if (state == EvidenceState::Gone || state == EvidenceState::Changed)
            item->setForeground(tokensOf(palette()).red);
        m_list->addItem(item);
    }
    m_remove->setEnabled(false);
}

void DutyPanel::touch()
{
    m_touched = true;
    m_save->setEnabled(m_writable);
    m_units->setEnabled(false); // what was typed is this unit's
    m_reason->setVisible(m_standing->current() == int(Standing::Excused));
}

void DutyPanel::settle()
{
    m_touched = false;
    m_save->setEnabled(false);
    m_units->setEnabled(true);
}

void DutyPanel::clearLink()
{
    m_link->clear();
}

ProgressTold DutyPanel::told() const
{
    ProgressTold told{.owner = m_owner->text(),
                      .progress = m_progress->toPlainText(),
                      .reason = m_reason->text(),
                      .due = m_due->day()};
    const auto standing = Standing(std::max(0, m_standing->current()));
    const int at = m_units->currentIndex();
    const bool changed = at >= 0 && standing != m_rows[std::size_t(at)].undertaking.standing;
    if (changed || standing == Standing::Excused)
        told.standing = standing;
    return told;
}

QDate DutyPanel::evidenceDay() const
{
    return m_on->day();
}

void DutyPanel::giveLink()
{
    const QString address = m_link->text().trimmed();
    if (address.isEmpty())
        return m_link->setFocus();
    Q_EMIT linkGiven(address.contains(u"://") ? address : u"https://"_s + address);
}
