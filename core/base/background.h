#pragma once
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Work off the UI thread, one run at a time: a newer run lets the older one end unheard and begins
/// after it, and the end of this object cancels and waits.
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
        cancel();
        std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
        m_goOn = std::make_shared<std::atomic_bool>(true);
        m_threads.emplace_back(QThread::create([this, work, done, goOn = m_goOn] {
            const std::lock_guard alone{m_alone};
            if (!goOn->load())
                return;
            auto answer = work([goOn] { return goOn->load(); });
            QMetaObject::invokeMethod(
                this,
                [done, goOn, answer = std::move(answer)] {
                    if (goOn->load())
                        done(answer);
                },
                Qt::QueuedConnection);
        }));
        m_threads.back()->start();
    }
    bool isRunning() const { return !m_threads.empty() && m_threads.back()->isRunning(); }
    void stop()
    {
        cancel();
        for (const auto &thread : m_threads)
            thread->wait();
    }

private:
    void cancel()
    {
        if (m_goOn)
            m_goOn->store(false);
    }

    std::shared_ptr<std::atomic_bool> m_goOn{};
    std::mutex m_alone{}; ///< held by the run that works
    std::vector<std::unique_ptr<QThread>> m_threads{};
};
