// Files of a case: what comes in, and what may leave (rules §10, §13, R-PRG-1).
#include "core/requests/filesearch.h"
#include "core/requests/outgoing.h"
#include "core/requests/override.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
Paper paperOf(const QString &text, std::vector<PaperLayer> under = {})
{
    Paper paper{.mime = u"text/plain"_s, .reading = PaperReading::Read};
    paper.layers.push_back({PaperPlace::Text, text});
    paper.layers.insert(paper.layers.end(), under.begin(), under.end());
    return paper;
}

NewFile file(const QString &name, const Paper &paper, Enclosure enclosed = Enclosure::None)
{
    return {.name = name, .bytes = paper.text().toUtf8() + ' ', .paper = paper, .enclosed = enclosed};
}

template<class T>
QString refusalOf(const Result<T> &result)
{
    if (result)
        return {};
    const QString code = codeName(result.error().code);
    return result.error().code == ErrorCode::GuardRefused ? result.error().args.value(0) : code;
}
} // namespace

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptAndFoundAgain();
    void aSecrecyMarkIsStoppedBeforeTheFirstWrite_data();
    void aSecrecyMarkIsStoppedBeforeTheFirstWrite();
    void whatIsFound_data();
    void whatIsFound();
    void personalDataInAnOutgoingFile();
    void whatCannotBeReadIsLookedAt();
    void theApplicantIsNotToldToAThirdParty();
    void theStatutoryDayIsNotLostOverIt();
    void aRemovedFileLeavesNoMore();
    void supervisorsSeeNoFile();

private:
    static RequestId signedAnswer(LetterFixture &f)
    {
        const RequestId id = f.drafted(u"A1"_s);
        if (!f.take(f.headDesk, id, Step::Sign, {{u"secrecy_checked"_s, u"yes"_s}}))
            qFatal("not signed");
        return id;
    }
    static QStringList linesOf(const Case &file)
    {
        QStringList lines;
        for (const Find &find : findsFor(file.attachments.back().value,
                                         file.attachments.back().value.enclosed))
            lines << findLine(find);
        return lines;
    }
};

void TestFiles::aFileIsKeptAndFoundAgain()
{
    LetterFixture f;
    const RequestId id = f.drafted(u"A1"_s);
    const Paper paper = paperOf(u"关于 控江路 地块的说明"_s);
    const auto kept = f.desk.addFile(f.file(id), file(u"说\u202e明.txt"_s, paper));
    QVERIFY(kept);
    const Case seen = f.file(id);
    const Attachment &attachment = seen.attachments.back().value;
    QCOMPARE(attachment.name, u"说明.txt"_s); // no mark that turns it
    QCOMPARE(attachment.addedBy, f.handler.id);
    QCOMPARE(attachment.addedOn, f.clock.today());
    QCOMPARE(f.office.content(attachment.content).value(), paper.text().toUtf8() + ' ');
    QCOMPARE(f.desk.paperOf(seen, *kept).value(), paper);
    QCOMPARE(refusalOf(f.desk.addFile(seen, file(u"说明.txt"_s, paper))), u"duplicate"_s);
    const auto hits = searchFiles(f.office, seen, u"控江路"_s).value();
    QCOMPARE(int(hits.size()), 1);
    QVERIFY(hits.front().snippet.contains(u"控江路"_s));
    QVERIFY(searchFiles(f.office, seen, u"长阳路"_s)->empty());
    QVERIFY(f.desk.moveFile(seen, *kept, DossierPart::Search));
    QCOMPARE(filesInOrder(f.file(id)).front().part, DossierPart::Search);
}

void TestFiles::aSecrecyMarkIsStoppedBeforeTheFirstWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stopped");
    QTest::addRow("a stamp") << u"a.txt"_s << u"机密★1年\n通知"_s << true;
    QTest::addRow("a stamp with a gap") << u"a.txt"_s << u"秘 密 ★ 长期"_s << true;
    QTest::addRow("a line of its own") << u"a.txt"_s << u"通知\n 绝密 \n正文"_s << true;
    QTest::addRow("a heading") << u"a.txt"_s << u"密级：秘密"_s << true;
    QTest::addRow("in the name") << u"【机密】通知.txt"_s << u"正文"_s << true;
    QTest::addRow("a business secret") << u"a.txt"_s << u"涉及商业秘密的，征求意见。"_s << false;
    QTest::addRow("a law's name") << u"a.txt"_s << u"《保守国家秘密法》"_s << false;
}

