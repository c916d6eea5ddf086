#pragma once
#include "core/law/lawloader.h"
#include "core/law/lawwords.h"

#include <algorithm>

/// What the readers of single lines of law files share.
inline constexpr int longestPeriod = 5000;

template<class Value>
Value word(JsonReader &line, QStringView member, std::span<const LawWord<Value>> words)
{
    const QString text = line.text(member);
    const auto found = std::ranges::find(words, text, &LawWord<Value>::word);
    if (found != words.end())
        return found->value;
    line.refuse(ErrorCode::BadValue, {line.path(member), text.left(40)});
    return {};
}

inline QStringList prefixed(const QString &noun, const QStringList &keys)
{
    QStringList list;
    for (const QString &key : keys) {
        if (!key.isEmpty())
            list.append(noun + u' ' + key);
    }
    return list;
}

template<class Rule>
void LawLoader::common(JsonReader &line, Rule &rule, const QStringList &keys,
                       const QStringList &needs)
{
    rule.inForce.from = line.date(u"from");
    rule.inForce.to = line.dateOr(u"to");
    rule.source = line.text(u"source");
    rule.confidence = word(line, u"confidence", confidenceWords());
    if (rule.inForce.to.isValid() && rule.inForce.to < rule.inForce.from)
        line.refuse(ErrorCode::ImpossibleOrder, {line.path(u"to")});
    for (const QString &key : keys)
        m_entries.push_back({key, rule.inForce, needs, m_file, line.path()});
}
