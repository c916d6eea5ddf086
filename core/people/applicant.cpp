#include "core/people/applicant.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype numberLength = 18; ///< of GB 11643 and of GB 32100

int digit(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

QString without(const QString &text, QStringView marks)
{
    QString bare;
    std::ranges::copy_if(text, std::back_inserter(bare),
                         [&](QChar c) { return !c.isSpace() && !marks.contains(c); });
    return bare;
}

/// ISO 7064 MOD 11-2 over the first 17 digits.
QChar checkCharacter(const QString &id)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += digit(id[qsizetype(i)]) * weights[i];
    return u"10X98765432"[sum % 11];
}

IdentityCheck faulty(IdentityFault fault)
{
    return {fault, {}};
}
} // namespace

IdentityCheck checkResidentId(const QString &text, QDate today)
{
    const QString id = without(text, {}).toUpper();
    if (id.size() != numberLength)
        return faulty(IdentityFault::Length);
    const auto isDigit = [](QChar c) { return digit(c) >= 0; };
    const bool lastFits = isDigit(id.back()) || id.back() == u'X';
    if (!std::all_of(id.begin(), id.end() - 1, isDigit) || !lastFits)
        return faulty(IdentityFault::Character);
    const auto part = [&](qsizetype at, qsizetype length) {
        return QStringView{id}.mid(at, length).toInt();
    };
    const QDate born{part(6, 4), part(10, 2), part(12, 2)};
    if (!born.isValid() || born > today || born.year() < 1850)
        return faulty(IdentityFault::Birthday);
    if (id.back() != checkCharacter(id))
        return faulty(IdentityFault::CheckDigit);
    return {{}, ResidentId{born, digit(id[16]) % 2 == 0}};
}

IdentityCheck checkUscc(const QString &text)
{
    // GB 32100-2015: digits and capitals without I, O, S, V, Z; the place in the list is the value.
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr std::array weights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                        29, 25, 13, 8,  24, 10, 30, 28};
    const QString number = without(text, {}).toUpper();
    if (number.size() != numberLength)
        return faulty(IdentityFault::Length);
    if (!std::ranges::all_of(number, [](QChar c) { return alphabet.contains(c); }))
        return faulty(IdentityFault::Character);
    qsizetype sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += alphabet.indexOf(number[qsizetype(i)]) * weights[i];
    if (number.back() != alphabet[(31 - sum % 31) % 31])
        return faulty(IdentityFault::CheckDigit);
    return {};
}

std::optional<PhoneFault> checkPhone(const QString &text)
{
    static const QRegularExpression known{
        u"^(?:(?:\\+?86)?1[3-9][0-9]{9}|(?:0[0-9]{2,3})?[2-9][0-9]{6,7}|[48]00[0-9]{7}|1[0-9]{4})$"_s};
    const QString phone = without(text, u"-()（）");
    if (phone.isEmpty())
        return {};
    const bool digits = std::all_of(phone.begin() + phone.startsWith(u'+'), phone.end(),
                                    [](QChar c) { return digit(c) >= 0; });
    if (!digits)
        return PhoneFault::Character;
    if (!known.match(phone).hasMatch())
        return PhoneFault::Length;
    return {};
}

QString maskName(const QString &name, ApplicantKind kind)
{
    if (kind != ApplicantKind::Natural || name.isEmpty())
        return name;
    // A character outside the basic plane is two code units; a mask never shows half of one.
    const qsizetype shown = name.front().isHighSurrogate() && name.size() > 1 ? 2 : 1;
    return name.left(shown) + u"**"_s;
}

QString maskIdentity(const QString &number)
{
    constexpr qsizetype shown = 4;
    if (number.size() <= shown)
        return QString{number.size(), u'*'};
    return QString{number.size() - shown, u'*'} + number.right(shown);
}

QString maskPhone(const QString &phone)
{
    const QString bare = without(phone, u"-()（）");
    if (bare.size() < 7)
        return QString{bare.size(), u'*'};
    if (bare.size() == 11 && bare.startsWith(u'1'))
        return bare.left(3) + u"****"_s + bare.right(4);
    return QString{bare.size() - 4, u'*'} + bare.right(4);
}

QString maskEmail(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0)
        return QString{address.size(), u'*'};
    return address.left(address.front().isHighSurrogate() ? 2 : 1) + u"***"_s + address.mid(at);
}

QString maskAddress(const QString &address)
{
    // To street level: up to the first road, street or town; numbers and rooms after it are hidden.
    static const QRegularExpression street{u"^.*?(?:街道|大道|路|街|巷|镇|乡)"_s,
                                           QRegularExpression::DotMatchesEverythingOption};
    const auto match = street.match(address);
    if (!match.hasMatch())
        return address.isEmpty() ? address : u"***"_s;
    return match.captured() + u"***"_s;
}
