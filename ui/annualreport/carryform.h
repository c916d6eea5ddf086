#pragma once
#include "core/reports/annualbook.h"

#include <QWidget>

class ChoiceBox;
class DeskButton;
class QLabel;
class QLineEdit;
class QVBoxLayout;

/// 结转: freezes a year, and writes the visible lines beside a frozen one: a restatement, or what
/// another organ takes over.
class CarryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CarryForm(QWidget *parent = nullptr);
    void show(const AnnualBook &book, const std::vector<Organ> &organs,
              std::optional<OrganId> organ);
    /// The figures and the reason as typed; BadNumber.
    Result<CarryLine> line() const;

Q_SIGNALS:
    void freezeAsked();
    void restateAsked();
    void moveAsked();

private:
    QLabel *m_state;
    QVBoxLayout *m_lines;
    std::vector<QLineEdit *> m_fields{};
    QLineEdit *m_reason;
    ChoiceBox *m_other;
    DeskButton *m_freeze;
    DeskButton *m_restate;
    DeskButton *m_move;
    CarryLine m_line{};
};
