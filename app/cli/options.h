#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

/// An option of a command: `--from DATE`, or a switch when it takes no value.
struct Option
{
    QString name{};
    QString value{}; ///< what it takes, for the help; empty for a switch
    bool required = false;
};

/// The options given to a command, read by QCommandLineParser. Refuses with Usage: unknown,
/// missing, given twice, or words left over.
class Options
{
public:
    static Result<Options> parse(const QStringList &arguments, const QList<Option> &known);

    bool has(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name) const { return m_values.value(name); }
    Result<QDate> date(const QString &name) const;
    Result<qint64> whole(const QString &name, qint64 least, qint64 most) const;

private:
    QHash<QString, QString> m_values{};
};
