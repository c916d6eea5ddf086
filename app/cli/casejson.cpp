#include "app/cli/casejson.h"

#include "app/words.h"
#include "core/base/date.h"
#include "core/requests/dossier.h"
#include "core/requests/nextact.h"
#include "core/requests/override.h"
#include "core/requests/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue{isoDate(date)} : QJsonValue{};
}

QJsonObject deadlineJson(const Deadline &due)
{
    return {{u"deadline"_s, day(due.date)},     {u"base"_s, day(due.base)},
            {u"excluded"_s, due.excluded},      {u"extension"_s, due.extension},
            {u"tentative"_s, due.tentative},    {u"payBy"_s, day(due.payBy)},
            {u"original"_s, day(due.original)}, {u"alternative"_s, day(due.alternative)},
            {u"latest"_s, day(due.latest)}};
}

QJsonArray consultationsJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[c, writes, isNew, sealed] : file.consultations)
        array << QJsonObject{{u"id"_s, c.id.text()},
                             {u"kind"_s, QString{word(c.kind)}},
                             {u"to"_s, c.to},
                             {u"subject"_s, c.subject},
                             {u"sent"_s, day(c.sent)},
                             {u"reached"_s, day(c.reached)},
                             {u"returned"_s, day(c.returned)},
                             {u"opinion"_s, QString{word(c.opinion)}},
                             {u"consents"_s, consents(c.kind, c.opinion)}};
    return array;
}

QJsonArray lettersJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[letter, writes, isNew, sealed] : file.letters)
        array << QJsonObject{{u"kind"_s, letter.kind},
                             {u"number"_s, letter.number},
                             {u"dated"_s, day(letter.dated)},
                             {u"dispatched"_s, day(letter.dispatched)},
                             {u"delivered"_s, day(letter.delivered)},
                             {u"method"_s, QString{word(letter.method)}}};
    return array;
}

QJsonArray challengesJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[c, writes, isNew, sealed] : file.challenges)
        array << QJsonObject{{u"id"_s, c.id.text()},
                             {u"root"_s, c.root.text()},
                             {u"kind"_s, QString{word(c.kind)}},
                             {u"instance"_s, QString{word(c.instance)}},
                             {u"organ"_s, c.organ},
                             {u"number"_s, c.number},
                             {u"filed"_s, day(c.filed)},
                             {u"decided"_s, day(c.decided)},
                             {u"received"_s, day(c.received)},
                             {u"result"_s, QString{word(c.result)}},
                             {u"group"_s, QString{word(groupOf(c.result))}},
                             {u"redo"_s, c.redo},
                             {u"beforeReview"_s, c.beforeReview},
                             {u"codefendant"_s, c.codefendant},
                             {u"outcome"_s, c.outcome},
                             {u"answered"_s, day(c.answered)}};
    return array;
}

QJsonArray itemsJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[item, writes, isNew, sealed] : file.items)
        array << QJsonObject{{u"item"_s, item.position},
                             {u"text"_s, item.text},
                             {u"outcome"_s, item.outcome},
                             {u"grounds"_s, QJsonArray::fromStringList(item.grounds)}};
    return array;
}

QJsonArray attemptsJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[attempt, writes, isNew, sealed] : file.attempts)
        array << QJsonObject{{u"on"_s, day(attempt.on)}, {u"how"_s, attempt.how}};
    return array;
}

QJsonArray correctionsJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[c, writes, isNew, sealed] : file.corrections) {
        const FieldSpec *spec = findField(quint16(c.field));
        array << QJsonObject{{u"field"_s, spec ? QString{spec->name} : QString{}},
                             {u"was"_s, c.was},
                             {u"now"_s, c.now},
                             {u"reason"_s, c.reason},
                             {u"evidence"_s, c.evidence},
                             {u"approvedBy"_s, c.approvedBy.text()},
                             {u"on"_s, day(c.on)}};
    }
    return array;
}

QJsonArray dossierJson(const Case &file)
{
    QJsonArray array;
    for (const DossierEntry &entry : dossier(file))
        array << QJsonObject{{u"part"_s, QString{word(entry.part)}},
                             {u"what"_s, entry.what},
                             {u"dated"_s, day(entry.dated)}};
    return array;
}

QJsonArray feesJson(const Case &file)
{
    QJsonArray array;
    for (const auto &[notice, writes, isNew, sealed] : file.feeNotices)
        array << QJsonObject{{u"basis"_s, QString{word(notice.basis)}},
                             {u"before"_s, notice.before},
                             {u"count"_s, notice.count},
                             {u"fen"_s, notice.amount.fen},
                             {u"other_count"_s, notice.otherCount},
                             {u"other_fen"_s, notice.otherAmount.fen},
                             {u"paid_fen"_s, notice.paid.fen},
                             {u"refunded"_s, day(notice.refunded)},
                             {u"refund_fen"_s, notice.refund.fen}};
    return array;
}

