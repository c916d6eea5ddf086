#include "app/unitimport.h"

#include "core/base/id.h"
#include "core/reports/documentimport.h"
#include "core/reports/unitsheet.h"
#include "core/store/ticks.h"

#include <algorithm>

namespace {
/// One row of the sheet: what was filled in, and where it stands.
struct FilledRow
{
    UnitFilling filling{};
    int row = 0;
};

/// Rows without a cell that should not have changed.
std::vector<FilledRow> soundRows(const UnitReturn &came)
{
    std::vector<FilledRow> rows;
    for (const FilledCell &cell : came.filled) {
        const bool isSpoilt = std::ranges::any_of(
            came.refused, [&](const RefusedRow &refused) { return refused.row == cell.row; });
        if (isSpoilt)
            continue;
        if (rows.empty() || rows.back().row != cell.row)
            rows.push_back({{cell.entity, {}}, cell.row});
        rows.back().filling.cells.emplace_back(cell.heading, cell.value);
    }
    return rows;
}

class UnitPass final : public RegisterImport
{
public:
    UnitPass(OfficeFile &file, const Register &meant, DocumentImport import, UnitReturn came,
             ImportMode mode)
        : m_meant{meant}
        , m_import{std::move(import)}
        , m_rows{soundRows(came)}
    {
        m_report.refused = std::move(came.refused);
        if (mode != ImportMode::DryRun)
            m_bulk.emplace(file, monotonicTicks(),
                           mode == ImportMode::Atomic ? BulkCommit::Mode::Atomic
                                                      : BulkCommit::Mode::Steps);
    }
    Result<> begin(House &house, const QByteArray &bytes)
    {
        if (!m_bulk)
            return {};
        // What an earlier run took over differs no more: each run is whole, and one of its own.
        const QByteArray once = bytes + newEntityId(house.clock(), house.random()).toByteArray();
        return beginRun(house, *m_bulk, once, total()).map([](const ImportRun &) {});
    }
    Result<bool> step() override
    {
        if (m_next == m_rows.size())
            return m_bulk ? m_bulk->finish().map([] { return false; }) : Result<bool>{false};
        const FilledRow &row = m_rows[m_next++];
        const Attached filled = (m_import.*m_meant.fill)(row.filling);
        if (!filled) {
            m_report.refused.push_back({row.row, filled.error().first, filled.error().second, {}});
            return m_bulk ? m_bulk->add({}).map([] { return true; }) : Result<bool>{true};
        }
        ++m_report.imported;
        m_report.taken.push_back({{}, row.row});
        return m_bulk ? m_bulk->add(*filled).map([] { return true; }) : Result<bool>{true};
    }
    const ImportReport &report() const override { return m_report; }
    qint64 done() const override { return qint64(m_next); }
    qint64 total() const override { return qint64(m_rows.size()); }

private:
    const Register &m_meant;
    DocumentImport m_import;
    std::vector<FilledRow> m_rows;
    std::optional<BulkCommit> m_bulk{};
    std::size_t m_next = 0;
    ImportReport m_report{};
};

RegisterView viewFor(const Desk &desk, const RegisterNames &names, std::set<EntityId> only)
{
    const DocumentSight sight = sightOf(desk.actor());
    return {.setting = {desk.law(), desk.calendar(), desk.today()},
            .names = names,
            .sight = sight,
            .range = {.organ = sight.everyOrgan ? OrganId{} : desk.actor().organ,
                      .only = std::move(only)}};
}
} // namespace

bool isOfUnit(const ImportSource &source, const Register &meant)
{
    return meant.fill && !source.sheets.empty() && hasRowIds(source.sheets.front());
}

Result<std::unique_ptr<RegisterImport>> beginUnitImport(House &house, OfficeFile &file,
                                                        const Desk &desk, const Register &meant,
                                                        const ImportSource &source, ImportMode mode)
{
    const Sheet &back = source.sheets.front();
    const auto names = desk.registerNames();
    if (!names)
        return tl::unexpected(names.error());
    const RegisterView view = viewFor(desk, *names, rowIds(back));
    const auto sent = readRegister(file, meant, view);
    if (!sent)
        return tl::unexpected(sent.error());
    auto came = readUnitReturn(forUnit(*sent, meant), back);
    auto import =
        DocumentImport::begin(file, desk.documentSetting(), {view.setting, names->officers});
    if (!came || !import)
        return tl::unexpected(came ? import.error() : came.error());
    auto pass = std::make_unique<UnitPass>(file, meant, std::move(*import), std::move(*came), mode);
    return pass->begin(house, source.bytes).map([&] {
        return std::unique_ptr<RegisterImport>{std::move(pass)};
    });
}
