#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void speak(QCoreApplication &app, const QString &language)
{
    const auto earlier = app.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier) {
        app.removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(QLocale{language});
    const std::pair<QString, QString> catalogues[] = {
        {u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"mingdu_"_s + language, u":/i18n"_s},
    };
    for (const auto &[name, folder] : catalogues) {
        auto *translator = new QTranslator{&app};
        if (translator->load(name, folder))
            app.installTranslator(translator);
    }
}
