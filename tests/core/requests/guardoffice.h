#pragma once
#include "tests/core/requests/workflowoffice.h"

using namespace Qt::StringLiterals;

using Set = QMap<QString, QString>;

inline QString guardOf(const Result<> &refused)
{
    return refused || refused.error().code != ErrorCode::GuardRefused
               ? QString{}
               : refused.error().args.value(0);
}

/// An organ as it begins: no law confirmed, no fee text in its guide.
inline void begin(WorkflowOffice &f)
{
    const auto seen = readSeen<Organ>(f.office, f.organ.id.value).value();
    f.office.commit(Changes{}.update(seen, f.organ, 101)).value();
}

inline const Set answered{
    {u"outcome"_s, u"A2"_s}, {u"answer"_s, u"工作要点正文"_s}, {u"secrecy_checked"_s, u"yes"_s}};
inline const Set byPages{{u"basis"_s, u"pages"_s},
                         {u"count"_s, u"120"_s},
                         {u"decided_to_provide"_s, u"yes"_s},
                         {u"reason"_s, u"复制量大"_s}};

inline Set with(Set set, const Set &more)
{
    set.insert(more);
    return set;
}
