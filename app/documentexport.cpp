#include "app/documentexport.h"

#include "core/desk/documentdesk.h"
#include "core/documents/library.h"
#include "core/reports/documentregisters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
bool isIn(const RegisterRange &range, OrganId organ, QDate day)
{
    return (range.organ.isNull() || range.organ == organ) &&
           (range.year == 0 || day.year() == range.year);
}

Result<DocumentRecord> recordOf(const Records &records, const Document &document)
{
    const auto opinions = opinionsOf(records, document.id);
    const auto changes = attributeHistory(records, document.id);
    const auto interpretations = interpretationsOf(records, document.id);
    if (!opinions || !changes || !interpretations)
        return tl::unexpected(!opinions  ? opinions.error()
                              : !changes ? changes.error()
                                         : interpretations.error());
    return DocumentRecord{.document = document,
                          .opinions = *opinions,
                          .changes = *changes,
                          .interpretations = *interpretations};
}

Result<std::vector<DocumentRecord>> recordsOf(const OpenOffice &office, const RegisterRange &range)
{
    const auto organs = office.desk->organs();
    const auto ids = office.file->all(Noun::Document);
    if (!organs || !ids)
        return tl::unexpected(organs ? ids.error() : organs.error());
    const DocumentSight sight = sightOf(office.desk->actor());
    std::vector<DocumentRecord> found;
    for (const EntityId id : *ids) {
        const auto seen = readSeen<Document>(*office.file, id);
        if (!seen)
            return tl::unexpected(seen.error());
        const Document &d = seen->value;
        if (d.scope != DocumentScope::Government || !maySee(sight, d) ||
            !isIn(range, d.organ, d.formed))
            continue;
        auto record = recordOf(*office.file, d);
        if (!record)
            return tl::unexpected(record.error());
        const auto organ = std::ranges::find(*organs, d.organ, &Organ::id);
        record->organ = organ == organs->end() ? QString{} : organ->name;
        found.push_back(std::move(*record));
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.document.formed; });
    return found;
}

Result<std::vector<DispatchForm>> formsIn(const OpenOffice &office, const RegisterRange &range)
{
    return dispatchForms(*office.file).map([&](std::vector<DispatchForm> forms) {
        std::erase_if(forms,
                      [&](const DispatchForm &f) { return !isIn(range, f.organ, f.received); });
        std::ranges::stable_sort(forms, {}, &DispatchForm::received);
        return forms;
    });
}
} // namespace

int documentRegister(const QString &name)
{
    static constexpr std::array slugs{"documents"_L1, "dispatch"_L1, "interpretations"_L1};
    for (std::size_t i = 0; i < slugs.size(); ++i) {
        const auto number = int(i) + 2;
        if (name == slugs[i] || name == QString::number(number))
            return number;
    }
    return 0;
}

Result<Sheet> exportDocuments(House &house, const OpenOffice &office, int number,
                              const RegisterRange &range)
{
    const auto officers = office.desk->may(Permission::Export).and_then([&] {
        return office.desk->officers();
    });
    if (!officers)
        return tl::unexpected(officers.error());
    const DocumentRegisterSetting setting{
        house.law(), office.desk->calendar(), office.desk->today(), [&](OfficerId id) {
            const auto found = std::ranges::find(*officers, id, &Officer::id);
            return found == officers->end() ? QString{} : found->name;
        }};
    if (number == 3)
        return formsIn(office, range).map([&](const std::vector<DispatchForm> &forms) {
            return dispatchRegister(forms, setting);
        });
    return recordsOf(office, range).map([&](const std::vector<DocumentRecord> &records) {
        return number == 2 ? attributeRegister(records, setting)
                           : interpretationRegister(records, setting);
    });
}
