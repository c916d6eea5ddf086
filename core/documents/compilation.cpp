#include "core/documents/compilation.h"

#include "core/documents/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Compilation> compile(const QString &title, const QString &organ, QDate made,
                            std::vector<Document> documents)
{
    if (documents.empty())
        return fail(ErrorCode::NotFound, {title});
    if (!std::ranges::all_of(documents, isPublic))
        return fail(ErrorCode::GuardRefused, {u"not_proactive"_s, u"R-DOC-10"_s});
    return Compilation{title, organ, made, std::move(documents)};
}
