// Dispatch forms on a desk.
#include "core/desk/documentdesk.h"

#include <algorithm>

Result<DispatchFormId> submitForm(Desk &desk, const DispatchForm &form, DispatchFormId returned)
{
    std::optional<DispatchForm> before;
    bool hasNext = false;
    if (!returned.isNull()) {
        const auto read = dispatchForm(desk.records(), returned);
        const auto next =
            desk.records().where(Noun::DispatchForm, FormPrevious, Value{returned.value});
        if (!read || !next)
            return tl::unexpected(read ? next.error() : read.error());
        before = *read;
        hasNext = !next->empty();
    }
    const auto entry = desk.may(Permission::EnterDocument, form.organ).and_then([&] {
        return submitForm(form, before, hasNext, desk.documentSetting());
    });
    if (!entry)
        return tl::unexpected(entry.error());
    return desk.run(entry->changes).map([&](const Committed &) { return entry->id; });
}

Result<> returnForm(Desk &desk, DispatchFormId id, const QString &reason, QDate on)
{
    const auto seen = readSeen<DispatchForm>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    return desk.may(Permission::DetermineAttribute, seen->value.organ)
        .and_then([&] { return desk.run(returnForm(*seen, reason, on, desk.documentSetting())); })
        .map([](const Committed &) {});
}

Result<DocumentId> passForm(Desk &desk, DispatchFormId id, const FormPass &pass)
{
    const auto seen = readSeen<DispatchForm>(desk.records(), id.value);
    if (!seen)
        return tl::unexpected(seen.error());
    const Permission permission = pass.overrideReason.trimmed().isEmpty()
                                      ? Permission::DetermineAttribute
                                      : Permission::Approve;
    const auto passed = desk.may(permission, seen->value.organ).and_then([&] {
        return passForm(*seen, pass, desk.documentSetting());
    });
    if (!passed)
        return tl::unexpected(passed.error());
    return desk.run(passed->changes).map([&](const Committed &) { return passed->document; });
}

Result<DispatchForm> dispatchForm(const Records &records, DispatchFormId id)
{
    return readSeen<DispatchForm>(records, id.value).map([](const auto &seen) {
        return seen.value;
    });
}

Result<std::vector<DispatchForm>> dispatchForms(const Records &records)
{
    const auto ids = records.all(Noun::DispatchForm);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<DispatchForm> forms;
    for (const EntityId id : *ids) {
        auto form = dispatchForm(records, {id});
        if (!form)
            return tl::unexpected(form.error());
        forms.push_back(std::move(*form));
    }
    std::ranges::stable_sort(forms, [](const DispatchForm &a, const DispatchForm &b) {
        const bool openA = a.state == FormState::Submitted;
        const bool openB = b.state == FormState::Submitted;
        return openA != openB ? openA : a.received > b.received;
    });
    return forms;
}

Result<DispatchFormId> findForm(const Records &records, const QString &named)
{
    if (const QUuid uuid{named}; !uuid.isNull())
        return dispatchForm(records, {uuid}).map([](const DispatchForm &form) { return form.id; });
    const auto forms = dispatchForms(records);
    if (!forms)
        return tl::unexpected(forms.error());
    DispatchFormId found;
    for (const DispatchForm &form : *forms) {
        const bool meant =
            form.title == named ||
            (!form.number.isEmpty() && normalizedNumber(form.number) == normalizedNumber(named));
        if (!meant)
            continue;
        if (!found.isNull())
            return fail(ErrorCode::Ambiguous, {named.left(40)});
        found = form.id;
    }
    if (found.isNull())
        return fail(ErrorCode::NotFound, {named.left(40)});
    return found;
}

FormRates formRates(std::span<const DispatchForm> forms)
{
    FormRates rates;
    for (const DispatchForm &form : forms) {
        const bool decided = form.state != FormState::Submitted;
        const bool overridden = form.state == FormState::Passed && !form.defects.isEmpty();
        rates.submitted += form.round == 1;
        rates.returned += form.state == FormState::Returned;
        rates.decided += decided;
        rates.overridden += overridden;
        rates.firstRounds += form.round == 1 && decided;
        rates.firstPassed += form.round == 1 && form.state == FormState::Passed && !overridden;
    }
    return rates;
}
