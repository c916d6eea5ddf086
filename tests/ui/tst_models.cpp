#include "tests/fakes/demooffice.h"
#include "core/desk/requestboard.h"
#include "ui/requests/historymodel.h"
#include "ui/requests/letterlistmodel.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/segmentmodel.h"
#include "ui/review/documentlistmodel.h"
#include "ui/review/groundlistmodel.h"
#include "ui/shell/railmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class TestModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestListIsAModel()
    {
        RequestBoard board{m_office.desk, {}};
        RequestListModel model{board};
        QAbstractItemModelTester tester{&model, Reporting::QtTest};
        QCOMPARE(model.rowCount(), 0);
        board.load();
        QVERIFY(model.rowCount() > 5);
        model.setFilter({.text = u"控江路"_s});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.text = u"第002号"_s});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({});
        model.setOrder(RequestListModel::Order::Number);
        QVERIFY(model.index(0).data(RequestListModel::NumberRole).toString() <
                model.index(1).data(RequestListModel::NumberRole).toString());
    }
    void theMostUrgentRequestStandsFirst()
    {
        RequestBoard board{m_office.desk, {}};
        board.load();
        RequestListModel model{board};
        int before = -1000;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row);
            if (at.data(RequestListModel::UrgencyRole).toInt() == int(Urgency::Paused))
                break;
            const int remaining = at.data(RequestListModel::RemainingRole).toInt();
            QVERIFY(remaining >= before);
            before = remaining;
        }
    }
    void privacyMasksTheApplicant()
    {
        RequestBoard board{m_office.desk, {}};
        board.load();
        RequestListModel model{board};
        const QString open = model.index(0).data(RequestListModel::ApplicantRole).toString();
        model.setPrivacy(true);
        QVERIFY(model.index(0).data(RequestListModel::ApplicantRole).toString() != open);
    }
    void theSegmentsAreAModel()
    {
        SegmentModel model;
        QAbstractItemModelTester tester{&model, Reporting::QtTest};
        const auto ledger = m_office.desk.ledger(m_office.file(m_office.main)).value();
        model.show(ledger.segments, {}, {});
        QVERIFY(model.rowCount() >= 3);
        QVERIFY(model.rowOf(QDate{2021, 4, 13}) >= 0);
    }
    void lettersAndHistoryAreModels()
    {
        LetterListModel letters{{}, [](QDate day) { return day.toString(Qt::ISODate); }};
        QAbstractItemModelTester letterTester{&letters, Reporting::QtTest};
        letters.show({{.kind = 2, .number = u"收件1"_s, .dated = {2021, 4, 12}}});
        QCOMPARE(letters.index(0, LetterListModel::Dated).data().toString(), u"2021-04-12"_s);
        HistoryModel history;
        QAbstractItemModelTester historyTester{&history, Reporting::QtTest};
        const QDateTime day{QDate{2021, 4, 12}, QTime{9, 0}};
        history.show({{day, u"first"_s, {}, {}}, {day.addDays(1), u"second"_s, {}, {}}});
        QCOMPARE(history.index(0, HistoryModel::Act).data().toString(), u"second"_s);
    }
    void theDocumentsAreAModelWithTheUndeterminedFirst()
    {
        DocumentListModel model;
        QAbstractItemModelTester tester{&model, Reporting::QtTest};
        model.setRows(m_office.desk.documentRows().value());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.undetermined(), 3);
        QCOMPARE(model.index(3).data(DocumentListModel::AttributeValueRole).toInt(),
                 int(Attribute::Proactive));
        QCOMPARE(model.nextUndetermined(2), 0);
    }
    void groundsAndRailAreModels()
    {
        GroundListModel grounds;
        QAbstractItemModelTester groundTester{&grounds, Reporting::QtTest};
        grounds.setRows({{{.code = u"E15"_s, .name = u"商业秘密"_s}, u"第十五条"_s}});
        QCOMPARE(grounds.index(0).data(GroundListModel::KeyRole).toString(), u"A"_s);
        RailModel rail;
        QAbstractItemModelTester railTester{&rail, Reporting::QtTest};
        rail.append({u"Today"_s, u"x"_s, 3});
        rail.setCount(0, std::nullopt);
        QVERIFY(!rail.index(0).data(RailModel::Count).isValid());
    }

private:
    DemoOffice m_office{};
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
