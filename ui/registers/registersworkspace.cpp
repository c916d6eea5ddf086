#include "ui/registers/registersworkspace.h"

#include "core/journal/heeded.h"
#include "core/reports/unitsheet.h"
#include "core/sheets/sheetfile.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/registers/registerlistmodel.h"
#include "ui/wording/errortext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {
constexpr int yearsBack = 20; ///< as far as the list of years goes
constexpr int widestColumn = 240;
constexpr int rowsMeasured = 50; ///< unlimited, a table out of sight measures all of its rows

/// What a register was made of goes back to the system; the C library keeps for each thread what it
/// once had.
void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
} // namespace

RegistersWorkspace::RegistersWorkspace(Desk &desk, Reader reader, ImportDoors doors,
                                       Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_doors{std::move(doors)}
    , m_dialogs{dialogs}
    , m_model{new RegisterListModel{this}}
    , m_strip{new MessageStrip}
    , m_registers{new ChoiceBox{u"registerComboBox"_s, tr("Register")}}
    , m_years{new ChoiceBox{u"registerYearComboBox"_s, tr("Year")}}
    , m_organs{new ChoiceBox{u"registerOrganComboBox"_s, tr("Organ")}}
    , m_units{new ChoiceBox{u"registerUnitComboBox"_s, tr("Unit")}}
    , m_filter{new QLineEdit}
    , m_count{label({}, Tone::Quiet, Type::secondary)}
    , m_empty{label({}, Tone::Quiet)}
    , m_table{new QTableView}
    , m_names{new DeskCheckBox{tr("With names")}}
    , m_export{new DeskButton{tr("Export…")}}
    , m_toUnit{new DeskButton{tr("For the unit…")}}
    , m_import{new DeskButton{tr("Import…")}}
{
    setObjectName(u"registersWorkspace"_s);
    setGround(this, u"surface"_s);
    m_table->setObjectName(u"registerTableView"_s);
    m_table->setAccessibleName(tr("Rows of the register"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // dozens of columns
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(12);
    body->addWidget(buildHead());
    body->addWidget(buildBar());
    body->addWidget(m_empty, 0, Qt::AlignTop);
    body->addWidget(m_table, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body, 1);
    fillChoices();
    for (ChoiceBox *box : {m_registers, m_years, m_organs})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            const QSignalBlocker quiet{m_units};
            m_units->setCurrentIndex(0);
            refresh();
        });
    connect(m_units, &QComboBox::currentIndexChanged, this, &RegistersWorkspace::refresh);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *RegistersWorkspace::buildHead()
{
    m_names->setObjectName(u"registerNamesCheckBox"_s);
    m_names->setToolTip(tr("Write names and numbers into the sheet as they are, not masked"));
    m_export->setObjectName(u"registerExportButton"_s);
    m_import->setObjectName(u"registerImportButton"_s);
    m_toUnit->setObjectName(u"registerForUnitButton"_s);
    m_toUnit->setToolTip(tr("A sheet for the chosen unit to fill in: all other cells are locked. "
                            "What comes back is imported and compared"));
    m_toUnit->hide();
    connect(m_toUnit, &QPushButton::clicked, this, &RegistersWorkspace::exportForUnit);
    m_export->setEnabled(m_desk.may(Permission::Export).has_value());
    m_import->setEnabled(m_doors.begin && m_reader && m_desk.may(Permission::Import));
    m_names->setVisible(!openOrgans().empty());
    connect(m_export, &QPushButton::clicked, this, &RegistersWorkspace::exportSheet);
    connect(m_import, &QPushButton::clicked, this, &RegistersWorkspace::importSheet);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addStretch(1);
    row->addWidget(m_names);
    row->addWidget(m_toUnit);
    row->addWidget(m_export);
    row->addWidget(m_import);
    return head;
}

QWidget *RegistersWorkspace::buildBar()
{
    m_filter->setObjectName(u"registerFilterLineEdit"_s);
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setPlaceholderText(tr("Filter the rows"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"registerCountLabel"_s);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->filter(text);
        showCount();
    });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_registers);
    row->addWidget(m_years);
    row->addWidget(m_organs);
    row->addWidget(m_units);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    return bar;
}

