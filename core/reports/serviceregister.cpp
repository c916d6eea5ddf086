// Register 7, 送达登记: one row a letter and its way to the recipient (R-SRV-3).
#include "core/letters/letter.h"
#include "core/reports/registerfields.h"
#include "core/reports/registers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using namespace registerfields;
using enum CellKind;
using enum CellNeed;
using L = SentLetter;
constexpr auto part = &RegisterRow::letter;
const QString returnNote = u"退件原因"_s;

/// Letter kinds by title: answers share theirs.
const std::vector<std::pair<int, QString>> &titles()
{
    static const auto known = [] {
        std::vector<std::pair<int, QString>> all;
        for (const LetterTemplate &form :
             shippedLetterTemplates().value_or(std::vector<LetterTemplate>{}))
            all.emplace_back(form.kind, form.title);
        return all;
    }();
    return known;
}

QString titleOf(int kind)
{
    const auto found =
        std::ranges::find_if(titles(), [&](const auto &each) { return each.first == kind; });
    return found == titles().end() ? QString{} : found->second;
}

/// Of kinds with this title the one that answers with the outcome of the case, else the first; 0
/// for a title of none.
int kindOf(const QString &title, const Request &request, const RegisterSetting &setting)
{
    const auto outcome = setting.law.outcome(request.outcome, setting.today);
    if (outcome && outcome->letter != 0 && titleOf(outcome->letter) == title)
        return outcome->letter;
    const auto found =
        std::ranges::find_if(titles(), [&](const auto &each) { return each.second == title; });
    return found == titles().end() ? 0 : found->first;
}

QString readTitle(const RegisterRow &row, const RegisterSetting &)
{
    return titleOf(row.letter.kind);
}

/// Only where the title and the case do not tell it.
QString readKind(const RegisterRow &row, const RegisterSetting &setting)
{
    const int kind = row.letter.kind;
    return kind == kindOf(titleOf(kind), row.past.request, setting) ? QString{} : cellText(kind);
}

const Consultation *consultationOf(const RegisterRow &row)
{
    for (const Consultation &asked : row.past.consultations) {
        if (asked.id == row.letter.consultation && !asked.id.isNull())
            return &asked;
    }
    return nullptr;
}

QString readRecipient(const RegisterRow &row, const RegisterSetting &)
{
    const Consultation *asked = consultationOf(row);
    return asked ? asked->to : applicantNames(row.past.request);
}

/// A joint organ is no person (R-CAL-9); a third party may be one.
QString maskedRecipient(const RegisterRow &row)
{
    const Consultation *asked = consultationOf(row);
    if (!asked)
        return maskedName(row);
    return asked->kind == ConsultationKind::Organ ? asked->to
                                                  : maskName(asked->to, ApplicantKind::Natural);
}

QString readAddress(const RegisterRow &row, const RegisterSetting &)
{
    return consultationOf(row) ? QString{} : row.past.request.address;
}

QString maskedPlace(const RegisterRow &row)
{
    return consultationOf(row) ? QString{} : maskedAddress(row);
}

/// `2021-05-01 查无此人`.
QString readReturned(const RegisterRow &row, const RegisterSetting &)
{
    const QString reason = noteOf(row.notes, returnNote);
    const QString day = cellText(row.letter.returned);
    return QStringList{day, reason}.join(u' ').trimmed();
}

Result<> writeReturned(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    static const QRegularExpression gaps{u"[\\s,，;；:：/]+"_s};
    const QString text = cell.trimmed();
    auto day = cells::date(text, setting.year);
    QString reason;
    for (auto gap = gaps.globalMatch(text); !day && gap.hasNext();) {
        const auto match = gap.next();
        day = cells::date(text.left(match.capturedStart()), setting.year);
        reason = text.sliced(match.capturedEnd());
    }
    if (!day)
        return tl::unexpected(day.error());
    row.letter.returned = *day;
    addNote(row.notes, returnNote, reason);
    return {};
}

QString maskedReturn(const RegisterRow &row)
{
    return cellText(row.letter.returned);
}

