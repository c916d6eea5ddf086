#pragma once
#include "core/desk/documentdesk.h"

/// 发布前审查 with every check ticked, by the officer of \p desk.
inline Result<> checkAll(Desk &desk, DocumentId id)
{
    QStringList keys;
    for (const Convention &check : desk.law().conventions(u"precheck.", desk.today()))
        keys << check.key;
    return checkBeforePublishing(desk, id, keys);
}
