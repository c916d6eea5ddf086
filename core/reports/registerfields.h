#pragma once
#include "core/reports/register.h"
#include "core/reports/registercells.h"

#include <algorithm>
#include <array>

/// What the cells of register 1 say of a case: the vocabulary of its table.
namespace registerfields {
inline constexpr std::array<QStringView, 6> channels{
    u"当面|当面提交|现场|现场提交|窗口|counter",
    u"挂号信函|信函|邮寄|挂号信|挂号|EMS|特快专递|mail_signed",
    u"平常信函|平信|普通信函|mail_plain",
    u"网上|网上申请|网络|互联网|网站|internet",
    u"传真|fax",
    u"其他|其它|other"};
inline constexpr std::array<QStringView, 6> applicantKinds{
    u"自然人|公民|个人|natural",
    u"商业企业|企业|法人或其他组织-商业企业|company",
    u"科研机构|法人或其他组织-科研机构|research",
    u"社会公益组织|法人或其他组织-社会公益组织|social",
    u"法律服务机构|法人或其他组织-法律服务机构|legal",
    u"其他|其它|其他组织|法人或其他组织-其他|other"};
inline constexpr std::array<QStringView, 5> identityKinds{
    u"无|none", u"居民身份证|身份证|resident_id", u"统一社会信用代码|统一社会信用代码证|uscc",
    u"护照|passport", u"其他|其它|other"};
inline constexpr std::array<QStringView, 4> methods{u"", u"邮寄|信函|挂号信|EMS|mail",
                                                    u"当面|当面领取|直接送达|自取|hand",
                                                    u"电子|网上|电子邮件|网络|electronic"};
inline constexpr std::array<QStringView, 2> bases{u"按件|按件计收|items",
                                                  u"按量|按量计收|按页|pages"};
inline constexpr std::array<QStringView, 4> conversions{
    u"", u"审查中|opened", u"转为主动公开|转主动公开|converted", u"不转为主动公开|不转|declined"};

// A member of the case as a cell's text, and back.
QString cellText(const QString &value);
QString cellText(QDate value);
QString cellText(int value);
QString cellText(qint64 value);
QString cellText(bool value); ///< `是`, or empty
QString cellText(Money value);
Result<> setCell(QString &value, const QString &cell, const RegisterSetting &setting);
Result<> setCell(QDate &value, const QString &cell, const RegisterSetting &setting);
Result<> setCell(int &value, const QString &cell, const RegisterSetting &setting);
Result<> setCell(qint64 &value, const QString &cell, const RegisterSetting &setting);
Result<> setCell(bool &value, const QString &cell, const RegisterSetting &setting);
Result<> setCell(Money &value, const QString &cell, const RegisterSetting &setting);

/// Numbers and names, which are looked up: blanks around them mean nothing.
template<auto Member>
Result<> writeName(RegisterRow &row, const QString &cell, const RegisterSetting &)
{
    row.*Member = cell.trimmed();
    return {};
}

template<auto Member>
QString readRow(const RegisterRow &row, const RegisterSetting &)
{
    return row.*Member;
}
template<auto Member>
QString readCase(const RegisterRow &row, const RegisterSetting &)
{
    return cellText(row.past.request.*Member);
}
template<auto Member>
Result<> writeCase(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    return setCell(row.past.request.*Member, cell, setting);
}
template<auto Member>
QString readAnswer(const RegisterRow &row, const RegisterSetting &)
{
    return cellText(row.answer.*Member);
}
template<auto Member>
Result<> writeAnswer(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    return setCell(row.answer.*Member, cell, setting);
}
template<auto Member, const auto &Words>
QString readChoice(const RegisterRow &row, const RegisterSetting &)
{
    return cells::choiceText(Words, int(row.past.request.*Member));
}
template<class Enum>
Result<> setChoice(Enum &value, cells::Words words, const QString &cell)
{
    const auto found = cells::choice(words, cell);
    if (!found)
        return fail(ErrorCode::BadValue, {cell});
    value = Enum(*found);
    return {};
}
template<auto Member, const auto &Words>
Result<> writeChoice(RegisterRow &row, const QString &cell, const RegisterSetting &)
{
    return setChoice(row.past.request.*Member, Words, cell);
}

/// A member of a part of the row: `readPart<&RegisterRow::letter, &SentLetter::dated>`.
template<auto Part, auto Member>
QString readPart(const RegisterRow &row, const RegisterSetting &)
{
    return cellText(row.*Part.*Member);
}
template<auto Part, auto Member>
Result<> writePart(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    return setCell(row.*Part.*Member, cell, setting);
}
template<auto Part, auto Member, const auto &Words>
QString readPartChoice(const RegisterRow &row, const RegisterSetting &)
{
    return cells::choiceText(Words, int(row.*Part.*Member));
}
template<auto Part, auto Member, const auto &Words>
Result<> writePartChoice(RegisterRow &row, const QString &cell, const RegisterSetting &)
{
    return setChoice(row.*Part.*Member, Words, cell);
}

// Parts of the case that may be several: a line of the cell each.
template<class Part, class Say>
QString eachPart(const std::vector<Part> &parts, Say say)
{
    QStringList lines;
    for (const Part &part : parts)
        lines << say(part);
    return cells::join(lines);
}
/// All of the cell, or nothing.
template<class Part, class Set>
Result<> setEachPart(std::vector<Part> &parts, const QString &cell, Set set)
{
    const QStringList lines = cells::split(cell);
    std::vector<Part> next = parts;
    next.resize(std::max(next.size(), std::size_t(lines.size())));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        if (const Result<> fits = set(next[std::size_t(i)], lines[i]); !fits)
            return fits;
    }
    parts = std::move(next);
    return {};
}
template<auto Member>
QString readConsultation(const RegisterRow &row, const RegisterSetting &)
{
    return eachPart(row.past.consultations,
                    [](const Consultation &c) { return cellText(c.*Member); });
}
template<auto Member>
Result<> writeConsultation(RegisterRow &row, const QString &cell, const RegisterSetting &setting)
{
    return setEachPart(row.past.consultations, cell, [&](Consultation &c, const QString &line) {
        return setCell(c.*Member, line, setting);
    });
}

