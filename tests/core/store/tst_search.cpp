#include "core/people/permissions.h"
#include "tests/core/store/documentfixture.h"
#include "tests/core/store/sqlshell.h"

using namespace Qt::StringLiterals;

/// 一站通查: what is found, in which order, by whom, and that the index is what the texts say.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsFoundHoweverItIsWritten_data();
    void aNumberIsFoundHoweverItIsWritten();
    void noMatchReachesAcrossPunctuation_data();
    void noMatchReachesAcrossPunctuation();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void numbersThenTitlesThenTextsTheNewestFirst();
    void pagesFollowEachOther();
    void aChangedDocumentIsFoundByWhatItSaysNow();
    void aLongTextIsFoundToItsEnd();
    void aTextOfMarksNamesNoFacet();
    void eachFindsWhatTheTableLets_data();
    void eachFindsWhatTheTableLets();
    void aWithdrawnDocumentIsGoneForOthers();
    void filtersNarrowAndAreCounted();
    void theTotalIsExactOrSaysAbout();
    void anInterruptedSearchSaysSo();
    void theIndexIsMadeAnew();
    void aPlantedDifferenceIsNamed_data();
    void aPlantedDifferenceIsNamed();
    void quietMomentsChangeNothingThatIsFound();
};

void TestSearch::aNumberIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"杨府办〔2021〕10号", "杨府办[2021]10号", "杨府办（２０２１）１０号",
                              "杨府办【2021】10 号", "杨府办 (2021) 第10号", "杨府办字〔2021〕10号",
                              "杨府办2021", "杨府办〔20"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void TestSearch::aNumberIsFoundHoweverItIsWritten()
{
    QFETCH(QString, typed);
    Shelf shelf;
    shelf.put(shelf.document(u"杨府办〔2020〕10号"_s, u"别的"_s));
    shelf.put(shelf.document(u"杨府办〔2021〕10号"_s, u"工作要点"_s));
    QCOMPARE(shelf.titles(typed).value(0), typed.endsWith(u"20") ? u"别的"_s : u"工作要点"_s);
}

void TestSearch::noMatchReachesAcrossPunctuation_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::addRow("one character") << u"办"_s << true;
    QTest::addRow("two within") << u"公开"_s << true;
    QTest::addRow("across a bracket") << u"开条例"_s << true;
    QTest::addRow("across a line of the page") << u"办理登记"_s << true;
    QTest::addRow("across a full stop") << u"理登"_s << true;
    QTest::addRow("across a comma") << u"例应当"_s << false;
    QTest::addRow("with the comma") << u"条例，应当"_s << true;
    QTest::addRow("with another mark") << u"条例;应当"_s << true;
    QTest::addRow("single characters around a mark") << u"例，应"_s << true;
    QTest::addRow("across a blank line") << u"当另起"_s << false;
    QTest::addRow("a mark at the end") << u"另起。"_s << true;
    QTest::addRow("full width, capital") << u"ａＢ１"_s << true;
    QTest::addRow("its parts in another order") << u"条例公开"_s << false;
    QTest::addRow("both terms") << u"条例 另起"_s << true;
    QTest::addRow("one of two terms") << u"条例 火星"_s << false;
    QTest::addRow("a character and a term") << u"例 另起"_s << true;
    QTest::addRow("a character that is not there") << u"火 另起"_s << false;
    QTest::addRow("beyond the basic plane") << u"𠮷"_s << true;
    QTest::addRow("pairs that are there, not so") << u"公开公开条"_s << false;
}

void TestSearch::noMatchReachesAcrossPunctuation()
{
    QFETCH(QString, typed);
    Shelf shelf;
    shelf.put(
        shelf.document({}, u"题"_s, u"政府信息公开（条例），应当\n\n另起 AB1 𠮷。办\n理登记"_s));
    QTEST(!shelf.titles(typed).isEmpty(), "found");
}

void TestSearch::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::addRow("a dash") << u"公开-条例"_s << 1;
    QTest::addRow("a quote: nothing is asked, all is shown") << u"\""_s << 2;
    QTest::addRow("a star") << u"*"_s << 2;
    QTest::addRow("NEAR(") << u"NEAR("_s << 0;
    QTest::addRow("an open bracket") << u"(公开"_s << 1;
    QTest::addRow("OR is a word") << u"公开 OR 别的"_s << 0;
    QTest::addRow("NOT is a word") << u"公开 NOT 条例"_s << 0;
    QTest::addRow("a column") << u"head:公开"_s << 0;
    QTest::addRow("a quote within") << u"公\"开\"条"_s << 1;
    QTest::addRow("a caret") << u"^公开"_s << 0;
    QTest::addRow("a semicolon of SQL") << u"'; DROP TABLE document; --"_s << 0;
    QTest::addRow("a zero") << QString{u"公开"_s + QChar{0} + u"条例"_s} << 1;
    QTest::addRow("a facet mark") << QString{QChar{1} + u"公开"_s} << 1;
    QTest::addRow("a thousand characters") << QString{1000, u'公'} << 0;
    QTest::addRow("half a pair") << QString{u"公开"_s + QChar{0xD842}} << 1;
}

