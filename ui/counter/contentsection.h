#pragma once
#include "ui/counter/intakedraft.h"

#include <QWidget>

class DeskButton;
class DeskCheckBox;
class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

/// 申请内容: what is asked for, split into matters, and how the copies are to be supplied.
class ContentSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentSection(QWidget *parent = nullptr);
    void present(const IntakeDraft &draft);
    void collect(IntakeDraft &draft) const;
    /// Alt+S: register the matters apart, or together again.
    void toggleSplit();

Q_SIGNALS:
    void changed();

private:
    QWidget *buildSupply();
    void showMatters();

    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QWidget *m_matterRow;
    QHBoxLayout *m_matters;
    DeskButton *m_split;
    DeskCheckBox *m_corrects;
    QList<QCheckBox *> m_supply{};
    bool m_apart = false;
};
