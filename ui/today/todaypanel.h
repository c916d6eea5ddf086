#pragma once
#include "core/desk/today.h"

#include <QWidget>

class DeskButton;
class DueBars;
class QGridLayout;
class QLabel;

/// The chosen case at a glance: the number, the next act with its article, and the way to it.
class TodayPanel final : public QWidget
{
    Q_OBJECT

public:
    using Brief = std::function<QString(const QString &citation)>;
    explicit TodayPanel(Brief fullCitation, QWidget *parent = nullptr);
    /// nullptr: nothing is chosen.
    void show(const TodayRow *row, bool masked);
    void showDue(const std::vector<Today::DueDay> &days, QDate today);

Q_SIGNALS:
    void opened(RequestId id);
    void acted(RequestId id, Step step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fact(const QString &name, const QString &value);

    Brief m_citation;
    TodayRow m_row{};
    QWidget *m_case;
    QLabel *m_number;
    QLabel *m_subject;
    QLabel *m_left;
    QLabel *m_reason;
    QGridLayout *m_facts;
    DeskButton *m_act;
    QWidget *m_ahead;
    DueBars *m_bars;
};
