#include "app/importing.h"

#include "core/sheets/sheetfile.h"
#include "core/store/ticks.h"

#include <QFile>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace {
using NumberOfOrgan = std::pair<OrganId, QString>;

Result<std::set<NumberOfOrgan>> numbersIn(const Records &records)
{
    static constexpr std::array<quint16, 2> fields{RequestOrgan, RequestNumber};
    std::set<NumberOfOrgan> numbers;
    return records
        .scan(Noun::Request, fields,
              [&](const ScanRow &row) {
                  numbers.emplace(OrganId{row.id(0)}, QString::fromUtf8(row.text(1)));
                  return true;
              })
        .map([&] { return std::move(numbers); });
}

/// What the office knows that the sheet may name.
struct Surrounds
{
    ImportSetting setting;
    std::map<QString, OrganId> organs{}; ///< by name and by code
    OrganId own{};                       ///< of a row that names none
    std::set<NumberOfOrgan> numbers{};
};

Result<Surrounds> lookAround(House &house, const OpenOffice &office)
{
    const auto organs = office.desk->organs();
    const auto officers = office.desk->officers();
    auto numbers = numbersIn(*office.file);
    if (!organs)
        return tl::unexpected(organs.error());
    if (!officers)
        return tl::unexpected(officers.error());
    if (!numbers)
        return tl::unexpected(numbers.error());
    Surrounds around{
        .setting = {.around = {house.law(), office.desk->calendar(), house.clock().today()}}};
    for (const Organ &organ : *organs) {
        around.organs.emplace(organ.code, organ.id);
        around.organs.insert_or_assign(organ.name, organ.id);
    }
    for (const Officer &officer : *officers)
        around.setting.officers.emplace(officer.name, officer.id);
    around.own = office.desk->actor().organ;
    around.numbers = std::move(*numbers);
    return around;
}

/// One pass over the rows of a sheet: each becomes changes, or a line of the report.
class RowTaker
{
public:
    RowTaker(House &house, const Desk &desk, const Sheet &sheet, const SheetHead &head,
             Surrounds around)
        : m_house{house}
        , m_desk{desk}
        , m_sheet{sheet}
        , m_head{head}
        , m_around{std::move(around)}
    {
    }

    /// \p wasDone: an earlier run of this import dealt with the row.
    Changes take(std::size_t row, bool wasDone)
    {
        if (isBesideTheTable(m_sheet.rows[row]))
            return {};
        auto imported = importRow(m_sheet, row, m_head, m_around.setting);
        if (!imported) {
            m_report.refused.push_back(imported.error());
            return {};
        }
        Changes changes;
        Request &request = imported->past.request;
        const auto organ = organOf(imported->organ, changes);
        if (!organ)
            return refuse(*imported, "organ"_L1, organ.error().code);
        request.organ = *organ;
        const NumberOfOrgan number{request.organ, request.number};
        const bool isThere = !m_around.numbers.insert(number).second;
        if (!m_ofThisSheet.insert(number).second || (isThere && !wasDone))
            return refuse(*imported, "number"_L1, ErrorCode::Duplicate);
        const auto recorded = recordPast(imported->past, m_house.clock(), m_house.random());
        if (!recorded)
            return refuse(*imported, "received"_L1, recorded.error().code);
        ++m_report.imported;
        m_report.flagged += !recorded->defects.empty() || imported->doubt ? 1 : 0;
        if (imported->doubt)
            m_report.doubts.push_back(*imported->doubt);
        return changes.append(recorded->changes);
    }
    const ImportReport &report() const { return m_report; }

private:
    Changes refuse(const ImportedRow &row, QLatin1StringView english, ErrorCode code)
    {
        const SheetColumn *column = m_head.find(english);
        m_report.refused.push_back({row.row, column ? column->heading : QString{english}, code});
        return {};
    }
    /// An organ that the office does not know is made of its name, by who may.
    Result<OrganId> organOf(const QString &name, Changes &changes)
    {
        const auto known = m_around.organs.find(name);
        if (name.isEmpty() || known != m_around.organs.end()) {
            const OrganId organ = name.isEmpty() ? m_around.own : known->second;
            return m_desk.may(Permission::Import, organ).map([&] { return organ; });
        }
        if (const auto may = m_desk.may(Permission::ManageOffice); !may)
            return tl::unexpected(may.error());
        const Organ organ{.id = organIdOf(m_house, name), .name = name, .code = name};
        changes.add(organ, quint16(PeopleEvent::OrganSaved));
        return m_around.organs.emplace(name, organ.id).first->second;
    }

