#pragma once
#include "core/requests/case.h"

/// A composed letter, ready to be laid out: no widget, no font, no page.
struct Letter
{
    int kind = 0;
    QString organ{};
    QString title{};
    QString number{};
    QString addressee{};
    QStringList body{}; ///< paragraphs
    QStringList attachments{};
    QString signature{};
    QDate dated{};
    QString contact{};
    bool operator==(const Letter &) const = default;
};

/// One of the 31 documents of rules §8, from resources/letters: text with checked placeholders.
struct LetterTemplate
{
    int kind = 0;
    QString slug{};
    QString title{};
    QString suffix{}; ///< of the number: `补`
    QStringList body{};
    QString addressee{};
    QStringList outcomes{}; ///< answers: the outcomes it may carry
    bool remedy = false;    ///< carries the remedy paragraph of the signing date
    bool aboutConsultation = false;
};

/// The templates that ship; refuses with TemplateInvalid {slug, line, field} for an unknown
/// placeholder.
Result<std::vector<LetterTemplate>> readLetterTemplates(const QByteArray &json);
Result<std::vector<LetterTemplate>> shippedLetterTemplates();

struct LetterInput
{
    const Case &file;
    const Organ &organ;
    const Law &law;
    const WorkCalendar &calendar;
    QDate dated{};                 ///< signing date: keys the remedy (R-REM-1)
    ConsultationId consultation{}; ///< of a third party's letter; null: the newest
    std::optional<QString> documentNumber{};
    std::optional<QString> documentTitle{};
};
/// Refuses with LetterNotAllowed {slug, reason, rule} when the case does not bear this letter.
Result<Letter> compose(const LetterTemplate &form, const LetterInput &input);
/// By number 1…31 or slug.
Result<LetterTemplate> findTemplate(std::span<const LetterTemplate> templates, const QString &kind);

/// 制发: the letter with the change that keeps it. A letter of this kind already made for the same
/// recipient is read back as it left, without a change.
struct IssuedLetter
{
    Letter letter{};
    Changes changes{};
};
class Clock;
class Random;
Result<IssuedLetter> issue(const LetterTemplate &form, const LetterInput &input, const Clock &clock,
                           Random &random);

/// The consultation a letter of \p form is about: the one named, else the newest; null for the
/// others, which are one a case.
ConsultationId recipientOf(const LetterTemplate &form, const Case &file, ConsultationId named);
/// 作废 of a letter that never left; the next of its kind takes another number (R-NUM-1). Refuses
/// with NotFound, or GuardRefused {letter_left, rule}.
Result<Changes> voidLetter(const LetterTemplate &form, const Case &file, ConsultationId recipient,
                           const QString &reason, QDate on);
