#include "ui/wording/lettertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Sentence
{
    const char *reason;
    const char *sentence;
};
constexpr std::array sentences{
    Sentence{"not_received", QT_TRANSLATE_NOOP("Letter", "The day of receipt is not settled yet.")},
    Sentence{
        "other_outcome",
        QT_TRANSLATE_NOOP("Letter", "The request was decided otherwise than this letter says.")},
    Sentence{"one_application_one_answer",
             QT_TRANSLATE_NOOP("Letter", "One application gets one answer: several decided matters "
                                         "are answered together, a single one by its own letter.")},
    Sentence{"delay_not_recorded",
             QT_TRANSLATE_NOOP("Letter", "The later day is not recorded yet. Record it first.")},
    Sentence{"no_consultation", QT_TRANSLATE_NOOP("Letter", "No such consultation is recorded.")},
    Sentence{"dated_before_receipt",
             QT_TRANSLATE_NOOP("Letter", "The letter would bear a day before the receipt.")},
    Sentence{
        "clock_has_moved",
        QT_TRANSLATE_NOOP("Letter", "The period has moved since; the answer is due on %1 now.")},
    Sentence{"supplement_not_recorded",
             QT_TRANSLATE_NOOP("Letter", "The supplement is not recorded yet. Record it first.")},
    Sentence{"limit_not_after_letter",
             QT_TRANSLATE_NOOP("Letter", "The limit %1 is not after the day of the letter.")},
    Sentence{"extension_not_recorded",
             QT_TRANSLATE_NOOP("Letter", "The extension is not recorded yet. Record it first.")},
    Sentence{
        "extension_after_deadline",
        QT_TRANSLATE_NOOP("Letter", "The answer was due on %1; it can't be extended after that.")},
    Sentence{
        "clock_stands_still",
        QT_TRANSLATE_NOOP("Letter", "The clock stands still, so there is no date to promise.")},
    Sentence{
        "extension_does_not_count",
        QT_TRANSLATE_NOOP("Letter", "The extension no longer counts; the answer is due on %1.")},
    Sentence{"consultation_not_sent",
             QT_TRANSLATE_NOOP("Letter", "The day the opinion was asked for is missing.")},
    Sentence{"fee_not_recorded",
             QT_TRANSLATE_NOOP("Letter", "The fee notice is not recorded yet. Record it first.")},
    Sentence{"fee_after_deadline",
             QT_TRANSLATE_NOOP("Letter",
                               "The answer was due on %1; a fee notice must go out before that.")},
    Sentence{"fee_contradicts_tariff",
             QT_TRANSLATE_NOOP("Letter", "The notice says %1 yuan, the tariff gives %2.")},
    Sentence{"dated_otherwise",
             QT_TRANSLATE_NOOP("Letter", "The case records %1 for this letter, not %2.")},
    Sentence{"no_venue",
             QT_TRANSLATE_NOOP("Letter",
                               "The reviewing organ or the court of this organ is not known.")},
    Sentence{"names_applicant",
             QT_TRANSLATE_NOOP("Letter", "It would tell the one consulted who applied (%1).")},
    Sentence{"no_template",
             QT_TRANSLATE_NOOP("Letter", "This desk has no template for that letter yet.")},
    Sentence{"no_letter", QT_TRANSLATE_NOOP("Letter", "Choose the letter that was served first.")},
    Sentence{"no_conversion",
             QT_TRANSLATE_NOOP("Letter", "The request is not under this review: its answer gives "
                                         "no information.")},
    Sentence{"not_blank", QT_TRANSLATE_NOOP("Letter", "This form is not had without a request.")},
    Sentence{"missing", QT_TRANSLATE_NOOP("Letter", "“%1” is missing.")},
};
} // namespace

QString letterRefusalText(const QStringList &args)
{
    // `missing:reason` names the particular behind the colon.
    const QString reason = args.value(1).section(u':', 0, 0);
    const QString named = args.value(1).section(u':', 1);
    const auto found = std::ranges::find_if(
        sentences, [&](const Sentence &s) { return reason == QLatin1StringView{s.reason}; });
    if (found == sentences.end())
        return args.mid(1).join(u' ');
    QString sentence = QCoreApplication::translate("Letter", found->sentence);
    QStringList particulars = args.mid(3);
    if (!named.isEmpty())
        particulars.prepend(named);
    for (const QString &particular : particulars) {
        if (sentence.contains(u'%'))
            sentence = sentence.arg(particular);
    }
    return sentence;
}

QStringList wordedLetterReasons()
{
    QStringList names;
    for (const Sentence &each : sentences)
        names << QString::fromLatin1(each.reason);
    return names;
}
