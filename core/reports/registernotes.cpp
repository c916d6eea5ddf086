#include "core/reports/registernotes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView indent = "  "_L1;

/// Headings are one line, and the first `: ` ends them.
QString headText(const QString &heading)
{
    return heading.simplified().replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
}

/// Where the heading of a line ends; -1 when it has none.
qsizetype headEnd(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u':')
            return line.sliced(at + 1).startsWith(u' ') ? at : -1;
    }
    return -1;
}

QString plainHead(QStringView head)
{
    QString plain;
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (head[at] == u'\\' && at + 1 < head.size())
            ++at;
        plain += head[at];
    }
    return plain;
}
} // namespace

NoteLines readNotes(const QString &text)
{
    NoteLines lines;
    if (text.isEmpty())
        return lines;
    for (const QString &line : text.split(u'\n')) {
        if (const qsizetype end = headEnd(line); end > 0)
            lines.emplace_back(plainHead(line.left(end)), line.sliced(end + 2));
        else if (lines.empty())
            lines.emplace_back(u"备注"_s, line);
        else
            lines.back().second += u'\n' + (line.startsWith(indent) ? line.sliced(2) : line);
    }
    return lines;
}

QString notesText(const NoteLines &lines)
{
    QStringList texts;
    for (const auto &[heading, value] : lines)
        texts << headText(heading) + u": "_s + QString{value}.replace(u'\n', u"\n"_s + indent);
    return texts.join(u'\n');
}

QString noteOf(const NoteLines &lines, QStringView heading)
{
    const auto found =
        std::ranges::find_if(lines, [&](const auto &line) { return line.first == heading; });
    return found == lines.end() ? QString{} : found->second;
}

void addNote(NoteLines &lines, const QString &heading, const QString &value)
{
    if (value.isEmpty())
        return;
    const QString plain = heading.simplified();
    const auto found =
        std::ranges::find_if(lines, [&](const auto &line) { return line.first == plain; });
    if (found == lines.end())
        lines.emplace_back(plain, value);
    else
        found->second += u'\n' + value;
}
