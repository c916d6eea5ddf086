#include "core/letters/placeholder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QRegularExpression &braces()
{
    static const QRegularExpression expression{u"\\{([?!]?)([^{}]*)\\}"_s};
    return expression;
}
constexpr QLatin1StringView has{"has."};
} // namespace

TemplateLine parseLine(const QString &line)
{
    TemplateLine parsed;
    qsizetype at = 0;
    for (auto match = braces().globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        if (found.capturedStart() != at || found.captured(1).isEmpty())
            break;
        (found.captured(1) == u"?" ? parsed.given : parsed.missing) << found.captured(2);
        at = found.capturedEnd();
    }
    parsed.text = line.mid(at);
    return parsed;
}

QStringList placeholdersIn(const QString &line)
{
    QStringList names;
    for (auto match = braces().globalMatch(line); match.hasNext();)
        names << match.next().captured(2);
    return names;
}

bool isCondition(QStringView name)
{
    return name.startsWith(has) && name.size() > has.size();
}

bool holds(QStringView condition, const LetterInput &input)
{
    if (isCondition(condition)) {
        const QString code = condition.sliced(has.size()).toString();
        const Request &request = input.file.request.value;
        return request.outcome == code || request.grounds.contains(code);
    }
    const Placeholder *placeholder = findPlaceholder(condition);
    return placeholder && placeholder->read && !placeholder->read(input).isEmpty();
}
