#include "core/documents/documentclocks.h"

#include "core/calendar/workcalendar.h"

using namespace Qt::StringLiterals;

namespace {
/// \p count of the law data, 0 where there is none.
int countOf(const Law &law, const QString &key, QDate day)
{
    const auto text = law.convention(key, day);
    return text ? text->toInt() : 0;
}

void addFiling(std::vector<DocumentClock> &clocks, DocumentClockKind kind, PeriodKind rule,
               const Document &document, QDate done, const Law &law, const WorkCalendar &calendar)
{
    const auto due = law.period(rule, document.formed).and_then([&](const Period &period) {
        return calendar.add(document.formed, period.length);
    });
    if (due)
        clocks.push_back({kind, due->date, done});
}

/// From when a withheld document was last looked at.
QDate lastLook(const Document &document)
{
    return std::max(document.determined, document.reexamined);
}
} // namespace

std::vector<DocumentClock> documentClocks(const Document &document, const Law &law,
                                          const WorkCalendar &calendar)
{
    std::vector<DocumentClock> clocks;
    if (document.scope != DocumentScope::Government)
        return clocks;
    if (const auto due = publicationDue(document, law, calendar); due && *due)
        clocks.push_back({DocumentClockKind::Publication, **due, document.published});
    if (document.formed.isValid())
        addFiling(clocks, DocumentClockKind::Filing, PeriodKind::DocumentFiling, document,
                  document.filed, law, calendar);
    if (document.formed.isValid() && document.normative)
        addFiling(clocks, DocumentClockKind::NormFiling, PeriodKind::NormFiling, document,
                  document.normFiled, law, calendar);
    const QDate look = lastLook(document);
    if (document.attribute == Attribute::Withheld && look.isValid())
        clocks.push_back({DocumentClockKind::Reexamination,
                          look.addMonths(countOf(law, u"reexamination.months"_s, look)),
                          {}});
    if (document.normative && document.validity == Validity::InForce &&
        document.validUntil.isValid())
        clocks.push_back({DocumentClockKind::Evaluation,
                          document.validUntil.addMonths(
                              -countOf(law, u"validity.evaluation_months"_s, document.validUntil)),
                          {}});
    return clocks;
}

QDate proposedValidity(const Document &document, const Law &law)
{
    if (!document.normative || !document.formed.isValid())
        return {};
    const auto words = law.convention(u"validity.provisional_words"_s, document.formed);
    const QStringList marks = words ? words->split(u'|') : QStringList{};
    const bool provisional = std::ranges::any_of(
        marks, [&](const QString &mark) { return document.title.contains(mark); });
    return document.formed.addYears(
        countOf(law, provisional ? u"validity.provisional_years"_s : u"validity.normative_years"_s,
                document.formed));
}

bool isDueForReexamination(const Document &document, const Law &law, QDate today)
{
    const QDate look = lastLook(document);
    return document.attribute == Attribute::Withheld &&
           (!look.isValid() ||
            look.addMonths(countOf(law, u"reexamination.months"_s, today)) <= today);
}
