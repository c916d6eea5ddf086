// Renders every workspace in light and dark, zh_CN and en, at two sizes: screenshots <folder>; or
// only what is named after it: screenshots <folder> light-zh_CN-1366 dark-en-1920. An office with
// the longest names, and one before anything came in, only when named: long-light-zh_CN-1920,
// empty-dark-en-1366.
#include "core/letters/caseform.h"
#include "tests/fakes/agendaoffice.h"
#include "tests/fakes/demooffice.h"
#include "tests/fakes/fakedialogs.h"
#include "tests/fakes/handedin.h"
#include "tests/fakes/prechecks.h"
#include "tests/fakes/memorydrafts.h"
#include "tests/fakes/memoryexchange.h"
#include "tests/fakes/memorylibrary.h"
#include "tests/fakes/plainsealer.h"
#include "tests/screenshots/longnames.h"
#include "ui/common/language.h"
#include "ui/common/letterpreview.h"
#include "ui/common/look.h"
#include "ui/agenda/agendaworkspace.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/counter/counterworkspace.h"
#include "ui/dashboard/dashboardworkspace.h"
#include "ui/exchange/exchangeworkspace.h"
#include "ui/exchange/trustdialog.h"
#include "core/desk/removal.h"
#include "core/seal_botan/botanseal.h"
#include "core/desk/requestboard.h"
#include "ui/library/libraryworkspace.h"
#include "ui/registers/registersworkspace.h"
#include "ui/requests/requestsworkspace.h"
#include "ui/review/reviewworkspace.h"
#include "ui/service/serviceworkspace.h"
#include "ui/settings/noticedialog.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templatesdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/statusline.h"
#include "ui/start/joindialog.h"
#include "ui/start/startdialog.h"
#include "ui/today/todayworkspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
int failures = 0;

void grab(QWidget &widget, const QString &path)
{
    for (int round = 0; round < 3; ++round) // each layout tells the one around it in the next
        QApplication::processEvents();
    const QImage image = widget.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colours.insert(image.pixel(x, y));
    }
    if (colours.size() < 12 || !image.save(path)) {
        std::fprintf(stderr, "blank or not written: %s\n", qPrintable(path));
        ++failures;
    }
}

/// Without a turn of the processor while nothing happens.
void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a worker finds comes through the event loop.
template<class Done>
void waitUntil(Done done, int atMost = 5000)
{
    QElapsedTimer waited;
    for (waited.start(); !done() && waited.elapsed() < atMost;)
        rest(5);
    rest(150); // facets and text follow the hits
}

/// The pages of the rail, in its order.
enum Page {
    Today,
    Counter,
    Requests,
    Review,
    Library,
    Service,
    Agenda,
    Registers,
    Exchanges,
    Dashboard,
    Annual,
    Settings
};

void fillCounter(QWidget &page)
{
    const std::pair<QString, QString> fields[] = {
        {u"nameLineEdit"_s, u"叶疏桐"_s},
        {u"identityLineEdit"_s, u"11010519491231002X"_s},
        {u"contactLineEdit"_s, u"1390000123"_s},
        {u"addressLineEdit"_s, u"控江路某弄 18 号 402 室"_s}};
    for (const auto &[name, text] : fields)
        page.findChild<QLineEdit *>(name)->setText(text);
    page.findChild<QPlainTextEdit *>(u"contentTextEdit"_s)
        ->setPlainText(
            u"申请公开控江路街道鞍山四村第三小区 2020 年旧住房综合修缮工程的竣工验收备案表，以及施工单位中标通知书"_s);
}

void press(QWidget &page, const QString &button)
{
    page.findChild<QAbstractButton *>(button)->click();
}

struct Shot
{
    Look look{};
    QString lookName{};
    QString language{};
    QSize size{};
    QString folder{};
    QString path(const QString &what) const
    {
        return folder % u'/' % what % u'-' % lookName % u'-' % language % u'-' %
               QString::number(size.width()) % u".png"_s;
    }
};

/// A memo that goes out with a telephone number in it, and a scan.
void addFiles(DemoOffice &office)
{
    const PlainSealer sealer;
    const QByteArray memo =
        QStringLiteral("关于工作要点起草的会议纪要\n联系人电话 13900001234").toUtf8();
    const auto file = [&] { return office.desk.request(office.main).value(); };
    const auto id = office.desk.attach(file(),
                                       {.part = DossierPart::Answer,
                                        .name = u"会议纪要.txt"_s,
                                        .mime = u"text/plain"_s,
                                        .readability = Readability::Text},
                                       sealer.seal(memo), sealer.seal(memo));
    const bool enclosed = id && office.desk.enclose(file(), *id, Recipient::Applicant,
                                                    {{FindKind::Phone, u"13900001234"_s}});
    const bool added = office.desk
                           .attach(file(),
                                   {.part = DossierPart::Identity,
                                    .name = u"身份证扫描件.pdf"_s,
                                    .mime = u"application/pdf"_s,
                                    .pages = 1,
                                    .readability = Readability::Scanned},
                                   sealer.seal("%PDF-"), {})
                           .has_value();
    failures += !enclosed || !added;
}

