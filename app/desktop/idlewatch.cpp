#include "app/desktop/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

IdleWatch::IdleWatch(std::chrono::milliseconds patience, std::function<void()> idle)
{
    if (patience <= std::chrono::milliseconds::zero())
        return;
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this, idle = std::move(idle)] {
        idle();
        m_timer.start();
    });
    m_timer.start(patience);
    qApp->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    static constexpr std::array touched{QEvent::KeyPress, QEvent::MouseButtonPress,
                                        QEvent::MouseMove, QEvent::Wheel};
    if (std::ranges::find(touched, event->type()) != touched.end())
        m_timer.start();
    return false;
}
