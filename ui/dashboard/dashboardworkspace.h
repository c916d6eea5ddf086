#pragma once
#include "core/base/background.h"
#include "core/desk/requestboard.h"
#include "core/documents/dispatchform.h"
#include "core/reports/dashboard.h"
#include "ui/common/workspace.h"

class ChartPane;
class ChoiceBox;
class DateField;
class DeskButton;
class Dialogs;
class ElidedLabel;
class FigureListModel;
class FigureTile;
class MessageStrip;
class QLabel;
class QStackedWidget;
class QTableView;
class RecordRowsModel;
class SegmentBar;
struct BriefLists;
struct FigureSource;

/// 看板: where things stand, for those who answer for it. Every mark opens its rows; no person is
/// named.
class DashboardWorkspace final : public Workspace
{
    Q_OBJECT

public:
    DashboardWorkspace(RequestBoard &board, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Dashboard"); }
    QString iconName() const override { return QStringLiteral("office-chart-bar"); }
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void arrive() override;
    /// The packages behind the figures, as a line names them.
    void restOn(const QStringList &packages);

Q_SIGNALS:
    void openRequests(const std::vector<RequestId> &ids, const QString &title);
    void openDocument(DocumentId id);
    void openForm(DispatchFormId id);
    void openIndicators();

private:
    enum Period { Year, Quarter, Month, LastYear, TenYears, OwnDays };
    enum Page { ChartsPage, FiguresPage, RecordsPage };
    enum Chart { Months, Outcomes, Durations, Organs, Attributes, Channels, ChartCount };
    QWidget *buildHead();
    QWidget *buildDays();
    QWidget *buildTiles();
    QWidget *buildCharts();
    QWidget *buildTable();
    QWidget *buildRecords();
    void addKeys();
    void offerOrgans();
    void choosePeriod();
    DashboardQuery query() const;
    QString asOf() const;
    void showAsOf();
    void readData();
    void refresh();
    void showTiles();
    void showCharts();
    void open(const std::vector<Mark> &marks, const QString &title);
    void openChart(Chart chart, int series, int category);
    void openRecord(int row);
    std::vector<Mark> chartMarks(Chart chart, int series, int category) const;
    qint64 leastShown() const;
    void save();
    void printBrief();
    BriefLists briefLists() const;
    void paintSheet(QPainter &painter, const QRectF &room);
    template<class Work>
    void withSource(const Work &work) const;

    RequestBoard &m_board;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    ChoiceBox *m_organ;
    ChoiceBox *m_period;
    QWidget *m_days{}; ///< from and until, where a period of its own is asked for
    DateField *m_from;
    DateField *m_until;
    ElidedLabel *m_asOf;
    SegmentBar *m_views;
    QStackedWidget *m_stack;
    QTableView *m_table;
    FigureListModel *m_figures;
    QLabel *m_recordsTitle;
    QTableView *m_recordTable;
    RecordRowsModel *m_records;
    QWidget *m_tileRow{};
    DeskButton *m_public;
    DeskButton *m_export;
    DeskButton *m_brief;
    std::array<FigureTile *, 7> m_tiles{};
    std::array<ChartPane *, ChartCount> m_charts{};
    std::optional<DashboardData> m_data{};
    DashboardQuery m_query{};
    QStringList m_packages{};
    Dashboard m_now{};
    Dashboard m_before{};
    std::vector<Indicator> m_keyPoints{}; ///< of the year in which the period ends
    std::vector<std::vector<std::vector<Mark>>> m_marks[ChartCount]{}; ///< by series and category
    Background m_reading{};
};
