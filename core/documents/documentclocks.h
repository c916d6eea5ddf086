#pragma once
#include "core/documents/document.h"

/// What a document's days run to: publication (art. 26), 公文备案, 规范性文件备案, the yearly look
/// at what is withheld (art. 18), the evaluation of a 规范性文件 before it lapses.
enum class DocumentClockKind { Publication, Filing, NormFiling, Reexamination, Evaluation };
struct DocumentClock
{
    DocumentClockKind kind{};
    QDate due{};
    QDate done{};
    bool isLate(QDate today) const { return done.isValid() ? done > due : due < today; }
};
/// The clocks that run or ran for \p document; one without a rule for its day is left out.
std::vector<DocumentClock> documentClocks(const Document &document, const Law &law,
                                          const WorkCalendar &calendar);
/// 有效期至 as the law data proposes it: five years, two for 暂行 and 试行; invalid for what is no
/// 规范性文件.
QDate proposedValidity(const Document &document, const Law &law);
/// 不予公开 not looked at since the months of the law data.
bool isDueForReexamination(const Document &document, const Law &law, QDate today);
