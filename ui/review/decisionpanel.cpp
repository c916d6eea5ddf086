#include "ui/review/decisionpanel.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/review/grounddelegate.h"
#include "ui/review/groundlistmodel.h"
#include "ui/wording/terms.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int groundRow = 25;
}

DecisionPanel::DecisionPanel(const Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_keys{new QButtonGroup{this}}
    , m_clock{label({}, Tone::Quiet)}
    , m_because{new QWidget}
    , m_grounds{new GroundListModel{this}}
    , m_groundList{new QListView}
    , m_reason{new QPlainTextEdit}
    , m_count{label({}, Tone::Hint, Type::keys)}
{
    setObjectName(u"decisionPanel"_s);
    m_clock->setObjectName(u"publicationClockLabel"_s);
    m_clock->setWordWrap(true);
    buildGrounds();
    auto *because = new QVBoxLayout{m_because};
    because->setContentsMargins({});
    because->setSpacing(8);
    because->addWidget(label(tr("Ground (regulation)"), Tone::Quiet, Type::secondary, true));
    because->addWidget(m_groundList);
    because->addWidget(buildReason());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(label(tr("Disclosure attribute"), Tone::Quiet, Type::secondary, true));
    column->addWidget(buildKeys());
    column->addWidget(m_clock);
    column->addWidget(m_because);
    column->addWidget(buildQuestions());
    column->addStretch(1);
}

QWidget *DecisionPanel::buildKeys()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(8);
    const std::pair<Attribute, QString> keys[] = {{Attribute::Proactive, u"proactiveButton"_s},
                                                  {Attribute::OnRequest, u"onRequestButton"_s},
                                                  {Attribute::Withheld, u"withheldButton"_s}};
    for (const auto &[attribute, name] : keys) {
        auto *key = new DeskButton{Terms::attribute(attribute), DeskButton::Shape::Segment,
                                   QString::number(int(attribute))};
        key->setObjectName(name);
        key->setBig(true);
        key->setFixedHeight(44);
        m_keys->addButton(key, int(attribute));
        line->addWidget(key);
    }
    leadFocus(this, m_keys->buttons().first());
    connect(m_keys, &QButtonGroup::idClicked, this, &DecisionPanel::refresh);
    return row;
}

