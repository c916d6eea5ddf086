#pragma once
#include <QLatin1StringView>
#include <QStringList>

/// Every way in which the core can refuse, with the stable code that the command line prints
/// (cli.md). The sentence belongs to ui/wording. Append; a code once printed is never renamed.
#define MINGDU_ERROR_CODES(X)                                                                      \
    /* bad data */                                                                                 \
    X(BadDate, "bad_date")                                                                         \
    X(BadNumber, "bad_number")                                                                     \
    X(BadText, "bad_text")                                                                         \
    X(BadJson, "bad_json")                                                                         \
    X(BadEncoding, "bad_encoding")                                                                 \
    X(TooLong, "too_long")                                                                         \
    X(UnknownMember, "unknown_member")                                                             \
    X(MissingMember, "missing_member")                                                             \
    X(WrongType, "wrong_type")                                                                     \
    X(BadValue, "bad_value")                                                                       \
    X(ImpossibleOrder, "impossible_order")                                                         \
    X(OutOfRange, "out_of_range")                                                                  \
    X(DateOutOfRange, "date_out_of_range")                                                         \
    X(FutureDate, "future_date")                                                                   \
    X(SheetUnreadable, "sheet_unreadable")                                                         \
    X(SheetInvalid, "sheet_invalid")                                                               \
    /* law and calendar */                                                                         \
    X(NoLawForDate, "no_law_for_date")                                                             \
    X(LawFileInvalid, "law_file_invalid")                                                          \
    X(CalendarFileInvalid, "calendar_file_invalid")                                                \
    X(ExtensionTooLong, "extension_too_long")                                                      \
    X(UnknownOutcome, "unknown_outcome")                                                           \
    /* rules of the desk */                                                                        \
    X(TransitionNotAllowed, "transition_not_allowed")                                              \
    X(GuardRefused, "guard_refused")                                                               \
    X(FourEyes, "four_eyes")                                                                       \
    X(NotPermitted, "not_permitted")                                                               \
    X(NotFound, "not_found")                                                                       \
    X(Ambiguous, "ambiguous")                                                                      \
    X(Duplicate, "duplicate")                                                                      \
    X(Conflict, "conflict")                                                                        \
    X(TemplateInvalid, "template_invalid")                                                         \
    X(TemplateLacks, "template_lacks")                                                             \
    X(LetterNotAllowed, "letter_not_allowed")                                                      \
    X(SecrecyMark, "secrecy_mark")                                                                 \
    X(PaperEmpty, "paper_empty")                                                                   \
    X(PaperTooLarge, "paper_too_large")                                                            \
    X(PaperForbidden, "paper_forbidden")                                                           \
    X(PaperInvalid, "paper_invalid")                                                               \
    X(AgendaInvalid, "agenda_invalid")                                                             \
    /* the office file */                                                                          \
    X(FileMissing, "file_missing")                                                                 \
    X(FileExists, "file_exists")                                                                   \
    X(FileUnreadable, "file_unreadable")                                                           \
    X(FileNotOffice, "file_not_office")                                                            \
    X(FileTooNew, "file_too_new")                                                                  \
    X(FileTooOld, "file_too_old")                                                                  \
    X(FileDamaged, "file_damaged")                                                                 \
    X(FileInUse, "file_in_use")                                                                    \
    X(FileOnNetwork, "file_on_network")                                                            \
    X(FileReadOnly, "file_read_only")                                                              \
    X(FileVanished, "file_vanished")                                                               \
    X(DiskFull, "disk_full")                                                                       \
    X(IoError, "io_error")                                                                         \
    X(WrongPassphrase, "wrong_passphrase")                                                         \
    X(PassphraseNeeded, "passphrase_needed")                                                       \
    X(Locked, "locked")                                                                            \
    X(CryptoFailed, "crypto_failed")                                                               \
    X(ImportStopped, "import_stopped")                                                             \
    X(Cancelled, "cancelled")                                                                      \
    X(WriteFailed, "write_failed")                                                                 \
    /* packages */                                                                                 \
    X(PackageInvalid, "package_invalid")                                                           \
    X(PackageTooNew, "package_too_new")                                                            \
    X(PackageTooLarge, "package_too_large")                                                        \
    X(SignerUnknown, "signer_unknown")                                                             \
    X(SignerRevoked, "signer_revoked")                                                             \
    X(SignatureWrong, "signature_wrong")                                                           \
    X(NotRecipient, "not_recipient")                                                               \
    X(RoleForbids, "role_forbids")

enum class ErrorCode {
#define X(name, text) name,
    MINGDU_ERROR_CODES(X)
#undef X
};

/// The stable code of \p code, as printed by the command line: `no_law_for_date`.
QLatin1StringView codeName(ErrorCode code);

/// A refusal: what kind, and the particulars that ui/wording puts into its sentence.
struct Error
{
    ErrorCode code{};
    QStringList args{};
    bool operator==(const Error &) const = default;
};
