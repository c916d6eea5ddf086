// What the counter does: keeping, registering, putting aside, listing.
#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/intakehints.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace {
constexpr int keyPause = 400;  ///< ms after the last key
constexpr int tryAgain = 5000; ///< ms after a draft could not be kept
constexpr int nameLength = 24;
constexpr std::size_t todayShown = 50;

QString timeText(const QDateTime &at, QDate today)
{
    return at.toString(at.date() == today ? u"HH:mm:ss"_s : u"MM-dd HH:mm:ss"_s);
}
} // namespace

void CounterWorkspace::edited()
{
    if (m_presenting)
        return;
    collect();
    followTheDay();
    refresh();
    m_pause.start(keyPause);
}

/// A form that was empty overnight proposes today; a day that was chosen or kept stays.
void CounterWorkspace::followTheDay()
{
    const QDate today = m_desk.today();
    if (holdsWords(m_kept) || m_draft.received != m_kept.received || !m_kept.received.isValid() ||
        m_kept.received >= today)
        return;
    m_draft.received = m_kept.received = today;
    present();
}

void CounterWorkspace::refresh()
{
    if (!holdsWords(m_draft)) {
        sayHint(m_defects, Tone::Hint, {});
        return;
    }
    for (const QString &line : {m_draft.name, m_draft.agent, m_draft.address}) {
        if (line.size() >= longestLine)
            return sayHint(m_defects, Tone::Warn,
                           tr("A field is full at %1 characters; put the rest into the description")
                               .arg(longestLine));
    }
    const auto found = defectsOf(intakeOf(m_draft).request, m_desk.today());
    const QString text = IntakeHints::defects(found);
    sayHint(m_defects, Tone::Warn,
            text.isEmpty() ? text : tr("%1; it may be received and supplemented later").arg(text));
}

void CounterWorkspace::registerIntake()
{
    if (m_mode == Mode::ToComplete)
        return;
    collect();
    if (!holdsWords(m_draft) &&
        !m_dialogs.confirm(this, tr("Register an application with nothing filled in?"),
                           tr("Register")))
        return;
    const auto registered = m_desk.registerRequest(intakeOf(m_draft));
    if (!registered) {
        const bool kept = keep();
        m_strip->showError(kept ? tr("%1 The draft is kept.").arg(errorText(registered.error()))
                                : errorText(registered.error()));
        return;
    }
    const Result<> gone = m_book.finish();
    begin();
    tellRegistered(*registered, gone);
    if (m_print)
        m_print(*registered);
}

void CounterWorkspace::tellRegistered(RequestId id, const Result<> &draftGone)
{
    const auto file = m_desk.request(id);
    const QString number = file ? file->request.value.number : QString{};
    QString line = number.isEmpty() ? tr("Registered.") : tr("Registered as %1.").arg(number);
    if (file && !file->request.value.defects.isEmpty())
        line += tr(" It waits under “To complete” (F4).");
    if (draftGone)
        m_strip->showDone(line);
    else
        m_strip->showError(tr("Registered as %1, but its draft could not be removed: %2")
                               .arg(number, errorText(draftGone.error())));
    Q_EMIT said(tr("Registered %1").arg(number));
}

void CounterWorkspace::startAnew()
{
    collect();
    if (holdsWords(m_draft) &&
        !m_dialogs.confirm(
            this, tr("Discard what was typed for this application: %1?").arg(nameOf(m_draft)),
            tr("Discard")))
        return;
    if (const Result<> gone = m_book.finish(); !gone)
        return m_strip->showError(errorText(gone.error()));
    m_strip->clear();
    begin();
}

/// What was on the form when the desk stopped is on it again.
void CounterWorkspace::restore()
{
    const auto newest = m_book.open();
    if (!newest)
        return m_strip->showError(
            tr("The drafts could not be read: %1").arg(errorText(newest.error())));
    if (m_book.unreadable() > 0)
        m_strip->showError(tr("%n drafts could not be read. They are left in the office file.",
                              nullptr, m_book.unreadable()));
    if (!*newest)
        return;
    m_draft = m_kept = **newest;
    m_mode = m_draft.quick ? Mode::Quick : Mode::Full;
    present();
    enter(m_mode);
    tellKept(m_draft.saved);
    const QString twin = twinOf(m_desk.records(), intakeOf(m_draft).request, m_draft.saved.date());
    if (!twin.isEmpty())
        m_strip->showError(
            tr("This draft looks as if it was registered already, as %1. Look before you register "
               "it again.")
                .arg(twin));
}

