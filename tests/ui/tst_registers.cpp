#include "app/importing.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/ui/uitest.h"
#include "core/desk/agendadesk.h"
#include "ui/registers/importrowsmodel.h"
#include "ui/registers/registerlistmodel.h"
#include "ui/registers/registersworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
const QByteArray requests = "number,received,applicant_kind,applicant_name,subject,outcome,closed\n"
                            "甲1,2021-04-09,natural,叶疏桐,军工路仓储合同,A2,2021-05-08\n"
                            "甲2,2022-04-12,company,甲公司,绿化,B5,2022-05-10\n";
const QByteArray letters = "申请编号,日期,文书名称,文号,邮单号\n"
                           "甲1,2021-05-08,政府信息公开申请答复书,答1,EMS1\n"
                           "甲9,2021-05-08,政府信息公开申请答复书,答9,EMS9\n";
const QByteArray papers = "文号,标题,成文日期,起草部门,认定属性,理由,依据条款项\n"
                          "杨府办〔2015〕1号,扶持办法,2015-03-01,区财政局,,,\n"
                          "杨府办〔2015〕2号,任免通知,2015-03-02,区民政局,不予公开,人事管理,\n"
                          "杨府办〔2015〕3号,坏日子,某日,区财政局,,,\n"
                          "杨府办〔2015〕1号,扶持办法,2015-03-01,区财政局,,,\n";

/// Counts the cells whose width is asked for.
class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return QStyledItemDelegate::sizeHint(option, index);
    }
    mutable int measured = 0;
};
} // namespace

