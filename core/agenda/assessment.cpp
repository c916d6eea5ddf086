#include "core/agenda/assessment.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

std::optional<int> pointsOf(const QString &text)
{
    static const QRegularExpression points{u"^\\s*(-?)(\\d{1,5})(?:\\.(\\d{1,2}))?\\s*分?\\s*$"_s};
    const auto match = points.match(text);
    if (!match.hasMatch())
        return {};
    const int whole = match.captured(2).toInt() * 100;
    const int part = match.captured(3).leftJustified(2, u'0').toInt();
    return match.captured(1).isEmpty() ? whole + part : -(whole + part);
}

QString pointsText(int hundredths)
{
    const int part = std::abs(hundredths % 100);
    QString text = QString::number(std::abs(hundredths) / 100);
    if (part != 0)
        text += u'.' + QString::number(part).rightJustified(2, u'0');
    while (text.contains(u'.') && text.endsWith(u'0'))
        text.chop(1);
    return hundredths < 0 ? u'-' + text : text;
}

std::vector<AssessmentSum> assessmentSums(std::span<const AssessmentLine> lines, int year)
{
    std::map<QString, AssessmentSum> byUnit;
    for (const AssessmentLine &line : lines) {
        if (line.year != year)
            continue;
        AssessmentSum &sum = byUnit[line.unit];
        sum.unit = line.unit;
        const auto score = pointsOf(line.score);
        sum.open += !score;
        sum.weight += score ? line.weight : 0;
        sum.score += score.value_or(0);
    }
    std::vector<AssessmentSum> sums;
    sums.reserve(byUnit.size());
    for (const auto &[unit, sum] : byUnit)
        sums.push_back(sum);
    std::ranges::stable_sort(sums, std::ranges::greater{}, &AssessmentSum::score);
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i].rank = i > 0 && sums[i].score == sums[i - 1].score ? sums[i - 1].rank : int(i) + 1;
    return sums;
}

QStringList laggingUnits(std::span<const AssessmentLine> lines, int year, int places)
{
    const auto last = [&](int of) {
        const auto sums = assessmentSums(lines, of);
        QStringList units;
        for (const AssessmentSum &sum : sums) {
            if (int(sums.size()) - sum.rank < places)
                units << sum.unit;
        }
        return units;
    };
    QStringList lagging = last(year);
    const QStringList before = last(year - 1);
    lagging.removeIf([&](const QString &unit) { return !before.contains(unit); });
    return lagging;
}

template<>
Noun nounOf<AssessmentLine>()
{
    return Noun::AssessmentLine;
}

template<>
std::span<const FieldBinding<AssessmentLine>> fieldsOf<AssessmentLine>()
{
    using L = AssessmentLine;
    static constexpr std::array table{
        bind<&L::unit>(AssessmentUnit),         bind<&L::year>(AssessmentYear),
        bind<&L::first>(AssessmentFirst),       bind<&L::second>(AssessmentSecond),
        bind<&L::content>(AssessmentContent),   bind<&L::criteria>(AssessmentCriteria),
        bind<&L::weight>(AssessmentWeight),     bind<&L::appliesTo>(AssessmentAppliesTo),
        bind<&L::source>(AssessmentSource),     bind<&L::collected>(AssessmentCollected),
        bind<&L::self>(AssessmentSelf),         bind<&L::evidence>(AssessmentEvidence),
        bind<&L::graded>(AssessmentGraded),     bind<&L::third>(AssessmentThird),
        bind<&L::bonus>(AssessmentBonus),       bind<&L::deduction>(AssessmentDeduction),
        bind<&L::score>(AssessmentScore),       bind<&L::demand>(AssessmentDemand),
        bind<&L::demandBy>(AssessmentDemandBy), bind<&L::mended>(AssessmentMended),
        bind<&L::notes>(AssessmentNotes),
    };
    return table;
}
