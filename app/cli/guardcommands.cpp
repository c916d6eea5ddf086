// law list | confirm, organ fee-guide, request link | fees | conversion, calendar load: what the
// guards of a case ask of the office
#include "app/cli/officecall.h"
#include "core/base/date.h"
#include "core/base/number.h"
#include "core/desk/calendarnotice.h"
#include "core/requests/conversion.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<QDate> dayOf(const Call &call, const char *option, const OpenOffice &office)
{
    return call.has(option) ? parseDate(call.value(option)) : Result<QDate>{office.desk->today()};
}

int lawList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto day = dayOf(call, "on", office);
        if (!organ || !day)
            return tl::unexpected(organ ? day.error() : organ.error());
        return office.desk->lawToConfirm(organ->id, *day)
            .map([&](const std::vector<LawReference> &lines) {
                for (const LawReference &line : lines) {
                    const bool done = hasConfirmed(*organ, line.key, line.text);
                    call.print(call.json() ? JsonLine{}
                                                 .add("key", line.key)
                                                 .add("text", line.text)
                                                 .add("confirmed", done)
                                                 .text()
                                           : QStringList{line.key, line.text,
                                                         done ? u"confirmed"_s : u"open"_s}
                                                 .join(u'\t'));
                }
            });
    });
}

int lawConfirm(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto day = dayOf(call, "on", office);
        if (!organ || !day)
            return tl::unexpected(organ ? day.error() : organ.error());
        if (call.has("all") != call.operands().isEmpty())
            return fail(ErrorCode::MissingMember, {u"key"_s});
        QStringList keys = call.operands();
        const auto known = office.desk->lawToConfirm(organ->id, *day);
        if (!known)
            return tl::unexpected(known.error());
        for (const LawReference &line : *known) {
            if (call.has("all"))
                keys << line.key;
        }
        return office.desk->confirmLaw(organ->id, keys, call.value("source"), *day);
    });
}

int organFeeGuide(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto organ = findOrgan(*office.file, call.value("organ"));
        const auto day = parseDate(call.value("since"));
        if (!organ || !day)
            return tl::unexpected(organ ? day.error() : organ.error());
        return office.desk->dateFeeGuide(organ->id, *day);
    });
}

int requestLink(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto id = findRequest(*office.file, call.operands().at(0));
        const auto other = findRequest(*office.file, call.operands().at(1));
        if (!id || !other)
            return tl::unexpected(id ? other.error() : id.error());
        return office.desk->linkApplicant(*id, *other, call.value("reason"));
    });
}

QJsonObject feeJson(const Fee &fee)
{
    QJsonArray slices;
    for (const FeeSlice &slice : fee.slices)
        slices << QJsonObject{
            {u"from"_s, slice.from}, {u"to"_s, slice.to}, {u"rate"_s, slice.rate.fen}};
    return {{u"fen"_s, fee.total.fen}, {u"slices"_s, slices}};
}

/// Both bases side by side, to be shown; only a fee notice charges (R-FEE-16).
int requestFees(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        const auto pages = call.has("pages") ? parseWhole(call.value("pages")) : Result<qint64>{0};
        const auto file =
            findRequest(*office.file, call.operands().first()).and_then([&](RequestId id) {
                return office.desk->request(id);
            });
        if (!pages || !file)
            return tl::unexpected(pages ? file.error() : pages.error());
        const Request &request = file->request.value;
        const Law &law = office.desk->law();
        const auto before = office.desk->itemsBefore(request);
        if (!before)
            return tl::unexpected(before.error());
        const auto byItems =
            law.tariff(FeeBasis::Items, request.received).and_then([&](const Tariff &tariff) {
                return fee(tariff, *before, std::max(request.items, 1));
            });
        const auto byPages =
            law.tariff(FeeBasis::Pages, request.received).and_then([&](const Tariff &tariff) {
                return fee(tariff, 0, *pages);
            });
        if (!byItems || !byPages)
            return tl::unexpected(byItems ? byPages.error() : byItems.error());
        call.print(JsonLine{}
                       .add("before", *before)
                       .add("items", feeJson(*byItems))
                       .add("pages", feeJson(*byPages))
                       .text());
        return {};
    });
}

int requestConversion(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) -> Result<> {
        return findRequest(*office.file, call.operands().first())
            .and_then([&](RequestId id) { return office.desk->shownRequest(id); })
            .and_then([&](const Case &file) {
                return conversionView(*office.file, file, office.desk->law(), office.desk->today());
            })
            .map([&](const ConversionView &view) {
                call.print(JsonLine{}
                               .add("applicants", view.applicants)
                               .add("needed", view.applicantsNeeded)
                               .add("months", view.months)
                               .add("proposalDue", view.proposalDue())
                               .add("exclusions", QJsonArray::fromStringList(view.exclusions))
                               .text());
            });
    });
}

void print(const Call &call, const MovedCase &moved)
{
    const QString promised = moved.promised.isValid() ? isoDate(moved.promised) : QString{};
    call.print(call.json() ? JsonLine{}
                                 .add("number", moved.number)
                                 .add("before", isoDate(moved.before))
                                 .add("after", isoDate(moved.after))
                                 .add("promised", promised)
                                 .add("holds", isoDate(moved.holds()))
                                 .text()
                           : QStringList{moved.number, isoDate(moved.before), isoDate(moved.after),
                                         promised, isoDate(moved.holds())}
                                 .join(u'\t'));
}

/// Lists the cases that move; `--yes` loads the notice too.
int calendarLoad(Call &call)
{
    const bool load = call.has("yes");
    return withOffice(
        call, load ? openToWrite : openToRead, [&](House &, OpenOffice &office) -> Result<> {
            const QString path = call.operands().first();
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::FileUnreadable, {path});
            const auto preview = office.desk->previewNotice(file.read(mostNoticeBytes));
            if (!preview)
                return tl::unexpected(preview.error());
            if (load) {
                if (const auto done = office.desk->loadNotice(*preview); !done)
                    return done;
            }
            for (const MovedCase &moved : preview->moved)
                print(call, moved);
            if (!load)
                call.warn(u"nothing is loaded yet: --yes loads the notice"_s);
            return {};
        });
}

constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"}, Option{"on"}};
constexpr std::array confirmOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"}, Option{"on"},
                                    Option{"source", true, true}, Option{"all", false}};
constexpr std::array guideOptions{MINGDU_OFFICE_OPTIONS, Option{"organ"},
                                  Option{"since", true, true}};
constexpr std::array linkOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true}};
constexpr std::array feeOptions{MINGDU_OFFICE_OPTIONS, Option{"pages"}};
constexpr std::array loadOptions{MINGDU_OFFICE_OPTIONS, Option{"yes", false}};
constexpr std::array plainOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array commands{Command{"law list", listOptions, 0, 0, lawList},
                              Command{"law confirm", confirmOptions, 0, 100, lawConfirm},
                              Command{"organ fee-guide", guideOptions, 0, 0, organFeeGuide},
                              Command{"request link", linkOptions, 2, 2, requestLink},
                              Command{"request fees", feeOptions, 1, 1, requestFees},
                              Command{"request conversion", plainOptions, 1, 1, requestConversion},
                              Command{"calendar load", loadOptions, 1, 1, calendarLoad}};
} // namespace

std::span<const Command> guardCommands()
{
    return commands;
}