void TestSearch::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    Shelf shelf;
    shelf.put(shelf.document({}, u"公开条例"_s));
    shelf.put(shelf.document({}, u"别的"_s));
    const auto page = shelf.library->search({.text = typed});
    HOLDS(page);
    QCOMPARE(int(page->hits.size()), found);
    HOLDS(shelf.library->facets({.text = typed}));
}

void TestSearch::numbersThenTitlesThenTextsTheNewestFirst()
{
    Shelf shelf;
    const auto put = [&](const QString &number, const QString &title, const QString &body,
                         QDate day) {
        Document document = shelf.document(number, title, body);
        document.formed = day;
        shelf.put(document);
    };
    put(u"公开〔2021〕1号"_s, u"甲"_s, {}, {2011, 1, 1});
    put({}, u"旧的公开"_s, {}, {2012, 1, 1});
    put({}, u"新的公开"_s, {}, {2020, 1, 1});
    put({}, u"旧的正文"_s, u"公开"_s, {2010, 1, 1});
    put({}, u"新的正文"_s, u"公开"_s, {2021, 1, 1});
    put({}, u"没有日期"_s, u"公开"_s, {});
    QCOMPARE(shelf.titles(u"公开"_s), (QStringList{u"甲"_s, u"新的公开"_s, u"旧的公开"_s,
                                                   u"新的正文"_s, u"旧的正文"_s, u"没有日期"_s}));
    QCOMPARE(shelf.titles(u"  "_s).value(0), u"新的正文"_s);
}

