#include "core/papers/foundpaper.h"

#include "core/papers/paper.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 50 << 20;
constexpr qsizetype mostText = 8 << 20; ///< characters of one document

/// Old text files are GB 18030.
std::optional<QString> plainText(const QByteArray &bytes)
{
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder{encoding};
        if (!decoder.isValid())
            continue;
        const QString text = decoder(bytes);
        if (!decoder.hasError() && !text.contains(QChar{u'\0'}))
            return text;
    }
    return {};
}

Result<QString> textOf(const QString &name, const QByteArray &bytes)
{
    if (name.endsWith(u".txt"_s, Qt::CaseInsensitive)) {
        if (const auto text = plainText(bytes))
            return *text;
        return fail(ErrorCode::BadEncoding, {name});
    }
    return readPaper(name, bytes).and_then([&](const Paper &paper) -> Result<QString> {
        if (paper.readability == Readability::Locked)
            return fail(ErrorCode::PaperInvalid, {name, u"password"_s});
        const QString text = paper.body();
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::PaperInvalid, {name, u"no_text"_s});
        return text;
    });
}
} // namespace

FoundPaper foundPaper(const QString &name, const QByteArray &bytes, const Law &law, QDate today)
{
    FoundPaper paper{.file = name};
    const auto text = textOf(name, bytes);
    if (!text) {
        paper.refused = text.error();
        return paper;
    }
    if (text->size() > mostText) {
        paper.refused = Error{ErrorCode::TooLong, {name, QString::number(mostText)}};
        return paper;
    }
    DocumentFacts facts = recognise(name, *text);
    if (const auto open = checkSecrecy(facts.title, *text, law, today); !open) {
        paper.refused = open.error();
        return paper;
    }
    paper.facts = std::move(facts);
    paper.body = *text;
    return paper;
}

FoundPaper foundPaperIn(const QString &path, const Law &law, QDate today)
{
    const QString name = QFileInfo{path}.fileName();
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {.file = name, .refused = Error{ErrorCode::FileUnreadable, {path}}};
    if (file.size() > mostBytes)
        return {.file = name,
                .refused = Error{ErrorCode::TooLong, {name, QString::number(mostBytes)}}};
    return foundPaper(name, file.readAll(), law, today);
}

Document documentOf(const FoundPaper &paper)
{
    return {.number = paper.facts.number,
            .title = paper.facts.title,
            .kind = paper.facts.kind,
            .formed = paper.facts.formed,
            .body = paper.body,
            .source = paper.file};
}
