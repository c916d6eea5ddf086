#include "core/reports/registerfields.h"

#include "core/base/date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace registerfields {
namespace {
using Setting = RegisterSetting;
constexpr std::array<QStringView, 5> opinions{
    u"", u"同意|同意公开|agree", u"不同意|不同意公开|object",
    u"不同意(理由不成立)|object_unreasoned", u"逾期未回复|逾期未答复|未回复|silent"};
/// Words of Request::supply in the order of its list.
constexpr std::array<QStringView, 6> supplies{u"邮寄|mail",
                                              u"自行领取|自取|当面领取|pickup",
                                              u"电子邮件|电子邮箱|email",
                                              u"当场查阅|现场查阅|当场阅读|onsite",
                                              u"纸质|纸质文本|纸面|paper",
                                              u"电子文档|电子版|电子|electronic"};

tl::unexpected<Error> unread(const QString &cell)
{
    return fail(ErrorCode::BadValue, {cell});
}

constexpr QStringView organMark = u"机关：";
constexpr QStringView personMark = u"第三方：";

/// `不同意：涉及商业秘密`; a text that begins with no opinion is a text.
Consultation opinionOf(const QString &line)
{
    static const QRegularExpression colon{u"[:：]"_s};
    const qsizetype end = line.indexOf(colon);
    const auto opinion = cells::choice(opinions, line.left(end));
    Consultation said;
    said.opinion = Opinion(opinion.value_or(0));
    if (!opinion)
        said.opinionText = line;
    else if (end >= 0)
        said.opinionText = line.sliced(end + 1);
    return said;
}
} // namespace

QString cellText(const QString &value)
{
    return value;
}
QString cellText(QDate value)
{
    return isoDate(value);
}
QString cellText(int value)
{
    return value == 0 ? QString{} : QString::number(value);
}
QString cellText(qint64 value)
{
    return value == 0 ? QString{} : QString::number(value);
}
QString cellText(bool value)
{
    return value ? u"是"_s : QString{};
}
QString cellText(Money value)
{
    return value.fen == 0 ? QString{} : cells::moneyText(value);
}
Result<> setCell(QString &value, const QString &cell, const Setting &)
{
    value = cell;
    return {};
}
Result<> setCell(QDate &value, const QString &cell, const Setting &setting)
{
    return cells::date(cell, setting.year).map([&](QDate day) { value = day; });
}
Result<> setCell(int &value, const QString &cell, const Setting &)
{
    constexpr int most = 1'000'000; // cli.md
    return cells::count(cell, 1, most).map([&](int count) { value = count; });
}

Result<> setCell(qint64 &value, const QString &cell, const Setting &setting)
{
    int whole = 0;
    return setCell(whole, cell, setting).map([&] { value = whole; });
}
Result<> setCell(bool &value, const QString &cell, const Setting &)
{
    static constexpr std::array<QStringView, 2> words{u"否|无|no", u"是|有|yes"};
    return setChoice(value, words, cell);
}
Result<> setCell(Money &value, const QString &cell, const Setting &)
{
    return cells::money(cell).map([&](Money amount) { value = amount; });
}

Result<> writeNumber(RegisterRow &row, const QString &cell, const Setting &)
{
    row.past.request.number = cell.trimmed();
    return {};
}

QString readApplicants(const RegisterRow &row, const Setting &)
{
    Request marked = row.past.request;
    const auto mark = [](QString &name) {
        name.replace(u'\\', u"\\\\"_s).replace(u'、', u"\\、"_s);
    };
    mark(marked.applicantName);
    std::ranges::for_each(marked.coapplicants, mark);
    return applicantNames(marked);
}

Result<> writeApplicants(RegisterRow &row, const QString &cell, const Setting &)
{
    QStringList names{QString{}};
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar next = cell.size() > at + 1 ? cell[at + 1] : QChar{};
        if (cell[at] == u'\\' && (next == u'\\' || next == u'、'))
            names.last() += cell[++at];
        else if (cell[at] == u'、')
            names << QString{};
        else
            names.last() += cell[at];
    }
    row.past.request.applicantName = names.takeFirst();
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString{});
    row.past.request.coapplicants = names;
    return {};
}

QString readOrgan(const RegisterRow &row, const Setting &)
{
    return row.sharesNumber ? row.organ : QString{};
}

QString readConsulted(const RegisterRow &row, const Setting &)
{
    return eachPart(row.past.consultations, [](const Consultation &c) -> QString {
        if (c.kind == ConsultationKind::Organ)
            return organMark + c.to;
        const bool looksMarked = c.to.startsWith(organMark) || c.to.startsWith(personMark);
        return looksMarked ? personMark + c.to : c.to;
    });
}

Result<> writeConsulted(RegisterRow &row, const QString &cell, const Setting &)
{
    const auto set = [](Consultation &c, const QString &line) -> Result<> {
        const bool organ = line.startsWith(organMark);
        const bool person = line.startsWith(personMark);
        c.kind = organ ? ConsultationKind::Organ : ConsultationKind::ThirdParty;
        c.to = line.sliced(organ ? organMark.size() : person ? personMark.size() : 0);
        return {};
    };
    return setEachPart(row.past.consultations, cell, set);
}

QString readOpinion(const RegisterRow &row, const Setting &)
{
    return eachPart(row.past.consultations, [](const Consultation &c) -> QString {
        const QString word = cells::choiceText(opinions, int(c.opinion));
        if (word.isEmpty() && opinionOf(c.opinionText).opinionText == c.opinionText)
            return c.opinionText;
        return c.opinionText.isEmpty() ? word : word + u'：' + c.opinionText;
    });
}

