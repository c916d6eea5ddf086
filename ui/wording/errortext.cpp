#include "ui/wording/errortext.h"

#include "core/requests/words.h"
#include "ui/wording/guardtext.h"
#include "ui/wording/lettertext.h"
#include "ui/wording/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Named so that the catalogue finds the sentences under "Error".
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString stepWord(const QString &word)
{
    const Arrow *arrow = findArrow(word);
    return arrow ? Terms::step(arrow->step) : word;
}

QString statusWord(const QString &word)
{
    const auto status = statusOf(word);
    return status ? Terms::status(*status) : word;
}

/// Why a file is no table (core/sheets).
QString sheetFault(const QString &reason)
{
    const std::array reasons{
        std::pair{"encoding"_L1, Say::tr("its text is neither UTF-8 nor GB 18030")},
        std::pair{"not_text"_L1, Say::tr("it is no text")},
        std::pair{"quote"_L1, Say::tr("a quotation mark is not closed or stands inside a cell")},
        std::pair{"broken_zip"_L1, Say::tr("the workbook is damaged or cut short")},
        std::pair{"broken_xml"_L1, Say::tr("a part of the workbook is damaged")},
        std::pair{"not_xlsx"_L1, Say::tr("it is no xlsx workbook")},
        std::pair{"old_workbook"_L1, Say::tr("it is an old or locked workbook; save it as xlsx "
                                             "without a password")},
        std::pair{"empty"_L1, Say::tr("it is empty")}};
    const auto found =
        std::ranges::find_if(reasons, [&](const auto &known) { return known.first == reason; });
    return found == reasons.end() ? reason : found->second;
}

/// Why a yearly document can't be followed up (core/agenda).
QString agendaFault(const QStringList &args)
{
    const std::array faults{
        std::pair{"no_numbering"_L1,
                  Say::tr("The document has no numbered parts (一、 and （一）), so obligations "
                          "can't be tied to it. Nothing was loaded; number them first.")},
        std::pair{
            "same_number"_L1,
            Say::tr(
                "The document has two parts numbered %1. Nothing was loaded; check the numbers.")},
        std::pair{
            "same_heading"_L1,
            Say::tr(
                "The document has two parts headed “%1”. Nothing was loaded; check the headings.")},
        std::pair{"out_of_order"_L1,
                  Say::tr("Part %1 comes before its number's turn; a part is missing. Nothing was "
                          "loaded; compare it with the original.")},
        std::pair{"unknown_clause"_L1,
                  Say::tr("Obligation %1 names part %2, which the document does not have. Nothing "
                          "was loaded; correct the part.")},
        std::pair{"quote_missing"_L1,
                  Say::tr("The words of obligation %1 do not stand in its part: “%2”. Nothing was "
                          "loaded; quote the original.")},
        std::pair{"quote_twice"_L1,
                  Say::tr("The words of obligation %1 stand in its part more than once: “%2”. "
                          "Nothing was loaded; quote more of the sentence.")},
        std::pair{
            "same_key"_L1,
            Say::tr(
                "Two obligations are numbered %1. Nothing was loaded; number one of them anew.")},
        std::pair{
            "no_units"_L1,
            Say::tr("Obligation %1 names nobody who owes it. Nothing was loaded; name a unit.")},
        std::pair{"no_due"_L1,
                  Say::tr("Obligation %1 has no last day. Nothing was loaded; give one.")},
        std::pair{"unknown_unit"_L1,
                  Say::tr("“%1” owes nothing in this plan. Nothing was changed; check its name.")}};
    const auto found = std::ranges::find_if(
        faults, [&](const auto &known) { return known.first == args.value(0); });
    if (found == faults.end())
        return Say::tr("These key points can't be followed up: %1. Nothing was loaded; compare the "
                       "file with the original.")
            .arg(args.join(u' '));
    QString sentence = found->second;
    for (int i = 1; i <= 2; ++i)
        sentence.replace(u'%' + QString::number(i), args.value(i));
    return sentence;
}

/// What stopped longer work, inside its sentence.
QString causeText(const QString &code)
{
    if (code == codeName(ErrorCode::DiskFull))
        return Say::tr("the disk is full");
    if (code == codeName(ErrorCode::IoError))
        return Say::tr("the disk does not answer");
    return code;
}
} // namespace

