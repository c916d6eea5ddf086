#include "app/cli/commandline.h"

#include <algorithm>
#include <array>
#include <ostream>

using namespace Qt::StringLiterals;

namespace {
/// Every family of commands; a new one is a line here.
constexpr std::array families{calendarCommands, deadlineCommands, feeCommands};

const Command *commandOf(const QStringList &arguments)
{
    const Command *best = nullptr;
    for (const auto family : families) {
        for (const Command &command : family()) {
            const bool fits = arguments.mid(0, command.words.size()) == command.words;
            if (fits && (!best || command.words.size() > best->words.size()))
                best = &command;
        }
    }
    return best;
}

QString synopsis(const Command &command)
{
    QString text = u"mingdu-cli "_s + command.words.join(u' ');
    for (const Option &option : command.options) {
        QString word = u"--"_s + option.name;
        if (!option.value.isEmpty())
            word += u' ' + option.value;
        text += option.required ? QString{u' ' + word} : QString{u" ["_s + word + u']'};
    }
    return text;
}

int help(const Console &console)
{
    for (const auto family : families) {
        for (const Command &command : family())
            console.line(synopsis(command));
    }
    return 0;
}

int run(const QStringList &arguments, const Console &console)
{
    if (arguments.isEmpty())
        return console.refuse({ErrorCode::Usage, {u"A command is missing"_s}});
    if (arguments.first() == u"--help" || arguments.first() == u"help")
        return help(console);
    const Command *command = commandOf(arguments);
    if (!command) {
        const QString words = arguments.mid(0, 2).join(u' ').left(80);
        return console.refuse({ErrorCode::Usage, {u"There is no command '%1'"_s.arg(words)}});
    }
    const QStringList rest = arguments.mid(command->words.size());
    if (rest.contains(u"--help"_s)) {
        console.line(synopsis(*command));
        return 0;
    }
    const auto options = Options::parse(rest, command->options);
    if (!options)
        return console.refuse(options.error());
    const auto code = command->run(*options, console);
    return code ? *code : console.refuse(code.error());
}
} // namespace

int runCommandLine(const QStringList &arguments, const Console &console)
{
    const int code = run(arguments, console);
    // A full disk or a closed pipe: an answer that nobody received is not a success.
    if (!console.out.flush())
        return console.refuse({ErrorCode::WriteFailed, {u"stdout"_s}});
    return code;
}
