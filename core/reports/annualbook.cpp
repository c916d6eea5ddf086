#include "core/reports/annualbook.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t sums = ReportForm::columnCount - 1;

void subtract(AnnualTable &from, const AnnualTable &table)
{
    for (std::size_t r = 0; r < from.rows.size(); ++r) {
        for (std::size_t c = 0; c < from.rows[r].size(); ++c)
            from.rows[r][c] -= table.rows[r][c];
    }
    for (std::size_t c = 0; c < from.severed.size(); ++c)
        from.severed[c] -= table.severed[c];
}

void addTo(AnnualTable &to, const AnnualTable &table)
{
    AnnualTable negative = table;
    for (auto &row : negative.rows) {
        for (qint64 &cell : row)
            cell = -cell;
    }
    for (qint64 &cell : negative.severed)
        cell = -cell;
    subtract(to, negative);
}

/// The live table with what is frozen in place of what the records say now, organ by organ.
Result<AnnualTable> standing(AnnualTable live, const std::vector<FrozenYear> &lines,
                             const RequestColumns &columns, int year, std::optional<OrganId> organ,
                             const Law &law)
{
    for (const FrozenYear &line : lines) {
        if (line.kind != FrozenKind::Frozen || (organ && line.organ != *organ))
            continue;
        const auto now = annualReport(columns, year, line.organ, law);
        if (!now)
            return tl::unexpected(now.error());
        subtract(live, now->table);
        addTo(live, *frozenTable(lines, line.organ));
    }
    return live;
}

bool hasFrozen(const std::vector<FrozenYear> &lines, std::optional<OrganId> organ)
{
    return std::ranges::any_of(lines, [&](const FrozenYear &line) {
        return line.kind == FrozenKind::Frozen && (!organ || line.organ == *organ);
    });
}

/// Whether the records say otherwise than what stands frozen: the carry-over with the lines written
/// since, and every other row until somebody has looked at it and written a line with a reason.
bool differs(const AnnualTable &frozen, const AnnualTable::Row &handed, const AnnualTable &live,
             std::size_t out, const std::vector<FrozenYear> &lines)
{
    const bool looked = std::ranges::any_of(
        lines, [](const FrozenYear &line) { return line.kind != FrozenKind::Frozen; });
    return handed != live.rows[out] || (!looked && frozen.rows != live.rows);
}

/// 现行有效(Y) = 现行有效(Y−1) + 制发(Y) − 废止(Y): told, never refused (R-REP-3).
void checkNorms(const std::vector<UnitFigures> &now, const std::vector<UnitFigures> &before,
                std::vector<AnnualNotice> &notices)
{
    for (std::size_t at = 0; at < now.size() && at < before.size(); ++at) {
        const UnitEntry &entry = now[at].sum;
        const bool known = now[at].row.counted && now[at].units > 0 && before[at].units > 0;
        if (known && entry.inForce != before[at].sum.inForce + entry.made - entry.repealed)
            notices.push_back({AnnualWarning::NormsDontAddUp, 1, now[at].row.name});
    }
}

Result<std::vector<UnitFigures>> unitFigures(const Records &records, const ReportForm &form,
                                             int year, std::optional<OrganId> organ)
{
    return unitEntries(records, year).map([&](const std::vector<Seen<UnitEntry>> &entries) {
        std::vector<UnitFigures> figures;
        for (const UnitRow &row : form.unitRows) {
            UnitFigures sum{.row = row};
            for (const auto &[entry, writes, isNew, sealed] : entries) {
                if (entry.row != row.key || (organ && entry.organ != *organ))
                    continue;
                ++sum.units;
                sum.sum.made += entry.made;
                sum.sum.repealed += entry.repealed;
                sum.sum.inForce += entry.inForce;
                sum.sum.handled += entry.handled;
                sum.sum.amount = sum.sum.amount + entry.amount;
                sum.sum.signer = entry.signer;
                sum.sum.on = std::max(sum.sum.on, entry.on);
            }
            figures.push_back(std::move(sum));
        }
        return figures;
    });
}

/// 规范性文件 made in the year, by the series of their numbers (R-REP-7).
Result<> countNorms(const Records &records, int year, std::optional<OrganId> organ, const Law &law,
                    std::vector<UnitFigures> &figures)
{
    const auto series = law.convention(u"report.norm_series"_s, QDate{year, 12, 31});
    const auto row = std::ranges::find(figures, u"norms"_s,
                                       [](const UnitFigures &each) { return each.row.key; });
    if (!series || row == figures.end())
        return {};
    const QByteArray mark = QString{*series}.replace(u"{year}"_s, QString::number(year)).toUtf8();
    static constexpr std::array<quint16, 2> fields{DocumentOrgan, DocumentNumber};
    qint64 made = 0;
    return records
        .scan(Noun::Document, fields,
              [&](const ScanRow &each) {
                  if ((!organ || each.id(0) == organ->value) &&
                      each.text(1).toByteArray().contains(mark))
                      ++made;
                  return true;
              })
        .map([&] { row->recorded = made; });
}

