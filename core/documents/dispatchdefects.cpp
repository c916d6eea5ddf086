// 缺项 of a dispatch form, by the table of resources/law/dispatch.json.
#include "core/documents/dispatchform.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// What a condition's word asks of a field: `yes` and `proactive` name a value, `given` and `none`
/// whether there is one.
struct Word
{
    QLatin1StringView word{};
    qint64 value = 0;
};
constexpr std::array words{Word{"yes"_L1, qint64(Answer::Yes)}, Word{"no"_L1, qint64(Answer::No)},
                           Word{"proactive"_L1, qint64(Attribute::Proactive)},
                           Word{"on_request"_L1, qint64(Attribute::OnRequest)},
                           Word{"withheld"_L1, qint64(Attribute::Withheld)}};

std::optional<Value> fieldOf(const DispatchForm &form, QStringView name)
{
    for (const FieldSpec &spec : fieldRegistry()) {
        if (spec.noun == Noun::DispatchForm && name == spec.name)
            return valueOf(form, spec.id);
    }
    return {};
}

/// 0 for what was not said: an empty text, no day, Answer::Unsaid, Attribute::None.
qsizetype lengthOf(const Value &value)
{
    if (value.isNull())
        return 0;
    if (value.type() == ValueType::Text)
        return value.text().trimmed().size();
    return value.type() == ValueType::Integer && value.integer() == 0 ? 0 : PTRDIFF_MAX;
}

bool meets(const Value &value, QStringView word)
{
    if (word == u"given")
        return lengthOf(value) > 0;
    if (word == u"none")
        return lengthOf(value) == 0;
    const auto meant = std::ranges::find_if(words, [&](const Word &w) { return word == w.word; });
    return meant != words.end() && value.integer() == meant->value;
}

Result<bool> applies(const DefectRule &rule, const DispatchForm &form)
{
    for (const QString &condition : rule.when) {
        const auto parts = condition.split(u'=');
        const auto value = fieldOf(form, parts.first());
        if (!value || parts.size() != 2)
            return fail(ErrorCode::LawFileInvalid, {u"dispatch.json"_s, rule.code, condition});
        const auto allowed = parts.last().split(u'|');
        if (std::ranges::none_of(allowed, [&](const QString &w) { return meets(*value, w); }))
            return false;
    }
    return true;
}
} // namespace

Result<std::vector<CheckedRule>> checkListOf(const DispatchForm &form, const Law &law, QDate day)
{
    std::vector<CheckedRule> list;
    for (const DefectRule &rule : law.dispatchDefects(day)) {
        const auto asked = applies(rule, form);
        if (!asked)
            return tl::unexpected(asked.error());
        const auto value = fieldOf(form, rule.field);
        if (!value)
            return fail(ErrorCode::LawFileInvalid, {u"dispatch.json"_s, rule.code, rule.field});
        if (*asked)
            list.push_back({rule, lengthOf(*value) >= rule.least});
    }
    return list;
}

Result<std::vector<DefectRule>> defectsOf(const DispatchForm &form, const Law &law, QDate day)
{
    return checkListOf(form, law, day).map([](const std::vector<CheckedRule> &list) {
        std::vector<DefectRule> defects;
        for (const auto &[rule, met] : list) {
            if (!met)
                defects.push_back(rule);
        }
        return defects;
    });
}

bool owesInterpretation(Attribute attribute, Answer policy, Answer measures)
{
    return attribute == Attribute::Proactive && policy == Answer::Yes && measures == Answer::Yes;
}
