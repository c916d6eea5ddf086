#pragma once
#include "core/documents/document.h"
#include "core/reports/shortday.h"

#include <functional>

/// The short columns of documents and their forms, for figures: a row each in order of creation
/// (architecture.md, "Column snapshot"). Government information only: the rest stands in no
/// denominator (R-DOC-12).
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
        bool owes = false;   ///< an interpretation (R-INT-1)
        bool waived = false; ///< 免解读, with its reason
        quint16 told = 0;    ///< index into tellings; 0: no interpretation is out
    };
    /// A decided 发文申请单 (R-DOC-3).
    struct Form
    {
        EntityId id{};
        EntityId organ{};
        ShortDay decided{};
        bool first = false;      ///< the first round
        bool passed = false;     ///< else returned
        bool overridden = false; ///< passed though something was missing
    };
    std::vector<Row> rows{};
    std::vector<Form> forms{};
    std::vector<QStringList> tellings{{}}; ///< the forms of interpretations, each mixture once

    /// Refuses with Cancelled when \p goOn answers false, else as the records do.
    static Result<DocumentColumns> load(const Records &records,
                                        const std::function<bool()> &goOn = {});

private:
    Result<> loadInterpretations(const Records &records);
    Result<> loadForms(const Records &records);
};
