#pragma once
#include "core/desk/today.h"

#include <QCoreApplication>

/// The acts that cases wait for, in words.
class ActTerms
{
    Q_DECLARE_TR_FUNCTIONS(ActTerms)

public:
    static QString act(Act act);
    static QString group(TodayGroup group);
    /// `第097号` of `杨府办信公开〔2026〕第097号`; the whole where there is no such part.
    static QString shortNumber(const QString &number);
};