Result<> writeOpinion(RegisterRow &row, const QString &cell, const Setting &)
{
    return setEachPart(row.past.consultations, cell,
                       [](Consultation &c, const QString &line) -> Result<> {
                           const Consultation said = opinionOf(line);
                           c.opinion = said.opinion;
                           c.opinionText = said.opinionText;
                           return {};
                       });
}

QString readBasis(const RegisterRow &row, const Setting &)
{
    return eachPart(row.past.feeNotices, [](const FeeNotice &notice) {
        return cells::choiceText(bases, int(notice.basis));
    });
}

Result<> writeBasis(RegisterRow &row, const QString &cell, const Setting &)
{
    return setEachPart(row.past.feeNotices, cell, [](FeeNotice &notice, const QString &line) {
        return setChoice(notice.basis, bases, line);
    });
}

QString readAmount(const RegisterRow &row, const Setting &)
{
    return eachPart(row.past.feeNotices,
                    [](const FeeNotice &notice) { return cells::moneyText(notice.amount); });
}

Result<> writeAmount(RegisterRow &row, const QString &cell, const Setting &)
{
    return setEachPart(row.past.feeNotices, cell, [](FeeNotice &notice, const QString &line) {
        return cells::money(line).map([&](Money amount) { notice.amount = amount; });
    });
}

QString readSupply(const RegisterRow &row, const Setting &)
{
    QStringList said;
    for (const QString &word : row.past.request.supply.split(u',', Qt::SkipEmptyParts)) {
        const auto known = cells::choice(supplies, word);
        said << (known ? cells::choiceText(supplies, *known) : word);
    }
    return said.join(u'、');
}

Result<> writeSupply(RegisterRow &row, const QString &cell, const Setting &)
{
    static const QRegularExpression parting{u"[、,;/\\n]"_s};
    QStringList words;
    for (const QString &piece : cells::plain(cell).split(parting, Qt::SkipEmptyParts)) {
        const auto known = cells::choice(supplies, piece);
        if (!known)
            return unread(cell);
        words << supplies.at(std::size_t(*known)).split(u'|').last().toString();
    }
    row.past.request.supply = words.join(u',');
    return {};
}

/// `A2 予以公开（r3）`: code, term and row of the annual report.
QString readOutcome(const RegisterRow &row, const Setting &setting)
{
    const QString code = row.past.request.outcome;
    const auto outcome = setting.law.outcome(code, setting.today);
    if (code.isEmpty() || !outcome)
        return code;
    return u"%1 %2（r%3）"_s.arg(code, outcome->name, QString::number(outcome->reportRow));
}

Result<> writeOutcome(RegisterRow &row, const QString &cell, const Setting &setting)
{
    static const QRegularExpression leading{u"^[A-Z][0-9][a-z]?(?![0-9A-Za-z])"_s};
    const QString text = cells::plain(cell);
    QString code = leading.match(text).captured();
    if (code.isEmpty()) {
        for (const Outcome &outcome : setting.law.outcomes(setting.today)) {
            if (cells::plain(outcome.name) == text)
                code = outcome.code;
        }
    }
    const auto known = setting.law.outcome(code, setting.today);
    if (code.isEmpty() || (!known && known.error().code == ErrorCode::UnknownOutcome))
        return unread(cell);
    row.past.request.outcome = code;
    return {};
}

/// `E16a 第十六条第一款`, several parted by semicolons.
QString readGrounds(const RegisterRow &row, const Setting &setting)
{
    QStringList said;
    for (const QString &code : row.past.request.grounds) {
        const auto article =
            setting.law.ground(code, setting.today).and_then([&](const Ground &ground) {
                return setting.law.citation(ground.citation, setting.today);
            });
        said << (article ? code + u' ' + article->brief : code);
    }
    return said.join(u'；');
}

Result<> writeGrounds(RegisterRow &row, const QString &cell, const Setting &setting)
{
    static const QRegularExpression parting{u"[;,、\\n]"_s};
    QStringList codes;
    for (const QString &piece : cells::plain(cell).split(parting, Qt::SkipEmptyParts)) {
        const QString code = piece.trimmed().section(u' ', 0, 0);
        if (!setting.law.ground(code, setting.today))
            return unread(cell);
        codes << code;
    }
    row.past.request.grounds = codes;
    return {};
}

QString readMethod(const RegisterRow &row, const Setting &)
{
    return cells::choiceText(methods, int(row.answer.method));
}

Result<> writeMethod(RegisterRow &row, const QString &cell, const Setting &)
{
    return setChoice(row.answer.method, methods, cell);
}

// What a reader without permission sees.
QString nothing(const RegisterRow &)
{
    return {};
}
QString maskedName(const RegisterRow &row)
{
    Request masked = row.past.request;
    masked.applicantName = maskName(masked.applicantName, masked.applicantKind);
    for (QString &name : masked.coapplicants)
        name = maskName(name, ApplicantKind::Natural);
    return applicantNames(masked);
}
QString maskedAgent(const RegisterRow &row)
{
    return maskName(row.past.request.agent, ApplicantKind::Natural);
}
QString maskedIdentity(const RegisterRow &row)
{
    return maskIdentity(row.past.request.identityNumber);
}
QString maskedContact(const RegisterRow &row)
{
    const QString &contact = row.past.request.contact;
    return contact.contains(u'@') ? maskEmail(contact) : maskPhone(contact);
}
QString maskedAddress(const RegisterRow &row)
{
    return maskAddress(row.past.request.address);
}
QString summary(const RegisterRow &row)
{
    return row.past.request.summary;
}
} // namespace registerfields
