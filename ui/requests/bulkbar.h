#pragma once
#include "core/desk/requestboard.h"

#include <QWidget>

class DeskButton;
class Dialogs;
class QComboBox;
class QLabel;

/// What is done to several chosen requests at once: an officer takes them, or they go to a
/// spreadsheet as the register of requests, masked.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    /// \p dialogs may be null: then nothing is exported.
    BulkBar(RequestBoard &board, Dialogs *dialogs, QWidget *parent = nullptr);
    /// Hidden for less than two.
    void setChosen(std::vector<RequestId> chosen);
    const std::vector<RequestId> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void workedOff(); ///< what was chosen is done with
    void done(const QString &line);
    void failed(const QString &sentence);

private:
    void offerOfficers();
    void assign();
    void assignSome();
    void stop(const QString &line);
    void exportRows();
    void merge();

    RequestBoard &m_board;
    Dialogs *m_dialogs;
    QLabel *m_count;
    QComboBox *m_officers;
    DeskButton *m_assign;
    DeskButton *m_export;
    DeskButton *m_merge;
    std::vector<RequestId> m_chosen{};
    std::vector<RequestId> m_left{}; ///< still to be assigned
    OfficerId m_to{};
    int m_assigned = 0;
    Background m_writing{};
};
