#pragma once
#include "core/requests/intake.h"

#include <QDateTime>

/// What stands on the counter's form, as it was typed: kept as a draft, and made into an intake
/// when it is registered.
struct IntakeDraft
{
    Channel channel = Channel::Counter;
    QDate received{}; ///< invalid: the day that both sides confirm is not known yet
    ApplicantKind kind = ApplicantKind::Natural;
    QString name{};
    QString identity{};
    QString contact{};
    QString agent{};
    QString coapplicants{}; ///< 共同申请人, as typed
    QString subject{};
    QString address{};
    QStringList supply{};    ///< words of cli.md
    bool apart = false;      ///< its matters are registered apart
    bool corrects = false;   ///< 更正 of the applicant's own record (art. 41)
    bool quick = false;      ///< taken in on the quick form
    bool parked = false;     ///< put aside for the next person
    bool authorised = false; ///< the agent handed in 授权委托书
    QDateTime saved{};
    bool operator==(const IntakeDraft &) const = default;
};

/// Characters that a field of one line takes; the description takes any number.
constexpr int longestLine = 4000;

/// An empty form on \p today.
IntakeDraft blankDraft(QDate today);
/// Whether anything was typed: a channel and a day alone are not worth keeping.
bool holdsWords(const IntakeDraft &draft);
/// A number that begins with a letter is a passport's, any other of a citizen a resident's.
IdentityKind identityKindOf(const IntakeDraft &draft);
Intake intakeOf(const IntakeDraft &draft);

/// Version 1, UTF-8. Characters that no file can hold (NUL, half of a surrogate pair) are replaced.
QByteArray draftJson(const IntakeDraft &draft);
/// Refuses as core/base/json.h does, a newer version with OutOfRange.
Result<IntakeDraft> parseDraft(const QByteArray &json);
