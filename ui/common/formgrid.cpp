#include "ui/common/formgrid.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QGridLayout>

FormGrid::FormGrid(QWidget *parent)
    : m_grid{new QGridLayout{parent}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, 72);
    m_grid->setColumnStretch(2, 1);
}

void FormGrid::section(const QString &title)
{
    m_grid->addWidget(label(title, Tone::Quiet, Type::secondary, true), m_row++, 0, 1, 3);
}

void FormGrid::row(const QString &name, QWidget *field, QWidget *beside)
{
    if (!name.isEmpty()) {
        QLabel *said = label(name, Tone::Quiet);
        said->setMinimumHeight(28);
        said->setBuddy(field);
        m_grid->addWidget(said, m_row, 0, Qt::AlignTop);
    }
    if (beside) {
        auto *both = new QHBoxLayout;
        both->setSpacing(9);
        both->addWidget(field);
        both->addWidget(beside, 1);
        m_grid->addLayout(both, m_row, 1, 1, 2);
    } else {
        const bool fixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
        m_grid->addWidget(field, m_row, 1, 1, 2, fixed ? Qt::AlignLeft : Qt::Alignment{});
    }
    ++m_row;
}
