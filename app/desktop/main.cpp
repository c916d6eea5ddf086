#include "app/desktop/deskwindow.h"
#include "ui/common/dialogs.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"mingdu"_s);
    QApplication::setApplicationVersion(QStringLiteral(MINGDU_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"office"_s, u"The office file to open."_s, u"file"_s},
         {u"language"_s, u"zh_CN or en."_s, u"language"_s, u"zh_CN"_s},
         {u"look"_s, u"light, dark or contrast; as the system by default."_s, u"look"_s}});
    parser.process(app);
    DeskWindow desk{
        {parser.value(u"office"_s), parser.value(u"language"_s), parser.value(u"look"_s)},
        std::make_unique<SystemDialogs>()};
    return desk.open() ? QApplication::exec() : 1;
}
