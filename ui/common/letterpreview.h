#pragma once
#include "ui/print/letterpage.h"

#include <QDialog>

class Dialogs;
class MessageStrip;
class QLabel;
class QPrintPreviewWidget;

/// A letter as it will leave: its pages as large as wanted, printing, and saving as PDF, ODT or
/// HTML.
class LetterPreview final : public QDialog
{
    Q_OBJECT

public:
    LetterPreview(Letter letter, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *bar();
    QWidget *foot();
    void turn(int by);
    void showPlace();
    void print();
    void save();
    QString name() const;

    Letter m_letter;
    LetterPage m_page;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
    QPrintPreviewWidget *m_pages;
    QLabel *m_place;
};
