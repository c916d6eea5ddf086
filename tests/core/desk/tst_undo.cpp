// What an officer may take back, and what stays (architecture.md, "Undo").
#include "tests/core/requests/workflowoffice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct UndoOffice : WorkflowOffice
{
    UndoOffice() { office.actor = handler.id.value; }
    Result<> asHead(Step step, const QMap<QString, QString> &set = {})
    {
        office.actor = head.id.value;
        auto done = actAsHead(step, set);
        office.actor = handler.id.value;
        return done;
    }
    QString refusal()
    {
        const auto undone = desk.undo();
        return undone ? u"undone"_s : undone.error().args.value(0);
    }
};
} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStoodBeforeStandsAgain();
    void oneAfterTheOtherAndBack();
    void whatHangsOnTheCaseIsTakenBackWithIt();
    void aRegistrationStays();
    void aLetterThatLeftHoldsWhatItSays();
    void whatAnotherOfficerBuiltOnStays();
    void aRefusedOneIsNotLost();
    void wordsAreNotTakenBack();
};

void TestUndo::whatStoodBeforeStandsAgain()
{
    UndoOffice f;
    const Request before = f.now();
    const int commits = f.office.commits();
    QVERIFY(f.act(Step::Extend, {{u"days"_s, u"10"_s}, {u"approver"_s, f.head.name}}));
    QCOMPARE(f.due(f.id), (QDate{2021, 5, 25}));
    QCOMPARE(f.desk.undo().value(), quint16(Step::Extend));
    QCOMPARE(f.now(), before);
    QCOMPARE(f.due(f.id), (QDate{2021, 5, 11}));
    QCOMPARE(f.office.commits(), commits + 2); // both are told
    const auto history = f.office.history(f.id.value);
    QCOMPARE(history->back().kind, quint16(Step::Undo));
    QCOMPARE(f.refusal(), u"undo_made_new"_s); // the registration
}

void TestUndo::oneAfterTheOtherAndBack()
{
    UndoOffice f;
    const Request first = f.now();
    QVERIFY(f.act(Step::Accept));
    const Request second = f.now();
    QVERIFY(f.desk.assign(f.id, f.head.id));
    const Request third = f.now();
    QVERIFY(f.desk.undo());
    QCOMPARE(f.now(), second);
    QVERIFY(f.desk.undo());
    QCOMPARE(f.now(), first);
    QVERIFY(f.desk.redo());
    QCOMPARE(f.now(), second);
    QVERIFY(f.desk.redo());
    QCOMPARE(f.now(), third);
    QCOMPARE(f.desk.redo().error().args.value(0), u"undo_nothing"_s);
    QVERIFY(f.desk.undo());
    QVERIFY(f.act(Step::Accept).error().code == ErrorCode::TransitionNotAllowed);
    QVERIFY(f.desk.assign(f.id, f.head.id)); // another way: what was taken back is gone
    QCOMPARE(f.desk.redo().error().args.value(0), u"undo_nothing"_s);
}

void TestUndo::whatHangsOnTheCaseIsTakenBackWithIt()
{
    UndoOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"方霁"_s}}));
    f.on(2021, 4, 20);
    const Case before = f.file(f.id);
    QVERIFY(f.act(Step::ConsultBack, {{u"opinion"_s, u"object"_s}, {u"text"_s, u"不同意"_s}}));
    QVERIFY(f.desk.undo());
    QCOMPARE(f.file(f.id).consultations.front().value, before.consultations.front().value);
    QCOMPARE(f.now(), before.request.value);
    QCOMPARE(f.refusal(), u"undo_made_new"_s); // the letter that asked
}

void TestUndo::aRegistrationStays()
{
    UndoOffice f;
    QCOMPARE(f.refusal(), u"undo_made_new"_s);
    QVERIFY(f.desk.request(f.id));
}

void TestUndo::aLetterThatLeftHoldsWhatItSays()
{
    UndoOffice f;
    QVERIFY(
        f.act(Step::Extend,
              {{u"days"_s, u"10"_s}, {u"approver"_s, f.head.name}, {u"reason"_s, u"情况复杂"_s}}));
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(5)));
    QCOMPARE(f.refusal(), u"undo_letter"_s);
    QCOMPARE(f.now().extensionDays, 10);
}

void TestUndo::whatAnotherOfficerBuiltOnStays()
{
    UndoOffice f;
    QVERIFY(f.act(Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}, {u"secrecy_checked"_s, u"yes"_s}}));
    QVERIFY(f.asHead(Step::ReturnDraft, {{u"reason"_s, u"补充网址"_s}}));
    QCOMPARE(f.refusal(), u"undo_not_last"_s);
    QCOMPARE(f.now().status, Status::InProgress);
    QCOMPARE(f.headDesk.undo().value(), quint16(Step::ReturnDraft));
}

void TestUndo::aRefusedOneIsNotLost()
{
    UndoOffice f;
    QVERIFY(f.act(Step::Accept));
    f.office.nextRefusal = Error{ErrorCode::DiskFull, {}};
    QCOMPARE(f.desk.undo().error().code, ErrorCode::DiskFull);
    QCOMPARE(f.now().status, Status::InProgress);
    QVERIFY(f.desk.undo());
    QCOMPARE(f.now().status, Status::Received);
}

void TestUndo::wordsAreNotTakenBack()
{
    UndoOffice f;
    QVERIFY(f.act(Step::Accept));
    QVERIFY(f.act(Step::Note, {{u"text"_s, u"已电话告知"_s}}));
    QCOMPARE(f.desk.undo().value(), quint16(Step::Accept));
    QCOMPARE(f.now().status, Status::Received);
}

QTEST_GUILESS_MAIN(TestUndo)

#include "tst_undo.moc"
