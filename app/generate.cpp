#include "app/generate.h"

#include "app/generateddocument.h"
#include "app/house.h"
#include "core/base/id.h"
#include "core/reports/numberpool.h"
#include "core/store/numberseries.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int casesInAStep = 150; ///< with what hangs on them well below 300 events
constexpr int enoughForTwoOrgans = 50;

/// Time that goes on with the days of the cases, by UTC wherever it runs.
class CaseClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void reach(QDate day) { m_now = std::max(m_now.addMSecs(1), QDateTime{day, {9, 0}, Qt::UTC}); }

private:
    QDateTime m_now{QDate{1990, 1, 1}, {9, 0}, Qt::UTC};
};

/// The highest serial given by each organ in each year, so that nothing is numbered twice.
using Serials = QMap<std::pair<EntityId, int>, qint64>;

Result<Serials> serialsOf(const Records &records, Noun noun, FieldId organ, FieldId number)
{
    Serials serials;
    const std::array<quint16, 2> fields{organ, number};
    const auto read = records.scan(noun, fields, [&](const ScanRow &row) {
        const NumberParts parts = numberParts(row.text(1));
        qint64 &last = serials[{row.id(0), parts.year}];
        last = std::max(last, qint64(parts.serial));
        return true;
    });
    return read.map([&] { return std::move(serials); });
}

/// Days from the first to the last of the period, evenly, each on a working day.
std::vector<QDate> spread(int count, QDate from, QDate until, const WorkCalendar &calendar)
{
    std::vector<QDate> days;
    const qint64 span = from.daysTo(until);
    for (int i = 0; i < count; ++i) {
        const QDate day = from.addDays(span * i / count);
        const auto rolled = calendar.rollForward(day);
        days.push_back(rolled ? std::min(rolled->date, until) : day);
    }
    return days;
}

struct Slot
{
    QDate day{};
    Hold hold = Hold::None;
};

/// Most cases lie evenly in the period; a few are held in each open state at its end.
std::vector<Slot> slotsFor(int count, QDate from, QDate until, const WorkCalendar &calendar)
{
    const int held = std::min(count / 5, 2 * (holdCount - 1));
    std::vector<Slot> slots;
    for (const QDate day : spread(count - held, from, until, calendar))
        slots.push_back({.day = day});
    static constexpr std::array<int, holdCount> daysAgo{0, 1, 2, 8, 6, 12, 13, 10, 14};
    for (int i = 0; i < held; ++i) {
        const auto hold = std::size_t(1 + i % (holdCount - 1));
        const auto day = calendar.subtract(until, 1 + daysAgo[hold])
                             .and_then([&](const Landing &at) {
                                 return calendar.rollForward(at.date.addDays(1));
                             })
                             .map([](const Landing &at) { return at.date; });
        slots.push_back({std::clamp(day.value_or(until), from, until), Hold(hold)});
    }
    std::ranges::stable_sort(slots, {}, &Slot::day);
    return slots;
}

class Generator
{
public:
    Generator(House &house, OfficeFile &office, GeneratorData data, const GenerateOrder &order)
        : m_house{house}
        , m_office{office}
        , m_data{std::move(data)}
        , m_order{order}
        , m_random{order.seed}
        , m_until{std::min(order.until.isValid() ? order.until : m_data.until,
                           house.clock().today())}
        , m_from{m_until.addYears(-order.years).addDays(1)}
    {
    }

    Result<Generated> run(const std::function<void(int, int)> &progress)
    {
        m_progress = progress;
        return meet()
            .and_then([&] { return requests(); })
            .and_then([&] { return documents(); })
            .map([&] {
                return Generated{m_order.requests, m_order.documents, m_from, m_until};
            });
    }

private:
    /// Who is there to answer and to work.
    Result<> meet()
    {
        const auto organs = m_office.all(Noun::Organ);
        const auto officers = officersOf(m_office);
        if (!organs || !officers)
            return tl::unexpected(organs ? officers.error() : organs.error());
        for (const EntityId &id : *organs) {
            const auto organ = readSeen<Organ>(m_office, id);
            if (!organ)
                return tl::unexpected(organ.error());
            if (!organ->value.retired)
                m_organs.push_back(organ->value);
        }
        m_staff = staffOf(*officers, {});
        if (m_organs.empty() || m_staff.handlers.empty())
            return fail(ErrorCode::NotFound, {u"organ"_s});
        for (const Organ &organ : m_organs) {
            Staff own = staffOf(*officers, organ.id);
            m_staffs.push_back(own.handlers.empty() ? m_staff : std::move(own));
        }
        return {};
    }

    /// Those of \p organ, or of the whole office when it is null.
    static Staff staffOf(const std::vector<Officer> &officers, OrganId organ)
    {
        Staff staff;
        for (const Officer &officer : officers) {
            if (officer.disabled || (!organ.isNull() && officer.organ != organ))
                continue;
            if (officer.role == Role::Handler)
                staff.handlers.push_back(officer);
            if (officer.role == Role::Head || staff.head.id.isNull())
                staff.head = officer;
        }
        if (staff.handlers.empty() && !staff.head.id.isNull())
            staff.handlers.push_back(staff.head);
        return staff;
    }

