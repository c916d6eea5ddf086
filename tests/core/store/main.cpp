#include "tests/core/store/tst_applicants.h"
#include "tests/core/store/tst_copies.h"
#include "tests/core/store/tst_faults.h"
#include "tests/core/store/tst_hardship.h"
#include "tests/core/store/tst_imports.h"
#include "tests/core/store/tst_longwork.h"
#include "tests/core/store/tst_markers.h"
#include "tests/core/store/tst_officefile.h"
#include "tests/core/store/tst_records.h"
#include "tests/core/store/tst_removal.h"
#include "tests/core/store/tst_tampering.h"
#include "tests/core/store/tst_texts.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    OfficeFileTest officeFile;
    RecordsTest records;
    ApplicantsTest applicants;
    TextsTest texts;
    LongWorkTest longWork;
    MarkersTest markers;
    FaultsTest faults;
    CopiesTest copies;
    ImportsTest imports;
    RemovalTest removal;
    TamperingTest tampering;
    HardshipTest hardship;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{
             &officeFile, &records, &applicants, &texts, &longWork, &markers, &faults, &copies,
             &imports, &removal, &tampering, &hardship})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
