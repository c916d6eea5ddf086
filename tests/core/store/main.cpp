#include "tests/core/store/tst_copies.h"
#include "tests/core/store/tst_faults.h"
#include "tests/core/store/tst_imports.h"
#include "tests/core/store/tst_officefile.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    OfficeFileTest officeFile;
    FaultsTest faults;
    CopiesTest copies;
    ImportsTest imports;
    return QTest::qExec(&officeFile, argc, argv) + QTest::qExec(&faults, argc, argv) +
           QTest::qExec(&copies, argc, argv) + QTest::qExec(&imports, argc, argv);
}
