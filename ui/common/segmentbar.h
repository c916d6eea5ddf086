#pragma once
#include "ui/common/deskbutton.h"

#include <QWidget>

class QButtonGroup;

/// One choice of a few, side by side; its keys act while the bar has focus.
class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text{};
        QString key{};
        QString name{}; ///< objectName of its button
    };
    SegmentBar(const QString &accessibleName, const QList<Choice> &choices,
               QWidget *parent = nullptr);

    int current() const;
    /// -1: none.
    void setCurrent(int index);
    DeskButton *button(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
    QList<Choice> m_choices;
};
