#include "ui/wording/actterms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString ActTerms::act(Act act)
{
    switch (act) {
    case Act::Confirm: return tr("Confirm receipt with the applicant");
    case Act::AskSupplement: return tr("Ask once for completion");
    case Act::Draft: return tr("Draft the answer, or extend before then");
    case Act::Redraft: return tr("Redraft after return");
    case Act::Review: return tr("Review and sign the answer");
    case Act::Serve: return tr("Serve the answer (signed)");
    case Act::AwaitSupplement: return tr("Applicant completes the application");
    case Act::ProveSupplement: return tr("Record delivery of the completion notice");
    case Act::CloseSupplement: return tr("Not completed in time: close");
    case Act::AwaitOpinion: return tr("Opinion asked for");
    case Act::ProveConsultation: return tr("Record delivery of the consultation");
    case Act::CloseConsultation: return tr("No opinion in time: go on");
    case Act::AwaitPayment: return tr("Applicant pays the fee");
    case Act::ProveFeeNotice: return tr("Record delivery of the fee notice");
    case Act::CloseFee: return tr("Not paid in time: check and close");
    case Act::AwaitReason: return tr("Applicant explains the requests");
    }
    return {};
}

QString ActTerms::group(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue: return tr("Overdue");
    case TodayGroup::DueToday: return tr("Due today");
    case TodayGroup::Soon: return tr("Within 3 working days");
    case TodayGroup::Waiting: return tr("Waiting for others");
    case TodayGroup::Returned: return tr("Returned to me");
    case TodayGroup::InHand: return tr("In hand");
    }
    return {};
}

QString ActTerms::shortNumber(const QString &number)
{
    static const QRegularExpression serial{u"第\\d+号$"_s};
    const auto match = serial.match(number);
    return match.hasMatch() ? match.captured() : number;
}
