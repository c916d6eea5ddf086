#pragma once
#include <QAbstractButton>

class QLabel;

/// One figure at the head of the dashboard: its name, the number in 28, a line below. Opens its
/// rows.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureTile(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    enum class Mood { Plain, Bad, Warn };
    void show(const QString &number, const QString &below, Mood mood = Mood::Plain);
    QString number() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_number;
    QLabel *m_below;
};
