// Files of a case, and what may leave (rules §13).
#include "tests/core/requests/courseoffice.h"

using namespace Qt::StringLiterals;

namespace {
SealedContent plain(const QByteArray &bytes)
{
    return {.digest = bytes.toHex(), .size = bytes.size(), .chunks = {bytes}};
}

struct FilesOffice : CourseOffice
{
    AttachmentId add(Desk &who, const QString &name = u"附件.pdf"_s)
    {
        return who
            .attach(file(id), {.part = DossierPart::Answer, .name = name}, plain("bytes"),
                    plain("text"))
            .value();
    }
    Attachment shown(AttachmentId wanted)
    {
        for (const Seen<Attachment> &seen : file(id).attachments) {
            if (seen.value.id == wanted)
                return seen.value;
        }
        return {};
    }
    /// Signed and ready to go out.
    void sign()
    {
        on(2021, 5, 6);
        QVERIFY(act(Step::SubmitDraft, {{u"outcome"_s, u"A2"_s},
                                        {u"answer"_s, u"见附件"_s},
                                        {u"secrecy_checked"_s, u"yes"_s}}));
        QVERIFY(actAsHead(Step::Sign));
    }
    const std::vector<Find> phone{{FindKind::Phone, u"13900001234"_s}};
};
} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptWithItsBytesAndText();
    void removedIsMarkedNotDeleted();
    void personalDataInAnOutgoingFile();
    void aSecrecyMarkNeverLeaves();
    void theHeadMayPassInTheLastDays();
    void aThirdPartysLetterWaitsToo();
    void whoAddedItDoesNotTick();
    void namesAreMasked();
};

void TestAttachments::aFileIsKeptWithItsBytesAndText()
{
    FilesOffice f;
    const Attachment kept = f.shown(f.add(f.desk));
    QCOMPARE(kept.name, u"附件.pdf"_s);
    QCOMPARE(kept.addedBy, f.handler.id);
    QCOMPARE(kept.size, 5);
    QCOMPARE(f.office.content(kept.digest.toLatin1()).value(), QByteArray{"bytes"});
    QCOMPARE(f.office.content(kept.text.toLatin1()).value(), QByteArray{"text"});
}

void TestAttachments::removedIsMarkedNotDeleted()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.desk);
    QCOMPARE(f.desk.detach(f.file(f.id), id, u" "_s).error(),
             (Error{ErrorCode::MissingMember, {u"reason"_s}}));
    QVERIFY(f.desk.detach(f.file(f.id), id, u"重复"_s));
    QVERIFY(f.shown(id).removed.isValid());
    QCOMPARE(f.shown(id).name, u"附件.pdf"_s);
    QCOMPARE(guardOf(f.desk.detach(f.file(f.id), id, u"重复"_s)),
             u"already_removed §13 2021-04-12"_s);
}

/// One of the ten named guards of rules §13.
void TestAttachments::personalDataInAnOutgoingFile()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.desk);
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::Applicant, f.phone));
    f.sign();
    QCOMPARE(guardOf(f.act(Step::Serve)), u"enclosure_unchecked §13 1"_s);
    QCOMPARE(guardOf(f.headDesk.checkEnclosure(f.file(f.id), id, {}, {})),
             u"finds_unticked §13 1"_s);
    QVERIFY(f.headDesk.checkEnclosure(f.file(f.id), id, {0}, u"是单位电话"_s));
    QCOMPARE(f.shown(id).checkedBy, f.head.id);
    // Marked anew, it is looked at anew.
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::Applicant, f.phone));
    QCOMPARE(guardOf(f.act(Step::Serve)), u"enclosure_unchecked §13 1"_s);
    QVERIFY(f.headDesk.checkEnclosure(f.file(f.id), id, {0}, {}));
    QVERIFY(f.act(Step::Serve));
}

void TestAttachments::aSecrecyMarkNeverLeaves()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.desk);
    QVERIFY(
        f.desk.enclose(f.file(f.id), id, Recipient::Applicant, {{FindKind::Secrecy, u"机密"_s}}));
    QCOMPARE(guardOf(f.headDesk.checkEnclosure(f.file(f.id), id, {0}, {})),
             u"enclosure_secret §13 1"_s);
    f.sign();
    f.on(2021, 5, 11); // the last day: no override helps
    QCOMPARE(guardOf(f.act(Step::Serve,
                           {{u"override"_s, f.head.name}, {u"override_reason"_s, u"到期"_s}})),
             u"enclosure_secret §13 1"_s);
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::None, {}));
    QVERIFY(f.act(Step::Serve));
}

void TestAttachments::theHeadMayPassInTheLastDays()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.desk);
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::Applicant, f.phone));
    f.sign();
    const Set override{{u"override"_s, f.head.name}, {u"override_reason"_s, u"到期"_s}};
    QCOMPARE(guardOf(f.act(Step::Serve, override)), u"override_too_early R-GRD-1 3"_s);
    f.on(2021, 5, 11);
    QVERIFY(f.act(Step::Serve, override));
    QVERIFY(f.now().overrides.front().contains(u"enclosure_unchecked"_s));
}

void TestAttachments::aThirdPartysLetterWaitsToo()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.desk);
    QVERIFY(f.act(Step::ConsultSend, {{u"to"_s, u"甲公司"_s}, {u"subject"_s, u"材料"_s}}));
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::ThirdParty,
                           {{FindKind::Applicant, u"叶疏桐"_s}}));
    const Consultation asked = f.file(f.id).consultations.front().value;
    QVERIFY(f.desk.issueLetter(f.file(f.id), letterForm(6), asked.id));
    const LetterId letter = f.file(f.id).letters.front().value.id;
    const StepInput dispatch{.step = Step::DispatchLetter, .on = f.clock.today()};
    QCOMPARE(guardOf(f.desk.serveLetter(f.file(f.id), letter, dispatch)),
             u"enclosure_unchecked §13 1"_s);
    QVERIFY(f.desk.enclose(f.file(f.id), id, Recipient::None, {}));
    QVERIFY(f.desk.serveLetter(f.file(f.id), letter, dispatch));
}

void TestAttachments::whoAddedItDoesNotTick()
{
    FilesOffice f;
    const AttachmentId id = f.add(f.headDesk);
    QVERIFY(f.headDesk.enclose(f.file(f.id), id, Recipient::Applicant, f.phone));
    QCOMPARE(f.headDesk.checkEnclosure(f.file(f.id), id, {0}, {}).error().code,
             ErrorCode::FourEyes);
    QVERIFY(f.desk.checkEnclosure(f.file(f.id), id, {0}, {}));
    QCOMPARE(f.watching.attach(f.file(f.id), {.name = u"x"_s}, plain("b"), {}).error().code,
             ErrorCode::NotPermitted);
}

void TestAttachments::namesAreMasked()
{
    FilesOffice f;
    f.add(f.desk, u"叶疏桐身份证.jpg"_s);
    const Case seen = f.watching.shownRequest(f.id).value();
    QVERIFY(seen.masked);
    QVERIFY(seen.attachments.front().value.name.isEmpty());
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