/// A part that the organ wrote itself stands as it wrote it.
Result<> takeOwnWords(const Records &records, int year, std::optional<OrganId> organ,
                      std::vector<ReportPart> &text)
{
    return unitEntries(records, year).map([&](const std::vector<Seen<UnitEntry>> &entries) {
        for (ReportPart &part : text) {
            for (const auto &[entry, writes, isNew, sealed] : entries) {
                const bool ours = organ ? entry.organ == *organ : entry.organ.isNull();
                if (ours && entry.row == u"text."_s + part.key && !entry.text.isEmpty())
                    part.paragraphs = entry.text.split(u'\n');
            }
        }
    });
}

QString filled(QString text, const std::map<QString, QString> &figures)
{
    for (const auto &[name, value] : figures)
        text.replace(u'{' + name + u'}', value);
    return text;
}

qint64 rowsOf(const ReportForm &form, const AnnualTable &table, const QStringList &outcomes)
{
    qint64 sum = 0;
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        for (const QString &outcome : outcomes)
            sum += form.rows[row].outcomes.contains(outcome) ? table.rows[row][sums] : 0;
    }
    return sum;
}
} // namespace

const AnnualCheck *AnnualBook::failing() const
{
    const auto broken = std::ranges::find(report.checks, false, &AnnualCheck::ok);
    return broken == report.checks.end() ? nullptr : &*broken;
}

std::vector<ReportPart> filledText(const AnnualBook &book, const Dashboard &figures)
{
    const auto &[form, table, before, checks, notices] = book.report;
    const auto counted = [&](ReportCount what) { return table.rows[rowThat(form, what)][sums]; };
    using T = ChallengeTable;
    const auto &blocks = book.challenges.blocks;
    const auto column = [](ChallengeGroup group) {
        return std::size_t(std::ranges::find(T::columns, group) - T::columns.begin());
    };
    const std::size_t corrected = column(ChallengeGroup::Corrected);
    qint64 attributes[4] = {};
    const std::vector<qint64> &months = figures.counts(Figure::Attribute);
    for (std::size_t at = 0; at < months.size(); ++at)
        attributes[at % 4] += months[at];
    const auto n = [](qint64 number) { return QString::number(number); };
    std::map<QString, QString> values{
        {u"year"_s, n(table.year)},
        {u"organ"_s, book.organ},
        {u"received"_s, n(counted(ReportCount::Received))},
        {u"carried_in"_s, n(counted(ReportCount::CarriedIn))},
        {u"closed"_s, n(counted(ReportCount::Closed))},
        {u"carried_out"_s, n(counted(ReportCount::CarriedOut))},
        {u"granted"_s, n(rowsOf(form, table, {u"A1"_s}))},
        {u"partly"_s, n(rowsOf(form, table, {u"A3"_s}))},
        {u"documents"_s, n(figures.count(Figure::Attribute))},
        {u"documents_proactive"_s, n(attributes[std::size_t(Attribute::Proactive)])},
        {u"documents_determined"_s, n(figures.count(Figure::Attribute) - attributes[0])},
        {u"reviews"_s, n(blocks[T::Reviews].back())},
        {u"reviews_corrected"_s, n(blocks[T::Reviews][corrected])},
        {u"lawsuits"_s, n(blocks[T::DirectSuits].back() + blocks[T::SuitsAfterReview].back())},
        {u"lawsuits_corrected"_s,
         n(blocks[T::DirectSuits][corrected] + blocks[T::SuitsAfterReview][corrected])},
        {u"fees"_s, u"%1.%2"_s.arg(figures.fees().fen / 100)
                        .arg(figures.fees().fen % 100, 2, 10, QLatin1Char{'0'})}};
    for (const UnitFigures &unit : book.units) {
        values[unit.row.key + u"_made"_s] = n(unit.sum.made);
        values[unit.row.key + u"_repealed"_s] = n(unit.sum.repealed);
        values[unit.row.key + u"_in_force"_s] = n(unit.sum.inForce);
    }
    std::vector<ReportPart> text = form.parts;
    for (ReportPart &part : text) {
        for (QString &paragraph : part.paragraphs)
            paragraph = filled(paragraph, values);
    }
    return text;
}

