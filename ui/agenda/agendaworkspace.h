#pragma once
#include "core/base/background.h"
#include "core/desk/agendadesk.h"
#include "core/reports/sheet.h"
#include "ui/agenda/agendatreemodel.h"
#include "ui/common/workspace.h"

class AgendaTextView;
class ChoiceBox;
class DeedPage;
class DeskButton;
class Dialogs;
class DutyMatrixModel;
class DutyPanel;
class IndicatorPage;
class MessageStrip;
class QLabel;
class QStackedWidget;
class QTableView;
class QTreeView;
class SegmentBar;

/// 要点: the document beside its obligations, who owes them and how far they are, units ×
/// obligations, and the 督办单 of a unit.
class AgendaWorkspace final : public Workspace
{
    Q_OBJECT

public:
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    AgendaWorkspace(Desk &desk, Reader reader, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Key points"); }
    QString iconName() const override { return QStringLiteral("view-list-tree"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    QList<QWidget *> panes() override;
    void arrive() override;
    /// Shows what is asked of the year and how far it is.
    void openIndicators();

private:
    enum View { DocumentView, MatrixView, IndicatorView, DeedView };
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildPages();
    void buildTree();
    void buildMatrix();
    void connectPanel();
    void refresh();
    void showPlace();
    void fillPlans(const std::vector<Plan> &all);
    void showRead(const Result<AgendaView> &read);
    void fillUnits();
    void showFilter();
    void showCurrent();
    void showCount();
    void showIndicators();
    void choose(const QString &key);
    void openCell(const QModelIndex &cell);
    bool keepTyped();
    bool done(const Result<> &result, const QString &line);
    PlanId plan() const;
    QString unit() const;
    std::optional<DutyLight> light() const;
    void loadPlans();
    void chooseDocument();
    void load(const Result<PlanFile> &file);
    void urgeUnit();
    void addFile();
    void addLink(const QString &address);
    void writeUnitSheet();
    void readUnitSheet();
    void takeSheet(const Result<Sheet> &sheet);

    Desk &m_desk;
    Reader m_reader;
    Dialogs &m_dialogs;
    std::shared_ptr<const AgendaView> m_view{};
    std::vector<PlanId> m_planIds{};
    AgendaTreeModel *m_model;
    DutyMatrixModel *m_matrixModel;
    MessageStrip *m_strip;
    ChoiceBox *m_plans;
    ChoiceBox *m_units;
    SegmentBar *m_lights;
    SegmentBar *m_shown;
    QWidget *m_top; ///< head and bar
    QWidget *m_bar; ///< units and lights
    QLabel *m_count;
    QLabel *m_empty;
    DeskButton *m_load;
    DeskButton *m_shipped; ///< in sight while no plan is loaded
    DeskButton *m_urge;
    DeskButton *m_sheetOut;
    DeskButton *m_sheetIn;
    QStackedWidget *m_pages;
    AgendaTextView *m_text;
    QTreeView *m_tree;
    DutyPanel *m_panel;
    QTableView *m_matrix;
    IndicatorPage *m_indicators;
    DeedPage *m_deeds;
    QString m_wished{}; ///< the obligation to be chosen once it is read
    Background m_background{};
    Background m_files{};
};
