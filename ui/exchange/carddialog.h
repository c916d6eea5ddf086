#pragma once
#include "core/sync/signer.h"

#include <QDialog>

class ChoiceBox;
class DeskButton;
class QLineEdit;

/// How others are to know this desk: its name and what it does among them. The card is saved with
/// both.
class CardDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p mark stands before the serials drawn here. \p proposed: of a desk that has no name yet.
    CardDialog(const Signer &own, const QString &mark, const QString &proposed,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name, DeskRole role, const QString &mark);

private:
    void lay();
    QLineEdit *m_name;
    ChoiceBox *m_role;
    QLineEdit *m_mark;
    DeskButton *m_save;
};
