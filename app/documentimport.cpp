#include "app/documentimport.h"

#include "core/reports/documentrows.h"
#include "core/sheets/sheetfile.h"
#include "core/store/ticks.h"

#include <QFile>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace {
bool hasNumber(const QString &number)
{
    return !number.isEmpty() && number != u"无文号";
}

/// One pass over the rows of a sheet: each becomes changes, or a line of the report.
class RowTaker
{
public:
    RowTaker(House &house, const OpenOffice &office, const Sheet &sheet, const SheetHead &head,
             std::set<NumberOfOrgan> numbers, const std::vector<Organ> &organs)
        : m_house{house}
        , m_desk{*office.desk}
        , m_sheet{sheet}
        , m_head{head}
        , m_numbers{std::move(numbers)}
    {
        for (const Organ &organ : organs) {
            m_organs.emplace(organ.code, organ.id);
            m_organs.insert_or_assign(organ.name, organ.id);
        }
    }

    /// \p wasDone: an earlier run of this import dealt with the row.
    Changes take(std::size_t row, bool wasDone)
    {
        if (isBesideTheTable(m_sheet.rows[row]))
            return {};
        const int number = m_sheet.numberOf(row);
        auto read = readDocumentRow(m_sheet, row, m_head, m_house.law(), m_desk.today());
        if (!read)
            return refuse(number, read.error().column, read.error().code);
        Changes changes;
        Document &document = read->document;
        const auto organ = organOf(read->organ, changes);
        if (!organ)
            return refuse(number, headingOf("organ"_L1), organ.error().code);
        document.organ = *organ;
        if (hasNumber(document.number)) {
            const NumberOfOrgan key{*organ, normalizedNumber(document.number)};
            const bool isThere = !m_numbers.insert(key).second;
            if (!m_ofThisSheet.insert(key).second || (isThere && !wasDone))
                return refuse(number, headingOf("number"_L1), ErrorCode::Duplicate);
        }
        auto entry = enterDocument(document, m_desk.documentSetting());
        if (!entry)
            return refuse(number, headingOf("title"_L1), entry.error().code);
        ++m_report.imported;
        m_report.flagged += !read->doubts.isEmpty();
        for (const QString &heading : read->doubts)
            m_report.doubts.push_back({number, heading, document.number, {}});
        return changes.append(entry->changes);
    }
    const ImportReport &report() const { return m_report; }

private:
    QString headingOf(QLatin1StringView english) const
    {
        const SheetColumn *column = m_head.find(english);
        return column ? column->heading : QString{english};
    }
    Changes refuse(int row, const QString &column, ErrorCode code)
    {
        m_report.refused.push_back({row, column, code});
        return {};
    }
    /// An organ that the office does not know is made of its name, by who may.
    Result<OrganId> organOf(const QString &name, Changes &changes)
    {
        const auto known = m_organs.find(name);
        if (name.isEmpty() || known != m_organs.end()) {
            const OrganId organ = name.isEmpty() ? m_desk.actor().organ : known->second;
            return m_desk.may(Permission::Import, organ).map([&] { return organ; });
        }
        if (const auto may = m_desk.may(Permission::ManageOffice); !may)
            return tl::unexpected(may.error());
        const Organ organ{.id = organIdOf(m_house, name), .name = name, .code = name};
        changes.add(organ, quint16(PeopleEvent::OrganSaved));
        return m_organs.emplace(name, organ.id).first->second;
    }

    House &m_house;
    const Desk &m_desk;
    const Sheet &m_sheet;
    const SheetHead &m_head;
    std::map<QString, OrganId> m_organs{};
    std::set<NumberOfOrgan> m_numbers;
    std::set<NumberOfOrgan> m_ofThisSheet{};
    ImportReport m_report{};
};

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

Result<ImportReport> takeSheet(House &house, OpenOffice &office, const QString &path,
                               const ImportOptions &options, const Sheet &sheet,
                               const SheetHead &head, const RowTaker &taker)
{
    if (options.dryRun || options.atomic) {
        const auto nothing = [](const Changes &) { return Result<>{}; };
        auto report = takeAll(taker, sheet, head, 0, options.progress, nothing);
        if (!report || options.dryRun)
            return report;
        if (!report->refused.empty()) {
            report->imported = report->flagged = 0;
            return report;
        }
    }
    BulkCommit bulk{*office.file, monotonicTicks(),
                    options.atomic ? BulkCommit::Mode::Atomic : BulkCommit::Mode::Steps};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SheetUnreadable, {path});
    const auto run =
        beginRun(house, bulk, file.readAll(), qint64(sheet.rows.size() - head.bodyBegin));
    if (!run)
        return tl::unexpected(run.error());
    return takeAll(taker, sheet, head, run->done, options.progress,
                   [&](const Changes &changes) { return bulk.add(changes); })
        .and_then(
            [&](const ImportReport &report) { return bulk.finish().map([&] { return report; }); });
}

} // namespace

Result<std::set<NumberOfOrgan>> documentNumbers(const Records &records)
{
    static constexpr std::array<quint16, 2> fields{DocumentOrgan, DocumentNumber};
    std::set<NumberOfOrgan> numbers;
    return records
        .scan(Noun::Document, fields,
              [&](const ScanRow &row) {
                  const QString number = normalizedNumber(QString::fromUtf8(row.text(1)));
                  if (!number.isEmpty())
                      numbers.emplace(OrganId{row.id(0)}, number);
                  return true;
              })
        .map([&] { return std::move(numbers); });
}

Result<ImportReport> importDocuments(House &house, OpenOffice &office, const QString &path,
                                     const ImportOptions &options)
{
    if (const auto may = office.desk->may(Permission::Import); !may)
        return tl::unexpected(may.error());
    const auto sheet = readSheet(path);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto head = headOf(*sheet, documentColumns());
    if (!head)
        return tl::unexpected(head.error());
    const auto numbers = documentNumbers(*office.file);
    const auto organs = office.desk->organs();
    if (!numbers || !organs)
        return tl::unexpected(numbers ? organs.error() : numbers.error());
    return takeSheet(house, office, path, options, *sheet, *head,
                     RowTaker{house, office, *sheet, *head, *numbers, *organs});
}
