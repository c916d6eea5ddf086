#include "core/reports/frozenyear.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
template<class Cells>
QStringList texts(const Cells &cells)
{
    QStringList list;
    for (const qint64 cell : cells)
        list << QString::number(cell);
    return list;
}

AnnualTable::Row rowOf(const QStringList &cells, qsizetype from = 0)
{
    AnnualTable::Row row{};
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = cells.value(from + qsizetype(column)).toLongLong();
    return row;
}

void add(AnnualTable::Row &to, const AnnualTable::Row &row, qint64 times)
{
    for (std::size_t column = 0; column < row.size(); ++column)
        to[column] += times * row[column];
}

FrozenYear line(int year, OrganId organ, FrozenKind kind, const AnnualSetting &setting)
{
    return {.id = {newEntityId(setting.clock, setting.random)},
            .organ = organ,
            .year = year,
            .kind = kind,
            .by = setting.actor.id,
            .on = setting.clock.today()};
}

/// The last column is the sum of the others, whatever was typed.
AnnualTable::Row summed(AnnualTable::Row row)
{
    row.back() = std::reduce(row.begin(), row.end() - 1);
    return row;
}

tl::unexpected<Error> guard(const QString &name, const QString &rule, const QString &what = {})
{
    return fail(ErrorCode::GuardRefused, {name, rule, what});
}
} // namespace

template<>
Noun nounOf<FrozenYear>()
{
    return Noun::FrozenYear;
}

template<>
std::span<const FieldBinding<FrozenYear>> fieldsOf<FrozenYear>()
{
    static constexpr std::array table{
        bind<&FrozenYear::organ>(FrozenYearOrgan),    bind<&FrozenYear::year>(FrozenYearYear),
        bind<&FrozenYear::kind>(FrozenYearKindField), bind<&FrozenYear::cells>(FrozenYearCells),
        bind<&FrozenYear::other>(FrozenYearOther),    bind<&FrozenYear::reason>(FrozenYearReason),
        bind<&FrozenYear::by>(FrozenYearBy),          bind<&FrozenYear::on>(FrozenYearOn),
    };
    return table;
}

Result<std::vector<FrozenYear>> frozenLines(const Records &records, int year)
{
    return readAllWhere<FrozenYear>(records, FrozenYearYear, Value{qint64(year)})
        .map(valuesSeen<FrozenYear>);
}

bool isFrozen(const std::vector<FrozenYear> &lines, OrganId organ)
{
    return frozenTable(lines, organ).has_value();
}

std::optional<AnnualTable> frozenTable(const std::vector<FrozenYear> &lines, OrganId organ)
{
    for (const FrozenYear &each : lines) {
        if (each.kind != FrozenKind::Frozen || each.organ != organ)
            continue;
        AnnualTable table{.year = each.year};
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            table.rows[row] = rowOf(each.cells, qsizetype(row) * ReportForm::columnCount);
        table.severed =
            rowOf(each.cells, qsizetype(ReportForm::rowCount) * ReportForm::columnCount);
        return table;
    }
    return {};
}

AnnualTable::Row carryChanges(const std::vector<FrozenYear> &lines, std::optional<OrganId> organ)
{
    AnnualTable::Row sum{};
    for (const FrozenYear &each : lines) {
        if (each.kind == FrozenKind::Restated && (!organ || each.organ == *organ))
            add(sum, rowOf(each.cells), 1);
        if (each.kind != FrozenKind::Moved || !organ)
            continue; // inside the office nothing is lost
        if (each.organ == *organ)
            add(sum, rowOf(each.cells), -1);
        if (each.other == *organ)
            add(sum, rowOf(each.cells), 1);
    }
    return sum;
}

Result<Changes> freezeYear(const Records &records, const AnnualReport &report, OrganId organ,
                           const AnnualSetting &setting)
{
    const int year = report.table.year;
    if (setting.clock.today() <= QDate{year, 12, 31})
        return guard(u"year_not_over"_s, u"R-REP-7"_s, QString::number(year));
    for (const AnnualCheck &check : report.checks) {
        if (!check.ok)
            return guard(u"report_check_fails"_s, u"R-REP-4"_s, check.id);
    }
    return frozenLines(records, year)
        .and_then([&](const std::vector<FrozenYear> &lines) -> Result<Changes> {
            if (isFrozen(lines, organ))
                return guard(u"year_frozen"_s, u"R-REP-7"_s);
            FrozenYear frozen = line(year, organ, FrozenKind::Frozen, setting);
            for (const AnnualTable::Row &row : report.table.rows)
                frozen.cells += texts(row);
            frozen.cells += texts(report.table.severed);
            return Changes{}.add(frozen, quint16(AnnualEvent::Frozen));
        });
}

Result<Changes> restateYear(const Records &records, const CarryLine &told,
                            const AnnualSetting &setting)
{
    if (told.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    return frozenLines(records, told.year)
        .and_then([&](const std::vector<FrozenYear> &lines) -> Result<Changes> {
            if (!isFrozen(lines, told.organ))
                return guard(u"year_not_frozen"_s, u"R-REP-7"_s);
            FrozenYear restated = line(told.year, told.organ, FrozenKind::Restated, setting);
            restated.cells = texts(summed(told.cells));
            restated.reason = told.reason;
            return Changes{}.add(restated, quint16(AnnualEvent::Restated));
        });
}

Result<Changes> moveCarry(const CarryLine &told, const AnnualSetting &setting)
{
    if (told.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"reason"_s});
    if (told.organ == told.other || told.other.isNull())
        return fail(ErrorCode::BadValue, {u"other"_s, told.other.text()});
    if (std::ranges::any_of(told.cells, [](qint64 cell) { return cell < 0; }))
        return fail(ErrorCode::OutOfRange, {u"carried"_s, u"0"_s, QString{}});
    FrozenYear moved = line(told.year, told.organ, FrozenKind::Moved, setting);
    moved.cells = texts(summed(told.cells));
    moved.other = told.other;
    moved.reason = told.reason;
    return Changes{}.add(moved, quint16(AnnualEvent::Moved));
}