QString errorText(const Error &error)
{
    const QStringList &args = error.args;
    const auto arg = [&](qsizetype i) { return args.value(i); };
    switch (error.code) {
    case ErrorCode::BadDate:
        return Say::tr("“%1” is not a date. Nothing was saved; write it as 2021-04-09.")
            .arg(arg(0));
    case ErrorCode::BadNumber:
        return Say::tr("“%1” is not a whole number. Nothing was saved; write digits only.")
            .arg(args.value(args.size() - 1));
    case ErrorCode::BadText:
        return Say::tr("“%1” holds text that can't be read. Nothing was saved; type it anew.")
            .arg(arg(0));
    case ErrorCode::BadJson:
        return Say::tr(
                   "This is not a JSON object (near byte %1). Nothing was saved; correct it there.")
            .arg(arg(0));
    case ErrorCode::BadEncoding:
        return Say::tr(
            "This is not UTF-8 text. Nothing was taken; save it as UTF-8 and try again.");
    case ErrorCode::TooLong:
        return Say::tr("This is longer than the %1 that can be read at once. Nothing was saved; "
                       "shorten or split it.")
            .arg(arg(0));
    case ErrorCode::UnknownMember:
        return Say::tr("“%1” is not known here. Nothing was saved; check its spelling.")
            .arg(arg(0));
    case ErrorCode::MissingMember:
        return args.size() > 1
                   ? Say::tr("The column “%1” is missing. Nothing was taken; add it and try again.")
                         .arg(arg(0))
                   : Say::tr("“%1” is missing. Nothing was saved; fill it in.")
                         .arg(Terms::parameter(arg(0)));
    case ErrorCode::WrongType:
        return Say::tr("“%1” must be of the type %2. Nothing was saved; correct it.")
            .arg(arg(0), arg(1));
    case ErrorCode::BadValue:
        return Say::tr("“%2” can't stand for “%1”. Nothing was saved; give another value.")
            .arg(Terms::parameter(arg(0)), arg(1));
    case ErrorCode::ImpossibleOrder:
        return Say::
            tr("These days can't be in this order: %1 before %2. Nothing was saved; check both.")
                .arg(arg(0), arg(1));
    case ErrorCode::OutOfRange:
        return Say::tr("A number is out of range: %1. Nothing was saved; check it.")
            .arg(args.join(u' '));
    case ErrorCode::DateOutOfRange:
        return Say::tr("%1 lies outside the calendar, which reaches from 1990 to 2100. Nothing was "
                       "saved; check the year.")
            .arg(arg(0));
    case ErrorCode::FutureDate:
        return Say::tr("%1 lies in the future; a record can't. Nothing was saved; check the day.")
            .arg(arg(0));
    case ErrorCode::SheetUnreadable:
        return Say::tr("The table %1 can't be read. Check that it is a file and that you may read "
                       "it. Nothing was imported.")
            .arg(arg(0));
    case ErrorCode::SheetInvalid:
        return Say::tr("%1 is not a table that can be read: %2%3. Nothing was imported.")
            .arg(arg(0), sheetFault(arg(2)),
                 arg(1).isEmpty() ? QString{} : u" ("_s + arg(1) + u')');
    case ErrorCode::NoLawForDate:
        return Say::tr("No rule is in force for %1 on %2. Nothing was changed; check the day.")
            .arg(arg(0), arg(1));
    case ErrorCode::LawFileInvalid:
        return Say::
            tr("The law file %1 was not loaded: %2: %3. The law in use stays; correct the file.")
                .arg(arg(0), arg(1), arg(2));
    case ErrorCode::CalendarFileInvalid:
        return Say::tr("The holiday schedule %1 was not loaded: line %2: %3. The calendar in use "
                       "stays; correct the file.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::ExtensionTooLong:
        return Say::tr("An extension of %1 working days is more than the %2 the law allows. "
                       "Nothing was changed; enter fewer days.")
            .arg(arg(0), arg(1));
    case ErrorCode::UnknownOutcome:
        return Say::tr("“%1” is not an outcome. Nothing was changed; choose one of the list.")
            .arg(arg(0));
    case ErrorCode::TransitionNotAllowed:
        return Say::tr("%1: “%2” is not possible while the request is %3. Nothing was changed; "
                       "take one of its next steps.")
            .arg(arg(0), stepWord(arg(1)), statusWord(arg(2)));
    case ErrorCode::AgendaInvalid: return agendaFault(args);
    case ErrorCode::GuardRefused: return guardText(args);
    case ErrorCode::FourEyes:
        return Say::tr("%1 wrote this draft, so another officer must sign it. The draft is kept.")
            .arg(arg(0));
    case ErrorCode::NotPermitted:
        return args.size() < 2 ? Say::tr("%1 may not work here any more. Nothing was changed; ask "
                                         "the administrator.")
                                     .arg(arg(0))
                               : Say::tr("The role of %1 does not allow this: %2. Nothing was "
                                         "changed; ask somebody whose role does.")
                                     .arg(arg(0), Terms::permission(arg(1)));
    case ErrorCode::NotFound:
        return Say::tr("“%1” was not found. Nothing was changed; check how it is written.")
            .arg(arg(0));
    case ErrorCode::Ambiguous:
        return Say::tr("“%1” fits more than one. Nothing was changed; name one of them.")
            .arg(arg(0));
    case ErrorCode::Duplicate:
        return Say::tr(
                   "“%1” is there already and was left as it is. Open that one, or give another.")
            .arg(arg(0));
    case ErrorCode::Conflict:
        return Say::tr("Two records disagree about %1. Both are kept; decide between them first.")
            .arg(arg(0));
    case ErrorCode::TemplateInvalid:
        return Say::tr("The template %1 was not loaded: paragraph %2 uses “%3”, which it may not. "
                       "The text in use stays; take it out.")
            .arg(arg(0), arg(1), arg(2));
    case ErrorCode::TemplateLacks:
        return Say::tr("The template %1 was not loaded: it must tell “{%2}”, which the rules of "
                       "this letter demand. The text in use stays; add it.")
            .arg(arg(0), arg(1));
    case ErrorCode::LetterNotAllowed:
        return Say::tr("The letter “%1” can't be made for this request: %2 (%3) Nothing was made.")
            .arg(arg(0), letterRefusalText(args), arg(2));
    case ErrorCode::SecrecyMark:
        return Say::tr("This document bears the secrecy mark “%1” and must not enter this desk. "
                       "Nothing of it was kept; hand it to whoever keeps secrets.")
            .arg(arg(0));
    case ErrorCode::PaperEmpty:
        return Say::tr("“%1” is empty; it was not added. Save it anew and add it again.")
            .arg(arg(0));
    case ErrorCode::PaperTooLarge:
        return Say::tr("“%1” is larger than %2 MB; it was not added. Split it, or scan it at a "
                       "lower resolution.")
            .arg(arg(0), arg(1));
    case ErrorCode::PackageInvalid:
        return Say::tr("This is no sound package (%1). Nothing was taken in; have it sent anew.")
            .arg(args.join(u' '));
    case ErrorCode::PackageTooNew:
        return Say::tr("The package was made by a newer Mingdu (format %1). Nothing was taken in; "
                       "update this desk first.")
            .arg(arg(0));
    case ErrorCode::PackageTooLarge:
        return Say::tr("The package is larger than a part may be. Nothing was taken in; have it "
                       "sent in parts.");
    case ErrorCode::SignerUnknown:
        return Say::tr("The package is signed by a desk that is not trusted here (key %1). Nothing "
                       "was taken in; compare its fingerprint and trust its card first.")
            .arg(arg(0));
    case ErrorCode::SignerRevoked:
        return Say::tr("“%1” is trusted no longer: nothing was taken from it or sent to it. If it "
                       "works again, trust its new card.")
            .arg(arg(0));
    case ErrorCode::SignatureWrong:
        return Say::tr("The signature does not fit (%1): the package was changed on its way. "
                       "Nothing was taken in; have it sent anew.")
            .arg(arg(0));
    case ErrorCode::NotRecipient:
        return Say::tr("The package is sealed for another desk. Nothing was taken in; have it "
                       "sent for this one.");
    case ErrorCode::RoleForbids:
        return Say::tr("“%1” supervises: it may send no records. Nothing was taken in; ask the "
                       "deciding office for them.")
            .arg(arg(0));
    case ErrorCode::PaperForbidden:
        return Say::
            tr("“%1” is a program, not a paper; it was not added. Add a text, a PDF or a picture.")
                .arg(arg(0));
    case ErrorCode::PaperInvalid:
        if (arg(1) == u"password")
            return Say::tr("“%1” is locked by a password. Open it, save it without one, and try "
                           "again; nothing of it was kept.")
                .arg(arg(0));
        if (arg(1) == u"no_text")
            return Say::tr("“%1” holds no text that could be read, as a scan does. Enter it by "
                           "hand; nothing of it was kept.")
                .arg(arg(0));
        return Say::tr("“%1” unpacks beyond all measure; it was not opened and not added. Have it "
                       "sent in another form.")
            .arg(arg(0));
    case ErrorCode::FileMissing:
        return Say::
            tr("There is no office file at %1. Nothing was made; look for it where it was moved.")
                .arg(arg(0));
    case ErrorCode::FileExists:
        return Say::tr("%1 is there already and was left as it is. Choose another name.")
            .arg(arg(0));
    case ErrorCode::FileUnreadable:
        return Say::tr("%1 can't be read; nothing was taken from it. Check that it is there and "
                       "that you may read it.")
            .arg(arg(0));
    case ErrorCode::FileNotOffice:
        return Say::tr("%1 is not an office file and was left as it is. Choose another one.")
            .arg(arg(0));
    case ErrorCode::FileTooNew:
        return Say::
            tr("%1 was written by a newer Mingdu. Update this program; the file was left as it is.")
                .arg(arg(0));
    case ErrorCode::FileTooOld:
        return Say::tr("%1 was written by an older Mingdu. Open it once for writing: it is copied "
                       "first, then brought up to date.")
            .arg(arg(0));
    case ErrorCode::FileDamaged:
        return Say::tr("The office file is damaged: %1. Restore the newest backup; do not go on "
                       "with this file.")
            .arg(args.join(u' '));
    case ErrorCode::FileInUse:
        return Say::tr("%1 is open elsewhere. It can be read here; to write, close it there first.")
            .arg(arg(0));
    case ErrorCode::FileOnNetwork:
        return Say::tr("%1 lies on a network drive, where a save can be lost. It was left as it "
                       "is; copy it to this machine.")
            .arg(arg(0));
    case ErrorCode::FileReadOnly:
        return Say::tr("%1 can only be read. Nothing was saved; what you typed is still here. "
                       "Allow writing to it and save again.")
            .arg(arg(0));
    case ErrorCode::FileVanished:
        return Say::tr("%1 is no longer at its place: it was moved, replaced or deleted, or its "
                       "drive was taken away. Nothing was saved; what you typed is still here. Put "
                       "the file back and save again.")
            .arg(arg(0));
    case ErrorCode::DiskFull:
        return Say::tr("The disk is full. Nothing was saved; what you typed is still here. Free "
                       "some space and save again.");
    case ErrorCode::IoError:
        return Say::tr("The disk did not answer (%1). Nothing was saved; what you typed is still "
                       "here. Check the drive and save again.")
            .arg(args.join(u' '));
    case ErrorCode::WrongPassphrase:
        return Say::tr(
            "This passphrase does not open the file. Nothing was changed. Check Caps Lock "
            "and the input method, and try again.");
    case ErrorCode::PassphraseNeeded:
        return Say::tr(
            "This needs an officer's passphrase. Nothing was changed; give it and try again.");
    case ErrorCode::Locked:
        return Say::tr("The office is locked. Nothing was changed; sign in first.");
    case ErrorCode::CryptoFailed:
        return Say::tr("A sealed part can't be opened: it was changed, or sealed for another "
                       "office. Nothing was changed; take it from a backup, or have it sent anew.");
    case ErrorCode::ImportStopped:
        return Say::tr("The import stopped: %1 of %2 rows are kept (%3). Remove the cause and "
                       "start it again; it goes on there.")
            .arg(arg(0), arg(1), causeText(arg(2)));
    case ErrorCode::Cancelled:
        return Say::tr("Cancelled. Nothing was changed; it can be started again.");
    case ErrorCode::WriteFailed:
        return Say::tr("%1 could not be written. The office file was not changed; check the folder "
                       "and the space on the disk.")
            .arg(arg(0));
    }
    return {};
}
