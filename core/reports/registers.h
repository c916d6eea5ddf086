#pragma once
#include "core/documents/library.h"
#include "core/reports/attaching.h"
#include "core/reports/sheethead.h"

#include <optional>

/// Which rows a sheet shows.
struct RegisterRange
{
    OrganId organ{};           ///< null: all
    int year = 0;              ///< of the row's day; 0: all
    std::set<EntityId> only{}; ///< of registers 2 and 3: these rows; empty: all
    QString unit{};            ///< of registers that go out to units: whose rows; empty: all
};
/// Who looks at a register, and at which of its rows.
struct RegisterView
{
    RegisterSetting setting;
    RegisterNames names{};
    OpenOrgans open{};     ///< whose persons are shown
    DocumentSight sight{}; ///< of documents and forms
    RegisterRange range{};
};

class DocumentImport;
struct EnteringRow;
struct EnteredRow;
using RowEntered = tl::expected<EnteredRow, CellFault>;
/// What a unit filled in, by heading, of the document or form \p entity.
struct UnitFilling
{
    EntityId entity{};
    std::vector<std::pair<QString, QString>> cells{};
};

/// A register of registers.md. To add one, write a file like feeregister.cpp: its columns, how its
/// rows are made of the cases of the office, the day that a row belongs to, and how a row that
/// comes in is attached; then name it in allRegisters(). List, export, import and tests follow.
struct Register
{
    int number = 0; ///< of registers.md
    QLatin1StringView slug{};
    QStringView title{}; ///< of the sheet
    std::span<const RegisterColumn> columns{};
    /// Rows with their notes and officers by id; names are filled in after. What is theirs alone
    /// moves out of \p cases.
    std::vector<RegisterRow> (*rows)(std::span<PastCase> cases,
                                     const RegisterSetting &setting) = nullptr;
    /// By which rows stand in order and belong to a year.
    QDate (*day)(const RegisterRow &row) = nullptr;
    /// Null for register 1, whose rows are cases themselves (requestimport.h).
    Attached (*attach)(const Attaching &row) = nullptr;
    // Registers 2 to 5 and 10 to 12 (documenttable.h) are read and entered by these instead.
    Result<RegisterSheet> (*read)(const Records &records, const RegisterView &view) = nullptr;
    RowEntered (DocumentImport::*enter)(const EnteringRow &row) = nullptr;
    /// Register 12 comes back by its units' sheets only (core/desk/agendasheet.h).
    bool takesRows() const { return number == 1 || attach || enter; }
    bool hasPersons = false; ///< of those: some cells are seen by who may see persons only
    // What goes out to units without Mingdu to be filled in (unitsheet.h); empty: it does not.
    QStringView unitHeading{};
    std::span<const QStringView> fillable{};
    Attached (DocumentImport::*fill)(const UnitFilling &filled) = nullptr;
};

/// In the order of registers.md.
std::span<const Register *const> allRegisters();
/// By number or slug: `7`, `services`. Null for a name of none.
const Register *findRegister(QStringView name);

QString registerList(); ///< `1 (requests), 6 (conversions), …`

/// The rows of these cases by organ, day and number. A number that two organs gave is told apart
/// by the organ's name in a supplement.
RegisterSheet registerSheet(const Register &shown, std::vector<PastCase> cases,
                            const RegisterNames &names, const RegisterSetting &setting,
                            const OpenOrgans &open, const RegisterRange &range = {});

/// Any register as \p view shows it.
Result<RegisterSheet> readRegister(const Records &records, const Register &shown,
                                   const RegisterView &view);

namespace registers {
extern const Register requests;        ///< 1 依申请公开台账
extern const Register documents;       ///< 2 公文属性认定台账
extern const Register dispatch;        ///< 3 发文申请/退文登记
extern const Register interpretations; ///< 4 政策解读台账
extern const Register assessments;     ///< 5 考核表
extern const Register conversions;     ///< 6 转主动公开审查
extern const Register services;        ///< 7 送达登记
extern const Register challenges;      ///< 8 复议诉讼
extern const Register fees;            ///< 9 收费
extern const Register inquiries;       ///< 10 网上咨询
extern const Register decisions;       ///< 11 重大决策目录
extern const Register tasks;           ///< 12 任务督办表
} // namespace registers
