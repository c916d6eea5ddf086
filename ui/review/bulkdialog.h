#pragma once
#include "core/desk/documentdesk.h"

#include <QDialog>

class DeskButton;
class DocumentListModel;
class QLabel;
class QLineEdit;
class QSpinBox;

/// One decision for all documents that a rule takes: the rule, what it takes, and then the act.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p made is the decision on the page; \p rows all documents.
    BulkDialog(const Determination &made, std::vector<DocumentRow> rows, QWidget *parent = nullptr);
    std::vector<DocumentId> taken() const;

private:
    BulkRule rule() const;
    void preview();

    std::vector<DocumentRow> m_rows;
    QLineEdit *m_title;
    QLineEdit *m_kind;
    QLineEdit *m_unit;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLabel *m_count;
    DocumentListModel *m_model;
    DeskButton *m_apply;
};
