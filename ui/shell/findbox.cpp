#include "ui/shell/findbox.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/shell/findlistmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int keyPause = 60; ///< ms after the last key
constexpr int mostRows = 14;
constexpr int rowHeight = 32;

class HitDelegate final : public QStyledItemDelegate
{
public:
    explicit HitDelegate(const FindBox &box, QObject *parent)
        : QStyledItemDelegate{parent}
        , m_box{box}
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool head = index.data(FindListModel::IsHead).toBool();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? t.sel : t.surface);
        if (chosen)
            painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}},
                              t.accent);
        const QRect line = option.rect.adjusted(12, 0, -12, 0);
        const QString detail = index.data(FindListModel::Detail).toString();
        painter->setFont(textFont(Type::secondary, head));
        constexpr int gap = 12;
        const int title =
            QFontMetrics{textFont(Type::base)}.horizontalAdvance(index.data().toString());
        const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail) + 1,
                                         std::max(line.width() / 2, line.width() - title - gap));
        painter->setPen(head ? t.text3 : t.text2);
        if (head)
            return painter->drawText(line, Qt::AlignVCenter, index.data().toString());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(detail, Qt::ElideLeft, detailWidth));
        painter->setFont(textFont(Type::base));
        paintTitle(painter, t, line.adjusted(0, 0, -detailWidth - 12, 0), index.data().toString());
    }

private:
    void paintTitle(QPainter *painter, const Tokens &t, QRect line, const QString &title) const
    {
        const QFontMetrics metrics = painter->fontMetrics();
        const QString shown = metrics.elidedText(title, Qt::ElideRight, line.width());
        const QString typed = m_box.text().trimmed();
        const qsizetype at = shown.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0 && !typed.isEmpty()) {
            const int left = metrics.horizontalAdvance(shown.first(at));
            const int width = metrics.horizontalAdvance(shown.sliced(at, typed.size()));
            painter->fillRect(QRect{line.left() + left, line.top() + 6, width, line.height() - 12},
                              t.amberbg);
        }
        painter->setPen(t.text);
        painter->drawText(line, Qt::AlignVCenter, shown);
    }
    const FindBox &m_box;
};
} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit{parent}
    , m_hits{new FindListModel{this}}
    , m_popup{new QListView}
    , m_pause{new QTimer{this}}
{
    m_popup->setObjectName(u"findPopupList"_s);
    m_popup->setAccessibleName(tr("What was found"));
    m_popup->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(this);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setUniformItemSizes(true);
    m_popup->setMouseTracking(true);
    m_popup->setModel(m_hits);
    m_popup->setItemDelegate(new HitDelegate{*this, m_popup});
    m_pause->setSingleShot(true);
    m_pause->setInterval(keyPause);
    connect(m_pause, &QTimer::timeout, this, &FindBox::find);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_popup, &QListView::clicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
}

FindBox::~FindBox()
{
    delete m_popup;
}

void FindBox::add(Finder finder)
{
    m_finders << std::move(finder);
}

void FindBox::find()
{
    m_pause->stop();
    QList<FindHit> hits;
    if (const QString asked = text().trimmed(); !asked.isEmpty()) {
        for (const Finder &finder : m_finders)
            hits << finder(asked);
        if (m_last)
            hits << m_last(asked);
        if (hits.isEmpty())
            hits << FindHit{.section = tr("Nothing was found"),
                            .title = tr("Try a part of the "
                                        "number, name or "
                                        "subject")};
    }
    m_hits->show(hits);
    if (hits.isEmpty())
        return closeHits();
    choose(m_hits->nextHit(-1, 1));
    showBelow();
}

void FindBox::showBelow()
{
    const int rows = std::min(m_hits->rowCount(), mostRows);
    m_popup->resize(std::max(width(), 560), rows * rowHeight + 2);
    m_popup->move(mapToGlobal(QPoint{(width() - m_popup->width()) / 2, height() + 2}));
    m_popup->show();
    m_popup->raise();
}

void FindBox::choose(int row)
{
    m_popup->setCurrentIndex(m_hits->index(row));
}

void FindBox::open(int row)
{
    const FindHit *hit = m_hits->hitAt(row);
    if (!hit)
        return;
    const auto act = hit->act; // the hits go with the text
    clear();
    closeHits();
    if (act)
        act();
}

void FindBox::closeHits()
{
    m_pause->stop();
    m_popup->hide();
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_popup->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!m_popup->isVisible())
            return find();
        return choose(m_hits->nextHit(row, 1));
    case Qt::Key_Up: return choose(m_hits->nextHit(row, -1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive() || !m_popup->isVisible())
            find(); // faster than the pause
        return open(m_popup->currentIndex().row());
    case Qt::Key_Escape:
        if (m_popup->isVisible())
            return closeHits();
        clear();
        if (QWidget *next = nextInFocusChain())
            next->setFocus(Qt::OtherFocusReason);
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    closeHits();
    QLineEdit::focusOutEvent(event);
}
