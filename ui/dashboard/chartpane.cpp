#include "ui/dashboard/chartpane.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/dashboard/figurerows.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

bool ChartData::isEmpty() const
{
    return std::ranges::all_of(series, [](const Series &each) {
        return std::ranges::all_of(each.values, [](qint64 value) { return value == 0; }) &&
               std::ranges::none_of(each.hidden, [](bool hidden) { return hidden; });
    });
}

QString ChartData::words(int at, int category) const
{
    const Series &shown = series.at(std::size_t(at));
    const std::size_t i = std::size_t(category);
    const QString value = shown.isHidden(i) ? notShown() : QString::number(shown.values.at(i));
    return QString{categories.at(category) + u' ' + shown.name + u' ' + value}.simplified();
}

ChartPane::ChartPane(const QString &name, const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_title{title}
    , m_unitLabel{label({}, Tone::Quiet, Type::secondary)}
    , m_mark{elided(Tone::Quiet, Type::secondary)}
    , m_empty{label(tr("Nothing in this period."), Tone::Quiet)}
    , m_view{new QChartView{new QChart}}
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumSize(120, 120);
    m_unitLabel->setTextFormat(Qt::RichText);
    m_mark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_mark->setObjectName(name + u"Mark"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label(title, Tone::Plain, Type::subject, true));
    head->addWidget(m_mark, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_unitLabel);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    m_empty->hide();
}

void ChartPane::show(ChartData data, const QString &unit)
{
    m_data = std::move(data);
    m_unit = unit;
    m_series = 0;
    m_category = 0;
    draw();
    tellMark();
}

QColor ChartPane::ink(ChartInk ink) const
{
    const Tokens &t = tokensOf(palette());
    switch (ink) {
    case ChartInk::Second: return t.chart2;
    case ChartInk::Third: return t.ctl;
    case ChartInk::Bad: return t.red;
    case ChartInk::First: break;
    }
    return t.accent;
}

void ChartPane::draw()
{
    QStringList words;
    if (!m_unit.isEmpty())
        words << m_unit.toHtmlEscaped();
    if (m_data.series.size() > 1) {
        for (const ChartData::Series &series : m_data.series)
            words << u"<span style=\"color:%1\">■</span> %2"_s.arg(ink(series.ink).name(),
                                                                   series.name.toHtmlEscaped());
    }
    m_unitLabel->setText(words.join(u"&nbsp; "_s));
    const bool empty = m_data.isEmpty();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({0, 6, 8, 0}); // a mark at the top is seen whole
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (!empty) {
        if (m_data.shape == ChartData::Shape::Lines)
            drawLines(*chart);
        else
            drawBars(*chart);
        addAxes(*chart);
    }
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before;
    m_view->setBackgroundBrush(tokensOf(palette()).surface);
}

void ChartPane::drawLines(QChart &chart)
{
    for (std::size_t at = 0; at < m_data.series.size(); ++at) {
        const ChartData::Series &shown = m_data.series[at];
        auto *line = new QLineSeries;
        for (std::size_t i = 0; i < shown.values.size(); ++i)
            line->append(double(i), double(shown.values[i]));
        line->setPen({ink(shown.ink), 2});
        line->setPointsVisible(true);
        chart.addSeries(line);
        connect(line, &QLineSeries::clicked, this, [this, at](const QPointF &point) {
            move(int(at), int(std::lround(point.x())));
            Q_EMIT picked(m_series, m_category);
        });
    }
}

void ChartPane::drawBars(QChart &chart)
{
    const bool lying = m_data.shape == ChartData::Shape::Bars;
    QAbstractBarSeries *bars =
        lying ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
              : new QStackedBarSeries;
    const Tokens &t = tokensOf(palette());
    const int last = int(m_data.categories.size()) - 1;
    for (std::size_t at = 0; at < m_data.series.size(); ++at) {
        const ChartData::Series &shown = m_data.series[at];
        auto *set = new QBarSet{shown.name};
        // The first category stands on top.
        for (int i = 0; i <= last; ++i)
            set->append(double(shown.values.at(std::size_t(lying ? last - i : i))));
        set->setColor(ink(shown.ink));
        set->setBorderColor(t.surface);
        bars->append(set);
        connect(set, &QBarSet::clicked, this, [this, at, lying, last](int index) {
            move(int(at), lying ? last - index : index);
            Q_EMIT picked(m_series, m_category);
        });
    }
    constexpr double rowsThatFill = 7; // fewer bars are not thicker
    bars->setBarWidth(lying ? 0.66 * std::min(1.0, (last + 1) / rowsThatFill) : 0.94);
    chart.addSeries(bars);
}

