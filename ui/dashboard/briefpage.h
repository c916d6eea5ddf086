#pragma once
#include "ui/dashboard/figurerows.h"

/// What the brief lists beside its figures. Applicants are masks.
struct BriefLists
{
    QStringList overdue{}; ///< number and last day
    QStringList dueSoon{};
    QStringList lost{}; ///< reviews and lawsuits that corrected us
    QStringList busiest{};
};
/// 会议一页纸: one page of A4 (ui/print/reporthtml.h writes it).
QString briefHtml(const FigureSource &source, const BriefLists &lists, const QString &organ,
                  const QString &asOf);
