#include "core/desk/nameindex.h"

#include "core/desk/likeness.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<quint16, 2> asked{RequestApplicantName, RequestSubject};

/// One case, one width: `ＡＢ有限公司` is found by `ab`.
QByteArray folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toUtf8();
}

bool isPlain(QByteArrayView utf8)
{
    return std::ranges::all_of(
        utf8, [](char c) { return c >= ' ' && c < 0x7F && !(c >= 'A' && c <= 'Z'); });
}

QByteArray foldedUtf8(QByteArrayView utf8)
{
    return isPlain(utf8) ? utf8.toByteArray() : folded(QString::fromUtf8(utf8));
}

/// As memmem(), which prepares itself anew for each of a hundred thousand hits. Characters of one
/// script begin alike: the last byte tells most.
const char *search(const char *from, const char *end, QByteArrayView part)
{
    const qsizetype before = part.size() - 1;
    while (end - from > before) {
        const auto *last = static_cast<const char *>(
            std::memchr(from + before, part.back(), std::size_t(end - from - before)));
        if (!last)
            return nullptr;
        if (std::memcmp(last - before, part.data(), std::size_t(before)) == 0)
            return last - before;
        from = last - before + 1;
    }
    return nullptr;
}
} // namespace

NameIndex &NameIndex::operator=(NameIndex &&other) noexcept
{
    wipe();
    m_ids = std::move(other.m_ids);
    m_ends = std::move(other.m_ends);
    m_pool = std::move(other.m_pool);
    m_newer = std::exchange(other.m_newer, {});
    return *this;
}

void NameIndex::wipe()
{
    for (QByteArray &text : m_newer)
        explicit_bzero(text.data(), std::size_t(text.size()));
    m_ids.clear();
    m_ends.clear();
    m_pool = {}; // its allocator wipes
    m_newer.clear();
}

void NameIndex::append(EntityId id, const QByteArray &text)
{
    m_pool.insert(m_pool.end(), text.begin(), text.end());
    m_pool.push_back('\n');
    m_ids.push_back(id);
    m_ends.push_back(quint32(m_pool.size()));
}

Result<NameIndex> NameIndex::load(const Records &records, const std::function<bool()> &goOn)
{
    NameIndex index;
    bool cancelled = false;
    const auto scanned = records.scan(Noun::Request, asked, [&](const ScanRow &row) {
        index.append(row.entity(), foldedUtf8(row.text(0)) + ' ' + foldedUtf8(row.text(1)));
        cancelled = goOn && index.m_ids.size() % 256 == 0 && !goOn();
        return !cancelled;
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return index;
}

Result<> NameIndex::refresh(const Records &records, std::span<const EntityId> entities)
{
    for (const EntityId &id : entities) {
        const auto record = records.read(Noun::Request, id);
        if (!record && record.error().code == ErrorCode::NotFound)
            continue; // of another noun
        if (!record)
            return tl::unexpected(record.error());
        const Request request = seenFrom<Request>(*record).value;
        m_newer[id] = folded(request.applicantName + u' ' + request.subject);
    }
    return {};
}

std::vector<RequestId> NameIndex::find(const QString &text) const
{
    const QByteArray part = folded(text);
    std::vector<RequestId> found;
    if (part.isEmpty())
        return found;
    std::size_t row = 0; // hits ascend, and so do the rows
    const char *const end = m_pool.data() + m_pool.size();
    for (const char *from = m_pool.data(); from < end;) {
        const char *hit = search(from, end, part);
        if (!hit)
            break;
        while (m_ends[row] <= quint32(hit - m_pool.data()))
            ++row;
        if (!m_newer.contains(m_ids[row]))
            found.push_back({m_ids[row]});
        from = m_pool.data() + m_ends[row]; // one hit a case is enough
    }
    for (auto newer = m_newer.begin(); newer != m_newer.end(); ++newer) {
        if (newer->contains(part))
            found.push_back({newer.key()});
    }
    return found;
}

std::vector<RequestId> NameIndex::similar(const QString &text, std::size_t most) const
{
    const Likeness typed{text};
    std::vector<std::pair<int, EntityId>> alike;
    if (!typed.canTell())
        return {};
    const auto judge = [&](EntityId id, QByteArrayView own) {
        constexpr int enough = 25; // the name stands beside the subject here and tells nothing
        if (const int percent = typed.percentOfFolded(own); percent >= enough)
            alike.emplace_back(percent, id);
    };
    quint32 from = 0;
    for (std::size_t row = 0; row < m_ids.size(); ++row) {
        if (!m_newer.contains(m_ids[row]))
            judge(m_ids[row], {m_pool.data() + from, qsizetype(m_ends[row] - from) - 1});
        from = m_ends[row];
    }
    for (auto newer = m_newer.begin(); newer != m_newer.end(); ++newer)
        judge(newer.key(), *newer);
    std::ranges::stable_sort(alike, std::ranges::greater{}, &std::pair<int, EntityId>::first);
    std::vector<RequestId> found;
    for (std::size_t i = 0; i < std::min(most, alike.size()); ++i)
        found.push_back({alike[i].second});
    return found;
}