    Result<> requests()
    {
        const auto pattern = m_house.law().convention(u"request_number"_s, m_until);
        auto serials = serialsOf(m_office, Noun::Request, RequestOrgan, RequestNumber);
        if (!pattern || !serials)
            return tl::unexpected(pattern ? serials.error() : pattern.error());
        std::vector<CaseMaker> makers;
        makers.reserve(m_staffs.size());
        for (const Staff &staff : m_staffs)
            makers.emplace_back(m_data, m_house.law(), m_house.calendar(), m_chance, staff,
                                m_until);
        CaseClock clock;
        for (const Slot &slot : slotsFor(m_order.requests, m_from, m_until, m_house.calendar())) {
            const auto at =
                std::size_t(m_chance.permille(700) ? 0 : m_chance.below(int(m_organs.size())));
            const Organ &organ = m_organs.at(at);
            PastCase past = makers.at(at).make(slot.day, slot.hold);
            clock.reach(slot.day);
            const int year = slot.day.year();
            past.request.id = {newEntityId(clock, m_random)};
            past.request.organ = organ.id;
            past.request.serial = int(++(*serials)[{organ.id.value, year}]);
            past.request.number = numberText(QString{*pattern}.replace(u"{code}"_s, organ.code),
                                             year, past.request.serial);
            for (Consultation &each : past.consultations)
                each.id = {newEntityId(clock, m_random)};
            for (FeeNotice &each : past.feeNotices)
                each.id = {newEntityId(clock, m_random)};
            auto recorded = recordPast(past, m_house.clock(), m_random);
            if (!recorded)
                return tl::unexpected(recorded.error());
            m_step.append(recorded->changes);
            if (const auto kept = keep(); !kept)
                return kept;
        }
        return flush();
    }

    Result<> documents()
    {
        auto serials = serialsOf(m_office, Noun::Document, DocumentOrgan, DocumentNumber);
        if (!serials)
            return tl::unexpected(serials.error());
        DocumentMaker maker{m_data, m_house.law(), m_house.calendar(), m_chance, m_staff, m_until};
        CaseClock clock;
        for (const QDate day : spread(m_order.documents, m_from, m_until, m_house.calendar())) {
            const Organ &organ = m_chance.of(m_organs);
            Document document = maker.make(day, organ);
            clock.reach(day);
            document.id = {newEntityId(clock, m_random)};
            document.number = numberText(organ.code + u"发〔{year}〕{n}号"_s, day.year(),
                                         ++(*serials)[{organ.id.value, day.year()}]);
            m_step.add(document, quint16(DocumentEvent::Entered));
            if (const auto kept = keep(); !kept)
                return kept;
        }
        return flush();
    }

    Result<> keep()
    {
        ++m_done;
        return m_done % casesInAStep == 0 ? flush() : Result<>{};
    }
    Result<> flush()
    {
        if (m_step.isEmpty())
            return {};
        const Changes step = std::exchange(m_step, {});
        if (m_progress)
            m_progress(m_done, m_order.requests + m_order.documents);
        return m_office.commit(step).map([](const Committed &) {});
    }

    House &m_house;
    OfficeFile &m_office;
    GeneratorData m_data;
    GenerateOrder m_order;
    SeededRandom m_random;
    Chance m_chance{m_random};
    QDate m_until;
    QDate m_from;
    std::vector<Organ> m_organs{};
    Staff m_staff{};
    std::vector<Staff> m_staffs{}; ///< of each organ
    Changes m_step{};
    int m_done = 0;
    std::function<void(int, int)> m_progress{};
};
} // namespace

Result<OfficeFile::Created> createGenerated(House &house, const QString &path, int requests,
                                            const QString &passphrase)
{
    auto data = generatorData();
    if (!data)
        return tl::unexpected(data.error());
    Organ &first = data->organs.front();
    first.id = organIdOf(house, first.name);
    Surroundings around = house.surroundings();
    around.cost = {.memoryKiB = 8, .passes = 1}; // invented people: nothing to protect
    auto made = OfficeFile::create(
        path,
        {.organ = first,
         .administrator = {.id = officerIdOf(house, first.id, data->administrator),
                           .name = data->administrator,
                           .organ = first.id,
                           .role = Role::Administrator},
         .passphrase = passphrase},
        around);
    if (!made)
        return made;
    Changes people;
    if (requests >= enoughForTwoOrgans) {
        for (auto organ = data->organs.begin() + 1; organ != data->organs.end(); ++organ) {
            organ->id = organIdOf(house, organ->name);
            people.add(*organ, quint16(PeopleEvent::OrganSaved));
        }
    }
    for (Officer &officer : data->officers) {
        officer.organ = made->organ;
        officer.id = officerIdOf(house, made->organ, officer.name);
        people.add(officer, quint16(PeopleEvent::OfficerSaved));
    }
    Result<> done = made->office->commit(people).map([](const Committed &) {});
    for (const Officer &officer : data->officers) {
        done = done.and_then([&] { return made->office->addOfficer(officer.id, passphrase); });
    }
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Result<Generated> generate(House &house, OfficeFile &office, const GenerateOrder &order,
                           const std::function<void(int, int)> &progress)
{
    return generatorData().and_then([&](const GeneratorData &data) {
        return Generator{house, office, data, order}.run(progress);
    });
}
