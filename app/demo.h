#pragma once
#include "app/house.h"

/// What of the demo office is another's wish; what is empty is as resources/demo has it.
struct DemoWishes
{
    QString organ{};
    QString code{};
    QString administrator{};
    QString passphrase{}; ///< of every officer
};

/// The demo office of resources/demo at \p path: invented people with a published passphrase, the
/// real 杨府办〔2021〕10号. Nothing is left at \p path when it can't be made.
Result<OfficeFile::Created> createDemo(House &house, const QString &path,
                                       const DemoWishes &wishes = {});
