#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// The real command line in a folder of its own, with a passphrase in the environment.
class CommandRun
{
public:
    struct Answer
    {
        int exit = -1;
        QByteArray out{};
        QByteArray err{};
        QString line() const { return QString::fromUtf8(out).trimmed(); }
    };

    CommandRun()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("MINGDU_PASSPHRASE"), QStringLiteral("correct horse"));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"),
                             m_folder.filePath(QStringLiteral("state")));
    }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unset(const QString &name) { m_environment.remove(name); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Answer operator()(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MINGDU_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
            return {.err = "did not finish: " + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder{};
    QProcessEnvironment m_environment{};
};
