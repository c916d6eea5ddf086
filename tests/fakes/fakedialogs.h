#pragma once
#include "ui/common/dialogs.h"

#include <QStringList>

/// Answers that a test sets, and what was asked.
class FakeDialogs final : public Dialogs
{
public:
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked << question;
        return yes;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    void tell(QWidget *, const QString &sentence) override { asked << sentence; }

    bool yes = true;
    QString path{};
    QStringList asked{};
};
