#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>
#include <iostream>
#include <langinfo.h>

namespace {
/// Text is UTF-8 whatever the environment says; Qt would warn on stderr before switching by itself.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}
} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const QCoreApplication application{argc, argv};
    const SystemClock clock;
    return runCommandLine(QCoreApplication::arguments().mid(1),
                          {std::cin, std::cout, std::cerr, clock});
}
