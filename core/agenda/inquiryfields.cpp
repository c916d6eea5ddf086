#include "core/agenda/inquiry.h"

#include <array>

template<>
Noun nounOf<Inquiry>()
{
    return Noun::Inquiry;
}

template<>
std::span<const FieldBinding<Inquiry>> fieldsOf<Inquiry>()
{
    static constexpr std::array table{
        bind<&Inquiry::organ>(InquiryOrgan),
        bind<&Inquiry::number>(InquiryNumber),
        bind<&Inquiry::channel>(InquiryChannel),
        bind<&Inquiry::received>(InquiryReceived),
        bind<&Inquiry::summary>(InquirySummary),
        bind<&Inquiry::kind>(InquiryKindField),
        bind<&Inquiry::kindReason>(InquiryKindReason),
        bind<&Inquiry::unit>(InquiryUnit),
        bind<&Inquiry::routed>(InquiryRouted),
        bind<&Inquiry::handler>(InquiryHandler),
        bind<&Inquiry::assigned>(InquiryAssigned),
        bind<&Inquiry::answered>(InquiryAnswered),
        bind<&Inquiry::answer>(InquiryAnswer),
        bind<&Inquiry::selected>(InquirySelected),
        bind<&Inquiry::link>(InquiryLink),
        bind<&Inquiry::kept>(InquiryKept),
        bind<&Inquiry::notes>(InquiryNotes),
    };
    return table;
}

template<>
Noun nounOf<Focus>()
{
    return Noun::Focus;
}

template<>
std::span<const FieldBinding<Focus>> fieldsOf<Focus>()
{
    static constexpr std::array table{
        bind<&Focus::unit>(FocusUnit),           bind<&Focus::source>(FocusSource),
        bind<&Focus::matter>(FocusMatter),       bind<&Focus::listed>(FocusListed),
        bind<&Focus::responded>(FocusResponded), bind<&Focus::response>(FocusResponse),
        bind<&Focus::improved>(FocusImproved),   bind<&Focus::improvement>(FocusImprovement),
        bind<&Focus::notes>(FocusNotes),
    };
    return table;
}
