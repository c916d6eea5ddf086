#pragma once
#include "ui/help/helppage.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

/// F1: what a page is for, the day's work on it, what to do when, and its keys; the other pages at
/// the left, and a search over all of them. Not modal: one reads it beside the work.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QList<HelpPage> pages, QWidget *parent = nullptr);
    void turnTo(const QString &name);

Q_SIGNALS:
    void cardWanted();

private:
    QWidget *buildSide();
    QWidget *buildFoot();
    void search(const QString &text);
    void showPage();
    void showKeys(const QList<KeyHelp> &keys);
    /// The next place of what is sought, on this page or a later one.
    void findNext();

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};
