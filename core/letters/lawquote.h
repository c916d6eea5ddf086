#pragma once
#include "core/letters/letter.h"

/// The law as one letter prints it, and what of it the legal officer has yet to confirm.
class LawQuote
{
public:
    explicit LawQuote(const LetterInput &input)
        : m_input{input}
    {
    }

    /// Articles one after another, the law's name only before its first:
    /// `《…条例》第十四条、第三十六条第（三）项`.
    Result<QString> articles(const QStringList &keys);
    /// The length in force on the day of receipt.
    Result<QString> period(PeriodKind kind);
    /// The remedy paragraph by answering organ, outcome and signing date (R-REM-1); one for each
    /// group of matters that have the same.
    Result<QStringList> remedies(const LetterTemplate &form);
    /// What \p other quoted unconfirmed, beside one's own.
    void take(const LawQuote &other);

    const std::vector<LawReference> &unconfirmed() const { return m_unconfirmed; }

private:
    void note(Confidence confidence, const QString &key, const QString &text);
    Result<QString> remedy(const LetterTemplate &form, const QString &outcome);
    Result<Venue> venue(const LetterTemplate &form);

    const LetterInput &m_input;
    std::vector<LawReference> m_unconfirmed{};
};