/// Only where it is another day than the answer's.
template<auto Member, auto Of>
QString readOtherDay(const RegisterRow &row, const RegisterSetting &)
{
    const QDate day = Of(row).*Member;
    return day == row.past.request.closed ? QString{} : cellText(day);
}
inline constexpr auto answerOf = [](const RegisterRow &row) -> const SentLetter & {
    return row.answer;
};
inline constexpr auto requestOf = [](const RegisterRow &row) -> const Request & {
    return row.past.request;
};

// A column's cell by where it lies.
template<auto Member>
constexpr RegisterCell ofCase{readCase<Member>, writeCase<Member>};
template<auto Member>
constexpr RegisterCell ofRow{readRow<Member>, writeName<Member>};
template<auto Member>
constexpr RegisterCell ofAnswer{readAnswer<Member>, writeAnswer<Member>};
template<auto Member>
constexpr RegisterCell ofConsultation{readConsultation<Member>, writeConsultation<Member>};
template<auto Part, auto Member>
constexpr RegisterCell ofPart{readPart<Part, Member>, writePart<Part, Member>};
template<auto Part, auto Member, const auto &Words>
constexpr RegisterCell ofPartChoice{readPartChoice<Part, Member, Words>,
                                    writePartChoice<Part, Member, Words>};
template<auto Member, const auto &Words>
constexpr RegisterCell ofChoice{readChoice<Member, Words>, writeChoice<Member, Words>};

// Cells with a grammar of their own.
/// Joint applicants stand beside the first-named one: `甲、乙` (R-REQ-5a); a mark inside a name is
/// `\、`.
QString readApplicants(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeApplicants(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readConsulted(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeConsulted(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readOpinion(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeOpinion(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readBasis(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeBasis(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readAmount(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeAmount(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readSupply(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeSupply(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readOutcome(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeOutcome(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readGrounds(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeGrounds(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
QString readMethod(const RegisterRow &row, const RegisterSetting &setting);
Result<> writeMethod(RegisterRow &row, const QString &cell, const RegisterSetting &setting);
Result<> writeNumber(RegisterRow &row, const QString &cell, const RegisterSetting &setting);

/// Only where two organs gave the number (registers.h).
QString readOrgan(const RegisterRow &row, const RegisterSetting &setting);

/// The case of a row that is about a part of it, in every such register.
inline constexpr RegisterColumn numberColumn{.heading = u"申请编号",
                                             .english = QLatin1StringView{"number"},
                                             .also = u"受理编号|登记编号|申请号",
                                             .need = CellNeed::Required,
                                             .cell = {readCase<&Request::number>, writeNumber}};
inline constexpr RegisterColumn organColumn{.heading = u"答复主体",
                                            .english = QLatin1StringView{"organ"},
                                            .also = u"受理机关|答复机关",
                                            .need = CellNeed::Strict,
                                            .cell = {readOrgan, writeName<&RegisterRow::organ>},
                                            .supplement = true};

// What a reader without permission sees.
QString nothing(const RegisterRow &row);
QString maskedName(const RegisterRow &row); ///< of every applicant
QString maskedAgent(const RegisterRow &row);
QString maskedIdentity(const RegisterRow &row);
QString maskedContact(const RegisterRow &row);
QString maskedAddress(const RegisterRow &row);
QString summary(const RegisterRow &row);
} // namespace registerfields
