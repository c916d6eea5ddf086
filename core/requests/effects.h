#pragma once
#include "core/requests/step.h"

/// A case on its way through one step: effects write into it, guards read it.
struct Draft
{
    Case file{};
    const StepInput &input;
    const Setting &setting;

    Request &request() { return file.request.value; }
    QString text(const char *key) const
    {
        return input.set.value(QString::fromLatin1(key)).trimmed();
    }
    bool flag(const char *key) const { return text(key) == QStringLiteral("yes"); }
    /// An empty key is an invalid date; anything else must be a date.
    Result<QDate> date(const char *key) const;
    Result<int> count(const char *key, int least, int most) const;
    Result<Deadline> deadlineNow() const;
};

/// A refusal by a rule of the desk: the guard's name (ui/wording has its sentence), the rule,
/// particulars.
tl::unexpected<Error> guard(const char *name, const char *rule,
                            const QStringList &particulars = {});

/// Who approved what the actor does here: the actor, or the officer named as `approver`. The head
/// of the disclosure office decides on extensions and fees (art. 33(2), rules §3). GuardRefused
/// {needs_approval, rule}.
Result<OfficerId> approval(const Draft &draft, const char *rule);

/// An internal guard (R-GRD-1): from the days that the law data names before the deadline on, the
/// head may let the step pass with a reason (`override`, `override_reason`), which the case keeps.
/// Two persons: the one who proposed the answer, or takes the step, can't. Otherwise \p refusal, or
/// GuardRefused {override_too_early | override_without_reason, R-GRD-1, …}, FourEyes.
Result<> overridable(Draft &draft, const tl::unexpected<Error> &refusal);
/// Whether the outcome of the whole answer fits those of its matters (R-ANS-1): any disclosed and
/// any withheld under arts 14 to 16 make 部分公开, otherwise the officer picks one of them, with a
/// reason where they differ.
Result<> checkItems(const Draft &draft, const Outcome &outcome);
/// A merged case does no work of its own, and one that leads does not leave the others behind.
Result<> checkMerged(const Case &file, Step step);
/// What closes a case closes those merged into it.
void closeFollowers(Draft &draft);
/// Receives a plain letter whose sender was not reached (R-REQ-5a).
Result<> receiveUnreached(Draft &draft);

/// What each step does to the case, and what it insists on.
using Effect = Result<> (*)(Draft &);
Effect effectOf(Step step);

namespace effects {
Result<> confirm(Draft &draft);
Result<> issueSupplement(Draft &draft);
Result<> supplementServed(Draft &draft);
Result<> supplementReceived(Draft &draft);
Result<> supplementExpired(Draft &draft);
Result<> consultSend(Draft &draft);
Result<> consultReached(Draft &draft);
Result<> consultBack(Draft &draft);
Result<> consultExpire(Draft &draft);
Result<> extend(Draft &draft);
Result<> feeNotice(Draft &draft);
Result<> feeNoticeServed(Draft &draft);
Result<> feePaid(Draft &draft);
Result<> feeExpired(Draft &draft);
Result<> waiveFee(Draft &draft);
Result<> refundFee(Draft &draft);
Result<> submitDraft(Draft &draft);
Result<> returnDraft(Draft &draft);
Result<> sign(Draft &draft);
Result<> serve(Draft &draft);
Result<> delivered(Draft &draft);
Result<> serviceReturned(Draft &draft);
Result<> convert(Draft &draft);
Result<> archive(Draft &draft);
Result<> withdraw(Draft &draft);
Result<> voidNumber(Draft &draft);
Result<> reviewFiled(Draft &draft);
Result<> suitFiled(Draft &draft);
Result<> decision(Draft &draft);
Result<> askReason(Draft &draft);
Result<> reasonAccepted(Draft &draft);
Result<> reasonRejected(Draft &draft);
Result<> correct(Draft &draft);
Result<> decideItem(Draft &draft);
Result<> contactAttempt(Draft &draft);
} // namespace effects
