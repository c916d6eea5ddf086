#include "tests/core/store/tst_officefile.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    OfficeFileTest officeFile;
    return QTest::qExec(&officeFile, argc, argv);
}
