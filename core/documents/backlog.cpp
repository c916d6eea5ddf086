#include "core/documents/backlog.h"

#include "core/base/date.h"

#include <array>

using namespace Qt::StringLiterals;

BacklogCount &BacklogCount::operator+=(const BacklogCount &other)
{
    total += other.total;
    determined += other.determined;
    proactive += other.proactive;
    published += other.published;
    tallied += other.tallied;
    nonGovernment += other.nonGovernment;
    return *this;
}

Result<BacklogProgress> backlogProgress(const Records &records, const Law &law, QDate today)
{
    const auto since = law.convention(u"backlog.since"_s, today).and_then([](const QString &text) {
        return parseDate(text);
    });
    if (!since)
        return tl::unexpected(since.error());
    static constexpr std::array<quint16, 6> asked{DocumentOrgan,      DocumentFormed,
                                                  DocumentAttribute,  DocumentPublished,
                                                  DocumentScopeField, DocumentTally};
    BacklogProgress progress;
    return records
        .scan(Noun::Document, asked,
              [&](const ScanRow &row) {
                  const QDate formed = row.date(1);
                  if (!formed.isValid() || formed < *since)
                      return true;
                  BacklogCount &count = progress[{OrganId{row.id(0)}, formed.year()}];
                  const auto attribute = Attribute(row.integer(2));
                  switch (DocumentScope(row.integer(4))) {
                  case DocumentScope::ClassifiedTally: count.tallied += int(row.integer(5)); break;
                  case DocumentScope::NonGovernment: ++count.nonGovernment; break;
                  case DocumentScope::Government:
                      ++count.total;
                      count.determined += attribute != Attribute::None;
                      count.proactive += attribute == Attribute::Proactive;
                      count.published += row.date(3).isValid();
                      break;
                  }
                  return true;
              })
        .map([&] { return std::move(progress); });
}

bool fallsUnder(const BulkRule &rule, const QString &title, const QString &kind,
                const QString &unit, OrganId organ, QDate formed)
{
    const auto holds = [](const QString &wanted, const QString &text) {
        return wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
    };
    const int year = formed.isValid() ? formed.year() : 0;
    return !rule.isEmpty() && holds(rule.titleHolds, title) &&
           (rule.kind.isEmpty() || rule.kind == kind) &&
           (rule.unit.isEmpty() || rule.unit == unit) &&
           (rule.organ.isNull() || rule.organ == organ) &&
           (rule.fromYear == 0 || year >= rule.fromYear) &&
           (rule.toYear == 0 || (year != 0 && year <= rule.toYear));
}
