#pragma once
#include "core/base/result.h"

#include <QFont>
#include <QMap>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

/// The page of official correspondence (GB/T 9704-2012), in points; measures and faces come from
/// resources/letters/page.json.
namespace officialpage {
constexpr qreal mm = 72.0 / 25.4;

struct Page
{
    QSizeF paper{};
    QPointF typeOrigin{};
    QSizeF typeArea{};
    int lines = 0;     ///< of the body on a full page
    int mostLines = 0; ///< lines may stand a little closer where that saves a page (5.2.3)
    int characters = 0;
    qreal numberGap = 0; ///< between the type area and the page number
    qreal numberHeight = 0;
    int titleSize = 0;    ///< 二号
    int bodySize = 0;     ///< 三号
    int tableSize = 0;    ///< 四号
    int noteSize = 0;     ///< 小四
    int formSize = 0;     ///< 小四
    int numberSize = 0;   ///< 四号
    qreal titlePitch = 0; ///< in lines
    qreal closePitch = 0; ///< of what is neither title nor body, in its size
    qreal titleAbove = 0; ///< in lines, as the next five
    qreal referenceAbove = 0;
    qreal addresseeAbove = 0;
    qreal attachmentAbove = 0;
    qreal closingAbove = 0;
    qreal noteAbove = 0;
    qreal dateFromMargin = 0; ///< in characters
    qreal sealSize = 0;       ///< diameter
    qreal tableRule = 0;
    QMap<QString, QStringList> faces{}; ///< use → families, the first one installed is taken

    qreal linePitch() const { return typeArea.height() / lines; }
    /// The width of a character of the body with what keeps it apart, so that `characters` fill a
    /// line.
    qreal characterPitch() const;
    qreal letterSpacing() const { return characterPitch() - bodySize; }
};
/// Refuses like JsonReader.
Result<Page> readPage(const QByteArray &json);
/// The one that ships.
const Page &page();

enum class Face { Title, Body, Table, Note, Number, Form, Heading };
QStringList families(Face face);
int sizeOf(Face face);
/// Points between two lines: of the body and the title as the page's lines stand, else by the face.
qreal linePitchOf(Face face);
/// The first family that is installed; the last one of the list is on every machine of ours.
QFont font(Face face);
} // namespace officialpage