void TestFiles::aSecrecyMarkIsStoppedBeforeTheFirstWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, stopped);
    LetterFixture f;
    const RequestId id = f.drafted(u"A1"_s);
    const int commits = f.office.commits();
    for (const Paper &paper :
         {paperOf(text), paperOf(u"正文"_s, {{PaperPlace::Comment, text}})}) {
        const bool onlyName = name.contains(u'【');
        const auto kept = f.desk.addFile(f.file(id), file(name, paper));
        QCOMPARE(refusalOf(kept), stopped ? u"secrecy_mark"_s : QString{});
        if (onlyName)
            break;
    }
    QCOMPARE(f.office.commits() == commits, stopped);
}

void TestFiles::whatIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");
    QTest::addRow("nothing") << u"第12345号 2021-04-12"_s << QStringList{};
    QTest::addRow("an identity number") << u"号码11010519491231002X。"_s << QStringList{u"identity"_s};
    QTest::addRow("of full width") << u"１１０１０５１９４９１２３１００２Ｘ"_s
                                   << QStringList{u"identity"_s};
    QTest::addRow("with gaps") << u"110105 19491231 002X"_s << QStringList{u"identity"_s};
    QTest::addRow("its check character wrong") << u"110105194912310021"_s << QStringList{};
    QTest::addRow("a mobile phone") << u"电话13812345678"_s << QStringList{u"phone"_s};
    QTest::addRow("a landline") << u"021-65432100"_s << QStringList{u"phone"_s};
    QTest::addRow("a bank card") << u"账号 6222 0212 0200 0000 005"_s << QStringList{};
    QTest::addRow("a bank card that sums up") << u"4111 1111 1111 1111"_s
                                              << QStringList{u"bank_card"_s};
    QTest::addRow("an address") << u"住控江路18号402室"_s << QStringList{u"address"_s};
}

void TestFiles::whatIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kinds);
    const Law law = Law::shipped().value();
    const auto finds = findsIn(paperOf(text), {}, law, {2021, 4, 12}).value();
    QStringList found;
    for (const Find &find : finds) {
        found << word(find.kind);
        QCOMPARE(findOf(findLine(find)), find);
    }
    QCOMPARE(found, kinds);
}

/// One of the ten guards that are tested by name (rules §13).
void TestFiles::personalDataInAnOutgoingFile()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    const Paper paper = paperOf(u"产权人 11010519491231002X，电话13812345678"_s,
                                {{PaperPlace::Comment, u"别发"_s},
                                 {PaperPlace::HiddenSheet, u"底表"_s},
                                 {PaperPlace::Metadata, u"creator: 李四"_s}});
    const auto added = f.desk.addFile(f.file(id), file(u"附件.txt"_s, paper, Enclosure::Answer));
    QVERIFY(added);
    const QStringList lines = linesOf(f.file(id));
    QCOMPARE(lines.size(), 5);
    f.on(2021, 4, 14);
    QVERIFY(f.desk.issueLetter(f.file(id), f.form(u"12"_s)));
    const LetterId letter = f.file(id).letters.back().value.id;
    const auto leave = [&] {
        return f.desk.serveLetter(f.file(id), letter,
                                  {Step::DispatchLetter, f.clock.today(), {}});
    };
    QCOMPARE(refusalOf(leave()), u"personal_data_outgoing"_s);
    QCOMPARE(refusalOf(f.step(id, Step::Serve)), u"personal_data_outgoing"_s);
    // Who added it is no second person.
    QCOMPARE(refusalOf(f.desk.tickFinds(f.file(id), *added, lines)), u"four_eyes"_s);
    QCOMPARE(refusalOf(f.headDesk.tickFinds(f.file(id), *added, {u"phone\ttext\t119"_s})),
             u"not_found"_s);
    for (const QString &line : lines) {
        QCOMPARE(refusalOf(leave()), u"personal_data_outgoing"_s); // every find, one by one
        QVERIFY(f.headDesk.tickFinds(f.file(id), *added, {line}, u"权利人同意"_s));
    }
    QCOMPARE(int(f.file(id).outgoingChecks.size()), 5);
    QCOMPARE(f.file(id).outgoingChecks.back().value.by, f.head.id);
    QCOMPARE(refusalOf(leave()), QString{});
    QCOMPARE(f.file(id).request.value.status, Status::Answered);
}

