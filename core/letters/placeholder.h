#pragma once
#include "core/letters/letter.h"

/// What of the clock a placeholder tells; a letter that uses one is checked against the clock.
enum class Promise { None, Receipt, Supplement, Extension, Delay, Consultation, Fee };

/// What a template's `{name}` stands for; the only way from a case into a letter.
struct Placeholder
{
    QLatin1StringView name{};
    bool aboutApplicant = false; ///< never in a letter to one consulted (art. 32, PIPL art. 6)
    Promise promise = Promise::None;
    QString (*read)(const LetterInput &input) = nullptr;
    /// Keys of the articles that it stands for instead of a text.
    QStringList (*articles)(const LetterInput &input) = nullptr;
};
const Placeholder *findPlaceholder(QStringView name);
/// The period that `period.consultation` names by its word in the law files; nullopt for no period.
std::optional<PeriodKind> periodNamed(QStringView name);

/// A line of a template taken apart.
struct TemplateLine
{
    QStringList given{};   ///< names that must have a value
    QStringList missing{}; ///< names that must have none
    QString text{};
};
TemplateLine parseLine(const QString &line);
/// Every name of the line, of its conditions too.
QStringList placeholdersIn(const QString &line);
/// `{has.E15}`: whether the answer rests on that ground or is of that outcome; for conditions only.
bool isCondition(QStringView name);
bool holds(QStringView condition, const LetterInput &input);

/// The consultation that the letter is about; null where there is none.
const Consultation *consultationOf(const LetterInput &input);
/// The latest fee notice; null where there is none.
const FeeNotice *feeNoticeOf(const LetterInput &input);

/// The articles of \p grounds, as keys.
QStringList groundCitations(const LetterInput &input, const QStringList &grounds);
/// With the outcome's own after them.
QStringList citationsOf(const LetterInput &input, const QString &outcome,
                        const QStringList &grounds);
/// `十二`; digits above 99.
QString chineseNumber(int number);
/// `2021年4月9日`
QString writtenDate(QDate day);
/// `1100`, `0.50`
QString writtenMoney(Money amount);
