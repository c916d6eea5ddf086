#include "app/cli/commandline.h"

#include "app/house.h"
#include "ui/wording/errortext.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

int usageError(const QString &what)
{
    write(stderr, u"mingdu-cli: usage: "_s + what);
    return Usage;
}

/// Every command there is, by the noun it serves.
auto rooms()
{
    return std::array{calendarCommands(),       deadlineCommands(),       feeCommands(),
                      officeCommands(),         requestCommands(),        documentCommands(),
                      documentReviewCommands(), documentListCommands(),   documentSheetCommands(),
                      dispatchCommands(),       interpretationCommands(), agendaCommands(),
                      letterCommands(),         templateCommands(),       serviceCommands(),
                      reportCommands(),         importCommands(),         exportCommands(),
                      generateCommands(),       guardCommands(),          removalCommands(),
                      fileCommands(),           searchCommands(),         dashboardCommands(),
                      packageCommands(),        trustCommands(),          conflictCommands(),
                      indicatorCommands(),      inquiryCommands(),        decisionCommands()};
}

QStringList wordsOf(const Command &command)
{
    return QString::fromLatin1(command.words).split(u' ');
}

const Command *find(const QStringList &words)
{
    const Command *best = nullptr;
    for (const auto &room : rooms()) {
        for (const Command &command : room) {
            const QStringList name = wordsOf(command);
            if (words.mid(0, name.size()) == name && (!best || name.size() > wordsOf(*best).size()))
                best = &command;
        }
    }
    return best;
}

QString help()
{
    QStringList lines{u"mingdu-cli COMMAND …"_s};
    for (const auto &room : rooms()) {
        for (const Command &command : room) {
            QString line = u"  "_s + QString::fromLatin1(command.words);
            for (const Option &option : command.options) {
                const QString text = u"--"_s + QString::fromLatin1(option.name) +
                                     (option.takesValue ? u" …"_s : QString{});
                line += option.required ? QString{u' ' + text} : QString{u" ["_s + text + u']'};
            }
            lines << line;
        }
    }
    return lines.join(u'\n');
}

int run(const Command &command, const QStringList &words, PassphraseCost cost)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        parser.addOption({name, {}, option.takesValue ? u"value"_s : QString{}});
    }
    if (!parser.parse(QStringList{u"mingdu-cli"_s} + words.mid(wordsOf(command).size())))
        return usageError(parser.errorText());
    QMultiMap<QString, QString> options;
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (option.required && !parser.isSet(name))
            return usageError(u"%1 needs --%2"_s.arg(QString::fromLatin1(command.words), name));
        if (!option.repeats && parser.optionNames().count(name) > 1)
            return usageError(u"--%1 is given twice"_s.arg(name));
        if (parser.isSet(name) && !option.takesValue)
            options.insert(name, {});
        const QStringList values = option.takesValue ? parser.values(name) : QStringList{};
        for (auto value = values.crbegin(); value != values.crend(); ++value)
            options.insert(name, *value); // a QMultiMap answers the last inserted first
    }
    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.leastOperands || operands.size() > command.mostOperands)
        return usageError(u"%1 takes %2 to %3 operands"_s.arg(QString::fromLatin1(command.words))
                              .arg(command.leastOperands)
                              .arg(command.mostOperands));
    Call call{std::move(options), operands, cost};
    return command.run(call);
}
} // namespace

int exitFor(ErrorCode code)
{
    constexpr std::array fileTrouble{
        ErrorCode::FileMissing,   ErrorCode::FileExists,      ErrorCode::FileUnreadable,
        ErrorCode::FileNotOffice, ErrorCode::FileTooNew,      ErrorCode::FileTooOld,
        ErrorCode::FileDamaged,   ErrorCode::FileInUse,       ErrorCode::FileOnNetwork,
        ErrorCode::FileReadOnly,  ErrorCode::FileVanished,    ErrorCode::DiskFull,
        ErrorCode::IoError,       ErrorCode::WrongPassphrase, ErrorCode::PassphraseNeeded,
        ErrorCode::Locked,        ErrorCode::CryptoFailed};
    constexpr std::array packageTrouble{ErrorCode::PackageInvalid,  ErrorCode::PackageTooNew,
                                        ErrorCode::PackageTooLarge, ErrorCode::SignerUnknown,
                                        ErrorCode::SignerRevoked,   ErrorCode::SignatureWrong,
                                        ErrorCode::NotRecipient,    ErrorCode::RoleForbids};
    if (std::ranges::find(packageTrouble, code) != packageTrouble.end())
        return PackageRefused;
    return std::ranges::find(fileTrouble, code) == fileTrouble.end() ? Refused : OfficeFileTrouble;
}

Call::Call(QMultiMap<QString, QString> options, QStringList operands, PassphraseCost cost)
    : m_options{std::move(options)}
    , m_operands{std::move(operands)}
    , m_cost{cost}
{
}

Call::~Call() = default;

QStringList Call::values(const char *option) const
{
    return m_options.values(QString::fromLatin1(option));
}

void Call::print(const QString &line) const
{
    write(stdout, line);
}

void Call::warn(const QString &line) const
{
    write(stderr, u"mingdu-cli: warning: "_s + line);
}

int Call::refuse(const Error &error) const
{
    write(stderr,
          u"mingdu-cli: %1: "_s.arg(codeName(error.code)) + errorText(error).replace(u'\n', u' '));
    return exitFor(error.code);
}

int Call::usage(const QString &what) const
{
    return usageError(what);
}

House *Call::house()
{
    if (!m_house) {
        auto built = House::build({}, m_cost);
        if (!built) {
            m_failure = refuse(built.error());
            return nullptr;
        }
        m_house = std::move(*built);
    }
    return m_house.get();
}

int runCommandLine(const QStringList &words, PassphraseCost cost)
{
    if (!words.isEmpty() && (words.first() == u"--help" || words.first() == u"help")) {
        write(stdout, help());
        return Done;
    }
    const Command *command = find(words);
    return command ? run(*command, words, cost)
                   : usageError(u"no command “%1”; see --help"_s.arg(words.mid(0, 2).join(u' ')));
}

JsonLine &JsonLine::add(const char *name, const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    m_members << u'"' + QString::fromLatin1(name) + u"\":"_s +
                     QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
    return *this;
}

JsonLine &JsonLine::add(const char *name, const QList<JsonLine> &lines)
{
    QStringList texts;
    for (const JsonLine &line : lines)
        texts << line.text();
    m_members << u'"' + QString::fromLatin1(name) + u"\":["_s + texts.join(u',') + u']';
    return *this;
}

QByteArray readInput(bool &tooLong)
{
    QByteArray all;
    std::array<char, 65536> chunk{};
    while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), stdin)) {
        all.append(chunk.data(), qsizetype(got));
        if (all.size() > mostInput) {
            tooLong = true;
            return {};
        }
    }
    return all;
}

bool readLine(InputLine &line)
{
    line = {};
    int c = std::getc(stdin);
    if (c == EOF)
        return false;
    for (; c != EOF && c != '\n'; c = std::getc(stdin)) {
        if (line.text.size() < longestLine)
            line.text.append(char(c));
        else
            line.tooLong = true;
    }
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    return true;
}
