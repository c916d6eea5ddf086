#pragma once
#include <QString>

class QGridLayout;
class QWidget;

/// Lays out a form section: a title, labels 72 wide, fields, and what is said beside them.
class FormGrid
{
public:
    explicit FormGrid(QWidget *parent);
    void section(const QString &title);
    /// \p beside stands at the right of \p field and takes the rest; without it the field may be
    /// wide.
    void row(const QString &name, QWidget *field, QWidget *beside = nullptr);

private:
    QGridLayout *m_grid;
    int m_row = 0;
};
