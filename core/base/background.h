#pragma once
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

/// Work off the UI thread, one run at a time: a newer run lets the older one end unheard, and the
/// end of this object cancels and waits.
///
///     m_background.run([…](const Background::GoOn &goOn) { return readToday(…, goOn); },
///                      [this](const Result<Today> &read) { show(read); });
class Background final : public QObject
{
public:
    using GoOn = std::function<bool()>;
    using QObject::QObject;
    ~Background() override { stop(); }

    /// \p work runs in a thread of its own and asks the GoOn it is given now and then; \p done gets
    /// its answer here.
    template<class Work, class Done>
    void run(Work work, Done done)
    {
        stop();
        m_goOn = std::make_shared<std::atomic_bool>(true);
        m_thread.reset(QThread::create([this, work, done, goOn = m_goOn] {
            auto answer = work([goOn] { return goOn->load(); });
            QMetaObject::invokeMethod(
                this,
                [done, goOn, answer = std::move(answer)] {
                    if (goOn->load())
                        done(answer);
                },
                Qt::QueuedConnection);
        }));
        m_thread->start();
    }
    bool isRunning() const { return m_thread && m_thread->isRunning(); }
    void stop()
    {
        if (m_goOn)
            m_goOn->store(false);
        if (m_thread)
            m_thread->wait();
    }

private:
    std::shared_ptr<std::atomic_bool> m_goOn{};
    std::unique_ptr<QThread> m_thread{};
};