/// 台账 by clicks: look, filter, sort, export; import with every row's report before a write.
class TestRegistersWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dress();
        auto house = House::build();
        QVERIFY(house);
        m_house = std::move(*house);
    }
    void init()
    {
        m_page.reset();
        m_office.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        standApart(m_folder->filePath(u"state"_s));
        auto made = createOffice(*m_house, m_folder->filePath(u"o.mingdu"_s), u"区政府办公室"_s,
                                 u"杨府办"_s, u"林知夏"_s, u"correct horse"_s);
        QVERIFY(made);
        auto office = signIn(*m_house, std::move(made->office), {}, u"correct horse"_s);
        QVERIFY(office);
        m_office = std::make_unique<OpenOffice>(std::move(*office));
        QVERIFY(importRegister(*m_house, *m_office, registers::requests,
                               written(u"r.csv"_s, requests), {}));
        m_dialogs = std::make_unique<FakeDialogs>();
        m_page = std::make_unique<RegistersWorkspace>(
            *m_office->desk, [this] { return m_office->file->openReader(); },
            ImportDoors{readImport,
                        [this](const Register &meant, ImportSource source, bool dryRun) {
                            return beginImport(*m_house, *m_office->file, *m_office->desk, meant,
                                               std::move(source),
                                               dryRun ? ImportMode::DryRun : ImportMode::Steps);
                        }},
            *m_dialogs);
        m_page->resize(1180, 700);
        m_page->show();
        m_table = named<QTableView>(*m_page, "registerTableView");
        choose("registerYearComboBox", u"All years"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
    }

    void aYearAndATextNarrowTheList()
    {
        const QAbstractItemModelTester tester{m_table->model()};
        type(*m_page, "registerFilterLineEdit", u"绿化"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(named<QLabel>(*m_page, "registerCountLabel")->text(), u"1 of 2 rows"_s);
        named<QLineEdit>(*m_page, "registerFilterLineEdit")->clear();
        choose("registerYearComboBox", u"2021"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(cell(0, u"申请编号"_s), u"甲1"_s);
    }
    /// A register has dozens of columns: the mouse finds the last one too.
    void theMouseReachesTheLastColumn()
    {
        const QScrollBar *bar = m_table->horizontalScrollBar();
        QVERIFY(bar->isVisible());
        const int last = m_table->model()->columnCount() - 1;
        const auto inSight = [&] {
            return m_table->columnViewportPosition(last) < m_table->viewport()->width();
        };
        QVERIFY(!inSight());
        for (int i = 0; i < 20 && !inSight(); ++i)
            QTest::mouseClick(m_table->horizontalScrollBar(), Qt::LeftButton, {},
                              {bar->width() - 4, bar->height() / 2});
        QVERIFY(inSight());
    }
    void aClickOnAHeadingSorts()
    {
        auto *head = m_table->horizontalHeader();
        const int column = columnOf(u"申请编号"_s);
        for (const auto &first : {u"甲1"_s, u"甲2"_s}) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              {head->sectionViewportPosition(column) + 20, head->height() / 2});
            QCOMPARE(cell(0, u"申请编号"_s), first);
        }
    }
    void tasksAreAListAndComeBackElsewhere()
    {
        const PlanFile plan = shippedPlan().value();
        QVERIFY(loadPlan(*m_office->desk, plan));
        auto *box = named<QComboBox>(*m_page, "registerComboBox");
        box->setCurrentIndex(box->count() - 1);
        QTRY_VERIFY(m_table->model()->rowCount() > int(plan.duties.size()));
        QCOMPARE(cell(0, u"责任单位"_s).isEmpty(), false);
        QVERIFY(!named<QWidget>(*m_page, "registerImportButton")->isEnabled());
        box->setCurrentIndex(0);
        QVERIFY(named<QWidget>(*m_page, "registerImportButton")->isEnabled());
    }
    /// It comes when its reader has turned to another page, and may have a row for each request.
    void aRegisterOutOfSightIsMeasuredByItsFirstRows()
    {
        QVERIFY(loadPlan(*m_office->desk, shippedPlan().value()));
        auto *delegate = new CountingDelegate{m_table};
        m_table->setItemDelegate(delegate);
        auto *box = named<QComboBox>(*m_page, "registerComboBox");
        box->setCurrentIndex(box->count() - 1);
        m_page->hide();
        QTRY_VERIFY(m_table->model()->rowCount() > 1000);
        QVERIFY(delegate->measured > 0);
        QVERIFY2(delegate->measured <= 50 * m_table->model()->columnCount(),
                 qPrintable(QString::number(delegate->measured)));
    }
    void anImportReportsEveryRowBeforeItWrites()
    {
        chooseServices();
        m_dialogs->path = written(u"l.csv"_s, letters);
        click(*m_page, "registerImportButton");
        auto *dialog = named<QDialog>(*m_page, "registerImportDialog");
        auto *rows = named<QTableView>(*dialog, "importRowsTableView");
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->index(1, ImportRowsModel::Where).data().toString(), u"申请编号"_s);
        QCOMPARE(rows->model()->index(1, ImportRowsModel::Row).data().toInt(), 3);
        QVERIFY(m_office->file->all(Noun::Letter)->empty()); // nothing is written yet
        const QSignalSpy told{m_page.get(), &RegistersWorkspace::imported};
        QTRY_VERIFY(named<QWidget>(*dialog, "importRowsButton")->isEnabled());
        click(*dialog, "importRowsButton");
        QTRY_COMPARE(m_office->file->all(Noun::Letter)->size(), std::size_t{1});
        QTRY_COMPARE(told.size(), 1);
        click(*dialog, "importCloseButton");
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(cell(0, u"文号"_s), u"答1"_s);
        QCOMPARE(cell(0, u"收件人"_s), u"叶疏桐"_s);
    }
    void aPreviewThatIsClosedWritesNothing()
    {
        chooseServices();
        m_dialogs->path = written(u"l.csv"_s, letters);
        click(*m_page, "registerImportButton");
        auto *dialog = named<QDialog>(*m_page, "registerImportDialog");
        QTRY_VERIFY(named<QWidget>(*dialog, "importRowsButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_office->file->all(Noun::Letter)->empty());
    }
    void aSheetOfSomethingElseIsToldSo()
    {
        chooseServices();
        m_dialogs->path = written(u"x.csv"_s, "a,b\n1,2\n");
        click(*m_page, "registerImportButton");
        auto *dialog = named<QDialog>(*m_page, "registerImportDialog");
        auto *line = named<QLabel>(*dialog, "importLineLabel");
        QTRY_VERIFY2(line->text().contains(u"number"_s), qPrintable(line->text()));
        QVERIFY(!named<QWidget>(*dialog, "importRowsButton")->isEnabled());
    }
    void rowsOfSeveralSheetsAreToldApart()
    {
        ImportRowsModel model;
        const QAbstractItemModelTester tester{&model};
        model.show({.taken = {{u"2021年"_s, 3}, {u"2020年"_s, 3}},
                    .refused = {{2, u"收到日期"_s, ErrorCode::BadDate, u"2021年"_s}},
                    .doubts = {{3, u"应答复日期"_s, u"a"_s, u"b"_s, u"2021年"_s}},
                    .leftOut = {u"说明"_s}});
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, ImportRowsModel::Row).data().toString() + u'|' +
                        model.index(row, ImportRowsModel::Where).data().toString();
        QCOMPARE(rows, (QStringList{u"2020年 · 3|"_s, u"2021年 · 2|收到日期"_s,
                                    u"2021年 · 3|应答复日期"_s, u"说明|"_s}));
    }
    void documentsComeInByThePage()
    {
        importPapers();
        QCOMPARE(cell(0, u"标题"_s), u"扶持办法"_s);
        QCOMPARE(cell(1, u"认定属性"_s), u"不予公开"_s);
        QVERIFY(!named<QWidget>(*m_page, "registerNamesCheckBox")->isVisible()); // names nobody
        m_dialogs->path = m_folder->filePath(u"out.csv"_s);
        click(*m_page, "registerExportButton");
        QTRY_VERIFY(read(m_dialogs->path).contains("任免通知"));
    }
    void aUnitGetsItsRowsAndTheyComeBack()
    {
        importPapers();
        auto *send = named<QWidget>(*m_page, "registerForUnitButton");
        QVERIFY(send->isVisible() && !send->isEnabled()); // whose rows?
        choose("registerUnitComboBox", u"区财政局"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_dialogs->path = m_folder->filePath(u"unit.csv"_s);
        click(*m_page, "registerForUnitButton");
        QTRY_VERIFY(read(m_dialogs->path).contains("行标识"));
        QTRY_VERIFY(named<QWidget>(*m_page, "registerExportButton")->isEnabled());
        QList<QByteArray> lines = read(m_dialogs->path).replace("\r\n", "\n").split('\n');
        QList<QByteArray> cells = lines[1].split(',');
        cells[lines[0].split(',').indexOf("一类事主题")] = "财政";
        lines[1] = cells.join(',');
        m_dialogs->path = written(u"back.csv"_s, lines.join('\n'));
        takeOver(1);
        QTRY_COMPARE(cell(0, u"一类事主题"_s), u"财政"_s);
        choose("registerComboBox", u"7　送达登记"_s);
        QTRY_VERIFY(!send->isVisible());
    }
    void anExportIsMaskedUnlessNamesAreAsked()
    {
        m_dialogs->path = m_folder->filePath(u"out.csv"_s);
        click(*m_page, "registerExportButton");
        QTRY_VERIFY(read(m_dialogs->path).contains("军工路") ||
                    read(m_dialogs->path).contains("甲1"));
        QVERIFY(!read(m_dialogs->path).contains("叶疏桐"));
        click(*m_page, "registerNamesCheckBox");
        QTRY_VERIFY(named<QWidget>(*m_page, "registerExportButton")->isEnabled());
        click(*m_page, "registerExportButton");
        QTRY_VERIFY(read(m_dialogs->path).contains("叶疏桐"));
    }
    void privacyMasksTheList()
    {
        QCOMPARE(cell(0, u"申请人"_s), u"叶疏桐"_s);
        m_page->setPrivacy(true);
        QTRY_VERIFY(cell(0, u"申请人"_s) != u"叶疏桐"_s);
    }

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder can't be written");
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void choose(const char *box, const QString &text)
    {
        auto *combo = named<QComboBox>(*m_page, box);
        combo->setFocus();
        const int wished = combo->findText(text);
        QVERIFY(wished >= 0);
        while (combo->currentIndex() != wished)
            QTest::keyClick(combo, combo->currentIndex() < wished ? Qt::Key_Down : Qt::Key_Up);
    }
    void chooseServices()
    {
        choose("registerComboBox", u"7　送达登记"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
    }
    /// Register 2, taken over from a sheet with two rows that can't be.
    void importPapers()
    {
        choose("registerComboBox", u"2　公文属性认定台账"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        m_dialogs->path = written(u"p.csv"_s, papers);
        takeOver(4);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
    }
    /// Looks at the preview of the chosen sheet, then takes it over by its button.
    void takeOver(int rowsShown)
    {
        const auto before = m_office->file->all(Noun::Document)->size();
        click(*m_page, "registerImportButton");
        auto *dialog = named<QDialog>(*m_page, "registerImportDialog");
        auto *rows = named<QTableView>(*dialog, "importRowsTableView");
        QTRY_COMPARE(rows->model()->rowCount(), rowsShown);
        QCOMPARE(m_office->file->all(Noun::Document)->size(), before); // nothing is written yet
        if (rowsShown == 4) {
            const auto why = [&](int row, int column) {
                return rows->model()->index(row, column).data().toString();
            };
            QVERIFY(why(0, ImportRowsModel::State).contains(u"Taken over"_s));
            QCOMPARE(why(1, ImportRowsModel::Where), u"依据条款项"_s); // to be looked at
            QCOMPARE(why(2, ImportRowsModel::Where), u"成文日期"_s);
            QCOMPARE(why(3, ImportRowsModel::Where), u"文号"_s);
            QVERIFY(why(3, ImportRowsModel::State).contains(u"Refused"_s));
        }
        QTRY_VERIFY(named<QWidget>(*dialog, "importRowsButton")->isEnabled());
        click(*dialog, "importRowsButton");
        auto *line = named<QLabel>(*dialog, "importLineLabel");
        QTRY_VERIFY2(line->text().startsWith(u"Imported"_s), qPrintable(line->text()));
        click(*dialog, "importCloseButton");
    }
    int columnOf(const QString &heading) const
    {
        const QAbstractItemModel &model = *m_table->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == heading)
                return column;
        }
        return -1;
    }
    QString cell(int row, const QString &heading) const
    {
        return m_table->model()->index(row, columnOf(heading)).data().toString();
    }

    std::unique_ptr<House> m_house{};
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<OpenOffice> m_office{};
    std::unique_ptr<FakeDialogs> m_dialogs{};
    std::unique_ptr<RegistersWorkspace> m_page{};
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestRegistersWorkspace)
#include "tst_registers.moc"
