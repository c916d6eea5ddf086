#include "app/cli/commandline.h"

#include <QDir>
#include <QGuiApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// Names and texts are UTF-8 whatever the machine's locale says.
void insistOnUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Qt remarks on stderr where the session has none of its own.
void giveARuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::temp().filePath(u"runtime-mingdu-%1"_s.arg(getuid()));
    QDir{}.mkdir(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
}

/// Letters are laid out with fonts and need a GUI application; a machine without a display has
/// `offscreen`.
bool laysOutLetters(int argc, char **argv)
{
    const auto is = [&](int at, const char *word) {
        return argc > at && std::strcmp(argv[at], word) == 0;
    };
    return is(1, "letter") || (is(1, "dispatch") && is(2, "notice")) ||
           (is(1, "agenda") && is(2, "notice")) || (is(1, "request") && is(2, "dossier"));
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!laysOutLetters(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    giveARuntimeFolder();
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int commandLineMain(int argc, char **argv, PassphraseCost cost)
{
    insistOnUtf8();
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"mingdu"_s);
    return runCommandLine(QCoreApplication::arguments().mid(1), cost);
}
