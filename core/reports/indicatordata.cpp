#include "core/agenda/duty.h"
#include "core/documents/dispatchform.h"
#include "core/journal/scanned.h"
#include "core/reports/indicators.h"

#include <QHash>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {
template<class T>
Result<> into(std::vector<T> &place, const Records &records)
{
    return scanned<T>(records).map([&](std::vector<T> &&read) { place = std::move(read); });
}

Result<std::map<EntityId, QString>> organNames(const Records &records)
{
    static constexpr std::array<quint16, 1> fields{OrganName};
    std::map<EntityId, QString> names;
    return records
        .scan(Noun::Organ, fields,
              [&](const ScanRow &row) {
                  names.emplace(row.entity(), QString::fromUtf8(row.text(0)));
                  return true;
              })
        .map([&] { return std::move(names); });
}

/// The documents that owe an interpretation; of the others no title is read.
Result<> loadDocuments(const Records &records, std::vector<IndicatorData::Explained> &found)
{
    static constexpr std::array<quint16, 8> fields{
        DocumentAttribute, DocumentPolicy, DocumentMeasures, DocumentScopeField,
        DocumentFormed,    DocumentUnit,   DocumentTitle,    DocumentOrgan};
    const auto organs = organNames(records);
    if (!organs)
        return tl::unexpected(organs.error());
    return records.scan(Noun::Document, fields, [&](const ScanRow &row) {
        const bool owes = DocumentScope(row.integer(3)) == DocumentScope::Government &&
                          owesInterpretation(Attribute(row.integer(0)), Answer(row.integer(1)),
                                             Answer(row.integer(2)));
        if (!owes)
            return true;
        const auto organ = organs->find(row.id(7));
        QString unit = QString::fromUtf8(row.text(5));
        if (unit.isEmpty() && organ != organs->end())
            unit = organ->second;
        found.push_back({.id = row.entity(),
                         .unit = unit,
                         .title = QString::fromUtf8(row.text(6)),
                         .formed = row.date(4)});
        return true;
    });
}

Result<> loadTellings(const Records &records, std::vector<IndicatorData::Explained> &documents)
{
    static constexpr std::array<quint16, 4> fields{InterpretationDocument, InterpretationPublished,
                                                   InterpretationForms, InterpretationWaiver};
    QHash<EntityId, std::size_t> places;
    for (std::size_t i = 0; i < documents.size(); ++i)
        places.insert(documents[i].id, i);
    return records.scan(Noun::Interpretation, fields, [&](const ScanRow &row) {
        const auto place = places.constFind(row.id(0));
        if (place == places.constEnd())
            return true;
        IndicatorData::Explained &document = documents[*place];
        document.waived = document.waived || !row.text(3).isEmpty();
        const QString forms = QString::fromUtf8(row.text(2));
        if (row.date(1).isValid())
            document.tellings.push_back(
                {row.date(1), forms.isEmpty() ? QStringList{} : forms.split(u'\n')});
        return true;
    });
}

Result<> loadOwed(const Records &records, std::vector<IndicatorData::Owed> &owed)
{
    std::vector<Plan> plans;
    std::vector<Duty> duties;
    return into(plans, records).and_then([&] { return into(duties, records); }).map([&] {
        for (const Duty &duty : duties) {
            const auto plan = std::ranges::find(plans, duty.plan, &Plan::id);
            if (plan != plans.end() && !duty.indicator.isEmpty() && binds(duty))
                owed.push_back({plan->year, duty.indicator, duty.units});
        }
    });
}
} // namespace

Result<IndicatorData> IndicatorData::load(const Records &records)
{
    IndicatorData data;
    return loadDocuments(records, data.documents)
        .and_then([&] { return loadTellings(records, data.documents); })
        .and_then([&] { return into(data.inquiries, records); })
        .and_then([&] { return into(data.focus, records); })
        .and_then([&] { return into(data.catalogues, records); })
        .and_then([&] { return into(data.decisions, records); })
        .and_then([&] { return into(data.occasions, records); })
        .and_then([&] { return into(data.tallies, records); })
        .and_then([&] { return loadOwed(records, data.owed); })
        .map([&] { return std::move(data); });
}

QStringList IndicatorData::unitsOwing(const QString &indicator, int year) const
{
    QStringList units;
    for (const Owed &each : owed) {
        if (each.year == year && each.indicator == indicator)
            units += each.units;
    }
    units.removeDuplicates();
    return units;
}
