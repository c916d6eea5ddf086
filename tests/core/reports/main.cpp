#include "tests/core/reports/annual_laws.h"
#include "tests/core/reports/dashboard_laws.h"
#include "tests/core/reports/tst_annualtable.h"
#include "tests/core/reports/tst_columns.h"
#include "tests/core/reports/tst_requestlist.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    TestColumns columns;
    TestRequestList list;
    TestAnnualTable annual;
    AnnualLaws laws;
    DashboardLaws figures;
    return QTest::qExec(&columns, argc, argv) | QTest::qExec(&list, argc, argv) |
           QTest::qExec(&annual, argc, argv) | QTest::qExec(&laws, argc, argv) |
           QTest::qExec(&figures, argc, argv);
}
