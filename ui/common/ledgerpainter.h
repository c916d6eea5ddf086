#pragma once
#include "ui/common/ledgergrid.h"

class QPainter;
struct Tokens;

/// Paints a day strip; knows nothing of widgets, so that the printed 期限说明 can use it too.
class LedgerPainter
{
public:
    struct Marks
    {
        QDate today{}, last{}, trial{}, focus{}, litFirst{}, litLast{};
        bool tentative = false;
    };
    LedgerPainter(QPainter &painter, const LedgerGrid &grid, const Tokens &tokens, Marks marks);
    void paint();
    /// The fills and, from the right, the signs that occur.
    void paintLegend(const QString &tags);
    static constexpr int legendHeight = 32;

private:
    void paintHead();
    void paintMonth(int index);
    void paintDay(QDate day);
    void paintGround(const LedgerDay &day, const QRectF &cell);
    void paintFrames(QDate date, const LedgerDay *day, const QRectF &cell);
    void paintText(const LedgerDay &day, const QRectF &cell, const QString &tag);
    QString holidaySign(const LedgerDay &day) const;

    QPainter &m_painter;
    const LedgerGrid &m_grid;
    const Tokens &m_tokens;
    Marks m_marks;
};
