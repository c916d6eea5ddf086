#pragma once
#include "core/documents/document.h"
#include "core/reports/shortday.h"

#include <functional>

/// The short columns of every document, for figures: a row each in order of creation
/// (architecture.md, "Column snapshot").
struct DocumentColumns
{
    struct Row
    {
        EntityId id{};
        EntityId organ{};
        ShortDay formed{};
        ShortDay determined{};
        ShortDay changedOn{};
        ShortDay published{};
        Attribute attribute = Attribute::None;
    };
    std::vector<Row> rows{};

    /// Refuses with Cancelled when \p goOn answers false, else as the records do.
    static Result<DocumentColumns> load(const Records &records,
                                        const std::function<bool()> &goOn = {});
};
