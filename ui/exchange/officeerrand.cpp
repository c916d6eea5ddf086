#include "ui/exchange/officeerrand.h"

#include <QProgressBar>

#include <algorithm>
#include <utility>

OfficeErrand::OfficeErrand(QProgressBar *bar, QObject *parent)
    : QObject{parent}
    , m_bar{bar}
{
    m_bar->setTextVisible(false);
    m_bar->hide();
}

void OfficeErrand::begin()
{
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_bar->setRange(0, 0);
    m_bar->show();
}

void OfficeErrand::end()
{
    m_running = false;
    m_bar->hide();
}

void OfficeErrand::stop()
{
    if (m_stopped)
        m_stopped->store(true);
}

void OfficeErrand::abandon()
{
    m_background.stop();
    end();
}

void OfficeErrand::show(int percent)
{
    if (!m_running)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

/// Asked on the worker, some thousand times a second: the screen hears of whole percents.
Progress OfficeErrand::watched(const Background::GoOn &goOn, const Flag &stopped)
{
    return [this, goOn, stopped, told = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(std::clamp<qint64>(done * 100 / total, 0, 100)) : 0;
        if (percent != std::exchange(told, percent))
            QMetaObject::invokeMethod(
                this, [this, percent] { show(percent); }, Qt::QueuedConnection);
        return goOn() && !stopped->load();
    };
}
