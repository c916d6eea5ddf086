#include "core/reports/unitsheet.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
const QString idHeading = u"行标识"_s;

/// Where the columns of the sheet that was sent lie in the one that came back.
Result<std::vector<qsizetype>> placesIn(const Sheet &back, std::size_t head,
                                        const QStringList &headings)
{
    std::vector<qsizetype> places;
    for (const QString &heading : headings) {
        qsizetype place = -1;
        for (qsizetype at = 0; at < back.rows[head].size(); ++at) {
            const bool isTaken = std::ranges::find(places, at) != places.end();
            if (place < 0 && !isTaken && back.rows[head][at].trimmed() == heading)
                place = at;
        }
        if (place < 0)
            return fail(ErrorCode::MissingMember, {heading, u"column"_s});
        places.push_back(place);
    }
    return places;
}
} // namespace

RegisterSheet forUnit(RegisterSheet made, const QStringList &fillable)
{
    QStringList &headings = made.sheet.rows.front();
    made.look.fillable.clear();
    for (const QString &heading : headings)
        made.look.fillable.push_back(fillable.contains(heading));
    made.look.fillable.push_back(false);
    const qsizetype idColumn = headings.size();
    made.look.hidden.assign(std::size_t(idColumn), false);
    made.look.hidden.push_back(true);
    headings << idHeading;
    for (std::size_t row = 1; row < made.sheet.rows.size(); ++row) {
        QStringList &cells = made.sheet.rows[row];
        while (cells.size() < idColumn)
            cells << QString{};
        cells << made.cases[row - 1].toString(QUuid::WithoutBraces);
    }
    return made;
}

RegisterSheet forUnit(RegisterSheet made, const Register &meant)
{
    QStringList fillable;
    for (const QStringView heading : meant.fillable)
        fillable << heading.toString();
    if (meant.columns.front().need == CellNeed::Ignored) {
        for (QStringList &row : made.sheet.rows)
            row.removeFirst();
        made.look.widths.erase(made.look.widths.begin());
        made.look.numberColumns.erase(made.look.numberColumns.begin());
    }
    return forUnit(std::move(made), fillable);
}

bool hasRowIds(const Sheet &sheet)
{
    return std::ranges::any_of(sheet.rows,
                               [](const QStringList &row) { return row.contains(idHeading); });
}

std::set<EntityId> rowIds(const Sheet &sheet)
{
    qsizetype at = -1;
    std::set<EntityId> ids;
    for (const QStringList &row : sheet.rows) {
        if (at < 0)
            at = row.indexOf(idHeading);
        else if (const QUuid id{row.value(at).trimmed()}; !id.isNull())
            ids.insert(id);
    }
    return ids;
}

Result<UnitReturn> readUnitReturn(const RegisterSheet &sent, const Sheet &back)
{
    const QStringList &headings = sent.sheet.rows.front();
    const auto isHead = [](const QStringList &row) { return row.contains(idHeading); };
    const auto head = std::ranges::find_if(back.rows, isHead);
    if (head == back.rows.end())
        return fail(ErrorCode::MissingMember, {idHeading, u"column"_s});
    const auto headRow = std::size_t(head - back.rows.begin());
    const auto places = placesIn(back, headRow, headings);
    if (!places)
        return tl::unexpected(places.error());
    std::map<QString, std::size_t> sentRows;
    for (std::size_t row = 1; row < sent.sheet.rows.size(); ++row)
        sentRows.emplace(sent.sheet.rows[row].last(), row);
    UnitReturn came;
    std::set<std::size_t> seen;
    for (std::size_t row = headRow + 1; row < back.rows.size(); ++row) {
        const int number = back.numberOf(row);
        const auto known = sentRows.find(back.cell(row, places->back()).trimmed());
        if (known == sentRows.end() || !seen.insert(known->second).second) {
            came.refused.push_back(
                {number, idHeading,
                 known == sentRows.end() ? ErrorCode::NotFound : ErrorCode::Duplicate});
            continue;
        }
        for (std::size_t at = 0; at + 1 < places->size(); ++at) {
            const QString value = back.cell(row, (*places)[at]);
            if (value == sent.sheet.cell(known->second, qsizetype(at)))
                continue;
            const QString &heading = headings[qsizetype(at)];
            if (sent.look.fillable[at])
                came.filled.push_back({sent.cases[known->second - 1], number, heading, value});
            else
                came.refused.push_back({number, heading, ErrorCode::Conflict});
        }
    }
    for (const auto &[id, row] : sentRows) {
        if (!seen.contains(row))
            came.refused.push_back({int(row) + 1, idHeading, ErrorCode::MissingMember});
    }
    return came;
}
