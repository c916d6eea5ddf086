#pragma once
#include "core/reports/registernotes.h"
#include "core/reports/sheet.h"
#include "core/requests/past.h"

#include <map>
#include <set>

struct RegisterColumn;
/// A cell as a sheet has it.
using SaidCell = std::pair<const RegisterColumn *, QString>;

/// One row of a register of requests: the case, the part of it that the row is about, and what the
/// sheet says in words.
struct RegisterRow
{
    PastCase past{};     ///< of register 1 without its answer letter
    SentLetter answer{}; ///< the newest answer; its kind is 0 until the outcome tells it
    // The part: of 送达登记, 复议诉讼, 收费.
    SentLetter letter{};
    Challenge challenge{};
    bool overNoAnswer = false; ///< `challenge` says that none had come
    FeeNotice fee{};
    NoteLines notes{}; ///< of the part, or of the case where there is none
    QString organ{};
    OfficerId officer{}; ///< whom the register names by `handler`
    QString handler{};
    bool sharesNumber = false; ///< another organ gave the number too
    int applicants = 0; ///< of 转主动公开审查: different ones who were given the same information
    std::vector<SaidCell> said{}; ///< of computed columns, until they are compared
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
    Computed, ///< the desk's is shown; another one is kept as a note under 原表 and the heading
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
    std::vector<EntityId> cases{}; ///< whom the rows below the headings belong to
};
/// The register of these cases, by organ, receipt day and number.
RegisterSheet requestRegisterSheet(std::vector<PastCase> cases, const RegisterNames &names,
                                   const RegisterSetting &setting, const OpenOrgans &open);
