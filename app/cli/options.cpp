#include "app/cli/options.h"

#include "core/base/date.h"
#include "core/base/number.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> misused(const QString &what)
{
    return fail(ErrorCode::Usage, {what.left(200)});
}
} // namespace

Result<Options> Options::parse(const QStringList &arguments, const QList<Option> &known)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : known)
        parser.addOption({option.name, {}, option.value});
    if (!parser.parse(QStringList{u"mingdu-cli"_s} + arguments)) {
        QString text = parser.errorText();
        while (text.endsWith(u'.'))
            text.chop(1);
        return misused(text);
    }
    if (!parser.positionalArguments().isEmpty())
        return misused(u"Unexpected word '%1'"_s.arg(parser.positionalArguments().first()));
    Options options;
    for (const Option &option : known) {
        if (parser.isSet(option.name)) {
            if (parser.optionNames().count(option.name) > 1)
                return misused(u"--%1 is given twice"_s.arg(option.name));
            options.m_values.insert(option.name, parser.value(option.name));
        } else if (option.required) {
            return misused(u"--%1 %2 is missing"_s.arg(option.name, option.value));
        }
    }
    return options;
}

Result<QDate> Options::date(const QString &name) const
{
    return parseDate(text(name));
}

Result<qint64> Options::whole(const QString &name, qint64 least, qint64 most) const
{
    const auto number = parseWhole(text(name));
    if (number && (*number < least || *number > most))
        return fail(ErrorCode::OutOfRange, {u"--"_s + name + u' ' + text(name)});
    return number;
}
