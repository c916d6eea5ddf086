#include "app/cli/commandline.h"

#include <QDir>
#include <QGuiApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
/// Names and texts are UTF-8 whatever the machine's locale says.
void insistOnUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Letters are laid out with fonts and need a GUI application; a machine without a display has
/// `offscreen`.
bool laysOutLetters(int argc, char **argv)
{
    return argc > 1 && std::strcmp(argv[1], "letter") == 0;
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!laysOutLetters(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit()); // else Qt remarks on it
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int main(int argc, char **argv)
{
    insistOnUtf8();
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"mingdu"_s);
    return runCommandLine(QCoreApplication::arguments().mid(1));
}
