#include "core/requests/outgoing.h"

#include "core/base/words.h"
#include "core/law/law.h"
#include "core/requests/effects.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kinds = wordsFor<FindKind>("identity", "phone", "bank_card", "address",
                                          "secrecy_mark", "applicant", "underneath", "unreadable");
constexpr qsizetype longestShown = 200; ///< of what lies underneath: characters of one find
constexpr qsizetype shortestName = 2;   ///< a surname alone is a common word
constexpr char16_t between = u'\t';

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || c == u'X' || c == u'x')
            digits += c.toUpper();
    }
    return digits;
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int weighed = i % 2 == 1 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

/// A pattern of the law's data, and what else its find must fulfil.
struct Pattern
{
    FindKind kind{};
    const char *key = nullptr;
    bool (*holds)(const QString &found, QDate day) = nullptr;
};
constexpr std::array patterns{
    Pattern{FindKind::Identity, "outgoing.identity",
            [](const QString &found, QDate day) {
                return checkResidentId(digitsOf(found), day).ok();
            }},
    Pattern{FindKind::BankCard, "outgoing.bank_card",
            [](const QString &found, QDate) { return passesLuhn(digitsOf(found)); }},
    Pattern{FindKind::Phone, "outgoing.phone", nullptr},
    Pattern{FindKind::Address, "outgoing.address", nullptr},
    Pattern{FindKind::SecrecyMark, "outgoing.secrecy_mark", nullptr}};

Result<QRegularExpression> patternOf(const Law &law, const char *key, QDate day)
{
    return law.convention(QString::fromLatin1(key), day)
        .and_then([&](const QString &text) -> Result<QRegularExpression> {
            const QRegularExpression pattern{text, QRegularExpression::MultilineOption};
            if (!pattern.isValid())
                return fail(ErrorCode::LawFileInvalid,
                            {u"conventions"_s, QString::fromLatin1(key), pattern.errorString()});
            return pattern;
        });
}

void addOnce(std::vector<Find> &finds, Find find)
{
    find.text = find.text.simplified().left(longestShown);
    if (std::ranges::find(finds, find) == finds.end())
        finds.push_back(std::move(find));
}

/// An identity number is no bank card, whatever its sum says.
bool isKnownNumber(const std::vector<Find> &finds, const QString &text)
{
    return std::ranges::any_of(finds, [&](const Find &find) {
        return find.kind == FindKind::Identity && digitsOf(find.text) == digitsOf(text);
    });
}

void addApplicant(std::vector<Find> &finds, const Request &applicant, PaperPlace place,
                  const QString &text)
{
    const QString plain = QString{text}.remove(u' ');
    for (const QString &told : {applicant.applicantName, applicant.agent, applicant.identityNumber,
                                applicant.contact, applicant.address}) {
        const QString sought =
            told.normalized(QString::NormalizationForm_KC).remove(u' ').trimmed();
        if (sought.size() >= shortestName && plain.contains(sought, Qt::CaseInsensitive))
            addOnce(finds, {FindKind::Applicant, place, told});
    }
}
} // namespace

QLatin1StringView word(FindKind kind)
{
    return kinds.of(kind);
}

QString findLine(const Find &find)
{
    return QStringList{word(find.kind), word(find.place), find.text.simplified()}.join(between);
}

Find findOf(const QString &line)
{
    const QStringList cells = line.split(between);
    return {kinds.meaning(cells.value(0)).value_or(FindKind::Underneath),
            paperPlaceOf(cells.value(1)).value_or(PaperPlace::Text), cells.value(2)};
}

Result<std::vector<Find>> findsIn(const Paper &paper, const Request &applicant, const Law &law,
                                  QDate day)
{
    std::vector<Find> finds;
    if (paper.reading != PaperReading::Read)
        addOnce(finds, {FindKind::Unreadable, PaperPlace::Text, word(paper.reading)});
    for (const Pattern &pattern : patterns) {
        const auto expression = patternOf(law, pattern.key, day);
        if (!expression)
            return tl::unexpected(expression.error());
        for (const PaperLayer &layer : paper.layers) {
            const QString text = layer.text.normalized(QString::NormalizationForm_KC);
            for (auto match = expression->globalMatch(text); match.hasNext();) {
                const QString found = match.next().captured();
                const bool holds = !pattern.holds || pattern.holds(found, day);
                if (holds && !(pattern.kind == FindKind::BankCard && isKnownNumber(finds, found)))
                    addOnce(finds, {pattern.kind, layer.place, found});
            }
        }
    }
    for (const PaperLayer &layer : paper.layers) {
        addApplicant(finds, applicant, layer.place,
                     layer.text.normalized(QString::NormalizationForm_KC));
        if (layer.place != PaperPlace::Text)
            addOnce(finds, {FindKind::Underneath, layer.place, layer.text});
    }
    return finds;
}

Result<QString> secrecyMarkIn(const Paper &paper, const QString &name, const Law &law, QDate day)
{
    return patternOf(law, "outgoing.secrecy_mark", day)
        .map([&](const QRegularExpression &pattern) {
            QStringList texts{name.normalized(QString::NormalizationForm_KC)};
            for (const PaperLayer &layer : paper.layers)
                texts << layer.text.normalized(QString::NormalizationForm_KC);
            for (const QString &text : texts) {
                if (const auto match = pattern.match(text); match.hasMatch())
                    return match.captured().simplified();
            }
            return QString{};
        });
}

std::vector<Find> findsFor(const Attachment &file, Enclosure enclosure)
{
    std::vector<Find> finds;
    for (const QString &line : file.finds) {
        const Find find = findOf(line);
        if (find.kind != FindKind::Applicant || enclosure == Enclosure::ThirdParty)
            finds.push_back(find);
    }
    return finds;
}

bool isTicked(const Case &file, const Attachment &attachment, const Find &find)
{
    return std::ranges::any_of(file.outgoingChecks, [&](const Seen<OutgoingCheck> &seen) {
        return seen.value.attachment == attachment.id && seen.value.find == findLine(find) &&
               seen.value.by != attachment.addedBy;
    });
}

Result<> mayLeave(const Case &file, Enclosure enclosure)
{
    for (const Seen<Attachment> &seen : file.attachments) {
        const Attachment &attachment = seen.value;
        if (attachment.enclosed != enclosure || attachment.removedOn.isValid())
            continue;
        int open = 0;
        for (const Find &find : findsFor(attachment, enclosure)) {
            if (find.kind == FindKind::SecrecyMark)
                return fail(ErrorCode::SecrecyMark, {find.text});
            open += isTicked(file, attachment, find) ? 0 : 1;
        }
        if (open > 0)
            return guard("personal_data_outgoing", "R-GRD-1",
                         {u"%1 (%2)"_s.arg(attachment.name).arg(open)});
    }
    return {};
}
