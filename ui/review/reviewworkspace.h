#pragma once
#include "core/desk/desk.h"
#include "core/desk/pastdecisions.h"
#include "core/documents/dispatchform.h"
#include "ui/common/workspace.h"

#include <QElapsedTimer>

class DecisionPanel;
class DecisionSide;
class DeskButton;
class Dialogs;
class DispatchPage;
class DocumentListModel;
class DocumentPage;
class MessageStrip;
class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QStackedWidget;
class SegmentBar;

/// 审查: dispatch forms; documents one after another, each with the attribute it gets; and the
/// backlog since 2010, one document at a time. 1 2 3 attribute, A… ground, Enter decides, Z takes
/// back, R does as with the nearest.
class ReviewWorkspace final : public Workspace
{
    Q_OBJECT

public:
    enum class Mode { Forms, Documents, Backlog };
    ReviewWorkspace(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("document-edit-verify"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    QList<QWidget *> panes() override;
    void arrive() override;
    void setMode(Mode mode);
    /// Shows one form, from another place of the desk.
    void openForm(DispatchFormId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildPanel();
    QWidget *buildMore();
    void showMore();
    bool takeKey(int key);
    void refresh();
    void showRow(int row);
    void decide();
    void publish();
    void enterDocument();
    void move(int rows);
    void leaveText();
    void undo();
    void sameAsNearest();
    void determineByRule();
    void importBacklog();
    void checkForPublication();
    void adjust();
    void showProgress();
    std::vector<DocumentRow> shownRows(std::vector<DocumentRow> rows) const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    DocumentListModel *m_model;
    MessageStrip *m_strip;
    QWidget *m_head{};
    QLabel *m_progressText;
    QLabel *m_pace;
    QLabel *m_empty;
    QListView *m_list;
    DocumentPage *m_page;
    DecisionPanel *m_panel;
    DecisionSide *m_side{};
    SegmentBar *m_modes{};
    QStackedWidget *m_pages;
    DispatchPage *m_forms;
    QWidget *m_listSide{};
    DeskButton *m_byRule{};
    DeskButton *m_import{};
    DeskButton *m_enter{};
    DeskButton *m_more{};
    QMenu *m_acts{};
    QProgressBar *m_progress{};
    Mode m_mode = Mode::Documents;
    PastDecisions m_past{};
    std::vector<DocumentId> m_decided{}; ///< of this session, so that Z finds them again
    QElapsedTimer m_session{};
    std::optional<Seen<Document>> m_seen{};
};
