#include "ui/counter/draftbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DraftBook::DraftBook(DraftKeeper keeper, OfficerId officer)
    : m_keeper{std::move(keeper)}
    , m_prefix{u"intake/"_s + officer.text() + u'/'}
{
}

Result<std::optional<IntakeDraft>> DraftBook::open()
{
    const auto keys = m_keeper.keys();
    if (!keys)
        return tl::unexpected(keys.error());
    m_parked.clear();
    m_taken = keys->filter(m_prefix);
    m_unreadable = 0;
    for (const QString &key : m_taken) {
        const auto draft = m_keeper.get(key).and_then(parseDraft);
        if (draft)
            m_parked.push_back({key, *draft});
        else
            ++m_unreadable;
    }
    std::ranges::stable_sort(m_parked, {}, [](const KeptDraft &kept) { return kept.draft.saved; });
    const auto newest = std::find_if(m_parked.rbegin(), m_parked.rend(),
                                     [](const KeptDraft &kept) { return !kept.draft.parked; });
    if (newest == m_parked.rend())
        return std::nullopt;
    m_current = newest->key;
    const IntakeDraft draft = newest->draft;
    m_parked.erase(std::next(newest).base());
    return draft;
}

QString DraftBook::freeKey() const
{
    int next = 1;
    while (m_taken.contains(m_prefix + QString::number(next)))
        ++next;
    return m_prefix + QString::number(next);
}

Result<> DraftBook::put(const QString &key, IntakeDraft &draft) const
{
    draft.saved = m_keeper.now();
    return m_keeper.put(key, draftJson(draft));
}

Result<QDateTime> DraftBook::save(IntakeDraft draft)
{
    if (!holdsWords(draft))
        return finish().map([] { return QDateTime{}; });
    const QString key = m_current.isEmpty() ? freeKey() : m_current;
    draft.parked = false;
    return put(key, draft).map([&] {
        if (m_current.isEmpty())
            m_taken << key;
        m_current = key;
        return draft.saved;
    });
}

Result<> DraftBook::park(IntakeDraft draft)
{
    const QString key = m_current.isEmpty() ? freeKey() : m_current;
    draft.parked = true;
    return put(key, draft).map([&] {
        if (m_current.isEmpty())
            m_taken << key;
        m_current.clear();
        m_parked.push_back({key, draft});
    });
}

Result<IntakeDraft> DraftBook::take(const QString &key)
{
    const auto found = std::ranges::find(m_parked, key, &KeptDraft::key);
    if (found == m_parked.end())
        return fail(ErrorCode::NotFound, {key});
    IntakeDraft draft = found->draft;
    draft.parked = false;
    return put(key, draft).map([&] {
        m_parked.erase(found);
        m_current = key;
        return draft;
    });
}

Result<> DraftBook::discard(const QString &key)
{
    return m_keeper.remove(key).map([&] {
        std::erase_if(m_parked, [&](const KeptDraft &kept) { return kept.key == key; });
        m_taken.removeAll(key);
    });
}

Result<> DraftBook::finish()
{
    if (m_current.isEmpty())
        return {};
    return discard(m_current).map([this] { m_current.clear(); });
}
