// What the counter does: keeping, registering, putting aside; its lists: counterqueues.cpp.
#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/counter/counterlist.h"
#include "ui/counter/counterworkspace.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/intakehints.h"
#include "ui/counter/tallypanel.h"
#include "ui/wording/errortext.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int keyPause = 400;  ///< ms after the last key
constexpr int tryAgain = 5000; ///< ms after a draft could not be kept
constexpr int nameLength = 24;

/// 回执 needs someone to hand it to and a day to count from.
bool receiptCanBeMade(const Request &request)
{
    return request.received.isValid() && !request.applicantName.isEmpty();
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
    m_hitsPause.start();
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
    for (const QString &line :
         {m_draft.name, m_draft.coapplicants, m_draft.agent, m_draft.address}) {
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
    const auto file = m_desk.request(*registered);
    if (!file)
        return m_strip->showError(errorText(file.error()));
    tellRegistered(file->request.value, gone);
    if (m_print && receiptCanBeMade(file->request.value))
        m_print(*registered);
}

void CounterWorkspace::tellRegistered(const Request &request, const Result<> &draftGone)
{
    QString line = tr("Registered as %1.").arg(request.number);
    const auto add = [&](const QString &sentence) {
        line = tr("%1 %2", "two sentences").arg(line, sentence);
    };
    if (!receiptCanBeMade(request))
        add(tr("The receipt can be made once the name and the day of receipt are known."));
    if (!request.defects.isEmpty())
        add(tr("It waits under “To complete” (F4)."));
    if (draftGone)
        m_strip->showDone(line);
    else
        m_strip->showError(tr("Registered as %1, but its draft could not be removed: %2")
                               .arg(request.number, errorText(draftGone.error())));
    Q_EMIT said(tr("Registered %1").arg(request.number));
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
    const QString twin = twinOf(m_desk.records(), intakeOf(m_draft).request);
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
    m_saved->setText(kept->isValid() ? u"✓ "_s + tr("Draft saved %1").arg(timeText(*kept))
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

void CounterWorkspace::arrive()
{
    collect();
    followTheDay();
    readCases();
    m_tallies->refresh();
}

void CounterWorkspace::secure()
{
    m_hitsPause.stop();
    m_hitsReading.stop();
    if (m_pause.isActive())
        keep();
}

void CounterWorkspace::hideEvent(QHideEvent *event)
{
    secure();
    Workspace::hideEvent(event);
}

QString CounterWorkspace::nameOf(const IntakeDraft &draft) const
{
    const QString name = draft.name.simplified();
    if (name.isEmpty())
        return tr("(no name yet)");
    return m_private ? maskName(name, draft.kind) : name.left(nameLength);
}
