#pragma once
#include "core/reports/attaching.h"

#include <optional>

/// A register of registers.md. To add one, write a file like feeregister.cpp: its columns, how its
/// rows are made of the cases of the office, the day that a row belongs to, and how a row that
/// comes in is attached; then name it in allRegisters(). List, export, import and tests follow.
struct Register
{
    int number = 0; ///< of registers.md
    QLatin1StringView slug{};
    QStringView title{}; ///< of the sheet
    std::span<const RegisterColumn> columns{};
    /// Rows with their notes and officers by id; names are filled in after.
    std::vector<RegisterRow> (*rows)(std::vector<PastCase> cases, const RegisterSetting &setting);
    /// By which rows stand in order and belong to a year.
    QDate (*day)(const RegisterRow &row);
    /// Null for register 1, whose rows are cases themselves (requestimport.h).
    Attached (*attach)(const Attaching &row) = nullptr;
};

/// In the order of registers.md.
std::span<const Register *const> allRegisters();
/// By number or slug: `7`, `services`. Null for a name of none.
const Register *findRegister(QStringView name);

QString registerList(); ///< `1 (requests), 6 (conversions), …`

/// Which rows a sheet shows.
struct RegisterRange
{
    OrganId organ{}; ///< null: all
    int year = 0;    ///< of the row's day; 0: all
};
/// The rows of these cases by organ, day and number. A number that two organs gave is told apart
/// by the organ's name in a supplement.
RegisterSheet registerSheet(const Register &shown, std::vector<PastCase> cases,
                            const RegisterNames &names, const RegisterSetting &setting,
                            const OpenOrgans &open, const RegisterRange &range = {});

namespace registers {
extern const Register requests;    ///< 1 依申请公开台账
extern const Register conversions; ///< 6 转主动公开审查
extern const Register services;    ///< 7 送达登记
extern const Register challenges;  ///< 8 复议诉讼
extern const Register fees;        ///< 9 收费
} // namespace registers
