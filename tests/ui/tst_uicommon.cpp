#include "tests/fakes/demooffice.h"
#include "tests/ui/uitest.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/datetext.h"
#include "ui/common/dayledgerview.h"
#include "ui/common/icons.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/requests/chipline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
double luminance(const QColor &colour)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}
} // namespace

class TestUiCommon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const std::pair<const char *, Look> looks[] = {
            {"light", Look::Light}, {"dark", Look::Dark}, {"high contrast", Look::HighContrast}};
        for (const auto &[name, look] : looks) {
            const Tokens &t = tokens(look);
            const auto row = [&](const QByteArray &what, const QColor &ink, const QColor &ground,
                                 double least) {
                QTest::addRow("%s: %s", name, what.constData()) << ink << ground << least;
            };
            for (const QColor &ground : {t.surface, t.sunken, t.window, t.rail, t.hover}) {
                const QByteArray on = ground.name().toUtf8();
                row("text on " + on, t.text, ground, 4.5);
                row("text2 on " + on, t.text2, ground, 4.5);
                row("text3 on " + on, t.text3, ground, 4.5);
                row("accent on " + on, t.accent, ground, 4.5);
                for (const QColor &status : {t.red, t.orange, t.amber, t.green})
                    row("status " + status.name().toUtf8() + " on " + on, status, ground, 4.5);
            }
            row("selection", t.onsel, t.sel, 4.5);
            row("primary", t.onacc, t.accent, 4.5);
            row("counted day", t.text, t.acctint, 4.5);
            row("red on its tint", t.red, t.redbg, 4.5);
            row("orange on its tint", t.orange, t.orangebg, 4.5);
            row("amber on its tint", t.amber, t.amberbg, 4.5);
            row("green on its tint", t.green, t.greenbg, 4.5);
            row("border of a control", t.ctl, t.surface, 3.0);
        }
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(ink, ground) >= least,
                 qPrintable(QString::number(contrast(ink, ground))));
    }

    void aPlaceholderCanBeReadToo()
    {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            wear(*qApp, look);
            QLineEdit field;
            QPlainTextEdit text;
            for (QWidget *each : std::initializer_list<QWidget *>{&field, &text}) {
                each->ensurePolished();
                const QColor ground = each->palette().color(QPalette::Base);
                const QColor ink = each->palette().color(QPalette::PlaceholderText);
                QCOMPARE(ink.alpha(), 255); // none half there
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(QString::number(contrast(ink, ground))));
                QVERIFY(contrast(each->palette().color(QPalette::Text), ground) >= 4.5);
            }
        }
        dress();
    }

    void whatFindsNoRoomIsSaidInTheTooltip()
    {
        const auto asked = [](QWidget &widget) {
            QToolTip::hideText();
            QHelpEvent help{QEvent::ToolTip, {4, 4}, widget.mapToGlobal(QPoint{4, 4})};
            QApplication::sendEvent(&widget, &help);
            return QToolTip::text();
        };
        DeskButton link{u"12 conflicts between desks, was due"_s, DeskButton::Shape::Link};
        QVERIFY(link.minimumSizeHint().width() < link.sizeHint().width());
        ChoiceBox box{u"box"_s, u"Box"_s};
        box.addItem(u"2021　杨浦区人民政府办公室关于印发工作要点的通知"_s);
        for (QWidget *each : std::initializer_list<QWidget *>{&link, &box}) {
            each->resize(600, 28);
            each->show();
            QCOMPARE(asked(*each), QString{});
            each->resize(90, 28);
        }
        QCOMPARE(asked(link), link.text());
        QCOMPARE(asked(box), box.currentText());
        QToolTip::hideText();
    }

    void chipsWithoutRoomWaitBehindANumber()
    {
        ChipLine line;
        const QStringList texts{u"In progress"_s, u"Extended by 20 days"_s, u"Third party agrees"_s,
                                u"▲ tentative"_s};
        for (const QString &each : texts)
            line.add(chip(each));
        line.resize(900, 26);
        line.show();
        const auto *more = named<QLabel>(line, "moreChipsLabel");
        QVERIFY(!more->isVisible());
        line.resize(260, 26);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"+3"_s);
        QCOMPARE(more->toolTip(), texts.join(u'\n'));
        QVERIFY(more->geometry().right() <= 260);
        line.resize(900, 26);
        QVERIFY(!more->isVisible());
    }

    void aDateIsWrittenWithItsWeekday()
    {
        QCOMPARE(DateText::full({2021, 6, 3}), u"2021-06-03 (Thu)"_s);
        speak(*qApp, u"zh_CN"_s);
        QCOMPARE(DateText::full({2026, 11, 23}), u"2026-11-23（周一）"_s);
        speak(*qApp, u"en"_s);
    }

    void theStripExplainsEveryDayByKeyboard()
    {
        DemoOffice office;
        const auto ledger = office.desk.ledger(office.file(office.main)).value();
        QCOMPARE(ledger.deadline.date, QDate(2021, 6, 3));
        DayLedgerView view;
        view.setLedger(ledger, {2021, 5, 20},
                       [](const QString &key) { return QString{u"article "_s + key}; });
        view.show();
        view.setFocus();
        QSignalSpy moved{&view, &DayLedgerView::currentDayChanged};
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentDay(), QDate(2021, 4, 12));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.accessibleDescription().contains(u"counted, day 1"_s));
        QVERIFY(view.accessibleDescription().contains(u"article "_s));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentDay(), QDate(2021, 5, 13));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentDay(), QDate(2021, 6, 3));
        QCOMPARE(moved.size(), 4);
    }
    void aClickChoosesADayOfTheStrip()
    {
        DemoOffice office;
        const auto ledger = office.desk.ledger(office.file(office.main)).value();
        DayLedgerView view;
        view.setLedger(ledger, {2021, 5, 20}, {});
        view.resize(view.sizeHint());
        const LedgerGrid grid{ledger, {2021, 5, 20}, {}};
        QTest::mouseClick(&view, Qt::LeftButton, {}, grid.cell({2021, 5, 14}).center().toPoint());
        QCOMPARE(view.currentDay(), QDate(2021, 5, 14));
    }
    void weekendsFormColumns()
    {
        DemoOffice office;
        const LedgerGrid grid{
            office.desk.ledger(office.file(office.main)).value(), {2021, 5, 20}, {}};
        const double apart = grid.cell({2021, 4, 17}).left() - grid.cell({2021, 5, 22}).left();
        QCOMPARE(qRound(apart / grid.pitch()) % 7, 0);
    }

    void digitsChooseASegment()
    {
        SegmentBar bar{u"choice"_s,
                       {{u"a"_s, u"1"_s, u"aButton"_s}, {u"b"_s, u"2"_s, u"bButton"_s}}};
        bar.show();
        bar.setCurrent(0);
        QSignalSpy chosen{&bar, &SegmentBar::chosen};
        QTest::keyClick(bar.button(0), Qt::Key_2);
        QCOMPARE(bar.current(), 1);
        QCOMPARE(chosen.size(), 1);
    }
    void anOptionalDayCanBeEmptied()
    {
        DateField field{u"day"_s, true};
        field.show();
        QVERIFY(!field.day().isValid());
        field.setDay({2021, 4, 12});
        QTest::keyClick(&field, Qt::Key_Delete);
        QVERIFY(!field.day().isValid());
    }

    /// At 200 % the sign is drawn at its size, not at half of it in the middle of the place.
    void aSignFillsItsPlaceAtEveryScale_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qreal>("scale");
        for (const QString &name :
             {u"view-calendar-day"_s, u"folder-mail"_s, u"view-list-tree"_s}) {
            for (const qreal scale : {1.25, 1.5, 2.0, 3.0})
                QTest::addRow("%s at %g", qPrintable(name), scale) << name << scale;
        }
    }
    void aSignFillsItsPlaceAtEveryScale()
    {
        QFETCH(QString, name);
        QFETCH(qreal, scale);
        const auto widthOfInk = [&](qreal ratio) {
            QPixmap place{QSize{22, 22} * ratio};
            place.setDevicePixelRatio(ratio);
            place.fill(Qt::transparent);
            QPainter painter{&place};
            tintedIcon(name).paint(&painter, QRect{0, 0, 22, 22});
            painter.end();
            const QImage drawn = place.toImage();
            int left = drawn.width();
            int right = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    if (qAlpha(drawn.pixel(x, y)) < 100)
                        continue;
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
            return (right + 1 - left) / ratio;
        };
        QVERIFY(std::abs(widthOfInk(scale) - widthOfInk(1)) < 4);
    }

    /// Room that nobody uses goes to the column whose text would be cut.
    void aTableCutsNoTextWhileItHasRoom()
    {
        const QString name = u"上海市杨浦区某某社区综合服务与物业管理发展有限公司"_s;
        QStandardItemModel model;
        model.appendRow(
            {new QStandardItem{u"一"_s}, new QStandardItem{name}, new QStandardItem{u"三"_s}});
        QTableView table;
        makeQuiet(table);
        table.setModel(&model);
        table.setColumnWidth(0, 200);
        table.setColumnWidth(1, 90);
        table.resize(900, 200);
        table.show();
        const int needed = static_cast<QAbstractItemView &>(table).sizeHintForColumn(1);
        QVERIFY(needed > 90);
        QTRY_COMPARE(table.columnWidth(1), needed);
        QCOMPARE(table.columnWidth(0), 200);
        table.resize(needed + 160, 200); // the first has more than it needs
        QTRY_VERIFY(table.columnWidth(0) < 200);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table.columnWidth(1), needed);
        table.resize(200, 200); // too little for all: what does not fit is scrolled to
        QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 0);
    }
};

QTEST_MAIN(TestUiCommon)
#include "tst_uicommon.moc"
