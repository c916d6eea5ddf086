#include "tests/core/reports/tst_columns.h"
#include "tests/core/reports/tst_requestlist.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    TestColumns columns;
    TestRequestList list;
    return QTest::qExec(&columns, argc, argv) | QTest::qExec(&list, argc, argv);
}
