#include "core/reports/unitentry.h"

#include "core/reports/frozenyear.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fenInTenThousand = 1'000'000;
constexpr auto textRow = "text."_L1;

Result<> check(const UnitEntry &entry, const Law &law)
{
    const auto form = law.reportForm(entry.year);
    if (!form)
        return tl::unexpected(form.error());
    const bool known =
        std::ranges::find(form->unitRows, entry.row, &UnitRow::key) != form->unitRows.end() ||
        std::ranges::any_of(
            form->parts, [&](const ReportPart &part) { return entry.row == textRow + part.key; });
    if (!known)
        return fail(ErrorCode::BadValue, {u"row"_s, entry.row.left(40)});
    constexpr qint64 most = 1'000'000'000'000'000;
    for (const qint64 figure :
         {entry.made, entry.repealed, entry.inForce, entry.handled, entry.amount.fen}) {
        if (figure < 0 || figure > most)
            return fail(ErrorCode::OutOfRange, {entry.row, u"0"_s, QString::number(most)});
    }
    return {};
}
} // namespace

template<>
Noun nounOf<UnitEntry>()
{
    return Noun::UnitEntry;
}

template<>
std::span<const FieldBinding<UnitEntry>> fieldsOf<UnitEntry>()
{
    static constexpr std::array table{
        bind<&UnitEntry::organ>(UnitEntryOrgan),       bind<&UnitEntry::year>(UnitEntryYear),
        bind<&UnitEntry::row>(UnitEntryRow),           bind<&UnitEntry::made>(UnitEntryMade),
        bind<&UnitEntry::repealed>(UnitEntryRepealed), bind<&UnitEntry::inForce>(UnitEntryInForce),
        bind<&UnitEntry::handled>(UnitEntryHandled),   bind<&UnitEntry::amount>(UnitEntryAmount),
        bind<&UnitEntry::signer>(UnitEntrySigner),     bind<&UnitEntry::on>(UnitEntryOn),
        bind<&UnitEntry::text>(UnitEntryText),
    };
    return table;
}

Result<std::vector<Seen<UnitEntry>>> unitEntries(const Records &records, int year)
{
    return readAllWhere<UnitEntry>(records, UnitEntryYear, Value{qint64(year)});
}

Result<Changes> enterUnits(const Records &records, std::vector<UnitEntry> entries,
                           const AnnualSetting &setting)
{
    Changes changes;
    for (UnitEntry &entry : entries) {
        if (const auto good = check(entry, setting.law); !good)
            return tl::unexpected(good.error());
        const auto frozen = frozenLines(records, entry.year);
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (isFrozen(*frozen, entry.organ))
            return fail(ErrorCode::GuardRefused, {u"year_frozen"_s, u"R-REP-7"_s});
        const auto known = unitEntries(records, entry.year);
        if (!known)
            return tl::unexpected(known.error());
        const auto before = std::ranges::find_if(*known, [&](const Seen<UnitEntry> &each) {
            return each.value.organ == entry.organ && each.value.row == entry.row;
        });
        entry.signer = setting.actor.id;
        entry.on = setting.clock.today();
        if (before == known->end()) {
            entry.id = {newEntityId(setting.clock, setting.random)};
            changes.add(entry, quint16(AnnualEvent::Entered));
        } else {
            entry.id = before->value.id;
            changes.update(*before, entry, quint16(AnnualEvent::Entered));
        }
    }
    return changes;
}

Result<Money> parseTenThousands(const QString &text)
{
    static const QRegularExpression form{u"^(\\d{1,9})(?:\\.(\\d{1,6}))?$"_s};
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return fail(ErrorCode::BadNumber, {u"amount"_s, text.left(40)});
    const QString part = match.captured(2).leftJustified(6, u'0');
    return Money{match.captured(1).toLongLong() * fenInTenThousand + part.toLongLong()};
}

QString tenThousands(Money amount)
{
    QString text = u"%1.%2"_s.arg(amount.fen / fenInTenThousand)
                       .arg(amount.fen % fenInTenThousand, 6, 10, QLatin1Char{'0'});
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}
