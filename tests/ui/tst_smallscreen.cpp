// 1280 × 720: what a screen of 2560 × 1440 leaves at 200 %, and a little less than the oldest
// screens of an office. Whatever is shown, in either language, the window may be that small.
#include "tests/ui/fulldesk.h"

#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {
constexpr QSize screen{1280, 720};

QString told(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) % u' ' % widget->objectName();
}

/// Who asks for that much, from the outermost in: `MainWindow mainWindow 1400 › …`.
QString askers(const QWidget &root, Qt::Orientation along)
{
    const auto asked = [along](const QWidget *widget) {
        const QSize size = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        return along == Qt::Horizontal ? size.width() : size.height();
    };
    QStringList chain;
    for (const QWidget *at = &root; at && chain.size() < 20;) {
        chain << u"%1 %2"_s.arg(told(at)).arg(asked(at));
        const QWidget *most = nullptr;
        for (const QWidget *child : at->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow() && !child->isHidden() && (!most || asked(child) > asked(most)))
                most = child;
        }
        at = most;
    }
    return chain.join(u" › "_s);
}
} // namespace

class TestSmallScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageFits_data();
    void everyPageFits();
    void withNoPlanItFitsToo_data() { everyLanguage(); }
    void withNoPlanItFitsToo();
    void noWordIsCut_data() { everyLanguage(); }
    void noWordIsCut();
    void theDaysLeftOfAFirstCaseAreWhole();
    void noTabHidesAnother_data() { everyLanguage(); }
    void noTabHidesAnother();

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"zh_CN"_s, u"en"_s})
            QTest::addRow("%s", qPrintable(language)) << language;
    }
    /// Each that asks for too much, said in full: the line of a failure holds no chain.
    static int tooLarge(FullDesk &desk, int page, const char *where)
    {
        const QWidget &shown = *desk.window.workspace(page);
        const QSize frame = desk.window.minimumSizeHint() - shown.parentWidget()->minimumSizeHint();
        const QSize size = shown.minimumSizeHint() + frame;
        int faults = 0;
        for (const auto along : {Qt::Horizontal, Qt::Vertical}) {
            const bool tooMuch = along == Qt::Horizontal ? size.width() > screen.width()
                                                         : size.height() > screen.height();
            faults += tooMuch;
            if (tooMuch)
                qWarning("%s + %d: %s", where,
                         along == Qt::Horizontal ? frame.width() : frame.height(),
                         qPrintable(askers(shown, along)));
        }
        return faults;
    }
};

void TestSmallScreen::everyPageFits_data()
{
    everyLanguage();
}

void TestSmallScreen::everyPageFits()
{
    QFETCH(QString, language);
    wear(*qApp, Look::Light);
    speak(*qApp, language);
    FullDesk desk;
    static_cast<TodayWorkspace *>(desk.window.workspace(FullDesk::Today))
        ->showConflicts(12, 3, desk.office.desk.today().addDays(-1));
    int faults = 0;
    for (const FullDesk::Sight &sight : FullDesk::sights()) {
        desk.show(sight);
        faults += tooLarge(desk, sight.page, sight.name);
    }
    QCOMPARE(faults, 0);
    const QSize needed = desk.window.minimumSizeHint();
    QVERIFY2(needed.width() <= screen.width() && needed.height() <= screen.height(),
             qPrintable(u"%1 × %2"_s.arg(needed.width()).arg(needed.height())));
    desk.window.resize(screen);
    QCOMPARE(desk.window.size(), screen);
}

void TestSmallScreen::withNoPlanItFitsToo()
{
    QFETCH(QString, language);
    wear(*qApp, Look::Light);
    speak(*qApp, language);
    FullDesk desk{FullDesk::Plan::None};
    desk.show({.page = FullDesk::Agenda});
    QCOMPARE(tooLarge(desk, FullDesk::Agenda, "key points"), 0);
}

/// On the smallest screen each label has the room that it says it needs.
void TestSmallScreen::noWordIsCut()
{
    QFETCH(QString, language);
    wear(*qApp, Look::Light);
    speak(*qApp, language);
    FullDesk desk;
    desk.window.resize(screen);
    int faults = 0;
    for (const FullDesk::Sight &sight : FullDesk::sights()) {
        desk.show(sight);
        QApplication::processEvents();
        for (const QLabel *label : desk.window.workspace(sight.page)->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->width() >= label->minimumSizeHint().width())
                continue;
            ++faults;
            qWarning("%s: %s %s: %d of %d", sight.name, qPrintable(label->objectName()),
                     qPrintable(label->text()), label->width(), label->minimumSizeHint().width());
        }
    }
    QCOMPARE(faults, 0);
}

/// The first that is shown, before the desk has come to rest.
void TestSmallScreen::theDaysLeftOfAFirstCaseAreWhole()
{
    wear(*qApp, Look::Light);
    speak(*qApp, u"zh_CN"_s);
    FullDesk desk;
    desk.window.open(FullDesk::Requests);
    desk.requests().open(desk.office.main);
    desk.requests().open(desk.office.main);
    QApplication::processEvents();
    for (const char *name : {"remainingLabel", "dueLabel"}) {
        const QLabel &label = *named<QLabel>(desk.requests(), name);
        QVERIFY2(label.width() >= label.minimumSizeHint().width(), name);
    }
}

/// At 1366 × 768 all parts of a request are in sight, whichever is chosen.
void TestSmallScreen::noTabHidesAnother()
{
    QFETCH(QString, language);
    wear(*qApp, Look::Light);
    speak(*qApp, language);
    FullDesk desk;
    for (int tab = 0; tab < 9; ++tab) {
        desk.show({.page = FullDesk::Requests, .tab = tab});
        const auto &tabs = *named<QTabBar>(desk.requests(), "requestTabBar");
        QVERIFY2(tabs.tabRect(0).left() >= 0 && tabs.tabRect(8).right() <= tabs.width(),
                 qPrintable(tabs.tabText(tab)));
    }
}

QTEST_MAIN(TestSmallScreen)

#include "tst_smallscreen.moc"
