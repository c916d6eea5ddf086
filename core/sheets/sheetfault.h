#pragma once
#include "core/base/result.h"

/// What is wrong with a file's content; readSheet() puts the path before it.
[[nodiscard]] inline tl::unexpected<Error> sheetFault(QString place, QString reason)
{
    return fail(ErrorCode::SheetInvalid, {std::move(place), std::move(reason)});
}
