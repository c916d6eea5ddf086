#include "core/desk/columncheck.h"

#include "core/base/clock.h"
#include "core/base/date.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr int firstFault = 400; ///< of the statuses of HTTP (RFC 9110)
constexpr qint64 largestPage = 16 << 20;

/// Headings of the three columns, as crawlers and offices name them.
constexpr std::array<QStringView, 3> headings{u"链接|url|address|地址|link",
                                              u"状态|status|status code|问题|fault|错误",
                                              u"栏目|column|所在页面|source|page"};

qsizetype columnOf(const QStringList &head, QStringView names)
{
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (names.split(u'|').contains(QStringView{head[at]}.trimmed().toString().toLower()))
            return at;
    }
    return -1;
}

QString faultOf(const QString &status)
{
    bool isNumber = false;
    const int code = status.trimmed().toInt(&isNumber);
    if (isNumber)
        return code >= firstFault || code <= 0 ? status.trimmed() : QString{};
    const QString word = status.trimmed();
    static const QStringList sound{u"ok"_s, u"正常"_s, u"200 ok"_s, u"无"_s};
    return sound.contains(word.toLower()) ? QString{} : word;
}

/// Addresses in the page that lead to a file beside it.
QStringList linksIn(const QString &html)
{
    static const QRegularExpression link{uR"((?:href|src)\s*=\s*["']([^"'#?]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption};
    QStringList found;
    for (auto match = link.globalMatch(html); match.hasNext();) {
        const QString address = match.next().captured(1).trimmed();
        static const QRegularExpression elsewhere{u"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)"_s};
        if (!address.isEmpty() && !elsewhere.match(address).hasMatch())
            found << address;
    }
    found.removeDuplicates();
    return found;
}

bool liesThere(const QString &root, const QString &page, const QString &address)
{
    const QString plain = QUrl::fromPercentEncoding(address.toUtf8());
    QString place = root + plain;
    if (!plain.startsWith(u'/'))
        place = QFileInfo{page}.path() + u'/' + plain;
    const QFileInfo target{place};
    return target.isDir() ? QFileInfo::exists(place + u"/index.html"_s) : target.exists();
}
using OpenFaults = std::map<QString, const Seen<Occasion> *>; ///< by link

/// Sound entries for the links that are no longer on a page that was looked at.
std::vector<CheckedLink> takenOff(std::span<const CheckedLink> links, const OpenFaults &open)
{
    std::set<QString> pages;
    std::set<QString> there;
    for (const CheckedLink &link : links) {
        pages.insert(link.column);
        there.insert(link.link);
    }
    std::vector<CheckedLink> gone;
    for (const auto &[link, seen] : open) {
        if (pages.contains(seen->value.title) && !there.contains(link))
            gone.push_back({seen->value.title, link, {}});
    }
    return gone;
}

Occasion faultOf(const CheckedLink &link, const QString &unit, QDate on)
{
    return {.kind = OccasionKind::ColumnFault,
            .unit = unit,
            .on = on,
            .title = link.column.isEmpty() ? link.link : link.column,
            .link = link.link,
            .reason = link.fault};
}
} // namespace

Result<std::vector<CheckedLink>> readCheckedLinks(const Sheet &sheet)
{
    if (sheet.rows.empty())
        return fail(ErrorCode::MissingMember, {u"url"_s, u"url"_s});
    std::array<qsizetype, 3> at{};
    std::ranges::transform(headings, at.begin(),
                           [&](QStringView names) { return columnOf(sheet.rows.front(), names); });
    if (at[0] < 0 || at[1] < 0)
        return fail(ErrorCode::MissingMember,
                    {at[0] < 0 ? u"url"_s : u"status"_s, at[0] < 0 ? u"url"_s : u"status"_s});
    std::vector<CheckedLink> links;
    for (std::size_t row = 1; row < sheet.rows.size(); ++row) {
        const QStringList &cells = sheet.rows[row];
        const QString link = cells.value(at[0]).trimmed();
        if (!link.isEmpty())
            links.push_back({cells.value(at[2]).trimmed(), link, faultOf(cells.value(at[1]))});
    }
    return links;
}

Result<std::vector<CheckedLink>> checkSiteFolder(const QString &folder)
{
    const QString root = QFileInfo{folder}.absoluteFilePath();
    if (!QFileInfo{root}.isDir())
        return fail(ErrorCode::FileUnreadable, {folder});
    std::vector<CheckedLink> links;
    for (QDirIterator pages{
             root, {u"*.html"_s, u"*.htm"_s}, QDir::Files, QDirIterator::Subdirectories};
         pages.hasNext();) {
        const QString page = pages.next();
        QFile file{page};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {page});
        const QString name = page.sliced(root.size() + 1);
        for (const QString &address : linksIn(QString::fromUtf8(file.read(largestPage))))
            links.push_back({name, name + u" → "_s + address,
                             liesThere(root, page, address) ? QString{} : u"断链"_s});
    }
    std::ranges::sort(links, {}, &CheckedLink::link);
    return links;
}

Result<ColumnCheck> takeColumnCheck(Desk &desk, const QString &unit, QDate on,
                                    std::span<const CheckedLink> links, CheckedPages pages)
{
    if (const auto allowed = desk.may(Permission::Handle, desk.actor().organ); !allowed)
        return tl::unexpected(allowed.error());
    if (unit.trimmed().isEmpty())
        return fail(ErrorCode::MissingMember, {u"unit_name"_s});
    const auto held = readAllWhere<Occasion>(desk.records(), OccasionUnit, Value{unit});
    if (!held)
        return tl::unexpected(held.error());
    OpenFaults open;
    for (const Seen<Occasion> &each : *held) {
        if (each.value.kind == OccasionKind::ColumnFault && !each.value.settled.isValid())
            open.emplace(each.value.link, &each);
    }
    ColumnCheck check{.links = int(links.size()), .open = int(open.size())};
    std::vector<CheckedLink> all{links.begin(), links.end()};
    if (pages == CheckedPages::Whole)
        std::ranges::move(takenOff(links, open), std::back_inserter(all));
    Changes changes;
    std::set<QString> looked;
    for (const CheckedLink &link : all) {
        const auto known = open.find(link.link);
        const bool isSound = link.fault.isEmpty();
        if (isSound == (known == open.end()) || !looked.insert(link.link).second)
            continue; // sound and unknown, or known and still broken
        Occasion next = isSound ? known->second->value : faultOf(link, unit, on);
        next.settled = isSound ? on : QDate{};
        const auto seen = isSound ? std::optional{*known->second} : std::nullopt;
        const auto entry = saveOccasion(seen, next, deedSetting(desk));
        if (!entry)
            return tl::unexpected(entry.error());
        changes.append(entry->changes);
        ++(isSound ? check.settled : check.found);
    }
    check.open += check.found - check.settled;
    if (changes.isEmpty())
        return check;
    return desk.run(changes).map([&](const Committed &) { return check; });
}
