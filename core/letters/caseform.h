#pragma once
#include "core/letters/letter.h"
#include "core/requests/conversion.h"
#include "core/requests/step.h"

#include <map>

/// Documents 1, 28, 29 and 30 of rules §8: tables on paper, without a number of a series, never
/// kept and never sent. What the case does not say stays blank, to be written by hand.
struct FormTemplate
{
    int kind = 0;
    QString slug{};
    QString title{};
    bool aboutLetter = false; ///< 送达回证: of one letter
    bool mayBeBlank = false;  ///< may be had without a case
    LetterGrid grid{};
    QMap<QString, QString> terms{}; ///< what an act of the course is called: `sign`
};
/// Refuse with TemplateInvalid {slug, line, field} for a name that no form knows.
Result<std::vector<FormTemplate>> readForms(const QByteArray &json);
Result<std::vector<FormTemplate>> shippedForms();
/// Whether a case like \p file has this form; a 送达回证 is asked for with its letter.
bool bears(const FormTemplate &form, const Case &file);
/// By number or slug; NotFound.
Result<FormTemplate> findForm(std::span<const FormTemplate> forms, const QString &kind);

/// One act of the case's course, as the journal tells it.
struct CaseAct
{
    Step step{};
    QDate on{};
    OfficerId by{};
    QString note{};
    bool secrecyChecked = false; ///< 保密审查 was recorded with it
    bool operator==(const CaseAct &) const = default;
};

struct FormInput
{
    LetterInput letter;
    std::vector<CaseAct> course{};
    std::map<OfficerId, Officer> officers{};
    std::optional<ConversionView> conversion{};
    const SentLetter *about = nullptr; ///< of a 送达回证
    QString aboutTitle{};
    bool blank = false; ///< nothing of a case
};

/// LetterNotAllowed {slug, no_letter | no_conversion | names_applicant, rule}: without a letter to
/// be served; of a case whose outcome gives nothing (R-CVT-1); when the slip of one consulted would
/// name the applicant (R-REQ-8).
Result<Letter> composeForm(const FormTemplate &form, const FormInput &input);
tl::unexpected<Error> refuseLetter(const FormTemplate &form, const QString &reason,
                                   const QString &rule, const QString &told = {});
/// `formfields.cpp`: what `{name}` stands for in a form; nullopt for an unknown name.
std::optional<QString> formField(const FormTemplate &form, const FormInput &input,
                                 const QString &name);
bool isFormField(const QString &name);