QJsonArray overridesJson(const Request &request)
{
    QJsonArray array;
    for (const Override &each : overridesOf(request))
        array << QJsonObject{{u"guard"_s, each.guard},
                             {u"on"_s, day(each.on)},
                             {u"by"_s, each.by.text()},
                             {u"reason"_s, each.reason}};
    return array;
}

QJsonObject requestJson(const Request &r)
{
    return {{u"id"_s, r.id.text()},
            {u"number"_s, r.number},
            {u"status"_s, QString{word(r.status)}},
            {u"kind"_s, QString{word(r.kind)}},
            {u"channel"_s, QString{word(r.channel)}},
            {u"submitted"_s, day(r.submitted)},
            {u"received"_s, day(r.received)},
            {u"registered"_s, day(r.registered)},
            {u"applicant_kind"_s, QString{word(r.applicantKind)}},
            {u"applicant_name"_s, r.applicantName},
            {u"identity_kind"_s, QString{word(r.identityKind)}},
            {u"identity_number"_s, r.identityNumber},
            {u"contact"_s, r.contact},
            {u"subject"_s, r.subject},
            {u"items"_s, std::max(r.items, 1)},
            {u"outcome"_s, r.outcome},
            {u"grounds"_s, QJsonArray::fromStringList(r.grounds)},
            {u"signed"_s, day(r.signedOn)},
            {u"served"_s, day(r.served)},
            {u"closed"_s, day(r.closed)},
            {u"first_outcome"_s, r.firstOutcome},
            {u"first_closed"_s, day(r.firstClosed)},
            {u"redo_from"_s, day(r.redoFrom)},
            {u"retention"_s, QString{word(Retention(r.retention))}},
            {u"delayed_until"_s, day(r.delayedUntil)},
            {u"conversion"_s, QString{word(r.conversion)}},
            {u"fee_waived"_s, day(r.feeWaived)},
            {u"overrides"_s, overridesJson(r)},
            {u"defects"_s, QJsonArray::fromStringList(r.defects)}};
}
} // namespace

QJsonObject caseJson(const Case &file, const Desk &desk)
{
    QJsonObject object = requestJson(file.request.value);
    object[u"consultations"_s] = consultationsJson(file);
    object[u"letters"_s] = lettersJson(file);
    object[u"fees"_s] = feesJson(file);
    object[u"items_decided"_s] = itemsJson(file);
    object[u"attempts"_s] = attemptsJson(file);
    object[u"corrections"_s] = correctionsJson(file);
    object[u"dossier"_s] = dossierJson(file);
    QJsonArray followers;
    for (const auto &[follower, writes, isNew, sealed] : file.followers)
        followers << follower.number;
    object[u"merged"_s] = followers;
    object[u"challenges"_s] = challengesJson(file);
    if (const auto ledger = desk.ledger(file)) {
        QJsonObject clock = deadlineJson(ledger->deadline);
        clock[u"if_submitted"_s] = day(ledger->deadline.ifSubmitted);
        object[u"clock"_s] = clock;
    }
    if (const auto expected = expectedDeadline(file, desk.today(), desk.law(), desk.calendar()))
        object[u"expected"_s] = QJsonObject{{u"deadline"_s, day(expected->date)},
                                            {u"if_submitted"_s, day(expected->ifSubmitted)}};
    return object;
}

QJsonObject documentJson(const Document &d, const Desk &desk)
{
    const auto due = publicationDue(d, desk.law(), desk.calendar());
    return {{u"id"_s, d.id.text()},
            {u"number"_s, d.number},
            {u"title"_s, d.title},
            {u"kind"_s, d.kind},
            {u"issued"_s, day(d.formed)},
            {u"topic"_s, d.topic},
            {u"attribute"_s, QString{attributeWords.of(d.attribute)}},
            {u"ground"_s, d.ground},
            {u"reason"_s, d.basis},
            {u"state"_s, QString{documentStateWords.of(d.state)}},
            {u"determined"_s, day(d.determined)},
            {u"publishBy"_s, due && *due ? day(**due) : QJsonValue{}},
            {u"published"_s, day(d.published)},
            {u"unit"_s, d.unit},
            {u"scope"_s, QString{scopeWords.of(d.scope)}},
            {u"original_attribute"_s, QString{attributeWords.of(d.originalAttribute)}},
            {u"checked"_s, day(d.checkedOn)},
            {u"withdrawn"_s, day(d.withdrawn)},
            {u"normative"_s, d.normative},
            {u"validity"_s, QString{validityWords.of(d.validity)}},
            {u"valid_until"_s, day(d.validUntil)},
            {u"filed"_s, day(d.filed)},
            {u"norm_filed"_s, day(d.normFiled)},
            {u"link"_s, d.link},
            {u"notes"_s, d.notes}};
}
