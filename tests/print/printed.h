#pragma once
#include "core/letters/caseform.h"
#include "tests/core/letters/letterfixture.h"
#include "ui/print/letterpage.h"
#include "ui/print/officialpage.h"

#include <QRectF>

#include <poppler-qt6.h>

/// A glyph of a printed page, in points from the corner of the paper.
struct Glyph
{
    QChar character{};
    QRectF place{};
};
/// Characters of one line, from left to right.
struct PrintedLine
{
    std::vector<Glyph> glyphs{};
    QString text() const
    {
        QString all;
        for (const Glyph &glyph : glyphs)
            all += glyph.character;
        return all;
    }
    qreal left() const { return glyphs.front().place.left(); }
    qreal right() const { return glyphs.back().place.right(); }
    qreal middle() const { return (left() + right()) / 2; }
    qreal base() const { return glyphs.front().place.center().y(); }
};

/// Faces with radicals beside the characters name a glyph by either.
inline QChar plainCharacter(QChar c)
{
    static const QString radicals = QStringLiteral("⺠⻅⻓⻔⻬⻚⻋⻢");
    static const QString characters = QStringLiteral("民见长门齐页车马");
    if (const qsizetype at = radicals.indexOf(c); at >= 0)
        return characters.at(at);
    const bool kangxi = c >= QChar{0x2F00} && c <= QChar{0x2FD5};
    return kangxi ? QString{c}.normalized(QString::NormalizationForm_KC).at(0) : c;
}

/// The lines of a page, from the top down.
inline std::vector<PrintedLine> linesOf(const Poppler::Page &page)
{
    std::vector<PrintedLine> lines;
    for (const auto &word : page.textList()) {
        for (int i = 0; i < word->text().size(); ++i) {
            const QRectF place = word->charBoundingBox(i);
            const auto same = [&](const PrintedLine &line) {
                return qAbs(line.base() - place.center().y()) < 5;
            };
            auto line = std::ranges::find_if(lines, same);
            if (line == lines.end())
                line = lines.insert(lines.end(), PrintedLine{});
            line->glyphs.push_back({plainCharacter(word->text().at(i)), place});
        }
    }
    for (PrintedLine &line : lines)
        std::ranges::sort(line.glyphs, {}, [](const Glyph &g) { return g.place.left(); });
    std::ranges::sort(lines, {}, [](const PrintedLine &line) { return line.base(); });
    return lines;
}

inline QString textOf(const Poppler::Document &pages)
{
    QString all;
    for (int page = 0; page < pages.numPages(); ++page) {
        for (const PrintedLine &line : linesOf(*pages.page(page)))
            all += line.text();
    }
    return all.remove(u' ');
}

/// Every document of rules §8 that a case can have, with its file name.
inline std::vector<std::pair<QString, Letter>> everyDocument()
{
    std::vector<std::pair<QString, Letter>> all;
    for (const LetterTemplate &form : LetterFixture::shipped()) {
        LetterFixture f;
        const RequestId id = f.bearing(form.kind, form.outcomes.value(0));
        all.emplace_back(form.slug,
                         f.letter(id, QString::number(form.kind), f.clock.today()).value());
    }
    LetterFixture f;
    const RequestId id = f.drafted(QStringLiteral("A2"));
    const auto receipt = f.desk.issueLetter(f.file(id), f.form(QStringLiteral("2")));
    if (!receipt)
        qFatal("no receipt");
    const LetterId made = f.file(id).letters.back().value.id;
    const auto forms = shippedForms().value();
    for (const FormTemplate &form : forms)
        all.emplace_back(
            form.slug,
            f.desk.makeForm(f.file(id), form, form.aboutLetter ? made : LetterId{}).value());
    return all;
}
