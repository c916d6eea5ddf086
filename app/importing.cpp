#include "app/importing.h"

#include "app/rowtaker.h"
#include "app/unitimport.h"
#include "core/sheets/sheetfile.h"
#include "core/store/ticks.h"

#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
/// The import's own id: of the file's bytes, and of how often it was imported to its end before.
EntityId importIdOf(const House &house, const QByteArray &bytes, int before)
{
    const QByteArray name = "import\n" + QByteArray::number(before) + '\n' + bytes;
    return namedEntityId(viewOf(house.seal().digest(name)).toByteArray());
}

std::set<const RegisterColumn *> knownIn(const SheetHead &head)
{
    std::set<const RegisterColumn *> known;
    for (const SheetColumn &column : head.columns) {
        if (column.known)
            known.insert(column.known);
    }
    return known;
}

/// Another year of the same table, not another table that has a case's number too.
bool isAlike(const SheetHead &first, const SheetHead &other)
{
    const auto there = knownIn(first);
    const auto here = knownIn(other);
    const auto both = std::ranges::count_if(
        here, [&](const RegisterColumn *each) { return there.contains(each); });
    return std::size_t(both) * 2 >= std::max(there.size(), here.size());
}

struct ImportTables
{
    std::vector<ImportTable> tables{}; ///< at least one
    QStringList leftOut{};
};

/// The first error where no sheet holds such a table.
Result<ImportTables> tablesOf(std::vector<Sheet> sheets, std::span<const RegisterColumn> columns)
{
    ImportTables found;
    std::optional<Error> refused;
    for (Sheet &sheet : sheets) {
        auto head = headOf(sheet, columns);
        if (head && (found.tables.empty() || isAlike(found.tables.front().head, *head))) {
            found.tables.push_back({std::move(sheet), std::move(*head)});
            continue;
        }
        if (!head && !refused)
            refused = head.error();
        found.leftOut << sheet.name;
    }
    if (found.tables.empty())
        return tl::unexpected(refused.value_or(Error{ErrorCode::SheetInvalid}));
    return found;
}

class ImportPass final : public RegisterImport
{
public:
    ImportPass(House &house, OfficeFile &file, const Desk &desk, const Register &meant,
               ImportTables found, std::vector<PastCase> cases, ImportSurrounds around,
               ImportMode mode)
        : m_tables{std::move(found.tables)}
        , m_taker{house, file, desk, meant, std::move(around), std::move(cases)}
    {
        for (const QString &sheet : found.leftOut)
            m_taker.leaveOut(sheet);
        for (const ImportTable &table : m_tables)
            m_total += qint64(table.sheet.rows.size() - table.head.bodyBegin);
        m_next = m_tables.front().head.bodyBegin;
        if (mode != ImportMode::DryRun)
            m_bulk.emplace(file, monotonicTicks(),
                           mode == ImportMode::Atomic ? BulkCommit::Mode::Atomic
                                                      : BulkCommit::Mode::Steps);
    }
    Result<> begin(House &house, const QByteArray &bytes)
    {
        if (!m_bulk)
            return {};
        return beginRun(house, *m_bulk, bytes, m_total).map([&](const ImportRun &run) {
            m_before = run.done;
        });
    }
    Result<bool> step() override
    {
        if (m_row < m_total) {
            const bool wasDone = m_row < m_before;
            const Changes changes = takeNext(wasDone);
            if (wasDone || !m_bulk)
                return true;
            return m_bulk->add(changes).map([] { return true; });
        }
        return m_bulk ? m_bulk->finish().map([] { return false; }) : Result<bool>{false};
    }
    const ImportReport &report() const override { return m_taker.report(); }
    qint64 done() const override { return m_row; }
    qint64 total() const override { return m_total; }

private:
    Changes takeNext(bool wasDone)
    {
        while (m_next == m_tables[m_table].sheet.rows.size())
            m_next = m_tables[++m_table].head.bodyBegin;
        ImportTable &table = m_tables[m_table];
        ++m_row;
        return m_taker.take(table, m_next++, m_tables.size() > 1 ? table.sheet.name : QString{},
                            wasDone);
    }

    std::vector<ImportTable> m_tables;
    RowTaker m_taker;
    std::size_t m_table = 0;
    std::size_t m_next = 0; ///< row of that table
    std::optional<BulkCommit> m_bulk{};
    qint64 m_row = 0;
    qint64 m_total = 0;
    qint64 m_before = 0; ///< rows of an earlier run
};

Result<ImportReport> runThrough(RegisterImport &pass, const Progress &progress)
{
    for (bool more = true; more;) {
        if (progress && pass.done() < pass.total() && !progress(pass.done(), pass.total()))
            return fail(ErrorCode::Cancelled);
        const auto stepped = pass.step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        more = *stepped;
    }
    return pass.report();
}
} // namespace

Result<ImportRun> beginRun(House &house, BulkCommit &bulk, const QByteArray &bytes, qint64 rows)
{
    for (int before = 0;; ++before) {
        auto run = bulk.begin(importIdOf(house, bytes, before), rows);
        if (!run || !run->finished)
            return run;
    }
}

Result<ImportSource> readImport(const Records &records, const Register &meant, const QString &path)
{
    QFile file{path};
    auto sheets = readSheets(path);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SheetUnreadable, {path});
    auto cases = meant.attach ? readPast(records) : Result<std::vector<PastCase>>{};
    return std::move(cases).map([&](std::vector<PastCase> past) {
        return ImportSource{std::move(*sheets), file.readAll(), std::move(past)};
    });
}

Result<std::unique_ptr<RegisterImport>> beginImport(House &house, OfficeFile &file,
                                                    const Desk &desk, const Register &meant,
                                                    ImportSource source, ImportMode mode)
{
    if (file.isLocked() && !meant.enter) // documents seal nothing
        return fail(ErrorCode::PassphraseNeeded);
    if (const auto may = desk.may(Permission::Import); !may)
        return tl::unexpected(may.error());
    if (isOfUnit(source, meant))
        return beginUnitImport(house, file, desk, meant, source, mode);
    auto tables = tablesOf(std::move(source.sheets), meant.columns);
    if (!tables)
        return tl::unexpected(tables.error());
    auto around = lookAround(house, file, desk, meant);
    if (!around)
        return tl::unexpected(around.error());
    auto pass = std::make_unique<ImportPass>(house, file, desk, meant, std::move(*tables),
                                             std::move(source.cases), std::move(*around), mode);
    return pass->begin(house, source.bytes).map([&] {
        return std::unique_ptr<RegisterImport>{std::move(pass)};
    });
}

Result<ImportReport> importRegister(House &house, OpenOffice &office, const Register &meant,
                                    const QString &path, const ImportOptions &options)
{
    if (office.file->isLocked() && !meant.enter)
        return fail(ErrorCode::PassphraseNeeded);
    if (const auto may = office.desk->may(Permission::Import); !may)
        return tl::unexpected(may.error());
    const auto source = readImport(*office.file, meant, path);
    if (!source)
        return tl::unexpected(source.error());
    const auto run = [&](ImportMode mode) {
        return beginImport(house, *office.file, *office.desk, meant, *source, mode)
            .and_then([&](const std::unique_ptr<RegisterImport> &pass) {
                return runThrough(*pass, options.progress);
            });
    };
    if (!options.dryRun && !options.atomic)
        return run(ImportMode::Steps);
    auto report = run(ImportMode::DryRun);
    if (!report || options.dryRun)
        return report;
    if (report->refused.empty())
        return run(ImportMode::Atomic);
    report->imported = report->flagged = 0;
    report->taken.clear();
    return report;
}
