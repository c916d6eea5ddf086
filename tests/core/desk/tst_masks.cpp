// Who sees persons, who sees masks, and that a mask is never saved (rules §10).
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestMasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supervisorsAndOtherOrgansSeeMasks();
    void unmaskingIsJournaled();
    void aMaskedCaseIsNeverSaved();
};

void TestMasks::supervisorsAndOtherOrgansSeeMasks()
{
    WorkflowOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"方霁"_s}}));
    QVERIFY(
        f.act(Step::ConsultBack, {{u"opinion"_s, u"object"_s}, {u"text"_s, u"本人方霁不同意"_s}}));
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    for (const Desk *desk : {&f.watching, &f.elsewhere}) {
        const Case shown = desk->shownRequest(f.id).value();
        const Request &r = shown.request.value;
        QVERIFY(shown.masked);
        QCOMPARE((QStringList{r.applicantName, r.identityNumber, r.contact, r.address, r.agent}),
                 (QStringList{u"叶**"_s, u"**************002X"_s, u"139****1234"_s, u"控江路***"_s,
                              u"江**"_s}));
        QCOMPARE(shown.consultations.front().value.to, u"方**"_s);
        QVERIFY(shown.consultations.front().value.opinionText.isEmpty());
        QVERIFY(shown.letters.front().value.content.isEmpty());
        QCOMPARE(desk->requestRows()->front().applicant, u"叶**"_s);
    }
    QCOMPARE(f.headDesk.shownRequest(f.id)->request.value.applicantName, u"叶疏桐"_s);
    QCOMPARE(f.desk.requestRows()->front().applicant, u"叶疏桐"_s);
}

void TestMasks::unmaskingIsJournaled()
{
    WorkflowOffice f;
    QCOMPARE(f.watching.unmask(f.id, u" "_s).error(),
             (Error{ErrorCode::MissingMember, {u"purpose"_s}}));
    const auto shown = f.watching.unmask(f.id, u"核查举报"_s);
    QVERIFY(shown);
    QCOMPARE(shown->request.value.applicantName, u"叶疏桐"_s);
    const HistoryEntry last = f.office.history(f.id.value)->back();
    QCOMPARE(last.kind, quint16(PeopleEvent::PersonsShown));
    QCOMPARE(last.note, u"核查举报"_s);
    QVERIFY(last.writes.empty());
    Officer clerk = f.handler;
    clerk.role = Role::Clerk;
    Desk window{f.office, f.office, f.law, f.calendar, f.clock, f.random, clerk};
    QCOMPARE(window.unmask(f.id, u"好奇"_s).error().code, ErrorCode::NotPermitted);
}

void TestMasks::aMaskedCaseIsNeverSaved()
{
    WorkflowOffice f;
    const Case shown = f.watching.shownRequest(f.id).value();
    const int before = f.office.commits();
    QCOMPARE(f.headDesk.advance(shown, {.step = Step::Accept, .on = f.clock.today()}).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(f.headDesk.issueLetter(shown, letterForm(2)).error().code, ErrorCode::NotPermitted);
    QCOMPARE(f.headDesk.voidLetter(shown, letterForm(2), u"x"_s).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(f.office.commits(), before);
}

QTEST_GUILESS_MAIN(TestMasks)
#include "tst_masks.moc"
