#pragma once
#include <QWidget>

class ElidedLabel;
class QAbstractBarSeries;
class QChart;
class QChartView;
class QLabel;

/// In which of the chart tokens a series is drawn; red is for what is overdue only.
enum class ChartInk { First, Second, Third, Bad };

/// What a chart shows: values by category, a series each.
struct ChartData
{
    enum class Shape { Lines, Columns, Bars }; ///< Columns and Bars stand on one another
    struct Series
    {
        QString name{};
        ChartInk ink = ChartInk::First;
        std::vector<qint64> values{}; ///< one a category
        std::vector<bool> hidden{};   ///< of too few persons to be shown; its value is 0 then
        bool isHidden(std::size_t at) const { return at < hidden.size() && hidden[at]; }
    };
    Shape shape = Shape::Columns;
    QStringList categories{};
    std::vector<Series> series{};
    bool isEmpty() const;
    /// What a category and series say in words and digits.
    QString words(int series, int category) const;
};

/// A chart of the dashboard with its title: every mark can be chosen by mouse, or by ← → ↑ ↓ and
/// Enter, and opens the rows behind it.
class ChartPane final : public QWidget
{
    Q_OBJECT

public:
    ChartPane(const QString &name, const QString &title, QWidget *parent = nullptr);
    void show(ChartData data, const QString &unit);
    /// The chart alone, for a picture.
    QPixmap picture();
    const ChartData &data() const { return m_data; }

Q_SIGNALS:
    void picked(int series, int category);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw();
    void drawLines(QChart &chart);
    void drawBars(QChart &chart);
    void addAxes(QChart &chart);
    void move(int series, int category);
    void tellMark();
    QColor ink(ChartInk ink) const;

    ChartData m_data{};
    QString m_title;
    QString m_unit{};
    QLabel *m_unitLabel;
    ElidedLabel *m_mark;
    QLabel *m_empty;
    QChartView *m_view;
    int m_series = 0;
    int m_category = 0;
};
