#include "ui/common/letterpreview.h"

#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"

#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// What the legal officer has yet to confirm, above the page and never on it.
QLabel *unconfirmedLine(const Letter &letter)
{
    QStringList texts;
    for (const LawReference &reference : letter.unconfirmed)
        texts << reference.text;
    texts.removeDuplicates();
    QLabel *line = elided(Tone::Warn);
    line->setObjectName(u"unconfirmedLabel"_s);
    line->setContentsMargins(16, 8, 16, 8);
    const QString sentence =
        LetterPreview::tr("%n citations not yet confirmed by the legal officer: %1", "",
                          int(texts.size()))
            .arg(texts.join(u"、"_s));
    sayHint(line, Tone::Warn, texts.isEmpty() ? QString{} : sentence);
    line->setToolTip(sentence);
    return line;
}
} // namespace

LetterPreview::LetterPreview(Letter letter, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_letter{std::move(letter)}
    , m_page{m_letter}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
{
    setObjectName(u"letterPreviewDialog"_s);
    setWindowTitle(m_letter.title + u"  "_s + m_letter.number);
    resize(720, 660);
    auto *pages = new QPrintPreviewWidget;
    pages->setObjectName(u"letterPrintPreviewWidget"_s);
    pages->setAccessibleName(tr("Pages of the letter"));
    pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_page.print(*printer); });

    auto *close = new DeskButton{tr("Close"), DeskButton::Shape::Quiet, u"Esc"_s};
    auto *save = new DeskButton{tr("Save as…"), DeskButton::Shape::Plain, u"Ctrl+S"_s};
    auto *print = new DeskButton{tr("Print…"), DeskButton::Shape::Primary, u"Ctrl+P"_s};
    close->setObjectName(u"closeButton"_s);
    save->setObjectName(u"saveButton"_s);
    print->setObjectName(u"printButton"_s);
    save->setShortcut(QKeySequence::Save);
    print->setShortcut(QKeySequence::Print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LetterPreview::save);
    connect(print, &QPushButton::clicked, this, &LetterPreview::print);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(12);
    foot->addWidget(close);
    foot->addStretch();
    foot->addWidget(save);
    foot->addWidget(print);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    if (!m_letter.unconfirmed.empty())
        column->addWidget(unconfirmedLine(m_letter));
    column->addWidget(pages, 1);
    column->addLayout(foot);
}

void LetterPreview::print()
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(m_letter.number);
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() == QDialog::Accepted)
        m_page.print(printer);
}

void LetterPreview::save()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Save the letter"), m_letter.number + u".pdf"_s,
                           tr("PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeLetter(m_letter, path); !written)
        m_strip->showError(errorText(written.error()));
    else
        m_strip->showDone(tr("Saved as %1").arg(path));
}
