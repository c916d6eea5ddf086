#include "tests/core/journal/merge_laws.h"
#include "tests/core/journal/tst_event.h"

#include <QtTest>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    EventTest event;
    MergeLaws laws;
    return QTest::qExec(&event, argc, argv) + QTest::qExec(&laws, argc, argv);
}
