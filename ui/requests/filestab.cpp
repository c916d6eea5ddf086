#include "ui/requests/filestab.h"

#include "core/papers/readpaper.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/pieces.h"
#include "ui/common/rowscopy.h"
#include "ui/common/tablelook.h"
#include "ui/requests/filelistmodel.h"
#include "ui/requests/filepreview.h"
#include "ui/requests/outgoingdialog.h"
#include "ui/requests/pastedfile.h"
#include "ui/wording/errortext.h"
#include "ui/wording/fileterms.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
DeskButton *act(const QString &text, const QString &name)
{
    auto *made = new DeskButton{text};
    made->setObjectName(name);
    return made;
}

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}
} // namespace

FilesTab::FilesTab(Desk &desk, Reader reader, Dialogs *dialogs, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_dialogs{dialogs}
    , m_model{new FileListModel{this}}
    , m_table{new QTableView}
    , m_preview{new FilePreview{desk.records(), m_reader}}
    , m_part{new ChoiceBox{u"filePartComboBox"_s, tr("Part of the dossier")}}
    , m_leaves{new ChoiceBox{u"fileLeavesComboBox"_s, tr("With which letter the file leaves")}}
    , m_search{new QLineEdit}
    , m_found{label({}, Tone::Quiet)}
    , m_add{act(tr("Add files…"), u"addFileButton"_s)}
    , m_save{act(tr("Save a copy…"), u"saveFileButton"_s)}
    , m_check{act(tr("Check…"), u"checkFileButton"_s)}
    , m_dossier{act(tr("Dossier…"), u"dossierButton"_s)}
    , m_evidence{act(tr("Evidence list…"), u"evidenceButton"_s)}
    , m_remove{act(tr("Remove…"), u"removeFileButton"_s)}
{
    setObjectName(u"filesTab"_s);
    setAcceptDrops(true);
    for (int part = 0; part < dossierParts; ++part)
        m_part->addItem(FileTerms::part(DossierPart(part)), part);
    m_part->setCurrentIndex(0);
    for (const Enclosure each : {Enclosure::None, Enclosure::Answer, Enclosure::ThirdParty})
        m_leaves->addItem(FileTerms::enclosure(each), int(each));
    m_search->setObjectName(u"fileSearchEdit"_s);
    m_search->setAccessibleName(tr("Search in the files of this case"));
    m_search->setPlaceholderText(tr("Search in these files"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"fileFoundLabel"_s);
    m_found->setWordWrap(true);
    m_found->hide();
    m_table->setObjectName(u"fileTableView"_s);
    m_table->setAccessibleName(tr("Files of this request"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    copiesRows(*m_table);
    for (const auto &[column, width] :
         {std::pair{FileListModel::Part, 104}, std::pair{FileListModel::Name, 176},
          std::pair{FileListModel::Size, 72}, std::pair{FileListModel::Leaves, 96}})
        m_table->setColumnWidth(column, width);
    layOut();
    connectActs();
    followChoice();
}

void FilesTab::layOut()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_add);
    acts->addWidget(m_part);
    acts->addStretch(1);
    acts->addWidget(m_search);
    acts->addWidget(m_dossier);
    acts->addWidget(m_evidence);
    m_search->setMinimumWidth(190);
    auto *forOne = new QHBoxLayout;
    forOne->setSpacing(8);
    forOne->addWidget(m_leaves);
    forOne->addWidget(m_check);
    forOne->addStretch(1);
    forOne->addWidget(m_save);
    forOne->addWidget(m_remove);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout{list};
    left->setContentsMargins({});
    left->setSpacing(8);
    left->addWidget(m_found);
    left->addWidget(m_table, 1);
    left->addLayout(forOne);
    auto *panes = new QSplitter;
    panes->setObjectName(u"fileSplitter"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(list);
    panes->addWidget(m_preview);
    panes->setSizes({560, 300});
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    auto *hint = label(tr("Drag files here or paste them. They are kept sealed inside the office "
                          "file, 50 MB each at most; nothing marked secret is taken."),
                       Tone::Hint);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(acts);
    column->addWidget(panes, 1);
    column->addWidget(hint);
}

void FilesTab::connectActs()
{
    connect(m_add, &QPushButton::clicked, this, &FilesTab::pick);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveCopy);
    connect(m_check, &QPushButton::clicked, this, &FilesTab::check);
    connect(m_remove, &QPushButton::clicked, this, &FilesTab::remove);
    connect(m_dossier, &QPushButton::clicked, this,
            [this] { Q_EMIT dossierAsked(m_file.request.value.id, false); });
    connect(m_evidence, &QPushButton::clicked, this,
            [this] { Q_EMIT dossierAsked(m_file.request.value.id, true); });
    connect(m_leaves, &QComboBox::activated, this, &FilesTab::enclose);
    connect(m_search, &QLineEdit::textChanged, this, &FilesTab::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilesTab::followChoice);
    connect(m_table, &QTableView::activated, this, &FilesTab::check);
    auto *pasting = new QShortcut{QKeySequence::Paste, this};
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &FilesTab::paste);
}

void FilesTab::show(const Case &file)
{
    const bool same = m_file.request.value.id == file.request.value.id;
    const AttachmentId kept = same ? m_model->idAt(m_table->currentIndex().row()) : AttachmentId{};
    m_file = file;
    if (!same) {
        m_waiting.clear();
        m_search->clear();
    }
    m_model->show(file);
    const int row = std::max(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    followChoice();
}

const Attachment *FilesTab::chosen() const
{
    const AttachmentId id = m_model->idAt(m_table->currentIndex().row());
    const auto found = std::ranges::find_if(
        m_file.attachments, [&](const Seen<Attachment> &seen) { return seen.value.id == id; });
    return found == m_file.attachments.end() || id.isNull() ? nullptr : &found->value;
}

void FilesTab::followChoice()
{
    const Attachment *file = chosen();
    const bool mayChange =
        !m_file.masked && m_desk.may(Permission::Handle, m_file.request.value.organ).has_value();
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_dossier, m_evidence})
        each->setEnabled(!m_file.masked);
    for (QWidget *each : std::initializer_list<QWidget *>{m_save, m_check})
        each->setEnabled(file && !m_file.masked);
    for (QWidget *each : std::initializer_list<QWidget *>{m_remove, m_leaves})
        each->setEnabled(file && mayChange);
    m_leaves->setCurrentIndex(file ? m_leaves->findData(int(file->enclosed)) : 0);
    if (file && !m_file.masked && isVisible())
        m_preview->show(*file);
    else if (!file)
        m_preview->clear();
}

