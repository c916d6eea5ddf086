#include "core/papers/paper.h"

#include "core/base/words.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto readings = wordsFor<PaperReading>("read", "no_text", "encrypted", "unknown");
constexpr auto places = wordsFor<PaperPlace>("text", "comment", "tracked_change", "hidden",
                                             "hidden_sheet", "metadata");

/// What a system would run when it is opened.
constexpr std::array programs{"exe"_L1, "com"_L1, "bat"_L1, "cmd"_L1, "scr"_L1, "msi"_L1,
                              "dll"_L1, "js"_L1,  "jse"_L1, "vbs"_L1, "wsf"_L1, "hta"_L1,
                              "ps1"_L1, "jar"_L1, "lnk"_L1, "sh"_L1,  "pif"_L1, "apk"_L1};
constexpr std::array programHeads{QByteArrayView{"MZ"}, QByteArrayView{"\x7f" "ELF"},
                                  QByteArrayView{"#!"}, QByteArrayView{"\xcf\xfa\xed\xfe"},
                                  QByteArrayView{"\xca\xfe\xba\xbe"}};

bool isProgram(const QString &name, QByteArrayView bytes)
{
    const QString ending = name.section(u'.', -1).toLower();
    const bool named = name.contains(u'.') && std::ranges::find(programs, ending) != programs.end();
    return named || std::ranges::any_of(programHeads, [&](QByteArrayView head) {
               return bytes.startsWith(head);
           });
}
} // namespace

QLatin1StringView word(PaperReading reading)
{
    return readings.of(reading);
}
QLatin1StringView word(PaperPlace place)
{
    return places.of(place);
}
std::optional<PaperPlace> paperPlaceOf(QStringView word)
{
    return places.meaning(word);
}

QString Paper::text() const
{
    QStringList parts;
    for (const PaperLayer &layer : layers) {
        if (layer.place == PaperPlace::Text)
            parts << layer.text;
    }
    return parts.join(u'\n');
}

QString plainFileName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069') ||
                           c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
        if (!turns && !c.isNonCharacter() && c.unicode() >= 0x20 && c.unicode() != 0x7f)
            plain += c == u'/' || c == u'\\' ? u'_' : c;
    }
    plain = plain.trimmed();
    return plain.isEmpty() || plain == u"." || plain == u".." ? u"_"_s : plain;
}

QString fittingFileName(const QString &name, qsizetype most)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 16 ? name.sliced(dot) : QString{};
    QString stem = name.chopped(ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > most)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem + ending;
}

Result<> checkPaper(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::FileRefused, {name, u"empty"_s});
    if (bytes.size() > largestPaper)
        return fail(ErrorCode::FileRefused, {name, u"too_large"_s});
    if (isProgram(plainFileName(name), bytes))
        return fail(ErrorCode::FileRefused, {name, u"executable"_s});
    return {};
}

QByteArray packed(const Paper &paper)
{
    QCborArray layers;
    for (const PaperLayer &layer : paper.layers)
        layers << QCborArray{int(layer.place), layer.text};
    return QCborMap{{u"mime"_s, paper.mime},
                    {u"reading"_s, int(paper.reading)},
                    {u"pages"_s, paper.pages},
                    {u"layers"_s, layers}}
        .toCborValue()
        .toCbor();
}

Result<Paper> unpackedPaper(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.isEmpty())
        return fail(ErrorCode::FileDamaged, {u"paper"_s});
    Paper paper{.mime = map[u"mime"_s].toString(),
                .reading = PaperReading(map[u"reading"_s].toInteger()),
                .pages = int(map[u"pages"_s].toInteger())};
    for (const QCborValue &layer : map[u"layers"_s].toArray())
        paper.layers.push_back({PaperPlace(layer.toArray().at(0).toInteger()),
                                layer.toArray().at(1).toString()});
    return paper;
}