/// What no machine can read, a person must look at; what stays in the house, nobody.
void TestFiles::whatCannotBeReadIsLookedAt()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    Paper scan{.mime = u"application/pdf"_s, .reading = PaperReading::NoText, .pages = 1};
    NewFile added{.name = u"扫描.pdf"_s, .bytes = "scan", .paper = scan};
    const auto kept = f.desk.addFile(f.file(id), added);
    QVERIFY(mayLeave(f.file(id), Enclosure::Answer));
    QVERIFY(f.desk.encloseFile(f.file(id), *kept, Enclosure::Answer));
    QCOMPARE(refusalOf(mayLeave(f.file(id), Enclosure::Answer)), u"personal_data_outgoing"_s);
    QVERIFY(f.headDesk.tickFinds(f.file(id), *kept, linesOf(f.file(id))));
    QVERIFY(mayLeave(f.file(id), Enclosure::Answer));
}

void TestFiles::theApplicantIsNotToldToAThirdParty()
{
    LetterFixture f;
    const RequestId id = f.drafted(u"A1"_s);
    const QString name = f.file(id).request.value.applicantName;
    QVERIFY(name.size() >= 2);
    const auto kept = f.desk.addFile(
        f.file(id), file(u"函.txt"_s, paperOf(u"申请人 "_s + name.left(1) + u' ' + name.mid(1)),
                         Enclosure::Answer));
    QVERIFY(mayLeave(f.file(id), Enclosure::Answer)); // the applicant's own answer
    QVERIFY(f.desk.encloseFile(f.file(id), *kept, Enclosure::ThirdParty));
    QCOMPARE(refusalOf(mayLeave(f.file(id), Enclosure::ThirdParty)), u"personal_data_outgoing"_s);
}

/// R-GRD-1: from three working days before the last day, the head may pass over it, on the record.
void TestFiles::theStatutoryDayIsNotLostOverIt()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    QVERIFY(f.desk.addFile(f.file(id),
                           file(u"附件.txt"_s, paperOf(u"电话13812345678"_s), Enclosure::Answer)));
    const QMap<QString, QString> passed{{u"override"_s, f.head.name},
                                        {u"override_reason"_s, u"权利人已书面同意"_s}};
    QCOMPARE(refusalOf(f.step(id, Step::Serve, passed)), u"override_too_early"_s);
    const QDate due = f.due(id);
    f.on(due.year(), due.month(), due.day());
    QCOMPARE(refusalOf(f.step(id, Step::Serve)), u"personal_data_outgoing"_s);
    QCOMPARE(refusalOf(f.step(id, Step::Serve, passed)), QString{});
    QCOMPARE(overridesOf(f.file(id).request.value).back().guard, u"personal_data_outgoing"_s);
}

void TestFiles::aRemovedFileLeavesNoMore()
{
    LetterFixture f;
    const RequestId id = signedAnswer(f);
    const auto kept = f.desk.addFile(
        f.file(id), file(u"附件.txt"_s, paperOf(u"电话13812345678"_s), Enclosure::Answer));
    QCOMPARE(refusalOf(f.desk.removeFile(f.file(id), *kept, u" "_s)), u"missing_member"_s);
    QVERIFY(f.desk.removeFile(f.file(id), *kept, u"发错了"_s));
    QVERIFY(mayLeave(f.file(id), Enclosure::Answer));
    QVERIFY(filesInOrder(f.file(id)).empty());
    QCOMPARE(f.file(id).attachments.back().value.removalReason, u"发错了"_s); // marked, not deleted
    QCOMPARE(refusalOf(f.desk.moveFile(f.file(id), *kept, DossierPart::Search)), u"not_found"_s);
}

void TestFiles::supervisorsSeeNoFile()
{
    LetterFixture f;
    const RequestId id = f.drafted(u"A1"_s);
    QVERIFY(f.desk.addFile(f.file(id), file(u"身份证.txt"_s, paperOf(u"电话13812345678"_s))));
    const Case shown = shownTo({.id = f.handler.id, .name = u"督"_s, .role = Role::Supervisor},
                               f.file(id));
    QVERIFY(shown.masked);
    QVERIFY(shown.attachments.back().value.name.isEmpty());
    QVERIFY(shown.attachments.back().value.finds.isEmpty());
    QCOMPARE(refusalOf(f.desk.addFile(shown, file(u"b.txt"_s, paperOf(u"b"_s)))),
             u"not_permitted"_s);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