void FilesTab::pick()
{
    if (!m_dialogs)
        return;
    const QString path = m_dialogs->openFile(this, tr("Add a file to the case"), tr("All files (*)"));
    if (!path.isEmpty())
        take({path});
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_file.masked && !pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    take(pathsIn(*event->mimeData()));
    event->acceptProposedAction();
}

void FilesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followChoice();
}

/// Files that were copied, else a picture or text from the clipboard as a file of its own.
void FilesTab::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || m_file.masked)
        return;
    if (const QStringList paths = pathsIn(*data); !paths.isEmpty())
        return take(paths);
    const FoundFile pasted = pastedFile(*data, m_desk.today());
    if (pasted.bytes.isEmpty())
        return Q_EMIT failed(tr("There is no file, picture or text on the clipboard."));
    const auto paper = readPaper(pasted.name, pasted.bytes);
    if (!paper)
        return Q_EMIT failed(errorText(paper.error()));
    keep({pasted.name, pasted.bytes, *paper});
}

void FilesTab::take(const QStringList &paths)
{
    m_waiting << paths;
    if (!m_isReading)
        takeNext();
}

void FilesTab::takeNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    m_isReading = true;
    m_found->setText(tr("Reading %1…").arg(path.section(u'/', -1)));
    m_found->show();
    m_reading.run([path](const Background::GoOn &) { return readFile(path); },
                  [this](const Result<FoundFile> &found) {
                      m_isReading = false;
                      m_found->hide();
                      if (found)
                          keep(*found);
                      else
                          Q_EMIT failed(errorText(found.error()));
                      takeNext();
                  });
}

