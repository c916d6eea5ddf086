#include "ui/agenda/indicatormodels.h"

#include "core/base/date.h"
#include "ui/common/look.h"
#include "ui/wording/terms.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString targetText(const IndicatorRule &rule)
{
    switch (rule.measure) {
    case IndicatorMeasure::Rate: return IndicatorModel::tr("%1 %").arg(rule.target);
    case IndicatorMeasure::Count: return IndicatorModel::tr("at least %1").arg(rule.target);
    case IndicatorMeasure::Each: return IndicatorModel::tr("%1 in every unit").arg(rule.target);
    }
    return {};
}

QString ruleText(const Indicator &indicator)
{
    const IndicatorRule &rule = indicator.rule;
    QString text = rule.source;
    if (rule.confidence == Confidence::Memory)
        text += IndicatorModel::tr(" (from memory, to be confirmed)");
    if (rule.confidence == Confidence::Design)
        text += IndicatorModel::tr(" (our own rule)");
    return text;
}

QString wholeText(const IndicatorRule &rule)
{
    return rule.whole.isEmpty() ? rule.part
                                : IndicatorModel::tr("%1\nof: %2").arg(rule.part, rule.whole);
}

QColor inkOf(IndicatorLight light)
{
    const Tokens &t = tokensOf(QGuiApplication::palette());
    switch (light) {
    case IndicatorLight::Met: return t.green;
    case IndicatorLight::Open: return t.amber;
    case IndicatorLight::Missed: return t.red;
    case IndicatorLight::NotApplicable: break;
    }
    return t.text2;
}

QString stateSign(RowState state)
{
    switch (state) {
    case RowState::Counts: return u"✓ "_s;
    case RowState::Open: return u"▲ "_s;
    case RowState::Fails: return u"⬣ "_s;
    case RowState::NotDue:
    case RowState::Excused: break;
    }
    return u"‖ "_s;
}

bool isAligned(Qt::Orientation orientation, int role)
{
    return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole;
}
} // namespace

QString lightText(IndicatorLight light)
{
    static constexpr std::array signs{u"‖", u"✓", u"▲", u"⬣"}; // by IndicatorLight
    return QString::fromUtf16(signs.at(std::size_t(light))) + u' ' + Terms::indicatorLight(light);
}

QString figureText(const Indicator &indicator)
{
    if (indicator.light == IndicatorLight::NotApplicable)
        return Terms::indicatorLight(indicator.light);
    const QString counts = u"%1 / %2"_s.arg(indicator.part).arg(indicator.whole);
    if (indicator.rule.measure != IndicatorMeasure::Rate)
        return counts;
    const double percent = 100.0 * indicator.part / indicator.whole;
    return u"%1 (%2 %)"_s.arg(counts).arg(percent, 0, 'f', 1);
}

void IndicatorModel::show(std::vector<Indicator> indicators)
{
    beginResetModel();
    m_indicators = std::move(indicators);
    endResetModel();
}

const Indicator *IndicatorModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_indicators[std::size_t(row)] : nullptr;
}

int IndicatorModel::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_indicators, [&](const Indicator &each) { return each.rule.key == key; });
    return found == m_indicators.end() ? -1 : int(found - m_indicators.begin());
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indicators.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Indicator &each = m_indicators[std::size_t(index.row())];
    if (role == Qt::ForegroundRole && index.column() == Light)
        return inkOf(each.light);
    if (role == Qt::ToolTipRole && index.column() <= Figure)
        return wholeText(each.rule);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name: return each.rule.name;
    case Light: return lightText(each.light);
    case Figure: return figureText(each);
    case Target: return targetText(each.rule);
    case Lacking: return each.needed > 0 ? QString::number(each.needed) : QString{};
    case Rule: return ruleText(each);
    case ColumnCount: break;
    }
    return {};
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (isAligned(orientation, role))
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[ColumnCount] = {tr("Indicator"), tr("State"),   tr("Figure"),
                                        tr("Target"),    tr("Lacking"), tr("Rests on")};
    return heads[section];
}

void IndicatorRowsModel::show(std::vector<IndicatorRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int IndicatorRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const IndicatorRow &each = m_rows[std::size_t(index.row())];
    switch (Column(index.column())) {
    case State: return QString{stateSign(each.state) + Terms::rowState(each.state)};
    case What: return each.named;
    case Unit: return each.unit;
    case Day: return isoDate(each.day);
    case Due: return isoDate(each.due);
    case ColumnCount: break;
    }
    return {};
}

QVariant IndicatorRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (isAligned(orientation, role))
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[ColumnCount] = {tr("State"), tr("What"), tr("Unit"), tr("Day"),
                                        tr("Last day")};
    return heads[section];
}
