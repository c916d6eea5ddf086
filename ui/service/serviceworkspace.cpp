#include "ui/service/serviceworkspace.h"

#include "core/base/date.h"
#include "core/sheets/sheetfile.h"
#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/common/tablelook.h"
#include "ui/service/postlistmodel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Shown
{
    ServiceState state{};
    QLatin1StringView button{};
};
constexpr std::array states{Shown{ServiceState::ToSend, "toSendPostButton"_L1},
                            Shown{ServiceState::OnTheWay, "onTheWayPostButton"_L1},
                            Shown{ServiceState::Returned, "returnedPostButton"_L1}};
using Set = QMap<QString, QString>;
} // namespace

ServiceWorkspace::ServiceWorkspace(Desk &desk, Reader reader, std::vector<LetterTemplate> templates,
                                   Dialogs &dialogs, QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
    , m_dialogs{dialogs}
    , m_model{new PostListModel{std::move(templates), this}}
    , m_strip{new MessageStrip}
    , m_states{nullptr}
    , m_table{new QTableView}
    , m_empty{label({}, Tone::Quiet)}
    , m_scan{new QLineEdit}
    , m_reason{new QLineEdit}
    , m_day{new DateField{tr("On the day")}}
    , m_send{new DeskButton{tr("Send by mail"), DeskButton::Shape::Primary}}
    , m_hand{new DeskButton{tr("Handed over")}}
    , m_delivered{new DeskButton{tr("Delivered")}}
    , m_returned{new DeskButton{tr("Came back")}}
    , m_letter{new DeskButton{tr("Preview")}}
    , m_slip{new DeskButton{tr("Service slip")}}
{
    setObjectName(u"serviceWorkspace"_s);
    setGround(this, u"surface"_s);
    buildTable();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(12);
    body->addWidget(buildHead());
    auto *letters = new QVBoxLayout;
    letters->addWidget(m_empty, 0, Qt::AlignTop);
    letters->addWidget(m_table, 1);
    body->addLayout(letters, 1);
    body->addWidget(buildActs());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(body, 1);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible() && m_told.empty())
            refresh();
    });
    refresh();
}

void ServiceWorkspace::buildTable()
{
    m_table->setObjectName(u"postTableView"_s);
    m_table->setAccessibleName(tr("Letters on the service desk"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    const std::array widths{90, 250, 250, 150, 100, 100};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(std::size_t(column)));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServiceWorkspace::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const PostItem *item = current())
            Q_EMIT openRequest(item->request);
    });
}

QWidget *ServiceWorkspace::buildHead()
{
    QList<SegmentBar::Choice> choices{{tr("All"), {}, u"allPostButton"_s}};
    for (const Shown &each : states)
        choices.append({Terms::serviceState(each.state), {}, each.button});
    m_states = new SegmentBar{tr("Which letters"), choices};
    m_states->setCurrent(0);
    connect(m_states, &SegmentBar::chosen, this, [this](int index) {
        m_model->filter(index == 0 ? std::nullopt
                                   : std::optional{states.at(std::size_t(index - 1)).state});
        m_table->selectRow(0);
        showCurrent();
    });
    auto *sheet = new DeskButton{tr("Carrier sheet…")};
    sheet->setObjectName(u"carrierSheetButton"_s);
    connect(sheet, &QPushButton::clicked, this, &ServiceWorkspace::writeSheet);
    auto *results = new DeskButton{tr("Carrier results…")};
    results->setObjectName(u"carrierResultsButton"_s);
    connect(results, &QPushButton::clicked, this, &ServiceWorkspace::readResults);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label(title(), Tone::Plain, Type::title, true));
    row->addSpacing(8);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(sheet);
    row->addWidget(results);
    return head;
}

