#include "app/cli/batch.h"

#include <istream>
#include <ostream>

namespace {
constexpr qsizetype longestLine = 1 << 20;
constexpr qsizetype shownOfBad = 64;

struct Line
{
    QByteArray bytes{};
    bool tooLong = false;
};

/// Keeps no more than the limit of a line, however long it is.
bool readLine(std::streambuf &in, Line &line)
{
    line.bytes.resize(0);
    line.tooLong = false;
    int c = in.sbumpc();
    if (c == std::char_traits<char>::eof())
        return false;
    for (; c != '\n' && c != std::char_traits<char>::eof(); c = in.sbumpc()) {
        if (line.bytes.size() < longestLine)
            line.bytes.append(char(c));
        else
            line.tooLong = true;
    }
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return true;
}

QString shown(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(shownOfBad));
    text.replace(u'\r', u' ');
    return text;
}
} // namespace

int runBatch(const Console &console, const Batch &batch)
{
    bool allGood = true;
    std::streambuf &in = *console.in.rdbuf();
    Line line;
    line.bytes.reserve(4096);
    QByteArray out;
    while (console.out && readLine(in, line)) {
        out.resize(0);
        if (line.tooLong || !QUtf8StringView{line.bytes}.isValidUtf8()) {
            out = batch.refused(shown(line.bytes),
                                line.tooLong ? ErrorCode::TooLong : ErrorCode::BadEncoding);
            allGood = false;
        } else {
            allGood = batch.answer(line.bytes, out) && allGood;
        }
        console.line(out);
        if (in.in_avail() <= 0) // who waits for the answer before the next line gets it
            console.out.flush();
    }
    return allGood ? 0 : 1;
}
