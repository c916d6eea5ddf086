#include "core/letters/lawquote.h"

#include "core/law/lawwords.h"
#include "core/letters/placeholder.h"
#include "core/letters/promise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void LawQuote::note(Confidence confidence, const QString &key, const QString &text)
{
    const LawReference reference{key, text};
    const bool known = std::ranges::find(m_unconfirmed, reference) != m_unconfirmed.end();
    if (confidence == Confidence::Memory && !known && !hasConfirmed(m_input.organ, key, text))
        m_unconfirmed.push_back(reference);
}

Result<QString> LawQuote::articles(const QStringList &keys)
{
    QStringList texts;
    QString named;
    for (const QString &key : keys) {
        const auto citation = m_input.law.citation(key, m_input.dated);
        if (!citation)
            return tl::unexpected(citation.error());
        note(citation->confidence, u"citation "_s + key, citation->text);
        const QString law = citation->text.endsWith(citation->brief)
                                ? citation->text.chopped(citation->brief.size())
                                : citation->text;
        texts << (law == named ? citation->brief : citation->text);
        named = law;
    }
    return texts.join(u'、');
}

Result<QString> LawQuote::period(PeriodKind kind)
{
    return m_input.law.period(kind, m_input.file.request.value.received)
        .map([&](const Period &period) {
            const auto citation = m_input.law.citation(period.citation, period.inForce.from);
            note(period.confidence, u"period "_s + lawWord(periodWords(), kind),
                 citation ? citation->text : period.source);
            return QString::number(period.length);
        });
}

/// The organ's own entry wins over the law's table.
Result<Venue> LawQuote::venue(const LetterTemplate &form)
{
    const Organ &organ = m_input.organ;
    const auto table = m_input.law.venue(organ.name, m_input.dated);
    Venue venue = table.value_or(Venue{});
    for (auto [own, used, name] :
         {std::tuple{&organ.reviewOrgan, &venue.reviewOrgan, u"venue review_organ"_s},
          std::tuple{&organ.court, &venue.court, u"venue court"_s}}) {
        if (own->isEmpty())
            note(venue.confidence, name, *used);
        else
            *used = *own;
    }
    if (venue.reviewOrgan.isEmpty() || venue.court.isEmpty())
        return refuseLetter(form, u"no_venue"_s, u"R-REM-1"_s);
    return venue;
}

void LawQuote::take(const LawQuote &other)
{
    for (const LawReference &reference : other.m_unconfirmed) {
        if (std::ranges::find(m_unconfirmed, reference) == m_unconfirmed.end())
            m_unconfirmed.push_back(reference);
    }
}

Result<QStringList> LawQuote::remedies(const LetterTemplate &form)
{
    const QString own = m_input.file.request.value.outcome;
    if (form.matterLines.isEmpty())
        return remedy(form, form.remedyOf.isEmpty() ? own : form.remedyOf)
            .map([](const QString &text) { return QStringList{text}; });
    std::vector<std::pair<QString, QStringList>> groups; // a paragraph and its matters
    for (const Seen<Item> &item : m_input.file.items) {
        const auto text = remedy(form, item.value.outcome);
        if (!text)
            return tl::unexpected(text.error());
        auto group = std::ranges::find(groups, *text, &std::pair<QString, QStringList>::first);
        if (group == groups.end())
            group = groups.insert(groups.end(), {*text, {}});
        group->second << chineseNumber(item.value.position);
    }
    QStringList paragraphs;
    for (const auto &[text, matters] : groups) {
        const QString before = groups.size() == 1 ? QString{} : form.matterRemedy;
        paragraphs << QString{before}.replace(u"{matters}"_s, matters.join(u'、')) + text;
    }
    return paragraphs;
}

Result<QString> LawQuote::remedy(const LetterTemplate &form, const QString &outcome)
{
    const auto where = venue(form);
    if (!where)
        return tl::unexpected(where.error());
    return m_input.law.remedy(outcome, m_input.dated)
        .and_then([&](const Remedy &remedy) {
            note(remedy.askLegalOfficer ? Confidence::Memory : remedy.confidence,
                 u"remedy "_s + outcome, remedy.source);
            return m_input.law.paragraph(remedy.paragraph, m_input.dated);
        })
        .map([&](const Paragraph &paragraph) {
            note(paragraph.confidence, u"paragraph "_s + paragraph.key, paragraph.source);
            return QString{paragraph.text}
                .replace(u"{paper}"_s, form.paper)
                .replace(u"{reviewOrgan}"_s, where->reviewOrgan)
                .replace(u"{court}"_s, where->court);
        });
}
