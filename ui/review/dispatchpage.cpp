#include "ui/review/dispatchpage.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/review/dispatchlistmodel.h"
#include "ui/review/documentdelegate.h"
#include "ui/review/formeditor.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
DeskButton *act(const QString &text, DeskButton::Shape shape, const QString &name)
{
    auto *made = new DeskButton{text, shape};
    made->setObjectName(name);
    made->setMinimumHeight(36);
    return made;
}

QLineEdit *line(const QString &name, const QString &hint)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(hint);
    made->setPlaceholderText(hint);
    return made;
}
} // namespace

DispatchPage::DispatchPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_model{new DispatchListModel{this}}
    , m_strip{new MessageStrip}
    , m_list{new QListView}
    , m_empty{label(tr("No dispatch form yet. Take one in: Ctrl+N."), Tone::Quiet)}
    , m_rates{label({}, Tone::Quiet, Type::secondary)}
    , m_editor{new FormEditor{desk.law(), desk.today()}}
    , m_state{label({}, Tone::Plain, Type::base, true)}
    , m_missing{label({}, Tone::Quiet, Type::secondary)}
    , m_reason{line(u"dispatchReasonLineEdit"_s, tr("Why it is returned, or passed all the same"))}
    , m_number{line(u"dispatchNumberLineEdit"_s, tr("Document number given"))}
    , m_takeIn{act(tr("Take in"), DeskButton::Shape::Primary, u"takeInFormButton"_s)}
    , m_cancel{act(tr("Cancel"), DeskButton::Shape::Plain, u"cancelFormButton"_s)}
    , m_pass{act(tr("Pass"), DeskButton::Shape::Primary, u"passFormButton"_s)}
    , m_return{act(tr("Return"), DeskButton::Shape::Plain, u"returnFormButton"_s)}
    , m_again{act(tr("Hand in again"), DeskButton::Shape::Primary, u"againFormButton"_s)}
    , m_notice{act(tr("Notice of return"), DeskButton::Shape::Plain, u"noticeFormButton"_s)}
{
    setObjectName(u"dispatchPage"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    addSide(middle, buildList(), 190, 264);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_editor, 1);
    middle->addWidget(rule(Rule::Upright));
    addSide(middle, buildSide(), 300, 360);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    connect(m_editor, &FormEditor::edited, this, &DispatchPage::showChecks);
    connect(m_reason, &QLineEdit::textChanged, this, &DispatchPage::showActs);
    connect(m_takeIn, &QPushButton::clicked, this, &DispatchPage::takeIn);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_editing = false;
        showRow(m_list->currentIndex().row());
    });
    connect(m_pass, &QPushButton::clicked, this, &DispatchPage::pass);
    connect(m_return, &QPushButton::clicked, this, &DispatchPage::sendBack);
    connect(m_again, &QPushButton::clicked, this, &DispatchPage::handInAgain);
    connect(m_notice, &QPushButton::clicked, this, &DispatchPage::showNotice);
    refresh();
}

QWidget *DispatchPage::buildList()
{
    m_list->setObjectName(u"dispatchListView"_s);
    m_list->setAccessibleName(tr("Dispatch forms"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate{m_list});
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_empty->setWordWrap(true);
    m_rates->setObjectName(u"dispatchRatesLabel"_s);
    m_rates->setContentsMargins(16, 8, 12, 8);
    m_rates->setWordWrap(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_editing = false;
                showRow(now.row());
            });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(rule(Rule::Line));
    column->addWidget(m_rates);
    return side;
}

QWidget *DispatchPage::buildSide()
{
    m_state->setObjectName(u"dispatchStateLabel"_s);
    m_state->setWordWrap(true);
    m_missing->setObjectName(u"dispatchMissingLabel"_s);
    auto *checks = new QWidget;
    setGround(checks, u"sunken"_s);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(6);
    auto *inner = new QVBoxLayout{checks};
    inner->setContentsMargins(16, 14, 16, 12);
    inner->setSpacing(8);
    inner->addWidget(m_state);
    inner->addWidget(m_missing);
    inner->addLayout(m_checks);
    inner->addStretch(1);
    auto *area = new TallArea;
    area->setObjectName(u"dispatchChecksArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(checks);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_notice);
    acts->addStretch(1);
    for (DeskButton *button : {m_cancel, m_return, m_takeIn, m_again, m_pass})
        acts->addWidget(button);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_number);
    foot->addWidget(m_reason);
    foot->addLayout(acts);
    m_side = new QWidget;
    auto *side = m_side;
    setGround(side, u"sunken"_s);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(rule(Rule::Edge));
    column->addLayout(foot);
    return side;
}

