#pragma once
#include <QObject>

/// Filters and sorts against the plain way of doing them.
class TestRequestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersLetThroughWhatThePlainWayDoes();
    void sortsEqualAStableSort_data();
    void sortsEqualAStableSort();
    void numbersSortNaturally();
    void severalKeysSortOneWithinAnother();
    void urgencyIsThatOfTheDeadline();
};
