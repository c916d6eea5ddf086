#include "ui/wording/exchangeterms.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::pair<Noun, const char *> nouns[]{
    {Noun::Organ, QT_TRANSLATE_NOOP("ExchangeTerms", "Organ")},
    {Noun::Officer, QT_TRANSLATE_NOOP("ExchangeTerms", "Officer")},
    {Noun::Request, QT_TRANSLATE_NOOP("ExchangeTerms", "Request")},
    {Noun::Item, QT_TRANSLATE_NOOP("ExchangeTerms", "Item of a request")},
    {Noun::Consultation, QT_TRANSLATE_NOOP("ExchangeTerms", "Consultation")},
    {Noun::FeeNotice, QT_TRANSLATE_NOOP("ExchangeTerms", "Fee notice")},
    {Noun::Letter, QT_TRANSLATE_NOOP("ExchangeTerms", "Letter")},
    {Noun::Document, QT_TRANSLATE_NOOP("ExchangeTerms", "Document")},
    {Noun::Attachment, QT_TRANSLATE_NOOP("ExchangeTerms", "File")},
    {Noun::Challenge, QT_TRANSLATE_NOOP("ExchangeTerms", "Review or lawsuit")},
    {Noun::DispatchForm, QT_TRANSLATE_NOOP("ExchangeTerms", "Dispatch form")},
    {Noun::Interpretation, QT_TRANSLATE_NOOP("ExchangeTerms", "Interpretation")},
    {Noun::UnitEntry, QT_TRANSLATE_NOOP("ExchangeTerms", "Figures of a unit")},
    {Noun::FrozenYear, QT_TRANSLATE_NOOP("ExchangeTerms", "Frozen year")},
    {Noun::Plan, QT_TRANSLATE_NOOP("ExchangeTerms", "Key points")},
    {Noun::Duty, QT_TRANSLATE_NOOP("ExchangeTerms", "Obligation")},
    {Noun::ConflictTask, QT_TRANSLATE_NOOP("ExchangeTerms", "Who settles a conflict")},
    {Noun::Undertaking, QT_TRANSLATE_NOOP("ExchangeTerms", "Obligation of a unit")},
    {Noun::Evidence, QT_TRANSLATE_NOOP("ExchangeTerms", "Evidence")}};

