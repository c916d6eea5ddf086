// Several matters, duplicates, unreached applicants, archive (rules §10, §13).
#include "core/requests/dossier.h"
#include "tests/core/requests/courseoffice.h"

using namespace Qt::StringLiterals;

class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disclosedAndWithheldMattersArePartialDisclosure();
    void otherwiseTheOfficerPicksTheRowWithAReason();
    void everyMatterIsDecidedBeforeTheAnswer();
    void aMatterIsDecidedLikeAnAnswer();
    void aMatterKeepsWhatItsGroundAsked();
    void oneLetterAnswersBothDuplicates();
    void theEarlierDeadlineLeads();
    void onlyOnesOwnDuplicatesAreMerged();
    void aMergedCaseDoesNoWorkOfItsOwn();
    void anUnreachedApplicantIsAskedByMail();
    void anAskedApplicantWhoStaysSilentHasGivenUp();
    void retentionIsProposedAndMayBeOverridden();
    void theDossierHasItsOrder();
    void aNoteMovesNothing();
};

void TestCourse::disclosedAndWithheldMattersArePartialDisclosure()
{
    CourseOffice f;
    f.splitInTwo();
    QVERIFY(f.decide(1, u"A1"_s));
    QVERIFY(f.decide(2, u"B5"_s, u"E16a"_s));
    for (const QString &other : {u"A1"_s, u"B5"_s})
        QCOMPARE(
            guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, other},
                                              {u"ground"_s, other == u"B5" ? u"E16a"_s : u""_s},
                                              {u"reason"_s, u"属于内部工作流程"_s},
                                              {u"row_reason"_s, u"主要事项"_s}})),
            u"composite_is_severed R-ANS-1"_s);
    QVERIFY(f.act(Step::SubmitDraft, {{u"outcome"_s, u"A3"_s},
                                      {u"ground"_s, u"E16a"_s},
                                      {u"reason"_s, u"属于内部工作流程"_s},
                                      {u"withheld"_s, u"值守交接程序"_s}}));
    QCOMPARE(f.now().outcome, u"A3"_s);
    QCOMPARE(f.file(f.id).items[1].value.outcome, u"B5"_s);
    QCOMPARE(f.file(f.id).items[1].value.grounds, QStringList{u"E16a"_s});
}

void TestCourse::otherwiseTheOfficerPicksTheRowWithAReason()
{
    CourseOffice f;
    f.splitInTwo();
    QVERIFY(f.decide(1, u"A1"_s));
    QVERIFY(f.decide(2, u"C1b"_s));
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, u"N1"_s}})),
             u"not_an_items_outcome R-ANS-1 N1"_s);
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}})),
             u"main_row_without_reason R-ANS-1 A1"_s);
    QVERIFY(f.act(Step::SubmitDraft,
                  {{u"outcome"_s, u"A1"_s}, {u"row_reason"_s, u"甲文件为申请的主要事项"_s}}));
    QCOMPARE(f.office.history(f.id.value)->back().note, u"甲文件为申请的主要事项"_s);
    CourseOffice same;
    same.splitInTwo();
    QVERIFY(same.decide(1, u"A1"_s));
    QVERIFY(same.decide(2, u"A1"_s));
    QVERIFY(same.act(Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}}));
}

void TestCourse::everyMatterIsDecidedBeforeTheAnswer()
{
    CourseOffice f;
    f.splitInTwo();
    QVERIFY(f.decide(1, u"A1"_s));
    QCOMPARE(guardOf(f.act(Step::SubmitDraft, {{u"outcome"_s, u"A1"_s}})),
             u"item_undecided R-ANS-1 2"_s);
}

void TestCourse::aMatterIsDecidedLikeAnAnswer()
{
    CourseOffice f;
    f.splitInTwo();
    QCOMPARE(guardOf(f.decide(1, u"B5"_s)), u"no_ground R-REQ-2 B5"_s);
    QCOMPARE(guardOf(f.decide(1, u"B5"_s, u"E14a"_s)), u"ground_does_not_fit R-REQ-2 E14a B5"_s);
    QCOMPARE(guardOf(f.decide(1, u"C1"_s)), u"outcome_is_a_group R-OUT-1 C1"_s);
    QCOMPARE(guardOf(f.decide(1, u"O3"_s)), u"outcome_has_its_step R-SRV-3 O3"_s);
    QCOMPARE(guardOf(f.act(Step::DecideItem, {{u"item"_s, u"1"_s}, {u"outcome"_s, u"C1a"_s}})),
             u"no_search_record R-OUT-1 C1a"_s);
    QCOMPARE(f.decide(3, u"A1"_s).error().code, ErrorCode::NotFound);
}

