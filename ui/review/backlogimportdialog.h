#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "ui/review/foundlistmodel.h"

#include <QDialog>

class DeskButton;
class MessageStrip;
class QLabel;
class QProgressBar;

/// The backlog from a sheet, or from the folder that a paper lies in: what was recognised is shown
/// and mended, then entered. Nothing is written before that; what was entered before a cancel
/// stays.
class BacklogImportDialog final : public QDialog
{
    Q_OBJECT

public:
    BacklogImportDialog(Desk &desk, const QString &path, QWidget *parent = nullptr);

private:
    void build();
    void read(const QString &path);
    void show(const Result<std::vector<FoundDocument>> &found);
    void begin();
    Result<Changes> nextFew(int &here);
    void enterNext();
    void finish();

    Desk &m_desk;
    MessageStrip *m_strip;
    FoundListModel *m_model;
    QLabel *m_count;
    QProgressBar *m_progress;
    DeskButton *m_enter;
    DeskButton *m_cancel;
    std::size_t m_next = 0;
    int m_entered = 0;
    bool m_running = false;
    Background m_background{};
};
