#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "core/papers/readfile.h"
#include "core/requests/filesearch.h"

#include <QWidget>

class ChoiceBox;
class DeskButton;
class Dialogs;
class FileListModel;
class FilePreview;
class QLabel;
class QLineEdit;
class QTableView;

/// 材料: what came in, is kept with the case and may leave with a letter. Files are dragged here,
/// pasted or picked, read by a worker, and kept sealed.
class FilesTab final : public QWidget
{
    Q_OBJECT

public:
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    FilesTab(Desk &desk, Reader reader, Dialogs *dialogs, QWidget *parent = nullptr);
    void show(const Case &file);
    /// Reads the files one after the other and keeps each; what is refused is told.
    void take(const QStringList &paths);

Q_SIGNALS:
    void done(const QString &line);
    void failed(const QString &sentence);
    /// 答辩证据目录 instead of 卷内目录 before the papers.
    void dossierAsked(RequestId id, bool evidence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectActs();
    void followChoice();
    void pick();
    void paste();
    void takeNext();
    void keep(const FoundFile &found);
    void saveCopy();
    void check();
    void remove();
    void enclose(int index);
    void search();
    void say(const Result<> &result, const QString &line);
    const Attachment *chosen() const;

    Desk &m_desk;
    Reader m_reader{};
    Dialogs *m_dialogs;
    Case m_file{};
    QStringList m_waiting{};
    bool m_isReading = false; ///< until the worker was heard
    FileListModel *m_model;
    QTableView *m_table;
    FilePreview *m_preview;
    ChoiceBox *m_part;
    ChoiceBox *m_leaves;
    QLineEdit *m_search;
    QLabel *m_found;
    DeskButton *m_add;
    DeskButton *m_save;
    DeskButton *m_check;
    DeskButton *m_dossier;
    DeskButton *m_evidence;
    DeskButton *m_remove;
    Background m_reading{};
    Background m_searching{};
};
