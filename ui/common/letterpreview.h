#pragma once
#include "ui/print/letterpage.h"

#include <QDialog>

class Dialogs;
class MessageStrip;

/// A letter as it will leave: its pages, printing, and saving as PDF, ODT or HTML.
class LetterPreview final : public QDialog
{
    Q_OBJECT

public:
    LetterPreview(Letter letter, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void print();
    void save();

    Letter m_letter;
    LetterPage m_page;
    Dialogs &m_dialogs;
    MessageStrip *m_strip;
};
