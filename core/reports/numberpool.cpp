#include "core/reports/numberpool.h"

#include <algorithm>
#include <array>
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

constexpr std::size_t mostSerialDigits = 10;

/// Writes \p serial with at least \p width digits; answers how many.
std::size_t writeSerial(char *to, quint32 serial, int width)
{
    std::array<char, mostSerialDigits> digits{};
    std::size_t first = digits.size();
    do {
        digits[--first] = char('0' + serial % 10);
        serial /= 10;
    } while (serial > 0 || int(digits.size() - first) < width);
    std::copy(digits.begin() + first, digits.end(), to);
    return digits.size() - first;
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
    std::array<char, mostSerialDigits> digits{};
    if (shape.width >= 0)
        text.append(digits.data(),
                    qsizetype(writeSerial(digits.data(), entry.serial, shape.width)));
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
    : m_part{part.toStdString()}
{
    const auto holds = [&](const QByteArray &words) {
        return words.toStdString().find(m_part) != std::string::npos;
    };
    // A match that isn't among the words alone touches the serial, so it has a digit and reaches
    // this far.
    const qsizetype reach = std::max<qsizetype>(qsizetype(m_part.size()) - 1, 0);
    const bool mayTouch = std::ranges::any_of(m_part, isDigit);
    m_shapes.reserve(pool.m_shapes.size());
    for (const NumberPool::Shape &shape : pool.m_shapes)
        m_shapes.push_back({.always = holds(shape.head) || holds(shape.suffix),
                            .touches = mayTouch && shape.width >= 0,
                            .width = shape.width,
                            .before = shape.head.right(reach).toStdString(),
                            .after = shape.suffix.left(reach).toStdString()});
}

bool NumberFinder::operator()(NumberEntry entry)
{
    const Around &around = m_shapes[entry.shape];
    if (around.always || !around.touches)
        return around.always;
    m_text.resize(around.before.size() + mostSerialDigits + around.after.size());
    char *end = std::ranges::copy(around.before, m_text.data()).out;
    end += writeSerial(end, entry.serial, around.width);
    end = std::ranges::copy(around.after, end).out;
    const std::string_view text{m_text.data(), std::size_t(end - m_text.data())};
    return text.find(m_part) != std::string_view::npos;
}
