#include "tests/core/store/documentfixture.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int everything = 1'000'000;

/// What a character is in this test's own words, written without the product's table.
QString plain(const QString &text)
{
    QString made;
    QString lines = text;
    lines.replace(u"\n\n"_s, u"。"_s);
    for (const QChar c : std::as_const(lines)) {
        const QString folded = QString{c}.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (u" \n()[]〔〕「」《》【】-\"'*"_s.contains(folded))
            continue;
        if (!u"。,、:;"_s.contains(folded))
            made += folded;
        else if (!made.endsWith(u'|'))
            made += u'|';
    }
    return made;
}

QStringList plainTerms(const QString &query)
{
    QStringList terms;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        QString term = plain(word);
        while (term.startsWith(u'|'))
            term.remove(0, 1);
        while (term.endsWith(u'|'))
            term.chop(1);
        if (!term.isEmpty())
            terms << term;
    }
    return terms;
}

/// The documents that a walk over all texts finds: every term somewhere, or the number begun.
std::set<QString> bruteForce(const std::vector<Document> &documents, const QString &query)
{
    const QStringList terms = plainTerms(query);
    const QString key = plain(query).remove(u'|');
    std::set<QString> found;
    for (const Document &document : documents) {
        const QStringList texts{plain(document.number), plain(document.title),
                                plain(document.body)};
        const bool all = std::ranges::all_of(terms, [&](const QString &term) {
            return std::ranges::any_of(texts, [&](const QString &t) { return t.contains(term); });
        });
        if (all || (key.size() >= 2 && QString{texts[0]}.remove(u'|').startsWith(key)))
            found.insert(document.id.text());
    }
    return found;
}

/// Few characters, so that strings meet; with widths, cases, brackets and marks among them.
rc::Gen<QString> textGen(int most)
{
    static const QString alphabet = u"公开公开条例办法政府Ａａ1１2２〔〕（）《-。，、 \n\"*"_s;
    return rc::gen::map(rc::gen::resize(most, rc::gen::container<std::vector<int>>(
                                                  rc::gen::inRange(0, int(alphabet.size())))),
                        [](const std::vector<int> &picks) {
                            QString text;
                            for (const int pick : picks)
                                text += alphabet.at(pick);
                            return text;
                        });
}

std::set<QString> idsOf(const LibraryPage &page)
{
    std::set<QString> ids;
    for (const LibraryHit &hit : page.hits)
        ids.insert(hit.id.text());
    return ids;
}
} // namespace

/// The index against a walk over every text, for whatever is written, changed and asked.
class SearchLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexFindsWhatAWalkFinds();
};

void SearchLaws::theIndexFindsWhatAWalkFinds()
{
    const bool held = rc::check("search == walk", [] {
        Shelf shelf;
        std::vector<Document> documents;
        for (int writes = *rc::gen::inRange(1, 16); writes > 0; --writes) {
            Document next = shelf.document(*textGen(8), u"题"_s + *textGen(12), *textGen(60));
            next.formed = QDate{2020, 1, 1}.addDays(*rc::gen::inRange(0, 5));
            const auto at = std::size_t(*rc::gen::inRange(0, 12));
            if (at >= documents.size()) {
                documents.push_back(next);
                shelf.put(next);
                continue;
            }
            next.id = documents[at].id;
            documents[at] = next;
            shelf.alter(next.id, [&](Document &document) { document = next; });
        }
        for (int length = 1; length <= 8; ++length) {
            // A stretch of a text that is there, or anything.
            const auto at = std::size_t(*rc::gen::inRange(0, int(documents.size())));
            const QString &text = documents[at].body;
            const int begin = *rc::gen::inRange(0, int(text.size()) + 1);
            const QString query = *rc::gen::inRange(0, 3) > 0 ? text.mid(begin, length)
                                                              : (*textGen(length)).left(length);
            if (plainTerms(query).isEmpty())
                continue;
            const auto page = shelf.library->search(
                {.text = query, .limit = everything, .exactUpTo = everything});
            RC_ASSERT(page.has_value());
            const auto due = bruteForce(documents, query);
            for (const Document &document : documents) {
                const QString id = document.id.text();
                if (idsOf(*page).contains(id) != due.contains(id))
                    qWarning() << "asked" << query << "in" << document.number << document.title
                               << document.body << "expected" << due.contains(id);
            }
            RC_ASSERT(idsOf(*page) == due);
            RC_ASSERT(page->total == qint64(page->hits.size()));
            RC_ASSERT(page->isLast);
        }
        RC_ASSERT(shelf.office->check().has_value());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(SearchLaws)
#include "search_laws.moc"
