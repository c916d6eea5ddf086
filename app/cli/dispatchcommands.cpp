// dispatch submit | check | pass | return | override | list | show | notice | rates
#include "app/cli/dispatchjson.h"
#include "app/cli/documentcall.h"
#include "core/desk/documentdesk.h"
#include "core/letters/returnnotice.h"
#include "ui/print/letterpage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> input()
{
    bool tooLong = false;
    QByteArray json = readInput(tooLong);
    if (tooLong)
        return fail(ErrorCode::TooLong, {QString::number(mostInput)});
    return json;
}

/// A line a defect: code, field, what is missing.
Result<> printDefects(const Call &call, const DispatchForm &form, const Law &law, QDate day)
{
    return defectsOf(form, law, day).map([&](const std::vector<DefectRule> &defects) {
        for (const DefectRule &defect : defects)
            call.print(call.json()
                           ? JsonLine{}
                                 .add("code", defect.code)
                                 .add("field", defect.field)
                                 .add("name", defect.name)
                                 .text()
                           : QStringList{defect.code, defect.field, defect.name}.join(u'\t'));
    });
}

int submit(Call &call)
{
    return withOffice(call, openToWrite, [&](House &house, OpenOffice &office) -> Result<> {
        const auto form = input().and_then(readForm);
        if (!form)
            return tl::unexpected(form.error());
        const auto returned = call.has("answers") ? findForm(*office.file, call.value("answers"))
                                                  : Result<DispatchFormId>{DispatchFormId{}};
        if (!returned)
            return tl::unexpected(returned.error());
        return submitForm(*office.desk, *form, *returned)
            .and_then([&](DispatchFormId id) { return dispatchForm(*office.file, id); })
            .and_then([&](const DispatchForm &kept) {
                call.print(
                    call.json()
                        ? JsonLine{}.add("id", kept.id.text()).add("round", kept.round).text()
                        : kept.id.text());
                return printDefects(call, kept, house.law(), office.desk->today());
            });
    });
}

template<class Open, class Work>
int onForm(Call &call, Open open, Work work)
{
    return withOffice(call, open, [&](House &house, OpenOffice &office) -> Result<> {
        return findForm(*office.file, call.operands().first()).and_then([&](DispatchFormId id) {
            return work(house, office, id);
        });
    });
}

Result<> printForm(const Call &call, const OpenOffice &office, DispatchFormId id)
{
    return dispatchForm(*office.file, id).map([&](const DispatchForm &form) {
        printObject(call, formJson(form));
    });
}

int check(Call &call)
{
    return onForm(call, openToRead, [&](House &house, OpenOffice &office, DispatchFormId id) {
        return dispatchForm(*office.file, id).and_then([&](const DispatchForm &form) {
            return printDefects(call, form, house.law(), office.desk->today());
        });
    });
}

int decide(Call &call, bool override)
{
    if (override && call.value("reason").trimmed().isEmpty())
        return call.usage(u"dispatch override needs --reason"_s);
    return onForm(
        call, openToWrite, [&](House &, OpenOffice &office, DispatchFormId id) -> Result<> {
            const auto on = dayOf(call, *office.desk);
            if (!on)
                return tl::unexpected(on.error());
            return passForm(*office.desk, id,
                            {.on = *on,
                             .number = call.value("number"),
                             .overrideReason = override ? call.value("reason") : QString{}})
                .and_then([&](DocumentId) { return printForm(call, office, id); });
        });
}

int pass(Call &call)
{
    return decide(call, false);
}

int passOver(Call &call)
{
    return decide(call, true);
}

int sendBack(Call &call)
{
    return onForm(call, openToWrite,
                  [&](House &house, OpenOffice &office, DispatchFormId id) -> Result<> {
                      const auto on = dayOf(call, *office.desk);
                      if (!on)
                          return tl::unexpected(on.error());
                      return returnForm(*office.desk, id, call.value("reason"), *on)
                          .and_then([&] { return dispatchForm(*office.file, id); })
                          .and_then([&](const DispatchForm &form) {
                              return printDefects(call, form, house.law(), *on);
                          });
                  });
}

int show(Call &call)
{
    return onForm(call, openToRead, [&](House &, OpenOffice &office, DispatchFormId id) {
        return printForm(call, office, id);
    });
}

int list(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return dispatchForms(*office.file).map([&](const std::vector<DispatchForm> &forms) {
            for (const DispatchForm &form : forms) {
                if (call.has("open") && form.state != FormState::Submitted)
                    continue;
                const QJsonObject object = formJson(form);
                if (call.json())
                    printObject(call, object);
                else
                    call.print(QStringList{form.id.text(), isoDate(form.received),
                                           object[u"state"_s].toString(),
                                           QString::number(form.round), form.unit, form.title}
                                   .join(u'\t'));
            }
        });
    });
}

int notice(Call &call)
{
    return onForm(call, openToRead,
                  [&](House &house, OpenOffice &office, DispatchFormId id) -> Result<> {
                      const auto form = dispatchForm(*office.file, id);
                      const auto organ = form.and_then([&](const DispatchForm &f) {
                          return readSeen<Organ>(*office.file, f.organ.value);
                      });
                      if (!organ)
                          return tl::unexpected(organ.error());
                      return returnNotice(*form, organ->value, house.law())
                          .and_then([&](const Letter &letter) {
                              return writeLetter(letter, call.value("out"));
                          })
                          .map([&] { call.print(call.value("out")); });
                  });
}

int rates(Call &call)
{
    return withOffice(call, openToRead, [&](House &, OpenOffice &office) {
        return dispatchForms(*office.file).map([&](const std::vector<DispatchForm> &forms) {
            const FormRates r = formRates(forms);
            call.print(call.json()
                           ? JsonLine{}
                                 .add("submitted", r.submitted)
                                 .add("decided", r.decided)
                                 .add("returned", r.returned)
                                 .add("firstRounds", r.firstRounds)
                                 .add("firstPassed", r.firstPassed)
                                 .add("overridden", r.overridden)
                                 .text()
                           : u"first-pass %1/%2, returned %3/%4, overridden %5"_s.arg(r.firstPassed)
                                 .arg(r.firstRounds)
                                 .arg(r.returned)
                                 .arg(r.decided)
                                 .arg(r.overridden));
        });
    });
}

constexpr std::array openOptions{MINGDU_OFFICE_OPTIONS};
constexpr std::array submitOptions{MINGDU_OFFICE_OPTIONS, Option{"answers"}};
constexpr std::array passOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"number"}};
constexpr std::array returnOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"reason"}};
constexpr std::array overrideOptions{MINGDU_OFFICE_OPTIONS, Option{"on"}, Option{"number"},
                                     Option{"reason", true, true}};
constexpr std::array listOptions{MINGDU_OFFICE_OPTIONS, Option{"open", false}};
constexpr std::array noticeOptions{MINGDU_OFFICE_OPTIONS, Option{"out", true, true}};
constexpr std::array commands{Command{"dispatch submit", submitOptions, 0, 0, submit},
                              Command{"dispatch check", openOptions, 1, 1, check},
                              Command{"dispatch pass", passOptions, 1, 1, pass},
                              Command{"dispatch return", returnOptions, 1, 1, sendBack},
                              Command{"dispatch override", overrideOptions, 1, 1, passOver},
                              Command{"dispatch list", listOptions, 0, 0, list},
                              Command{"dispatch show", openOptions, 1, 1, show},
                              Command{"dispatch notice", noticeOptions, 1, 1, notice},
                              Command{"dispatch rates", openOptions, 0, 0, rates}};
} // namespace

std::span<const Command> dispatchCommands()
{
    return commands;
}
