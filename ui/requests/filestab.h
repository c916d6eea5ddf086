#pragma once
#include "core/desk/desk.h"
#include "ui/requests/filepreview.h"

class AttachmentListModel;
class ChoiceBox;
class DeskButton;
class Dialogs;
class MessageStrip;
class QLineEdit;
class QTableView;

/// 材料: the files of a case. Dropped, pasted or picked, looked at, sought through, and checked
/// before they leave.
class FilesTab final : public QWidget
{
    Q_OBJECT

public:
    /// What the composition lends; without a sealer nothing is added.
    struct Access
    {
        std::function<Result<std::unique_ptr<ContentSealer>>()> sealer{};
        FilePreview::Reader reader{};
        Dialogs *dialogs = nullptr;
        /// 卷宗 and 答辩证据目录 as one PDF.
        std::function<void(RequestId)> dossier{};
        std::function<void(RequestId)> evidence{};
    };
    FilesTab(Desk &desk, Access access, QWidget *parent = nullptr);
    void show(const Case &file);
    /// Files that were dropped, pasted or picked.
    void add(const QStringList &paths);
    void addBytes(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    void done(const QString &line);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Incoming
    {
        QString name{};
        QByteArray bytes{}; ///< read from the path of that name when empty
    };
    QWidget *listSide();
    QWidget *chosenActs();
    QLayout *boundActs();
    void addKeys();
    void pick();
    void paste();
    void takeNext();
    void followChoice();
    void enclose(int recipient);
    void tick();
    void saveCopy();
    void removeChosen();
    void search();
    const Attachment *chosen() const;

    Desk &m_desk;
    Access m_access;
    Case m_file{};
    QList<Incoming> m_incoming{};
    AttachmentListModel *m_model;
    QTableView *m_table;
    MessageStrip *m_strip;
    QLabel *m_none;
    QLineEdit *m_search;
    ChoiceBox *m_part;
    ChoiceBox *m_recipient;
    DeskButton *m_add;
    DeskButton *m_tick;
    DeskButton *m_save;
    DeskButton *m_remove;
    DeskButton *m_dossier;
    DeskButton *m_evidence;
    QLineEdit *m_reason;
    FilePreview *m_preview;
    Background m_taking{};
    Background m_checking{};
    Background m_searching{};
};
