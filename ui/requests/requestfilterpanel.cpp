#include "ui/requests/requestfilterpanel.h"

#include "core/desk/desk.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/terms.h"

#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {
/// Keeps what was chosen while the offer changes; the first line stands for all.
void offer(QComboBox &box, const QList<std::pair<QString, QVariant>> &lines)
{
    const QSignalBlocker quiet{&box};
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(RequestFilterPanel::tr("All"));
    for (const auto &[text, value] : lines)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, before.isValid() ? box.findData(before) : 0));
}

template<class Enum>
QList<std::pair<QString, QVariant>> each(QString (*word)(Enum), Enum last)
{
    QList<std::pair<QString, QVariant>> lines;
    for (int i = 0; i <= int(last); ++i)
        lines << std::pair{word(Enum(i)), QVariant{i}};
    return lines;
}

template<class Id>
void choose(const QComboBox &box, std::optional<Id> &into)
{
    if (box.currentData().isValid())
        into = Id{box.currentData().toUuid()};
}
} // namespace

RequestFilterPanel::RequestFilterPanel(RequestBoard &board, QWidget *parent)
    : QWidget{parent}
    , m_board{board}
{
    setObjectName(u"requestFilterPanel"_s);
    setGround(this, u"sunken"_s);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(16, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_organ = add(tr("Organ"), u"filterOrganBox"_s, 0);
    m_status = add(tr("State"), u"filterStatusBox"_s, 1);
    m_outcome = add(tr("Outcome"), u"filterOutcomeBox"_s, 2);
    m_channel = add(tr("Channel"), u"filterChannelBox"_s, 3);
    m_kind = add(tr("Applicant"), u"filterKindBox"_s, 4);
    m_handler = add(tr("Handler"), u"filterHandlerBox"_s, 5);
    m_from = new DateField{tr("Received from"), true};
    m_from->setObjectName(u"filterFromDateEdit"_s);
    m_until = new DateField{tr("Received until"), true};
    m_until->setObjectName(u"filterUntilDateEdit"_s);
    grid->addWidget(label(tr("Received from"), Tone::Quiet, Type::secondary), 6, 0);
    grid->addWidget(m_from, 6, 1);
    grid->addWidget(label(tr("until", "day of receipt"), Tone::Quiet, Type::secondary), 7, 0);
    grid->addWidget(m_until, 7, 1);
    auto *none = new DeskButton{tr("Clear the filter"), DeskButton::Shape::Link};
    none->setObjectName(u"clearFilterButton"_s);
    grid->addWidget(none, 8, 1, Qt::AlignLeft);
    connect(none, &QPushButton::clicked, this, &RequestFilterPanel::clear);
    for (DateField *field : {m_from, m_until})
        connect(field, &QDateEdit::dateChanged, this, &RequestFilterPanel::changed);
    connect(&m_board, &RequestBoard::changed, this, &RequestFilterPanel::offerWhatIsThere);
    offerWhatIsThere();
}

QComboBox *RequestFilterPanel::add(const QString &name, const QString &objectName, int row)
{
    auto *box = new ChoiceBox{objectName, name};
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(label(name, Tone::Quiet, Type::secondary), row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &RequestFilterPanel::changed);
    return box;
}

void RequestFilterPanel::offerWhatIsThere()
{
    if (!m_board.isReady())
        return;
    const RequestColumns &columns = m_board.columns();
    const auto named = [](const std::vector<RequestColumns::Named> &known) {
        QList<std::pair<QString, QVariant>> lines;
        for (std::size_t i = 1; i < known.size(); ++i)
            lines << std::pair{known[i].name, QVariant{known[i].id}};
        return lines;
    };
    QList<std::pair<QString, QVariant>> outcomes;
    for (std::size_t i = 1; i < columns.outcomes().size(); ++i) {
        const QString &code = columns.outcomes()[i];
        const auto known = m_board.desk().law().outcome(code, columns.today());
        outcomes << std::pair{known ? QString{code % u' ' % known->name} : code, QVariant{code}};
    }
    offer(*m_organ, named(columns.organs()));
    offer(*m_handler, named(columns.officers()));
    offer(*m_outcome, outcomes);
    offer(*m_status, each(&Terms::status, Status::InLawsuit));
    offer(*m_channel, each(&Terms::channel, Channel::Other));
    offer(*m_kind, each(&Terms::applicantKind, ApplicantKind::Other));
}

void RequestFilterPanel::fill(RequestFilter &filter) const
{
    choose(*m_organ, filter.organ);
    if (!filter.handler)
        choose(*m_handler, filter.handler);
    if (m_outcome->currentData().isValid())
        filter.outcomes = {m_outcome->currentData().toString()};
    if (m_status->currentData().isValid())
        filter.statuses.set(std::size_t(m_status->currentData().toInt()));
    if (m_channel->currentData().isValid())
        filter.channel = Channel(m_channel->currentData().toInt());
    if (m_kind->currentData().isValid())
        filter.applicantKind = ApplicantKind(m_kind->currentData().toInt());
    filter.receivedFrom = m_from->day();
    filter.receivedUntil = m_until->day();
}

bool RequestFilterPanel::isEmpty() const
{
    for (const QComboBox *box : boxes()) {
        if (box->currentData().isValid())
            return false;
    }
    return !m_from->day().isValid() && !m_until->day().isValid();
}

void RequestFilterPanel::clear()
{
    {
        const QSignalBlocker quiet{this};
        for (QComboBox *box : boxes())
            box->setCurrentIndex(0);
        m_from->setDay({});
        m_until->setDay({});
    }
    Q_EMIT changed();
}

QVariantMap RequestFilterPanel::state() const
{
    QVariantMap state{{u"from"_s, m_from->day()}, {u"until"_s, m_until->day()}};
    for (const QComboBox *box : boxes()) {
        if (box->currentData().isValid())
            state.insert(box->objectName(), box->currentData());
    }
    return state;
}

void RequestFilterPanel::setState(const QVariantMap &state)
{
    {
        const QSignalBlocker quiet{this};
        for (QComboBox *box : boxes()) {
            const QVariant held = state.value(box->objectName());
            box->setCurrentIndex(std::max(0, held.isValid() ? box->findData(held) : 0));
        }
        m_from->setDay(state.value(u"from"_s).toDate());
        m_until->setDay(state.value(u"until"_s).toDate());
    }
    Q_EMIT changed();
}
