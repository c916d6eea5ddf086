#include "core/papers/intake.h"

#include "core/law/secrecy.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// By its ending or by what it is: programs have no place in a dossier.
Result<> checkProgram(const QString &name, const QByteArray &bytes, const Law &law, QDate today)
{
    return law.convention(u"attachment.forbidden"_s, today)
        .and_then([&](const QString &endings) -> Result<> {
            const QString ending = QFileInfo{name}.suffix().toLower();
            const bool named = endings.split(u'|').contains(ending);
            if (named || bytes.startsWith("MZ") ||
                bytes.startsWith("\x7f"
                                 "ELF"))
                return fail(ErrorCode::PaperForbidden, {name, ending});
            return {};
        });
}

Result<> checkSize(const QString &name, const QByteArray &bytes, const Law &law, QDate today)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::PaperEmpty, {name});
    return mostPaperBytes(law, today).and_then([&](qint64 most) -> Result<> {
        if (bytes.size() > most)
            return fail(ErrorCode::PaperTooLarge, {name, QString::number(most >> 20)});
        return {};
    });
}

Result<> checkSecrecy(const QString &name, const Paper &paper, const Law &law, QDate today)
{
    std::vector<QString> texts{QString{}};
    for (const PaperText &each : paper.texts)
        texts.push_back(each.text);
    for (const QString &text : texts) {
        const auto mark = secrecyMarkIn(name, text, law, today);
        if (!mark)
            return tl::unexpected(mark.error());
        if (!mark->isEmpty())
            return fail(ErrorCode::SecrecyMark, {*mark});
    }
    return {};
}
} // namespace

Result<qint64> mostPaperBytes(const Law &law, QDate today)
{
    return law.convention(u"attachment.megabytes"_s, today).map([](const QString &megabytes) {
        return megabytes.toLongLong() << 20;
    });
}

Result<PaperIntake> takePaper(const QString &name, const QByteArray &bytes, DossierPart part,
                              const Law &law, QDate today, const ContentSealer &sealer)
{
    const QString clean = cleanPaperName(name);
    if (const auto fits = checkSize(clean, bytes, law, today); !fits)
        return tl::unexpected(fits.error());
    if (const auto paper = checkProgram(clean, bytes, law, today); !paper)
        return tl::unexpected(paper.error());
    const auto paper = readPaper(clean, bytes);
    if (!paper)
        return tl::unexpected(paper.error());
    return checkSecrecy(clean, *paper, law, today).map([&] {
        PaperIntake taken;
        taken.attachment = {.part = part,
                            .name = clean,
                            .mime = paper->mime,
                            .pages = paper->pages,
                            .readability = paper->readability};
        taken.bytes = sealer.seal(bytes);
        if (const QByteArray text = paper->body().toUtf8(); !text.isEmpty())
            taken.text = sealer.seal(text);
        return taken;
    });
}
