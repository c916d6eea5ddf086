#pragma once
#include "app/cli/console.h"
#include "app/cli/options.h"

#include <span>

/// A command by its words, `calendar add`, and what it takes; `run` answers with the exit code.
struct Command
{
    QStringList words{};
    QList<Option> options{};
    Result<int> (*run)(const Options &options, const Console &console) = nullptr;
};

// Each family of commands in a file of its own; commandline.cpp lists them.
std::span<const Command> calendarCommands();
std::span<const Command> deadlineCommands();
std::span<const Command> feeCommands();

/// Finds the command, reads its options, runs it and tells what went wrong.
int runCommandLine(const QStringList &arguments, const Console &console);