AnnualCheck checkText(const std::vector<ReportPart> &text, const ReportForm &form,
                      const AnnualTable &table)
{
    AnnualCheck check{.id = u"I6"_s};
    for (const TextFigure &figure : form.textFigures) {
        const QRegularExpression pattern{figure.pattern};
        for (const ReportPart &part : text) {
            auto told = pattern.globalMatch(part.paragraphs.join(u'\n'));
            while (told.hasNext()) {
                const qint64 number = told.next().captured(1).toLongLong();
                if (number != table.rows[std::size_t(figure.row - 1)][sums])
                    check.at << u"r%1"_s.arg(figure.row);
            }
        }
    }
    check.at.removeDuplicates();
    check.ok = check.at.isEmpty();
    return check;
}

Result<AnnualBook> annualBook(const Records &records, const RequestColumns &columns,
                              const DashboardData &data, int year, std::optional<OrganId> organ,
                              const Law &law, const WorkCalendar &calendar)
{
    AnnualBook book;
    const auto live = annualReport(columns, year, organ, law);
    if (!live)
        return tl::unexpected(live.error());
    book.report = *live;
    auto &report = book.report;
    const std::size_t out = rowThat(report.form, ReportCount::CarriedOut);
    const auto lines = frozenLines(records, year);
    const auto linesBefore = frozenLines(records, year - 1);
    if (!lines || !linesBefore)
        return tl::unexpected(lines ? linesBefore.error() : lines.error());
    const auto asFrozen = standing(live->table, *lines, columns, year, organ, law);
    const auto beforeFrozen = standing(live->before, *linesBefore, columns, year - 1, organ, law);
    if (!asFrozen || !beforeFrozen)
        return tl::unexpected(asFrozen ? beforeFrozen.error() : asFrozen.error());
    report.table = *asFrozen;
    report.before = *beforeFrozen;
    std::ranges::copy_if(*lines, std::back_inserter(book.lines), [&](const FrozenYear &line) {
        return !organ || line.organ == *organ || line.other == *organ;
    });
    book.frozen = organ && isFrozen(*lines, *organ);
    // What is handed on: as frozen, with the lines written since.
    const auto handed = [&](AnnualTable table, const std::vector<FrozenYear> &of) {
        const AnnualTable::Row changes = carryChanges(of, organ);
        for (std::size_t c = 0; c < changes.size(); ++c)
            table.rows[out][c] += changes[c];
        return table;
    };
    const AnnualTable carried = handed(report.before, *linesBefore);
    report.checks = checkAnnual(report.table, report.form, &carried);
    if (hasFrozen(*lines, organ) &&
        differs(report.table, handed(report.table, *lines).rows[out], live->table, out, book.lines))
        report.notices.push_back({AnnualWarning::FrozenDiffers, 1, {}});
    if (report.table.rows[rowThat(report.form, ReportCount::Received)][sums] == 0 &&
        report.table.rows[rowThat(report.form, ReportCount::CarriedIn)][sums] == 0)
        report.notices.push_back({AnnualWarning::NothingRecorded, 0, {}});

    const auto units = unitFigures(records, report.form, year, organ);
    const auto unitsBefore = unitFigures(records, report.form, year - 1, organ);
    if (!units || !unitsBefore)
        return tl::unexpected(units ? unitsBefore.error() : units.error());
    book.units = *units;
    book.unitsBefore = *unitsBefore;
    checkNorms(book.units, book.unitsBefore, report.notices);
    if (const auto counted = countNorms(records, year, organ, law, book.units); !counted)
        return tl::unexpected(counted.error());
    book.challengeCases = challengePlaces(data.challenges, columns, year, organ);
    book.challenges = challengeTable(book.challengeCases);
    book.challengesBefore =
        challengeTable(challengePlaces(data.challenges, columns, year - 1, organ));
    if (organ) {
        const auto named = readSeen<Organ>(records, organ->value);
        if (!named)
            return tl::unexpected(named.error());
        book.organ = named->value.name;
        if (named->value.retired && report.table.rows[out][sums] > 0 &&
            std::ranges::none_of(
                book.lines, [](const FrozenYear &line) { return line.kind == FrozenKind::Moved; }))
            report.notices.push_back({AnnualWarning::CarryNotMoved, 1, named->value.name});
    }
    const DashboardQuery whole{organ, {year, 1, 1}, {year, 12, 31}};
    book.text = filledText(book, Dashboard::of(columns, data, whole, law, calendar));
    if (const auto own = takeOwnWords(records, year, organ, book.text); !own)
        return tl::unexpected(own.error());
    report.checks.insert(report.checks.end() - 1,
                         checkText(book.text, report.form, report.table)); // before I7
    return book;
}
