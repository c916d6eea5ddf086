#include "core/sheets/cellformat.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// The day numbers of the built-in formats, those of the Chinese editions included.
bool isBuiltInDay(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 54) || id == 57 || id == 58;
}

/// Day 60 of the 1900 system is 29 February 1900, which never was; days before it lie one later.
QDate dayOf(qint64 serial, bool since1904)
{
    if (since1904)
        return QDate{1904, 1, 1}.addDays(serial);
    if (serial == 60 || serial < 1)
        return {};
    return QDate{1899, 12, serial < 60 ? 31 : 30}.addDays(serial);
}

QString dayText(double serial, bool since1904)
{
    constexpr double lastSerial = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial <= lastSerial))
        return {};
    const double whole = std::floor(serial);
    const QDate day = dayOf(qint64(whole), since1904);
    const auto seconds = int(std::lround((serial - whole) * 86400));
    if (!day.isValid() || seconds == 0)
        return day.toString(Qt::ISODate);
    const QTime time = QTime{0, 0}.addSecs(std::min(seconds, 86399));
    return day.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm:ss"_s);
}
} // namespace

bool formatShowsDay(int id, const QString &code)
{
    if (code.isEmpty())
        return isBuiltInDay(id);
    // Literals, escapes, padding, colours and locales say nothing of the value.
    static const QRegularExpression silent{u"\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]"_s};
    const QString bare = QString{code}.remove(silent).section(u';', 0, 0).toLower();
    if (bare.contains(u"general"_s))
        return false;
    const bool clockOnly = bare.contains(u'h') || bare.contains(u's');
    return bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !clockOnly);
}

QString numberText(const QString &stored, int format, const CellFormats &formats)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return stored;
    if (formats.isDay(format)) {
        if (const QString day = dayText(number, formats.since1904); !day.isEmpty())
            return day;
    }
    constexpr double mostWhole = 9e18;
    if (number == std::floor(number) && std::abs(number) < mostWhole)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape{u"_x([0-9A-Fa-f]{4})_"_s};
    QString plain;
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView{text}.sliced(from, match.capturedStart() - from);
        plain += QChar{char16_t(match.captured(1).toUShort(nullptr, 16))};
        from = match.capturedEnd();
    }
    return plain + QStringView{text}.sliced(from);
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 16384)
            return -1;
    }
    return column - 1;
}
