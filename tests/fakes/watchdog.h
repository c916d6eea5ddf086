#pragma once
#include <QApplication>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <vector>

/// An application that watches how long each event keeps the thread of the screen: every key,
/// click, timer and answer of a worker. Time of the processor, so that other work of the machine
/// makes no slot slow; events of a dialog's own loop count by themselves.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Slot
    {
        QString receiver{}; ///< class and objectName
        QEvent::Type event{};
        double ms = 0;
    };
    /// What took longer than \p ms since clear(), the slowest first.
    QStringList slowerThan(double ms) const
    {
        auto slow = m_slots;
        std::erase_if(slow, [ms](const Slot &slot) { return slot.ms <= ms; });
        std::ranges::sort(slow, std::greater{}, &Slot::ms);
        QStringList told;
        for (const Slot &slot : slow) {
            told << QStringLiteral("%1 ms: event %2 for %3 at %4")
                        .arg(slot.ms, 0, 'f', 1)
                        .arg(int(slot.event))
                        .arg(slot.receiver, m_chapter);
        }
        return told;
    }
    double slowest() const
    {
        const auto found = std::ranges::max_element(m_slots, {}, &Slot::ms);
        return found == m_slots.end() ? 0 : found->ms;
    }
    /// Forgets what was seen; \p chapter is told with what is seen from now on.
    void clear(const QString &chapter = {})
    {
        m_slots.clear();
        m_chapter = chapter;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const int level = thread()->loopLevel();
        const bool isPartOfAnother = m_depth > 0 && level == m_level;
        if (isPartOfAnother)
            return QApplication::notify(receiver, event);
        const int outerLevel = std::exchange(m_level, level);
        const double outerInner = std::exchange(m_inner, 0);
        const QString name = QStringLiteral("%1 %2").arg(
            QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
        const QEvent::Type type = event->type();
        ++m_depth;
        const double began = processorMs();
        const bool done = QApplication::notify(receiver, event);
        const double took = processorMs() - began;
        --m_depth;
        constexpr double worthKeeping = 1;
        if (took - m_inner > worthKeeping)
            m_slots.push_back({name, type, took - m_inner});
        m_level = outerLevel;
        m_inner = outerInner + took;
        return done;
    }

private:
    static double processorMs()
    {
        std::timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
    }

    std::vector<Slot> m_slots{};
    QString m_chapter{};
    int m_depth = 0;
    int m_level = 0;
    double m_inner = 0; ///< spent in loops within the event at hand
};
