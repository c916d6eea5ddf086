#include "ui/review/checkdialog.h"

#include "core/papers/outgoing.h"
#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/scrolled.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 8;

/// Text and files, read and looked through; for a thread of its own.
Result<std::vector<Find>> lookThrough(const Document &document, const QStringList &paths,
                                      const Law &law, QDate day)
{
    std::vector<Paper> papers;
    for (const QString &path : paths) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path});
        auto paper = readPaper(QFileInfo{path}.fileName(), file.readAll());
        if (!paper)
            return tl::unexpected(paper.error());
        papers.push_back(std::move(*paper));
    }
    return publicationFinds(document, papers, law, day);
}
} // namespace

CheckDialog::CheckDialog(Desk &desk, const Document &document, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_document{document}
    , m_dialogs{dialogs}
    , m_found{label({}, Tone::Quiet)}
    , m_accept{new DeskCheckBox{tr("Looked at: all of it may go out")}}
    , m_save{new DeskButton{tr("Checked"), DeskButton::Shape::Primary}}
    , m_strip{new MessageStrip}
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Check before publishing"));
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    sizeWindow(*this, {560, 600});
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"checkCancelButton"_s);
    m_save->setObjectName(u"checkSaveButton"_s);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CheckDialog::save);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    auto *title = label(document.number % u'\n' % document.title, Tone::Quiet);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *checks = new QWidget;
    auto *list = new QVBoxLayout{checks};
    list->setContentsMargins({});
    list->setSpacing(10);
    for (const Convention &check : desk.law().conventions(u"precheck.", desk.today())) {
        auto *box = new DeskCheckBox{check.text};
        box->setObjectName(check.key.section(u'.', 1) + u"CheckBox"_s);
        m_boxes.emplace_back(check.key, box);
        list->addWidget(box);
    }
    list->addWidget(buildFinds());
    list->addStretch(1);
    column->addWidget(scrolled(checks), 1); // on a screen at 200 % the acts below stay in reach
    column->addLayout(foot);
    look();
}

QWidget *CheckDialog::buildFinds()
{
    m_found->setObjectName(u"checkFindsLabel"_s);
    m_found->setWordWrap(true);
    m_accept->setObjectName(u"acceptFindsCheckBox"_s);
    auto *add = new DeskButton{tr("A file that goes out…")};
    add->setObjectName(u"checkFileButton"_s);
    connect(add, &QPushButton::clicked, this, &CheckDialog::addFile);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_found);
    column->addWidget(m_accept);
    column->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

void CheckDialog::addFile()
{
    const QString path = m_dialogs.openFile(this, tr("A file that goes out with the document"),
                                            tr("Papers (*.docx *.odt *.xlsx *.pdf *.txt)"));
    if (path.isEmpty() || m_files.contains(path))
        return;
    m_files << path;
    look();
}

void CheckDialog::look()
{
    m_looked = false;
    m_accept->hide();
    m_accept->setChecked(false);
    m_save->setEnabled(false);
    m_found->setText(tr("Looking through what goes out…"));
    m_looking.run(
        [document = m_document, files = m_files, &law = m_desk.law(), today = m_desk.today()](
            const Background::GoOn &) { return lookThrough(document, files, law, today); },
        [this](const Result<std::vector<Find>> &finds) { show(finds); });
}

void CheckDialog::show(const Result<std::vector<Find>> &finds)
{
    m_save->setEnabled(true);
    if (!finds) {
        if (!m_files.isEmpty())
            m_files.removeLast(); // another may be chosen
        m_found->setText(tr("Not looked through."));
        return m_strip->showError(errorText(finds.error()));
    }
    m_looked = true;
    m_finds = *finds;
    m_accept->setVisible(!m_finds.empty());
    QStringList lines{m_finds.empty()
                          ? tr("Nothing personal or hidden was found in what goes out.")
                          : tr("%n finds in what goes out:", nullptr, int(m_finds.size()))};
    for (const Find &find : m_finds) {
        if (lines.size() <= mostShown)
            lines << Terms::findKind(find.kind) % u"　"_s % find.text;
    }
    m_found->setText(lines.join(u'\n'));
}

void CheckDialog::save()
{
    QStringList ticked;
    for (const auto &[key, box] : m_boxes) {
        if (box->isChecked())
            ticked << key;
    }
    if (!m_looked)
        return look();
    QStringList open;
    for (const Find &find : m_finds) {
        if (find.kind == FindKind::Secrecy || !m_accept->isChecked())
            open << Terms::findKind(find.kind) % u' ' % find.text;
    }
    const auto done = checkBeforePublishing(m_desk, m_document.id, ticked, open);
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
