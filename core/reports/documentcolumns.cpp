#include "core/reports/documentcolumns.h"

#include <array>

Result<DocumentColumns> DocumentColumns::load(const Records &records,
                                              const std::function<bool()> &goOn)
{
    constexpr std::size_t rowsBetweenLooks = 4096; // at goOn
    static constexpr std::array<quint16, 6> fields{DocumentOrgan,      DocumentFormed,
                                                   DocumentDetermined, DocumentChangedOn,
                                                   DocumentPublished,  DocumentAttribute};
    DocumentColumns columns;
    bool stopped = false;
    const auto read = records.scan(Noun::Document, fields, [&](const ScanRow &row) {
        stopped = goOn && columns.rows.size() % rowsBetweenLooks == 0 && !goOn();
        if (!stopped)
            columns.rows.push_back({.id = row.entity(),
                                    .organ = row.id(0),
                                    .formed = row.date(1),
                                    .determined = row.date(2),
                                    .changedOn = row.date(3),
                                    .published = row.date(4),
                                    .attribute = Attribute(row.integer(5))});
        return !stopped;
    });
    if (stopped)
        return fail(ErrorCode::Cancelled);
    return read.map([&] { return std::move(columns); });
}
