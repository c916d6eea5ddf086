#include "ui/common/segmentbar.h"

#include "ui/common/focuslead.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

SegmentBar::SegmentBar(const QString &accessibleName, const QList<Choice> &choices, QWidget *parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
    , m_choices{choices}
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *button =
            new DeskButton{choices[i].text, DeskButton::Shape::Segment, choices[i].key, this};
        button->setObjectName(choices[i].name);
        button->setPlace(i == 0, i == int(choices.size()) - 1);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!choices.isEmpty())
        leadFocus(this, m_group->button(0));
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::setCurrent(int index)
{
    if (auto *button = m_group->button(index)) {
        button->setChecked(true);
        leadFocus(this, button);
        return;
    }
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

DeskButton *SegmentBar::button(int index) const
{
    return static_cast<DeskButton *>(m_group->button(index));
}

void SegmentBar::keyPressEvent(QKeyEvent *event)
{
    for (int i = 0; i < int(m_choices.size()); ++i) {
        if (!m_choices[i].key.isEmpty() &&
            event->text().compare(m_choices[i].key, Qt::CaseInsensitive) == 0) {
            button(i)->setFocus();
            setCurrent(i);
            Q_EMIT chosen(i);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}
