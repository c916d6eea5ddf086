#include "core/letters/applicantscan.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortestText = 2;   ///< a surname alone is a common word
constexpr qsizetype shortestNumber = 7; ///< a telephone number without its area code

template<class Keep>
QString only(const QString &text, Keep keep)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (keep(c))
            kept += c.toCaseFolded();
    }
    return kept;
}

QString plain(const QString &text)
{
    return only(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QString wholeText(const Letter &letter)
{
    QStringList parts{letter.title, letter.number, letter.addressee, letter.contact};
    parts << letter.body << letter.attachments << letter.table.head << letter.notes
          << letter.grid.title << letter.grid.head << letter.grid.notes;
    for (const auto &row : letter.grid.rows) {
        for (const LetterCell &cell : row)
            parts << cell.text;
    }
    for (const QStringList &row : letter.table.rows)
        parts << row;
    return parts.join(u'\n');
}

/// Numbers of a telephone length or more inside a text: `叶（021-6500 0000）`.
QStringList numbersIn(const QString &text)
{
    QStringList numbers;
    QString number;
    for (const QChar c : QString{text.normalized(QString::NormalizationForm_KC) + u'|'}) {
        if (c.isDigit() || (!number.isEmpty() && (c == u'x' || c == u'X')))
            number += c.toUpper();
        else if (c != u'-' && c != u' ') {
            if (number.size() >= shortestNumber)
                numbers << number;
            number.clear();
        }
    }
    return numbers;
}
} // namespace

QString applicantIn(const Letter &letter, const Request &request)
{
    const QString text = wholeText(letter);
    const QString searched = plain(text);
    std::vector fields{
        std::pair{u"name"_s, request.applicantName},
        std::pair{u"identity"_s, request.identityNumber}, std::pair{u"contact"_s, request.contact},
        std::pair{u"address"_s, request.address}, std::pair{u"agent"_s, request.agent}};
    for (const QString &name : request.coapplicants)
        fields.emplace_back(u"coapplicant"_s, name);
    for (const auto &[name, value] : fields) {
        const QString sought = plain(value);
        if (sought.size() >= shortestText && searched.contains(sought))
            return name;
        for (const QString &number : numbersIn(value)) {
            if (numbersIn(text).contains(number))
                return name;
        }
    }
    return {};
}