/// By the member's name: the same word means the same in every noun.
constexpr std::pair<QLatin1StringView, const char *> fields[]{
    {"address"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Address")},
    {"agent"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Agent")},
    {"answer"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Answer")},
    {"answer_text"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Text of the answer")},
    {"applicant_kind"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Kind of applicant")},
    {"applicant_name"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Applicant")},
    {"attribute"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Disclosure attribute")},
    {"basis"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Legal basis")},
    {"body"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Text")},
    {"channel"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Channel")},
    {"closed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of closing")},
    {"code"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Code")},
    {"contact"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Contact")},
    {"court"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Court")},
    {"decided"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of the decision")},
    {"delivered"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of delivery")},
    {"dispatched"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of dispatch")},
    {"due"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Due")},
    {"extension_days"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Extension, days")},
    {"extension_noticed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Extension notified")},
    {"fee_noticed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Fee notified")},
    {"fee_paid"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Fee paid")},
    {"fee_reached"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Fee notice delivered")},
    {"formed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day it was formed")},
    {"ground"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Ground")},
    {"grounds"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Grounds")},
    {"handler"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Officer in charge")},
    {"identity_kind"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Kind of identity document")},
    {"identity_number"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Identity number")},
    {"items"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Number of items")},
    {"kind"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Kind")},
    {"name"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Name")},
    {"notes"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Notes")},
    {"number"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Number")},
    {"opinion"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Opinion")},
    {"organ"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Organ")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Outcome")},
    {"owner"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Owner")},
    {"progress"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Progress")},
    {"published"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of publication")},
    {"reached"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day it was delivered")},
    {"reason"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Reason")},
    {"received"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of receipt")},
    {"result"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Result")},
    {"returned"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day it came back")},
    {"role"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Role")},
    {"serial"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Serial number")},
    {"served"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of service")},
    {"signed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of signature")},
    {"signed_by"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Signed by")},
    {"state"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "State")},
    {"status"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Status")},
    {"stepped"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of the last step")},
    {"subject"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Subject")},
    {"submitted"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Day of submission")},
    {"summary"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Summary")},
    {"supplement_limit"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Limit of the supplement")},
    {"supplement_noticed"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Supplement asked for")},
    {"supplement_reached"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Supplement notice delivered")},
    {"supplement_received"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Supplement received")},
    {"title"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Title")},
    {"topic"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Topic")},
    {"tracking"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Tracking number")},
    {"validity"_L1, QT_TRANSLATE_NOOP("ExchangeTerms", "Validity")}};

QString streamText(const StreamReport &each)
{
    const QString desk =
        each.label.isEmpty() ? each.device.toString(QUuid::WithoutBraces).left(8) : each.label;
    switch (each.fate) {
    case Fate::Applied:
    case Fate::Known: return {};
    case Fate::Gap:
        return ExchangeTerms::tr("%1 to %2 of “%3” are missing: what came after them waits.")
            .arg(each.from)
            .arg(each.until)
            .arg(desk);
    case Fate::Fork:
        return ExchangeTerms::tr("“%1” tells another history from number %2 on, as a copied disk "
                                 "does: nothing of it was taken, it is kept as evidence.")
            .arg(desk)
            .arg(each.from);
    case Fate::Untrusted:
        return ExchangeTerms::tr("Desk %1 is not trusted here: what it wrote waits until it is.")
            .arg(desk);
    case Fate::Revoked:
        return ExchangeTerms::tr("“%1” is trusted no longer: what it wrote after that is left out.")
            .arg(desk);
    }
    return {};
}

/// `Request 12, Document 3`, as many kinds as there are.
QString changes(const PackageReport &report)
{
    QStringList parts;
    for (const auto &[noun, count] : report.changes)
        parts << ExchangeTerms::noun(noun) + u' ' + QString::number(count);
    return ExchangeTerms::list(parts);
}
} // namespace

QString ExchangeTerms::role(DeskRole role)
{
    switch (role) {
    case DeskRole::Office: return tr("Office");
    case DeskRole::Window: return tr("Window");
    case DeskRole::Supervisor: return tr("Supervisor");
    }
    return {};
}

QString ExchangeTerms::fate(Fate fate)
{
    switch (fate) {
    case Fate::Applied: return tr("taken in");
    case Fate::Known: return tr("known");
    case Fate::Gap: return tr("waits for what is missing");
    case Fate::Fork: return tr("another history");
    case Fate::Untrusted: return tr("waits for trust");
    case Fate::Revoked: return tr("trusted no longer");
    }
    return {};
}

QString ExchangeTerms::noun(Noun noun)
{
    const auto found = std::ranges::find(nouns, noun, &std::pair<Noun, const char *>::first);
    return found == std::end(nouns) ? QString{nounName(noun)} : tr(found->second);
}

QString ExchangeTerms::field(quint16 id)
{
    const FieldSpec *spec = findField(id);
    if (!spec)
        return QString::number(id);
    const auto found =
        std::ranges::find(fields, spec->name, &std::pair<QLatin1StringView, const char *>::first);
    return found == std::end(fields) ? QString{spec->name} : tr(found->second);
}

QString ExchangeTerms::list(const QStringList &words)
{
    return words.join(tr(", "));
}

QString ExchangeTerms::signedBy(const PackageReport &report)
{
    const Manifest &manifest = report.manifest;
    const QString at =
        QDateTime::fromMSecsSinceEpoch(manifest.created.ms()).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString line = manifest.masked
                             ? tr("Signed by “%1” at %2, part %3 of %4, without personal data.")
                             : tr("Signed by “%1” at %2, part %3 of %4, with personal data.");
    return line.arg(report.sender, at).arg(manifest.part).arg(manifest.parts);
}

QString ExchangeTerms::report(const PackageReport &report, bool preview)
{
    if (report.already)
        return tr("This package was taken in before. Nothing was done.");
    QStringList told;
    told << (preview ? tr("%n events of “%1” would be taken in.", nullptr, int(report.applied))
                     : tr("%n events of “%1” were taken in.", nullptr, int(report.applied)))
                .arg(report.sender);
    if (!report.changes.empty())
        told << tr("It concerns: %1.").arg(changes(report));
    if (report.filled > 0)
        told << tr("Personal data of %n events that had come masked came with it.", nullptr,
                   int(report.filled));
    for (const StreamReport &each : report.streams) {
        if (const QString line = streamText(each); !line.isEmpty())
            told << line;
    }
    if (report.conflicts > 0)
        told << tr("%n records are in conflict; see there.", nullptr, int(report.conflicts));
    for (const QString &number : report.doubledNumbers)
        told
            << tr("Two requests bear the number %1. Tell them apart before either is answered, and "
                  "give each desk a mark of its own for its numbers, under Desks.")
                   .arg(number);
    if (report.needsNewer())
        told << tr("Some of it was written by a newer Mingdu: it is kept and passed on, and shown "
                   "in full once this one is updated.");
    for (const QString &label : report.wrongClocks)
        told << tr("The clock of “%1” is more than a day ahead; set it right.").arg(label);
    return told.join(u'\n');
}
