#pragma once
#include <QFrame>

class QLabel;

/// What happened, what was kept and what to do, under the head of a view (36 high). Hidden while
/// there is nothing to say.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    void showError(const QString &sentence);
    void showDone(const QString &sentence);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &sentence, bool bad);

    QLabel *m_text;
    bool m_bad = false;
};
