#include "ui/dashboard/figurerows.h"

#include "core/law/law.h"
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

QString days(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 1) : notApplicable();
}

QString inTime(const Dashboard &figures)
{
    const qint64 answered = figures.count(Duration);
    return shareText(answered - figures.count(Late), answered);
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
    const QString rule{ruleOf(Duration)};
    const auto answered = marksOf(s.now, Duration);
    const auto percentile = [](const Dashboard &figures) {
        const auto value = figures.percentile(90);
        return days(value ? std::optional{double(*value)} : std::nullopt);
    };
    rows.push_back({FigureRows::tr("Answered in time"), inTime(s.now), inTime(s.before),
                    QString{ruleOf(Late)}, marksOf(s.now, Late)});
    rows.push_back({FigureRows::tr("Working days to the answer, mean"), days(s.now.mean()),
                    days(s.before.mean()), rule, answered});
    rows.push_back({FigureRows::tr("Working days to the answer, median"), days(s.now.median()),
                    days(s.before.median()), rule, answered});
    rows.push_back({FigureRows::tr("Working days to the answer, 90th percentile"),
                    percentile(s.now), percentile(s.before), rule, answered});
}

/// Rows of a breakdown: `name: each`.
template<class Name>
void addEach(const FigureSource &s, Figure figure, const QString &title, Name name,
             std::vector<FigureRow> &rows)
{
    for (std::size_t at = 0; at < s.now.counts(figure).size(); ++at) {
        if (const qint64 cases = s.now.count(figure, at); cases > 0)
            rows.push_back({title + u": "_s + name(at),
                            QString::number(cases),
                            QString::number(s.before.count(figure, at)),
                            QString{ruleOf(figure)},
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
    const QString none = u"–"_s; // stands on the day, not in a period
    for (std::size_t at = 0; at <= unclocked; ++at) {
        const QString name =
            at == unclocked ? FigureRows::tr("not confirmed yet") : Terms::urgency(Urgency(at));
        rows.push_back({FigureRows::tr("Open") + u": "_s + name,
                        QString::number(s.now.count(Open, at)),
                        none,
                        QString{ruleOf(Open)},
                        {{Open, at}}});
    }
    addDurations(s, rows);
    for (const Line &line : lines) {
        const auto text = [&](const Dashboard &figures) {
            return line.of ? shareText(figures.count(line.part), figures.count(*line.of))
                           : QString::number(figures.count(line.part));
        };
        rows.push_back({FigureRows::tr(line.name), text(s.now), text(s.before),
                        QString{ruleOf(line.part)}, marksOf(s.now, line.part)});
    }
    const auto money = [](Money fees) {
        return u"¥%1.%2"_s.arg(fees.fen / 100).arg(fees.fen % 100, 2, 10, QLatin1Char{'0'});
    };
    rows.push_back({FigureRows::tr("Fees paid, less refunds"), money(s.now.fees()),
                    money(s.before.fees()), QString{ruleOf(Charged)}, marksOf(s.now, Charged)});
    rows.push_back({FigureRows::tr("Documents published in time, of those due"),
                    published(s.now),
                    published(s.before),
                    QString{ruleOf(Published)},
                    {{Published, 0}}});
    rows.push_back({FigureRows::tr("Backlog of documents determined"),
                    backlog(s.now),
                    none,
                    QString{ruleOf(Backlog)},
                    {{Backlog, 0}}});
    rows.push_back({FigureRows::tr("First-pass rate of dispatch forms"),
                    notApplicable(),
                    notApplicable(),
                    u"R-DOC-3"_s,
                    {}});
    rows.push_back({FigureRows::tr("Interpretation rate"),
                    notApplicable(),
                    notApplicable(),
                    u"R-INT-1"_s,
                    {}});
    addEach(
        s, Figure::Outcome, FigureRows::tr("Outcome"),
        [&](std::size_t at) { return outcomeName(s, at); }, rows);
    addEach(
        s, Figure::Channel, FigureRows::tr("Channel"),
        [](std::size_t at) { return Terms::channel(::Channel(at)); }, rows);
    addEach(
        s, Applicant, FigureRows::tr("Applicant"),
        [](std::size_t at) { return Terms::applicantKind(ApplicantKind(at)); }, rows);
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
