#pragma once
#include "core/letters/letter.h"
#include "core/letters/promise.h"
#include "tests/fakes/deskfixture.h"

/// Cases that bear each letter: received 2021-04-12, due 2021-05-11.
struct LetterFixture : DeskFixture
{
    using Set = QMap<QString, QString>;
    using DeskFixture::DeskFixture;

    static std::vector<LetterTemplate> shipped() { return shippedLetterTemplates().value(); }
    std::vector<LetterTemplate> forms = shipped();

    RequestId registered(CaseKind kind = CaseKind::Disclosure)
    {
        Intake application;
        application.request = {.received = clock.today(),
                               .applicantName = QStringLiteral("叶疏桐"),
                               .identityKind = IdentityKind::ResidentId,
                               .identityNumber = QStringLiteral("11010519491231002X"),
                               .contact = QStringLiteral("139 0000 1234（微信同号）"),
                               .address = QStringLiteral("控江路 100 弄 18 号 402 室"),
                               .subject = QStringLiteral("2021年政务公开工作要点的起草材料"),
                               .kind = kind};
        return desk.registerRequest(application).value();
    }
    /// What the head must approve names its approver (R-REQ-10).
    Result<> step(RequestId id, Step step, Set set = {})
    {
        if (step == Step::Extend || step == Step::FeeNotice)
            set[s("approver")] = head.name;
        return DeskFixture::step(id, step, set);
    }
    LetterTemplate form(const QString &kind) const { return findTemplate(forms, kind).value(); }
    Result<Letter> letter(const Case &seen, const QString &kind, QDate dated,
                          ConsultationId about = {}) const
    {
        return compose(form(kind), {.file = seen,
                                    .organ = organ,
                                    .law = law,
                                    .calendar = calendar,
                                    .dated = dated,
                                    .consultation = about});
    }
    Result<Letter> letter(RequestId id, const QString &kind, QDate dated) const
    {
        return letter(file(id), kind, dated);
    }
    static QString text(const Letter &letter) { return letter.body.join(u'\n'); }
    /// The refusal's reason: `extension_not_recorded`.
    static QString reason(const Result<Letter> &letter)
    {
        return letter ? QString{} : letter.error().args.value(1);
    }

