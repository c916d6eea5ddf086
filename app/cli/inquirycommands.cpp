// inquiry receive | route | assign | answer | select | keep | reclass | list, focus save | list
#include "app/cli/deedcall.h"
#include "core/desk/deedsdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array inquiryShapes{wordShape<InquiryKind, inquiryKindOf>(InquiryKindField),
                                   JsonShape{InquiryOrgan, JsonShape::Kept},
                                   JsonShape{InquiryKindReason, JsonShape::Kept}};
constexpr std::array<JsonShape, 0> focusShapes{};

/// What it holds and how it stands to its day.
QJsonObject inquiryJson(const Inquiry &inquiry, const Desk &desk)
{
    QJsonObject object = deedJson(inquiry, inquiryShapes);
    object.remove(u"organ"_s);
    const auto due = inquiryDue(inquiry, desk.law(), desk.calendar());
    if (!due)
        return object; // no law of that day
    const QDate end = inquiry.answered.isValid() ? inquiry.answered : desk.today();
    object[u"due"_s] = isoDate(*due);
    object[u"used"_s] = desk.calendar().count(inquiry.received, end);
    object[u"late"_s] = end > *due;
    return object;
}

Result<> printInquiry(const Call &call, const OpenOffice &office, InquiryId id)
{
    return readSeen<Inquiry>(*office.file, id.value).map([&](const Seen<Inquiry> &seen) {
        printObject(call, inquiryJson(seen.value, *office.desk));
    });
}

int receive(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) {
        return jsonIn()
            .and_then(
                [](const QByteArray &json) { return withJson(Inquiry{}, json, inquiryShapes); })
            .and_then([&](const Inquiry &next) { return receiveInquiry(*office.desk, next); })
            .and_then([&](InquiryId id) { return printInquiry(call, office, id); });
    });
}

int step(Call &call, InquiryStep taken)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto id = findInquiry(*office.file, call.operands().first());
        const auto on = dayOf(call, *office.desk);
        if (!id || !on)
            return tl::unexpected(id ? on.error() : id.error());
        const InquiryInput input{.step = taken, .on = *on, .text = call.value("text")};
        return advance(*office.desk, *id, input).and_then([&] {
            return printInquiry(call, office, *id);
        });
    });
}
template<InquiryStep Taken>
int take(Call &call)
{
    return step(call, Taken);
}

int reclass(Call &call)
{
    return withOffice(call, openToWrite, [&](House &, OpenOffice &office) -> Result<> {
        const auto id = findInquiry(*office.file, call.operands().first());
        const QString word = call.operands().at(1);
        const auto kind = inquiryKindOf(word);
        if (!id || !kind)
            return id ? fail(ErrorCode::BadValue, {u"kind"_s, word})
                      : Result<>{tl::unexpected(id.error())};
        return reclassify(*office.desk, *id, *kind, call.value("reason")).and_then([&] {
            return printInquiry(call, office, *id);
        });
    });
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return yearIn(call).and_then([&](int year) {
            return printEach<Inquiry>(
                office,
                [&](const Inquiry &each) {
                    return (year == 0 || each.received.year() == year) &&
                           (!call.has("unit") || each.unit == call.value("unit")) &&
                           !(call.has("open") && each.answered.isValid());
                },
                [&](const Inquiry &each) { printObject(call, inquiryJson(each, *office.desk)); });
        });
    });
}

int focusSave(Call &call)
{
    return saveDeed<Focus>(call, focusShapes,
                           [](Desk &desk, const Focus &next) { return saveFocus(desk, next); });
}

int focusList(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return yearIn(call).and_then([&](int year) {
            return printEach<Focus>(
                office,
                [&](const Focus &each) {
                    return (year == 0 || each.listed.year() == year) &&
                           (!call.has("unit") || each.unit == call.value("unit"));
                },
                [&](const Focus &each) { printObject(call, deedJson(each, focusShapes)); });
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array stepOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"text"}};
constexpr std::array reclassOptions{MINGDU_OFFICE_OPTIONS, Option{"reason", true, true}};
constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"year"}, Option{"unit"},
                                 Option{"open", false}};
constexpr std::array saveOptions{MINGDU_OFFICE_OPTIONS, Option{"id"}};
constexpr std::array commands{
    Command{"inquiry receive", openOptions, 0, 0, receive},
    Command{"inquiry route", stepOptions, 1, 1, take<InquiryStep::Route>},
    Command{"inquiry assign", stepOptions, 1, 1, take<InquiryStep::Assign>},
    Command{"inquiry answer", stepOptions, 1, 1, take<InquiryStep::Answer>},
    Command{"inquiry select", stepOptions, 1, 1, take<InquiryStep::Select>},
    Command{"inquiry keep", stepOptions, 1, 1, take<InquiryStep::Keep>},
    Command{"inquiry reclass", reclassOptions, 2, 2, reclass},
    Command{"inquiry list", listOptions, 0, 0, list},
    Command{"focus save", saveOptions, 0, 0, focusSave},
    Command{"focus list", listOptions, 0, 0, focusList}};
} // namespace

std::span<const Command> inquiryCommands()
{
    return commands;
}
