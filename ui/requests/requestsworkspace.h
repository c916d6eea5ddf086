#pragma once
#include "ui/common/workspace.h"
#include "ui/requests/correspondencetab.h"
#include "ui/requests/filestab.h"

class Dialogs;
class MessageStrip;
class RequestDetail;
class RequestBoard;
class RequestList;
class RequestListModel;

/// 申请: the list of requests and the one that is open.
class RequestsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    /// \p dialogs: where rows are exported to. \p letters: how a letter of a case is made, and how
    /// one that was made is looked at.
    RequestsWorkspace(RequestBoard &board, const std::vector<LetterTemplate> &templates,
                      const CorrespondenceTab::Callbacks &letters, Dialogs *dialogs = nullptr,
                      FilesTab::Access files = {}, QWidget *parent = nullptr);
    QString title() const override { return tr("Requests"); }
    QString iconName() const override { return QStringLiteral("folder-mail"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void keepLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;
    void setPrivacy(bool on) override;
    QList<FindHit> find(const QString &text) override;
    QList<QWidget *> panes() override;
    QVariant place() const override;
    void goTo(const QVariant &place) override;
    /// Shows one request, from another place of the desk.
    void open(RequestId id);
    /// Shows these only, under \p title.
    void showOnly(const std::vector<RequestId> &ids, const QString &title);
    /// Shows it and asks for the particulars of a step.
    void ask(RequestId id, Step step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addKeys();
    void showChosen(RequestId id);

    RequestBoard &m_board;
    RequestListModel *m_model;
    MessageStrip *m_strip;
    RequestList *m_list;
    RequestDetail *m_detail;
};
