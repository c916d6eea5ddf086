#include "core/letters/caseform.h"

#include "core/base/json.h"
#include "core/letters/applicantscan.h"
#include "core/letters/lawquote.h"
#include "core/letters/placeholder.h"
#include "core/letters/templatetext.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView citePrefix{"cite."};
constexpr int conversionReview = 30;

/// Every text of the grid, in the order of reading.
template<class Grid, class Work>
void eachText(Grid &grid, Work work)
{
    work(grid.head);
    for (auto &row : grid.rows) {
        for (auto &cell : row)
            work(cell.text);
    }
    for (auto &note : grid.notes)
        work(note);
}

std::optional<QString> strangerIn(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        for (const QString &name : placeholdersIn(line)) {
            if (!isFormField(name) && !name.startsWith(citePrefix))
                return name;
        }
    }
    return {};
}

FormTemplate readOne(JsonReader &entry)
{
    FormTemplate form{.kind = int(entry.integer(u"kind", 1, 31)),
                      .slug = entry.text(u"slug"),
                      .title = entry.text(u"title"),
                      .aboutLetter = entry.flagOr(u"about_letter", false),
                      .mayBeBlank = entry.flagOr(u"may_be_blank", false)};
    entry.object(u"form", [&](JsonReader &part) { form.grid = readGrid(part); });
    entry.optionalObjects(u"terms", [&](JsonReader &term) {
        form.terms.insert(term.text(u"act"), term.text(u"text"));
    });
    entry.text(u"source");
    entry.text(u"confidence");
    int line = 0;
    eachText(form.grid, [&](const QString &text) {
        if (const auto stranger = strangerIn(text))
            entry.refuse(ErrorCode::TemplateInvalid, {form.slug, QString::number(line), *stranger});
        ++line;
    });
    return form;
}

/// One line of a cell; empty where its conditions leave it out.
Result<QString> lineOf(const FormTemplate &form, const FormInput &input, LawQuote &quote,
                       const QString &line)
{
    const auto says = [&](const QString &name) {
        if (name.startsWith(citePrefix)) // the law of the day has such an article
            return input.letter.law.citation(name.sliced(citePrefix.size()), input.letter.dated)
                .has_value();
        return !formField(form, input, name).value_or(QString{}).isEmpty();
    };
    const TemplateLine parsed = parseLine(line);
    if (!std::ranges::all_of(parsed.given, says) || std::ranges::any_of(parsed.missing, says))
        return QString{};
    QString text;
    QStringView rest{parsed.text};
    for (qsizetype open = rest.indexOf(u'{'); open >= 0; open = rest.indexOf(u'{')) {
        const qsizetype close = rest.indexOf(u'}', open);
        text += rest.first(open);
        const QString name = rest.sliced(open + 1, close - open - 1).toString();
        rest = rest.sliced(close + 1);
        if (name.startsWith(citePrefix)) {
            const auto article = quote.articles({name.sliced(citePrefix.size())});
            if (!article)
                return article;
            text += *article;
        } else
            text += formField(form, input, name).value_or(QString{});
    }
    return text + rest;
}

Result<QString> filled(const FormTemplate &form, const FormInput &input, LawQuote &quote,
                       const QString &text)
{
    QStringList lines;
    for (const QString &each : text.split(u'\n')) {
        const auto line = lineOf(form, input, quote, each);
        if (!line)
            return line;
        if (!line->isEmpty() || each.isEmpty())
            lines << *line;
    }
    return lines.join(u'\n');
}
} // namespace

tl::unexpected<Error> refuseLetter(const FormTemplate &form, const QString &reason,
                                   const QString &rule, const QString &told)
{
    QStringList args{form.slug, reason, rule};
    if (!told.isEmpty())
        args << told;
    return fail(ErrorCode::LetterNotAllowed, args);
}

Result<std::vector<FormTemplate>> readForms(const QByteArray &json)
{
    return parseJsonObject(json).and_then(
        [](const QJsonObject &object) -> Result<std::vector<FormTemplate>> {
            JsonReader file{object};
            std::vector<FormTemplate> forms;
            file.objects(u"forms", [&](JsonReader &entry) { forms.push_back(readOne(entry)); });
            if (const auto read = file.finish(); !read)
                return tl::unexpected(read.error());
            return forms;
        });
}

Result<std::vector<FormTemplate>> shippedForms()
{
    QFile file{u":/letters/forms.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName()});
    return readForms(file.readAll());
}

Result<FormTemplate> findForm(std::span<const FormTemplate> forms, const QString &kind)
{
    const auto found = std::ranges::find_if(forms, [&](const FormTemplate &form) {
        return form.slug == kind || QString::number(form.kind) == kind;
    });
    if (found == forms.end())
        return fail(ErrorCode::NotFound, {kind});
    return *found;
}

bool bears(const FormTemplate &form, const Case &file)
{
    return !form.aboutLetter &&
           (form.kind != conversionReview || file.request.value.conversion != Conversion::None);
}

Result<Letter> composeForm(const FormTemplate &form, const FormInput &input)
{
    const Request &request = input.letter.file.request.value;
    if (form.aboutLetter && !input.about)
        return refuseLetter(form, u"no_letter"_s, u"R-SRV-3"_s);
    if (!form.aboutLetter && !input.blank && !bears(form, input.letter.file))
        return refuseLetter(form, u"no_conversion"_s, u"R-CVT-1"_s);
    Letter paper{.kind = form.kind, .title = form.title, .grid = form.grid};
    LawQuote quote{input.letter};
    Result<> done;
    eachText(paper.grid, [&](QString &text) {
        done = done.and_then([&] {
            return filled(form, input, quote, text).map([&](const QString &value) {
                text = value;
            });
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    const bool toConsulted = input.about && !input.about->consultation.isNull();
    if (const QString told = toConsulted ? applicantIn(paper, request) : QString{}; !told.isEmpty())
        return refuseLetter(form, u"names_applicant"_s, u"R-REQ-8"_s, told);
    return paper;
}
