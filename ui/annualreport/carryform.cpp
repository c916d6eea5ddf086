#include "ui/annualreport/carryform.h"

#include "core/base/date.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CarryForm::CarryForm(QWidget *parent)
    : QWidget{parent}
    , m_state{label({}, Tone::Plain, Type::base, true)}
    , m_lines{new QVBoxLayout}
    , m_reason{new QLineEdit}
    , m_other{new ChoiceBox{u"carryOtherBox"_s, tr("Taken over by")}}
    , m_freeze{new DeskButton{tr("Freeze the year"), DeskButton::Shape::Primary}}
    , m_restate{new DeskButton{tr("Add a restatement line")}}
    , m_move{new DeskButton{tr("Add a transfer line")}}
{
    m_state->setObjectName(u"carryStateLabel"_s);
    m_freeze->setObjectName(u"freezeButton"_s);
    m_restate->setObjectName(u"restateButton"_s);
    m_move->setObjectName(u"moveCarryButton"_s);
    m_other->setFixedWidth(220); // organs have long names
    m_reason->setObjectName(u"carryReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    for (int column = 0; column < ReportForm::columnCount - 1; ++column) {
        auto *field = new QLineEdit;
        field->setObjectName(u"carry%1LineEdit"_s.arg(column + 1));
        field->setPlaceholderText(u"0"_s);
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(96);
        m_fields.push_back(field);
        grid->addWidget(label({}, Tone::Hint, Type::secondary), 0, column);
        grid->addWidget(field, 1, column);
    }
    grid->setColumnStretch(ReportForm::columnCount, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_restate);
    acts->addWidget(m_other);
    acts->addWidget(m_move);
    acts->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_state);
    column->addWidget(m_freeze, 0, Qt::AlignLeft);
    column->addLayout(m_lines);
    column->addWidget(rule());
    column->addWidget(label(tr("Cases carried over, to be added or moved"), Tone::Quiet));
    column->addLayout(grid);
    column->addWidget(m_reason);
    column->addLayout(acts);
    column->addStretch(1);
    connect(m_freeze, &QPushButton::clicked, this, &CarryForm::freezeAsked);
    connect(m_restate, &QPushButton::clicked, this, &CarryForm::restateAsked);
    connect(m_move, &QPushButton::clicked, this, &CarryForm::moveAsked);
}

void CarryForm::show(const AnnualBook &book, const std::vector<Organ> &organs,
                     std::optional<OrganId> organ)
{
    m_line = {.year = book.report.table.year, .organ = organ.value_or(OrganId{})};
    const auto nameOf = [&](OrganId id) {
        const auto found = std::ranges::find(organs, id, &Organ::id);
        return found == organs.end() ? QString{} : found->name;
    };
    m_state->setText(!organ        ? tr("Choose one organ to freeze its year.")
                     : book.frozen ? tr("The year is frozen; its table stays as it was handed in.")
                                   : tr("The year is not frozen; the table follows the records."));
    m_freeze->setVisible(organ && !book.frozen);
    m_restate->setEnabled(organ && book.frozen);
    m_move->setEnabled(organ.has_value());
    clearLayout(m_lines);
    for (const FrozenYear &each : book.lines) {
        const QString cases = each.cells.value(6);
        const QString words =
            each.kind == FrozenKind::Frozen ? tr("%1 frozen").arg(nameOf(each.organ))
            : each.kind == FrozenKind::Restated
                ? tr("%1 restated by %2: %3").arg(nameOf(each.organ), cases, each.reason)
                : tr("%1 hands %2 to %3: %4")
                      .arg(nameOf(each.organ), cases, nameOf(each.other), each.reason);
        auto *line = label(isoDate(each.on) + u"  "_s + words);
        line->setObjectName(u"carryLineLabel"_s);
        m_lines->addWidget(line);
    }
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(5)->layout());
    for (int column = 0; column < int(m_fields.size()); ++column) {
        const QString name = book.report.form.columns.at(std::size_t(column)).name;
        static_cast<QLabel *>(grid->itemAtPosition(0, column)->widget())->setText(name);
        m_fields[std::size_t(column)]->setAccessibleName(name);
        m_fields[std::size_t(column)]->clear();
    }
    m_reason->clear();
    m_other->clear();
    for (const Organ &other : organs) {
        if (!organ || other.id != *organ)
            m_other->addItem(other.name, other.id.value);
    }
}

Result<CarryLine> CarryForm::line() const
{
    CarryLine line = m_line;
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        const QString text = m_fields[column]->text().trimmed();
        bool whole = true;
        line.cells[column] = text.isEmpty() ? 0 : text.toLongLong(&whole);
        if (!whole)
            return fail(ErrorCode::BadNumber, {m_fields[column]->accessibleName(), text.left(40)});
    }
    line.reason = m_reason->text().trimmed();
    line.other = OrganId{m_other->currentData().toUuid()};
    return line;
}
