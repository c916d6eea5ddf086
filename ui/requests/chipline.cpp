#include "ui/requests/chipline.h"

#include "ui/common/pieces.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 8;
constexpr int narrowest = 120;
} // namespace

ChipLine::ChipLine(QWidget *parent)
    : QWidget{parent}
    , m_more{chip({})}
{
    m_more->setObjectName(u"moreChipsLabel"_s);
    m_more->setParent(this);
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipLine::clear()
{
    for (QLabel *each : m_chips) {
        each->hide();
        each->deleteLater();
    }
    m_chips.clear();
}

void ChipLine::add(QLabel *chip)
{
    chip->setParent(this);
    m_chips << chip;
}

QSize ChipLine::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLabel *each : m_chips) {
        width += each->sizeHint().width() + gap;
        height = std::max(height, each->sizeHint().height());
    }
    return {width, height};
}

QSize ChipLine::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void ChipLine::fit()
{
    updateGeometry();
    place();
}

void ChipLine::place()
{
    int x = 0;
    QStringList hidden;
    QStringList all;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        QLabel *each = m_chips[i];
        m_more->setText(u"+%1"_s.arg(m_chips.size() - i));
        const int room = i + 1 < m_chips.size() ? gap + m_more->sizeHint().width() : 0;
        const QSize size = each->sizeHint();
        // The first is the status: it stands, however narrow the line.
        const bool fits = i == 0 || (hidden.isEmpty() && x + size.width() + room <= width());
        each->setVisible(fits);
        all << each->text();
        if (!fits) {
            hidden << each->text();
            continue;
        }
        each->setGeometry(QRect{{x, 0}, size});
        x += size.width() + gap;
    }
    m_more->setVisible(!hidden.isEmpty());
    if (hidden.isEmpty())
        return;
    m_more->setText(u"+%1"_s.arg(hidden.size()));
    m_more->setToolTip(all.join(u'\n'));
    m_more->setGeometry(QRect{{x, 0}, m_more->sizeHint()});
}

void ChipLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}
