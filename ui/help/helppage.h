#pragma once
#include "ui/common/keyhelp.h"

#include <QList>

/// A page of the help: its text lies in resources/help, its purpose and keys are the workspace's
/// own, so that they can't go stale.
struct HelpPage
{
    QString name{}; ///< of the text: `today`
    QString title{};
    QString purpose{};
    QList<KeyHelp> keys{};
};

/// The folder of the texts: `zh_CN`, else `en`.
QString helpLanguage();
/// Markdown; empty where there is none.
QString helpText(const QString &name);
/// All of a page, as one searches it: plain words.
QString helpWords(const HelpPage &page);
