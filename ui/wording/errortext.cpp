#include "ui/wording/errortext.h"

#include <QCoreApplication>

namespace {
/// Sentences on data and rules; the particulars are put in by errorText.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadDate:
        return QCoreApplication::translate(
            "Error",
            "\"%1\" is not a date that exists. Nothing was changed; write it as 2021-04-09.");
    case ErrorCode::BadNumber:
        return QCoreApplication::translate(
            "Error", "\"%1\" is not a whole number. Nothing was changed; use the digits 0 to 9.");
    case ErrorCode::BadText:
        return QCoreApplication::translate("Error", "The text of %1 holds characters that cannot "
                                                    "be kept. Nothing was changed; remove them.");
    case ErrorCode::BadJson:
        return QCoreApplication::translate("Error",
                                           "This is not JSON: it breaks off or goes wrong at byte "
                                           "%1. Nothing was read; repair it there.");
    case ErrorCode::BadEncoding:
        return QCoreApplication::translate(
            "Error", "This is not UTF-8 text. Nothing was read; save it as UTF-8.");
    case ErrorCode::TooLong:
        return QCoreApplication::translate(
            "Error", "This is longer or deeper than the limit of %1. It was not read; split it.");
    case ErrorCode::UnknownMember:
        return QCoreApplication::translate(
            "Error", "There is no member \"%1\". Nothing was read; correct its name or remove it.");
    case ErrorCode::MissingMember:
        return QCoreApplication::translate("Error",
                                           "\"%1\" is missing. Nothing was changed; add it.");
    case ErrorCode::WrongType:
        return QCoreApplication::translate(
            "Error", "\"%1\" must be of type %2. Nothing was read; correct it.");
    case ErrorCode::BadValue:
        return QCoreApplication::translate("Error",
                                           "\"%1\" has a value that is not known here: \"%2\". "
                                           "Nothing was changed; choose one of the known values.");
    case ErrorCode::ImpossibleOrder:
        return QCoreApplication::translate(
            "Error", "\"%2\" cannot lie before \"%1\". Nothing was changed; check both dates.");
    case ErrorCode::OutOfRange:
        return QCoreApplication::translate("Error", "\"%1\" is outside what is allowed. Nothing "
                                                    "was changed; give a value within the limits.");
    case ErrorCode::DateOutOfRange:
        return QCoreApplication::translate(
            "Error",
            "%1 leads outside the calendar of 1990 to 2100. Nothing was changed; check the date.");
    case ErrorCode::FutureDate:
        return QCoreApplication::translate("Error",
                                           "%1 lies in the future, and a record tells what has "
                                           "happened. Nothing was changed; check the date.");
    case ErrorCode::NoLawForDate:
        return QCoreApplication::translate(
            "Error", "No rule for \"%1\" is in force on %2. Nothing was computed; check the date "
                     "or load the law file of that time.");
    case ErrorCode::LawFileInvalid:
        return QCoreApplication::translate("Error", "The law file %1 cannot be used: %3 at \"%2\". "
                                                    "The law in use was kept; correct the file.");
    case ErrorCode::CalendarFileInvalid:
        return QCoreApplication::translate("Error",
                                           "The holiday notice %1 cannot be used, see %2 %3. The "
                                           "calendar in use was kept; correct the file.");
    case ErrorCode::ExtensionTooLong:
        return QCoreApplication::translate("Error",
                                           "An answer may be extended by at most %1 working days. "
                                           "Nothing was changed; choose fewer.");
    case ErrorCode::UnknownOutcome:
        return QCoreApplication::translate(
            "Error", "There is no outcome \"%1\". Nothing was changed; choose one of A1 to O4.");
    case ErrorCode::TransitionNotAllowed:
        return QCoreApplication::translate("Error", "This step is not possible where the case "
                                                    "stands now (%1). The case was left as it is.");
    case ErrorCode::GuardRefused:
        return QCoreApplication::translate("Error", "A check before this step is not met: %1. The "
                                                    "case was left as it is; settle it first.");
    case ErrorCode::FourEyes:
        return QCoreApplication::translate("Error",
                                           "A second officer must do this: nobody approves his own "
                                           "work (%1). Nothing was changed.");
    case ErrorCode::NotPermitted:
        return QCoreApplication::translate(
            "Error",
            "Your role does not allow this (%1). Nothing was changed; ask an administrator.");
    case ErrorCode::NotFound:
        return QCoreApplication::translate(
            "Error", "\"%1\" was not found. Nothing was changed; check the name or number.");
    case ErrorCode::Ambiguous:
        return QCoreApplication::translate(
            "Error", "\"%1\" means more than one. Nothing was changed; give the full id.");
    case ErrorCode::Duplicate:
        return QCoreApplication::translate(
            "Error", "\"%1\" is there already or given twice. Nothing was changed; remove one.");
    case ErrorCode::Conflict:
        return QCoreApplication::translate(
            "Error",
            "Two desks wrote this differently (%1). Both were kept; decide which one stands.");
    case ErrorCode::TemplateInvalid:
        return QCoreApplication::translate(
            "Error",
            "The template %1 cannot be used: %2. Nothing was printed; correct the template.");
    case ErrorCode::LetterNotAllowed:
        return QCoreApplication::translate(
            "Error", "This letter cannot be issued for this case now (%1). Nothing was printed.");
    case ErrorCode::SecrecyMark:
        return QCoreApplication::translate(
            "Error",
            "A secrecy mark was found (%1). Nothing was stored; handle it outside this system.");
    case ErrorCode::FileMissing:
        return QCoreApplication::translate("Error", "The file %1 does not exist. Check the path.");
    case ErrorCode::FileExists:
        return QCoreApplication::translate(
            "Error", "The file %1 exists already and was left as it is. Choose another name.");
    case ErrorCode::FileUnreadable:
        return QCoreApplication::translate("Error",
                                           "The file %1 cannot be read. Check its permissions.");
    case ErrorCode::FileNotOffice:
        return QCoreApplication::translate(
            "Error", "%1 is not an office file and was left as it is. Choose another file.");
    case ErrorCode::FileTooNew:
        return QCoreApplication::translate(
            "Error",
            "%1 was written by a newer version and was left as it is. Update the program.");
    case ErrorCode::FileDamaged:
        return QCoreApplication::translate(
            "Error", "%1 is damaged (%2) and was left as it is. Restore the newest backup.");
    case ErrorCode::FileInUse:
        return QCoreApplication::translate(
            "Error", "%1 is in use by another program. Nothing was written; close it there first.");
    case ErrorCode::FileOnNetwork:
        return QCoreApplication::translate("Error",
                                           "%1 lies on a network drive, where it could be damaged. "
                                           "Nothing was opened; copy it to this machine.");
    case ErrorCode::FileReadOnly:
        return QCoreApplication::translate(
            "Error", "%1 can only be read. Nothing was written; check its permissions.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "Error",
            "The disk is full. What was saved before is safe; free some space and save again.");
    case ErrorCode::IoError:
        return QCoreApplication::translate(
            "Error", "Reading or writing failed (%1). What was saved before is safe; try again.");
    case ErrorCode::WrongPassphrase:
        return QCoreApplication::translate(
            "Error", "The passphrase is wrong. Nothing was opened; try again.");
    case ErrorCode::PassphraseNeeded:
        return QCoreApplication::translate(
            "Error",
            "A passphrase is needed. Give it with --passphrase-file or MINGDU_PASSPHRASE.");
    case ErrorCode::Locked:
        return QCoreApplication::translate(
            "Error", "The desk is locked. Nothing was changed; sign in first.");
    case ErrorCode::CryptoFailed:
        return QCoreApplication::translate(
            "Error", "Sealing or opening failed (%1). Nothing was written; check the keys.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("Error",
                                           "This was cancelled. What was done before is kept.");
    case ErrorCode::WriteFailed:
        return QCoreApplication::translate(
            "Error",
            "Writing %1 failed. What was there before is kept; check space and permissions.");
    case ErrorCode::Usage:
        return QCoreApplication::translate(
            "Error", "%1. Nothing was done; mingdu-cli --help lists the commands.");
    }
    return {};
}
} // namespace

QString errorText(const Error &error)
{
    // In one pass, so that a particular that holds "%2" stays as it was typed.
    QString text;
    const QString pattern = sentence(error.code);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool marked =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (marked)
            text += error.args.value(pattern[++i].digitValue() - 1);
        else
            text += pattern[i];
    }
    return text;
}
