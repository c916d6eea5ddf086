// What the counter learns while an application is typed: what is public already, what was asked
// before and why it is alike, how much the applicant asks for.
#include "core/desk/desk.h"
#include "core/desk/requestboard.h"
#include "ui/common/datetext.h"
#include "ui/common/messagestrip.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"
#include "ui/wording/actterms.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t candidates = 20;

QString whyAlike(const QStringList &shared)
{
    return shared.isEmpty() ? QString{} : u"“%1”"_s.arg(shared.join(u"”“"_s));
}
} // namespace

void CounterWorkspace::seekHits()
{
    const Intake typed = intakeOf(m_draft);
    Request request = typed.request;
    request.organ = m_desk.actor().organ;
    if (!m_board ||
        (request.subject == m_sought.subject && request.identityNumber == m_sought.identityNumber))
        return;
    m_sought = request;
    const auto alike = m_board->names() ? m_board->names()->similar(request.subject, candidates)
                                        : std::vector<RequestId>{};
    auto reader = m_board->openReader();
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    const auto show = [this](const Result<IntakeHits> &hits) {
        if (!hits)
            return m_strip->showError(errorText(hits.error()));
        m_hits = *hits;
        showLists();
    };
    const QDate today = m_desk.today();
    if (!*reader)
        return show(intakeHits(m_desk.records(), request, alike, today));
    m_hitsReading.run(
        [=, records = std::shared_ptr<Records>{std::move(*reader)}](const Background::GoOn &goOn) {
            return intakeHits(*records, request, alike, today, goOn);
        },
        show);
}

std::vector<CounterRow> CounterWorkspace::hitRows() const
{
    std::vector<CounterRow> rows;
    if (!m_hits.published.empty())
        rows.push_back({.title = tr("Public already: %1").arg(int(m_hits.published.size()))});
    for (const PublicDocument &hit : m_hits.published)
        rows.push_back(
            {.kind = CounterRow::Kind::Document,
             .title = hit.title,
             .line =
                 QStringList{hit.number, DateText::brief(hit.formed), whyAlike(hit.shared)}.join(
                     u"　"_s),
             .note = u"%1%"_s.arg(hit.percent)});
    if (!m_hits.earlier.empty())
        rows.push_back(
            {.title = tr("Alike: %1").arg(int(m_hits.earlier.size())), .note = tr("Enter open")});
    for (const EarlierRequest &hit : m_hits.earlier) {
        const auto outcome = m_desk.law().outcome(hit.outcome, m_desk.today());
        QStringList line{ActTerms::shortNumber(hit.number),
                         outcome ? outcome->name : Terms::status(hit.status)};
        if (hit.sameApplicant)
            line.prepend(tr("same applicant"));
        line << whyAlike(hit.shared);
        rows.push_back({.kind = CounterRow::Kind::Request,
                        .title = m_private ? hit.number : hit.subject.simplified().left(200),
                        .line = line.join(u"　"_s),
                        .note = u"%1%"_s.arg(hit.percent),
                        .id = hit.id});
    }
    const ApplicantVolume &volume = m_hits.volume;
    if (volume.open + volume.answered > 0)
        rows.push_back({.title = tr("This applicant: %1 this month, %2 in twelve months, %3 open")
                                     .arg(volume.month)
                                     .arg(volume.year)
                                     .arg(volume.open)});
    return rows;
}
