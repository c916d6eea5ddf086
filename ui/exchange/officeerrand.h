#pragma once
#include "core/base/background.h"
#include "core/base/progress.h"

class QProgressBar;

/// One long piece of work on the office: on a worker to which the office is lent, with a bar and a
/// way to stop it. The dialog that owns it holds the desk meanwhile.
class OfficeErrand final : public QObject
{
    Q_OBJECT

public:
    /// The bar is shown while the work goes on.
    explicit OfficeErrand(QProgressBar *bar, QObject *parent = nullptr);
    /// \p work gets a Progress and runs on the worker; \p done gets its answer here.
    template<class Work, class Done>
    void run(Work work, Done done)
    {
        begin();
        m_background.run([this, work, stopped = m_stopped](
                             const Background::GoOn &goOn) { return work(watched(goOn, stopped)); },
                         [this, done](const auto &answer) {
                             end();
                             done(answer);
                         });
    }
    bool isRunning() const { return m_running; }
    /// The work ends soon, and its answer says whether it was cancelled.
    void stop();
    /// The same, and waits; nobody hears the answer.
    void abandon();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    void begin();
    void end();
    void show(int percent);
    Progress watched(const Background::GoOn &goOn, const Flag &stopped);

    QProgressBar *m_bar;
    bool m_running = false;
    Flag m_stopped{};
    Background m_background{}; ///< the last one: it waits for the worker, which uses the others
};
