#include "app/generatordata.h"

#include "app/words.h"
#include "core/base/json.h"
#include "core/requests/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostWeight = 1'000'000;

std::vector<Weighted> shares(JsonReader &file, QStringView name)
{
    std::vector<Weighted> list;
    file.objects(name, [&](JsonReader &line) {
        list.push_back(
            {.word = line.text(u"word"), .weight = int(line.integer(u"weight", 1, mostWeight))});
    });
    return list;
}

/// Lists that are drawn from must hold something.
QStringList words(JsonReader &file, QStringView name)
{
    const QStringList list = file.texts(name);
    if (list.isEmpty())
        file.refuse(ErrorCode::BadValue, {file.path(name)});
    return list;
}

void readPeople(JsonReader &file, GeneratorData &data)
{
    file.objects(u"organs", [&](JsonReader &line) {
        data.organs.push_back({.name = line.text(u"name"), .code = line.text(u"code")});
    });
    data.administrator = file.text(u"administrator");
    file.objects(u"officers", [&](JsonReader &line) {
        const auto role = roleWords.meaning(line.text(u"role"));
        if (!role)
            line.refuse(ErrorCode::BadValue, {line.path(u"role")});
        data.officers.push_back({.name = line.text(u"name"), .role = role.value_or(Role::Handler)});
    });
    data.surnames = words(file, u"surnames");
    data.given = words(file, u"given");
    file.objects(u"organisations", [&](JsonReader &line) {
        const auto kind = applicantKindOf(line.text(u"kind"));
        if (!kind)
            line.refuse(ErrorCode::BadValue, {line.path(u"kind")});
        else
            data.organisations[*kind] = words(line, u"names");
    });
}

void readShares(JsonReader &file, GeneratorData &data)
{
    data.channels = shares(file, u"channels");
    data.applicants = shares(file, u"applicants");
    data.outcomes = shares(file, u"outcomes");
    data.attributes = shares(file, u"attributes");
    file.object(u"permille", [&](JsonReader &line) {
        const auto share = [&](QStringView name) { return int(line.integer(name, 0, 1000)); };
        data.permille = {.supplement = share(u"supplement"),
                         .consultation = share(u"consultation"),
                         .extension = share(u"extension"),
                         .fee = share(u"fee"),
                         .overdue = share(u"overdue"),
                         .severalItems = share(u"several_items"),
                         .disputed = share(u"disputed"),
                         .unpublished = share(u"unpublished")};
    });
}

void readTexts(JsonReader &file, GeneratorData &data)
{
    data.places = words(file, u"places");
    data.matters = words(file, u"matters");
    data.titles = words(file, u"titles");
    data.kinds = words(file, u"kinds");
    data.topics = words(file, u"topics");
    data.sentences = words(file, u"sentences");
    data.clauses = words(file, u"clauses");
    data.units = words(file, u"units");
    data.acts = words(file, u"acts");
    data.objects = words(file, u"objects");
    data.times = words(file, u"times");
    data.headings = words(file, u"headings");
    data.reasons = words(file, u"reasons");
    data.groundsInWords = words(file, u"grounds_in_words");
    data.searchRecord = file.text(u"search_record");
    data.supplementItems = file.text(u"supplement_items");
    data.answer = file.text(u"answer");
    data.salutation = file.text(u"salutation");
    if (data.kinds.size() != data.titles.size())
        file.refuse(ErrorCode::BadValue, {file.path(u"kinds")});
}
} // namespace

Result<GeneratorData> generatorData()
{
    QFile file{u":/demo/generator.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    return parseJsonObject(file.readAll()).and_then([](const QJsonObject &object) {
        JsonReader reader{object};
        GeneratorData data;
        data.until = reader.date(u"until");
        readPeople(reader, data);
        readShares(reader, data);
        readTexts(reader, data);
        return reader.finish().map([&] { return std::move(data); });
    });
}
