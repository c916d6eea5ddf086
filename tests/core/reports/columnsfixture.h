#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/calendar/workcalendar.h"
#include "core/law/law.h"
#include "core/reports/requestcolumns.h"
#include "tests/fakes/memoryoffice.h"

#include <QRandomGenerator>

/// An office in memory with the shipped law, and requests straight into it.
struct ColumnsFixture
{
    inline static const Law law = *Law::shipped();
    inline static const WorkCalendar calendar = *shippedCalendar();
    FixedClock clock{QDate{2021, 12, 31}};
    SeededRandom random{7};
    MemoryOffice office{};
    Organ first{.id = {newEntityId(clock, random)},
                .name = QStringLiteral("区政府"),
                .code = QStringLiteral("杨府")};
    Organ second{.id = {newEntityId(clock, random)},
                 .name = QStringLiteral("区政府办公室"),
                 .code = QStringLiteral("杨府办")};
    Officer officer{
        .id = {newEntityId(clock, random)}, .name = QStringLiteral("林知夏"), .organ = second.id};

    ColumnsFixture()
    {
        commit(first);
        commit(second);
        commit(officer);
    }
    template<class T>
    void commit(const T &value)
    {
        if (!office.commit(Changes{}.add(value, 1)))
            qFatal("commit");
    }
    RequestId newId() { return {newEntityId(clock, random)}; }
    RequestColumns load(QDate today = {2021, 12, 31}) const
    {
        auto columns = RequestColumns::load(office, law, calendar, today);
        if (!columns)
            qFatal("load");
        return std::move(*columns);
    }
    std::vector<Request> requests() const
    {
        std::vector<Request> every;
        const std::vector<EntityId> ids = *office.all(Noun::Request);
        for (const EntityId &id : ids)
            every.push_back(readSeen<Request>(office, id)->value);
        return every;
    }
    /// Cases of every shape a register can hold, the impossible among them.
    void fill(int count, quint32 seed)
    {
        QRandomGenerator chance{seed};
        static const QStringList outcomes{QStringLiteral("A1"),
                                          QStringLiteral("A3"),
                                          QStringLiteral("B5"),
                                          QStringLiteral("C1a"),
                                          QStringLiteral("O3"),
                                          QStringLiteral("X9"),
                                          QString{}};
        static const QStringList patterns{
            QStringLiteral("杨府信公开〔%1〕第%2号"), QStringLiteral("杨府办信公开〔%1〕第%2号"),
            QStringLiteral("%1-%2"), QStringLiteral("补%2号"), QStringLiteral("无号")};
        for (int i = 0; i < count; ++i) {
            clock.set(clock.now().addSecs(chance.bounded(-20, 60)));
            const QDate received = QDate{2019, 12, 1}.addDays(chance.bounded(760));
            const bool closed = chance.bounded(4) > 0;
            const QString pattern = patterns.at(chance.bounded(int(patterns.size())));
            QString number = pattern;
            number.replace(QStringLiteral("%1"), QString::number(received.year()));
            number.replace(QStringLiteral("%2"), QString::number(chance.bounded(1500)));
            Request request{.id = newId(),
                            .organ = chance.bounded(2) ? first.id : second.id,
                            .number = number,
                            .channel = Channel(chance.bounded(6)),
                            .submitted = received.addDays(-chance.bounded(3)),
                            .received = chance.bounded(20) ? received : QDate{},
                            .registered = received,
                            .applicantKind = ApplicantKind(chance.bounded(6)),
                            .items = chance.bounded(1, 5),
                            .handler = chance.bounded(3) ? officer.id : OfficerId{},
                            .status = closed ? Status::Answered : Status::InProgress};
            if (closed) {
                request.closed = received.addDays(chance.bounded(-3, 60));
                request.served = request.closed;
                request.outcome = outcomes.at(chance.bounded(int(outcomes.size())));
            }
            if (chance.bounded(5) == 0) {
                request.supplementNoticed = received.addDays(5);
                request.supplementReceived = chance.bounded(2) ? received.addDays(12) : QDate{};
            }
            if (chance.bounded(7) == 0) {
                request.extensionDays = 20;
                request.extensionNoticed = received.addDays(15);
            }
            if (chance.bounded(25) == 0)
                request.status = Status(16); // 作废
            commit(request);
            for (int asked = chance.bounded(8) == 0 ? chance.bounded(1, 3) : 0; asked > 0; --asked)
                commit(
                    Consultation{.id = {newEntityId(clock, random)},
                                 .request = request.id,
                                 .sent = received.addDays(4),
                                 .reached = received.addDays(6),
                                 .returned = chance.bounded(2) ? received.addDays(11) : QDate{}});
        }
    }
};
