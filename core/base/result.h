#pragma once
#include "core/base/error.h"

#include <tl/expected.hpp>

/// A value or the reason why there is none. Exceptions do not cross a room.
template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {})
{
    return tl::unexpected<Error>{Error{code, std::move(args)}};
}
