#include "tests/cli/commandrun.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {
/// A worksheet written cell by cell, as an office's own.
class Page
{
public:
    Page(lxw_workbook *book, const char *name)
        : m_page{workbook_add_worksheet(book, name)}
    {
    }
    void row(const QStringList &cells)
    {
        for (qsizetype at = 0; at < cells.size(); ++at) {
            if (!cells[at].isEmpty())
                worksheet_write_string(m_page, m_row, lxw_col_t(at), cells[at].toUtf8().constData(),
                                       nullptr);
        }
        ++m_row;
    }
    /// Of the row written last, a day as a spreadsheet keeps it.
    void day(lxw_col_t column, QDate day, lxw_format *format)
    {
        lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_page, m_row - 1, column, &value, format);
    }
    void merge(lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right, const char *text)
    {
        worksheet_merge_range(m_page, top, left, bottom, right, text, nullptr);
    }
    void skip(lxw_row_t rows) { m_row += rows; }

private:
    lxw_worksheet *m_page = nullptr;
    lxw_row_t m_row = 0;
};

const QStringList lowerHeadings{
    {}, {}, u"姓名"_s, u"类型"_s, {}, {}, u"告知日期"_s, u"收到日期"_s, u"日期"_s, u"类型"_s};

/// Title, filling line and two lines of merged headings.
void writeHead(Page &page)
{
    page.merge(0, 0, 0, 11, "2012—2021年区政府办公室依申请公开台账");
    page.skip(1);
    page.row({u"填报单位：区政府办公室"_s, {}, {}, {}, {}, {}, u"填报日期：2022年1月5日"_s});
    const std::array<std::pair<lxw_col_t, const char *>, 6> tall{{{0, "序号"},
                                                                  {1, "申请编号"},
                                                                  {4, "收到日期"},
                                                                  {5, "申请内容"},
                                                                  {10, "所属街道"},
                                                                  {11, "备注"}}};
    for (const auto &[column, text] : tall)
        page.merge(2, column, 3, column, text);
    page.merge(2, 2, 2, 3, "申请人");
    page.merge(2, 6, 2, 7, "补正");
    page.merge(2, 8, 2, 9, "答复");
    page.skip(1);
    page.row(lowerHeadings);
}

QStringList line(int year, int number, const QString &received, const QString &closed)
{
    return {QString::number(number),
            u"〔%1〕%2号"_s.arg(year).arg(number),
            u"张三、李四"_s,
            u"公民"_s,
            received,
            u"军工路%1号"_s.arg(number),
            {},
            {},
            closed,
            u"予以公开"_s,
            u"定海路街道"_s,
            u"来电%1次"_s.arg(number)};
}

/// Four rows a year, each day in another shape, the headings printed again each fifth year.
void writeYear(Page &page, int year, lxw_format *format)
{
    page.row({u"%1年"_s.arg(year)});
    if (year % 5 == 0) {
        page.row({u"序号"_s,
                  u"申请编号"_s,
                  u"申请人"_s,
                  {},
                  u"收到日期"_s,
                  u"申请内容"_s,
                  u"补正"_s,
                  {},
                  u"答复"_s,
                  {},
                  u"所属街道"_s,
                  u"备注"_s});
        page.row(lowerHeadings);
    }
    page.row(line(year, 1, u"4月9日"_s, u"%1.4.28"_s.arg(year)));
    page.row(line(year, 2, QString{QString::number(year) + u"0410"_s}, u"%1年4月29日"_s.arg(year)));
    page.row(line(year, 3, u"%1/5/6"_s.arg(year), u"5月20日"_s));
    page.row(line(year, 4, {}, u"%1-06-20"_s.arg(year)));
    page.day(4, {year, 6, 1}, format);
}
} // namespace

