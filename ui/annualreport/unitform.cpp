#include "ui/annualreport/unitform.h"

#include "core/base/date.h"
#include "core/base/number.h"
#include "core/reports/annualsheet.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

UnitForm::UnitForm(QWidget *parent)
    : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    auto *keys = new QShortcut{Qt::CTRL | Qt::Key_Return, this};
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &UnitForm::saved);
}

void UnitForm::show(const AnnualBook &book, bool editable, const QString &signer)
{
    delete m_page;
    m_page = new QWidget;
    m_lines.clear();
    auto *grid = new QGridLayout{m_page};
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    QString block;
    int at = 0;
    for (const UnitFigures &figures : book.units) {
        if (std::exchange(block, figures.row.block) != figures.row.block) {
            grid->addWidget(label(block, Tone::Plain, Type::base, true), at, 0);
            const QStringList heads =
                figures.row.counted
                    ? QStringList{tr("Made"), tr("Repealed"), tr("In force")}
                    : QStringList{figures.row.isMoney ? tr("10,000 yuan") : tr("Decisions")};
            for (int i = 0; i < heads.size(); ++i)
                grid->addWidget(label(heads[i], Tone::Hint, Type::secondary), at, i + 1);
            ++at;
        }
        const auto before = std::ranges::find(book.unitsBefore, figures.row.key,
                                              [](const UnitFigures &each) { return each.row.key; });
        addRow(figures, before == book.unitsBefore.end() ? UnitFigures{} : *before, at++, editable,
               signer);
    }
    auto *save = new DeskButton{tr("Sign and save"), DeskButton::Shape::Primary, u"Ctrl+Enter"_s};
    save->setObjectName(u"unitSaveButton"_s);
    save->setEnabled(editable);
    connect(save, &QPushButton::clicked, this, &UnitForm::saved);
    grid->addWidget(save, at, 0, Qt::AlignLeft);
    if (!editable)
        grid->addWidget(label(tr("Choose one organ whose year isn't frozen to enter its figures."),
                              Tone::Quiet),
                        at, 1, 1, 4);
    grid->setRowStretch(at + 1, 1);
    grid->setColumnStretch(5, 1);
    layout()->addWidget(m_page);
}

void UnitForm::addRow(const UnitFigures &figures, const UnitFigures &before, int at, bool editable,
                      const QString &signer)
{
    auto *grid = static_cast<QGridLayout *>(m_page->layout());
    Line line{.row = figures.row};
    grid->addWidget(label(figures.row.name), at, 0);
    const QStringList cells = unitCells(figures);
    for (int i = 0; i < cells.size(); ++i) {
        auto *field = new QLineEdit{figures.units > 0 ? cells[i] : QString{}};
        field->setObjectName(u"unit_%1_%2"_s.arg(figures.row.key).arg(i));
        field->setAccessibleName(figures.row.name);
        field->setPlaceholderText(u"0"_s);
        field->setReadOnly(!editable);
        field->setFixedWidth(110);
        field->setAlignment(Qt::AlignRight);
        grid->addWidget(field, at, i + 1);
        line.fields.push_back(field);
    }
    QStringList beside;
    if (before.units > 0)
        beside << tr("last year: %1").arg(unitCells(before).join(u" / "_s));
    if (figures.recorded)
        beside << tr("records: %1").arg(*figures.recorded);
    if (figures.units == 1)
        beside << tr("signed %1 %2").arg(signer, isoDate(figures.sum.on));
    if (figures.units > 1)
        beside << tr("%n units", nullptr, int(figures.units));
    grid->addWidget(label(beside.join(u", "_s), Tone::Hint, Type::secondary), at, 4);
    m_lines.push_back(std::move(line));
}

Result<std::vector<UnitEntry>> UnitForm::entries() const
{
    std::vector<UnitEntry> entries;
    for (const Line &line : m_lines) {
        UnitEntry entry{.row = line.row.key};
        qint64 *const figures[] = {line.row.counted ? &entry.made : &entry.handled, &entry.repealed,
                                   &entry.inForce};
        for (std::size_t i = 0; i < line.fields.size(); ++i) {
            const QString typed = line.fields[i]->text().trimmed();
            const QString text = typed.isEmpty() ? u"0"_s : typed;
            if (line.row.isMoney) {
                const auto amount = parseTenThousands(text);
                if (!amount)
                    return tl::unexpected(amount.error());
                entry.amount = *amount;
                continue;
            }
            bool whole = false;
            *figures[i] = text.toLongLong(&whole);
            if (!whole)
                return fail(ErrorCode::BadNumber, {line.row.name, text.left(40)});
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}
