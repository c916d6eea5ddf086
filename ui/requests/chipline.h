#pragma once
#include <QLabel>

/// Chips in one line. Those that find no room wait behind `+2`, whose tooltip says them all.
class ChipLine final : public QWidget
{
public:
    explicit ChipLine(QWidget *parent = nullptr);
    void clear();
    /// Takes the chip.
    void add(QLabel *chip);
    /// After the last one was added.
    void fit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QList<QLabel *> m_chips{};
    QLabel *m_more;
};
