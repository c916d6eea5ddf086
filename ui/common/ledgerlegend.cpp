#include "ui/common/ledgerpainter.h"

#include "ui/common/ledgertags.h"
#include "ui/common/look.h"

#include <QPainter>

namespace {
enum class Sample { Counted, Ahead, Extension, Excluded, Rest };

void paintSample(QPainter &painter, const QRectF &box, Sample sample, const Tokens &t)
{
    painter.setPen(Qt::NoPen);
    switch (sample) {
    case Sample::Counted: painter.fillRect(box, t.acctint); break;
    case Sample::Ahead:
        painter.setPen(t.line2);
        painter.setBrush(t.surface);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Sample::Extension:
        painter.fillRect(box, t.acctint);
        painter.fillRect(QRectF{box.left(), box.bottom() - 3, box.width(), 3}, t.accmid);
        break;
    case Sample::Excluded: painter.fillRect(box, QBrush{t.hatch, Qt::BDiagPattern}); break;
    case Sample::Rest: painter.fillRect(box, t.window); break;
    }
}
} // namespace

void LedgerPainter::paintLegend(const QString &tags)
{
    const QFont font = textFont(Type::keys);
    const QFontMetricsF metrics{font};
    const double top = m_grid.height();
    double x = LedgerGrid::labelWidth;
    const auto word = [&](const QString &text, double left) {
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.text2);
        m_painter.drawText(QRectF{left, top, metrics.horizontalAdvance(text) + 2, legendHeight - 2},
                           Qt::AlignVCenter, text);
        return left + metrics.horizontalAdvance(text);
    };
    const std::pair<Sample, QString> samples[] = {
        {Sample::Counted, LedgerTags::tr("counted")},
        {Sample::Ahead, LedgerTags::tr("ahead")},
        {Sample::Extension, LedgerTags::tr("extension")},
        {Sample::Excluded, LedgerTags::tr("excluded")},
        {Sample::Rest, LedgerTags::tr("rest day")},
    };
    for (const auto &[sample, text] : samples) {
        paintSample(m_painter, {x, top + (legendHeight - 14) / 2.0, 14, 12}, sample, m_tokens);
        x = word(text, x + 20) + 14;
    }
    double right = LedgerGrid::width();
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag) {
        const QString text = LedgerTags::sign(*tag) + QLatin1Char{' '} + LedgerTags::word(*tag);
        const double left = right - metrics.horizontalAdvance(text);
        if (left < x)
            break;
        word(text, left);
        right = left - 12;
    }
}