    /// A case that ended because the applicant stayed silent (O1) or did not pay (O2).
    RequestId abandoned(const QString &outcome)
    {
        const bool unpaid = outcome == u"O2";
        const RequestId id = unpaid ? bearing(10, {}) : bearing(3, {});
        const auto served = step(id, unpaid ? Step::FeeNoticeServed : Step::SupplementServed);
        clock.set({clock.today().addMonths(2), QTime{9, 0}});
        const bool ended =
            unpaid ? bool(step(id, Step::FeeExpired, {{s("treasury_checked"), s("yes")}}))
                   : bool(step(id, Step::SupplementExpired));
        if (!served || !ended)
            qFatal("%s has no case", qPrintable(outcome));
        return id;
    }
    /// Four matters: given, withheld, not held, not answered.
    RequestId composite()
    {
        Intake application;
        application.request = {.received = clock.today(),
                               .applicantName = QStringLiteral("叶疏桐"),
                               .subject = QStringLiteral("2021年政务公开工作要点等四项")};
        application.items = {QStringLiteral("工作要点"), QStringLiteral("值守交接程序"),
                             QStringLiteral("起草分工表"), QStringLiteral("对某工作人员的投诉")};
        const RequestId id = desk.registerRequest(application).value();
        const QStringList outcomes{s("A1"), s("B5"), s("C1a"), s("N1")};
        bool done = true;
        for (int item = 0; item < outcomes.size(); ++item) {
            const QString &outcome = outcomes.at(item);
            Set set{{s("item"), QString::number(item + 1)}, {s("outcome"), outcome}};
            if (outcome == u"A1")
                set[s("answer")] = QStringLiteral("杨浦区人民政府门户网站“政务公开”栏目");
            if (outcome == u"B5") {
                set[s("ground")] = s("E16a");
                set[s("reason")] = QStringLiteral("属于机关内部值守安排");
            }
            if (outcome == u"C1a")
                set[s("search_record")] = QStringLiteral("以“分工”检索公文系统，未见");
            done = done && step(id, Step::DecideItem, set);
        }
        done = done && step(id, Step::SubmitDraft,
                            {{s("outcome"), s("A3")},
                             {s("ground"), s("E16a")},
                             {s("reason"), QStringLiteral("属于机关内部值守安排")},
                             {s("withheld"), QStringLiteral("值守交接程序")}});
        if (!done)
            qFatal("no composite answer");
        return id;
    }
    /// A case drafted to \p outcome with what its letter needs, or with all that it may say.
    RequestId drafted(const QString &outcome, bool full = true)
    {
        if (outcome == u"O1" || outcome == u"O2")
            return abandoned(outcome);
        const bool corrects = outcome.startsWith(u'K');
        const RequestId id = registered(corrects ? CaseKind::Correction : CaseKind::Disclosure);
        Set set{{s("outcome"), outcome},
                {s("reason"), QStringLiteral("该材料由受托单位编制，尚未形成最终文件")},
                {s("answer"), QStringLiteral("杨浦区人民政府门户网站“政务公开”栏目")},
                {s("search_record"), QStringLiteral("以“工作要点”检索公文系统和档案目录，未见")}};
        if (!full && !corrects && outcome != u"N2" && outcome != u"N3" && outcome != u"N5")
            set.remove(s("answer"));
        if (!full && outcome != u"N4" &&
            (outcome == u"C1a" || outcome == u"C1c" || outcome.startsWith(u'N') ||
             outcome == u"O4"))
            set.remove(s("reason"));
        if (outcome == u"C1a") {
            for (const char *part : searchPartNames)
                set[s(part)] = s("3");
        }
        if (outcome == u"C3") { // asked once, and still unclear
            const bool asked = step(id, Step::IssueSupplement, {{s("items"), s("1")}}) &&
                               step(id, Step::SupplementReceived);
            if (!asked)
                qFatal("no supplement");
        }
        if (outcome == u"A3")
            set[s("withheld")] = QStringLiteral("起草过程稿");
        if (outcome == u"B4")
            set[s("unconsulted")] = QStringLiteral("可明显区分");
        if (outcome == u"A1" || outcome == u"A3")
            set[s("answer")] = QStringLiteral("工作要点正文");
        for (const Ground &ground : law.grounds(clock.today())) {
            if (ground.outcomes.contains(outcome) && !set.contains(s("ground")))
                set[s("ground")] = ground.code;
        }
        if (!step(id, Step::SubmitDraft, set))
            qFatal("%s can't be drafted", qPrintable(outcome));
        return id;
    }
    /// A case that bears the letter \p kind.
    RequestId bearing(int kind, const QString &outcome, bool full = true)
    {
        if (!outcome.isEmpty())
            return drafted(outcome, full);
        if (kind == 31)
            return composite();
        const RequestId id = registered();
        const Set asked{{s("to"), QStringLiteral("上海某置业有限公司")},
                        {s("subject"), QStringLiteral("租赁合同")},
                        {s("kind"), s(kind == 8 ? "organ" : "third_party")}};
        const Set charged{{s("basis"), s(full ? "items" : "pages")},
                          {s("count"), s(full ? "5" : "120")},
                          {s("before"), s(full ? "28" : "")},
                          {s("other_count"), s(full ? "" : "40")}, // the dearer one by far
                          {s("decided_to_provide"), s("yes")},
                          {s("reason"), full ? QStringLiteral("本月申请数量较多") : QString{}}};
        const QMap<int, std::pair<Step, Set>> steps{
            {4, {Step::AskReason, {{s("reason"), QStringLiteral("本月已提出十二件")}}}},
            {7, {Step::ConsultSend, asked}},
            {9, {Step::ConsultSend, asked}},
            {11, {Step::AskReason, {{s("reason"), QStringLiteral("本月已提出十二件")}}}},
            {3, {Step::IssueSupplement, {{s("items"), QStringLiteral("请指明文件名称")}}}},
            {5, {Step::Extend, {{s("days"), s("10")}}}},
            {6, {Step::ConsultSend, asked}},
            {8, {Step::ConsultSend, asked}},
            {10, {Step::FeeNotice, charged}}};
        if (steps.contains(kind) && !step(id, steps[kind].first, steps[kind].second))
            qFatal("letter %d has no case", kind);
        const bool told =
            kind != 9 || (step(id, Step::ConsultBack, {{s("opinion"), s("object")}}) &&
                          step(id, Step::SubmitDraft,
                               {{s("outcome"), s("A2")},
                                {s("public_interest"), QStringLiteral("涉及公众饮用水安全")}}));
        const bool later =
            kind != 11 || step(id, Step::ReasonAccepted,
                               {{s("until"), s("2021-06-15")}, {s("approver"), head.name}});
        if (!told || !later)
            qFatal("letter %d has no case", kind);
        return id;
    }

    static QString s(const char *text) { return QString::fromLatin1(text); }
};