QWidget *ServiceWorkspace::buildActs()
{
    m_scan->setObjectName(u"trackingLineEdit"_s);
    m_scan->setAccessibleName(tr("Tracking number"));
    m_scan->setPlaceholderText(tr("Tracking number: scan it, or type it and press Enter"));
    connect(m_scan, &QLineEdit::returnPressed, this, &ServiceWorkspace::scanned);
    m_reason->setObjectName(u"returnReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Why it came back"));
    m_reason->setPlaceholderText(tr("Why it came back"));
    m_day->setObjectName(u"serviceDateEdit"_s);
    m_day->setDay(m_desk.today());
    const auto act = [this](DeskButton *button, const QString &name, auto what) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, what);
    };
    act(m_send, u"sendLetterButton"_s, [this] {
        take(Step::DispatchLetter, {{u"method"_s, u"mail"_s}, {u"tracking"_s, m_scan->text()}});
    });
    act(m_hand, u"handLetterButton"_s, [this] {
        take(Step::DispatchLetter, {{u"method"_s, u"hand"_s}});
    });
    act(m_delivered, u"letterDeliveredButton"_s, [this] { take(Step::LetterDelivered, {}); });
    act(m_returned, u"letterReturnedButton"_s, [this] {
        take(Step::LetterReturned, {{u"reason"_s, m_reason->text()}});
    });
    act(m_letter, u"previewPostButton"_s, [this] {
        if (const PostItem *item = current())
            Q_EMIT letterWanted(item->request, item->letter);
    });
    act(m_slip, u"serviceSlipButton"_s, [this] {
        if (const PostItem *item = current())
            Q_EMIT slipWanted(item->request, item->letter);
    });
    auto *acts = new QWidget;
    auto *rows = new QVBoxLayout{acts};
    rows->setContentsMargins({});
    rows->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_scan, 2);
    first->addWidget(m_reason, 1);
    rows->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_day);
    second->addStretch(1);
    second->addWidget(m_letter);
    second->addWidget(m_slip);
    for (DeskButton *button : {m_returned, m_delivered, m_hand, m_send})
        second->addWidget(button);
    rows->addLayout(second);
    return acts;
}

std::optional<int> ServiceWorkspace::count() const
{
    const int due =
        m_model->countOf(ServiceState::ToSend) + m_model->countOf(ServiceState::Returned);
    return due > 0 ? std::optional{due} : std::nullopt;
}

QString ServiceWorkspace::purpose() const
{
    return tr("Letters on their way out: send them, record that they came or came back. By mail "
              "the day of posting is the day of service; every period of a recipient starts at "
              "delivery.");
}

QList<KeyHelp> ServiceWorkspace::keys() const
{
    return {{u"Enter"_s, tr("in the field: the scanned number goes with the chosen letter, or "
                            "finds the one on its way")},
            {u"Enter"_s, tr("in the list: open the request")}};
}

void ServiceWorkspace::setPrivacy(bool on)
{
    const PostItem *item = current();
    const LetterId chosen = item ? item->letter : LetterId{};
    m_model->setPrivacy(on);
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
}

void ServiceWorkspace::arrive()
{
    refresh();
}

void ServiceWorkspace::refresh()
{
    const Officer self = m_desk.actor();
    const QDate since = postSince(m_desk.law(), m_desk.today());
    if (const PostItem *item = current(); item && m_wished.isNull())
        m_wished = item->letter;
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{};
    if (!reader)
        return m_strip->showError(errorText(reader.error()));
    if (!*reader)
        return showRead(readPost(m_desk.records(), self, since));
    m_background.run(
        [=, records = std::shared_ptr<Records>{std::move(*reader)}](const Background::GoOn &goOn) {
            return readPost(*records, self, since, goOn);
        },
        [this](const Result<std::vector<PostItem>> &read) { showRead(read); });
}

void ServiceWorkspace::showRead(const Result<std::vector<PostItem>> &read)
{
    if (!read)
        return m_strip->showError(errorText(read.error()));
    m_model->show(*read);
    m_table->selectRow(std::max(0, m_model->rowOf(m_wished)));
    m_wished = {};
    showCurrent();
    Q_EMIT countChanged();
}

const PostItem *ServiceWorkspace::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ServiceWorkspace::showCurrent()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model->items().empty()
                         ? tr("No letter waits. What is made in a request appears here.")
                         : tr("No letter of this kind waits."));
    const PostItem *item = current();
    const bool onTheWay = item && item->state == ServiceState::OnTheWay;
    m_send->setEnabled(item && !onTheWay);
    m_hand->setEnabled(item && !onTheWay);
    m_delivered->setEnabled(onTheWay);
    m_returned->setEnabled(onTheWay);
    m_reason->setEnabled(onTheWay);
    m_letter->setEnabled(item);
    m_slip->setEnabled(item);
}