bool CounterWorkspace::keep()
{
    m_pause.stop();
    collect();
    if (m_draft == m_kept)
        return true;
    const auto kept = m_book.save(m_draft);
    tellKept(kept);
    if (!kept)
        return false;
    m_kept = m_draft;
    return true;
}

void CounterWorkspace::tellKept(const Result<QDateTime> &kept)
{
    if (!kept) {
        m_keepFailed = true;
        m_pause.start(tryAgain);
        setTone(m_saved, Tone::Bad);
        m_saved->setText(tr("Draft not saved"));
        m_strip->showError(tr("The draft could not be kept: %1").arg(errorText(kept.error())));
        return;
    }
    if (m_keepFailed)
        m_strip->clear();
    m_keepFailed = false;
    setTone(m_saved, Tone::Hint);
    m_saved->setText(kept->isValid()
                         ? u"✓ "_s + tr("Draft saved %1").arg(timeText(*kept, m_desk.today()))
                         : QString{});
}

void CounterWorkspace::park()
{
    collect();
    if (holdsWords(m_draft)) {
        if (const Result<> parked = m_book.park(m_draft); !parked)
            return tellKept(tl::unexpected(parked.error()));
        Q_EMIT said(tr("Put aside: %1").arg(nameOf(m_draft)));
    }
    m_strip->clear();
    begin();
    showLists();
}

void CounterWorkspace::take(const QString &key)
{
    collect();
    if (holdsWords(m_draft)) {
        if (const Result<> parked = m_book.park(m_draft); !parked)
            return tellKept(tl::unexpected(parked.error()));
    }
    const auto taken = m_book.take(key);
    if (!taken) {
        begin();
        showLists();
        return tellKept(tl::unexpected(taken.error()));
    }
    m_strip->clear();
    m_pause.stop();
    m_draft = m_kept = *taken;
    m_mode = m_draft.quick ? Mode::Quick : Mode::Full;
    present();
    enter(m_mode);
    tellKept(taken->saved);
    showLists();
}

void CounterWorkspace::discard(const CounterRow &row)
{
    if (row.kind != CounterRow::Kind::Draft ||
        !m_dialogs.confirm(this, tr("Discard the draft: %1?").arg(row.title), tr("Discard")))
        return;
    if (const Result<> gone = m_book.discard(row.key); !gone)
        return m_strip->showError(errorText(gone.error()));
    showLists();
}

void CounterWorkspace::openRow(const CounterRow &row)
{
    if (row.kind == CounterRow::Kind::Draft)
        take(QString{row.key}); // the row goes with the list that is written anew
    else
        Q_EMIT openRequest(row.id);
}

std::optional<int> CounterWorkspace::count() const
{
    const int waiting = int(m_cases.incomplete.size());
    return waiting > 0 ? std::optional{waiting} : std::nullopt;
}

void CounterWorkspace::setPrivacy(bool on)
{
    m_private = on;
    showLists();
}

void CounterWorkspace::arrive()
{
    collect();
    followTheDay();
    readCases();
}

void CounterWorkspace::hideEvent(QHideEvent *event)
{
    if (m_pause.isActive())
        keep();
    Workspace::hideEvent(event);
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

QString CounterWorkspace::nameOf(const IntakeDraft &draft) const
{
    const QString name = draft.name.simplified();
    if (name.isEmpty())
        return tr("(no name yet)");
    return m_private ? maskName(name, draft.kind) : name.left(nameLength);
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
    std::vector<CounterRow> side;
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
                        .note = timeText(kept.draft.saved, m_desk.today()),
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
    for (const CounterCase &file : m_cases.incomplete)
        waiting.push_back(rowOf(file));
    m_nothing->setText(tr("Nothing waits to be completed. Take the next one in: F2."));
    m_nothing->setVisible(waiting.empty());
    m_incomplete->setRows(std::move(waiting));
    m_modes->button(int(Mode::ToComplete))
        ->setText(m_cases.incomplete.empty()
                      ? tr("To complete")
                      : tr("To complete %1").arg(int(m_cases.incomplete.size())));
}
