#pragma once
#include "core/reports/registernotes.h"
#include "core/reports/sheet.h"
#include "core/requests/past.h"

#include <map>
#include <set>

/// One row of 依申请公开台账 (register 1): the case, and what the sheet says of it in words.
struct RegisterRow
{
    PastCase past{};     ///< without its answer letter
    SentLetter answer{}; ///< the newest answer; its kind is 0 until the outcome tells it
    NoteLines notes{};
    QString organ{};
    QString handler{};
    /// Of the deadline, as cells: what the desk computes, or what an imported sheet says.
    QString due{};
    QString used{};
    QString late{};
};

/// What reading and writing a cell needs around it.
struct RegisterSetting
{
    const Law &law;
    const WorkCalendar &calendar;
    QDate today{};
    int year = 0; ///< of the sheet, for days without one; 0: unknown
};

enum class CellKind { Text, Date, Count, Money, Choice };
/// What becomes of a row whose cell can't be read.
enum class CellNeed {
    Required, ///< refused, also when the cell is empty
    Strict,   ///< refused
    Lenient,  ///< kept as a note under the column's key, and written again from there
    Ignored,  ///< never read
};

/// How a column's cell is made of the row and put back into it. Null both: the desk has no field
/// for it, and it rides in the notes.
struct RegisterCell
{
    QString (*read)(const RegisterRow &, const RegisterSetting &) = nullptr;
    Result<> (*write)(RegisterRow &, const QString &cell, const RegisterSetting &) = nullptr;
};

/// One column of a register: the only place that knows its heading, its meaning, who may see it.
/// The table drives export, import, views and tests.
struct RegisterColumn
{
    QStringView heading{};
    QLatin1StringView english{}; ///< name of cli.md, may be empty
    QStringView also{};          ///< other headings read as this one, joined by `|`
    CellKind kind = CellKind::Text;
    CellNeed need = CellNeed::Lenient;
    /// Personal or free text: what a reader without permission sees instead; null: the cell is
    /// public.
    QString (*mask)(const RegisterRow &) = nullptr;
    RegisterCell cell{};
    QStringView key{};       ///< of its note, where the heading is not its own
    bool supplement = false; ///< after the register's own columns, only in sheets that need it
    QStringView noteKey() const { return key.isEmpty() ? heading : key; }
};
/// Register 1 of the design, in its order, then the supplements.
std::span<const RegisterColumn> requestRegister();
/// Number or slug: `1`, `requests-register`, `requests`.
bool isRequestRegister(QStringView name);

/// Fills due, used and late from the case; empty where no law or calendar reaches.
void computeClock(RegisterRow &row, const RegisterSetting &setting);

struct RegisterNames
{
    std::map<OrganId, QString> organs{};
    std::map<OfficerId, QString> officers{};
};
/// The organs whose applicants the reader may see; rows of all others are masked (rules §10).
using OpenOrgans = std::set<OrganId>;
struct RegisterSheet
{
    Sheet sheet{};
    SheetLook look{};
};
/// The register of these cases, by organ, receipt day and number.
RegisterSheet requestRegisterSheet(std::vector<PastCase> cases, const RegisterNames &names,
                                   const RegisterSetting &setting, const OpenOrgans &open);
