#pragma once
#include "core/letters/lettergrid.h"
#include "core/requests/case.h"

/// A line of the law that a letter prints from memory: the legal officer confirms it before the
/// letter is signed (rules §0, R-GRD-1).
struct LawReference
{
    QString key{};  ///< as in resources/law: `citation fees.6`, `period payment`, `venue`
    QString text{}; ///< what the officer reads: the article or the court
    bool operator==(const LawReference &) const = default;
};

/// A composed letter, ready to be laid out: no widget, no font, no page.
struct Letter
{
    int kind = 0;
    QString organ{};
    QString title{};
    QString number{};
    QString addressee{};
    QStringList body{}; ///< paragraphs
    LetterTable table{};
    QStringList attachments{};
    QString signature{};
    QDate dated{};
    QString contact{};
    QStringList notes{}; ///< how its reader uses it, at the foot
    LetterGrid grid{};   ///< a reply slip behind the letter; an internal form is nothing else
    std::vector<LawReference> unconfirmed{}; ///< never on the page
    bool isForm() const { return body.isEmpty() && !grid.isEmpty(); }
    bool operator==(const Letter &) const = default;
};

/// One of the 31 documents of rules §8, from resources/letters: text with checked placeholders. A
/// line begun with `{?name}` is printed where the name has a value, with `{!name}` where it has
/// none. `{remedy}` is the last paragraph of a letter that carries a remedy, `{table}` stands where
/// its table does; in `body` they are left out.
struct LetterTemplate
{
    int kind = 0;
    QString slug{};
    QString title{};
    QString paper{};  ///< what the letter calls itself: `答复书`
    QString suffix{}; ///< of the number: `补`
    QStringList body{};
    QString addressee{};
    QStringList attachments{};
    QStringList outcomes{}; ///< answers: the outcomes it may carry
    bool remedy = false;    ///< carries the remedy paragraph of the signing date
    bool aboutConsultation = false;
    ConsultationKind consulted = ConsultationKind::ThirdParty;
    QString remedyOf{}; ///< the outcome whose remedy it carries; empty: the case's own
    /// 综合答复书 (R-ANS-1): the lines of each matter, and what stands before the remedy of some of
    /// them, `{matters}` being their numbers.
    QStringList matterLines{};
    QString matterRemedy{};
    /// The fee's slices above paragraph `before`: `rows` holds one row, filled for every slice, and
    /// the sum's row.
    LetterTable table{};
    LetterGrid grid{};
    QStringList notes{};
    QStringList must{}; ///< names that an office's own text may not leave out (rules §8)
    InForce inForce{};
};

/// Those of a file as it ships; refuses with TemplateInvalid {slug, line, field} for an unknown
/// placeholder or a brace without its fellow.
Result<std::vector<LetterTemplate>> readLetterTemplates(const QByteArray &json);
Result<std::vector<LetterTemplate>> shippedLetterTemplates();

struct LetterInput
{
    const Case &file;
    const Organ &organ;
    const Law &law;
    const WorkCalendar &calendar;
    QDate dated{};                 ///< signing date: keys the remedy (R-REM-1)
    ConsultationId consultation{}; ///< of a letter to one consulted; null: the newest of its kind
    const Item *matter = nullptr;  ///< the one that a line of matterLines is about
    std::optional<QString> documentNumber{};
    std::optional<QString> documentTitle{};
    QString number{}; ///< of the letter itself, once it is known
};
/// Refuses with LetterNotAllowed {slug, reason, rule, …} when the case does not bear this letter or
/// the clock says another date than the letter would; NoLawForDate.
Result<Letter> compose(const LetterTemplate &form, const LetterInput &input);
/// One application, one answer: several decided matters are answered together (R-ANS-1).
bool answersMatters(const Case &file);
/// Whether a case decided as \p file is may ask for this letter.
bool bears(const LetterTemplate &form, const Case &file);
/// By number 1…31 or slug. NotFound; LetterNotAllowed for a number that has no template yet.
Result<LetterTemplate> findTemplate(std::span<const LetterTemplate> templates, const QString &kind);

/// 制发: the letter with the change that keeps it, dated by the day that the case records for it. A
/// letter of this kind already made for the same recipient is read back as it left, without a
/// change; an answer not yet dispatched is made again when its text or its signing day has changed.
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
