#pragma once
#include "core/agenda/undertaking.h"
#include "core/journal/changes.h"

#include <map>
#include <span>

class WorkCalendar;

/// A plan with everything that was told of it.
struct Agenda
{
    Plan plan{};
    AgendaText text{};
    std::vector<Seen<Duty>> duties{}; ///< those withdrawn too; in the order of the document
    std::map<UndertakingId, Seen<Undertaking>> undertakings{};
    std::vector<Seen<Evidence>> evidence{}; ///< those removed too
};

/// How urgent one duty of one unit is. Red is for 必须 only.
enum class DutyLight {
    Done,
    Excused, ///< 不适用, or the unit is gone
    Calm,
    Soon,    ///< binds, and its day is near
    Overdue, ///< binds, and its day is past
    Lapsed,  ///< does not bind, and its day is past: no fault
};
QLatin1StringView word(DutyLight light);

/// One duty of one unit: a row of the page, a cell of the matrix.
struct DutyRow
{
    const Duty *duty = nullptr;
    QString unit{};
    Undertaking undertaking{};
    int evidence = 0;  ///< not removed
    QDate last{};      ///< the next day on which something is owed
    QDate target{};    ///< the last working day on or before it (R-CAL-6)
    int remaining = 0; ///< working days until then; negative afterwards
    DutyLight light = DutyLight::Calm;
};

/// Those the duty names and those that took over from one that is gone; the abolished one stays,
/// excused.
QStringList unitsOf(const Duty &duty, const Agenda &agenda);
/// Units × obligations, ordered as the document; the rows point into \p agenda. \p soon in working
/// days.
std::vector<DutyRow> dutyRows(const Agenda &agenda, QDate today, const WorkCalendar &calendar,
                              int soon);
/// The day that is owed next: the unit's own or the duty's; monthly and quarterly ones that of the
/// first period without evidence, invalid when every one has some.
QDate owedOn(const Duty &duty, const Undertaking &told, std::span<const QDate> evidence,
             QDate issued);

/// Units down, obligations across, as a supervisor looks at them.
struct DutyMatrix
{
    struct Line
    {
        QString unit{};
        std::vector<std::optional<DutyLight>> cells{}; ///< empty: not owed by this unit
        int done = 0;
        int owed = 0; ///< that bind
        int overdue = 0;
    };
    std::vector<QString> keys{};
    std::vector<Line> lines{};
};
DutyMatrix dutyMatrix(std::span<const DutyRow> rows);
