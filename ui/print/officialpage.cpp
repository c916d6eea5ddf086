#include "ui/print/officialpage.h"

#include "core/base/json.h"

#include <QFile>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using namespace officialpage;
constexpr int longest = 2000;
constexpr qreal percent = 100.0;
constexpr qreal unitsOfText = 64; ///< QTextLayout reckons in 64ths

struct Style
{
    Face face{};
    QLatin1StringView use{};
    int Page::*size = nullptr;
};
constexpr std::array styles{Style{Face::Title, "title"_L1, &Page::titleSize},
                            Style{Face::Body, "body"_L1, &Page::bodySize},
                            Style{Face::Table, "body"_L1, &Page::tableSize},
                            Style{Face::Note, "note"_L1, &Page::noteSize},
                            Style{Face::Form, "body"_L1, &Page::formSize},
                            Style{Face::Heading, "heading"_L1, &Page::formSize},
                            Style{Face::Number, "number"_L1, &Page::numberSize}};

const Style &styleOf(Face face)
{
    return *std::ranges::find(styles, face, &Style::face);
}

Page readMeasures(JsonReader &entry)
{
    const auto whole = [&](const char16_t *name) { return int(entry.integer(name, 1, longest)); };
    const auto length = [&](const char16_t *name) { return whole(name) * mm; };
    const auto part = [&](const char16_t *name) { return whole(name) / percent; };
    return {.paper = {length(u"width"), length(u"height")},
            .typeOrigin = {length(u"left"), length(u"top")},
            .typeArea = {length(u"type_width"), length(u"type_height")},
            .lines = whole(u"lines"),
            .mostLines = whole(u"most_lines"),
            .characters = whole(u"characters"),
            .numberGap = length(u"number_gap"),
            .numberHeight = length(u"number_height"),
            .titleSize = whole(u"title"),
            .bodySize = whole(u"body"),
            .tableSize = whole(u"table"),
            .noteSize = whole(u"note"),
            .formSize = whole(u"form"),
            .numberSize = whole(u"number"),
            .titlePitch = part(u"title_pitch"),
            .closePitch = part(u"close_pitch"),
            .titleAbove = part(u"title_above"),
            .referenceAbove = part(u"reference_above"),
            .addresseeAbove = part(u"addressee_above"),
            .attachmentAbove = part(u"attachment_above"),
            .closingAbove = part(u"closing_above"),
            .noteAbove = part(u"note_above"),
            .dateFromMargin = qreal(whole(u"date_from_margin")),
            .sealSize = length(u"seal"),
            .tableRule = part(u"rule")};
}
} // namespace

qreal officialpage::Page::characterPitch() const
{
    return std::floor(typeArea.width() / characters * unitsOfText) / unitsOfText;
}

Result<Page> officialpage::readPage(const QByteArray &json)
{
    return parseJsonObject(json).and_then([](const QJsonObject &object) -> Result<Page> {
        JsonReader file{object};
        Page page;
        file.object(u"page", [&](JsonReader &entry) { page = readMeasures(entry); });
        file.objects(u"faces", [&](JsonReader &entry) {
            page.faces[entry.text(u"use")] = entry.texts(u"families");
        });
        file.text(u"source");
        file.text(u"confidence");
        for (const Style &style : styles) {
            if (page.faces.value(style.use).isEmpty())
                file.refuse(ErrorCode::MissingMember, {style.use});
        }
        if (const auto read = file.finish(); !read)
            return tl::unexpected(read.error());
        return page;
    });
}

const Page &officialpage::page()
{
    static const Page shipped = [] {
        QFile file{u":/letters/page.json"_s};
        const auto read =
            file.open(QIODevice::ReadOnly) ? readPage(file.readAll()) : Result<Page>{};
        Q_ASSERT(read && read->lines > 0);
        return read.value();
    }();
    return shipped;
}

QStringList officialpage::families(Face face)
{
    return page().faces.value(styleOf(face).use);
}

int officialpage::sizeOf(Face face)
{
    return page().*styleOf(face).size;
}

qreal officialpage::linePitchOf(Face face)
{
    if (face == Face::Title)
        return page().linePitch() * page().titlePitch;
    return face == Face::Body ? page().linePitch() : sizeOf(face) * page().closePitch;
}

QFont officialpage::font(Face face)
{
    const QStringList names = families(face);
    const QStringList installed = QFontDatabase::families();
    const auto found =
        std::ranges::find_if(names, [&](const QString &name) { return installed.contains(name); });
    QFont font{found == names.end() ? names.back() : *found};
    font.setPixelSize(sizeOf(face));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (face == Face::Body)
        font.setLetterSpacing(QFont::AbsoluteSpacing, page().letterSpacing());
    font.setBold(face == Face::Title && font.family() == names.back()); // 小标宋 is heavy by itself
    return font;
}
