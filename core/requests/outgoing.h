#pragma once
#include "core/requests/case.h"

/// What may not leave the house unseen (rules §13, "personal data in an outgoing file").
enum class FindKind {
    Identity, ///< GB 11643, its check character right
    Phone,
    BankCard, ///< Luhn
    Address,
    SecrecyMark,
    Applicant, ///< name, number, contact or address of the applicant, in what a third party gets
    Underneath, ///< a comment, tracked change, hidden text or sheet, or metadata, whatever it says
    Unreadable, ///< nothing could be checked by machine
};
QLatin1StringView word(FindKind kind);

struct Find
{
    FindKind kind{};
    PaperPlace place{};
    QString text{};
    bool operator==(const Find &) const = default;
};
/// One line each: as it is kept and ticked.
QString findLine(const Find &find);
Find findOf(const QString &line);

/// Everything in \p paper that a second person must see, each once, by the patterns in force on \p
/// day (resources/law, `outgoing.*`). Refuses with NoLawForDate, LawFileInvalid.
Result<std::vector<Find>> findsIn(const Paper &paper, const Request &applicant, const Law &law,
                                  QDate day);
/// 密级标志 in any layer of \p paper or in \p name; empty for none.
Result<QString> secrecyMarkIn(const Paper &paper, const QString &name, const Law &law, QDate day);

/// The finds of a file that leaves with \p enclosure: the applicant's own name is none in the
/// applicant's answer.
std::vector<Find> findsFor(const Attachment &file, Enclosure enclosure);
/// Whether someone other than who added the file has seen this find.
bool isTicked(const Case &file, const Attachment &attachment, const Find &find);
/// Refuses with GuardRefused {personal_data_outgoing, rule, file, count} while a file that leaves
/// with \p enclosure has a find that no second person ticked, and with SecrecyMark whatever was
/// ticked.
Result<> mayLeave(const Case &file, Enclosure enclosure);
