#include "ui/help/helppage.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

QString helpLanguage()
{
    return QLocale{}.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

QString helpText(const QString &name)
{
    QFile file{u":/help/%1/%2.md"_s.arg(helpLanguage(), name)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QString helpWords(const HelpPage &page)
{
    QString words = page.title + u'\n' + page.purpose + u'\n' + helpText(page.name);
    for (const KeyHelp &each : page.keys)
        words += u'\n' + each.key + u' ' + each.act;
    return words;
}
