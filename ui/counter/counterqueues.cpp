// The lists of the counter: drafts put aside, what was received today, what is to complete.
#include "core/desk/desk.h"
#include "ui/common/deskbutton.h"
#include "ui/common/messagestrip.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QLabel>

#include <ranges>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t todayShown = 50;
} // namespace

QString CounterWorkspace::timeText(const QDateTime &at) const
{
    return at.toString(at.date() == m_desk.today() ? u"HH:mm:ss"_s : u"MM-dd HH:mm:ss"_s);
}

void CounterWorkspace::openRow(const CounterRow &row)
{
    if (row.kind == CounterRow::Kind::Draft)
        take(QString{row.key}); // the row goes with the list that is written anew
    else if (row.kind == CounterRow::Kind::Request)
        Q_EMIT openRequest(row.id);
}

std::optional<int> CounterWorkspace::count() const
{
    const int waiting = int(m_cases.incomplete.size());
    return waiting > 0 ? std::optional{waiting} : std::nullopt;
}

QString CounterWorkspace::purpose() const
{
    return tr("Take an application in without the mouse. Nothing is refused here: what is missing "
              "warns and is kept, and what you typed survives even a power failure.");
}

QList<KeyHelp> CounterWorkspace::keys() const
{
    return {{u"F2 F3 F4"_s, tr("Full form, quick intake, to complete")},
            {u"1 … 5"_s, tr("Channel, while the channel has the focus")},
            {u"Alt+S"_s, tr("Split into several matters")},
            {u"Alt+A"_s, tr("Joint applicants or an agent")},
            {u"Alt+1 … Alt+6"_s, tr("Count one of the other services; Alt+0 takes it back")},
            {u"Ctrl+N"_s, tr("Put this draft aside and start the next")},
            {u"Ctrl+Enter"_s, tr("Register and print the receipt")}};
}

void CounterWorkspace::setPrivacy(bool on)
{
    m_private = on;
    showLists();
}

void CounterWorkspace::readCases()
{
    auto cases = counterCases(m_desk.records(), m_desk.today(), m_desk.actor().id);
    if (!cases)
        return m_strip->showError(errorText(cases.error()));
    m_cases = std::move(*cases);
    showLists();
    Q_EMIT countChanged();
}

CounterRow CounterWorkspace::rowOf(const CounterCase &file) const
{
    const QString name = m_private ? maskName(file.applicant, file.kind) : file.applicant;
    QStringList missing;
    for (const Defect defect : file.defects)
        missing << Terms::defect(defect);
    const QString subject = file.subject.simplified().left(200);
    return {.kind = CounterRow::Kind::Request,
            .title = subject.isEmpty() ? tr("(no content yet)") : subject,
            .line = name.isEmpty() ? file.number : file.number % u"　"_s % name,
            .missing = missing.join(tr(", ", "between the names of fields")),
            .id = file.id};
}

void CounterWorkspace::showLists()
{
    std::vector<CounterRow> side = hitRows();
    const auto head = [&](const QString &title, const QString &keys) {
        side.push_back({.title = title, .note = keys});
    };
    if (!m_book.parked().empty())
        head(tr("Drafts put aside: %1").arg(int(m_book.parked().size())),
             tr("Enter resume · Del discard"));
    for (const KeptDraft &kept : m_book.parked()) {
        const QString subject = kept.draft.subject.simplified().left(200);
        side.push_back({.kind = CounterRow::Kind::Draft,
                        .title = nameOf(kept.draft),
                        .line = subject.isEmpty() ? tr("(no content yet)") : subject,
                        .note = timeText(kept.draft.saved),
                        .key = kept.key});
    }
    const int received = int(m_cases.today.size());
    head(received > 0 ? tr("Received today: %1").arg(received) : tr("Nothing received yet today."),
         received > 0 ? tr("Enter open") : QString{});
    for (const CounterCase &file : m_cases.today | std::views::take(todayShown)) {
        side.push_back(rowOf(file));
        side.back().missing.clear();
    }
    m_side->setRows(std::move(side));
    std::vector<CounterRow> waiting;
    if (!m_cases.incomplete.empty())
        waiting.push_back(
            {.title = tr("Registered with something missing"), .note = tr("Enter open")});
    for (const CounterCase &file : m_cases.incomplete)
        waiting.push_back(rowOf(file));
    m_nothing->setText(tr("Nothing waits to be completed. Take the next one in: F2."));
    m_nothing->setVisible(waiting.empty());
    m_incomplete->setRows(std::move(waiting));
    const int count = int(m_cases.incomplete.size());
    m_modes->button(int(Mode::ToComplete))
        ->setText(count == 0 ? tr("To complete") : tr("To complete %1").arg(count));
    m_modes->updateGeometry();
}