void ServiceWorkspace::scanned()
{
    const QString number = m_scan->text().trimmed();
    if (const auto sent = onTheWay(m_model->items(), number); !sent.empty()) {
        if (m_model->rowOf(sent.front().letter) < 0) {
            m_states->setCurrent(0);
            m_model->filter({});
        }
        m_table->selectRow(m_model->rowOf(sent.front().letter));
        showCurrent();
        m_scan->clear();
        return;
    }
    if (!number.isEmpty() && m_send->isEnabled())
        m_send->click();
    else if (!number.isEmpty())
        m_strip->showError(
            tr("No letter is on its way under %1, and none to be sent is chosen.").arg(number));
}

void ServiceWorkspace::take(Step step, const Set &set)
{
    const PostItem *item = current();
    if (!item)
        return;
    const QString number = item->number;
    // The next one stands ready for the next number.
    const PostItem *next = m_model->at(m_table->currentIndex().row() + 1);
    m_wished = next ? next->letter : item->letter;
    const auto taken = serveLetter(m_desk, PostItem{*item}, {step, m_day->day(), set});
    if (!taken) {
        m_wished = {};
        return m_strip->showError(errorText(taken.error()));
    }
    m_strip->clear();
    m_scan->clear();
    m_reason->clear();
    if (!isVisible())
        refresh();
    Q_EMIT said(Terms::step(step) % u"　"_s % number);
}

void ServiceWorkspace::writeSheet()
{
    if (const auto may = m_desk.may(Permission::Serve); !may)
        return m_strip->showError(errorText(may.error()));
    const Sheet sheet = carrierSheet(m_model->items(), m_day->day());
    if (sheet.rows.size() < 2)
        return m_strip->showError(tr("No letter was sent by mail on %1. Choose the day below.")
                                      .arg(isoDate(m_day->day())));
    const QString path = m_dialogs.saveFile(this, tr("Carrier sheet"),
                                            sheet.name % isoDate(m_day->day()) % u".xlsx"_s,
                                            tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    m_files.run(
        [path, sheet](const Background::GoOn &) {
            return ::writeSheet(path, sheet, {}, IfThere::Replace);
        },
        [this, path, letters = int(sheet.rows.size()) - 1](const Result<> &written) {
            if (!written)
                return m_strip->showError(errorText(written.error()));
            m_strip->showDone(tr("%n letters written to %1", nullptr, letters).arg(path));
        });
}

void ServiceWorkspace::readResults()
{
    const QString path =
        m_dialogs.openFile(this, tr("Carrier results"), tr("Spreadsheet (*.xlsx *.csv)"));
    if (path.isEmpty() || !m_told.empty())
        return;
    m_files.run(
        [path, &law = m_desk.law(), today = m_desk.today()](const Background::GoOn &) {
            return readSheet(path).and_then(
                [&](const Sheet &sheet) { return readCarrierResults(sheet, law, today); });
        },
        [this](const Result<CarrierReport> &report) {
            if (!report)
                return m_strip->showError(errorText(report.error()));
            m_refused.clear();
            m_taken = 0;
            for (const CarrierDoubt &doubt : report->doubts)
                m_refused << tr("row %1: %2").arg(doubt.row).arg(errorText(doubt.error));
            m_told = {report->results.rbegin(), report->results.rend()};
            takeNext(m_model->items());
        });
}

/// A save, then the screen lives, then the next.
void ServiceWorkspace::takeNext(const std::vector<PostItem> &items)
{
    if (m_told.empty()) {
        refresh();
        const QString done = tr("%n results taken", nullptr, m_taken);
        if (m_refused.isEmpty())
            return m_strip->showDone(done);
        return m_strip->showError(done % u"; "_s % m_refused.join(u"; "_s));
    }
    const CarrierResult told = m_told.back();
    const auto kept = takeResult(m_desk, items, told);
    m_taken += kept ? 1 : 0;
    if (!kept)
        m_refused << tr("row %1: %2").arg(told.row).arg(errorText(kept.error()));
    m_told.pop_back();
    QTimer::singleShot(0, this, [this, items] { takeNext(items); });
}
