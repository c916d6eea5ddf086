#pragma once
#include "ui/common/findhit.h"
#include "ui/common/keyhelp.h"

#include <QVariant>
#include <QWidget>

#include <optional>

class QSettings;

/// A workspace as the shell sees it: a name, an icon and a page. The shell knows no more of it.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// What waits here, for the rail; nullopt: nothing to count.
    virtual std::optional<int> count() const { return std::nullopt; }
    /// Names and numbers are masked while others look at the screen (F12).
    virtual void setPrivacy(bool) {}
    /// What of this workspace \p text names, for the line of Ctrl+K; choosing it brings the page.
    virtual QList<FindHit> find(const QString &) { return {}; }
    /// Where F6 goes, one after the other.
    virtual QList<QWidget *> panes() { return {this}; }
    /// What is shown, so that Alt+← finds the way back; empty: nothing in particular.
    virtual QVariant place() const { return {}; }
    virtual void goTo(const QVariant &) {}
    /// For F1: what the page is for, and its own keys.
    virtual QString purpose() const { return {}; }
    virtual QList<KeyHelp> keys() const { return {}; }
    /// What an officer arranged, from one day to the next: sizes, orders.
    virtual void keepLayout(QSettings &) const {}
    virtual void restoreLayout(const QSettings &) {}
    /// The office is about to be locked: save what is not saved yet.
    virtual void secure() {}
    /// The page is about to be seen: read again what may be old.
    virtual void arrive() {}

Q_SIGNALS:
    void countChanged();
    /// A line for the status bar: what was just done.
    void said(const QString &line);
};
