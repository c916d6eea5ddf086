#pragma once
#include "core/reports/register.h"

/// The headings of \p columns, their widths and which are numbers; no row yet.
RegisterSheet emptySheet(QStringView title, std::span<const RegisterColumn> columns);

/// Headings of notes that no column of the register shows, in the order of their first appearance.
class ExtraColumns
{
public:
    explicit ExtraColumns(std::span<const RegisterColumn> columns);
    /// Puts \p notes behind \p cells, and a heading that is new behind \p headings.
    void add(const NoteLines &notes, QStringList &cells, QStringList &headings);

private:
    qsizetype m_first = 0;
    std::map<QString, qsizetype> m_places{};
};

/// Leaves out the supplements that no row fills.
void dropEmptySupplements(RegisterSheet &made, std::span<const RegisterColumn> columns);
