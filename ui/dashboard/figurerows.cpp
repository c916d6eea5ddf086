#include "ui/dashboard/figurerows.h"

#include "core/law/law.h"
#include "ui/dashboard/figurebasis.h"
#include "ui/wording/terms.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {
using enum Figure;

class FigureRows
{
    Q_DECLARE_TR_FUNCTIONS(FigureRows)
};

QString none()
{
    return u"–"_s;
}

QString notApplicable()
{
    return FigureRows::tr("not applicable");
}

/// A figure with its own count, or as a share of another.
struct Line
{
    const char *name = nullptr;
    Figure part{};
    std::optional<Figure> of{};
};

constexpr Line lines[]{
    {QT_TRANSLATE_NOOP("FigureRows", "Received"), Received, {}},
    {QT_TRANSLATE_NOOP("FigureRows", "Closed"), Closed, {}},
    {QT_TRANSLATE_NOOP("FigureRows", "Extended"), Extended, Received},
    {QT_TRANSLATE_NOOP("FigureRows", "Supplement asked for"), Supplemented, Received},
    {QT_TRANSLATE_NOOP("FigureRows", "Others consulted"), Consulted, Received},
    {QT_TRANSLATE_NOOP("FigureRows", "Fee notified"), Charged, Received},
    {QT_TRANSLATE_NOOP("FigureRows", "Reviews corrected, of those concluded"), ReviewsCorrected,
     ReviewsEnded},
    {QT_TRANSLATE_NOOP("FigureRows", "Lawsuits corrected, of those concluded"), SuitsCorrected,
     SuitsEnded},
    {QT_TRANSLATE_NOOP("FigureRows", "Reviews and lawsuits pending"), ChallengesPending, {}},
    {QT_TRANSLATE_NOOP("FigureRows", "Conversion to proactive disclosure reviewed"),
     ConversionReviewed, ConversionDue},
    {QT_TRANSLATE_NOOP("FigureRows", "Converted, of those reviewed"), Converted,
     ConversionReviewed},
    {QT_TRANSLATE_NOOP("FigureRows", "Ordered to be answered anew"), Redone, {}},
    {QT_TRANSLATE_NOOP("FigureRows", "Closed before receipt, counted on the day of receipt"),
     BeforeReceipt,
     {}},
};

std::vector<Mark> marksOf(const Dashboard &figures, Figure figure)
{
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < figures.counts(figure).size(); ++at) {
        if (figures.count(figure, at) > 0)
            marks.push_back({figure, at});
    }
    return marks;
}

QString basisOf(const FigureSource &s, Figure figure)
{
    return basisText(ruleOf(figure), s.law, s.query.until);
}

QString days(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 1) : notApplicable();
}

/// A share of persons, or of documents and forms.
QString share(const FigureSource &s, Figure figure, qint64 part, qint64 of)
{
    const bool told = rowsOf(figure) != RowKind::Request || isPublic(part, of, s.leastShown);
    return told ? shareText(part, of) : notShown();
}

QString inTime(const FigureSource &s, const Dashboard &figures)
{
    const qint64 answered = figures.count(Duration);
    return share(s, Late, answered - figures.count(Late), answered);
}

QString firstPassed(const Dashboard &figures)
{
    return shareText(figures.count(FormFirst, 1), figures.count(FormFirst));
}

QString returned(const Dashboard &figures)
{
    return shareText(figures.count(FormDecided, 0), figures.count(FormDecided));
}

using enum InterpretationIs;
qint64 interpretedOf(const Dashboard &figures)
{
    return figures.count(Interpreted, std::size_t(Plain)) +
           figures.count(Interpreted, std::size_t(Diverse));
}

/// 解读率: of those that owe one; what was waived stands apart (R-INT-1).
QString interpretation(const Dashboard &figures)
{
    const qint64 told = interpretedOf(figures);
    return shareText(told, told + figures.count(Interpreted, std::size_t(Missing)));
}

QString diversity(const Dashboard &figures)
{
    return shareText(figures.count(Interpreted, std::size_t(Diverse)), interpretedOf(figures));
}

