#include "ui/counter/intakehints.h"

#include "core/calendar/workcalendar.h"
#include "ui/common/datetext.h"
#include "ui/wording/terms.h"

using namespace Qt::StringLiterals;

namespace {
int ageOn(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return born.addYears(years) > day ? years - 1 : years;
}
} // namespace

FieldHint IntakeHints::identity(IdentityKind kind, const QString &number, QDate today)
{
    if (number.trimmed().isEmpty() ||
        (kind != IdentityKind::ResidentId && kind != IdentityKind::Uscc))
        return {};
    const IdentityCheck check =
        kind == IdentityKind::Uscc ? checkUscc(number) : checkResidentId(number, today);
    if (check.ok() && check.resident) {
        return {Tone::Ok, tr("Check digit right, %1, %2 years")
                              .arg(check.resident->female ? tr("female") : tr("male"))
                              .arg(ageOn(check.resident->born, today))};
    }
    if (check.ok())
        return {Tone::Ok, tr("Check digit right")};
    QString fault;
    switch (*check.fault) {
    case IdentityFault::Length:
        fault = tr("18 characters expected, %1 now").arg(number.simplified().remove(u' ').size());
        break;
    case IdentityFault::Character: fault = tr("A character that cannot stand here"); break;
    case IdentityFault::Birthday: fault = tr("The birthday in it does not exist"); break;
    case IdentityFault::CheckDigit: fault = tr("The check digit does not fit"); break;
    }
    return {Tone::Warn, tr("%1; may be received all the same").arg(fault)};
}

FieldHint IntakeHints::phone(const QString &number)
{
    if (number.trimmed().isEmpty() || number.contains(u'@'))
        return {};
    const auto fault = checkPhone(number);
    if (!fault)
        return {Tone::Ok, tr("Number complete")};
    int digits = 0;
    for (const QChar c : number)
        digits += c.isDigit() ? 1 : 0;
    const QString said = *fault == PhoneFault::Length ? tr("11 digits expected, %1 now").arg(digits)
                                                      : tr("A character that cannot stand here");
    return {Tone::Warn, tr("%1; may be received all the same").arg(said)};
}

FieldHint IntakeHints::receipt(Channel channel, QDate received, QDate today, const Law &law)
{
    const auto found = receiptRule(channel, law, today);
    if (!found)
        return {};
    const auto citation = law.citation(found->citation, today);
    const QString article = citation ? citation->brief : QString{};
    if (received.isValid() && received > today)
        return {Tone::Warn, tr("This day lies ahead")};
    if (found->needsConfirmation)
        return {
            Tone::Hint,
            tr("Received on the day both sides confirm; leave empty until then (%1)").arg(article)};
    return {Tone::Hint,
            channel == Channel::MailSigned
                ? tr("Signed for: the day of signing is the day of receipt (%1)").arg(article)
                : tr("In person: the day of submission is the day of receipt (%1)").arg(article)};
}

QString IntakeHints::defects(const std::vector<Defect> &defects)
{
    if (defects.empty())
        return {};
    QStringList names;
    for (const Defect defect : defects)
        names << Terms::defect(defect);
    return tr("%n to look at: %1", nullptr, int(defects.size()))
        .arg(names.join(tr(", ", "between the names of fields")));
}

std::vector<ReceiptPoint> receiptPoints(QDate received, const Law &law,
                                        const WorkCalendar &calendar)
{
    const auto supplement = law.period(PeriodKind::SupplementNotice, received);
    const auto answer = law.period(PeriodKind::Answer, received);
    if (!received.isValid() || !supplement || !answer)
        return {};
    std::vector<ReceiptPoint> points{{IntakeHints::tr("Received, not counted"), received}};
    const std::pair<QString, int> ends[] = {
        {IntakeHints::tr("1st working day"), 1},
        {IntakeHints::tr("Supplement notice, day %1").arg(supplement->length), supplement->length},
        {IntakeHints::tr("Answer due, day %1").arg(answer->length), answer->length},
    };
    for (const auto &[caption, days] : ends) {
        if (const auto landing = calendar.add(received, days))
            points.push_back({caption, landing->date});
    }
    return points;
}
