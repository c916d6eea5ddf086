#include "ui/review/bulkdialog.h"

#include "ui/common/deskbutton.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/review/documentdelegate.h"
#include "ui/review/documentlistmodel.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int firstYear = 1949;
constexpr int lastYear = 2100;

QLineEdit *line(const QString &name, const QString &accessible)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    return made;
}

/// At its least it says that any year is meant.
QSpinBox *year(const QString &name, const QString &accessible)
{
    auto *made = new QSpinBox;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setRange(firstYear, lastYear);
    made->setSpecialValueText(BulkDialog::tr("any"));
    return made;
}
} // namespace

BulkDialog::BulkDialog(const Determination &made, std::vector<DocumentRow> rows, QWidget *parent)
    : QDialog{parent}
    , m_rows{std::move(rows)}
    , m_title{line(u"bulkTitleLineEdit"_s, tr("Title holds"))}
    , m_kind{line(u"bulkKindLineEdit"_s, tr("Kind"))}
    , m_unit{line(u"bulkUnitLineEdit"_s, tr("Unit"))}
    , m_from{year(u"bulkFromSpinBox"_s, tr("From year"))}
    , m_to{year(u"bulkToSpinBox"_s, tr("To year"))}
    , m_count{label({}, Tone::Plain, Type::base, true)}
    , m_model{new DocumentListModel{this}}
    , m_apply{new DeskButton{tr("Determine all"), DeskButton::Shape::Primary}}
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Determine by rule"));
    setGround(this, u"surface"_s);
    sizeWindow(*this, {720, 560});
    auto *fields = new QWidget;
    FormGrid form{fields};
    form.row(tr("Title holds"), m_title);
    form.row(tr("Kind"), m_kind);
    form.row(tr("Unit"), m_unit);
    form.row(tr("From year"), m_from);
    form.row(tr("To year"), m_to);
    QString what = Terms::attribute(made.attribute);
    if (!made.ground.isEmpty())
        what += u" · "_s % made.ground % u"　"_s % made.basis;
    auto *decision = label(tr("Each becomes: %1").arg(what), Tone::Accent);
    decision->setObjectName(u"bulkDecisionLabel"_s);
    decision->setWordWrap(true);
    m_count->setObjectName(u"bulkCountLabel"_s);
    auto *list = new QListView;
    list->setObjectName(u"bulkListView"_s);
    list->setAccessibleName(tr("What the rule takes"));
    list->setModel(m_model);
    list->setItemDelegate(new DocumentDelegate{list});
    list->setUniformItemSizes(true);
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"bulkCancelButton"_s);
    m_apply->setObjectName(u"bulkApplyButton"_s);
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(fields);
    column->addWidget(decision);
    column->addWidget(list, 1);
    column->addLayout(foot);
    for (QLineEdit *field : {m_title, m_kind, m_unit})
        connect(field, &QLineEdit::textChanged, this, &BulkDialog::preview);
    for (QSpinBox *field : {m_from, m_to})
        connect(field, &QSpinBox::valueChanged, this, &BulkDialog::preview);
    std::erase_if(m_rows, [](const DocumentRow &row) {
        return row.attribute != Attribute::None || row.scope != DocumentScope::Government;
    });
    preview();
}

BulkRule BulkDialog::rule() const
{
    const auto from = [](const QSpinBox *field) {
        return field->value() == firstYear ? 0 : field->value();
    };
    return {.titleHolds = m_title->text().trimmed(),
            .kind = m_kind->text().trimmed(),
            .unit = m_unit->text().trimmed(),
            .fromYear = from(m_from),
            .toYear = from(m_to)};
}

void BulkDialog::preview()
{
    const BulkRule asked = rule();
    std::vector<DocumentRow> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found), [&](const DocumentRow &row) {
        return fallsUnder(asked, row.title, row.kind, row.unit, row.organ, row.formed);
    });
    m_count->setText(asked.isEmpty() ? tr("Say what the rule takes.")
                                     : tr("%n documents", nullptr, int(found.size())));
    m_apply->setEnabled(!found.empty());
    m_model->setRows(std::move(found));
}

std::vector<DocumentId> BulkDialog::taken() const
{
    std::vector<DocumentId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.push_back(m_model->idAt(row));
    return ids;
}
