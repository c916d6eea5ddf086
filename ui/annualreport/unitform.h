#pragma once
#include "core/reports/annualbook.h"

#include <QWidget>

class DeskButton;
class QGridLayout;
class QLineEdit;

/// 表二: what the unit enters, beside what the records say; signed with the officer's own name.
class UnitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitForm(QWidget *parent = nullptr);
    /// \p editable: of one organ, and the year isn't frozen.
    void show(const AnnualBook &book, bool editable, const QString &signer);
    /// The rows as typed, without organ and year. BadNumber names what isn't a number.
    Result<std::vector<UnitEntry>> entries() const;

Q_SIGNALS:
    void saved();

private:
    struct Line
    {
        UnitRow row{};
        std::vector<QLineEdit *> fields{};
    };
    void addRow(const UnitFigures &figures, const UnitFigures &before, int at, bool editable,
                const QString &signer);

    QWidget *m_page = nullptr;
    std::vector<Line> m_lines{};
};
