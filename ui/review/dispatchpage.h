#pragma once
#include "core/desk/documentdesk.h"

#include <QWidget>

class DeskButton;
class Dialogs;
class DispatchListModel;
class FormEditor;
class MessageStrip;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

/// 发文申请单: the forms that units hand in, each with its live check list; passed, returned with
/// the list of what is missing, or handed in again.
class DispatchPage final : public QWidget
{
    Q_OBJECT

public:
    DispatchPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    void refresh();
    int waiting() const;
    void showForm(DispatchFormId id);
    void newForm();
    QListView *list() const { return m_list; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void said(const QString &line);
    void countChanged();
    /// The document that a passed form became.
    void documentMade(DocumentId id);

private:
    QWidget *buildList();
    QWidget *buildSide();
    void showRow(int row);
    void showChecks();
    void showActs();
    void takeIn();
    void pass();
    void sendBack();
    void handInAgain();
    void showNotice();
    const DispatchForm *current() const;
    void begin(const DispatchForm &form, DispatchFormId answers);

    Desk &m_desk;
    Dialogs &m_dialogs;
    DispatchListModel *m_model;
    QWidget *m_side{}; ///< what is missing, and what may be done
    MessageStrip *m_strip;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_rates;
    FormEditor *m_editor;
    QLabel *m_state;
    QVBoxLayout *m_checks{};
    QLabel *m_missing;
    QLineEdit *m_reason;
    QLineEdit *m_number;
    DeskButton *m_takeIn;
    DeskButton *m_cancel;
    DeskButton *m_pass;
    DeskButton *m_return;
    DeskButton *m_again;
    DeskButton *m_notice;
    bool m_editing = false;
    DispatchFormId m_answers{}; ///< the returned form that the one being typed answers
};
