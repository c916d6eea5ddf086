#include "ui/common/letterpreview.h"

#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"

#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_pages{new QPrintPreviewWidget}
    , m_place{label({}, Tone::Quiet)}
{
    setObjectName(u"letterPreviewDialog"_s);
    setWindowTitle(QString{m_letter.title + u"  "_s + m_letter.number}.trimmed());
    sizeWindow(*this, {760, 700});
    m_pages->setObjectName(u"letterPrintPreviewWidget"_s);
    m_pages->setAccessibleName(tr("Pages of the letter"));
    m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_page.print(*printer); });

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    if (!m_letter.unconfirmed.empty())
        column->addWidget(unconfirmedLine(m_letter));
    column->addWidget(bar());
    column->addWidget(m_pages, 1);
    column->addWidget(foot());
    findChild<QPushButton *>(u"printButton"_s)->setFocus();
}

QWidget *LetterPreview::bar()
{
    const auto button = [this](const QString &text, const QString &name, const QString &says,
                               auto act) {
        auto *made = new DeskButton{text, DeskButton::Shape::Quiet};
        made->setObjectName(name);
        made->setAccessibleName(says);
        made->setToolTip(says);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(4);
    row->addWidget(
        button(u"‹"_s, u"previousPageButton"_s, tr("Previous page"), [this] { turn(-1); }));
    row->addWidget(m_place);
    row->addWidget(button(u"›"_s, u"nextPageButton"_s, tr("Next page"), [this] { turn(1); }));
    row->addStretch(1);
    row->addWidget(
        button(u"−"_s, u"zoomOutButton"_s, tr("Smaller"), [this] { m_pages->zoomOut(); }));
    row->addWidget(button(u"+"_s, u"zoomInButton"_s, tr("Larger"), [this] { m_pages->zoomIn(); }));
    row->addWidget(button(tr("Width"), u"fitWidthButton"_s, tr("As wide as the window"),
                          [this] { m_pages->fitToWidth(); }));
    row->addWidget(button(tr("Whole page"), u"fitPageButton"_s, tr("The whole page"),
                          [this] { m_pages->fitInView(); }));
    m_place->setObjectName(u"pagePlaceLabel"_s);
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &LetterPreview::showPlace);
    showPlace();
    return bar;
}

QWidget *LetterPreview::foot()
{
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

    auto *foot = new QWidget;
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(save);
    row->addWidget(print);
    return foot;
}

void LetterPreview::turn(int by)
{
    m_pages->setCurrentPage(std::clamp(m_pages->currentPage() + by, 1, m_page.pageCount()));
    showPlace();
}

void LetterPreview::showPlace()
{
    m_place->setText(
        tr("Page %1 of %2").arg(std::max(1, m_pages->currentPage())).arg(m_page.pageCount()));
}

/// Of the file and of the print job.
QString LetterPreview::name() const
{
    return m_letter.number.isEmpty() ? m_letter.title : m_letter.number;
}

void LetterPreview::print()
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(name());
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() == QDialog::Accepted)
        m_page.print(printer);
}

void LetterPreview::save()
{
    const QString path = m_dialogs.saveFile(this, tr("Save the letter"), name() + u".pdf"_s,
                                            tr("PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeLetter(m_letter, path); !written)
        m_strip->showError(errorText(written.error()));
    else
        m_strip->showDone(tr("Saved as %1").arg(path));
}
