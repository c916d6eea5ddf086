#include "app/cli/agendajson.h"

#include "core/base/date.h"

using namespace Qt::StringLiterals;

QJsonObject coverageJson(const PlanFile &file)
{
    const Coverage told = coverageOf(file);
    QJsonArray loose;
    for (const LoosePhrase &each : told.loose)
        loose << QJsonObject{{u"clause"_s, each.clause}, {u"text"_s, each.text}};
    return {{u"number"_s, file.text.number},
            {u"title"_s, file.text.title},
            {u"year"_s, file.text.year},
            {u"clauses"_s, qint64(file.text.clauses.size())},
            {u"obligations"_s, qint64(file.duties.size())},
            {u"must"_s, qint64(std::ranges::count_if(file.duties, binds))},
            {u"sentences"_s, told.sentences},
            {u"covered"_s, told.covered},
            {u"plain"_s, told.plainPhrases},
            {u"loose"_s, loose}};
}

QJsonObject dutyRowJson(const DutyRow &row)
{
    const Duty &duty = *row.duty;
    return {{u"key"_s, duty.key},
            {u"clause"_s, duty.clause},
            {u"text"_s, duty.quote},
            {u"unit"_s, row.unit},
            {u"helpers"_s, QJsonArray::fromStringList(duty.helpers)},
            {u"verb"_s, word(duty.verb)},
            {u"measure"_s, word(duty.measure)},
            {u"least"_s, duty.least},
            {u"last"_s, isoDate(row.last)},
            {u"target"_s, isoDate(row.target)},
            {u"remaining"_s, row.remaining},
            {u"light"_s, word(row.light)},
            {u"standing"_s, word(row.undertaking.standing)},
            {u"owner"_s, row.undertaking.owner},
            {u"progress"_s, row.undertaking.progress},
            {u"evidence"_s, row.evidence},
            {u"urgings"_s, row.undertaking.urgings},
            {u"moved_to"_s, row.undertaking.movedTo},
            {u"from_unit"_s, row.undertaking.fromUnit}};
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{u"id"_s, evidence.id.text()},
            {u"place"_s, evidence.place},
            {u"given"_s, isoDate(evidence.given)},
            {u"note"_s, evidence.note},
            {u"state"_s, word(stateOf(evidence))}};
}

QJsonObject matrixJson(const DutyMatrix &matrix, const DutyMatrix::Line &line)
{
    QJsonObject cells;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        if (line.cells[i])
            cells[matrix.keys[i]] = word(*line.cells[i]);
    }
    return {{u"unit"_s, line.unit},
            {u"owed"_s, line.owed},
            {u"done"_s, line.done},
            {u"overdue"_s, line.overdue},
            {u"cells"_s, cells}};
}

Sheet matrixSheet(const DutyMatrix &matrix)
{
    Sheet sheet;
    QStringList head{u"unit"_s, u"owed"_s, u"done"_s, u"overdue"_s};
    for (const QString &key : matrix.keys)
        head << key;
    sheet.rows.push_back(head);
    for (const DutyMatrix::Line &line : matrix.lines) {
        QStringList cells{line.unit, QString::number(line.owed), QString::number(line.done),
                          QString::number(line.overdue)};
        for (const auto &light : line.cells)
            cells << (light ? QString{word(*light)} : QString{});
        sheet.rows.push_back(cells);
    }
    return sheet;
}
