#include "app/rowtaker.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
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

/// As the sheet has it.
QString headingIn(const SheetHead &head, const QString &heading)
{
    for (const SheetColumn &column : head.columns) {
        if (column.known && column.known->heading == heading)
            return column.heading;
    }
    return heading;
}
} // namespace

Result<ImportSurrounds> lookAround(House &house, const OfficeFile &file, const Desk &desk,
                                   const Register &meant)
{
    const auto organs = desk.organs();
    const auto officers = desk.officers();
    auto numbers = meant.enter ? Result<std::set<NumberOfOrgan>>{} : numbersIn(file);
    if (!organs)
        return tl::unexpected(organs.error());
    if (!officers)
        return tl::unexpected(officers.error());
    if (!numbers)
        return tl::unexpected(numbers.error());
    ImportSurrounds around{
        .setting = {.around = {house.law(), desk.calendar(), house.clock().today()}}};
    for (const Organ &organ : *organs) {
        around.organs.emplace(organ.code, organ.id);
        around.organs.insert_or_assign(organ.name, organ.id);
    }
    for (const Officer &officer : *officers)
        around.setting.officers.emplace(officer.name, officer.id);
    around.own = desk.actor().organ;
    around.numbers = std::move(*numbers);
    if (!meant.enter)
        return around;
    RowSetting setting{around.setting.around};
    for (const Officer &officer : *officers)
        setting.officers.emplace(officer.id, officer.name);
    auto documents = DocumentImport::begin(file, desk.documentSetting(), std::move(setting));
    if (!documents)
        return tl::unexpected(documents.error());
    around.documents.emplace(std::move(*documents));
    return around;
}

RowTaker::RowTaker(House &house, const OfficeFile &file, const Desk &desk, const Register &meant,
                   ImportSurrounds around, std::vector<PastCase> cases)
    : m_house{house}
    , m_desk{desk}
    , m_meant{meant}
    , m_around{std::move(around)}
    , m_attacher{std::move(cases), file, house.clock(), house.random()}
{
}

Changes RowTaker::take(ImportTable &table, std::size_t row, const QString &label, bool wasDone)
{
    const QStringList &cells = table.sheet.rows[row];
    if (isBesideTheTable(cells) || repeatsHead(cells, table.head))
        return {};
    if (const auto year = yearRow(cells)) {
        table.head.year = *year; // of the rows below
        return {};
    }
    const Here here{table, row, label, wasDone};
    if (m_meant.enter)
        return enter(here);
    return m_meant.attach ? attach(here) : record(here);
}

Changes RowTaker::record(const Here &here)
{
    auto imported = importRow(here.table.sheet, here.row, here.table.head, m_around.setting);
    if (!imported)
        return refuse(here, imported.error().column, imported.error().code);
    Changes changes;
    Request &request = imported->past.request;
    const auto organ = organOf(imported->organ, changes);
    if (!organ)
        return refuseCell(here, "organ"_L1, organ.error().code);
    request.organ = *organ;
    const NumberOfOrgan number{request.organ, request.number};
    const bool isThere = !m_around.numbers.insert(number).second;
    if (!m_ofThisFile.insert(number).second || (isThere && !here.wasDone))
        return refuseCell(here, "number"_L1, ErrorCode::Duplicate);
    const auto recorded = recordPast(imported->past, m_house.clock(), m_house.random());
    if (!recorded)
        return refuseCell(here, "received"_L1, recorded.error().code);
    keep(here);
    m_report.flagged += !recorded->defects.empty() || imported->doubt ? 1 : 0;
    if (imported->doubt) {
        imported->doubt->sheet = here.label;
        m_report.doubts.push_back(*imported->doubt);
    }
    return changes.append(recorded->changes);
}

void RowTaker::keep(const Here &here)
{
    ++m_report.imported;
    m_report.taken.push_back({here.label, here.table.sheet.numberOf(here.row)});
}

Changes RowTaker::refuse(const Here &here, const QString &column, ErrorCode code)
{
    m_report.refused.push_back({here.table.sheet.numberOf(here.row), column, code, here.label});
    return {};
}

Changes RowTaker::refuseCell(const Here &here, QLatin1StringView english, ErrorCode code)
{
    const SheetColumn *column = here.table.head.find(english);
    return refuse(here, column ? column->heading : QString{english}, code);
}

Changes RowTaker::attach(const Here &here)
{
    auto read = readRow(here.table.sheet, here.row, here.table.head, m_around.setting);
    if (!read)
        return refuse(here, read.error().column, read.error().code);
    const Attached attached = attachRead(*read);
    // What an earlier run kept is known already.
    const bool kept = here.wasDone && !attached && attached.error().second == ErrorCode::Duplicate;
    if (!attached && !kept)
        return refuse(here, headingIn(here.table.head, attached.error().first),
                      attached.error().second);
    keep(here);
    return attached ? *attached : Changes{};
}

Attached RowTaker::attachRead(RegisterRow &read)
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
    return m_attacher.attach(m_meant.attach, read, **file, m_around.setting);
}

Changes RowTaker::enter(const Here &here)
{
    const std::function<Result<OrganId>(const QString &, Changes &)> organ =
        [this](const QString &name, Changes &changes) { return organOf(name, changes); };
    const EnteringRow row{here.table.sheet, here.row, here.table.head, here.wasDone, organ};
    const RowEntered entered = ((*m_around.documents).*m_meant.enter)(row);
    if (!entered)
        return refuse(here, entered.error().first, entered.error().second);
    keep(here);
    m_report.flagged += !entered->doubts.isEmpty();
    const int number = here.table.sheet.numberOf(here.row);
    for (const QString &heading : entered->doubts)
        m_report.doubts.push_back({number, heading, entered->named, {}, here.label});
    return entered->changes;
}

/// An organ that the office does not know is made of its name, by who may.
Result<OrganId> RowTaker::organOf(const QString &name, Changes &changes)
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
