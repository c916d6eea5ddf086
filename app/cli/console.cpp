#include "app/cli/console.h"

#include "ui/wording/errortext.h"

#include <istream>
#include <ostream>

using namespace Qt::StringLiterals;

void Console::line(const QByteArray &utf8) const
{
    out.write(utf8.constData(), utf8.size()).put('\n');
}

void Console::warning(const QString &sentence) const
{
    const QByteArray text = "mingdu-cli: warning: " + sentence.toUtf8() + '\n';
    err.write(text.constData(), text.size());
}

int Console::refuse(const Error &error) const
{
    QString sentence = errorText(error);
    sentence.replace(u'\n', u' ').replace(u'\r', u' ');
    const QByteArray code{codeName(error.code).data(), codeName(error.code).size()};
    const QByteArray text = "mingdu-cli: " + code + ": " + sentence.toUtf8() + '\n';
    err.write(text.constData(), text.size());
    return exitCodeOf(error.code);
}

Result<QByteArray> Console::readAll(qsizetype limit) const
{
    QByteArray bytes{limit + 1, Qt::Uninitialized};
    in.read(bytes.data(), bytes.size());
    bytes.truncate(qsizetype(in.gcount()));
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLong, {QString::number(limit)});
    return bytes;
}

int exitCodeOf(ErrorCode code)
{
    if (code == ErrorCode::Usage)
        return 2;
    const bool ofTheFile = code >= ErrorCode::FileMissing && code <= ErrorCode::FileReadOnly;
    return ofTheFile ? 3 : 1;
}
