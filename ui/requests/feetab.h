#pragma once
#include "core/desk/desk.h"
#include "core/fees/fee.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

/// 信息处理费: what either basis would come to, and the chain from notice to payment. A sum shown
/// here is never charged: only a notice charges (R-FEE-16).
class FeeTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FeeTab(Desk &desk, QWidget *parent = nullptr);
    void show(const Case &file, const std::vector<NextStep> &steps);

Q_SIGNALS:
    /// \p set: the particulars that are known already.
    void stepChosen(Step step, const QMap<QString, QString> &set);

private:
    struct Side
    {
        QSpinBox *units = nullptr;
        QLabel *slices = nullptr;
        QLabel *sum = nullptr;
    };
    Side side(QHBoxLayout *into, FeeBasis basis, const QString &title, const QString &unit);
    void work();
    void workSide(FeeBasis basis, const Side &side);
    void showChain();
    void showActs(const std::vector<NextStep> &steps);

    Desk &m_desk;
    Case m_file{};
    qint64 m_before = 0;
    QLabel *m_counter;
    Side m_items{};
    Side m_pages{};
    QVBoxLayout *m_chain;
    QHBoxLayout *m_acts;
};
