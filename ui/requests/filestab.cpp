#include "ui/requests/filestab.h"

#include "core/papers/outgoing.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/requests/attachmentlistmodel.h"
#include "ui/requests/enclosuredialog.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr DossierPart offered[] = {DossierPart::Application, DossierPart::Identity,
                                   DossierPart::Supplement,  DossierPart::Consultation,
                                   DossierPart::Search,      DossierPart::Approval,
                                   DossierPart::Fee,         DossierPart::Answer,
                                   DossierPart::Service,     DossierPart::Challenge};
} // namespace

FilesTab::FilesTab(Desk &desk, Access access, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_access{std::move(access)}
    , m_model{new AttachmentListModel{this}}
    , m_table{new QTableView}
    , m_strip{new MessageStrip}
    , m_none{label(tr("No files yet. Drop them here, paste them, or add them."), Tone::Quiet)}
    , m_search{new QLineEdit}
    , m_part{new ChoiceBox{u"filePartComboBox"_s, tr("Part of the dossier")}}
    , m_recipient{new ChoiceBox{u"fileRecipientComboBox"_s, tr("With whose letter it goes out")}}
    , m_add{new DeskButton{tr("Add files…"), DeskButton::Shape::Plain, u"Ctrl+I"_s}}
    , m_tick{new DeskButton{tr("Look at the finds…")}}
    , m_save{new DeskButton{tr("Save a copy…")}}
    , m_remove{new DeskButton{tr("Remove")}}
    , m_dossier{new DeskButton{tr("Dossier…")}}
    , m_evidence{new DeskButton{tr("Evidence list…")}}
    , m_reason{new QLineEdit}
    , m_preview{new FilePreview{desk.records(), m_access.reader}}
{
    setObjectName(u"filesTab"_s);
    setAcceptDrops(m_access.sealer != nullptr);
    auto *panes = new QSplitter;
    panes->setObjectName(u"fileSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(listSide());
    panes->addWidget(m_preview);
    panes->setStretchFactor(1, 1);
    panes->setSizes({600, 240});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_strip);
    column->addWidget(panes, 1);
    addKeys();
    followChoice();
}

QWidget *FilesTab::listSide()
{
    for (const DossierPart part : offered)
        m_part->addItem(Terms::dossierPart(part), int(part));
    m_part->setCurrentIndex(0);
    m_add->setObjectName(u"addFilesButton"_s);
    m_add->setEnabled(m_access.sealer && m_access.dialogs);
    m_search->setObjectName(u"fileSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search the files of this case"));
    m_search->setPlaceholderText(tr("Search the files of this case"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"fileTableView"_s);
    m_table->setAccessibleName(tr("Files of this case"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    for (const auto &[column, width] :
         {std::pair{AttachmentListModel::Part, 104}, std::pair{AttachmentListModel::Name, 140},
          std::pair{AttachmentListModel::Pages, 54}, std::pair{AttachmentListModel::Size, 74},
          std::pair{AttachmentListModel::GoesOut, 116}})
        m_table->setColumnWidth(column, width);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_part);
    head->addWidget(m_add);
    head->addWidget(m_search, 1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(chosenActs());
    column->addLayout(boundActs());
    connect(m_add, &QPushButton::clicked, this, &FilesTab::pick);
    connect(m_search, &QLineEdit::textChanged, this, &FilesTab::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilesTab::followChoice);
    return side;
}

QWidget *FilesTab::chosenActs()
{
    for (const Recipient recipient : {Recipient::None, Recipient::Applicant, Recipient::ThirdParty})
        m_recipient->addItem(Terms::recipient(recipient), int(recipient));
    m_tick->setObjectName(u"tickFindsButton"_s);
    m_save->setObjectName(u"saveFileButton"_s);
    m_remove->setObjectName(u"removeFileButton"_s);
    m_reason->setObjectName(u"removeFileReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Why the file is removed"));
    m_reason->setPlaceholderText(tr("Why the file is removed"));
    connect(m_recipient, &QComboBox::activated, this, &FilesTab::enclose);
    connect(m_tick, &QPushButton::clicked, this, &FilesTab::tick);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &FilesTab::removeChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &FilesTab::followChoice);
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout{box};
    rows->setContentsMargins({});
    rows->setSpacing(6);
    auto *out = new QHBoxLayout;
    out->setSpacing(8);
    out->addWidget(m_recipient);
    out->addWidget(m_tick);
    out->addStretch(1);
    out->addWidget(m_save);
    auto *gone = new QHBoxLayout;
    gone->setSpacing(8);
    gone->addWidget(m_reason, 1);
    gone->addWidget(m_remove);
    rows->addLayout(out);
    rows->addLayout(gone);
    return box;
}

/// Of the whole case, also while it has no file.
QLayout *FilesTab::boundActs()
{
    m_dossier->setObjectName(u"dossierButton"_s);
    m_dossier->setToolTip(tr("Everything of the case as one PDF, in the order of a dossier"));
    m_evidence->setObjectName(u"evidenceButton"_s);
    m_evidence->setToolTip(tr("The same behind a list of evidence for a review or lawsuit"));
    connect(m_dossier, &QPushButton::clicked, this,
            [this] { m_access.dossier(m_file.request.value.id); });
    connect(m_evidence, &QPushButton::clicked, this,
            [this] { m_access.evidence(m_file.request.value.id); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_dossier);
    row->addWidget(m_evidence);
    row->addStretch(1);
    return row;
}

void FilesTab::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_I, &FilesTab::pick);
    key(QKeySequence::Paste, &FilesTab::paste);
}

