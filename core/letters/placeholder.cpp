#include "core/letters/placeholder.h"

#include "core/law/lawwords.h"
#include "core/letters/clockwords.h"
#include "core/requests/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
const Request &request(const LetterInput &input)
{
    return input.file.request.value;
}

/// The worded terms of `words`, each under `prefix` in the law's conventions.
QString worded(const LetterInput &input, const QString &prefix, const QStringList &words,
               const QString &between = u"、"_s)
{
    QStringList terms;
    for (const QString &word : words) {
        if (const auto term = input.law.convention(prefix + word, input.dated))
            terms << *term;
    }
    return terms.join(between);
}

QString documentName(const LetterInput &input)
{
    if (!input.documentTitle)
        return {};
    // A title within a title takes single marks (GB/T 15834).
    const QString title = QString{*input.documentTitle}.replace(u'《', u'〈').replace(u'》', u'〉');
    const QString number = input.documentNumber.value_or(QString{});
    return u'《' + title + u'》' + (number.isEmpty() ? QString{} : QString{u'（' + number + u'）'});
}

/// What an answer in part gives: the text of the answer, else the document.
QString disclosed(const LetterInput &input)
{
    return request(input).answerText.isEmpty() ? documentName(input) : request(input).answerText;
}

QStringList groundArticles(const LetterInput &input)
{
    return groundCitations(input, request(input).grounds);
}

QStringList basis(const LetterInput &input)
{
    return citationsOf(input, request(input).outcome, request(input).grounds);
}

QStringList matterBasis(const LetterInput &input)
{
    return input.matter ? citationsOf(input, input.matter->outcome, input.matter->grounds)
                        : QStringList{};
}

template<auto Member>
QString ofMatter(const LetterInput &input)
{
    return input.matter ? input.matter->*Member : QString{};
}

QString objection(const LetterInput &input)
{
    const auto objects = [](const Seen<Consultation> &seen) {
        return seen.value.kind == ConsultationKind::ThirdParty &&
               seen.value.opinion == Opinion::Objects;
    };
    return std::ranges::any_of(input.file.consultations, objects) ? u"yes"_s : QString{};
}