    House &m_house;
    const Desk &m_desk;
    const Sheet &m_sheet;
    const SheetHead &m_head;
    Surrounds m_around;
    std::set<NumberOfOrgan> m_ofThisSheet{};
    ImportReport m_report{};
};

/// Every row in its order, each given to \p keep.
template<class Keep>
Result<ImportReport> takeAll(RowTaker taker, const Sheet &sheet, const SheetHead &head,
                             qint64 alreadyDone, const Progress &progress, Keep keep)
{
    const auto rows = qint64(sheet.rows.size() - head.bodyBegin);
    for (qint64 row = 0; row < rows; ++row) {
        if (progress && !progress(row, rows))
            return fail(ErrorCode::Cancelled);
        const bool wasDone = row < alreadyDone;
        const Changes changes = taker.take(head.bodyBegin + std::size_t(row), wasDone);
        if (wasDone)
            continue;
        if (const Result<> kept = keep(changes); !kept)
            return tl::unexpected(kept.error());
    }
    return taker.report();
}
/// The import's own id: of the file's bytes, and of how often it was imported to its end before.
EntityId importIdOf(const House &house, const QByteArray &bytes, int before)
{
    const QByteArray name = "import\n" + QByteArray::number(before) + '\n' + bytes;
    return namedEntityId(viewOf(house.seal().digest(name)).toByteArray());
}

} // namespace

Result<ImportRun> beginImport(House &house, BulkCommit &bulk, const QString &path, qint64 rows)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SheetUnreadable, {path});
    const QByteArray bytes = file.readAll();
    for (int before = 0;; ++before) {
        auto run = bulk.begin(importIdOf(house, bytes, before), rows);
        if (!run || !run->finished)
            return run;
    }
}

Result<ImportReport> importRequests(House &house, OpenOffice &office, const QString &path,
                                    const ImportOptions &options)
{
    if (office.file->isLocked())
        return fail(ErrorCode::PassphraseNeeded);
    if (const auto may = office.desk->may(Permission::Import); !may)
        return tl::unexpected(may.error());
    const auto sheet = readSheet(path);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto head = headOf(*sheet, requestRegister());
    if (!head)
        return tl::unexpected(head.error());
    const auto around = lookAround(house, office);
    if (!around)
        return tl::unexpected(around.error());
    const RowTaker taker{house, *office.desk, *sheet, *head, *around};
    if (options.dryRun || options.atomic) {
        const auto nothing = [](const Changes &) { return Result<>{}; };
        auto report = takeAll(taker, *sheet, *head, 0, options.progress, nothing);
        if (!report || options.dryRun)
            return report;
        if (!report->refused.empty()) {
            report->imported = report->flagged = 0;
            return report;
        }
    }
    BulkCommit bulk{*office.file, monotonicTicks(),
                    options.atomic ? BulkCommit::Mode::Atomic : BulkCommit::Mode::Steps};
    const auto run = beginImport(house, bulk, path, qint64(sheet->rows.size() - head->bodyBegin));
    if (!run)
        return tl::unexpected(run.error());
    return takeAll(taker, *sheet, *head, run->done, options.progress,
                   [&](const Changes &changes) { return bulk.add(changes); })
        .and_then(
            [&](const ImportReport &report) { return bulk.finish().map([&] { return report; }); });
}