QString backlog(const Dashboard &figures)
{
    return shareText(figures.count(Backlog, 1), figures.count(Backlog));
}

QString published(const Dashboard &figures)
{
    return shareText(figures.count(Published, 1), figures.count(Published));
}

void addDurations(const FigureSource &s, std::vector<FigureRow> &rows)
{
    const QString rule = basisOf(s, Duration);
    const auto answered = marksOf(s.now, Duration);
    using Value = std::optional<double> (*)(const Dashboard &);
    const std::pair<QString, Value> values[]{
        {FigureRows::tr("Working days to the answer, mean"),
         [](const Dashboard &figures) { return figures.mean(); }},
        {FigureRows::tr("Working days to the answer, median"),
         [](const Dashboard &figures) { return figures.median(); }},
        {FigureRows::tr("Working days to the answer, 90th percentile"),
         [](const Dashboard &figures) {
             const auto value = figures.percentile(90);
             return value ? std::optional{double(*value)} : std::nullopt;
         }}};
    rows.push_back({FigureRows::tr("Answered in time"), inTime(s, s.now), inTime(s, s.before),
                    basisOf(s, Late), marksOf(s.now, Late)});
    for (const auto &[name, value] : values) {
        const auto text = [&](const Dashboard &figures) {
            return isPublic(figures.count(Duration), figures.count(Duration), s.leastShown)
                       ? days(value(figures))
                       : notShown();
        };
        rows.push_back({name, text(s.now), text(s.before), rule, answered});
    }
}

/// Documents and forms: nothing of them is hidden.
void addDocuments(const FigureSource &s, std::vector<FigureRow> &rows)
{
    const auto waived = [](const Dashboard &figures) {
        return QString::number(figures.count(Interpreted, std::size_t(Waived)));
    };
    const auto at = [](InterpretationIs is) { return std::size_t(is); };
    struct Each
    {
        QString name{};
        QString (*value)(const Dashboard &);
        Mark behind{}; ///< what is still to be done
    };
    const Each each[]{
        {FigureRows::tr("Documents published in time, of those due"), published, {Published, 0}},
        {FigureRows::tr("Backlog of documents determined"), backlog, {Backlog, 0}},
        {FigureRows::tr("Dispatch forms passed at first sight"), firstPassed, {FormFirst, 0}},
        {FigureRows::tr("Dispatch forms returned"), returned, {FormDecided, 0}},
        {FigureRows::tr("Interpretation rate"), interpretation, {Interpreted, at(Missing)}},
        {FigureRows::tr("Interpreted in more forms than text"),
         diversity,
         {Interpreted, at(Plain)}},
        {FigureRows::tr("Interpretation waived"), waived, {Interpreted, at(Waived)}}};
    for (const auto &[name, value, behind] : each) {
        const bool ofTheDay = behind.figure == Backlog; // stands on the day, not in a period
        rows.push_back({name,
                        value(s.now),
                        ofTheDay ? none() : value(s.before),
                        basisOf(s, behind.figure),
                        {behind}});
    }
}

/// Rows of a breakdown: `name: each`.
template<class Name>
void addEach(const FigureSource &s, Figure figure, const QString &title, Name name,
             std::vector<FigureRow> &rows)
{
    const auto now = publicCells(s.now, figure, s.leastShown);
    const auto before = publicCells(s.before, figure, s.leastShown);
    const auto text = [](const auto &cells, std::size_t at) {
        const auto cell = at < cells.size() ? cells[at] : std::optional{qint64{0}};
        return cell ? QString::number(*cell) : notShown();
    };
    for (std::size_t at = 0; at < now.size(); ++at) {
        if (s.now.count(figure, at) > 0)
            rows.push_back({title + u": "_s + name(at),
                            text(now, at),
                            text(before, at),
                            basisOf(s, figure),
                            {{figure, at}}});
    }
}
} // namespace

QString shareText(qint64 part, qint64 of)
{
    if (of == 0)
        return notApplicable();
    return u"%1 / %2 (%3 %)"_s.arg(part).arg(of).arg(100.0 * double(part) / double(of), 0, 'f', 1);
}

QString notShown()
{
    return FigureRows::tr("not shown");
}

