#include "core/letters/lettertext.h"

#include "core/base/date.h"
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString letterText(const Letter &letter)
{
    const QJsonObject object{{u"kind"_s, letter.kind},
                             {u"organ"_s, letter.organ},
                             {u"title"_s, letter.title},
                             {u"number"_s, letter.number},
                             {u"addressee"_s, letter.addressee},
                             {u"body"_s, QJsonArray::fromStringList(letter.body)},
                             {u"attachments"_s, QJsonArray::fromStringList(letter.attachments)},
                             {u"signature"_s, letter.signature},
                             {u"dated"_s, isoDate(letter.dated)},
                             {u"contact"_s, letter.contact}};
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

Result<Letter> parseLetter(const QString &text)
{
    return parseJsonObject(text.toUtf8(), 16 << 20)
        .and_then([](const QJsonObject &object) -> Result<Letter> {
            JsonReader reader{object};
            Letter letter{.kind = int(reader.integer(u"kind", 1, 31)),
                          .organ = reader.textOr(u"organ"),
                          .title = reader.textOr(u"title"),
                          .number = reader.textOr(u"number"),
                          .addressee = reader.textOr(u"addressee"),
                          .body = reader.textsOr(u"body"),
                          .attachments = reader.textsOr(u"attachments"),
                          .signature = reader.textOr(u"signature"),
                          .dated = reader.date(u"dated"),
                          .contact = reader.textOr(u"contact")};
            if (const auto read = reader.finish(); !read)
                return tl::unexpected(read.error());
            return letter;
        });
}
