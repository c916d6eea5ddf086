#include "app/exporting.h"

namespace {
OpenOrgans openTo(const Desk &desk, const std::vector<Organ> &organs)
{
    OpenOrgans open;
    for (const Organ &organ : organs) {
        if (desk.may(Permission::SeePersons, organ.id))
            open.insert(organ.id);
    }
    return open;
}
} // namespace

Result<RegisterSheet> exportRegister(House &house, const OpenOffice &office, const Register &shown,
                                     const ExportOptions &options)
{
    if (!office.file->isLocked()) {
        if (const auto may = office.desk->may(Permission::Export); !may)
            return tl::unexpected(may.error());
    }
    const auto organs = office.desk->organs();
    const auto names = office.desk->registerNames();
    auto cases = readPast(*office.file);
    if (!organs)
        return tl::unexpected(organs.error());
    if (!names)
        return tl::unexpected(names.error());
    if (!cases)
        return tl::unexpected(cases.error());
    return registerSheet(shown, std::move(*cases), *names,
                         {house.law(), office.desk->calendar(), house.clock().today()},
                         options.masked ? OpenOrgans{} : openTo(*office.desk, *organs),
                         options.range);
}
