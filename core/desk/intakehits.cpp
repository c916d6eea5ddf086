#include "core/desk/intakehits.h"

#include "core/desk/likeness.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int alikeEnough = 50; ///< percent
constexpr std::size_t mostHits = 5;
constexpr qsizetype mostWords = 3;

void countIn(ApplicantVolume &volume, const Request &request, QDate today)
{
    if (request.status == Status::Voided || !request.received.isValid())
        return;
    const bool sameMonth =
        request.received.year() == today.year() && request.received.month() == today.month();
    volume.month += sameMonth;
    volume.year += request.received > today.addYears(-1);
    volume.open += !request.closed.isValid();
    volume.answered += request.closed.isValid();
    volume.last = std::max(volume.last, request.received);
}

template<class Hit>
void keepBest(std::vector<Hit> &hits)
{
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::percent);
    if (hits.size() > mostHits)
        hits.resize(mostHits);
}

Result<> readPublished(const Records &records, const Likeness &typed,
                       const std::function<bool()> &goOn, std::vector<PublicDocument> &hits)
{
    static constexpr std::array<quint16, 4> asked{DocumentNumber, DocumentTitle, DocumentFormed,
                                                  DocumentStateField};
    bool cancelled = false;
    qint64 rows = 0;
    const auto scanned = records.scan(Noun::Document, asked, [&](const ScanRow &row) {
        cancelled = goOn && ++rows % 1024 == 0 && !goOn();
        if (DocumentState(row.integer(3)) != DocumentState::Published)
            return !cancelled;
        const QString title = QString::fromUtf8(row.text(1));
        const int percent = typed.percent(title);
        if (percent >= alikeEnough)
            hits.push_back({.id = {row.entity()},
                            .number = QString::fromUtf8(row.text(0)),
                            .title = title,
                            .formed = row.date(2),
                            .percent = percent,
                            .shared = typed.shared(title).mid(0, mostWords)});
        return !cancelled;
    });
    if (!scanned)
        return scanned;
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    keepBest(hits);
    return {};
}
} // namespace

Result<IntakeHits> intakeHits(const Records &records, const Request &typed,
                              const std::vector<RequestId> &alike, QDate today,
                              const std::function<bool()> &goOn)
{
    IntakeHits hits;
    const auto own = records.ofApplicant(typed.identityNumber);
    if (!own)
        return tl::unexpected(own.error());
    const Likeness subject{typed.subject};
    const auto take = [&](EntityId id, bool same) -> Result<> {
        return readSeen<Request>(records, id).map([&](const Seen<Request> &seen) {
            const Request &request = seen.value;
            if (request.organ != typed.organ || request.id == typed.id)
                return;
            if (same)
                countIn(hits.volume, request, today);
            const int percent = subject.percent(request.subject);
            if (percent < alikeEnough || request.status == Status::Voided)
                return;
            hits.earlier.push_back({.id = request.id,
                                    .number = request.number,
                                    .subject = request.subject,
                                    .received = request.received,
                                    .status = request.status,
                                    .outcome = request.outcome,
                                    .sameApplicant = same,
                                    .percent = percent,
                                    .shared = subject.shared(request.subject).mid(0, mostWords)});
        });
    };
    for (const EntityId id : *own) {
        if (const auto taken = take(id, true); !taken)
            return tl::unexpected(taken.error());
    }
    for (const RequestId id : alike) {
        if (std::ranges::find(*own, id.value) != own->end())
            continue;
        if (const auto taken = take(id.value, false); !taken)
            return tl::unexpected(taken.error());
    }
    keepBest(hits.earlier);
    std::ranges::stable_partition(hits.earlier, &EarlierRequest::sameApplicant);
    if (!subject.canTell())
        return hits;
    return readPublished(records, subject, goOn, hits.published).map([&] { return hits; });
}
