#pragma once
#include "app/house.h"
#include "core/reports/attaching.h"
#include "core/reports/documentimport.h"
#include "core/reports/registerimport.h"

#include <set>

/// A table of the file, and where its rows are.
struct ImportTable
{
    Sheet sheet{};
    SheetHead head{};
};

/// What the office knows that a sheet may name.
struct ImportSurrounds
{
    ImportSetting setting;
    std::map<QString, OrganId> organs{};       ///< by name and by code
    OrganId own{};                             ///< of a row that names none
    std::set<NumberOfOrgan> numbers{};         ///< of cases
    std::optional<DocumentImport> documents{}; ///< of registers that are no cases
};
Result<ImportSurrounds> lookAround(House &house, const OfficeFile &file, const Desk &desk,
                                   const Register &meant);

/// One pass over the rows of a register: each becomes changes, or a line of the report.
class RowTaker
{
public:
    /// \p cases: what the rows are attached to; empty for register 1.
    RowTaker(House &house, const OfficeFile &file, const Desk &desk, const Register &meant,
             ImportSurrounds around, std::vector<PastCase> cases);
    /// \p label: of the table's sheet, where the file has several; \p wasDone: an earlier run of
    /// this import dealt with the row.
    Changes take(ImportTable &table, std::size_t row, const QString &label, bool wasDone);
    void leaveOut(const QString &sheet) { m_report.leftOut << sheet; }
    const ImportReport &report() const { return m_report; }

private:
    /// The row that is being taken.
    struct Here
    {
        ImportTable &table;
        std::size_t row = 0;
        QString label{};
        bool wasDone = false;
    };
    void keep(const Here &here);
    Changes refuse(const Here &here, const QString &column, ErrorCode code);
    Changes refuseCell(const Here &here, QLatin1StringView english, ErrorCode code);
    Changes record(const Here &here);
    Changes attach(const Here &here);
    Changes enter(const Here &here);
    Attached attachRead(RegisterRow &read);
    Result<OrganId> organOf(const QString &name, Changes &changes);

    House &m_house;
    const Desk &m_desk;
    const Register &m_meant;
    ImportSurrounds m_around;
    RowAttacher m_attacher;
    std::set<NumberOfOrgan> m_ofThisFile{};
    ImportReport m_report{};
};
