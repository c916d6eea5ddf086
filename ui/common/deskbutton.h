#pragma once
#include <QPushButton>

/// A button of the desk: painted in the tokens, with its key printed beside its word.
class DeskButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Shape { Plain, Primary, Quiet, Link, Segment, Chip };
    explicit DeskButton(const QString &text, Shape shape = Shape::Plain, QString key = {},
                        QWidget *parent = nullptr);

    void setKey(const QString &key);
    /// Segments share their borders: the first and the last one are rounded.
    void setPlace(bool first, bool last);
    /// A big button carries its key before its word (review: 1 主动公开).
    void setBig(bool big);
    QSize sizeHint() const override;
    /// A link may be narrower than its words: they elide, and the tooltip holds them all.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;
    QFont keyFont() const;
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    bool isFilled() const;
    QString shownWords() const;

    Shape m_shape;
    QString m_key;
    bool m_first = true;
    bool m_last = true;
    bool m_big = false;
};
