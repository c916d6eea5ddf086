#pragma once
#include "core/journal/records.h"
#include "core/letters/letter.h"

/// An organ's own text of a letter, dated from a day on. The shipped one stays beside it: before
/// that day, and again once the own one is withdrawn.
struct OwnTemplate
{
    Id<OwnTemplate> id{};
    OrganId organ{};
    int kind = 0; ///< 2…31
    QDate from{};
    QString text{}; ///< templateText()
    QDate loaded{};
    OfficerId by{};
    QDate withdrawn{}; ///< from this day on it is not used
    bool covers(QDate day) const
    {
        return from <= day && (!withdrawn.isValid() || day < withdrawn);
    }
    bool operator==(const OwnTemplate &) const = default;
};

enum class TemplateEvent : quint16 { Loaded = 1901, Withdrawn = 1902 };

/// \p text on top of the shipped letter, as it may be used from \p from on. Refuses with
/// TemplateInvalid {slug, line, field} for a name that is unknown, or that a letter to one
/// consulted may not carry (R-REQ-8), or an article that the law of that day does not have;
/// TemplateLacks {slug, field} for the remedy paragraph or a mandatory field of rules §8.
Result<LetterTemplate> ownForm(const LetterTemplate &shipped, const QString &text, QDate from,
                               const Law &law);

/// The own texts of \p organ, in order of loading, withdrawn ones too; null: of every organ.
Result<std::vector<Seen<OwnTemplate>>> ownTemplates(const Records &records, OrganId organ);
/// \p shipped as \p organ uses it on \p day: its own text that is dated last, else the shipped one.
Result<LetterTemplate> formInUse(const Records &records, const LetterTemplate &shipped,
                                 OrganId organ, QDate day, const Law &law);
/// All of them so; the shipped one for a text that can't be read any more.
Result<std::vector<LetterTemplate>> formsInUse(const Records &records,
                                               std::vector<LetterTemplate> shipped, OrganId organ,
                                               QDate day, const Law &law);

template<>
Noun nounOf<OwnTemplate>();
template<>
std::span<const FieldBinding<OwnTemplate>> fieldsOf<OwnTemplate>();