void FilesTab::keep(const FoundFile &found)
{
    const auto part = DossierPart(m_part->currentData().toInt());
    const auto kept = m_desk.addFile(m_file, {found.name, found.bytes, found.paper, part});
    if (!kept)
        return Q_EMIT failed(errorText(kept.error()));
    if (const auto fresh = m_desk.shownRequest(m_file.request.value.id)) {
        show(*fresh);
        m_table->selectRow(m_model->rowOf(*kept));
    }
    const QString unread = FileTerms::reading(found.paper.reading);
    const QString line = tr("%1 is kept with the case").arg(plainFileName(found.name));
    Q_EMIT done(unread.isEmpty() ? line : line + u" · "_s + unread);
}

void FilesTab::saveCopy()
{
    const Attachment *file = chosen();
    if (!file || !m_dialogs)
        return;
    const QString path = m_dialogs->saveFile(this, tr("Save a copy"), fittingFileName(file->name),
                                             tr("All files (*)"));
    if (path.isEmpty())
        return;
    // The dialog of the system asked already whether to overwrite.
    say(m_desk.records().content(file->content).and_then([&](const QByteArray &bytes) {
        return saveFile(bytes, path, true);
    }),
        tr("Copy saved: %1").arg(path));
}

void FilesTab::say(const Result<> &result, const QString &line)
{
    if (!result)
        return Q_EMIT failed(errorText(result.error()));
    if (const auto fresh = m_desk.shownRequest(m_file.request.value.id))
        show(*fresh);
    Q_EMIT done(line);
}

void FilesTab::check()
{
    const Attachment *file = chosen();
    if (!file || m_file.masked)
        return;
    auto *dialog = new OutgoingDialog{m_desk, m_file, *file, this};
    connect(dialog, &QDialog::accepted, this,
            [this, name = file->name] { say({}, tr("Finds ticked: %1").arg(name)); });
    dialog->open();
}

void FilesTab::remove()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    auto *ask = new QInputDialog{this};
    ask->setObjectName(u"removeFileDialog"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Remove from the case"));
    ask->setLabelText(tr("Why is “%1” removed? It stays in the history.").arg(file->name));
    ask->setOkButtonText(tr("Remove"));
    ask->setCancelButtonText(tr("Cancel"));
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, id = file->id, name = file->name](const QString &reason) {
                say(m_desk.removeFile(m_file, id, reason), tr("%1 was removed").arg(name));
            });
    ask->open();
}

void FilesTab::enclose(int index)
{
    const Attachment *file = chosen();
    const auto enclosed = Enclosure(m_leaves->itemData(index).toInt());
    if (!file || enclosed == file->enclosed)
        return;
    say(m_desk.encloseFile(m_file, file->id, enclosed),
        tr("%1: %2").arg(file->name, FileTerms::enclosure(enclosed)));
}

void FilesTab::search()
{
    const QString words = m_search->text().trimmed();
    m_found->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return m_searching.stop();
    const auto tell = [this](const Result<std::vector<FileHit>> &hits) {
        if (!hits)
            return m_found->setText(errorText(hits.error()));
        QStringList lines;
        for (const FileHit &hit : *hits)
            lines << u"%1（%2）：…%3…"_s.arg(hit.name, FileTerms::place(hit.place), hit.snippet);
        m_found->setText(lines.isEmpty() ? tr("Nothing of that in these files.")
                                         : lines.mid(0, 6).join(u'\n'));
        if (!hits->empty())
            m_table->selectRow(m_model->rowOf(hits->front().file));
    };
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{nullptr};
    if (!reader || !*reader)
        return tell(reader ? searchFiles(m_desk.records(), m_file, words)
                           : tl::unexpected(reader.error()));
    const std::shared_ptr<Records> own{std::move(*reader)};
    m_searching.run([own, file = m_file, words](
                        const Background::GoOn &) { return searchFiles(*own, file, words); },
                    tell);
}
