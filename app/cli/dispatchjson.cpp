#include "app/cli/dispatchjson.h"

#include "app/words.h"
#include "core/base/date.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostBytes = 16 << 20; // a document's text may be long
/// What the desk decides is not told from outside.
constexpr std::array decidedHere{quint16(FormOrgan),     quint16(FormStateField),
                                 quint16(FormDefects),   quint16(FormDecided),
                                 quint16(FormDecidedBy), quint16(FormDecisionReason),
                                 quint16(FormPrevious),  quint16(FormRound),
                                 quint16(FormDocument),  quint16(FormEnteredBy)};
constexpr std::array lists{quint16(FormChannels), quint16(FormInterpretationForms),
                           quint16(InterpretationForms), quint16(InterpretationChannels),
                           quint16(InterpretationConcerns)};
constexpr std::array formStates{"submitted"_L1, "returned"_L1, "passed"_L1};

bool isIn(std::span<const quint16> fields, quint16 field)
{
    return std::ranges::find(fields, field) != fields.end();
}

Value choiceIn(JsonReader &reader, const FieldSpec &spec, const QString &name)
{
    const QString word = reader.text(name);
    std::optional<qint64> meant;
    if (spec.id == FormAttribute) {
        if (const auto found = attributeWords.meaning(word))
            meant = qint64(*found);
    } else if (const auto found = answerWords.meaning(word)) {
        meant = qint64(*found);
    }
    if (!meant)
        reader.refuse(ErrorCode::BadValue, {reader.path(name), word});
    return Value{meant.value_or(0)};
}

/// Every member that a field of \p T has a name for.
template<class T>
Result<T> readNoun(const QByteArray &json, std::span<const quint16> left)
{
    return parseJsonObject(json, mostBytes).and_then([&](const QJsonObject &object) -> Result<T> {
        JsonReader reader{object};
        T noun;
        for (const FieldBinding<T> &binding : fieldsOf<T>()) {
            const FieldSpec *spec = findField(binding.id);
            const QString name{spec->name};
            if (isIn(left, spec->id) || !reader.has(name))
                continue;
            if (isIn(lists, spec->id))
                binding.write(noun, Value{reader.texts(name).join(u'\n')});
            else if (spec->type == ValueType::Date)
                binding.write(noun, Value{reader.date(name)});
            else if (spec->type == ValueType::Text)
                binding.write(noun, Value{reader.text(name)});
            else if (spec->type == ValueType::Integer && nounOf<T>() == Noun::DispatchForm)
                binding.write(noun, choiceIn(reader, *spec, name));
            else if (spec->type == ValueType::Integer)
                binding.write(noun, Value{qint64(reader.flag(name))});
        }
        if (const auto read = reader.finish(); !read)
            return tl::unexpected(read.error());
        return noun;
    });
}

template<class T>
QJsonObject nounJson(const T &noun)
{
    QJsonObject object{{u"id"_s, noun.id.text()}};
    for (const FieldBinding<T> &binding : fieldsOf<T>()) {
        const FieldSpec *spec = findField(binding.id);
        const Value value = binding.read(noun);
        const QString name{spec->name};
        if (value.isNull())
            continue;
        if (isIn(lists, spec->id) || spec->id == FormDefects)
            object[name] = QJsonArray::fromStringList(value.text().split(u'\n'));
        else if (spec->type == ValueType::Date)
            object[name] = isoDate(value.date());
        else if (spec->type == ValueType::Id)
            object[name] = value.id().toString(QUuid::WithoutBraces);
        else if (spec->type == ValueType::Text)
            object[name] = value.text();
        else
            object[name] = value.integer();
    }
    return object;
}
} // namespace

Result<DispatchForm> readForm(const QByteArray &json)
{
    return readNoun<DispatchForm>(json, decidedHere);
}

QJsonObject formJson(const DispatchForm &form)
{
    QJsonObject object = nounJson(form);
    object[u"state"_s] = QString{formStates.at(std::size_t(form.state))};
    object[u"attribute"_s] = QString{attributeWords.of(form.attribute)};
    for (const auto &[name, answer] :
         {std::pair{"policy", form.policy}, std::pair{"measures", form.measures},
          std::pair{"normative", form.normative}, std::pair{"major_decision", form.majorDecision},
          std::pair{"consulted", form.consulted}, std::pair{"enterprise", form.enterprise}})
        object[QString::fromLatin1(name)] = QString{answerWords.of(answer)};
    object.remove(u"body"_s);
    object.remove(u"interpretation_text"_s);
    return object;
}

Result<Interpretation> readInterpretation(const QByteArray &json)
{
    static constexpr std::array left{quint16(InterpretationDocument),
                                     quint16(InterpretationSavedBy),
                                     quint16(InterpretationFollows)};
    return readNoun<Interpretation>(json, left);
}

QJsonObject interpretationJson(const Interpretation &interpretation)
{
    QJsonObject object = nounJson(interpretation);
    object.remove(u"text"_s);
    return object;
}