/// Who approved, and that no law demands it, stays with the matter.
void TestCourse::aMatterKeepsWhatItsGroundAsked()
{
    CourseOffice f;
    f.splitInTwo();
    QVERIFY(f.decide(1, u"B3"_s, u"E14c"_s));
    QVERIFY(f.decide(2, u"B5"_s, u"E16a"_s));
    const auto items = f.file(f.id).items;
    QCOMPARE(items[0].value.groundApprovedBy, f.head.id);
    QVERIFY(!items[0].value.dutyDenied && items[1].value.dutyDenied);
}

void TestCourse::oneLetterAnswersBothDuplicates()
{
    CourseOffice f;
    f.on(2021, 4, 16);
    const RequestId second = f.another({2021, 4, 16});
    QVERIFY(f.desk.merge(f.file(second), f.file(f.id),
                         {Step::Merge, f.clock.today(), {{u"reason"_s, u"内容相同"_s}}}));
    QCOMPARE(f.file(second).request.value.mergedInto, f.id);
    QCOMPARE(f.office.history(second.value)->back().note, u"内容相同"_s);
    f.on(2021, 4, 20);
    f.answer({{u"outcome"_s, u"A2"_s}});
    const Request follower = f.file(second).request.value;
    QCOMPARE(follower.status, Status::Answered);
    QCOMPARE(follower.outcome, u"A2"_s);
    QCOMPARE(follower.closed, (QDate{2021, 4, 20}));
    QCOMPARE(follower.served, (QDate{2021, 4, 20}));
    QVERIFY(f.file(second).letters.empty());
}

void TestCourse::theEarlierDeadlineLeads()
{
    CourseOffice f;
    f.on(2021, 4, 16);
    const RequestId later = f.another({2021, 4, 16});
    const StepInput input{Step::Merge, f.clock.today(), {{u"reason"_s, u"内容相同"_s}}};
    QCOMPARE(guardOf(f.desk.merge(f.file(f.id), f.file(later), input)),
             u"merge_into_later R-ANS-1 2021-05-11"_s);
    QVERIFY(f.desk.merge(f.file(later), f.file(f.id), input));
}