void ChartPane::addAxes(QChart &chart)
{
    const Tokens &t = tokensOf(palette());
    const bool lying = m_data.shape == ChartData::Shape::Bars;
    auto *names = new QBarCategoryAxis;
    constexpr int roomForNames = 120; // Qt Charts gives an axis about a third, and clips
    const QFontMetrics metrics{textFont(Type::secondary)};
    QStringList categories;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        qint64 sum = 0;
        bool hidden = false;
        for (const ChartData::Series &series : m_data.series) {
            sum += series.values.at(std::size_t(i));
            hidden = hidden || series.isHidden(std::size_t(i));
        }
        // A direct label: the name, and in lying bars its sum.
        const QString name =
            lying ? metrics.elidedText(m_data.categories[i], Qt::ElideMiddle, roomForNames)
                  : m_data.categories[i];
        const QString told = hidden ? notShown() : QString::number(sum);
        categories << (lying ? name + u"  "_s + told : name);
    }
    if (lying)
        std::ranges::reverse(categories);
    names->append(categories);
    names->setGridLineVisible(false);
    names->setTruncateLabels(
        false); // Qt Charts makes three dots of them however much room there is
    names->setLabelsColor(lying ? t.text : t.text3);
    names->setLabelsFont(textFont(lying ? Type::secondary : Type::keys));
    names->setLinePenColor(t.line2);
    auto *values = new QValueAxis;
    values->setLabelFormat(u"%d"_s);
    values->setGridLineColor(t.line);
    values->setLabelsColor(t.text3);
    values->setLabelsFont(textFont(Type::keys));
    values->setLineVisible(false);
    values->setVisible(!lying);
    chart.addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    const QList<QAbstractSeries *> shown = chart.series();
    for (QAbstractSeries *series : shown) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
    qint64 most = 1;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        qint64 sum = 0;
        for (const ChartData::Series &series : m_data.series) {
            const qint64 value = series.values.at(std::size_t(i));
            sum = m_data.shape == ChartData::Shape::Lines ? std::max(sum, value) : sum + value;
        }
        most = std::max(most, sum);
    }
    values->setRange(0, double(most));
    constexpr qint64 ticks = 5;
    values->setTickCount(int(std::min(ticks, most + 1))); // whole cases only
    if (!lying && most >= ticks)
        values->applyNiceNumbers();
}

QPixmap ChartPane::picture()
{
    return grab();
}

void ChartPane::move(int series, int category)
{
    if (m_data.series.empty() || m_data.categories.isEmpty())
        return;
    m_series = std::clamp(series, 0, int(m_data.series.size()) - 1);
    m_category = std::clamp(category, 0, int(m_data.categories.size()) - 1);
    tellMark();
}

/// The chosen mark in words: for keys, screen readers, and whoever can't tell the colours.
void ChartPane::tellMark()
{
    if (m_data.series.empty() || m_data.categories.isEmpty()) {
        m_mark->clear();
        setAccessibleName(m_title);
        return;
    }
    const QString words = m_data.words(m_series, m_category);
    m_mark->setText(hasFocus() ? words : QString{});
    setAccessibleName(m_title + u": "_s + words);
}

void ChartPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(m_series, m_category - 1);
    case Qt::Key_Right: return move(m_series, m_category + 1);
    case Qt::Key_Up:
        return m_data.shape == ChartData::Shape::Bars ? move(m_series, m_category - 1)
                                                      : move(m_series + 1, m_category);
    case Qt::Key_Down:
        return m_data.shape == ChartData::Shape::Bars ? move(m_series, m_category + 1)
                                                      : move(m_series - 1, m_category);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_data.isEmpty())
            Q_EMIT picked(m_series, m_category);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ChartPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellMark();
    update();
}

void ChartPane::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellMark();
    update();
}

void ChartPane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter{this};
    painter.setPen({tokensOf(palette()).accent, 2});
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}
