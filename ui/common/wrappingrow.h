#pragma once
#include <QLayout>

/// A row that goes on in the next line where it is narrow, as on a screen at 200 %. What comes
/// after addGap() stands at the right end of its line.
class WrappingRow final : public QLayout
{
public:
    explicit WrappingRow(QWidget *parent = nullptr);
    ~WrappingRow() override;
    void addGap() { m_gap = count(); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height it takes; items are moved if \p move.
    int layLines(const QRect &rect, bool move) const;
    int layLine(int first, int last, const QRect &line, bool move) const;

    QList<QLayoutItem *> m_items{};
    int m_gap = -1; ///< the first item of the right end
};
