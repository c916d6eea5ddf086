#pragma once
#include "core/letters/letter.h"

/// What a template's `{name}` stands for; the only way from a case into a letter.
struct Placeholder
{
    QLatin1StringView name{};
    bool aboutApplicant = false; ///< never in a letter to a third party (art. 32, PIPL art. 6)
    QString (*read)(const LetterInput &input) = nullptr;
};
const Placeholder *findPlaceholder(QStringView name);
/// The period that `period.consultation` names by its word in the law files; nullopt for no period.
std::optional<PeriodKind> periodNamed(QStringView name);
QStringList placeholdersIn(const QString &line);

/// `2021年4月9日`
QString writtenDate(QDate day);
