// letter template list | show | load | withdraw: an organ's own texts of its letters
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/letters/owntemplate.h"
#include "core/letters/templatetext.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 1 << 18; ///< the longest letter takes under 8 KiB

QString daysOf(const OwnTemplate &own)
{
    return isoDate(own.from) + u'…' +
           (own.withdrawn.isValid() ? isoDate(own.withdrawn) : QString{});
}

JsonLine jsonOf(const LetterTemplate &form, const OwnTemplate *own)
{
    JsonLine line;
    line.add("kind", qint64(form.kind)).add("slug", form.slug).add("title", form.title);
    line.add("own", own != nullptr);
    if (own) {
        line.add("from", isoDate(own->from)).add("loaded", isoDate(own->loaded));
        if (own->withdrawn.isValid())
            line.add("withdrawn", isoDate(own->withdrawn));
    }
    return line;
}

/// Every letter as shipped, and below it the organ's own versions of it.
int templateList(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        if (!organ)
            return tl::unexpected(organ.error());
        return ownTemplates(*office.file, organ->id)
            .map([&](const std::vector<Seen<OwnTemplate>> &own) {
                const auto say = [&](const LetterTemplate &form, const OwnTemplate *version) {
                    call.print(call.json()
                                   ? jsonOf(form, version).text()
                                   : QStringList{QString::number(form.kind), form.slug, form.title,
                                                 version ? daysOf(*version) : u"shipped"_s}
                                         .join(u'\t'));
                };
                for (const LetterTemplate &form : house.letterTemplates()) {
                    say(form, nullptr);
                    for (const Seen<OwnTemplate> &seen : own) {
                        if (seen.value.kind == form.kind)
                            say(form, &seen.value);
                    }
                }
            });
    });
}

/// What there is to change and load again; `--shipped` leaves the organ's own text aside.
int templateShow(Call &call)
{
    return withOffice(call, openToRead, [&](House &house, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto form = findTemplate(house.letterTemplates(), call.operands().first());
        const auto day =
            call.has("on") ? parseDate(call.value("on")) : Result<QDate>{office.desk->today()};
        if (!organ || !form || !day)
            return tl::unexpected(!organ ? organ.error() : !form ? form.error() : day.error());
        const auto used = call.has("shipped") ? Result<LetterTemplate>{*form}
                                              : office.desk->formOf(organ->id, *form, *day);
        return used.map(
            [&](const LetterTemplate &text) { call.print(templateText(text).trimmed()); });
    });
}

int templateLoad(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto form = findTemplate(house.letterTemplates(), call.operands().first());
        const auto from = parseDate(call.value("from"));
        if (!organ || !form || !from)
            return tl::unexpected(!organ ? organ.error() : !form ? form.error() : from.error());
        QFile file{call.operands().at(1)};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {file.fileName()});
        if (file.size() > mostBytes)
            return fail(ErrorCode::TooLong, {QString::number(mostBytes)});
        return office.desk->loadTemplate(organ->id, *form, QString::fromUtf8(file.readAll()), *from)
            .map([&] { call.print(form->slug + u' ' + isoDate(*from)); });
    });
}

/// The newest own text that is not withdrawn yet.
int templateWithdraw(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto form = findTemplate(house.letterTemplates(), call.operands().first());
        if (!organ || !form)
            return tl::unexpected(organ ? form.error() : organ.error());
        const auto own = ownTemplates(*office.file, organ->id);
        if (!own)
            return tl::unexpected(own.error());
        const auto newest =
            std::ranges::find_if(own->rbegin(), own->rend(), [&](const Seen<OwnTemplate> &seen) {
                return seen.value.kind == form->kind && !seen.value.withdrawn.isValid();
            });
        if (newest == own->rend())
            return fail(ErrorCode::NotFound, {form->slug});
        return office.desk->withdrawTemplate(*newest).map(
            [&] { call.print(form->slug + u' ' + isoDate(office.desk->today())); });
    });
}

constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"}};
constexpr std::array showOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"}, Option{"on"},
                                 Option{"shipped", false}};
constexpr std::array loadOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"},
                                 Option{"from", true, true}};
constexpr std::array commands{
    Command{"letter template list", listOptions, 0, 0, templateList},
    Command{"letter template show", showOptions, 1, 1, templateShow},
    Command{"letter template load", loadOptions, 2, 2, templateLoad},
    Command{"letter template withdraw", listOptions, 1, 1, templateWithdraw}};
} // namespace

std::span<const Command> templateCommands()
{
    return commands;
}
