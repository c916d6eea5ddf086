#include "ui/print/officialpage.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QFont face(const QStringList &families, int size)
{
    const QStringList installed = QFontDatabase::families();
    const auto found = std::ranges::find_if(
        families, [&](const QString &name) { return installed.contains(name); });
    QFont font{found == families.end() ? families.back() : *found};
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
const QString everywhere = u"Noto Serif CJK SC"_s;
} // namespace

QStringList officialpage::bodyFamilies()
{
    return {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s, everywhere};
}

QStringList officialpage::titleFamilies()
{
    return {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, everywhere};
}

QFont officialpage::bodyFace()
{
    return face(bodyFamilies(), bodySize);
}

QFont officialpage::tableFace()
{
    return face(bodyFamilies(), tableSize);
}

QFont officialpage::titleFace()
{
    QFont font = face(titleFamilies(), titleSize);
    font.setBold(font.family() == everywhere); // 小标宋 is heavy by itself
    return font;
}

QFont officialpage::numberFace()
{
    return face({u"宋体"_s, u"SimSun"_s, everywhere}, tableSize);
}