void DecisionPanel::buildGrounds()
{
    m_groundList->setObjectName(u"groundListView"_s);
    m_groundList->setAccessibleName(tr("Grounds"));
    m_groundList->setModel(m_grounds);
    m_groundList->setItemDelegate(new GroundDelegate{m_groundList});
    m_groundList->setMouseTracking(true);
    m_groundList->setUniformItemSizes(true);
    m_groundList->setProperty("ground", u"sunken"_s);
    m_groundList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *DecisionPanel::buildReason()
{
    m_reason->setObjectName(u"reasonTextEdit"_s);
    m_reason->setAccessibleName(tr("Reason in words"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(52);
    m_reason->installEventFilter(this);
    m_count->setObjectName(u"reasonCountLabel"_s);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionPanel::countReason);
    auto *made = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Reason"), Tone::Quiet, Type::secondary, true));
    head->addStretch(1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout{made};
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_reason);
    return made;
}

QWidget *DecisionPanel::buildQuestions()
{
    m_duty = new SegmentBar{
        tr("Do laws, regulations or rules demand disclosure?"),
        {{tr("Yes"), u"Y"_s, u"dutyYesButton"_s}, {tr("No"), u"N"_s, u"dutyNoButton"_s}}};
    m_dutyRow = new QWidget;
    auto *duty = new QHBoxLayout{m_dutyRow};
    duty->setContentsMargins({});
    QLabel *question = label(m_duty->accessibleName(), Tone::Quiet);
    question->setWordWrap(true);
    duty->addWidget(question, 1);
    duty->addWidget(m_duty);
    m_secrecy = new DeskCheckBox{tr("Secrecy review done")};
    m_secrecy->setObjectName(u"secrecyCheckBox"_s);
    m_validity = label({}, Tone::Quiet);
    m_validity->setObjectName(u"validityLabel"_s);
    auto *last = new QHBoxLayout;
    last->addWidget(m_secrecy);
    last->addStretch(1);
    last->addWidget(m_validity);
    auto *made = new QWidget;
    auto *column = new QVBoxLayout{made};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_dutyRow);
    column->addLayout(last);
    return made;
}

Attribute DecisionPanel::attribute() const
{
    return Attribute(qMax(0, m_keys->checkedId()));
}

void DecisionPanel::show(const Document &document)
{
    m_document = document;
    m_keys->setExclusive(false);
    for (auto *key : m_keys->buttons())
        key->setChecked(m_keys->id(key) == int(document.attribute));
    m_keys->setExclusive(true);
    m_reason->setPlainText(document.basis);
    m_duty->setCurrent(document.dutyDenied ? 1 : -1);
    m_secrecy->setChecked(document.secrecyChecked);
    m_validity->setText(Terms::validity(document.validity));
    refresh();
    m_groundList->setCurrentIndex(m_grounds->index(m_grounds->rowOf(document.ground)));
    countReason();
}

void DecisionPanel::setAttribute(Attribute attribute)
{
    if (auto *key = m_keys->button(int(attribute)))
        key->setChecked(true);
    refresh();
}

void DecisionPanel::refresh()
{
    const Ground *before = m_grounds->at(m_groundList->currentIndex().row());
    const QString code = before ? before->code : QString{};
    std::vector<GroundListModel::Row> rows;
    for (const Ground &ground : m_desk.law().grounds(m_desk.today())) {
        if (ground.onRequestOnly != (attribute() == Attribute::OnRequest))
            continue;
        const auto article = m_desk.law().citation(ground.citation, m_desk.today());
        rows.push_back({ground, article ? article->brief : QString{}});
    }
    m_groundList->setFixedHeight(int(rows.size()) * groundRow);
    m_grounds->setRows(std::move(rows));
    m_groundList->setCurrentIndex(m_grounds->index(m_grounds->rowOf(code)));
    const bool withheld = attribute() == Attribute::OnRequest || attribute() == Attribute::Withheld;
    m_because->setVisible(withheld);
    m_dutyRow->setVisible(withheld);
    showClock();
}

void DecisionPanel::showClock()
{
    Document as = m_document;
    as.attribute = attribute();
    const auto due = publicationDue(as, m_desk.law(), m_desk.calendar());
    m_clock->setVisible(due.has_value());
    if (!due)
        return;
    if (m_document.published.isValid())
        sayHint(m_clock, Tone::Ok, tr("Published on %1").arg(DateText::full(m_document.published)));
    else if (!*due)
        sayHint(m_clock, Tone::Warn,
                tr("No last day can be worked out: the day of formation is missing."));
    else
        sayHint(m_clock, **due < m_desk.today() ? Tone::Warn : Tone::Accent,
                tr("To be published by %1").arg(DateText::full(**due)));
}

void DecisionPanel::countReason()
{
    const int length = int(m_reason->toPlainText().trimmed().size());
    const auto least = m_desk.law().convention(u"reason_min_length"_s, m_desk.today());
    m_count->setText(tr("%1 characters, at least %2").arg(length).arg(least ? *least : QString{}));
    setTone(m_count, least && length < least->toInt() ? Tone::Warn : Tone::Hint);
}

Determination DecisionPanel::determination() const
{
    Determination made{.attribute = attribute(), .secrecyChecked = m_secrecy->isChecked()};
    if (made.attribute == Attribute::Proactive)
        return made;
    const Ground *ground = m_grounds->at(m_groundList->currentIndex().row());
    made.ground = ground ? ground->code : QString{};
    made.basis = m_reason->toPlainText().trimmed();
    made.dutyDenied = m_duty->current() == 1;
    return made;
}

bool DecisionPanel::takeKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_3) {
        setAttribute(Attribute(key - Qt::Key_1 + 1));
        return true;
    }
    if (!m_because->isVisibleTo(this))
        return false;
    if (key == Qt::Key_Y || key == Qt::Key_N) {
        m_duty->setCurrent(key == Qt::Key_N ? 1 : 0);
        return true;
    }
    const int row = key - Qt::Key_A;
    if (row < 0 || row >= m_grounds->rowCount())
        return false;
    m_groundList->setCurrentIndex(m_grounds->index(row));
    m_reason->setFocus();
    return true;
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leftText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
