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

Result<Surrounds> lookAround(House &house, const OfficeFile &file, const Desk &desk)
{
    const auto organs = desk.organs();
    const auto officers = desk.officers();
    auto numbers = numbersIn(file);
    if (!organs)
        return tl::unexpected(organs.error());
    if (!officers)
        return tl::unexpected(officers.error());
    if (!numbers)
        return tl::unexpected(numbers.error());
    Surrounds around{.setting = {.around = {house.law(), desk.calendar(), house.clock().today()}}};
    for (const Organ &organ : *organs) {
        around.organs.emplace(organ.code, organ.id);
        around.organs.insert_or_assign(organ.name, organ.id);
    }
    for (const Officer &officer : *officers)
        around.setting.officers.emplace(officer.name, officer.id);
    around.own = desk.actor().organ;
    around.numbers = std::move(*numbers);
    return around;
}

/// One pass over the rows of a sheet: each becomes changes, or a line of the report.
class RowTaker
{
public:
    /// \p cases: what the rows are attached to; empty for register 1.
    RowTaker(House &house, const OfficeFile &file, const Desk &desk, const Register &meant,
             const Sheet &sheet, const SheetHead &head, Surrounds around,
             std::vector<PastCase> cases)
        : m_house{house}
        , m_desk{desk}
        , m_attach{meant.attach}
        , m_sheet{sheet}
        , m_head{head}
        , m_around{std::move(around)}
        , m_attacher{std::move(cases), file, house.clock(), house.random()}
    {
    }

    /// \p wasDone: an earlier run of this import dealt with the row.
    Changes take(std::size_t row, bool wasDone)
    {
        if (isBesideTheTable(m_sheet.rows[row]))
            return {};
        if (m_attach)
            return attach(row, wasDone);
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
        keep(imported->row);
        m_report.flagged += !recorded->defects.empty() || imported->doubt ? 1 : 0;
        if (imported->doubt)
            m_report.doubts.push_back(*imported->doubt);
        return changes.append(recorded->changes);
    }
    const ImportReport &report() const { return m_report; }

private:
    void keep(int row)
    {
        ++m_report.imported;
        m_report.taken.push_back(row);
    }
    Changes attach(std::size_t row, bool wasDone)
    {
        auto read = readRow(m_sheet, row, m_head, m_around.setting);
        if (!read) {
            m_report.refused.push_back(read.error());
            return {};
        }
        const Attached attached = attachRead(*read);
        // What an earlier run kept is known already.
        const bool kept = wasDone && !attached && attached.error().second == ErrorCode::Duplicate;
        if (attached || kept)
            keep(m_sheet.numberOf(row));
        else
            m_report.refused.push_back({m_sheet.numberOf(row), headingOf(attached.error().first),
                                        attached.error().second});
        return attached ? *attached : Changes{};
    }
    Attached attachRead(RegisterRow &read)
    {
        const auto known = m_around.organs.find(read.organ);
        if (!read.organ.isEmpty() && known == m_around.organs.end())
            return tl::unexpected(CellFault{u"答复主体"_s, ErrorCode::NotFound});
        const OrganId organ = read.organ.isEmpty() ? OrganId{} : known->second;
        const auto file = m_attacher.caseOf(read, organ, m_around.own, u"申请编号"_s);
        if (!file)
            return tl::unexpected(file.error());
        if (const auto may = m_desk.may(Permission::Import, (*file)->request.organ); !may)
            return tl::unexpected(CellFault{u"申请编号"_s, may.error().code});
        return m_attacher.attach(m_attach, read, **file, m_around.setting);
    }
    /// As the sheet has it.
    QString headingOf(const QString &heading) const
    {
        for (const SheetColumn &column : m_head.columns) {
            if (column.known && column.known->heading == heading)
                return column.heading;
        }
        return heading;
    }
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
    Attached (*m_attach)(const Attaching &) = nullptr;
    const Sheet &m_sheet;
    const SheetHead &m_head;
    Surrounds m_around;
    RowAttacher m_attacher;
    std::set<NumberOfOrgan> m_ofThisSheet{};
    ImportReport m_report{};
};

/// The import's own id: of the file's bytes, and of how often it was imported to its end before.
EntityId importIdOf(const House &house, const QByteArray &bytes, int before)
{
    const QByteArray name = "import\n" + QByteArray::number(before) + '\n' + bytes;
    return namedEntityId(viewOf(house.seal().digest(name)).toByteArray());
}

class ImportPass final : public RegisterImport
{
public:
    ImportPass(House &house, OfficeFile &file, const Desk &desk, const Register &meant,
               ImportSource source, SheetHead head, Surrounds around, ImportMode mode)
        : m_sheet{std::move(source.sheet)}
        , m_head{std::move(head)}
        , m_taker{house,
                  file,
                  desk,
                  meant,
                  m_sheet,
                  m_head,
                  std::move(around),
                  std::move(source.cases)}
        , m_total{qint64(m_sheet.rows.size() - m_head.bodyBegin)}
    {
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
            const Changes changes = m_taker.take(m_head.bodyBegin + std::size_t(m_row++), wasDone);
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
    Sheet m_sheet;
    SheetHead m_head;
    RowTaker m_taker;
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
    auto sheet = readSheet(path);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SheetUnreadable, {path});
    auto cases = meant.attach ? readPast(records) : Result<std::vector<PastCase>>{};
    return std::move(cases).map([&](std::vector<PastCase> past) {
        return ImportSource{std::move(*sheet), file.readAll(), std::move(past)};
    });
}

Result<std::unique_ptr<RegisterImport>> beginImport(House &house, OfficeFile &file,
                                                    const Desk &desk, const Register &meant,
                                                    ImportSource source, ImportMode mode)
{
    if (file.isLocked())
        return fail(ErrorCode::PassphraseNeeded);
    if (const auto may = desk.may(Permission::Import); !may)
        return tl::unexpected(may.error());
    auto head = headOf(source.sheet, meant.columns);
    if (!head)
        return tl::unexpected(head.error());
    auto around = lookAround(house, file, desk);
    if (!around)
        return tl::unexpected(around.error());
    const QByteArray bytes = source.bytes;
    auto pass = std::make_unique<ImportPass>(house, file, desk, meant, std::move(source),
                                             std::move(*head), std::move(*around), mode);
    return pass->begin(house, bytes).map([&] {
        return std::unique_ptr<RegisterImport>{std::move(pass)};
    });
}

Result<ImportReport> importRegister(House &house, OpenOffice &office, const Register &meant,
                                    const QString &path, const ImportOptions &options)
{
    if (office.file->isLocked())
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
