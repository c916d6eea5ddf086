#include "ui/library/libraryhitdelegate.h"

#include "ui/common/look.h"
#include "ui/common/rowground.h"
#include "ui/library/libraryhitsmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
struct Line
{
    QRect box{};
    QFont font{};
    QColor colour{};
    QString text{};
};

/// The terms on amber ground, then the text over it.
void paintLine(QPainter &painter, const Tokens &t, const Line &line,
               const std::vector<QByteArray> &terms, bool ground)
{
    painter.setFont(line.font);
    const QFontMetrics metrics{line.font};
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, line.box.width());
    for (const TextRange &range : ground ? termRanges(shown, terms) : std::vector<TextRange>{}) {
        const int left = metrics.horizontalAdvance(shown.first(range.begin));
        const int width = metrics.horizontalAdvance(shown.sliced(range.begin, range.length));
        painter.fillRect(
            QRect{line.box.left() + left, line.box.top() + 1, width, line.box.height() - 2},
            t.amberbg);
        painter.fillRect(QRect{line.box.left() + left, line.box.bottom() - 1, width, 1}, t.amber);
    }
    painter.setPen(line.colour);
    painter.drawText(line.box, Qt::AlignVCenter | Qt::TextSingleLine, shown);
}
} // namespace

QSize LibraryHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 74};
}

void LibraryHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LibraryHitsModel *>(index.model());
    const Tokens &t = tokensOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool loud = chosen && lookOf(option.palette) == Look::HighContrast;
    paintRowGround(*painter, option, t);
    const QRect text = option.rect.adjusted(16, 6, -12, -6);
    const QColor quiet = loud ? t.onsel : t.text2;
    const auto at = [&](int top, int height) {
        return QRect{text.left(), text.top() + top, text.width(), height};
    };
    const bool marked = index.data(LibraryHitsModel::MarkedRole).toBool();
    const QString sign = marked ? u"✓ "_s : QString{};
    paintLine(*painter, t,
              {at(0, 20), textFont(Type::base, true), loud ? t.onsel : t.text,
               sign + index.data().toString()},
              model->terms(), !loud);
    paintLine(*painter, t,
              {at(21, 20), textFont(Type::secondary), quiet,
               index.data(LibraryHitsModel::SnippetRole).toString()},
              model->terms(), !loud);
    const QStringList third{index.data(LibraryHitsModel::NumberRole).toString(),
                            index.data(LibraryHitsModel::MetaRole).toString()};
    paintLine(*painter, t,
              {at(43, 18), textFont(Type::keys), loud ? t.onsel : t.text3, third.join(u"　"_s)},
              model->terms(), !loud);
}
