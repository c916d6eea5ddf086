#include "app/desktop/deskwindow.h"
#include "core/sync/manifest.h"
#include "ui/common/dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"mingdu"_s);
    QApplication::setApplicationVersion(QStringLiteral(MINGDU_VERSION));
    QApplication::setDesktopFileName(u"mingdu"_s);
    QApplication::setWindowIcon(QIcon{u":/desktop/mingdu.svg"_s});
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"office"_s, u"The office file to open."_s, u"file"_s},
         {u"language"_s, u"zh_CN or en."_s, u"language"_s, u"zh_CN"_s},
         {u"look"_s, u"light, dark or contrast; as the system by default."_s, u"look"_s}});
    parser.addOption({u"demo"_s, u"The demo office, made where it is not there."_s});
    parser.addPositionalArgument(
        u"file"_s, u"The office file, or a package to take in, as a file manager hands it over."_s,
        u"[file]"_s);
    parser.process(app);
    const QString handedOver = parser.positionalArguments().value(0);
    const bool isPackage = isPackageName(handedOver);
    const QString office = isPackage ? QString{} : handedOver;
    DeskWindow desk{{.office = parser.isSet(u"office"_s) ? parser.value(u"office"_s) : office,
                     .language = parser.value(u"language"_s),
                     .look = parser.value(u"look"_s),
                     .demo = parser.isSet(u"demo"_s),
                     .package = isPackage ? handedOver : QString{}},
                    std::make_unique<SystemDialogs>()};
    return desk.open() ? QApplication::exec() : 1;
}
