#include "core/journal/changes.h"

#include <algorithm>

Changes &Changes::append(const Changes &other)
{
    m_entities.insert(m_entities.end(), other.m_entities.begin(), other.m_entities.end());
    m_numbers.insert(m_numbers.end(), other.m_numbers.begin(), other.m_numbers.end());
    m_contents.insert(m_contents.end(), other.m_contents.begin(), other.m_contents.end());
    return *this;
}

std::vector<quint16> Changes::missingGroupMembers(const EntityChange &change)
{
    const auto written = [&](quint16 id) {
        return std::ranges::any_of(change.writes,
                                   [id](const FieldWrite &w) { return w.field == id; });
    };
    std::vector<quint16> missing;
    for (const FieldSpec &spec : fieldRegistry()) {
        if (spec.noun != change.noun || spec.group == FieldGroup::None || written(spec.id))
            continue;
        const bool groupTouched = std::ranges::any_of(change.writes, [&](const FieldWrite &w) {
            const FieldSpec *other = findField(w.field);
            return other && other->noun == spec.noun && other->group == spec.group;
        });
        if (groupTouched)
            missing.push_back(spec.id);
    }
    return missing;
}
