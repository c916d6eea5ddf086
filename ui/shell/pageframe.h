#pragma once
#include <QScrollArea>

/// Holds a page: fills the place with it and, where the place is smaller than the page can be, as
/// on a screen at 200 %, scrolls.
class PageFrame final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership.
    explicit PageFrame(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void follow(QWidget *focus);
};
