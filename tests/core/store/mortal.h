#pragma once
#include <QByteArray>
#include <QRandomGenerator>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// Tells the parent that a save was acknowledged, by a line.
using Acknowledge = std::function<void(const QByteArray &line)>;

/// How often the kill tests kill: MINGDU_KILLS, or enough for every day.
inline int killCount()
{
    return std::max(30, qEnvironmentVariableIntValue("MINGDU_KILLS"));
}

namespace mortal {
inline QByteArray line(int handle)
{
    QByteArray text;
    for (char c = 0; read(handle, &c, 1) == 1;) {
        if (c == '\n')
            return text;
        text += c;
    }
    return {}; // a line that was cut off acknowledges nothing
}
} // namespace mortal

/// Runs \p work, which must not return, in a process of its own, kills it at a random instant after
/// some acknowledgements and answers all of them. Empty if it ended by itself.
template<class Work>
std::vector<QByteArray> runAndKill(Work work, QRandomGenerator &chance)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        work([&](const QByteArray &line) {
            const QByteArray text = line + '\n';
            if (write(ends[1], text.constData(), std::size_t(text.size())) < 0)
                _exit(3);
        });
        _exit(4);
    }
    close(ends[1]);
    std::vector<QByteArray> acknowledged;
    const auto take = [&] {
        const QByteArray line = mortal::line(ends[0]);
        if (!line.isEmpty())
            acknowledged.push_back(line);
        return !line.isEmpty();
    };
    for (int n = int(chance.bounded(1, 12)); n > 0 && take(); --n) {
    }
    usleep(chance.bounded(3000)); // lands anywhere within the next saves
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    while (take()) {
    }
    close(ends[0]);
    return WIFSIGNALED(status) ? acknowledged : std::vector<QByteArray>{};
}