void shootRequests(const Shot &shot, MainWindow &window, DemoOffice &office)
{
    auto *page = static_cast<RequestsWorkspace *>(window.workspace(Requests));
    window.open(Requests);
    page->open(office.main);
    static const QString names[] = {u"overview"_s,      u"ledger"_s,  u"correspondence"_s,
                                    u"consultations"_s, u"fee"_s,     u"decision"_s,
                                    u"files"_s,         u"reviews"_s, u"history"_s};
    addFiles(office);
    page->open(office.main);
    for (int tab = 0; tab < 9; ++tab) {
        page->findChild<QTabBar *>(u"requestTabBar"_s)->setCurrentIndex(tab);
        if (tab == 1) {
            page->findChild<QDateEdit *>(u"whatIfSentDateEdit"_s)->setDate({2021, 5, 24});
            page->findChild<QDateEdit *>(u"whatIfBackDateEdit"_s)->setDate({2021, 5, 31});
        }
        if (tab == 6)
            page->findChild<QTableView *>(u"fileTableView"_s)->selectRow(1);
        grab(window, shot.path(u"requests-"_s + names[tab]));
        if (tab == 6) {
            press(*page, u"tickFindsButton"_s);
            grab(*page->findChild<QDialog *>(u"enclosureDialog"_s), shot.path(u"enclosure"_s));
            page->findChild<QDialog *>(u"enclosureDialog"_s)->reject();
        }
        if (tab != 5)
            continue;
        for (const auto &[box, value] : {std::pair{u"outcomeComboBox"_s, u"B5"_s},
                                         std::pair{u"groundComboBox"_s, u"E16a"_s}}) {
            // The form in sight is the newest one; those before it are about to go.
            auto *choices = page->findChildren<QComboBox *>(box).last();
            choices->setCurrentIndex(choices->findData(value));
        }
        grab(window, shot.path(u"requests-ground"_s));
    }
    press(*page, u"moreFiltersButton"_s);
    grab(window, shot.path(u"requests-filter"_s));
    press(*page, u"moreFiltersButton"_s);
    auto *list = page->findChild<QListView *>(u"requestListView"_s);
    QKeyEvent further{QEvent::KeyPress, Qt::Key_Down, Qt::ShiftModifier};
    for (int i = 0; i < 2; ++i)
        QApplication::sendEvent(list, &further);
    grab(window, shot.path(u"requests-chosen"_s));
    page->open(office.main);
    QApplication::sendEvent(list, &further);
    press(*page, u"bulkMergeButton"_s);
    grab(*page->findChild<QDialog *>(u"mergeDialog"_s), shot.path(u"merge-dialog"_s));
    page->findChild<QDialog *>(u"mergeDialog"_s)->reject();
    page->open(office.main);
    press(*page, u"consultSendStepButton"_s);
    grab(*page->findChild<QDialog *>(u"stepDialog"_s), shot.path(u"step-dialog"_s));
    page->findChild<QDialog *>(u"stepDialog"_s)->reject();
}

/// What Ctrl+K finds, as its own window shows it.
void shootFind(const Shot &shot, MainWindow &window)
{
    auto *line = window.findChild<QLineEdit *>(u"findLineEdit"_s);
    line->setFocus();
    line->setText(u"2020"_s);
    QKeyEvent down{QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier};
    QApplication::sendEvent(line, &down);
    const QWidgetList tops = QApplication::topLevelWidgets();
    const auto hits = std::ranges::find_if(tops, [](const QWidget *top) {
        return top->objectName() == u"findPopupList" && top->isVisible();
    });
    grab(**hits, shot.path(u"find"_s));
    line->clear();
    line->clearFocus();
}