void TestCourse::onlyOnesOwnDuplicatesAreMerged()
{
    CourseOffice f;
    const StepInput input{Step::Merge, f.clock.today(), {{u"reason"_s, u"内容相同"_s}}};
    const RequestId others = f.another({2021, 4, 12}, u"110105194912310038"_s);
    QCOMPARE(guardOf(f.desk.merge(f.file(others), f.file(f.id), input)),
             u"other_applicant R-ANS-1"_s);
    QCOMPARE(guardOf(f.desk.merge(f.file(f.id), f.file(f.id), input)),
             u"merge_into_itself R-ANS-1"_s);
    const RequestId own = f.another({2021, 4, 12}, u"1101051949 1231002x"_s);
    QCOMPARE(f.desk.merge(f.file(own), f.file(f.id), {Step::Merge, f.clock.today()}).error(),
             (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    QCOMPARE(f.watching.merge(f.file(own), f.file(f.id), input).error().code,
             ErrorCode::NotPermitted);
    QVERIFY(f.desk.merge(f.file(own), f.file(f.id), input));
    QCOMPARE(guardOf(f.desk.merge(f.file(own), f.file(f.id), input)), u"merged_case R-ANS-1"_s);
    f.answer({{u"outcome"_s, u"A2"_s}});
    const RequestId late = f.another({2021, 4, 12});
    QCOMPARE(f.desk.merge(f.file(late), f.file(f.id), input).error(),
             (Error{ErrorCode::TransitionNotAllowed, {f.now().number, u"merge"_s, u"answered"_s}}));
}

void TestCourse::aMergedCaseDoesNoWorkOfItsOwn()
{
    CourseOffice f;
    const RequestId second = f.another({2021, 4, 12});
    QVERIFY(f.desk.merge(f.file(second), f.file(f.id),
                         {Step::Merge, f.clock.today(), {{u"reason"_s, u"内容相同"_s}}}));
    QCOMPARE(guardOf(f.step(second, Step::SubmitDraft, {{u"outcome"_s, u"A2"_s}})),
             u"merged_case R-ANS-1"_s);
    QCOMPARE(guardOf(f.act(Step::Withdraw, {{u"reason"_s, u"撤回"_s}})),
             u"merged_cases_open R-ANS-1"_s);
    QVERIFY(f.step(second, Step::Withdraw, {{u"reason"_s, u"撤回"_s}}));
    f.answer({{u"outcome"_s, u"A2"_s}});
    QCOMPARE(f.file(second).request.value.outcome, u"O3"_s); // it had ended by itself
}

void TestCourse::anUnreachedApplicantIsAskedByMail()
{
    CourseOffice f;
    Intake intake;
    intake.request = {.channel = Channel::MailPlain, .subject = u"工作要点"_s};
    f.id = f.desk.registerRequest(intake).value();
    const Set asked{{u"items"_s, u"请提供联系方式"_s}};
    for (int tried = 0; tried < 3; ++tried) {
        QCOMPARE(guardOf(f.act(Step::IssueSupplement, asked)),
                 u"contact_attempts_missing R-REQ-5a 3"_s);
        f.on(2021, 4, 13 + tried);
        QVERIFY(f.act(Step::ContactAttempt, {{u"how"_s, u"电话无人接听"_s}}));
    }
    QCOMPARE(f.file(f.id).attempts.size(), 3U);
    QVERIFY(f.act(Step::IssueSupplement, asked));
    QCOMPARE(f.now().received, (QDate{2021, 4, 15}));
    f.on(2021, 4, 23);
    QVERIFY(f.act(Step::SupplementReceived));
    QCOMPARE(f.due(f.id), f.calendar.add({2021, 4, 23}, 20)->date);
}

void TestCourse::anAskedApplicantWhoStaysSilentHasGivenUp()
{
    CourseOffice f;
    Intake intake;
    intake.request = {.channel = Channel::MailPlain, .subject = u"工作要点"_s};
    f.id = f.desk.registerRequest(intake).value();
    for (int tried = 0; tried < 3; ++tried)
        QVERIFY(f.act(Step::ContactAttempt, {{u"how"_s, u"电话无人接听"_s}}));
    QVERIFY(f.act(Step::IssueSupplement, {{u"items"_s, u"请提供联系方式"_s}}));
    QVERIFY(f.act(Step::SupplementServed));
    f.on(2021, 6, 1);
    QVERIFY(f.act(Step::SupplementExpired));
    QCOMPARE(f.now().outcome, u"O1"_s);
}

void TestCourse::aNoteMovesNothing()
{
    CourseOffice f;
    QCOMPARE(f.act(Step::Note, {{u"text"_s, u"  "_s}}).error().code, ErrorCode::MissingMember);
    f.on(2021, 4, 16);
    const Request before = f.now();
    QVERIFY(f.act(Step::Note, {{u"text"_s, u"已电话告知"_s}}));
    QCOMPARE(f.now(), before);
    QCOMPARE(f.office.history(f.id.value)->back().note, u"已电话告知"_s);
    // what happened before the note may still be recorded
    QVERIFY(f.desk.advance(f.file(f.id), {.step = Step::Accept, .on = QDate{2021, 4, 14}}));
}

void TestCourse::retentionIsProposedAndMayBeOverridden()
{
    const auto archived = [](const QString &outcome, bool challenged, const Set &set) {
        CourseOffice f;
        f.answer({{u"outcome"_s, outcome},
                  {u"ground"_s, outcome == u"B5" ? u"E16a"_s : u""_s},
                  {u"reason"_s, u"属于内部工作流程"_s}});
        if (challenged &&
            (!f.act(Step::ReviewFiled) || !f.act(Step::Decision, {{u"result"_s, u"upheld"_s}})))
            return u"not challenged"_s;
        if (const auto done = f.act(Step::Archive, set); !done)
            return guardOf(done);
        return QString{word(Retention(f.now().retention))};
    };
    QCOMPARE(archived(u"A1"_s, false, {}), u"years10"_s);
    QCOMPARE(archived(u"A1"_s, true, {}), u"years30"_s);
    QCOMPARE(archived(u"B5"_s, false, {}), u"years30"_s);
    QCOMPARE(archived(u"A1"_s, false, {{u"retention"_s, u"permanent"_s}}),
             u"retention_without_reason R-REQ-18 years10"_s);
    QCOMPARE(archived(u"A1"_s, false,
                      {{u"retention"_s, u"permanent"_s}, {u"reason"_s, u"具有示范意义"_s}}),
             u"permanent"_s);
}

void TestCourse::theDossierHasItsOrder()
{
    CourseOffice f;
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}, {u"subject"_s, u"工作要点"_s}}));
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(2)));
    QVERIFY(f.act(Step::ConsultBack, {{u"opinion"_s, u"agree"_s}}));
    f.answer({{u"outcome"_s, u"A1"_s}});
    QVERIFY(f.act(Step::ReviewFiled, {{u"number"_s, u"〔2021〕12号"_s}}));
    QStringList parts;
    for (const DossierEntry &entry : dossier(f.file(f.id)))
        parts << word(entry.part);
    QCOMPARE(parts.join(u' '), u"application identity receipt consultation service challenge"_s);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
