#include "core/sheets/csv.h"

#include "core/sheets/sheetfault.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView runsAsFormula = u"=+-@\t\r";
/// The last one at the beginning of a file would be taken for its mark.
constexpr QStringView needsQuotes = u"\",;\t\r\n\uFEFF";
constexpr std::array separators{u',', u';', u'\t'};

/// An apostrophe before what a spreadsheet would run as a formula, and before what already looks so
/// guarded: reading takes exactly one away.
bool isGuarded(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && first != cell.begin() && runsAsFormula.contains(*first);
}

bool needsGuard(QStringView cell)
{
    return !cell.isEmpty() && (runsAsFormula.contains(cell.front()) || isGuarded(cell));
}

Result<QString> decoded(QStringDecoder decoder, QByteArrayView bytes)
{
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return sheetFault({}, u"encoding"_s);
    return text;
}

/// The separator that the first records use most, outside quotes.
QChar separatorOf(QStringView text)
{
    constexpr int enough = 20;
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n' && ++lines == enough)
            break;
        for (std::size_t i = 0; !quoted && i < separators.size(); ++i)
            counts.at(i) += c == separators.at(i) ? 1 : 0;
    }
    return separators.at(std::size_t(std::ranges::max_element(counts) - counts.begin()));
}

/// One pass over the text (RFC 4180, any line end).
class CsvReader
{
public:
    CsvReader(QStringView text, const SheetLimits &limits)
        : m_text{text}
        , m_limits{limits}
        , m_separator{separatorOf(text)}
    {
    }
    Result<Sheet> read()
    {
        while (m_at < m_text.size()) {
            const auto cell = m_text[m_at] == u'"' ? quotedCell() : plainCell();
            if (!cell)
                return tl::unexpected(cell.error());
            m_row << (isGuarded(*cell) ? cell->sliced(1) : *cell);
            if (++m_cells > m_limits.cells)
                return fail(ErrorCode::TooLong, {QString::number(m_limits.cells)});
            if (!passSeparator())
                endRow();
        }
        if (!m_row.isEmpty())
            endRow();
        return std::move(m_sheet);
    }

private:
    bool atEndOfCell() const
    {
        return m_at == m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' ||
               m_text[m_at] == u'\r';
    }
    tl::unexpected<Error> quoteFault() const
    {
        return sheetFault(QString::number(m_sheet.rows.size() + 1), u"quote"_s);
    }
    Result<QString> plainCell()
    {
        const qsizetype begin = m_at;
        for (; !atEndOfCell(); ++m_at) {
            if (m_text[m_at] == u'"')
                return quoteFault();
        }
        return m_text.sliced(begin, m_at - begin).toString();
    }
    Result<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"' && m_text.sliced(m_at + 1).startsWith(u'"'))
                ++m_at;
            else if (m_text[m_at] == u'"')
                break;
            cell += m_text[m_at];
        }
        if (m_at == m_text.size())
            return quoteFault(); // never closed
        ++m_at;
        if (!atEndOfCell())
            return quoteFault();
        return cell;
    }
    bool passSeparator()
    {
        if (m_at == m_text.size() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        if (atEndOfCell() && (m_at == m_text.size() || m_text[m_at] != m_separator)) {
            m_row << QString{}; // the last cell of its row, and empty
            return false;
        }
        return true;
    }
    void endRow()
    {
        if (m_at < m_text.size())
            m_at += m_text.sliced(m_at).startsWith(u"\r\n"_s) ? 2 : 1;
        m_sheet.rows.push_back(std::exchange(m_row, {}));
        m_sheet.numbers.push_back(int(m_sheet.rows.size()));
    }

    QStringView m_text{};
    const SheetLimits &m_limits;
    QChar m_separator{};
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    QStringList m_row{};
    Sheet m_sheet{};
};
} // namespace

Result<QString> textOfFile(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decoded(QStringDecoder{QStringDecoder::Utf8}, QByteArrayView{bytes}.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(QStringDecoder{QStringDecoder::Utf16LE}, QByteArrayView{bytes}.sliced(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(QStringDecoder{QStringDecoder::Utf16BE}, QByteArrayView{bytes}.sliced(2));
    if (bytes.contains('\0'))
        return sheetFault({}, u"not_text"_s);
    if (QByteArrayView{bytes}.isValidUtf8())
        return QString::fromUtf8(bytes);
    return decoded(QStringDecoder{"GB18030"}, bytes);
}

Result<Sheet> readCsv(const QByteArray &bytes, const SheetLimits &limits)
{
    return textOfFile(bytes).and_then([&](const QString &text) {
        return CsvReader{text, limits}.read();
    });
}

QByteArray csvOf(const Sheet &sheet)
{
    QByteArray bytes{"\xEF\xBB\xBF"};
    for (const QStringList &row : sheet.rows) {
        QStringList cells;
        for (QString cell : row) {
            if (needsGuard(cell))
                cell.prepend(u'\'');
            if (std::ranges::any_of(cell, [](QChar c) { return needsQuotes.contains(c); }))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells << cell;
        }
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}
