#pragma once
#include <QString>

class QWidget;

/// Questions that stop the desk; handed in, so that tests set the answer.
class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;
    /// \p act is the word on the button that goes on: it names what will happen.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &act) = 0;
    /// Empty when the person changed their mind.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &name,
                             const QString &filter) = 0;
    virtual void tell(QWidget *parent, const QString &sentence) = 0;
};

/// The dialogs of the system.
class SystemDialogs final : public Dialogs
{
public:
    bool confirm(QWidget *parent, const QString &question, const QString &act) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &name,
                     const QString &filter) override;
    void tell(QWidget *parent, const QString &sentence) override;
};
