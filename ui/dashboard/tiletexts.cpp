#include "ui/dashboard/tiletexts.h"

#include "core/law/law.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace {
using Mood = FigureTile::Mood;

class TileTexts
{
    Q_DECLARE_TR_FUNCTIONS(TileTexts)
};

qint64 openOf(const FigureSource &s, Urgency urgency)
{
    return s.now.count(Figure::Open, std::size_t(urgency));
}

/// Of all urgencies together: one that is hidden can't be told from the others.
QString openText(const FigureSource &s, std::initializer_list<Urgency> urgencies)
{
    const auto cells = publicCells(s.now, Figure::Open, s.leastShown);
    qint64 sum = 0;
    for (const Urgency urgency : urgencies) {
        const std::size_t at = std::size_t(urgency);
        if (at < cells.size() && !cells[at])
            return notShown();
        sum += openOf(s, urgency);
    }
    return QString::number(sum);
}

QString percent(const FigureSource &s, const Dashboard &figures)
{
    const qint64 answered = figures.count(Figure::Duration);
    const qint64 late = figures.count(Figure::Late);
    if (answered == 0)
        return TileTexts::tr("n/a");
    return isPublic(late, answered, s.leastShown)
               ? u"%1 %"_s.arg(100 * double(answered - late) / double(answered), 0, 'f', 1)
               : notShown();
}

TileText onTime(const FigureSource &s)
{
    const qint64 late = s.now.count(Figure::Late);
    if (late == 0)
        return {percent(s, s.now), TileTexts::tr("a year before %1").arg(percent(s, s.before))};
    const auto target = s.law.convention(u"report.on_time_target"_s, s.query.until);
    return {percent(s, s.now),
            TileTexts::tr("target %1 %, %2 late")
                .arg(target.value_or(u"–"_s), countText(late, s.leastShown)),
            Mood::Warn};
}

TileText open(const FigureSource &s)
{
    return {countText(s.now.count(Figure::Open), s.leastShown),
            TileTexts::tr("%1 paused").arg(openText(s, {Urgency::Paused}))};
}

TileText overdue(const FigureSource &s)
{
    const qint64 cases = openOf(s, Urgency::Overdue);
    const auto organs = std::ranges::count_if(s.now.counts(Figure::OrganOverdue),
                                              [](qint64 each) { return each > 0; });
    return {openText(s, {Urgency::Overdue}), TileTexts::tr("in %n organs", nullptr, int(organs)),
            cases > 0 ? Mood::Bad : Mood::Plain};
}

TileText dueSoon(const FigureSource &s)
{
    const auto close = s.law.alarm(AlarmKind::AnswerClose, s.columns.today());
    return {openText(s, {Urgency::Close, Urgency::Near}),
            close ? TileTexts::tr("%1 within %n days", nullptr, close->days)
                        .arg(openText(s, {Urgency::Close}))
                  : QString{}};
}

TileText duration(const FigureSource &s)
{
    const auto days = [&](const Dashboard &figures) {
        const qint64 answered = figures.count(Figure::Duration);
        if (!isPublic(answered, answered, s.leastShown))
            return notShown();
        const auto mean = figures.mean();
        return mean ? QString::number(*mean, 'f', 1) : TileTexts::tr("n/a");
    };
    return {days(s.now), TileTexts::tr("working days; a year before %1").arg(days(s.before))};
}

TileText corrected(const FigureSource &s)
{
    const qint64 ended = s.now.count(Figure::ReviewsEnded) + s.now.count(Figure::SuitsEnded);
    const qint64 lost = s.now.count(Figure::ReviewsCorrected) + s.now.count(Figure::SuitsCorrected);
    const QString number = ended == 0                            ? TileTexts::tr("n/a")
                           : isPublic(lost, ended, s.leastShown) ? u"%1 / %2"_s.arg(lost).arg(ended)
                                                                 : notShown();
    const qint64 pending = s.now.count(Figure::ChallengesPending);
    return {number, TileTexts::tr("%1 pending").arg(countText(pending, s.leastShown))};
}

/// Of the indicators that apply: how many are met.
TileText keyPoints(const FigureSource &s)
{
    const auto are = [&](IndicatorLight light) {
        return int(std::ranges::count(s.keyPoints, light, &Indicator::light));
    };
    const int met = are(IndicatorLight::Met);
    const int missed = are(IndicatorLight::Missed);
    const int all = met + missed + are(IndicatorLight::Open);
    if (all == 0)
        return {TileTexts::tr("n/a"), TileTexts::tr("nothing on record")};
    return {u"%1 / %2"_s.arg(met).arg(all),
            missed == 0 ? TileTexts::tr("indicators met; none missed")
                        : TileTexts::tr("indicators met, %n missed", nullptr, missed),
            missed == 0 ? Mood::Plain : Mood::Bad};
}
} // namespace

TileText tileText(Tile tile, const FigureSource &source)
{
    static constexpr TileText (*texts[])(const FigureSource &){
        onTime, open, overdue, dueSoon, duration, corrected, keyPoints};
    return texts[std::size_t(tile)](source);
}

std::vector<Mark> tileMarks(Tile tile, const Dashboard &figures)
{
    const auto open = [](Urgency urgency) { return Mark{Figure::Open, std::size_t(urgency)}; };
    std::vector<Mark> every;
    for (std::size_t at = 0; at <= unclocked; ++at)
        every.push_back({Figure::Open, at});
    switch (tile) {
    case Tile::OnTime: return {{Figure::Late, 0}};
    case Tile::Open: return every;
    case Tile::Overdue: return {open(Urgency::Overdue)};
    case Tile::DueSoon: return {open(Urgency::Close), open(Urgency::Near)};
    case Tile::Duration: return durationMarks(figures, -1, INT_MAX);
    case Tile::KeyPoints: return {};
    case Tile::Corrected:
    case Tile::Count: break;
    }
    return {{Figure::ReviewsCorrected, 0}, {Figure::SuitsCorrected, 0}};
}
