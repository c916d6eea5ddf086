#include "core/reports/numberpool.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {
constexpr qsizetype mostDigits = 9; ///< of a serial: fits 32 bits

struct Run
{
    qsizetype at = 0;
    qsizetype length = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<Run> digitRuns(QByteArrayView text)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        if (!runs.empty() && runs.back().at + runs.back().length == i)
            ++runs.back().length;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

quint32 valueOf(QByteArrayView digits)
{
    quint32 value = 0;
    for (const char c : digits)
        value = value * 10 + quint32(c - '0');
    return value;
}

bool isYear(QByteArrayView text, const Run &run)
{
    return run.length == 4 && (text.sliced(run.at, 2) == "19" || text.sliced(run.at, 2) == "20");
}

bool isPadded(QByteArrayView digits)
{
    return digits.size() > 1 && digits.front() == '0';
}

void appendSerial(QByteArray &to, quint32 serial, int width)
{
    char digits[10];
    int first = 10;
    do {
        digits[--first] = char('0' + serial % 10);
        serial /= 10;
    } while (serial > 0 || 10 - first < width);
    to.append(digits + first, 10 - first);
}
} // namespace

NumberParts numberParts(QByteArrayView number)
{
    const std::vector<Run> runs = digitRuns(number);
    auto serial = runs.empty() ? runs.end() : runs.end() - 1;
    auto year = std::ranges::find_if(runs, [&](const Run &run) { return isYear(number, run); });
    if (year != runs.end() && year + 1 != runs.end())
        serial = year + 1;
    else
        year = runs.end();
    if (serial == runs.end() || serial->length > mostDigits)
        return {.prefix = number.toByteArray()};
    NumberParts parts;
    const qsizetype head = year == runs.end() ? serial->at : year->at;
    parts.prefix = number.first(head).toByteArray();
    if (year != runs.end()) {
        parts.year = int(valueOf(number.sliced(year->at, year->length)));
        parts.middle = number.sliced(year->at + year->length, serial->at - year->at - year->length)
                           .toByteArray();
    }
    parts.serial = valueOf(number.sliced(serial->at, serial->length));
    parts.width = int(serial->length);
    parts.suffix = number.sliced(serial->at + serial->length).toByteArray();
    return parts;
}

bool NumberPool::fits(const Shape &shape, QByteArrayView number, quint32 &serial)
{
    if (!number.startsWith(shape.head))
        return false;
    if (shape.width < 0)
        return number.size() == shape.head.size();
    const qsizetype digits = number.size() - shape.head.size() - shape.suffix.size();
    if (digits < 1 || digits > mostDigits || !number.endsWith(shape.suffix))
        return false;
    const QByteArrayView run = number.sliced(shape.head.size(), digits);
    if (!std::ranges::all_of(run, isDigit) || (isPadded(run) ? digits : 0) != shape.width)
        return false;
    serial = valueOf(run);
    return true;
}

NumberPool::Entry NumberPool::add(QByteArrayView number, Entry near)
{
    quint32 serial = 0;
    if (near.shape > 0 && fits(m_shapes[near.shape], number, serial))
        return {near.shape, serial};
    if (number.isEmpty())
        return {};
    const NumberParts parts = numberParts(number);
    Shape shape{.head = parts.prefix,
                .suffix = parts.suffix,
                .prefix = parts.prefix,
                .year = parts.year,
                .width = -1};
    if (parts.year > 0)
        shape.head += QByteArray::number(parts.year) + parts.middle;
    if (parts.width > 0) {
        const QByteArrayView run = number.sliced(shape.head.size(), parts.width);
        shape.width = isPadded(run) ? parts.width : 0;
    }
    const QByteArray key = QByteArray::number(shape.width) + ':' +
                           QByteArray::number(shape.head.size()) + ':' + shape.head + shape.suffix;
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        known = m_known.insert(key, quint32(m_shapes.size()));
        m_shapes.push_back(std::move(shape));
    }
    return {*known, parts.serial};
}

QByteArray NumberPool::bytes(Entry entry) const
{
    const Shape &shape = m_shapes[entry.shape];
    QByteArray text = shape.head;
    if (shape.width >= 0)
        appendSerial(text, entry.serial, shape.width);
    return text + shape.suffix;
}

NumberPool::Ranks NumberPool::ranks() const
{
    std::vector<quint32> order(m_shapes.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto group = [&](quint32 i) { return std::tie(m_shapes[i].prefix, m_shapes[i].year); };
    const auto whole = [&](quint32 i) {
        const Shape &shape = m_shapes[i];
        return std::tie(shape.prefix, shape.year, shape.head, shape.suffix, shape.width);
    };
    std::ranges::sort(order, {}, whole);
    Ranks ranks{std::vector<quint32>(order.size()), std::vector<quint32>(order.size())};
    quint32 groups = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && group(order[i]) != group(order[i - 1]))
            ++groups;
        ranks.group[order[i]] = groups;
        ranks.shape[order[i]] = quint32(i);
    }
    return ranks;
}

std::size_t NumberPool::memory() const
{
    std::size_t bytes = 0;
    for (const Shape &shape : m_shapes)
        bytes += sizeof(Shape) + std::size_t(2 * shape.head.size() + 2 * shape.suffix.size()) + 64;
    return bytes;
}

NumberFinder::NumberFinder(const NumberPool &pool, const QString &part)
    : m_part{part.toUtf8()}
{
    m_shapes.reserve(pool.m_shapes.size());
    for (const NumberPool::Shape &shape : pool.m_shapes) {
        Around around{.always = shape.head.contains(m_part) || shape.suffix.contains(m_part),
                      .width = shape.width};
        const qsizetype reach = std::max<qsizetype>(m_part.size() - 1, 0);
        around.before = shape.head.right(reach);
        around.after = shape.suffix.left(reach);
        m_shapes.push_back(std::move(around));
    }
}

bool NumberFinder::operator()(NumberPool::Entry entry) const
{
    const Around &around = m_shapes[entry.shape];
    if (around.always || around.width < 0)
        return around.always;
    thread_local QByteArray text;
    text.resize(0);
    text.append(around.before);
    appendSerial(text, entry.serial, around.width);
    text.append(around.after);
    return text.contains(m_part);
}