void TestSearch::pagesFollowEachOther()
{
    Shelf shelf;
    for (int i = 0; i < 45; ++i)
        shelf.put(shelf.document(u"杨府办〔2021〕%1号"_s.arg(i + 1),
                                 i % 2 ? u"公开%1"_s.arg(i) : u"题%1"_s.arg(i), u"政务公开"_s));
    QStringList all;
    for (int offset = 0; offset < 60; offset += 20) {
        const LibraryQuery query{.text = u"公开"_s, .offset = offset};
        const auto page = shelf.library->search(query);
        HOLDS(page);
        QCOMPARE(page->isLast, offset == 40);
        QCOMPARE(page->total, 45);
        all += shelf.titles(query);
    }
    QCOMPARE(all.size(), 45);
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestSearch::aChangedDocumentIsFoundByWhatItSaysNow()
{
    Shelf shelf;
    const DocumentId id = shelf.put(shelf.document({}, u"旧题"_s, u"电梯加装办法"_s));
    shelf.alter(id, [](Document &document) {
        document.title = u"新题"_s;
        document.body = u"停车泊位共享"_s;
        document.formed = {2019, 1, 1};
    });
    QCOMPARE(shelf.titles(u"加装"_s), QStringList{});
    QCOMPARE(shelf.titles(u"旧"_s), QStringList{});
    QCOMPARE(shelf.titles(u"泊位"_s), QStringList{u"新题"_s});
    QCOMPARE(shelf.titles({.text = u"泊位"_s, .filters = {yearFacet(2019)}}).size(), 1);
    QCOMPARE(shelf.titles({.text = u"泊位"_s, .filters = {yearFacet(2021)}}).size(), 0);
}

void TestSearch::aLongTextIsFoundToItsEnd()
{
    Shelf shelf;
    const QString text = u"第一条。"_s.repeated(5000) + u"结尾的珍稀字"_s;
    shelf.put(shelf.document({}, u"长文"_s, text));
    QCOMPARE(askSql(shelf.desk.path, "SELECT count(*) FROM blob"), 1);
    const auto page = shelf.library->search({.text = u"珍稀字"_s});
    HOLDS(page);
    QCOMPARE(page->hits.size(), 1u);
    QVERIFY(page->hits.front().snippet.contains(u"结尾的珍稀字"));
    const auto marked = termRanges(page->hits.front().snippet, searchTerms(u"珍稀字"_s));
    QCOMPARE(marked.size(), 1u);
}

void TestSearch::aTextOfMarksNamesNoFacet()
{
    Shelf shelf;
    Document document = shelf.document({}, u"内部"_s);
    document.state = DocumentState::Determined;
    const QString everyFacet =
        QChar{1} + QString::fromUcs4(U"\U000F0000\U000F0001\U000F0002\U000F0003");
    document.body = everyFacet;
    document.title = everyFacet + u"内部"_s;
    shelf.put(document);
    QCOMPARE(shelf.titles(u"内部"_s).size(), 0);
    HOLDS(shelf.office->check());
}

void TestSearch::eachFindsWhatTheTableLets_data()
{
    QTest::addColumn<int>("role"); // -1: nobody signed in
    QTest::addColumn<QString>("found");
    const QString own = u"本公 本内 本不"_s;
    QTest::addRow("not signed in") << -1 << u"本公 他公"_s;
    QTest::addRow("承办人") << int(Role::Handler) << QString{own + u" 他公"};
    QTest::addRow("窗口: no 不予公开") << int(Role::Clerk) << u"本公 本内 他公"_s;
    QTest::addRow("负责人") << int(Role::Head) << QString{own + u" 他公"};
    QTest::addRow("审核") << int(Role::Reviewer) << QString{own + u" 他公"};
    QTest::addRow("督查") << int(Role::Supervisor) << u"本公 他公"_s;
    QTest::addRow("管理员: every organ")
        << int(Role::Administrator) << QString{own + u" 他公 他内 他不"};
}

void TestSearch::eachFindsWhatTheTableLets()
{
    QFETCH(int, role);
    QFETCH(QString, found);
    Shelf shelf;
    const OrganId other{newEntityId(shelf.desk.clock, shelf.desk.random)};
    std::vector<Document> documents;
    for (const bool own : {true, false}) {
        const QString prefix = own ? u"本"_s : u"他"_s;
        for (const auto &[name, attribute, state] :
             {std::tuple{u"公"_s, Attribute::Proactive, DocumentState::Published},
              std::tuple{u"内"_s, Attribute::None, DocumentState::Entered},
              std::tuple{u"不"_s, Attribute::Withheld, DocumentState::Determined}}) {
            Document document = shelf.document({}, prefix + name, u"正文"_s);
            document.organ = own ? shelf.desk.organ : other;
            document.attribute = attribute;
            document.state = state;
            documents.push_back(document);
            shelf.put(document);
        }
    }
    const Officer actor =
        role < 0 ? Officer{}
                 : Officer{.id = shelf.desk.officer, .organ = shelf.desk.organ, .role = Role(role)};
    const DocumentSight sight = sightOf(actor);
    for (const QString &text : {u"正"_s, u"正文"_s, u" "_s}) {
        QStringList titles = shelf.titles({.text = text, .sight = sight});
        titles.sort();
        QStringList due = found.split(u' ');
        due.sort();
        QCOMPARE(titles, due);
        qint64 counted = 0;
        const auto counts = shelf.library->facets({.text = text, .sight = sight});
        HOLDS(counts);
        for (const auto &[each, count] : *counts)
            counted += each.kind == FacetKind::Organ ? count : 0;
        QCOMPARE(counted, qint64(due.size()));
    }
    for (const Document &document : documents)
        QCOMPARE(maySee(sight, document), found.split(u' ').contains(document.title));
}

void TestSearch::aWithdrawnDocumentIsGoneForOthers()
{
    Shelf shelf;
    const DocumentId id = shelf.put(shelf.document({}, u"要点"_s, u"正文"_s));
    QCOMPARE(shelf.titles(u"正文"_s).size(), 1);
    shelf.alter(id, [](Document &document) {
        document.attribute = Attribute::Withheld;
        document.state = DocumentState::Determined;
    });
    QCOMPARE(shelf.titles(u"正文"_s).size(), 0);
    QCOMPARE(shelf.titles(u"要点"_s).size(), 0);
    const DocumentSight own{.organ = shelf.desk.organ, .withheld = true};
    QCOMPARE(shelf.titles({.text = u"正文"_s, .sight = own}).size(), 1);
}

void TestSearch::filtersNarrowAndAreCounted()
{
    Shelf shelf;
    for (int i = 0; i < 6; ++i) {
        Document document = shelf.document({}, u"题%1"_s.arg(i), u"政务公开"_s);
        document.formed = {2020 + i % 2, 5, 1};
        document.kind = i < 2 ? u"通知"_s : u"意见"_s;
        document.topic = i == 5 ? u"市政建设"_s : QString{};
        document.validity = i == 0 ? Validity::Repealed : Validity::InForce;
        shelf.put(document);
    }
    const Facet notice{FacetKind::Kind, u"通知"_s};
    const Facet opinion{FacetKind::Kind, u"意见"_s};
    for (const QString &text : {u"公开"_s, u"务"_s, u"政务公"_s, QString{}}) {
        const auto found = [&](const std::vector<Facet> &filters) {
            return shelf.titles({.text = text, .filters = filters}).size();
        };
        QCOMPARE(found({notice}), 2);
        QCOMPARE(found({notice, opinion}), 6);
        QCOMPARE(found({notice, yearFacet(2021)}), 1);
        QCOMPARE(found({facet(Validity::Repealed)}), 1);
        QCOMPARE(found({{FacetKind::Topic, u"市政建设"_s}}), 1);
        QCOMPARE(found({{FacetKind::Topic, u"没有"_s}}), 0);
        const auto counts = shelf.library->facets({.text = text, .filters = {notice}});
        HOLDS(counts);
        QCOMPARE(counts->at(notice), 2);
        QCOMPARE(counts->at(opinion), 4); // what the kind could be narrowed to instead
        QCOMPARE(counts->at(yearFacet(2020)), 1);
    }
}

void TestSearch::theTotalIsExactOrSaysAbout()
{
    Shelf shelf;
    for (int i = 0; i < 30; ++i)
        shelf.put(shelf.document({}, u"题%1"_s.arg(i),
                                 i < 25 ? u"政务公开办法"_s : u"政务公"_s + u"。务公开"_s));
    const auto two = shelf.library->search({.text = u"政务"_s});
    QCOMPARE(two->total, 30);
    QVERIFY(!two->approximate);
    const auto upTo = shelf.library->search({.text = u"政务公开"_s});
    QVERIFY(upTo->approximate);
    QCOMPARE(upTo->total, 30);
    const auto exact = shelf.library->search({.text = u"政务公开"_s, .exactUpTo = 1000});
    QVERIFY(!exact->approximate);
    QCOMPARE(exact->total, 25);
    QCOMPARE(exact->hits.size(), 20u);
}

void TestSearch::anInterruptedSearchSaysSo()
{
    Shelf shelf;
    shelf.put(shelf.document({}, u"题"_s, u"政务公开"_s));
    shelf.library->interrupt(); // nothing runs: nothing happens
    QCOMPARE(shelf.titles(u"公开"_s).size(), 1);
}

void TestSearch::theIndexIsMadeAnew()
{
    Shelf shelf;
    shelf.put(shelf.document({}, u"题"_s, u"政务公开"_s));
    const auto holds = [&] {
        shelf.library = shelf.open();
        QCOMPARE(shelf.titles(u"公开"_s), QStringList{u"题"_s});
        HOLDS(shelf.office->check());
    };
    HOLDS(shelf.office->rebuild());
    holds();
    shelf.library.reset();
    shelf.office.reset();
    runSql(shelf.desk.path, "UPDATE meta SET value = '0.0' WHERE key = 'search_version'");
    auto reader = shelf.desk.open(OfficeFile::Access::Read); // made anew for a reader too
    HOLDS(reader);
    shelf.office = std::move(*reader);
    holds();
}

void TestSearch::aPlantedDifferenceIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("a number") << QByteArray{"UPDATE search_row SET number = 'x'"};
    QTest::addRow("a facet more") << QByteArray{
        "UPDATE search_row SET facets = facets || char(983041)"};
    QTest::addRow("a row gone") << QByteArray{"DELETE FROM search_row"};
    // The text itself is altered behind the journal's back, as the index cannot be from a shell.
    QTest::addRow("another day") << QByteArray{"UPDATE search_row SET id = id + (1 << 24)"};
}