void DispatchPage::refresh()
{
    auto forms = dispatchForms(m_desk.records());
    if (!forms)
        return m_strip->showError(errorText(forms.error()));
    const DispatchFormId before = current() ? current()->id : DispatchFormId{};
    const FormRates rates = formRates(*forms);
    m_model->setForms(std::move(*forms));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_rates->setText(tr("Passed at first sight: %1 of %2. Returned: %3.")
                         .arg(rates.firstPassed)
                         .arg(rates.firstRounds)
                         .arg(rates.returned));
    const int row = m_model->rowOf(before);
    if (m_editing) { // what is being typed stays
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 0));
    } else {
        m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 0));
        showRow(m_list->currentIndex().row());
    }
    Q_EMIT countChanged();
}

/// What is being typed stays in sight.
void DispatchPage::showForm(DispatchFormId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0 && !m_editing)
        m_list->setCurrentIndex(m_model->index(row));
}

QList<QWidget *> DispatchPage::panes() const
{
    return {m_list, m_editor, m_side};
}

int DispatchPage::waiting() const
{
    return m_model->waiting();
}

const DispatchForm *DispatchPage::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void DispatchPage::showRow(int row)
{
    if (m_editing)
        return;
    const DispatchForm *form = m_model->at(row);
    m_editor->setEnabled(form != nullptr);
    m_editor->show(form ? *form : DispatchForm{}, false);
    m_number->setText(form ? form->number : QString{});
    m_reason->setText(form ? form->decisionReason : QString{});
    showChecks();
}

void DispatchPage::showChecks()
{
    const DispatchForm *chosen = current();
    const DispatchForm form = m_editing || !chosen ? m_editor->form() : *chosen;
    const QDate day = form.decided.isValid() ? form.decided : m_desk.today();
    const auto list = checkListOf(form, m_desk.law(), day);
    clearLayout(m_checks);
    if (!m_editing && !chosen) {
        sayHint(m_missing, Tone::Quiet, {});
        return showActs();
    }
    if (!list)
        return m_strip->showError(errorText(list.error()));
    int missing = 0;
    for (const auto &[rule, met] : *list) {
        if (met)
            continue;
        ++missing;
        auto *said = label({}, Tone::Warn);
        sayHint(said, Tone::Warn, rule.name);
        said->setObjectName(u"defect"_s + rule.code + u"Label"_s);
        said->setWordWrap(true);
        m_checks->addWidget(said);
    }
    const int met = int(list->size()) - missing;
    if (missing == 0)
        sayHint(m_missing, Tone::Ok, tr("Nothing is missing: %1 checks").arg(met));
    else
        sayHint(m_missing, Tone::Warn,
                tr("Missing: %1. Checked and there: %2").arg(missing).arg(met));
    showActs();
}

void DispatchPage::showActs()
{
    const DispatchForm *form = m_editing ? nullptr : current();
    const bool open = form && form->state == FormState::Submitted;
    const bool returned = form && form->state == FormState::Returned;
    m_takeIn->setVisible(m_editing);
    m_cancel->setVisible(m_editing);
    m_pass->setVisible(open);
    m_return->setVisible(open);
    m_notice->setVisible(returned);
    m_again->setVisible(returned);
    m_number->setVisible(open);
    m_reason->setVisible(open);
    leadFocus(m_side, open ? static_cast<QWidget *>(m_number) : m_editing ? m_takeIn : m_again);
    if (m_editing)
        return m_state->setText(m_answers.isNull() ? tr("New form") : tr("Handed in again"));
    m_state->setVisible(form != nullptr);
    if (!form)
        return;
    QString state = Terms::formState(form->state);
    if (form->decided.isValid())
        state += u"　"_s % DateText::full(form->decided);
    if (!form->decisionReason.isEmpty())
        state += u'\n' % form->decisionReason;
    m_state->setText(state);
    const auto defects = defectsOf(*form, m_desk.law(), m_desk.today());
    const bool whole = defects && defects->empty();
    m_pass->setText(whole ? tr("Pass") : tr("Pass all the same"));
    m_pass->setEnabled(whole || !m_reason->text().trimmed().isEmpty());
}