void FilesTab::show(const Case &file)
{
    const Attachment *before = chosen();
    const AttachmentId kept = before ? before->id : AttachmentId{};
    m_file = file;
    m_model->show(valuesSeen(file.attachments));
    m_none->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->selectRow(std::max(0, m_model->rowOf(kept)));
    followChoice();
}

const Attachment *FilesTab::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void FilesTab::followChoice()
{
    const Attachment *file = chosen();
    m_preview->show(file);
    m_recipient->setEnabled(file && !m_file.masked);
    m_recipient->setCurrentIndex(file ? m_recipient->findData(int(file->recipient)) : -1);
    m_tick->setEnabled(file && !file->finds.isEmpty() && !file->checked.isValid());
    m_save->setEnabled(file && m_access.dialogs);
    m_dossier->setEnabled(m_access.dossier && !m_file.masked);
    m_evidence->setEnabled(m_access.evidence && !m_file.masked);
    m_remove->setEnabled(file && !m_reason->text().trimmed().isEmpty());
}

/// What stands in it is looked for before it is marked to go out.
void FilesTab::enclose(int index)
{
    const Attachment *file = chosen();
    const auto recipient = Recipient(m_recipient->itemData(index).toInt());
    if (!file || file->recipient == recipient)
        return;
    const auto look = [file = *file, recipient, request = m_file.request.value, &law = m_desk.law(),
                       today = m_desk.today()](const Records &records) {
        return records.content(file.digest.toLatin1())
            .and_then([&](const QByteArray &bytes) { return readPaper(file.name, bytes); })
            .and_then([&](const Paper &paper) {
                return outgoingFinds(paper, request, recipient, law, today);
            });
    };
    const auto take = [this, id = file->id, recipient](const Result<std::vector<Find>> &finds) {
        m_recipient->setEnabled(true);
        const auto enclosed = finds.and_then([&](const std::vector<Find> &found) {
            return m_desk.enclose(m_file, id, recipient, found);
        });
        if (!enclosed)
            return m_strip->showError(errorText(enclosed.error()));
        m_strip->clear();
        Q_EMIT done(finds->empty() ? tr("Nothing to be looked at was found")
                                   : tr("%n finds to tick", nullptr, int(finds->size())));
    };
    auto reader = m_access.reader ? m_access.reader() : Result<std::unique_ptr<Records>>{nullptr};
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    if (!*reader)
        return take(look(m_desk.records()));
    m_recipient->setEnabled(false);
    m_checking.run([look, records = std::shared_ptr<Records>{std::move(*reader)}](
                       const Background::GoOn &) { return look(*records); },
                   take);
}

void FilesTab::tick()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    auto *dialog = new EnclosureDialog{m_desk, m_file, *file, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, name = file->name] { Q_EMIT done(tr("Looked at: %1").arg(name)); });
    dialog->open();
}

void FilesTab::saveCopy()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    const QString path =
        m_access.dialogs->saveFile(this, tr("Save a copy"), cleanPaperName(file->name), {});
    if (path.isEmpty())
        return;
    const auto bytes = m_desk.records().content(file->digest.toLatin1());
    if (!bytes)
        return m_strip->showError(errorText(bytes.error()));
    QSaveFile copy{path};
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) < 0 || !copy.commit())
        return m_strip->showError(errorText({ErrorCode::WriteFailed, {path}}));
    Q_EMIT done(tr("Saved to %1").arg(path));
}

void FilesTab::removeChosen()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    const QString name = file->name;
    if (const auto gone = m_desk.detach(m_file, file->id, m_reason->text()); !gone)
        return m_strip->showError(errorText(gone.error()));
    m_reason->clear();
    m_strip->clear();
    Q_EMIT done(tr("Removed: %1").arg(name));
}

void FilesTab::search()
{
    const QString word = m_search->text().trimmed();
    m_preview->seek(word);
    if (word.isEmpty())
        return m_model->setHits({});
    const auto count = [word, files = m_file.attachments](const Records &records,
                                                          const Background::GoOn &goOn) {
        QMap<AttachmentId, int> hits;
        for (const Seen<Attachment> &seen : files) {
            if (goOn && !goOn())
                break;
            const auto text = seen.value.text.isEmpty()
                                  ? Result<QByteArray>{QByteArray{}}
                                  : records.content(seen.value.text.toLatin1());
            hits[seen.value.id] =
                text ? int(QString::fromUtf8(*text).count(word, Qt::CaseInsensitive)) : 0;
        }
        return hits;
    };
    auto reader = m_access.reader ? m_access.reader() : Result<std::unique_ptr<Records>>{nullptr};
    if (!reader || !*reader)
        return m_model->setHits(count(m_desk.records(), {}));
    m_searching.run([count, records = std::shared_ptr<Records>{std::move(*reader)}](
                        const Background::GoOn &goOn) { return count(*records, goOn); },
                    [this](const QMap<AttachmentId, int> &hits) { m_model->setHits(hits); });
}