void RegistersWorkspace::fillChoices()
{
    for (const Register *each : allRegisters())
        m_registers->addItem(u"%1　%2"_s.arg(QString::number(each->number), each->title));
    const int thisYear = m_desk.today().year();
    m_years->addItem(tr("All years"), 0);
    for (int year = thisYear; year > thisYear - yearsBack; --year)
        m_years->addItem(QString::number(year), year);
    m_organs->addItem(tr("All organs"));
    const auto organs = m_desk.organs();
    for (const Organ &organ : organs ? *organs : std::vector<Organ>{}) {
        m_organs->addItem(organ.name);
        m_organIds.push_back(organ.id);
    }
    m_registers->setCurrentIndex(0);
    m_years->setCurrentIndex(1);
    m_organs->setCurrentIndex(0);
    m_organs->setVisible(m_organIds.size() > 1);
    m_units->addItem(tr("All units"));
    m_units->hide();
}

QString RegistersWorkspace::purpose() const
{
    return tr("The registers that offices keep and exchange: look, filter, export, and import with "
              "a report of every row before anything is written.");
}

void RegistersWorkspace::setPrivacy(bool on)
{
    if (std::exchange(m_private, on) != on && isVisible())
        refresh();
}

const Register &RegistersWorkspace::chosen() const
{
    return *allRegisters()[std::size_t(std::max(0, m_registers->currentIndex()))];
}

RegisterRange RegistersWorkspace::range() const
{
    const int organ = m_organs->currentIndex() - 1;
    return {.organ = organ < 0 ? OrganId{} : m_organIds[std::size_t(organ)],
            .year = m_years->currentData().toInt(),
            .unit = m_units->currentIndex() > 0 ? m_units->currentText() : QString{}};
}

OpenOrgans RegistersWorkspace::openOrgans() const
{
    OpenOrgans open;
    const auto organs = m_desk.organs();
    for (const Organ &organ : organs ? *organs : std::vector<Organ>{}) {
        if (m_desk.may(Permission::SeePersons, organ.id))
            open.insert(organ.id);
    }
    return open;
}

void RegistersWorkspace::make(Background &in, const OpenOrgans &open,
                              const std::function<Result<RegisterSheet>(RegisterSheet)> &then,
                              std::function<void(const Result<RegisterSheet> &)> done)
{
    const auto names = m_desk.registerNames();
    if (!names)
        return done(tl::unexpected(names.error()));
    const auto work =
        [&shown = chosen(), then,
         view = RegisterView{.setting = {m_desk.law(), m_desk.calendar(), m_desk.today()},
                             .names = *names,
                             .open = open,
                             .sight = sightOf(m_desk.actor()),
                             .range = range()}](const Records &records) {
            auto made = readRegister(records, shown, view).and_then(then);
            giveBack();
            return made;
        };
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{};
    if (!reader)
        return done(tl::unexpected(reader.error()));
    if (!*reader)
        return done(work(m_desk.records()));
    in.run([work, records = std::shared_ptr<Records>{std::move(*reader)}](
               const Background::GoOn &goOn) { return work(HeededRecords{*records, goOn}); },
           std::move(done));
}

void RegistersWorkspace::refresh()
{
    m_count->setText(tr("Reading…"));
    const bool comes = chosen().takesRows();
    m_import->setEnabled(comes && m_doors.begin && m_reader && m_desk.may(Permission::Import));
    m_import->setToolTip(comes ? QString{}
                               : tr("What units filled in comes back on the page Key points"));
    make(
        m_reading, m_private ? OpenOrgans{} : openOrgans(),
        [](RegisterSheet made) -> Result<RegisterSheet> { return made; },
        [this](const Result<RegisterSheet> &made) { showRead(made); });
}

void RegistersWorkspace::showRead(const Result<RegisterSheet> &made)
{
    if (!made)
        return m_strip->showError(errorText(made.error()));
    m_model->show(*made);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    const auto &widths = made->look.widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int characters =
            std::size_t(column) < widths.size() ? widths[std::size_t(column)] : 18;
        m_table->resizeColumnToContents(column); // a number is read whole
        const int wanted = std::max(m_table->columnWidth(column), characters * 8 + 24);
        m_table->setColumnWidth(column, std::min(widestColumn, wanted));
    }
    fillUnits();
    showCount();
}

