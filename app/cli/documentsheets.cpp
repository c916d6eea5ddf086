// document portal | clearing: sheets out of the documents
#include "app/cli/documentcall.h"
#include "core/desk/documentdesk.h"
#include "core/sheets/sheetfile.h"
#include "ui/wording/statutetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<std::vector<Document>> documentsThat(const OpenOffice &office,
                                            bool (*wanted)(const Document &))
{
    const auto ids = office.file->all(Noun::Document);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Document> found;
    for (const EntityId id : *ids) {
        const auto seen = office.desk->document({id});
        if (!seen)
            return tl::unexpected(seen.error());
        if (wanted(seen->value))
            found.push_back(seen->value);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Document::formed);
    return found;
}

QString validityText(const Document &document)
{
    static constexpr std::array words{"有效", "失效", "废止"};
    return QString::fromUtf8(words.at(std::size_t(document.validity)));
}

/// The links of what explains it, a line each.
Result<QString> interpretationLinks(const OpenOffice &office, const Document &document)
{
    return interpretationsOf(*office.file, document.id)
        .map([](const std::vector<Interpretation> &all) {
            QStringList links;
            for (const Interpretation &each : all) {
                if (each.published.isValid())
                    links << (each.link.isEmpty() ? each.title : each.link);
            }
            return links.join(u'\n');
        });
}

/// 政策文件栏目: what is public and in which state, for whoever keeps the portal.
Result<Sheet> portalSheet(const OpenOffice &office)
{
    const auto organs = office.desk->organs();
    const auto documents = documentsThat(
        office, [](const Document &d) { return d.state == DocumentState::Published; });
    if (!organs || !documents)
        return tl::unexpected(organs ? documents.error() : organs.error());
    Sheet sheet{.name = u"政策文件"_s,
                .rows = {{u"标题"_s, u"文号"_s, u"发文机关"_s, u"成文日期"_s, u"公开日期"_s,
                          u"主题分类"_s, u"有效性"_s, u"有效期至"_s, u"链接"_s, u"解读链接"_s}}};
    for (const Document &d : *documents) {
        const auto organ = std::ranges::find(*organs, d.organ, &Organ::id);
        const auto links = interpretationLinks(office, d);
        if (!links)
            return tl::unexpected(links.error());
        sheet.rows.push_back({d.title, d.number, organ == organs->end() ? QString{} : organ->name,
                              isoDate(d.formed), isoDate(d.published), d.topic, validityText(d),
                              isoDate(d.validUntil), d.link, *links});
    }
    return sheet;
}

int portal(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        const QString path = call.operands().first();
        return portalSheet(office).and_then([&](const Sheet &sheet) {
            return writeSheet(path, sheet).map([&] {
                call.print(u"%1 %2"_s.arg(sheet.rows.size() - 1).arg(path));
            });
        });
    });
}

/// 规范性文件清理结果: what the rounds from one day to another found; the ones still to be looked
/// at last.
int clearing(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto from = parseDate(call.value("from"));
        const auto to = dayOf(call, *office.desk, "to");
        const auto documents = documentsThat(office, [](const Document &d) { return d.normative; });
        if (!from || !to || !documents)
            return tl::unexpected(!from ? from.error() : !to ? to.error() : documents.error());
        for (const bool looked : {true, false}) {
            for (const Document &d : *documents) {
                if ((d.cleared >= *from && d.cleared <= *to) != looked)
                    continue;
                const QString result = looked ? validityText(d) : QString{};
                const QStringList outdated =
                    statuteTexts(d.body, d.formed, office.desk->law(), office.desk->today());
                call.print(call.json()
                               ? JsonLine{}
                                     .add("number", d.number)
                                     .add("title", d.title)
                                     .add("cleared", isoDate(d.cleared))
                                     .add("result", result)
                                     .add("validUntil", isoDate(d.validUntil))
                                     .add("reason", d.clearing)
                                     .add("outdated", outdated.join(u'\n'))
                                     .text()
                               : QStringList{isoDate(d.cleared), result, d.number, d.title,
                                             isoDate(d.validUntil), d.clearing, outdated.join(u' ')}
                                     .join(u'\t'));
            }
        }
        return {};
    });
}

constexpr std::array portalOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array clearingOptions{MINGDU_OFFICE_OPTIONS, Option{"from", true, true},
                                     Option{"to"}};
constexpr std::array commands{Command{"document portal", portalOptions, 1, 1, portal},
                              Command{"document clearing", clearingOptions, 0, 0, clearing}};
} // namespace

std::span<const Command> documentSheetCommands()
{
    return commands;
}
