#include "core/papers/outgoing.h"

#include "core/law/secrecy.h"
#include "core/people/applicant.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostFinds = 200; ///< more than that is looked through as a whole
constexpr qsizetype snippet = 60;

/// ISO/IEC 7812-1, the check digit of bank cards.
bool isLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

struct Pattern
{
    FindKind kind{};
    QString key{};
    bool ofNumbers = false; ///< spaces and dashes inside do not hide it
    bool (*proved)(const QString &found, QDate day) = nullptr;
};

const std::array<Pattern, 4> &patterns()
{
    static const std::array<Pattern, 4> all{
        Pattern{FindKind::Identity, u"outgoing.identity"_s, true,
                [](const QString &found, QDate day) { return checkResidentId(found, day).ok(); }},
        Pattern{FindKind::BankCard, u"outgoing.bank_card"_s, true,
                [](const QString &found, QDate day) {
                    return isLuhn(found) && !checkResidentId(found, day).ok();
                }},
        Pattern{FindKind::Phone, u"outgoing.phone"_s, true,
                [](const QString &, QDate) { return true; }},
        Pattern{FindKind::Address, u"outgoing.address"_s, false,
                [](const QString &, QDate) { return true; }}};
    return all;
}

QString asNumbers(QString text)
{
    static const QRegularExpression between{u"(?<=[0-9])[ \\-\\x{2010}-\\x{2014}](?=[0-9Xx])"_s};
    return text.remove(between);
}

class Finder
{
public:
    Finder(const Law &law, QDate day)
        : m_law{law}
        , m_day{day}
    {
    }
    void add(FindKind kind, const QString &text)
    {
        const Find find{kind, text.simplified().left(snippet)};
        if (m_finds.size() < mostFinds && std::ranges::find(m_finds, find) == m_finds.end())
            m_finds.push_back(find);
    }
    Result<> search(const QString &text)
    {
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        const QString numbers = asNumbers(plain);
        for (const Pattern &pattern : patterns()) {
            const auto words = m_law.convention(pattern.key, m_day);
            if (!words)
                return tl::unexpected(words.error());
            const QRegularExpression sought{*words, QRegularExpression::UseUnicodePropertiesOption};
            for (auto match = sought.globalMatch(pattern.ofNumbers ? numbers : plain);
                 match.hasNext();) {
                const QString found = match.next().captured();
                if (pattern.proved(found, m_day))
                    add(pattern.kind, found);
            }
        }
        return secrecyMarkIn({}, plain, m_law, m_day).map([&](const QString &mark) {
            if (!mark.isEmpty())
                add(FindKind::Secrecy, mark);
        });
    }
    /// The third party must not learn who applied (art. 32, PIPL art. 6).
    void searchApplicant(const QString &text, const Request &request)
    {
        QStringList sought{request.applicantName, request.identityNumber, request.contact,
                           request.agent};
        sought += request.coapplicants;
        for (const QString &each : sought) {
            if (each.trimmed().size() >= 2 && text.contains(each.trimmed()))
                add(FindKind::Applicant, each);
        }
    }
    /// Text, hidden layers and metadata of \p paper.
    Result<> searchPaper(const Paper &paper)
    {
        for (const PaperText &each : paper.texts) {
            if (each.place == PaperPlace::Metadata)
                add(FindKind::Metadata, each.text);
            else if (each.place != PaperPlace::Body)
                add(FindKind::Hidden, each.text);
            if (const auto searched = search(each.text); !searched)
                return searched;
        }
        if (paper.readability != Readability::Text)
            add(FindKind::Unreadable, word(paper.readability));
        return {};
    }
    std::vector<Find> finds() const { return m_finds; }

private:
    const Law &m_law;
    QDate m_day{};
    std::vector<Find> m_finds{};
};
} // namespace

Result<std::vector<Find>> outgoingFinds(const Paper &paper, const Request &request,
                                        Recipient recipient, const Law &law, QDate day)
{
    Finder finder{law, day};
    if (recipient == Recipient::None)
        return finder.finds();
    if (const auto searched = finder.searchPaper(paper); !searched)
        return tl::unexpected(searched.error());
    if (recipient == Recipient::ThirdParty) {
        for (const PaperText &each : paper.texts)
            finder.searchApplicant(each.text, request);
    }
    return finder.finds();
}

Result<std::vector<Find>> publicationFinds(const Document &document, std::span<const Paper> files,
                                           const Law &law, QDate day)
{
    Finder finder{law, day};
    auto searched = finder.search(document.title + u'\n' + document.body);
    for (const Paper &file : files)
        searched = searched.and_then([&] { return finder.searchPaper(file); });
    if (!searched)
        return tl::unexpected(searched.error());
    return finder.finds();
}
