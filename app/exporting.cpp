#include "app/exporting.h"

#include "core/reports/unitsheet.h"

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
    const Desk &desk = *office.desk;
    if (!office.file->isLocked() || shown.read) {
        if (const auto may = desk.may(Permission::Export); !may)
            return tl::unexpected(may.error());
    }
    if (options.forUnit && shown.fillable.empty())
        return fail(ErrorCode::BadValue, {QStringLiteral("unit"), QString{shown.slug}});
    const auto organs = desk.organs();
    const auto names = desk.registerNames();
    if (!organs)
        return tl::unexpected(organs.error());
    if (!names)
        return tl::unexpected(names.error());
    const RegisterView view{.setting = {house.law(), desk.calendar(), house.clock().today()},
                            .names = *names,
                            .open = options.masked ? OpenOrgans{} : openTo(desk, *organs),
                            .sight = sightOf(desk.actor()),
                            .range = options.range};
    return readRegister(*office.file, shown, view).map([&](RegisterSheet made) {
        return options.forUnit ? forUnit(std::move(made), shown) : made;
    });
}