void TestSearch::aPlantedDifferenceIsNamed()
{
    QFETCH(QByteArray, sql);
    Shelf shelf;
    const DocumentId id =
        shelf.put(shelf.document(u"杨府办〔2021〕10号"_s, u"题"_s, u"政务公开"_s));
    HOLDS(shelf.office->check());
    shelf.office->lock();
    QCOMPARE(runSql(shelf.desk.path, sql), SQLITE_OK);
    const auto checked = shelf.office->check();
    REFUSES(checked, ErrorCode::FileDamaged);
    QCOMPARE(checked.error().args.value(0), u"index"_s);
    if (!sql.startsWith("DELETE"))
        QCOMPARE(checked.error().args.value(1), id.text());
    shelf.desk.spoiled = true;
}

void TestSearch::quietMomentsChangeNothingThatIsFound()
{
    Shelf shelf;
    QCOMPARE(*shelf.office->mergeIndex(), false);
    for (int i = 0; i < 40; ++i)
        shelf.put(shelf.document({}, u"题%1"_s.arg(i), u"政务公开%1"_s.arg(i)));
    int slices = 0;
    while (*shelf.office->mergeIndex() && slices < 1000)
        ++slices;
    QVERIFY(slices < 1000);
    QCOMPARE(shelf.library->search({.text = u"公开"_s})->total, 40);
    QCOMPARE(shelf.titles(u"公开39"_s), QStringList{u"题39"_s});
    HOLDS(shelf.office->check());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
