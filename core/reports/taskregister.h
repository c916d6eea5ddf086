#pragma once
#include "core/agenda/agenda.h"
#include "core/reports/registersheet.h"

/// What of 任务督办表 is filled in by the unit.
namespace tasksheet {
inline constexpr QStringView progress = u"进展";
inline constexpr QStringView link = u"佐证链接";
inline constexpr QStringView done = u"完成日期";
inline constexpr QStringView state = u"状态";
/// By Standing; other words of the same after `|`.
inline constexpr std::array<QStringView, 4> states{u"未启动", u"推进中|在办", u"已完成|完成|办结",
                                                   u"不适用"};
} // namespace tasksheet

/// 任务督办表 (register 12) of \p unit, of all for an empty one.
RegisterSheet agendaSheet(const AgendaText &text, std::span<const DutyRow> rows,
                          std::span<const Seen<Evidence>> evidence, const QString &unit);