constexpr auto ofRequest = true;
constexpr auto neutral = false;
using P = Placeholder;
using I = const LetterInput &;
constexpr std::array placeholders{
    P{"applicant"_L1, ofRequest, {}, [](I i) { return applicantNames(request(i)); }},
    P{"you"_L1,
      ofRequest,
      {},
      [](I i) { return worded(i, u"you."_s, {QString::number(int(request(i).applicantKind))}); }},
    P{"subject"_L1, ofRequest, {}, [](I i) { return request(i).subject; }},
    P{"number"_L1, ofRequest, {}, [](I i) { return request(i).number; }},
    P{"submitted"_L1, ofRequest, {}, [](I i) { return writtenDate(request(i).submitted); }},
    P{"received"_L1, ofRequest, {}, [](I i) { return writtenDate(request(i).received); }},
    P{"channel"_L1,
      ofRequest,
      {},
      [](I i) { return worded(i, u"channel."_s, {QString::number(int(request(i).channel))}); }},
    P{"application"_L1,
      ofRequest,
      {},
      [](I i) { return worded(i, u"application."_s, {QString::number(int(request(i).kind))}); }},
    P{"correction"_L1,
      ofRequest,
      {},
      [](I i) {
          return request(i).kind == CaseKind::Correction ? QString{word(request(i).kind)}
                                                         : QString{};
      }},
    P{"supply"_L1,
      ofRequest,
      {},
      [](I i) {
          const QString supply = request(i).supply.isEmpty() ? u"paper"_s : request(i).supply;
          return worded(i, u"supply."_s, supply.split(u','));
      }},
    P{"answer"_L1, ofRequest, {}, [](I i) { return request(i).answerText; }},
    P{"disclosed"_L1, ofRequest, {}, disclosed},
    P{"reason"_L1, ofRequest, {}, [](I i) { return request(i).reason; }},
    P{"withheld"_L1, ofRequest, {}, [](I i) { return request(i).withheld; }},
    P{"search"_L1, ofRequest, {}, [](I i) { return request(i).searchRecord; }},
    P{"document"_L1, ofRequest, {}, documentName},
    P{"grounds"_L1,
      ofRequest,
      {},
      [](I i) { return worded(i, u"ground."_s, request(i).grounds, u"；"_s); }},
    P{"ground.articles"_L1, ofRequest, {}, {}, groundArticles},
    P{"basis"_L1, ofRequest, {}, {}, basis},
    P{"objection"_L1, ofRequest, {}, objection},
    P{"asked_why"_L1, ofRequest, {}, [](I i) { return request(i).askedWhy; }},
    P{"reason_asked"_L1, ofRequest, {}, [](I i) { return writtenDate(request(i).reasonAsked); }},
    P{"delay.from"_L1, ofRequest, Promise::Delay, clockwords::beforeDelay},
    P{"delay.until"_L1, ofRequest, Promise::Delay,
      [](I i) { return writtenDate(request(i).delayedUntil); }},
    P{"supplement.noticed"_L1,
      ofRequest,
      {},
      [](I i) { return writtenDate(request(i).supplementNoticed); }},
    P{"supplement.received"_L1,
      ofRequest,
      {},
      [](I i) { return writtenDate(request(i).supplementReceived); }},
    P{"supplement.last"_L1,
      ofRequest,
      {},
      [](I i) { return writtenDate(request(i).supplementLimit); }},
    P{"fee.noticed"_L1, ofRequest, {}, [](I i) { return writtenDate(request(i).feeNoticed); }},
    P{"fee.last"_L1, ofRequest, {}, clockwords::lastPayment},
    P{"matter.n"_L1,
      ofRequest,
      {},
      [](I i) { return i.matter ? chineseNumber(i.matter->position) : QString{}; }},
    P{"matter.text"_L1, ofRequest, {}, ofMatter<&Item::text>},
    P{"matter.decision"_L1,
      ofRequest,
      {},
      [](I i) { return worded(i, u"decision."_s, {ofMatter<&Item::outcome>(i)}); }},
    P{"matter.grounds"_L1,
      ofRequest,
      {},
      [](I i) {
          return i.matter ? worded(i, u"ground."_s, i.matter->grounds, u"；"_s) : QString{};
      }},
    P{"matter.reason"_L1, ofRequest, {}, ofMatter<&Item::reason>},
    P{"matter.search"_L1, ofRequest, {}, ofMatter<&Item::searchRecord>},
    P{"matter.answer"_L1, ofRequest, {}, ofMatter<&Item::answer>},
    P{"matter.basis"_L1, ofRequest, {}, [](I i) { return matterBasis(i).join(u' '); }, matterBasis},
    P{"public_interest"_L1, neutral, {}, [](I i) { return request(i).publicInterest; }},
    P{"contact"_L1, neutral, {}, [](I i) { return i.organ.contact; }},
    P{"organ"_L1, neutral, {}, [](I i) { return i.organ.name; }},
    P{"organ.address"_L1, neutral, {}, [](I i) { return i.organ.address; }},
    P{"letter.number"_L1, neutral, {}, [](I i) { return i.number; }},
    P{"consulted"_L1, neutral, Promise::Consultation,
      [](I i) { return consultationOf(i) ? consultationOf(i)->to : QString{}; }},
    P{"consultation.subject"_L1, neutral, Promise::Consultation,
      [](I i) { return consultationOf(i) ? consultationOf(i)->subject : QString{}; }},
    P{"consultation.sent"_L1,
      neutral,
      {},
      [](I i) { return consultationOf(i) ? writtenDate(consultationOf(i)->sent) : QString{}; }},
    P{"consultation.returned"_L1,
      neutral,
      {},
      [](I i) { return consultationOf(i) ? writtenDate(consultationOf(i)->returned) : QString{}; }},
    P{"consultation.third_party"_L1,
      neutral,
      {},
      [](I i) {
          const Consultation *asked = consultationOf(i);
          return asked && asked->kind == ConsultationKind::ThirdParty ? u"yes"_s : QString{};
      }},
    P{"original"_L1, ofRequest, Promise::Receipt, clockwords::original},
    P{"supplement.items"_L1, ofRequest, Promise::Supplement,
      [](I i) { return request(i).supplementItems; }},
    P{"supplement.limit"_L1, ofRequest, Promise::Supplement,
      [](I i) { return writtenDate(request(i).supplementLimit); }},
    P{"supplement.in_time"_L1, ofRequest, Promise::Supplement, clockwords::supplementInTime},
    P{"extension.days"_L1, ofRequest, Promise::Extension,
      [](I i) { return QString::number(request(i).extensionDays); }},
    P{"extension.reason"_L1, ofRequest, Promise::Extension,
      [](I i) { return request(i).extensionReason; }},
    P{"extension.from"_L1, ofRequest, Promise::Extension, clockwords::beforeExtension},
    P{"extension.to"_L1, ofRequest, Promise::Extension, clockwords::headline},
    P{"extension.paused"_L1, ofRequest, Promise::Extension, clockwords::paused},
    P{"fee.basis"_L1, ofRequest, Promise::Fee, clockwords::feeBasis},
    P{"fee.unit"_L1, ofRequest, Promise::Fee, clockwords::feeUnit},
    P{"fee.items"_L1, ofRequest, Promise::Fee, clockwords::byItems},
    P{"fee.before"_L1, ofRequest, Promise::Fee, clockwords::feeBefore},
    P{"fee.count"_L1, ofRequest, Promise::Fee, clockwords::feeCount},
    P{"fee.amount"_L1, ofRequest, Promise::Fee, clockwords::feeAmount},
    P{"fee.reason"_L1, ofRequest, Promise::Fee, clockwords::feeReason},
    P{"fee.pay_by"_L1, ofRequest, Promise::Fee, clockwords::payBy},
    P{"fee.article"_L1, ofRequest, Promise::Fee, {}, clockwords::feeArticle},
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

const Consultation *consultationOf(const LetterInput &input)
{
    const auto &all = input.file.consultations;
    const auto found = std::ranges::find_if(all.rbegin(), all.rend(), [&](const auto &seen) {
        return input.consultation.isNull() || seen.value.id == input.consultation;
    });
    return found == all.rend() ? nullptr : &found->value;
}

QStringList groundCitations(const LetterInput &input, const QStringList &grounds)
{
    QStringList keys;
    for (const QString &code : grounds) {
        if (const auto ground = input.law.ground(code, input.dated))
            keys << ground->citation;
    }
    return keys;
}

QStringList citationsOf(const LetterInput &input, const QString &outcome,
                        const QStringList &grounds)
{
    QStringList keys = groundCitations(input, grounds);
    if (const auto decided = input.law.outcome(outcome, input.dated))
        keys << decided->citations;
    keys.removeDuplicates();
    return keys;
}

const FeeNotice *feeNoticeOf(const LetterInput &input)
{
    return input.file.feeNotices.empty() ? nullptr : &input.file.feeNotices.back().value;
}

QString chineseNumber(int number)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (number < 1 || number > 99)
        return QString::number(number);
    const int tens = number / 10;
    QString written = tens > 1 ? QString{digits.at(tens)} : QString{};
    if (tens > 0)
        written += u'十';
    return number % 10 > 0 ? written + digits.at(number % 10) : written;
}

QString writtenDate(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day())
                         : QString{};
}

QString writtenMoney(Money amount)
{
    const QString yuan = QString::number(amount.fen / 100);
    const qint64 rest = amount.fen % 100;
    return rest == 0 ? yuan : yuan + u'.' + QString::number(rest).rightJustified(2, u'0');
}
