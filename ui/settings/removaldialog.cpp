#include "ui/settings/removaldialog.h"

#include "core/desk/desk.h"
#include "ui/common/choicebox.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/common/windowsize.h"
#include "ui/settings/removallistmodel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QLineEdit *field(const QString &name, const QString &accessible, const QString &hint = {})
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setPlaceholderText(hint);
    return made;
}

/// A part that is removed alone; the rest of the case stays.
struct Part
{
    QLatin1StringView fields;
    const char *name;
};
constexpr Part parts[] = {
    {""_L1, QT_TRANSLATE_NOOP("RemovalDialog", "Everything private")},
    {"subject,item.text,letter.content"_L1,
     QT_TRANSLATE_NOOP("RemovalDialog", "What was asked, and letters that quote it")},
    {"reason,answer_text,withheld,search_record,letter.content"_L1,
     QT_TRANSLATE_NOOP("RemovalDialog", "What was answered")},
    {"consultation.subject,consultation.opinion_text"_L1,
     QT_TRANSLATE_NOOP("RemovalDialog", "Opinions of others")},
    {"notes"_L1, QT_TRANSLATE_NOOP("RemovalDialog", "Notes of a register")},
};

QString partName(const QStringList &fields)
{
    const auto found = std::ranges::find_if(
        parts, [joined = fields.join(u',')](const Part &part) { return part.fields == joined; });
    return found == std::end(parts) ? fields.join(u'、') : RemovalDialog::tr(found->name);
}

/// Number of the request or document that \p id names; nothing when it is not to be read.
QString numberOf(const Desk &desk, EntityId id)
{
    if (const auto request = readSeen<Request>(desk.records(), id))
        return request->value.number;
    const auto document = readSeen<Document>(desk.records(), id);
    return document ? document->value.number : QString{};
}
} // namespace

RemovalDialog::RemovalDialog(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_model{new RemovalListModel{this}}
    , m_table{new QTableView}
    , m_noun{new ChoiceBox{u"removalNounComboBox"_s, tr("Request or document")}}
    , m_cause{new ChoiceBox{u"removalCauseComboBox"_s, tr("Why it must go")}}
    , m_what{new ChoiceBox{u"removalFieldsComboBox"_s, tr("What goes")}}
    , m_subject{field(u"removalSubjectLineEdit"_s, tr("Number"),
                      tr("Number of the request or document"))}
    , m_reason{field(u"removalReasonLineEdit"_s, tr("Reason"))}
    , m_entry{field(u"removalEntryLineEdit"_s, tr("Number in the register of removals"))}
    , m_why{field(u"removalWhyLineEdit"_s, tr("Reason of a refusal"), tr("Reason of a refusal"))}
    , m_propose{new DeskButton{tr("Propose")}}
    , m_carryOut{new DeskButton{tr("Carry out"), DeskButton::Shape::Primary}}
    , m_refuse{new DeskButton{tr("Refuse")}}
{
    setObjectName(u"removalDialog"_s);
    setWindowTitle(tr("Removal by law"));
    setGround(this, u"surface"_s);
    auto *why =
        label(tr("One officer proposes, another decides. What is carried out can't be brought "
                 "back; the journal keeps that it was there, and its digest. Backups and "
                 "packages made before still hold it."),
              Tone::Quiet);
    why->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(why);
    column->addWidget(m_strip);
    column->addWidget(listSection(), 1);
    column->addWidget(rule());
    column->addWidget(formSection());
    sizeWindow(*this, {860, 600});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RemovalDialog::followChoice);
    connect(m_why, &QLineEdit::textChanged, this, &RemovalDialog::followChoice);
    refresh();
}

