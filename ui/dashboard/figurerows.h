#pragma once
#include "core/reports/dashboard.h"
#include "core/reports/sheet.h"

/// One figure in words: what it is, now and a year before, on what it rests, which rows it counts.
struct FigureRow
{
    QString name{};
    QString value{}; ///< `不适用` where nothing could be counted
    QString before{};
    QString rule{};
    std::vector<Mark> marks{};
};

/// What figures are made of for the screen and for sheets.
struct FigureSource
{
    const RequestColumns &columns;
    const Dashboard &now;
    const Dashboard &before;
    const DashboardQuery &query;
    const Law &law;
    qint64 leastShown = 0; ///< for the public: fewer persons are not shown; 0: everything is
    const std::vector<Indicator> &keyPoints;
};

/// Every figure of rules §11 that the records can tell.
std::vector<FigureRow> figureRows(const FigureSource &source);
/// The figures as a sheet, without any person; \p asOf stands above them.
Sheet figureSheet(const FigureSource &source, const QString &asOf);
/// Answers by how long they took: upper edges in working days, the last band is open.
std::vector<int> durationBands(const Law &law, QDate day);
/// The marks from \p above to \p upTo working days that count anything.
std::vector<Mark> durationMarks(const Dashboard &figures, int above, int upTo);
QString outcomeName(const FigureSource &source, std::size_t at);
/// `12 / 14 (85.7 %)`; not applicable without a whole.
QString shareText(qint64 part, qint64 of);
/// `12`; not shown for the public when it is of too few persons.
QString countText(qint64 persons, qint64 leastShown);
QString notShown();
