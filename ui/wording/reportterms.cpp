// Terms of figures and reports.
#include "core/reports/annualtable.h"
#include "core/reports/dashboard.h"
#include "ui/wording/terms.h"

#include <utility>

QString Terms::figure(Figure figure)
{
    static constexpr std::pair<Figure, const char *> names[]{
        {Figure::Received, QT_TR_NOOP("received")},
        {Figure::Closed, QT_TR_NOOP("closed")},
        {Figure::OrganOverdue, QT_TR_NOOP("overdue")},
        {Figure::OrganInTime, QT_TR_NOOP("in time")},
        {Figure::OrganWaiting, QT_TR_NOOP("extended or paused")}};
    for (const auto &[each, name] : names) {
        if (each == figure)
            return tr(name);
    }
    return {};
}

QString Terms::others()
{
    return tr("Others");
}

QString Terms::annualCheck(const QString &id)
{
    static constexpr std::pair<const char *, const char *> names[]{
        {"I1", QT_TR_NOOP("Received and carried in = closed and carried out")},
        {"I2", QT_TR_NOOP("Closed in all = the sum of the results")},
        {"I3", QT_TR_NOOP("Each row's total = its columns")},
        {"I4", QT_TR_NOOP("Carried in = what last year's report carried out")},
        {"I5", QT_TR_NOOP("No cell is negative")},
        {"I6", QT_TR_NOOP("The text's figures = those of the table")},
        {"I7", QT_TR_NOOP("Severed cases are counted once")}};
    for (const auto &[each, name] : names) {
        if (id == QLatin1String{each})
            return tr(name);
    }
    return id;
}

QString Terms::annualWarning(AnnualWarning warning)
{
    static constexpr const char *names[]{
        QT_TR_NOOP("closed without an outcome, counted among the rest"),
        QT_TR_NOOP("with an outcome that the form has no row for, counted among the rest"),
        QT_TR_NOOP("closed before receipt, counted on the day of receipt"),
        QT_TR_NOOP("closed before it was confirmed, not counted"),
        QT_TR_NOOP("Nothing is recorded for this year."),
        QT_TR_NOOP("The records differ from the frozen year: add a restatement line."),
        QT_TR_NOOP("In force isn't last year's with what was made and repealed."),
        QT_TR_NOOP("The retired organ carries cases over: add a transfer line."),
    };
    return tr(names[std::size_t(warning)]);
}