/// What an office hands over when it begins with the desk: ten years in one file.
class TestTenYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_run({u"office"_s, u"init"_s, u"o.mingdu"_s, u"--organ"_s,
                                 u"区政府办公室"_s, u"--code"_s, u"杨府办"_s});
        QVERIFY2(made.exit == 0, made.err);
    }
    void oneSheetComesInRowByRow()
    {
        write(u"ten.xlsx"_s, [](lxw_workbook *book) {
            lxw_format *format = workbook_add_format(book);
            format_set_num_format(format, "yyyy-mm-dd");
            Page page{book, "台账"};
            writeHead(page);
            for (int year = 2012; year <= 2021; ++year)
                writeYear(page, year, format);
            page.row(line(2021, 5, u"4月31日"_s, {}));
            page.row(line(2021, 1, u"4月9日"_s, {}));
            QStringList nameless = line(2021, 6, u"5月6日"_s, {});
            nameless[3].clear();
            page.row(nameless);
            page.row({u"合计"_s, u"40"_s});
        });
        const auto in = import(u"ten.xlsx"_s);
        // Four lines of head; ten titles of years; the headings twice more.
        QCOMPARE(in.out, QByteArray{"59\t收到日期\tbad_date\n"
                                    "60\t申请编号\tduplicate\n"
                                    "61\t申请人类型\tmissing_member\n"
                                    "imported 40, refused 3, flagged 40\n"});
        QCOMPARE(in.exit, 1);
        const QByteArray out = exported();
        for (int year = 2012; year <= 2021; ++year) {
            const QByteArray y = QByteArray::number(year);
            for (const char *day :
                 {"-04-09", "-04-28", "-04-10", "-04-29", "-05-06", "-05-20", "-06-01", "-06-20"})
                QVERIFY2(out.contains(QByteArray{y + day}), QByteArray{y + day});
        }
        QCOMPARE(out.count("定海路街道"), 40);
        QCOMPARE(out.count("张三、李四"), 40);
        QVERIFY(out.contains("来电4次"));
        QCOMPARE(m_run({u"office"_s, u"check"_s, u"o.mingdu"_s}).out, QByteArray{"ok\n"});
    }
    void everyYearMayHaveASheetOfItsOwn()
    {
        write(u"tabs.xlsx"_s, [](lxw_workbook *book) {
            Page{book, "说明"}.row({u"各年台账见后"_s});
            Page earlier{book, "2009年"};
            earlier.row({u"申请编号"_s, u"收到日期"_s, u"申请人类型"_s, u"申请内容"_s});
            earlier.row({u"〔2009〕1号"_s, u"4月9日"_s, u"公民"_s, u"一"_s});
            Page later{book, "2010"};
            later.row({u"申请内容"_s, u"申请人类型"_s, u"收到日期"_s, u"申请编号"_s});
            later.row({u"二"_s, u"公民"_s, u"5月10日"_s, u"〔2010〕1号"_s});
            later.row({u"三"_s, u"公民"_s, u"5月32日"_s, u"〔2010〕2号"_s});
            Page fees{book, "收费"};
            fees.row({u"申请编号"_s, u"金额"_s, u"缴款书号"_s});
            fees.row({u"〔2010〕1号"_s, u"40"_s, u"沪财1"_s});
        });
        const auto in = import(u"tabs.xlsx"_s);
        QCOMPARE(in.out, QByteArray{"2010!3\t收到日期\tbad_date\n"
                                    "imported 2, refused 1, flagged 2\n"});
        for (const char *sheet : {"说明", "收费"})
            QVERIFY2(in.err.contains(QByteArray{QByteArray{"sheet "} + sheet}), in.err);
        const QByteArray out = exported();
        QVERIFY2(out.contains("2009-04-09") && out.contains("2010-05-10"), out);
    }

private:
    template<class Write>
    void write(const QString &name, Write pages)
    {
        lxw_workbook *book = workbook_new(QFile::encodeName(m_run.path(name)).constData());
        pages(book);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    }
    CommandRun::Answer import(const QString &name) const
    {
        return m_run({u"import"_s, u"1"_s, name, u"--office"_s, u"o.mingdu"_s});
    }
    QByteArray exported() const
    {
        QFile::remove(m_run.path(u"out.csv"_s));
        const auto done = m_run({u"export"_s, u"1"_s, u"out.csv"_s, u"--office"_s, u"o.mingdu"_s});
        QFile file{m_run.path(u"out.csv"_s)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : done.err;
    }

    CommandRun m_run{};
};

QTEST_GUILESS_MAIN(TestTenYears)
#include "tst_tenyears.moc"
