#pragma once
#include "core/desk/desk.h"
#include "ui/common/workspace.h"

class DecisionPanel;
class DecisionSide;
class Dialogs;
class DocumentListModel;
class DocumentPage;
class MessageStrip;
class QLabel;
class QListView;

/// 审查: documents one after another, each with the attribute it gets. 1 2 3 attribute, A… ground,
/// Enter decides.
class ReviewWorkspace final : public Workspace
{
    Q_OBJECT

public:
    ReviewWorkspace(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("document-edit-verify"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void arrive() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildPanel();
    bool takeKey(int key);
    void refresh();
    void showRow(int row);
    void decide();
    void publish();
    void enterDocument();
    void move(int rows);

    Desk &m_desk;
    Dialogs &m_dialogs;
    DocumentListModel *m_model;
    MessageStrip *m_strip;
    QLabel *m_progressText;
    QLabel *m_empty;
    QListView *m_list;
    DocumentPage *m_page;
    DecisionPanel *m_panel;
    DecisionSide *m_side{};
    std::optional<Seen<Document>> m_seen{};
};
