// What the annual report shows and does: reading, saving, exporting.
#include "core/desk/desk.h"
#include "core/reports/annualsheet.h"
#include "core/sheets/sheetfile.h"
#include "ui/annualreport/annualtablemodel.h"
#include "ui/annualreport/annualworkspace.h"
#include "ui/annualreport/carryform.h"
#include "ui/annualreport/checkpanel.h"
#include "ui/annualreport/unitform.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/print/reporthtml.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

void AnnualWorkspace::arrive()
{
    if (!m_board.isReady())
        return;
    offerChoices();
    readData();
}

/// The year that is to be reported, which is last year's until the year is over.
void AnnualWorkspace::offerChoices()
{
    const QVariant yearBefore = m_year->currentData();
    const QVariant organBefore = m_organ->currentData();
    const int thisYear = m_board.columns().today().year();
    m_year->clear();
    for (int each = thisYear; m_board.desk().law().reportForm(each); --each)
        m_year->addItem(tr("%1").arg(each), each);
    m_year->setCurrentIndex(std::max(0, m_year->findData(yearBefore)));
    m_organ->clear();
    m_organ->addItem(tr("All organs"), QUuid{});
    if (const auto organs = m_board.desk().organs()) {
        for (const Organ &each : *organs)
            m_organ->addItem(each.name, each.id.value);
    }
    m_organ->setCurrentIndex(std::max(0, m_organ->findData(organBefore)));
}

int AnnualWorkspace::year() const
{
    return m_year->currentData().toInt();
}

std::optional<OrganId> AnnualWorkspace::organ() const
{
    const EntityId chosen = m_organ->currentData().toUuid();
    return chosen.isNull() ? std::nullopt : std::optional{OrganId{chosen}};
}

void AnnualWorkspace::readData()
{
    const auto show = [this](const Result<DashboardData> &read) {
        if (!read)
            return m_strip->showError(errorText(read.error()));
        m_data = *read;
        refresh();
    };
    auto reader = m_board.openReader();
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    if (!*reader)
        return show(DashboardData::load(m_board.desk().records()));
    m_reading.run([records = std::shared_ptr<Records>{std::move(*reader)}](
                      const Background::GoOn &goOn) { return DashboardData::load(*records, goOn); },
                  show);
}

Result<AnnualBook> AnnualWorkspace::bookOf(std::optional<OrganId> organ) const
{
    const Desk &desk = m_board.desk();
    return annualBook(desk.records(), m_board.columns(), *m_data, year(), organ, desk.law(),
                      desk.calendar());
}

/// A line of the table without its name says nothing: on a narrow page the headings take two lines.
void AnnualWorkspace::layColumns()
{
    constexpr int nameLeast = 160;
    constexpr int least = 60;
    constexpr int around = 16;
    constexpr QRect narrow{0, 0, least - around, 0};
    QHeaderView &header = *m_table->horizontalHeader();
    const int columns = m_model->columnCount();
    std::vector<int> whole{nameLeast};
    std::vector<int> wrapped{nameLeast};
    for (int column = 1; column < columns; ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        whole.push_back(std::max(least, header.sectionSizeHint(column)));
        wrapped.push_back(
            around + header.fontMetrics().boundingRect(narrow, Qt::TextWordWrap, heading).width());
    }
    m_table->setMinimumWidth(std::reduce(wrapped.begin(), wrapped.end()));
    const bool wraps = m_table->width() < std::reduce(whole.begin(), whole.end());
    header.setFixedHeight(wraps ? 46 : 30);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column)
        header.resizeSection(column, (wraps ? wrapped : whole)[std::size_t(column)]);
}

bool AnnualWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        layColumns();
    return Workspace::eventFilter(watched, event);
}

void AnnualWorkspace::refresh()
{
    if (!m_board.isReady() || !m_data || m_year->count() == 0)
        return;
    const auto book = bookOf(organ());
    if (!book)
        return m_strip->showError(errorText(book.error()));
    m_book = *book;
    const QModelIndex at = m_table->currentIndex();
    m_model->setReport(m_book.report);
    layColumns();
    m_table->setCurrentIndex(m_model->index(std::max(0, at.row()), std::max(1, at.column())));
    m_checks->show(m_book);
    const AnnualCheck *failing = m_book.failing();
    m_export->setEnabled(!failing);
    m_blocked->setText(failing ? tr("%1 fails: no export").arg(failing->id) : QString{});
    m_blocked->setToolTip(failing ? Terms::annualCheck(failing->id) : QString{});
    m_collection->setVisible(!organ());
    const bool editable = organ() && !m_book.frozen;
    QString signer;
    if (const auto officers = m_board.desk().officers()) {
        for (const Officer &officer : *officers) {
            for (const UnitFigures &unit : m_book.units)
                signer = officer.id == unit.sum.signer ? officer.name : signer;
        }
    }
    m_units->show(m_book, editable, signer);
    m_carry->show(m_book, m_board.desk().organs().value_or(std::vector<Organ>{}), organ());
    showText();
    showChallenges();
    showCell();
}