QString countText(qint64 persons, qint64 leastShown)
{
    return isPublic(persons, persons, leastShown) ? QString::number(persons) : notShown();
}

QString outcomeName(const FigureSource &source, std::size_t at)
{
    const QString code = source.columns.outcomes().at(at);
    const auto outcome = source.law.outcome(code, source.query.until);
    return outcome ? outcome->name : code.isEmpty() ? FigureRows::tr("no outcome") : code;
}

std::vector<int> durationBands(const Law &law, QDate day)
{
    std::vector<int> bands;
    const auto edges = law.convention(u"report.duration_bands"_s, day);
    if (edges) {
        for (const QString &edge : edges->split(u'|'))
            bands.push_back(edge.toInt());
    }
    bands.push_back(std::numeric_limits<int>::max());
    return bands;
}

std::vector<Mark> durationMarks(const Dashboard &figures, int above, int upTo)
{
    std::vector<Mark> marks = marksOf(figures, Duration);
    std::erase_if(marks,
                  [&](const Mark &mark) { return int(mark.at) <= above || int(mark.at) > upTo; });
    return marks;
}

std::vector<FigureRow> figureRows(const FigureSource &s)
{
    std::vector<FigureRow> rows;
    const auto open = publicCells(s.now, Open, s.leastShown);
    for (std::size_t at = 0; at <= unclocked; ++at) {
        const auto cell = at < open.size() ? open[at] : std::optional{qint64{0}};
        const QString name =
            at == unclocked ? FigureRows::tr("not confirmed yet") : Terms::urgency(Urgency(at));
        rows.push_back({FigureRows::tr("Open") + u": "_s + name,
                        cell ? QString::number(*cell) : notShown(),
                        none(),
                        basisOf(s, Open),
                        {{Open, at}}});
    }
    addDurations(s, rows);
    for (const Line &line : lines) {
        const auto text = [&](const Dashboard &figures) {
            const qint64 part = figures.count(line.part);
            return line.of ? share(s, line.part, part, figures.count(*line.of))
                           : countText(part, s.leastShown);
        };
        rows.push_back({FigureRows::tr(line.name), text(s.now), text(s.before),
                        basisOf(s, line.part), marksOf(s.now, line.part)});
    }
    const auto money = [&](const Dashboard &figures) {
        const qint64 fen = figures.fees().fen;
        const qint64 charged = figures.count(Charged);
        return isPublic(charged, charged, s.leastShown)
                   ? u"¥%1.%2"_s.arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char{'0'})
                   : notShown();
    };
    rows.push_back({FigureRows::tr("Fees paid, less refunds"), money(s.now), money(s.before),
                    basisOf(s, Charged), marksOf(s.now, Charged)});
    addDocuments(s, rows);
    addEach(
        s, Figure::Outcome, FigureRows::tr("Outcome"),
        [&](std::size_t at) { return outcomeName(s, at); }, rows);
    addEach(
        s, Figure::Channel, FigureRows::tr("Channel"),
        [](std::size_t at) { return Terms::channel(::Channel(at)); }, rows);
    addEach(
        s, Applicant, FigureRows::tr("Applicant"),
        [](std::size_t at) { return Terms::applicantKind(ApplicantKind(at)); }, rows);
    for (const Indicator &each : s.keyPoints) {
        if (each.light != IndicatorLight::NotApplicable)
            rows.push_back({FigureRows::tr("Key points") + u": "_s + each.rule.name,
                            shareText(each.part, each.whole),
                            none(),
                            each.rule.source,
                            {}});
    }
    return rows;
}

Sheet figureSheet(const FigureSource &source, const QString &asOf)
{
    Sheet sheet{.name = FigureRows::tr("Dashboard")};
    sheet.rows.push_back({FigureRows::tr("Figure"), FigureRows::tr("Value"),
                          FigureRows::tr("A year before"), FigureRows::tr("Rests on")});
    sheet.rows.push_back({asOf});
    for (const FigureRow &row : figureRows(source))
        sheet.rows.push_back({row.name, row.value, row.before, row.rule});
    return sheet;
}
