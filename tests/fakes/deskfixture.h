#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/letters/lawmemory.h"
#include "tests/fakes/memoryoffice.h"

/// The organ after its legal officer went through the law that came from memory, and its 指南 told
/// of fees: nothing of the house stands in the way.
inline Organ inOrder(Organ organ, const Law &law, const WorkCalendar &calendar, OfficerId head)
{
    const auto forms = shippedLetterTemplates().value();
    for (const QDate day : {QDate{2021, 4, 12}, QDate{2024, 6, 3}, QDate{2025, 7, 1}}) {
        for (const LawReference &line : lawFromMemory(forms, organ, law, calendar, day)) {
            if (!hasConfirmed(organ, line.key, line.text))
                organ.confirmedLaw << confirmationLine(
                    {line.key, line.text, {2021, 4, 6}, head, QStringLiteral("公报")});
        }
    }
    organ.guideFeeText = {2021, 1, 4};
    return organ;
}

/// A desk over an office in memory: one organ, two officers, the shipped law and calendar, a clock
/// that is set by hand.
struct DeskFixture
{
    explicit DeskFixture(QDate today = {2021, 4, 12})
        : clock{today}
    {
        office.commit(
            Changes{}.add(inOrder(organ, law, calendar, head.id), 1).add(handler, 1).add(head, 1));
    }

    Organ organ{.id = {QUuid{u"00000000-0000-8000-8000-000000000001"}},
                .name = QStringLiteral("上海市杨浦区人民政府办公室"),
                .code = QStringLiteral("杨府办"),
                .contact = QStringLiteral("021-00000000")};
    Officer handler{.id = {QUuid{u"00000000-0000-8000-8000-000000000011"}},
                    .name = QStringLiteral("林知夏"),
                    .organ = organ.id};
    Officer head{.id = {QUuid{u"00000000-0000-8000-8000-000000000012"}},
                 .name = QStringLiteral("何景行"),
                 .organ = organ.id,
                 .role = Role::Head};
    MemoryOffice office{};
    Law law = Law::shipped().value();
    WorkCalendar calendar = shippedCalendar().value();
    FixedClock clock;
    SeededRandom random{7};
    Desk desk{office, office, law, calendar, clock, random, handler};
    Desk headDesk{office, office, law, calendar, clock, random, head};

    void on(int year, int month, int day) { clock.set({QDate{year, month, day}, QTime{9, 0}}); }
    Case file(RequestId id) const { return desk.request(id).value(); }
    QDate due(RequestId id) const { return desk.ledger(file(id)).value().deadline.date; }
    /// Takes a step on the clock's day.
    Result<> step(RequestId id, Step step, const QMap<QString, QString> &set = {})
    {
        return take(desk, id, step, set);
    }
    Result<> take(Desk &who, RequestId id, Step step, const QMap<QString, QString> &set = {})
    {
        return who.advance(file(id), {.step = step, .on = clock.today(), .set = asGroundAsks(set)});
    }
    /// With what the grounds of \p set ask for (R-REQ-2), where it says nothing of it.
    QMap<QString, QString> asGroundAsks(QMap<QString, QString> set) const
    {
        const auto say = [&](const char *key, const QString &value) {
            if (!set.contains(QString::fromLatin1(key)))
                set.insert(QString::fromLatin1(key), value);
        };
        QString particulars;
        const QString named = set.value(QStringLiteral("ground"));
        for (const QString &code : named.split(u',', Qt::SkipEmptyParts)) {
            const auto ground = law.ground(code, clock.today());
            if (!ground)
                continue;
            for (const QString &name : ground->particulars)
                particulars += name + QStringLiteral("：已核\n");
            if (ground->asksDisclosureDuty)
                say("duty_denied", QStringLiteral("yes"));
            if (ground->needsApproval)
                say("approver", head.name);
        }
        if (!particulars.isEmpty())
            say("particulars", particulars);
        return set;
    }
};
