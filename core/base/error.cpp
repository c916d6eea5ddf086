#include "core/base/error.h"

#include <array>

using namespace Qt::StringLiterals;

QLatin1StringView codeName(ErrorCode code)
{
    static constexpr std::array names{
#define X(name, text) QLatin1StringView{text},
        MINGDU_ERROR_CODES(X)
#undef X
    };
    return names.at(std::size_t(code));
}
