#pragma once
#include "core/requests/dossierpart.h"
#include "core/requests/request.h"

#include <set>

class Clock;
class Random;
struct Case;
using AttachmentId = Id<struct AttachmentTag>;

// Enumerators are written to files: append, never renumber.
enum class AttachmentEvent : quint16 { Added = 901, Removed, Enclosed, Checked };
/// With whose letter a file goes out.
enum class Recipient { None, Applicant, ThirdParty };
/// What a machine can read of a file.
enum class Readability { Text, Image, Scanned, Locked, Other };
/// What the check of an outgoing file finds (rules §13, "personal data in an outgoing file").
enum class FindKind {
    Identity, ///< a resident identity number (GB 11643)
    Phone,
    Address,
    BankCard,   ///< Luhn
    Secrecy,    ///< 密级标志: never leaves
    Applicant,  ///< who applied, in what a third party gets
    Hidden,     ///< comments, tracked changes, hidden text and sheets
    Metadata,   ///< author and the like
    Unreadable, ///< nobody but a person can look through it
};
QLatin1StringView word(Recipient recipient);
QLatin1StringView word(Readability readability);
QLatin1StringView word(FindKind kind);
std::optional<Recipient> recipientOf(QStringView word);

struct Find
{
    FindKind kind{};
    QString text{}; ///< what stands there, one line
    bool operator==(const Find &) const = default;
};
QString findLine(const Find &find);
Find findOfLine(const QString &line);

/// A file of a case. Its bytes and its text lie sealed in the office (content.h), named by digest.
struct Attachment
{
    AttachmentId id{};
    RequestId request{};
    DossierPart part = DossierPart::Application;
    QString name{};
    QString mime{};
    qint64 size = 0;
    QString digest{};
    QString text{}; ///< digest of its text; empty without
    QDate added{};
    OfficerId addedBy{};
    QDate removed{}; ///< marked, kept
    Recipient recipient = Recipient::None;
    int pages = 0;
    Readability readability = Readability::Other;
    QStringList finds{}; ///< lines of Find, when it goes out
    QDate checked{};     ///< every find was looked at
    OfficerId checkedBy{};
    bool goesTo(Recipient whom) const { return recipient == whom && !removed.isValid(); }
    bool mayLeave() const { return finds.isEmpty() || checked.isValid(); }
    bool operator==(const Attachment &) const = default;
};
template<>
Noun nounOf<Attachment>();
template<>
std::span<const FieldBinding<Attachment>> fieldsOf<Attachment>();

struct AttachmentSetting
{
    const Clock &clock;
    Random &random;
    Officer actor{};
};
/// A file made ready (core/papers/intake.h); its ids, day and officer are filled in here. Refuses a
/// masked or voided case, NotPermitted.
Result<Changes> addAttachment(const Case &file, Attachment attachment, SealedContent bytes,
                              SealedContent text, const AttachmentSetting &setting);
/// GuardRefused {already_removed}.
Result<Changes> removeAttachment(const Case &file, AttachmentId id, const QString &reason,
                                 const AttachmentSetting &setting);
/// Goes out with a letter from now on, or no longer; \p finds of the check for that recipient.
Result<Changes> encloseAttachment(const Case &file, AttachmentId id, Recipient recipient,
                                  const std::vector<Find> &finds, const AttachmentSetting &setting);
/// A second person looked at every find: FourEyes for who added it; GuardRefused {finds_unticked,
/// §13, number} unless \p ticked names each; {enclosure_secret} for a 密级标志.
Result<Changes> checkAttachment(const Case &file, AttachmentId id, const std::set<int> &ticked,
                                const QString &reason, const AttachmentSetting &setting);
/// Nothing unlooked at goes to \p recipient: GuardRefused {enclosure_secret | enclosure_unchecked,
/// §13, count}.
Result<> checkEnclosures(const Case &file, Recipient recipient);
