#pragma once
#include <QAbstractButton>

/// One way to begin: a title over a few lines, all of it one button.
class StartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString &title, QString what, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
};