QWidget *RemovalDialog::listSection()
{
    m_table->setObjectName(u"removalTableView"_s);
    m_table->setAccessibleName(tr("Removals"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    for (const auto &[column, width] :
         {std::pair{RemovalListModel::Subject, 212}, std::pair{RemovalListModel::Cause, 150},
          std::pair{RemovalListModel::What, 140}, std::pair{RemovalListModel::Entry, 140},
          std::pair{RemovalListModel::Proposed, 90}})
        m_table->setColumnWidth(column, width);
    m_carryOut->setObjectName(u"carryOutRemovalButton"_s);
    m_refuse->setObjectName(u"refuseRemovalButton"_s);
    connect(m_carryOut, &QPushButton::clicked, this, &RemovalDialog::carryOut);
    connect(m_refuse, &QPushButton::clicked, this, &RemovalDialog::refuse);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_why, 1);
    acts->addWidget(m_refuse);
    acts->addWidget(m_carryOut);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    return section;
}

QWidget *RemovalDialog::formSection()
{
    m_noun->addItem(tr("Request"), false);
    m_noun->addItem(tr("Document"), true);
    for (const RemovalCause cause :
         {RemovalCause::Secret, RemovalCause::Destruction, RemovalCause::Deletion})
        m_cause->addItem(Terms::removalCause(cause), int(cause));
    for (const Part &part : parts)
        m_what->addItem(tr(part.name), QString{part.fields});
    connect(m_noun, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_what->setEnabled(index == 0); });
    m_propose->setObjectName(u"proposeRemovalButton"_s);
    connect(m_propose, &QPushButton::clicked, this, &RemovalDialog::propose);
    auto *which = new QWidget;
    auto *line = new QHBoxLayout{which};
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_noun);
    line->addWidget(m_subject, 1);
    auto *last = new QWidget;
    auto *lastLine = new QHBoxLayout{last};
    lastLine->setContentsMargins({});
    lastLine->setSpacing(8);
    lastLine->addWidget(m_entry, 1);
    lastLine->addWidget(m_propose);
    auto *section = new QWidget;
    FormGrid form{section};
    form.section(tr("Propose a removal"));
    form.row(tr("Of"), which);
    form.row(tr("Why"), m_cause);
    form.row(tr("What goes"), m_what);
    form.row(tr("Reason"), m_reason);
    form.row(tr("Register no."), last);
    return section;
}

void RemovalDialog::refresh()
{
    auto all = m_desk.removals();
    if (!all)
        return m_strip->showError(errorText(all.error()));
    m_all = std::move(*all);
    std::ranges::reverse(m_all);
    std::vector<QStringList> rows;
    for (const Seen<Removal> &seen : m_all) {
        const Removal &r = seen.value;
        rows.push_back({numberOf(m_desk, r.subject), Terms::removalCause(r.cause),
                        partName(r.fields), r.entry, DateText::brief(r.proposed),
                        Terms::removalState(r.state)});
    }
    m_model->show(std::move(rows));
    m_table->selectRow(m_all.empty() ? -1 : 0);
    followChoice();
}

const Removal *RemovalDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_all.size()) ? nullptr : &m_all[size_t(row)].value;
}

void RemovalDialog::followChoice()
{
    const Removal *about = chosen();
    const bool waits = about && about->state == RemovalState::Proposed;
    m_carryOut->setEnabled(waits);
    m_refuse->setEnabled(waits && !m_why->text().trimmed().isEmpty());
}

void RemovalDialog::propose()
{
    const QString number = m_subject->text().trimmed();
    const bool isDocument = m_noun->currentData().toBool();
    const auto subject = isDocument ? findDocument(m_desk.records(), number).map(&DocumentId::value)
                                    : findRequest(m_desk.records(), number).map(&RequestId::value);
    const auto done = subject.and_then([&](EntityId id) {
        const QString fields = isDocument ? QString{} : m_what->currentData().toString();
        return m_desk.proposeRemoval({.subject = id,
                                      .cause = RemovalCause(m_cause->currentData().toInt()),
                                      .fields = fields.split(u',', Qt::SkipEmptyParts),
                                      .reason = m_reason->text(),
                                      .entry = m_entry->text()});
    });
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    for (QLineEdit *each : {m_subject, m_reason, m_entry})
        each->clear();
    refresh();
}

void RemovalDialog::carryOut()
{
    const Removal *about = chosen();
    if (!about ||
        !m_dialogs.confirm(this,
                           tr("%1 of %2 will be gone from this office for good.")
                               .arg(partName(about->fields), numberOf(m_desk, about->subject)),
                           tr("Remove")))
        return;
    const auto done = m_desk.carryOutRemoval(about->id);
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    refresh();
}

void RemovalDialog::refuse()
{
    const Removal *about = chosen();
    const auto done = about ? m_desk.refuseRemoval(about->id, m_why->text()) : Result<>{};
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->clear();
    m_why->clear();
    refresh();
}
