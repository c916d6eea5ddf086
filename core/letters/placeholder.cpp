#include "core/letters/placeholder.h"

#include "core/law/lawwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const Request &request(const LetterInput &input)
{
    return input.file.request.value;
}

const Consultation *consultation(const LetterInput &input)
{
    for (auto seen = input.file.consultations.rbegin(); seen != input.file.consultations.rend();
         ++seen) {
        if (input.consultation.isNull() || seen->value.id == input.consultation)
            return &seen->value;
    }
    return nullptr;
}

QString originalDate(const LetterInput &input)
{
    const auto due = deadline(clockEvents(input.file), input.dated, input.law, input.calendar);
    return due ? writtenDate(due->original) : QString{};
}

QString worded(const LetterInput &input, const QString &prefix, const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        if (const auto term = input.law.convention(prefix + word, input.dated))
            terms << *term;
    }
    return terms.join(u'、');
}

constexpr auto ofRequest = true;
constexpr auto neutral = false;
constexpr std::array placeholders{
    Placeholder{"applicant"_L1, ofRequest,
                [](const LetterInput &i) { return request(i).applicantName; }},
    Placeholder{"subject"_L1, ofRequest, [](const LetterInput &i) { return request(i).subject; }},
    Placeholder{"number"_L1, ofRequest, [](const LetterInput &i) { return request(i).number; }},
    Placeholder{"submitted"_L1, ofRequest,
                [](const LetterInput &i) { return writtenDate(request(i).submitted); }},
    Placeholder{"received"_L1, ofRequest,
                [](const LetterInput &i) { return writtenDate(request(i).received); }},
    Placeholder{"original"_L1, ofRequest, originalDate},
    Placeholder{"channel"_L1, ofRequest,
                [](const LetterInput &i) {
                    return worded(i, u"channel."_s, {QString::number(int(request(i).channel))});
                }},
    Placeholder{"supply"_L1, ofRequest,
                [](const LetterInput &i) {
                    const QString supply =
                        request(i).supply.isEmpty() ? u"paper"_s : request(i).supply;
                    return worded(i, u"supply."_s, supply.split(u','));
                }},
    Placeholder{"answer"_L1, ofRequest, [](const LetterInput &i) { return request(i).answerText; }},
    Placeholder{"document"_L1, ofRequest,
                [](const LetterInput &i) {
                    if (!i.documentTitle)
                        return QString{};
                    // A title within a title takes single marks (GB/T 15834).
                    const QString title =
                        QString{*i.documentTitle}.replace(u'《', u'〈').replace(u'》', u'〉');
                    return QString{u'《' + title + u"》（"_s +
                                   i.documentNumber.value_or(QString{}) + u'）'};
                }},
    Placeholder{
        "consulted"_L1, neutral,
        [](const LetterInput &i) { return consultation(i) ? consultation(i)->to : QString{}; }},
    Placeholder{"consultation.subject"_L1, neutral,
                [](const LetterInput &i) {
                    return consultation(i) ? consultation(i)->subject : QString{};
                }},
};
} // namespace

const Placeholder *findPlaceholder(QStringView name)
{
    const auto found =
        std::ranges::find_if(placeholders, [&](const Placeholder &p) { return p.name == name; });
    return found == placeholders.end() ? nullptr : &*found;
}

std::optional<PeriodKind> periodNamed(QStringView name)
{
    constexpr QLatin1StringView prefix{"period."};
    if (!name.startsWith(prefix))
        return {};
    for (const auto &[word, kind] : periodWords()) {
        if (name.sliced(prefix.size()) == word)
            return kind;
    }
    return {};
}

QStringList placeholdersIn(const QString &line)
{
    static const QRegularExpression braces{u"\\{([^{}]*)\\}"_s};
    QStringList names;
    for (auto match = braces.globalMatch(line); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

QString writtenDate(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day())
                         : QString{};
}