void RegistersWorkspace::fillUnits()
{
    const Register &shown = chosen();
    const auto &rows = m_model->made().sheet.rows;
    const qsizetype at =
        shown.fillable.empty() ? -1 : rows.front().indexOf(shown.unitHeading.toString());
    m_units->setVisible(at >= 0);
    m_toUnit->setVisible(at >= 0);
    m_toUnit->setEnabled(m_units->currentIndex() > 0 && m_desk.may(Permission::Export));
    m_names->setVisible((!shown.read || shown.hasPersons) && !openOrgans().empty());
    if (m_units->currentIndex() > 0)
        return; // only its own rows are here
    QStringList units;
    for (std::size_t row = 1; at >= 0 && row < rows.size(); ++row)
        units << rows[row].value(at);
    units.removeAll(QString{});
    units.removeDuplicates();
    units.sort();
    const QSignalBlocker quiet{m_units};
    m_units->clear();
    m_units->addItems(QStringList{tr("All units")} + units);
}

void RegistersWorkspace::showCount()
{
    const int shown = m_model->rowCount();
    const int all = std::max(0, int(m_model->made().sheet.rows.size()) - 1);
    m_count->setText(shown == all ? tr("%n rows", nullptr, all)
                                  : tr("%1 of %2 rows").arg(shown).arg(all));
    m_empty->setText(all == 0 ? tr("No rows for this choice. Choose another year, or import a "
                                   "sheet of this register.")
                              : tr("No row holds this text."));
    m_empty->setVisible(shown == 0);
}

void RegistersWorkspace::write(const OpenOrgans &open, const QString &name, const QString &filter,
                               std::function<RegisterSheet(RegisterSheet)> shape,
                               std::function<QString(int rows, const QString &path)> tell)
{
    const QString path = m_dialogs.saveFile(this, tr("Export the register"), name, filter);
    if (path.isEmpty())
        return;
    m_export->setEnabled(false);
    make(
        m_writing, open,
        [path, shape = std::move(shape)](RegisterSheet made) -> Result<RegisterSheet> {
            RegisterSheet shaped = shape(std::move(made));
            return writeSheet(path, shaped.sheet, shaped.look, IfThere::Replace).map([&] {
                return std::move(shaped);
            });
        },
        [this, path, tell = std::move(tell)](const Result<RegisterSheet> &made) {
            m_export->setEnabled(true);
            if (!made)
                return m_strip->showError(errorText(made.error()));
            m_strip->showDone(tell(int(made->sheet.rows.size()) - 1, path));
        });
}

void RegistersWorkspace::exportSheet()
{
    const bool masked = !m_names->isChecked();
    const bool ofDocuments = chosen().read != nullptr; // names nobody who is to be masked
    write(
        masked ? OpenOrgans{} : openOrgans(), chosen().title.toString() + u".xlsx"_s,
        tr("Spreadsheet (*.xlsx);;Text (*.csv)"), [](RegisterSheet made) { return made; },
        [masked, ofDocuments](int rows, const QString &path) {
            return masked && !ofDocuments
                       ? tr("%n rows written to %1, names masked", nullptr, rows).arg(path)
                       : tr("%n rows written to %1", nullptr, rows).arg(path);
        });
}

void RegistersWorkspace::exportForUnit()
{
    const Register &shown = chosen();
    write(
        {}, shown.title.toString() + u'-' + m_units->currentText() + u".xlsx"_s,
        tr("Spreadsheet (*.xlsx)"),
        [&shown](RegisterSheet made) { return forUnit(std::move(made), shown); },
        [](int rows, const QString &path) {
            return tr("%n rows for the unit written to %1. Import the sheet when it comes back.",
                      nullptr, rows)
                .arg(path);
        });
}

void RegistersWorkspace::importSheet()
{
    const QString path =
        m_dialogs.openFile(this, tr("Import: %1").arg(chosen().title), tr("Sheets (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    auto reader = m_reader();
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    auto *dialog = new ImportDialog{chosen(), path, std::shared_ptr<Records>{std::move(*reader)},
                                    m_doors, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](int rows) {
        m_strip->showDone(tr("%n rows imported", nullptr, rows));
        refresh();
        Q_EMIT imported();
    });
    dialog->open();
}
