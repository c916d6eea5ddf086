#include "core/desk/removal.h"
#include "core/law/law.h"
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

/// What is typed to break a query, or to say more than it may.
const std::vector<QString> injections{u"公开-条例"_s,
                                      u"\"公开\""_s,
                                      u"公*开"_s,
                                      u"\""_s,
                                      u"*"_s,
                                      u"NEAR("_s,
                                      u"NEAR(公开 条例, 2)"_s,
                                      u"公开 AND 条例"_s,
                                      u"公开 OR 办法"_s,
                                      u"公开 NOT 条例"_s,
                                      u"title:公开"_s,
                                      u"-公开"_s,
                                      u"(公开"_s,
                                      u"公开\"; DROP TABLE document; --"_s,
                                      u"公开' OR '1'='1"_s};

OrganId someOrgan()
{
    const int organ = *rc::gen::inRange(1, 3);
    return {EntityId{QUuid{u"00000000-0000-8000-8000-00000000000%1"_s.arg(organ)}}};
}
DocumentSight someSight()
{
    return {.everyOrgan = *rc::gen::inRange(0, 3) == 0,
            .organ = *rc::gen::arbitrary<bool>() ? someOrgan() : OrganId{},
            .withheld = *rc::gen::arbitrary<bool>()};
}

/// 依法删除 (R-PRG-1): one officer proposes, another carries it out.
Result<> removeText(Shelf &shelf, DocumentId id)
{
    static const Law law = Law::shipped().value();
    const auto as = [&](const char16_t *officer) {
        return RemovalSetting{law,
                              shelf.desk.clock,
                              shelf.desk.random,
                              {.id = {EntityId{QUuid{QString::fromUtf16(officer)}}},
                               .organ = shelf.desk.organ,
                               .role = Role::Administrator}};
    };
    const auto first = as(u"00000000-0000-8000-8000-000000000011");
    const auto second = as(u"00000000-0000-8000-8000-000000000012");
    return proposeRemoval(*shelf.office,
                          {.subject = id.value,
                           .cause = RemovalCause::Secret,
                           .reason = u"涉密误入"_s,
                           .entry = u"1"_s},
                          first)
        .and_then([&](const Changes &made) { return shelf.office->commit(made); })
        .and_then([&](const Committed &made) {
            return readSeen<Removal>(*shelf.office, made.entities.front());
        })
        .and_then(
            [&](const Seen<Removal> &seen) { return carryOutRemoval(*shelf.office, seen, second); })
        .and_then([&](const Changes &made) { return shelf.office->commit(made); })
        .map([](const Committed &) {});
}

/// Documents as they come, change and lose their text; `documents` is what should be there.
struct Course
{
    Shelf shelf{};
    std::vector<Document> documents{};
    int texts = 0;

    Document next()
    {
        // A text that was removed may not come back: every one is another.
        Document made = shelf.document(*textGen(8), u"题"_s + *textGen(12),
                                       *textGen(60) + u"尾"_s + QString::number(++texts));
        made.formed = QDate{2020, 1, 1}.addDays(*rc::gen::inRange(0, 5));
        made.organ = someOrgan();
        made.attribute = Attribute(*rc::gen::inRange(0, 4));
        made.state = DocumentState(*rc::gen::inRange(0, 3));
        return made;
    }
    void step()
    {
        const auto at = std::size_t(*rc::gen::inRange(0, 12));
        if (at >= documents.size()) {
            documents.push_back(next());
            shelf.put(documents.back());
        } else if (*rc::gen::inRange(0, 3) == 0) {
            const Result<> removed = removeText(shelf, documents[at].id);
            // What has lost its text already has none to lose.
            RC_ASSERT(removed.has_value() || documents[at].body.isEmpty());
            documents[at].body.clear();
        } else {
            Document changed = next();
            changed.id = documents[at].id;
            documents[at] = changed;
            shelf.alter(changed.id, [&](Document &document) { document = changed; });
        }
    }
    /// A stretch of a text that is there, or anything, or what is typed in bad faith.
    QString query(int length) const
    {
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 3)
            return *rc::gen::elementOf(injections);
        const auto at = std::size_t(*rc::gen::inRange(0, int(documents.size())));
        const QString &text = documents[at].body;
        const int begin = *rc::gen::inRange(0, int(text.size()) + 1);
        return kind > 0 ? text.mid(begin, length) : (*textGen(length)).left(length);
    }
    void ask(const QString &query) const
    {
        const DocumentSight sight = someSight();
        const auto page = shelf.library->search(
            {.text = query, .sight = sight, .limit = everything, .exactUpTo = everything});
        RC_ASSERT(page.has_value());
        if (plainTerms(query).isEmpty())
            return;
        std::vector<Document> seen;
        std::ranges::copy_if(documents, std::back_inserter(seen),
                             [&](const Document &each) { return maySee(sight, each); });
        const auto due = bruteForce(seen, query);
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
};
} // namespace

/// The index against a walk over every text, for whatever is written, changed, removed and asked,
/// by whoever asks.
class SearchLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexFindsWhatAWalkFinds();
};

void SearchLaws::theIndexFindsWhatAWalkFinds()
{
    const bool held = rc::check("search == walk", [] {
        Course course;
        for (int writes = *rc::gen::inRange(1, 16); writes > 0; --writes)
            course.step();
        for (int length = 1; length <= 8; ++length)
            course.ask(course.query(length));
        RC_ASSERT(course.shelf.office->check().has_value());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(SearchLaws)
#include "search_laws.moc"