std::vector<RegisterRow> rows(std::span<PastCase> cases, const RegisterSetting &)
{
    std::vector<RegisterRow> made;
    for (const PastCase &past : cases) {
        for (const SentLetter &letter : past.letters)
            made.push_back({.past = past, .letter = letter, .notes = readNotes(letter.notes)});
    }
    return made;
}

QDate day(const RegisterRow &row)
{
    const SentLetter &letter = row.letter;
    for (const QDate known : {letter.dated, letter.dispatched, letter.delivered, letter.returned}) {
        if (known.isValid())
            return known;
    }
    return row.past.request.closed;
}

QString saidIn(const RegisterRow &row, QStringView heading)
{
    for (const auto &[column, said] : row.said) {
        if (column->heading == heading)
            return said;
    }
    return {};
}

bool sameLetter(const SentLetter &held, const SentLetter &said)
{
    return held.kind == said.kind && held.number == said.number &&
           held.consultation == said.consultation &&
           (!said.number.isEmpty() || held.dated == said.dated);
}

Attached attach(const Attaching &at)
{
    RegisterRow &row = at.row;
    row.past = at.file;
    if (row.letter.kind == 0)
        row.letter.kind = kindOf(saidIn(row, u"文书名称"), at.file.request, at.around);
    const bool isAboutConsulted = row.letter.kind == 6 || row.letter.kind == 8;
    for (const Consultation &asked : at.file.consultations) {
        if (isAboutConsulted && asked.to == saidIn(row, u"收件人"))
            row.letter.consultation = asked.id;
    }
    compareComputed(row, at.around);
    row.letter.notes = notesText(row.notes);
    return keepPart(at, &PastCase::letters, row.letter, sameLetter, u"文号"_s);
}

constexpr std::array columns{
    RegisterColumn{
        .heading = u"日期", .also = u"文书日期", .kind = Date, .cell = ofPart<part, &L::dated>},
    numberColumn,
    RegisterColumn{.heading = u"文书名称", .also = u"文书", .need = Computed, .cell = {readTitle}},
    RegisterColumn{.heading = u"文号", .also = u"文书号", .cell = ofPart<part, &L::number>},
    RegisterColumn{.heading = u"收件人",
                   .also = u"受送达人",
                   .need = Computed,
                   .mask = maskedRecipient,
                   .cell = {readRecipient}},
    RegisterColumn{.heading = u"地址",
                   .also = u"送达地址",
                   .need = Computed,
                   .mask = maskedPlace,
                   .cell = {readAddress}},
    RegisterColumn{.heading = u"方式",
                   .also = u"送达方式",
                   .kind = Choice,
                   .cell = ofPartChoice<part, &L::method, methods>},
    RegisterColumn{.heading = u"邮单号", .mask = nothing, .cell = ofPart<part, &L::tracking>},
    RegisterColumn{.heading = u"交邮日期",
                   .also = u"发出日期",
                   .kind = Date,
                   .cell = ofPart<part, &L::dispatched>},
    RegisterColumn{.heading = u"签收日期",
                   .also = u"送达日期",
                   .kind = Date,
                   .cell = ofPart<part, &L::delivered>},
    RegisterColumn{.heading = u"签收人", .mask = nothing},
    RegisterColumn{.heading = u"退件日期/原因",
                   .also = u"退件日期|退件情况",
                   .mask = maskedReturn,
                   .cell = {readReturned, writeReturned},
                   .key = u"退件原因"},
    RegisterColumn{.heading = u"再次送达", .mask = nothing},
    RegisterColumn{
        .heading = u"作废日期", .kind = Date, .cell = ofPart<part, &L::voided>, .supplement = true},
    RegisterColumn{.heading = u"文书序号",
                   .kind = Count,
                   .cell = {readKind, writePart<part, &L::kind>},
                   .supplement = true},
    organColumn,
};
} // namespace

const Register registers::services{.number = 7,
                                   .slug = "services"_L1,
                                   .title = u"送达登记",
                                   .columns = columns,
                                   .rows = rows,
                                   .day = day,
                                   .attach = attach};
