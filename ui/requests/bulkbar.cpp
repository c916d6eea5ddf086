#include "ui/requests/bulkbar.h"

#include "core/desk/desk.h"
#include "core/reports/register.h"
#include "core/sheets/sheetfile.h"
#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/requests/mergedialog.h"
#include "ui/wording/errortext.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t atOnce = 40;       ///< in one save: well below the ceiling of a slot
constexpr std::size_t mostRows = 20'000; ///< whose cases are held at once

/// 依申请公开台账 of the chosen cases, masked: it leaves the desk (rules §10).
Result<RegisterSheet> sheetOf(const Records &records, const std::vector<RequestId> &chosen,
                              const RegisterNames &names, const RegisterSetting &setting,
                              const Background::GoOn &goOn)
{
    std::vector<PastCase> cases;
    for (const RequestId id : chosen) {
        if (goOn && !goOn())
            return fail(ErrorCode::Cancelled);
        const auto file = readCase(records, id);
        if (!file)
            return tl::unexpected(file.error());
        cases.push_back(pastOf(*file));
    }
    return requestRegisterSheet(std::move(cases), names, setting, {});
}
} // namespace

BulkBar::BulkBar(RequestBoard &board, Dialogs *dialogs, QWidget *parent)
    : QWidget{parent}
    , m_board{board}
    , m_dialogs{dialogs}
    , m_count{label({}, Tone::Plain, Type::secondary, true)}
    , m_officers{new ChoiceBox{u"bulkOfficerComboBox"_s, tr("Officer who takes them")}}
    , m_assign{new DeskButton{tr("Assign")}}
    , m_export{new DeskButton{tr("Export…")}}
    , m_merge{new DeskButton{tr("Merge…")}}
{
    setObjectName(u"bulkBar"_s);
    setGround(this, u"sunken"_s);
    m_count->setObjectName(u"bulkCountLabel"_s);
    m_assign->setObjectName(u"bulkAssignButton"_s);
    m_export->setObjectName(u"bulkExportButton"_s);
    m_merge->setObjectName(u"bulkMergeButton"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(6);
    row->addWidget(m_count);
    row->addWidget(m_officers, 1);
    row->addWidget(m_assign);
    row->addWidget(m_merge);
    row->addWidget(m_export);
    connect(m_assign, &QPushButton::clicked, this, &BulkBar::assign);
    connect(m_merge, &QPushButton::clicked, this, &BulkBar::merge);
    connect(m_export, &QPushButton::clicked, this, &BulkBar::exportRows);
    m_export->setVisible(dialogs);
    hide();
}

void BulkBar::setChosen(std::vector<RequestId> chosen)
{
    if (!m_left.empty())
        return; // the list is read again after each save
    m_chosen = std::move(chosen);
    if (m_chosen.size() > 1 && !isVisible())
        offerOfficers();
    m_merge->setVisible(m_chosen.size() == 2);
    m_count->setText(tr("%n chosen", nullptr, int(m_chosen.size())));
    setVisible(m_chosen.size() > 1);
}

void BulkBar::offerOfficers()
{
    const auto officers = m_board.desk().officers();
    m_officers->clear();
    for (const Officer &officer : officers.value_or(std::vector<Officer>{})) {
        if (!officer.disabled && permit(officer, Permission::Handle, m_board.desk().actor().organ))
            m_officers->addItem(officer.name, officer.id.value);
    }
    m_officers->setCurrentIndex(std::max(0, m_officers->findData(m_board.desk().actor().id.value)));
}

void BulkBar::assign()
{
    if (!m_left.empty())
        return stop(tr("Stopped: %n assigned", nullptr, m_assigned));
    m_left = m_chosen;
    m_to = {m_officers->currentData().toUuid()};
    m_assigned = 0;
    m_assign->setText(tr("Stop"));
    assignSome();
}

/// Some in one save, then the screen lives, then the next.
void BulkBar::assignSome()
{
    if (m_left.empty())
        return;
    const std::size_t some = std::min(atOnce, m_left.size());
    const std::vector<RequestId> now{m_left.end() - std::ptrdiff_t(some), m_left.end()};
    if (const auto assigned = m_board.desk().assign(now, m_to); !assigned) {
        const QString why = errorText(assigned.error());
        const int before = m_assigned;
        m_left.clear();
        m_assign->setText(tr("Assign"));
        setChosen(std::exchange(m_chosen, {})); // to try again
        Q_EMIT failed(tr("%1 Assigned before: %2.").arg(why).arg(before));
        return;
    }
    m_assigned += int(some);
    m_left.resize(m_left.size() - some);
    m_count->setText(tr("%1 of %2").arg(m_assigned).arg(m_chosen.size()));
    if (m_left.empty())
        return stop(tr("%n assigned", nullptr, m_assigned));
    QTimer::singleShot(0, this, &BulkBar::assignSome);
}

void BulkBar::stop(const QString &line)
{
    m_left.clear();
    m_chosen.clear();
    m_assign->setText(tr("Assign"));
    hide();
    Q_EMIT workedOff();
    Q_EMIT done(line);
}

void BulkBar::merge()
{
    auto pair = MergeDialog::pairOf(m_board.desk(), m_chosen.front(), m_chosen.back());
    if (!pair)
        return Q_EMIT failed(errorText(pair.error()));
    const QString number = pair->leads.request.value.number;
    auto *dialog = new MergeDialog{m_board.desk(), std::move(*pair), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, number] { stop(tr("Merged; %1 leads").arg(number)); });
    dialog->open();
}

void BulkBar::exportRows()
{
    const Desk &desk = m_board.desk();
    const auto names = desk.may(Permission::Export).and_then([&] { return desk.registerNames(); });
    if (!names)
        return Q_EMIT failed(errorText(names.error()));
    if (m_chosen.size() > mostRows)
        return Q_EMIT failed(tr("Choose at most %1 requests, or narrow the list.").arg(mostRows));
    const QString path =
        m_dialogs->saveFile(this, tr("Export the chosen requests"), tr("requests") + u".xlsx"_s,
                            tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    const auto tell = [this, path, count = int(m_chosen.size())](const Result<> &written) {
        m_export->setEnabled(true);
        if (written)
            Q_EMIT done(tr("%n requests written to %1, names masked", nullptr, count).arg(path));
        else
            Q_EMIT failed(errorText(written.error()));
    };
    const auto write = [path, chosen = m_chosen, names = *names,
                        setting = RegisterSetting{desk.law(), desk.calendar(), desk.today()}](
                           const Records &records, const Background::GoOn &goOn) {
        return sheetOf(records, chosen, names, setting, goOn)
            .and_then([&](const RegisterSheet &made) {
                return writeSheet(path, made.sheet, made.look, IfThere::Replace);
            });
    };
    auto reader = m_board.openReader();
    if (!reader)
        return tell(tl::unexpected(reader.error()));
    if (!*reader)
        return tell(write(desk.records(), {}));
    m_export->setEnabled(false);
    m_writing.run([write, records = std::shared_ptr<Records>{std::move(*reader)}](
                      const Background::GoOn &goOn) { return write(*records, goOn); },
                  tell);
}
