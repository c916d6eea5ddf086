#pragma once
#include "app/chance.h"
#include "app/generatordata.h"
#include "core/calendar/workcalendar.h"
#include "core/law/law.h"
#include "core/requests/past.h"

class Clock;

/// The days of one invented case; a day that lies after the period has not happened.
struct CaseCourse
{
    Channel channel{};
    QString outcome{};
    QDate submitted{};
    QDate received{};
    QDate accepted{};
    QDate supplementNoticed{};
    QDate supplementReached{};
    QDate supplementLimit{};
    QDate supplementReceived{};
    QDate consultationSent{};
    QDate consultationReached{};
    QDate consultationReturned{};
    QDate extensionNoticed{};
    int extensionDays = 0;
    QDate feeNoticed{};
    QDate feeReached{};
    QDate feePaid{};
    QDate drafted{};
    QDate signedOn{};
    QDate closed{};
};

/// Where a case is held at the end of the period, so that every state of the desk is there.
enum class Hold {
    None,
    Unconfirmed,
    Received,
    Supplement,
    Working,
    Consulting,
    Fee,
    Review,
    Signed
};
constexpr int holdCount = 9;

/// Who works on the cases.
struct Staff
{
    std::vector<Officer> handlers{};
    Officer head{};
};

/// Invents cases as a register would remember them.
class CaseMaker
{
public:
    CaseMaker(const GeneratorData &data, const Law &law, const WorkCalendar &calendar,
              Chance &chance, const Staff &staff, QDate until)
        : m_data{data}
        , m_law{law}
        , m_calendar{calendar}
        , m_chance{chance}
        , m_staff{staff}
        , m_until{until}
    {
    }
    /// A case submitted on \p day, as it stands when the period ends. Organ, number and ids are the
    /// caller's.
    PastCase make(QDate day, Hold hold);

private:
    CaseCourse course(QDate day);
    CaseCourse held(QDate day, Hold hold);
    void ask(CaseCourse &course);
    void consult(CaseCourse &course, QDate base);
    void charge(CaseCourse &course, QDate from);
    void answer(CaseCourse &course, QDate base);
    void forgetTheFuture(CaseCourse &course) const;
    Status standing(const CaseCourse &course);
    QDate after(QDate day, int workingDays) const;
    QDate workdayBefore(QDate day) const;
    QDate due(const CaseCourse &course) const;
    PastCase record(const CaseCourse &course);
    void applicant(Request &request);
    void decision(Request &request, const CaseCourse &course);
    void settle(Request &request);
    void addConsultation(PastCase &past, const CaseCourse &course);
    void addFeeNotice(PastCase &past, const CaseCourse &course);

    const GeneratorData &m_data;
    const Law &m_law;
    const WorkCalendar &m_calendar;
    Chance &m_chance;
    const Staff &m_staff;
    QDate m_until;
};
