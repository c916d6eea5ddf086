#include "core/letters/lawmemory.h"

#include "core/letters/lawquote.h"
#include "core/letters/placeholder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView citePrefix{"cite."};

/// Quotes what the answer of \p form rests on; what can't be quoted is refused by compose().
void quoteAll(LawQuote &quote, const LetterTemplate &form, const LetterInput &input)
{
    const auto quoteOne = [&](const QString &outcome, const QStringList &grounds) {
        for (const QString &key : citationsOf(input, outcome, grounds))
            std::ignore = quote.articles({key}); // one by one: an unknown one hides no other
    };
    const Request &request = input.file.request.value;
    quoteOne(request.outcome, request.grounds);
    for (const Seen<Item> &item : input.file.items)
        quoteOne(item.value.outcome, item.value.grounds);
    for (const QString &name : placeholdersIn(form.body.join(u'\n'))) {
        if (name.startsWith(citePrefix))
            std::ignore = quote.articles({name.sliced(citePrefix.size())});
        if (const auto kind = periodNamed(name))
            std::ignore = quote.period(*kind);
    }
    if (form.remedy)
        std::ignore = quote.remedies(form);
}
} // namespace

std::vector<LawReference> unconfirmedLaw(std::span<const LetterTemplate> forms,
                                         const LetterInput &input)
{
    const auto form = std::ranges::find_if(forms, [&](const LetterTemplate &each) {
        return isAnswer(each.kind) && bears(each, input.file) && each.inForce.covers(input.dated);
    });
    if (form == forms.end())
        return {};
    LawQuote quote{input};
    quoteAll(quote, *form, input);
    return quote.unconfirmed();
}

std::vector<LawReference> lawFromMemory(std::span<const LetterTemplate> forms, const Organ &organ,
                                        const Law &law, const WorkCalendar &calendar, QDate day)
{
    Organ asked = organ;
    asked.confirmedLaw.clear();
    std::vector<LawReference> found;
    for (const Outcome &outcome : law.outcomes(day)) {
        Case file;
        file.request.value.outcome = outcome.code;
        file.request.value.received = day;
        for (const Ground &ground : law.grounds(day)) {
            if (ground.outcomes.contains(outcome.code))
                file.request.value.grounds << ground.code;
        }
        const LetterInput input{
            .file = file, .organ = asked, .law = law, .calendar = calendar, .dated = day};
        for (const LawReference &reference : unconfirmedLaw(forms, input)) {
            if (std::ranges::find(found, reference) == found.end())
                found.push_back(reference);
        }
    }
    return found;
}