void shootReview(const Shot &shot, MainWindow &window)
{
    window.open(Review);
    auto *page = window.workspace(Review);
    press(*page, u"withheldButton"_s);
    auto *grounds = page->findChild<QListView *>(u"groundListView"_s);
    grounds->setCurrentIndex(grounds->model()->index(4, 0));
    page->findChild<QPlainTextEdit *>(u"reasonTextEdit"_s)
        ->setPlainText(u"仅规定本机关内部值守交接程序，不对外产生约束力。"_s);
    grab(window, shot.path(u"review-withheld"_s));
    auto *list = page->findChild<QListView *>(u"documentListView"_s);
    list->setCurrentIndex(list->model()->index(3, 0));
    grab(window, shot.path(u"review-proactive"_s));
    for (const auto &[act, name] : {std::pair{0, u"opinion"_s},
                                    {1, u"particulars"_s},
                                    {2, u"interpretation"_s},
                                    {3, u"filing"_s},
                                    {4, u"clearing"_s},
                                    {7, u"tally"_s}}) {
        page->findChild<QMenu *>(u"moreActsMenu"_s)->actions().at(act)->trigger();
        auto *dialog = page->findChild<QDialog *>(name + u"Dialog"_s);
        grab(*dialog, shot.path(u"review-"_s + name));
        dialog->reject();
    }
    press(*page, u"checkButton"_s);
    auto *check = page->findChild<QDialog *>(u"checkDialog"_s);
    waitUntil(
        [&] { return check->findChild<QAbstractButton *>(u"checkSaveButton"_s)->isEnabled(); });
    grab(*check, shot.path(u"review-check"_s));
    check->reject();
    press(*page, u"enterDocumentButton"_s);
    grab(*page->findChild<QDialog *>(u"enterDocumentDialog"_s), shot.path(u"enter-document"_s));
    page->findChild<QDialog *>(u"enterDocumentDialog"_s)->reject();
    press(*page, u"backlogModeButton"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    press(*page, u"withheldButton"_s);
    grab(window, shot.path(u"review-backlog"_s));
    press(*page, u"byRuleButton"_s);
    auto *bulk = page->findChild<QDialog *>(u"bulkDialog"_s);
    bulk->findChild<QLineEdit *>(u"bulkTitleLineEdit"_s)->setText(u"通知"_s);
    grab(*bulk, shot.path(u"review-bulk"_s));
    bulk->reject();
    press(*page, u"formsModeButton"_s);
    grab(window, shot.path(u"review-forms"_s));
    press(*page, u"enterDocumentButton"_s);
    grab(window, shot.path(u"review-form-new"_s));
    press(*page, u"cancelFormButton"_s);
    press(*page, u"documentsModeButton"_s);
}

void shootLibrary(const Shot &shot, MainWindow &window)
{
    window.open(Library);
    auto *page = window.workspace(Library);
    auto *list = page->findChild<QListView *>(u"libraryListView"_s);
    waitUntil([&] { return list->model()->rowCount() > 2; });
    grab(window, shot.path(u"library"_s));
    page->findChild<QLineEdit *>(u"librarySearchEdit"_s)->setText(u"工作"_s);
    waitUntil([&] { return list->model()->rowCount() == 2; });
    grab(window, shot.path(u"library-found"_s));
    page->findChild<QLineEdit *>(u"librarySearchEdit"_s)->setText(u"火星"_s);
    waitUntil([&] { return list->model()->rowCount() == 0; });
    grab(window, shot.path(u"library-nothing"_s));
}

/// What the application on the form is like: one asked before, one published.
void makeAlike(DemoOffice &office)
{
    office.desk.registerRequest({.request = {.received = office.desk.today(),
                                             .applicantName = u"许清和"_s,
                                             .subject = u"鞍山四村综合修缮工程竣工验收备案表"_s}});
    const DocumentId id =
        office.desk
            .enterDocument({.number = u"杨房管〔2021〕64号"_s,
                            .title = u"鞍山四村第三小区旧住房综合修缮工程竣工项目公告"_s,
                            .formed = {2021, 4, 19}})
            .value();
    const bool published =
        office.desk.determine(office.desk.document(id).value(),
                              {.attribute = Attribute::Proactive, .secrecyChecked = true}) &&
        checkAll(office.headDesk, id) &&
        office.headDesk.publish(office.desk.document(id).value(), office.desk.today());
    failures += !published;
}

void shootCounter(const Shot &shot, MainWindow &window, DemoOffice &office)
{
    QWidget *page = window.workspace(Counter);
    window.open(Counter);
    page->findChild<QLineEdit *>(u"nameLineEdit"_s)->setText(u"白砚秋"_s);
    press(*page, u"agentButton"_s);
    page->findChild<QLineEdit *>(u"coapplicantsLineEdit"_s)->setText(u"纪望舒、闻人语"_s);
    page->findChild<QLineEdit *>(u"agentLineEdit"_s)->setText(u"江晚舟"_s);
    grab(window, shot.path(u"counter-joint"_s));
    page->findChild<QLineEdit *>(u"coapplicantsLineEdit"_s)->clear();
    page->findChild<QLineEdit *>(u"agentLineEdit"_s)->clear();
    page->findChild<QPlainTextEdit *>(u"contentTextEdit"_s)
        ->setPlainText(u"延吉新村街道 2020 年既有多层住宅加装电梯财政补贴发放明细"_s);
    press(*page, u"parkButton"_s);
    office.clock.set({office.desk.today(), QTime{14, 32, 8}});
    press(*page, u"quickModeButton"_s);
    page->findChild<QLineEdit *>(u"quickNameLineEdit"_s)->setText(u"纪望舒"_s);
    grab(window, shot.path(u"counter-quick"_s));
    press(*page, u"parkButton"_s);
    press(*page, u"fullModeButton"_s);
    makeAlike(office);
    fillCounter(*page);
    rest(400);     // what is alike is sought once the keys rest
    window.hide(); // saves the draft at once
    window.show();
    grab(window, shot.path(u"counter"_s));
    for (const QString &name : {u"闻人语"_s, QString{}})
        office.desk.registerRequest(
            {.request = {.received = office.desk.today(), .applicantName = name}});
    press(*page, u"toCompleteModeButton"_s);
    grab(window, shot.path(u"counter-to-complete"_s));
}

/// Receipts to be sent, one on its way, one come back.
void shootService(const Shot &shot, MainWindow &window, DemoOffice &office)
{
    const auto forms = shippedLetterTemplates().value();
    const LetterTemplate receipt = findTemplate(forms, u"2"_s).value();
    int made = 0;
    const auto rows = office.desk.requestRows().value();
    for (const RequestRow &row : rows) {
        const Case file = office.desk.request(row.id).value();
        if (made == 5 || !office.desk.issueLetter(file, receipt))
            continue;
        const auto happened = [&](Step step, const QMap<QString, QString> &set) {
            const Case now = office.desk.request(row.id).value();
            if (!office.desk.serveLetter(now, now.letters.back().value.id,
                                         {step, office.desk.today(), set}))
                ++failures;
        };
        if (++made > 3)
            happened(Step::DispatchLetter, {{u"tracking"_s, u"EM31000%1CN"_s.arg(made)}});
        if (made == 5)
            happened(Step::LetterReturned, {{u"reason"_s, u"地址不详"_s}});
    }
    window.open(Service);
    grab(window, shot.path(u"service"_s));
}

/// What is on record of them: each book, and a new one of a kind.
void shootDeeds(const Shot &shot, MainWindow &window, DemoOffice &office, QWidget &page)
{
    Decision item{.unit = u"区财政局"_s,
                  .year = 2021,
                  .title = u"杨浦区促进专精特新企业发展若干措施"_s,
                  .planned = u"第二季度"_s,
                  .draft = u"https://www.shyp.gov.cn/zwgk/2021/caoan.html"_s,
                  .consultFrom = office.desk.today().addDays(-35),
                  .consultUntil = office.desk.today().addDays(-4),
                  .enterprise = true,
                  .changeReason = u"上级新出台支持政策"_s};
    Occasion held{.kind = OccasionKind::Activity,
                  .unit = u"区民政局"_s,
                  .title = u"走进社区食堂：民政服务开放日"_s,
                  .persons = 42,
                  .listened = true};
    if (!saveDecision(office.desk, item) || !saveOccasion(office.desk, held) ||
        !saveFocus(
            office.desk,
            {.unit = u"区房管局"_s, .source = u"12345"_s, .matter = u"老房加装电梯办理慢"_s}))
        ++failures;
    press(page, u"agendaDeedsButton"_s);
    grab(window, shot.path(u"agenda-inquiries"_s));
    for (const QString &book : {u"focus"_s, u"catalogues"_s, u"decisions"_s, u"occasions"_s}) {
        press(page, book + u"BookButton"_s);
        grab(window, shot.path(u"agenda-"_s + book));
    }
    press(page, u"deedNewButton"_s);
    grab(window, shot.path(u"agenda-occasion-new"_s));
    press(page, u"inquiriesBookButton"_s);
}

/// The key points: before a plan is loaded, all units, one unit, the matrix, a 督办单.
void shootAgenda(const Shot &shot, MainWindow &window, DemoOffice &office)
{
    window.open(Agenda);
    grab(window, shot.path(u"agenda-empty"_s));
    takeUpKeyPoints(office.headDesk, office.desk);
    auto *page = window.workspace(Agenda);
    page->arrive();
    grab(window, shot.path(u"agenda"_s));
    auto *units = page->findChild<QComboBox *>(u"agendaUnitComboBox"_s);
    units->setCurrentIndex(units->findText(u"区财政局"_s));
    auto *tree = page->findChild<QTreeView *>(u"agendaTreeView"_s);
    QKeyEvent down{QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier};
    QApplication::sendEvent(tree, &down);
    grab(window, shot.path(u"agenda-unit"_s));
    press(*page, u"agendaMatrixButton"_s);
    grab(window, shot.path(u"agenda-matrix"_s));
    units->setCurrentIndex(0);
    press(*page, u"agendaIndicatorsButton"_s);
    grab(window, shot.path(u"agenda-indicators"_s));
    shootDeeds(shot, window, office, *page);
    press(*page, u"agendaDocumentButton"_s);
    units->setCurrentIndex(units->findText(u"区司法局"_s));
    press(*page, u"agendaUrgeButton"_s);
    auto *notice = page->findChild<LetterPreview *>();
    grab(*notice, shot.path(u"agenda-notice"_s));
    notice->reject();
    window.activateWindow(); // the offscreen platform leaves no window active after a preview
    QApplication::processEvents();
}

/// A pass over a sheet that is over.
class PassedImport final : public RegisterImport
{
public:
    Result<bool> step() override { return false; }
    const ImportReport &report() const override { return m_report; }
    qint64 done() const override { return 4; }
    qint64 total() const override { return 4; }

private:
    ImportReport m_report{.imported = 2,
                          .flagged = 1,
                          .taken = {{{}, 2}, {{}, 3}},
                          .refused = {{4, u"成文日期"_s, ErrorCode::BadDate, {}},
                                      {5, u"文号"_s, ErrorCode::Duplicate, {}}},
                          .doubts = {{3, u"依据条款项"_s, u"杨府办〔2015〕2号"_s, {}, {}}}};
};

void shootImport(const Shot &shot, DemoOffice &office)
{
    ImportDialog dialog{
        registers::documents,
        u"2015年公文台账.xlsx"_s,
        {&office.office, [](Records *) {}},
        {[](const Records &, const Register &, const QString &) -> Result<ImportSource> {
             return ImportSource{};
         },
         [](const Register &, ImportSource, bool) -> Result<std::unique_ptr<RegisterImport>> {
             return std::make_unique<PassedImport>();
         }}};
    dialog.show();
    auto *rows = dialog.findChild<QTableView *>(u"importRowsTableView"_s)->model();
    waitUntil([&] { return rows->rowCount() == 4; });
    grab(dialog, shot.path(u"registers-import"_s));
}

/// Registers 1 and 2, and the letters of the service desk.
void shootRegisters(const Shot &shot, MainWindow &window, DemoOffice &office)
{
    window.open(Registers);
    window.findChild<QComboBox *>(u"registerYearComboBox"_s)->setCurrentIndex(0);
    grab(window, shot.path(u"registers"_s));
    const std::pair<int, QString> others[] = {
        {1, u"documents"_s}, {3, u"interpretations"_s}, {6, u"service"_s}, {9, u"inquiries"_s}};
    for (const auto &[at, name] : others) {
        window.findChild<QComboBox *>(u"registerComboBox"_s)->setCurrentIndex(at);
        grab(window, shot.path(u"registers-"_s % name));
    }
    shootImport(shot, office);
}

/// Packages, the conflict desk and the desks; each before there is any, then with some, and the
/// dialogs.
void shootExchange(const Shot &shot, MainWindow &window, DemoOffice &office,
                   MemoryExchange &exchange, FakeDialogs &dialogs, const Seal &seal)
{
    window.open(Exchanges);
    auto *page = window.workspace(Exchanges);
    waitUntil([] { return false; }, 200);
    const std::pair<QString, QString> pages[] = {{u"packages"_s, u"packagesPageButton"_s},
                                                 {u"conflicts"_s, u"conflictsPageButton"_s},
                                                 {u"desks"_s, u"desksPageButton"_s}};
    for (const auto &[name, button] : pages) {
        press(*page, button);
        grab(window, shot.path(u"exchange-"_s % name % u"-empty"_s));
    }
    fillExchange(exchange, office.main.value, office.handler.id.value, office.head.id.value);
    page->arrive();
    waitUntil([&] { return page->count() == 1; });
    for (const auto &[name, button] : pages) {
        press(*page, button);
        grab(window, shot.path(u"exchange-"_s % name));
    }
    dialogs.path = u"2021-05-19.gxp"_s;
    const std::pair<QString, QString> asked[] = {{u"sendButton"_s, u"sendPackageDialog"_s},
                                                 {u"saveCardButton"_s, u"cardDialog"_s},
                                                 {u"revokeButton"_s, u"revokeDialog"_s},
                                                 {u"takeButton"_s, u"takePackageDialog"_s}};
    for (const auto &[button, name] : asked) {
        press(*page, button);
        auto *dialog = page->findChild<QDialog *>(name);
        waitUntil([] { return true; });
        grab(*dialog, shot.path(u"exchange-"_s % name.chopped(6)));
        dialog->reject();
    }
    TrustDialog trust{exchange, seal, deskCalled(u"三号窗口"_s, DeskRole::Window, 't')};
    trust.show();
    grab(trust, shot.path(u"exchange-trust"_s));
    window.activateWindow();
    QApplication::processEvents();
}

/// Figures and the annual report, each part of it.
void shootReports(const Shot &shot, MainWindow &window)
{
    window.open(Dashboard);
    grab(window, shot.path(u"dashboard"_s));
    press(*window.workspace(Dashboard), u"dashboardTableButton"_s);
    grab(window, shot.path(u"dashboard-figures"_s));
    window.open(Annual);
    auto *page = window.workspace(Annual);
    auto *organ = page->findChild<QComboBox *>(u"annualOrganBox"_s);
    organ->setCurrentIndex(1);
    Q_EMIT organ->activated(1);
    for (const QString &tab : {u"Requests"_s, u"Text"_s, u"Units"_s, u"Challenges"_s, u"Carry"_s}) {
        press(*page, u"annual%1Button"_s.arg(tab));
        grab(window, shot.path(u"annual-"_s + tab.toLower()));
    }
}

/// Charts of a year of as many cases, the dashboard as it is exported, and its brief as a page.
void shootCharts(const Shot &shot, int cases)
{
    wear(*qApp, shot.look);
    speak(*qApp, shot.language);
    DeskFixture office{{2021, 12, 31}};
    static const QStringList outcomes{u"A1"_s,  u"A1"_s, u"A3"_s, u"B4"_s, u"B8"_s,
                                      u"C1a"_s, u"C2"_s, u"N1"_s, u"O3"_s, u"B5"_s};
    for (int i = 0; i < cases; ++i) {
        const QDate received = QDate{2021, 1, 4}.addDays(i * 37 % 355);
        const QDate closed = received.addDays(3 + i * 7 % 33);
        Request request{.id = {newEntityId(office.clock, office.random)},
                        .organ = office.organ.id,
                        .number = u"杨府办信公开〔2021〕第%1号"_s.arg(i + 1),
                        .channel = ::Channel(i % 6),
                        .received = received,
                        .applicantKind = ApplicantKind(i % 4 ? 0 : i % 6),
                        .applicantName = i % 3 ? u"叶疏桐"_s : u"许清和"_s,
                        .status = Status::InProgress};
        if (closed <= office.clock.today() && i % 11 > 0) {
            request.status = Status::Answered;
            request.outcome = outcomes.at(i % outcomes.size());
            request.closed = request.served = closed;
        }
        const bool added =
            office.office.commit(Changes{}.add(request, 1)).has_value() &&
            (i > 400 || office.office.commit(
                            Changes{}.add(Document{.id = {newEntityId(office.clock, office.random)},
                                                   .organ = office.organ.id,
                                                   .title = u"通知"_s,
                                                   .formed = received,
                                                   .attribute = Attribute(i % 4)},
                                          1)));
        failures += !added;
    }
    RequestBoard board{office.headDesk, {}};
    board.load();
    FakeDialogs dialogs;
    DashboardWorkspace page{board, dialogs};
    page.resize(shot.size.width() - 160, shot.size.height() - 70);
    page.show();
    const QString name = u"charts-%1"_s.arg(cases);
    grab(page, shot.path(name));
    dialogs.path = shot.path(name + u"-exported"_s);
    press(page, u"dashboardExportButton"_s);
    dialogs.path = shot.path(name + u"-brief"_s) + u".pdf"_s;
    press(page, u"dashboardBriefButton"_s);
    press(page, u"dashboardPublicButton"_s);
    grab(page, shot.path(name + u"-public"_s));
}

/// Two days off, late in May: what is due after them moves.
void shootNotice(const Shot &shot, DemoOffice &office)
{
    const auto preview = office.headDesk.previewNotice(
        QStringLiteral("date,kind,name,notice\n2021-05-24,off,临时,国办发明电〔2021〕临1号\n"
                       "2021-05-25,off,临时,国办发明电〔2021〕临1号\n")
            .toUtf8());
    NoticeDialog dialog{preview.value()};
    dialog.show();
    grab(dialog, shot.path(u"notice"_s));
}

/// The texts of letters, and a form as it is printed.
void shootLetters(const Shot &shot, DemoOffice &office)
{
    FakeDialogs dialogs;
    TemplatesDialog templates{office.headDesk, office.organ.id, dialogs};
    templates.show();
    templates.findChild<QTableView *>(u"templateTableView"_s)->selectRow(13);
    grab(templates, shot.path(u"templates"_s));
    const auto forms = shippedForms().value();
    const Case file = office.desk.request(office.main).value();
    LetterPreview preview{office.desk.makeForm(file, findForm(forms, u"29"_s).value()).value(),
                          dialogs};
    preview.show();
    grab(preview, shot.path(u"form"_s));
}

/// The cards, the form, the recovery code, and joining.
void shootStart(const Shot &shot, MemoryExchange &exchange, const Seal &seal)
{
    FakeDialogs dialogs;
    StartDialog start{
        {[](const OfficeWish &) -> Result<QString> { return u"7K2M-Q9XD-R4TB-1ZHN-W8CE-5PLA"_s; },
         {}},
        u"/home/linzhixia/文档"_s,
        dialogs};
    start.show();
    grab(start, shot.path(u"start"_s));
    press(start, u"newOfficeCard"_s);
    press(start, u"makeOfficeButton"_s);
    grab(start, shot.path(u"start-form"_s));
    const std::pair<QString, QString> typed[] = {{u"Organ"_s, u"杨浦区人民政府办公室"_s},
                                                 {u"Code"_s, u"杨府办"_s},
                                                 {u"Administrator"_s, u"林知夏"_s},
                                                 {u"Passphrase"_s, u"mingdu-test"_s},
                                                 {u"Again"_s, u"mingdu-test"_s}};
    for (const auto &[field, text] : typed)
        start.findChild<QLineEdit *>(u"start%1LineEdit"_s.arg(field))->setText(text);
    press(start, u"makeOfficeButton"_s);
    auto *written = start.findChild<QAbstractButton *>(u"codeWrittenCheckBox"_s);
    waitUntil([&] { return written->isVisible(); });
    grab(start, shot.path(u"start-code"_s));
    JoinDialog join{exchange, seal, dialogs, u"延吉街道办事处"_s};
    join.show();
    grab(join, shot.path(u"start-join"_s));
}

/// Every page over an office, in the window.
struct Desktop
{
    Desktop(DeskFixture &office, const Shot &shot, MemoryExchange &exchange, FakeDialogs &dialogs,
            const QString &organ, const QString &officer)
        : adminDesk{office.office, office.office, office.law,      office.calendar,
                    office.clock,  office.random, inCharge(office)}
        , settings{shot.folder % u"/desk.ini"_s, QSettings::IniFormat}
        , window{organ, officer, settings}
        , board{office.desk, {}}
        , headBoard{office.headDesk, {}}
    {
        board.load();
        headBoard.load();
        addPages(office, exchange, dialogs);
        window.setToday(office.desk.today(), office.calendar.day(office.desk.today()));
        window.status().setFile(u"杨浦区府办公开台账.mingdu"_s);
        window.status().setCalendar(
            QCoreApplication::translate("DeskWindow", "Calendar covered until %1")
                .arg(u"2026-12-31"_s),
            false);
        window.resize(shot.size);
        window.show();
    }
    void addPages(DeskFixture &office, MemoryExchange &exchange, FakeDialogs &dialogs)
    {
        const Undressed built{*qApp};
        const auto letters = shippedLetterTemplates().value();
        window.add(new TodayWorkspace{office.desk, {}});
        window.add(
            new CounterWorkspace{office.desk, dialogs, {}, drafts.keeper(office.clock), &board});
        window.add(new RequestsWorkspace{board, letters, {}, &dialogs});
        window.add(new ReviewWorkspace{office.desk, dialogs});
        window.add(new LibraryWorkspace{office.desk,
                                        [&office]() -> Result<std::unique_ptr<::Library>> {
                                            return std::make_unique<MemoryLibrary>(office.office);
                                        },
                                        dialogs});
        window.add(new ServiceWorkspace{office.desk, {}, letters, dialogs});
        window.add(new AgendaWorkspace{office.desk, {}, dialogs});
        window.add(new RegistersWorkspace{office.desk, {}, {}, dialogs});
        window.add(new ExchangeWorkspace{adminDesk, exchange, seal, dialogs});
        window.add(new DashboardWorkspace{headBoard, dialogs});
        window.add(new AnnualWorkspace{headBoard, dialogs});
        window.add(new SettingsWorkspace{office.headDesk, {}, dialogs});
    }
    static Officer inCharge(const DeskFixture &office)
    {
        Officer administrator = office.head;
        administrator.role = Role::Administrator;
        return administrator;
    }

    BotanSeal seal{};
    MemoryDrafts drafts{};
    Desk adminDesk;
    QSettings settings;
    MainWindow window;
    RequestBoard board;
    RequestBoard headBoard;
};

enum class Names { Usual, Long };

/// Every page before anything came in.
void shootEmpty(const Shot &shot)
{
    wear(*qApp, shot.look);
    speak(*qApp, shot.language);
    DeskFixture office{{2021, 4, 12}};
    FakeDialogs dialogs;
    MemoryExchange exchange;
    Desktop desk{office, shot, exchange, dialogs, office.organ.name, office.handler.name};
    for (int page = 0; page <= Settings; ++page) {
        desk.window.open(page);
        waitUntil([] { return true; });
        grab(desk.window, shot.path(desk.window.workspace(page)->objectName()));
    }
    desk.window.open(Review);
    for (const QString &mode : {u"forms"_s, u"backlog"_s}) {
        press(*desk.window.workspace(Review), mode + u"ModeButton"_s);
        grab(desk.window, shot.path(u"review-"_s + mode));
    }
}

void shoot(const Shot &shot, Names names = Names::Usual)
{
    wear(*qApp, shot.look);
    speak(*qApp, shot.language);
    DemoOffice office;
    const bool isLong = names == Names::Long;
    if (isLong)
        longnames::lengthen(office);
    handIn(office);
    FakeDialogs dialogs;
    MemoryExchange exchange;
    const BotanSeal seal;
    Desktop desk{office,
                 shot,
                 exchange,
                 dialogs,
                 isLong ? longnames::organ : u"杨浦区人民政府办公室"_s,
                 isLong ? longnames::handler : u"林知夏（经办）"_s};
    MainWindow &window = desk.window;
    window.open(Today);
    grab(window, shot.path(u"today"_s));
    shootRequests(shot, window, office);
    shootFind(shot, window);
    shootReview(shot, window);
    shootLibrary(shot, window);
    shootCounter(shot, window, office);
    shootService(shot, window, office);
    shootAgenda(shot, window, office);
    shootRegisters(shot, window, office);
    shootExchange(shot, window, office, exchange, dialogs, seal);
    shootReports(shot, window);
    window.open(Settings);
    grab(window, shot.path(u"settings"_s));
    window.open(Requests);
    window.activateWindow(); // the offscreen platform leaves no window active after a dialog
    QApplication::processEvents();
    QKeyEvent f1{QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier};
    QApplication::sendEvent(&window, &f1);
    auto *help = window.findChild<QDialog *>(u"helpDialog"_s);
    grab(*help, shot.path(u"help"_s));
    help->reject();
    office.desk.proposeRemoval({.subject = office.main.value,
                                .cause = RemovalCause::Secret,
                                .fields = {u"notes"_s},
                                .reason = u"误录"_s,
                                .entry = u"删除〔2021〕1号"_s});
    press(*window.workspace(Settings), u"removalsButton"_s);
    grab(*window.workspace(Settings)->findChild<QDialog *>(u"removalDialog"_s),
         shot.path(u"removal"_s));
    window.workspace(Settings)->findChild<QDialog *>(u"removalDialog"_s)->reject();
    SignInDialog signIn{u"杨浦区府办公开台账.mingdu"_s, {office.handler, office.head}, {}};
    signIn.offerRecovery({});
    signIn.show();
    grab(signIn, shot.path(u"sign-in"_s));
    shootStart(shot, exchange, seal);
    shootNotice(shot, office);
    shootLetters(shot, office);
}

/// The screen of an officer: without it the offscreen platform has one of 800 × 800.
void standBefore1920(const QString &folder)
{
    QDir{}.mkpath(folder);
    QFile screens{folder % u"/screen.json"_s};
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !screens.open(QIODevice::WriteOnly))
        return;
    screens.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080,
                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s;
    standBefore1920(folder);
    QApplication app{argc, argv};
    const QStringList wanted = QApplication::arguments().mid(2);
    const std::pair<Look, QString> looks[] = {
        {Look::Light, u"light"_s}, {Look::Dark, u"dark"_s}, {Look::HighContrast, u"contrast"_s}};
    for (const auto &[look, name] : looks) {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            // The last is a screen of 1920 × 1080 at 200 %.
            for (const QSize size : {QSize{1366, 768}, QSize{1920, 1080}, QSize{960, 540}}) {
                const QString called =
                    name % u'-' % language % u'-' % QString::number(size.width());
                const bool always = look == Look::HighContrast ? called == u"contrast-zh_CN-1366"
                                                               : size.width() > 960;
                const Shot shot{look, name, language, size, folder};
                if (wanted.isEmpty() ? always : wanted.contains(called))
                    shoot(shot);
                const auto of = [&](const QString &office) {
                    Shot other = shot;
                    other.lookName = office % u'-' % name;
                    return other;
                };
                if (wanted.contains(u"long-"_s % called))
                    shoot(of(u"long"_s), Names::Long);
                if (wanted.contains(u"empty-"_s % called))
                    shootEmpty(of(u"empty"_s));
            }
        }
    }
    if (!wanted.isEmpty())
        return failures == 0 ? 0 : 1;
    for (const int cases : {0, 1, 60, 3000})
        shootCharts({Look::Light, u"light"_s, u"zh_CN"_s, {1366, 768}, folder}, cases);
    shootCharts({Look::Dark, u"dark"_s, u"en"_s, {1366, 768}, folder}, 60);
    return failures == 0 ? 0 : 1;
}
