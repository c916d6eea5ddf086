#include "core/desk/postlist.h"

#include "core/base/date.h"
#include "core/base/number.h"
#include "core/letters/lettertext.h"
#include "core/people/permissions.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
/// Public, narrow: enough to see which letters are not done with.
constexpr std::array<quint16, 4> standing{LetterDispatched, LetterDelivered, LetterVoided,
                                          LetterDated};

Result<std::vector<EntityId>> pendingLetters(const Records &records, QDate since,
                                             const std::function<bool()> &goOn)
{
    std::vector<EntityId> pending;
    bool cancelled = false;
    const auto done = records.scan(Noun::Letter, standing, [&](const ScanRow &row) {
        const QDate last = std::max(row.date(0), row.date(3)); // sent again: since then
        if (!row.date(1).isValid() && !row.date(2).isValid() && last >= since)
            pending.push_back(row.entity());
        cancelled = goOn && !goOn();
        return !cancelled;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return pending;
}

PostItem itemOf(const SentLetter &letter, const Request &request, const Officer &self)
{
    PostItem item{.request = request.id,
                  .letter = letter.id,
                  .kind = letter.kind,
                  .number = letter.number,
                  .dated = letter.dated,
                  .dispatched = letter.dispatched,
                  .returned = letter.returned,
                  .method = letter.method,
                  .state = serviceState(letter)};
    const bool seesPersons = permit(self, Permission::SeePersons, request.organ).has_value();
    item.tracking = seesPersons ? letter.tracking : maskIdentity(letter.tracking);
    if (!letter.consultation.isNull()) {
        const auto sent = parseLetter(letter.content);
        item.to = sent && seesPersons ? sent->addressee : QString{};
    } else {
        item.toKind = request.applicantKind;
        item.to = seesPersons ? request.applicantName
                              : maskName(request.applicantName, request.applicantKind);
        item.contact = seesPersons ? request.contact : maskPhone(request.contact);
        item.address = seesPersons ? request.address : maskAddress(request.address);
    }
    return item;
}

enum CarrierColumn { Tracking, Fate, Day, Reason, carrierColumns };
constexpr std::array columnKeys{"carrier.column.tracking", "carrier.column.status",
                                "carrier.column.day", "carrier.column.reason"};

bool isOneOf(const Law &law, const char *key, QDate day, const QString &text)
{
    const auto words = law.convention(QString::fromLatin1(key), day);
    return words && !text.isEmpty() &&
           std::ranges::any_of(words->split(u'|'),
                               [&](const QString &word) { return text.contains(word); });
}

/// Where each column stands; -1: nowhere.
std::array<int, carrierColumns> columnsIn(const QStringList &head, const Law &law, QDate day)
{
    std::array<int, carrierColumns> found;
    found.fill(-1);
    for (int column = 0; column < head.size(); ++column) {
        for (int meant = 0; meant < carrierColumns; ++meant) {
            int &place = found.at(std::size_t(meant));
            if (place < 0 &&
                isOneOf(law, columnKeys.at(std::size_t(meant)), day, head.at(column).simplified()))
                place = column;
        }
    }
    return found;
}
} // namespace

QDate postSince(const Law &law, QDate today)
{
    const auto days =
        law.convention(u"service.awaited_days"_s, today).and_then([](const QString &text) {
            return parseWhole(text);
        });
    return days ? today.addDays(-*days) : QDate{};
}

Result<std::vector<PostItem>> readPost(const Records &records, const Officer &self, QDate since,
                                       const std::function<bool()> &goOn)
{
    const auto pending = pendingLetters(records, since, goOn);
    if (!pending)
        return tl::unexpected(pending.error());
    std::vector<PostItem> items;
    for (const EntityId id : *pending) {
        if (goOn && !goOn())
            return fail(ErrorCode::Cancelled);
        const auto letter = readSeen<SentLetter>(records, id);
        const auto request = letter ? readSeen<Request>(records, letter->value.request.value)
                                    : Result<Seen<Request>>{tl::unexpected(letter.error())};
        if (!request)
            return tl::unexpected(request.error());
        const bool sent = letter->value.dispatched.isValid();
        if (sent || maySend(letter->value, request->value))
            items.push_back(itemOf(letter->value, request->value, self));
    }
    std::ranges::stable_sort(items, {}, [](const PostItem &item) {
        return std::tuple{item.state, item.dated, item.number};
    });
    return items;
}

std::vector<PostItem> onTheWay(const std::vector<PostItem> &items, const QString &tracking)
{
    std::vector<PostItem> found;
    std::ranges::copy_if(items, std::back_inserter(found), [&](const PostItem &item) {
        return item.state == ServiceState::OnTheWay && !tracking.isEmpty() &&
               item.tracking == tracking;
    });
    return found;
}

Result<> serveLetter(Desk &desk, const PostItem &item, const StepInput &input)
{
    return desk.request(item.request).and_then([&](const Case &file) {
        return desk.serveLetter(file, item.letter, input);
    });
}

Result<> takeResult(Desk &desk, const std::vector<PostItem> &items, const CarrierResult &told)
{
    StepInput input{.step = told.delivered ? Step::LetterDelivered : Step::LetterReturned,
                    .on = told.on};
    if (!told.delivered)
        input.set.insert(u"reason"_s, told.reason);
    const auto letters = onTheWay(items, told.tracking);
    if (letters.empty())
        return fail(ErrorCode::NotFound, {told.tracking});
    Result<> taken{};
    for (const PostItem &item : letters)
        taken = taken.and_then([&] { return serveLetter(desk, item, input); });
    return taken;
}

Sheet carrierSheet(const std::vector<PostItem> &items, QDate day)
{
    // As a post office takes it.
    Sheet sheet{.name = u"交寄单"_s,
                .rows = {{u"文书文号"_s, u"邮件号"_s, u"收件人"_s, u"地址"_s, u"联系电话"_s,
                          u"交寄日期"_s}}};
    for (const PostItem &item : items) {
        if (item.dispatched == day && item.method == ServiceMethod::Mail)
            sheet.rows.push_back({item.number, item.tracking, item.to, item.address, item.contact,
                                  isoDate(item.dispatched)});
    }
    return sheet;
}

Result<CarrierReport> readCarrierResults(const Sheet &sheet, const Law &law, QDate today)
{
    const QStringList head = sheet.rows.empty() ? QStringList{} : sheet.rows.front();
    const auto columns = columnsIn(head, law, today);
    for (const int needed : {Tracking, Fate, Day}) {
        if (columns.at(std::size_t(needed)) < 0)
            return fail(
                ErrorCode::MissingMember,
                {law.convention(QString::fromLatin1(columnKeys.at(std::size_t(needed))), today)
                     .value_or(QString{})
                     .section(u'|', 0, 0)});
    }
    CarrierReport report;
    for (std::size_t row = 1; row < sheet.rows.size(); ++row) {
        const auto cell = [&](CarrierColumn column) {
            const int place = columns.at(std::size_t(column));
            return place < 0 ? QString{} : sheet.cell(row, place).trimmed();
        };
        const int number = sheet.numberOf(row);
        const auto doubt = [&](CarrierColumn column, ErrorCode code) {
            report.doubts.push_back(
                {number, head.value(columns.at(std::size_t(column))), {code, {cell(column)}}});
        };
        if (cell(Tracking).isEmpty() && cell(Fate).isEmpty())
            continue;
        const bool delivered = isOneOf(law, "carrier.delivered", today, cell(Fate));
        const bool returned = isOneOf(law, "carrier.returned", today, cell(Fate));
        const auto day = parseDate(cell(Day).first(std::min<qsizetype>(10, cell(Day).size())));
        if (cell(Tracking).isEmpty())
            doubt(Tracking, ErrorCode::MissingMember);
        else if (delivered == returned) // neither, or a status that says both
            doubt(Fate, ErrorCode::BadValue);
        else if (!day)
            doubt(Day, ErrorCode::BadDate);
        else
            report.results.push_back({number, cell(Tracking), delivered, *day,
                                      cell(Reason).isEmpty() ? cell(Fate) : cell(Reason)});
    }
    return report;
}
