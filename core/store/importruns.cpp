#include "core/store/importruns.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

std::optional<ImportRun> ImportRuns::find(EntityId import)
{
    Query row = m_connection.query("SELECT done, total, finished FROM import_run WHERE id = ?");
    if (!row.add(import).step())
        return {};
    return ImportRun{row.integer(0), row.integer(1), row.integer(2) != 0};
}

ImportRun ImportRuns::begin(EntityId import, qint64 total, qint64 nowMs)
{
    if (import.isNull() || total < 0)
        throw Refusal{{ErrorCode::BadValue, {u"import"_s, QString::number(total)}}};
    if (const auto run = find(import)) {
        if (run->total != total)
            throw Refusal{{ErrorCode::BadValue, {u"import"_s, QString::number(total)}}};
        return *run;
    }
    m_connection
        .query("INSERT INTO import_run(id, done, total, begun, finished) VALUES(?, 0, ?, ?, 0)")
        .add(import)
        .add(total)
        .add(nowMs)
        .run();
    return {.total = total};
}

void ImportRuns::advance(EntityId import, qint64 rowsDone)
{
    const auto run = find(import);
    if (!run)
        throw Refusal{{ErrorCode::NotFound, {import.toString(QUuid::WithoutBraces)}}};
    if (rowsDone < run->done || rowsDone > run->total || run->finished)
        throw Refusal{{ErrorCode::BadValue, {u"import"_s, QString::number(rowsDone)}}};
    m_connection.query("UPDATE import_run SET done = ? WHERE id = ?")
        .add(rowsDone)
        .add(import)
        .run();
}

void ImportRuns::finish(EntityId import)
{
    if (!find(import))
        throw Refusal{{ErrorCode::NotFound, {import.toString(QUuid::WithoutBraces)}}};
    m_connection.query("UPDATE import_run SET finished = 1 WHERE id = ?").add(import).run();
}
