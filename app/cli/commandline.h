#pragma once
#include "core/base/error.h"
#include "core/seal/seal.h"

#include <QJsonValue>
#include <QMultiMap>
#include <QStringList>

#include <memory>
#include <span>

class House;

/// Exit codes of cli.md.
enum Exit { Done = 0, Refused = 1, Usage = 2, OfficeFileTrouble = 3, PackageRefused = 4 };
int exitFor(ErrorCode code);

/// One word of the command line after the command: `--from DATE` or the flag `--json`.
struct Option
{
    const char *name = nullptr;
    bool takesValue = true;
    bool required = false;
    bool repeats = false;
};

/// One command as it was called: its options by name, its operands, and where answers go.
class Call
{
public:
    Call(QMultiMap<QString, QString> options, QStringList operands, PassphraseCost cost);
    ~Call();
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    bool has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    QStringList values(const char *option) const; ///< in the order given
    const QStringList &operands() const { return m_operands; }
    bool json() const { return has("json"); }

    void print(const QString &line) const;
    void warn(const QString &line) const;
    /// `mingdu-cli: <code>: <sentence>` on stderr; answers the exit code.
    int refuse(const Error &error) const;
    int usage(const QString &what) const;
    House *
    house(); ///< law, calendar and all; nullptr after refusing, with the exit code in failure()
    int failure() const { return m_failure; }

private:
    QMultiMap<QString, QString> m_options;
    QStringList m_operands;
    PassphraseCost m_cost;
    std::unique_ptr<House> m_house;
    int m_failure = Done;
};

struct Command
{
    const char *words = nullptr; ///< `calendar add`
    std::span<const Option> options{};
    int leastOperands = 0;
    int mostOperands = 0;
    int (*run)(Call &) = nullptr;
};

std::span<const Command> calendarCommands();
std::span<const Command> deadlineCommands();
std::span<const Command> feeCommands();
std::span<const Command> officeCommands();
std::span<const Command> guardCommands();
std::span<const Command> fileCommands();
std::span<const Command> removalCommands();
std::span<const Command> requestCommands();
std::span<const Command> documentCommands();
std::span<const Command> documentReviewCommands();
std::span<const Command> documentListCommands();
std::span<const Command> documentSheetCommands();
std::span<const Command> dispatchCommands();
std::span<const Command> interpretationCommands();
std::span<const Command> agendaCommands();
std::span<const Command> indicatorCommands();
std::span<const Command> inquiryCommands();
std::span<const Command> decisionCommands();
std::span<const Command> searchCommands();
std::span<const Command> letterCommands();
std::span<const Command> templateCommands();
std::span<const Command> serviceCommands();
std::span<const Command> reportCommands();
std::span<const Command> dashboardCommands();
std::span<const Command> importCommands();
std::span<const Command> exportCommands();
std::span<const Command> generateCommands();
std::span<const Command> packageCommands();
std::span<const Command> trustCommands();
std::span<const Command> conflictCommands();

/// The whole program. \p cost: of the passphrases that are set.
int commandLineMain(int argc, char **argv, PassphraseCost cost = {});
/// Finds the command, reads its options and runs it.
int runCommandLine(const QStringList &words, PassphraseCost cost);

/// Members in the order they are added, on one line: the shapes of cli.md have an order.
class JsonLine
{
public:
    JsonLine &add(const char *name, const QJsonValue &value);
    JsonLine &add(const char *name, const QList<JsonLine> &lines);
    QString text() const { return u'{' + m_members.join(u',') + u'}'; }

private:
    QStringList m_members{};
};

/// All of standard input, or TooLong; and line by line for the batches, which go on after a line
/// too long.
constexpr qsizetype mostInput = 64 << 20;
constexpr qsizetype longestLine = 1 << 20;
QByteArray readInput(bool &tooLong);
struct InputLine
{
    QByteArray text{};
    bool tooLong = false;
};
bool readLine(InputLine &line);