void AnnualWorkspace::showText()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_texts.clear();
    const bool editable = organ() && !m_book.frozen;
    for (const ReportPart &part : m_book.text) {
        column->addWidget(label(part.title, Tone::Plain, Type::subject, true));
        auto *edit = new QPlainTextEdit{part.paragraphs.join(u'\n')};
        edit->setObjectName(u"text_"_s + part.key);
        edit->setAccessibleName(part.title);
        edit->setReadOnly(!editable);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(part.paragraphs.size() > 2 ? 180 : 72);
        column->addWidget(edit);
        m_texts.push_back({part.key, edit});
    }
    auto *save = new DeskButton{tr("Save the text"), DeskButton::Shape::Primary};
    save->setObjectName(u"annualTextSaveButton"_s);
    save->setEnabled(editable);
    connect(save, &QPushButton::clicked, this, [this] { saveText(false); });
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addStretch(1);
    setGround(page, u"surface"_s);
    static_cast<QScrollArea *>(m_textPage)->setWidget(page);
}

void AnnualWorkspace::showChallenges()
{
    for (int block = 0; block < ChallengeTable::BlockCount; ++block) {
        const auto &now = m_book.challenges.blocks[std::size_t(block)];
        std::vector<qint64> cells{now.begin(), now.end()};
        cells.push_back(m_book.challengesBefore.blocks[std::size_t(block)].back());
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *cell = new QTableWidgetItem{QString::number(cells[std::size_t(column)])};
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_challenges->setItem(block, column, cell);
        }
    }
}

void AnnualWorkspace::showCell()
{
    const QModelIndex at = m_table->currentIndex();
    if (m_stack->currentIndex() != Requests || !at.isValid() || at.column() < 1 ||
        at.column() > ReportForm::columnCount)
        return m_checks->showCell({}, 0); // no cell of table 3 is in sight
    const QString name = m_model->index(at.row(), 0).data().toString() + u", "_s +
                         m_model->headerData(at.column(), Qt::Horizontal).toString();
    m_checks->showCell(name, at.data().toLongLong());
}

/// Of a frozen year what the records count now: the difference is told beside the table.
void AnnualWorkspace::openCell()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || at.column() < 1 || at.column() > ReportForm::columnCount)
        return;
    const auto rows = annualRows(m_board.columns(), year(), organ(), m_board.desk().law(),
                                 std::size_t(at.row()), std::size_t(at.column() - 1));
    if (!rows)
        return m_strip->showError(errorText(rows.error()));
    if (rows->empty()) {
        Q_EMIT said(tr("There is no case behind this cell."));
        return;
    }
    Q_EMIT openRequests(*rows, m_model->index(at.row(), 0).data().toString());
}

void AnnualWorkspace::openChallenges(int block, int column)
{
    std::vector<RequestId> ids;
    for (const ChallengePlace &place : m_book.challengeCases) {
        const bool sum = std::size_t(column) == ChallengeTable::columns.size();
        if (int(place.block) == block && (sum || place.column == std::size_t(column)))
            ids.push_back(place.request);
    }
    if (!ids.empty())
        Q_EMIT openRequests(ids, m_challenges->verticalHeaderItem(block)->text());
}

void AnnualWorkspace::take(const Result<> &done, const QString &told)
{
    if (!done)
        return m_strip->showError(errorText(done.error()));
    m_strip->showDone(told);
    readData();
}

void AnnualWorkspace::saveUnits()
{
    auto entries = m_units->entries();
    if (!entries)
        return m_strip->showError(errorText(entries.error()));
    for (UnitEntry &entry : *entries) {
        entry.organ = organ().value_or(OrganId{});
        entry.year = year();
    }
    take(m_board.desk().enterUnits(*entries), tr("Signed and saved."));
}

/// \p anew: the organ's own words give way to the form's with this year's figures.
void AnnualWorkspace::saveText(bool anew)
{
    if (!organ())
        return m_strip->showError(tr("Choose one organ: each writes its own text."));
    std::vector<UnitEntry> entries;
    entries.reserve(m_texts.size());
    for (const auto &[key, edit] : m_texts)
        entries.push_back({.organ = *organ(),
                           .year = year(),
                           .row = u"text."_s + key,
                           .text = anew ? QString{} : edit->toPlainText()});
    take(m_board.desk().enterUnits(entries), tr("Text saved."));
}

void AnnualWorkspace::save()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the annual report"), u"annual-report-%1.xlsx"_s.arg(year()),
        tr("Table (*.xlsx);;Page (*.html);;PDF (*.pdf);;Text (*.odt)"));
    if (path.isEmpty() || m_book.failing())
        return;
    const Result<> done =
        path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
            ? writeSheet(path, annualSheet(m_book), annualLook(), IfThere::Replace)
            : writeReport(m_book, path);
    if (done)
        m_strip->showDone(tr("Exported: %1").arg(path));
    else
        m_strip->showError(errorText(done.error()));
}

void AnnualWorkspace::saveCollection()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Collection sheet"), u"collection-%1.xlsx"_s.arg(year()), tr("Table (*.xlsx)"));
    const auto organs = m_board.desk().organs();
    if (path.isEmpty() || !organs)
        return;
    std::vector<AnnualBook> books;
    for (const Organ &each : *organs) {
        auto book = bookOf(each.id);
        if (!book)
            return m_strip->showError(errorText(book.error()));
        books.push_back(std::move(*book));
    }
    const auto done =
        writeSheet(path, collectionSheet(books, m_book), {.widths = {40}}, IfThere::Replace);
    if (done)
        m_strip->showDone(tr("Exported: %1").arg(path));
    else
        m_strip->showError(errorText(done.error()));
}
