#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "tests/fakes/memoryoffice.h"

#include <map>
#include <memory>
#include <random>

/// Dice of one event: the same number always throws the same.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine{seed * 2654435761U + 1U}
    {
    }
    int below(int sides) { return int(m_engine() % unsigned(sides)); }
    bool oneIn(int sides) { return below(sides) == 0; }
    template<class Container>
    auto oneOf(const Container &from) -> decltype(from[0])
    {
        return from[std::size_t(below(int(std::size(from))))];
    }

private:
    std::minstd_rand m_engine;
};

/// What an event meets: who, what, when, and the case before.
struct Happening
{
    const Officer &actor;
    StepInput input{};
    Case before{};
    std::optional<NextStep> offered{}; ///< as the desk offered it that day
    Result<> result{};
};

/// Everything that the office shows, to be compared.
struct Snapshot
{
    std::map<EntityId, std::map<quint16, Value>> values{};
    std::map<EntityId, std::vector<WriteRef>> events{};
    bool operator==(const Snapshot &) const = default;
};

/// An office in memory with officers of chance roles and one case under way.
class WorkflowWalk
{
public:
    explicit WorkflowWalk(quint32 seed);

    /// One event, legal or not: `legal` chooses among what the desk offers.
    Happening happen(quint32 seed);

    /// Tries to make or to void a letter of the case.
    void writeLetter(quint32 seed);

    Case file() const { return desk(0).request(m_id).value(); }
    Desk &desk(std::size_t officer) const { return *m_desks.at(officer); }
    const std::vector<Officer> &officers() const { return m_officers; }
    const MemoryOffice &office() const { return m_office; }
    QDate today() const { return m_clock.today(); }
    RequestId id() const { return m_id; }
    RequestId neighbour() const { return m_neighbour; }
    Snapshot snapshot() const;
    static const Law &law();
    static const WorkCalendar &calendar();

private:
    Officer enlist(int number, Dice &dice);
    RequestId receive(Desk &at, Channel channel, const QStringList &items = {});
    void letTimePass(const Case &before, Dice &dice);
    static Step stepOf(const std::vector<NextStep> &offers, Dice &dice);
    QDate dayOf(const Case &before, Dice &dice) const;
    QString valueOf(const StepParameter &parameter, const Case &before, QDate on, Dice &dice) const;

    Organ m_organ{.id = {QUuid{u"00000000-0000-8000-8000-000000000001"}},
                  .name = QStringLiteral("区政府办公室"),
                  .code = QStringLiteral("杨府办")};
    Organ m_other{.id = {QUuid{u"00000000-0000-8000-8000-000000000002"}},
                  .name = QStringLiteral("区政府"),
                  .code = QStringLiteral("杨府")};
    std::vector<Officer> m_officers{};
    MemoryOffice m_office{};
    FixedClock m_clock{QDate{2021, 4, 12}};
    SeededRandom m_random{7};
    std::vector<std::unique_ptr<Desk>> m_desks{};
    RequestId m_id{};
    RequestId m_neighbour{};
};
