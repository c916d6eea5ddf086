#pragma once
#include "core/law/rule.h"

#include <QLatin1StringView>

#include <span>

/// A word of the law files and the value it stands for: `supplement_notice`.
template<class Value>
struct LawWord
{
    QLatin1StringView word{};
    Value value{};
};

std::span<const LawWord<PeriodKind>> periodWords();
std::span<const LawWord<PeriodUnit>> unitWords();
std::span<const LawWord<AlarmKind>> alarmWords();
std::span<const LawWord<FeeBasis>> basisWords();
std::span<const LawWord<ReviewFirst>> reviewFirstWords();
std::span<const LawWord<Confidence>> confidenceWords();
std::span<const LawWord<ReportCount>> reportCountWords();
std::span<const LawWord<IndicatorMeasure>> indicatorMeasureWords();

template<class Value>
QLatin1StringView lawWord(std::span<const LawWord<Value>> words, Value value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}
