#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 32;
constexpr qint64 largest = qint64(1)
                           << 53; ///< beyond it a JSON number is no longer exact everywhere

/// Reads well-formed JSON once more for what QJsonDocument lets pass: members given twice (it keeps
/// the last), numbers not written as whole numbers (it reads 1e3 as 1000), and nesting without end.
class Scan
{
public:
    explicit Scan(const QByteArray &text)
        : m_text{text}
    {
    }

    Result<> value(const QString &path, int depth)
    {
        if (depth > deepest)
            return fail(ErrorCode::TooLong, {QString::number(deepest)});
        switch (peek()) {
        case '{': return members(path, depth);
        case '[': return elements(path, depth);
        case '"': string(); return {};
        case 't':
        case 'f':
        case 'n': word(); return {};
        default: return number(path);
        }
    }

private:
    char peek()
    {
        while (m_at < m_text.size() &&
               QByteArrayView{" \t\r\n,:\xEF\xBB\xBF"}.contains(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    QByteArray string()
    {
        const auto first = m_at++;
        for (; m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        ++m_at;
        return m_text.mid(first, m_at - first);
    }

    QByteArray word()
    {
        const auto first = m_at;
        while (m_at < m_text.size() && !QByteArrayView{" \t\r\n,:]}"}.contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(first, m_at - first);
    }

    Result<> number(const QString &path)
    {
        const QByteArray digits = word();
        if (QByteArrayView{digits}.contains('.') || digits.toLower().contains('e'))
            return fail(ErrorCode::WrongType, {path, u"integer"_s});
        bool fits = false;
        const qint64 whole = digits.toLongLong(&fits);
        if (!fits || whole > largest || whole < -largest)
            return fail(ErrorCode::OutOfRange, {path});
        return {};
    }

    Result<> members(const QString &path, int depth)
    {
        QSet<QString> seen;
        for (++m_at; peek() != '}';) {
            const auto name =
                QJsonDocument::fromJson('[' + string() + ']').array().at(0).toString();
            const QString inner = path.isEmpty() ? name : path + u'.' + name;
            if (seen.contains(name))
                return fail(ErrorCode::Duplicate, {inner.left(80)});
            seen.insert(name);
            if (const auto done = value(inner, depth + 1); !done)
                return done;
        }
        ++m_at;
        return {};
    }

    Result<> elements(const QString &path, int depth)
    {
        int index = 0;
        for (++m_at; peek() != ']';) {
            const QString inner = path + u'[' + QString::number(index++) + u']';
            if (const auto done = value(inner, depth + 1); !done)
                return done;
        }
        ++m_at;
        return {};
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// Whether the token at \p offset is a number, such as 1e400, that is only too large to be held.
bool isNumberAround(const QByteArray &text, qsizetype offset)
{
    static const QRegularExpression number{u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s};
    const auto inToken = [&](qsizetype at) {
        return at >= 0 && at < text.size() && QByteArrayView{"0123456789+-.eE"}.contains(text[at]);
    };
    qsizetype first = std::min(offset, text.size());
    while (inToken(first - 1))
        --first;
    qsizetype end = first;
    while (inToken(end))
        ++end;
    return number.match(QString::fromLatin1(text.mid(first, end - first))).hasMatch();
}
} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLong, {QString::number(limit)});
    if (!QUtf8StringView{bytes}.isValidUtf8())
        return fail(ErrorCode::BadEncoding);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return fail(ErrorCode::TooLong, {QString::number(deepest)});
    if (error.error == QJsonParseError::IllegalNumber && isNumberAround(bytes, error.offset))
        return fail(ErrorCode::OutOfRange, {QString::number(error.offset)});
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadJson, {QString::number(error.offset)});
    if (!document.isObject())
        return fail(ErrorCode::WrongType, {QString{}, u"object"_s});
    if (const auto done = Scan{bytes}.value({}, 0); !done)
        return tl::unexpected(done.error());
    return document.object();
}
