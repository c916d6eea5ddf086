#include "core/desk/pastdecisions.h"

#include "core/desk/likeness.h"

#include <algorithm>
#include <array>

namespace {
constexpr int alikeEnough = 34; ///< percent
constexpr qsizetype mostWords = 3;
} // namespace

Result<PastDecisions> PastDecisions::read(const Records &records)
{
    static constexpr std::array<quint16, 4> asked{DocumentNumber, DocumentTitle, DocumentAttribute,
                                                  DocumentGround};
    PastDecisions past;
    return records
        .scan(Noun::Document, asked,
              [&](const ScanRow &row) {
                  const auto attribute = Attribute(row.integer(2));
                  if (attribute == Attribute::None)
                      return true;
                  const QString title = QString::fromUtf8(row.text(1));
                  past.m_decided.push_back({{row.entity()},
                                            QString::fromUtf8(row.text(0)),
                                            title,
                                            Likeness::folded(title).toUtf8(),
                                            attribute,
                                            QString::fromUtf8(row.text(3))});
                  return true;
              })
        .map([&] { return std::move(past); });
}

void PastDecisions::note(const Document &document)
{
    std::erase_if(m_decided, [&](const Decided &d) { return d.id == document.id; });
    if (document.attribute != Attribute::None)
        m_decided.push_back({document.id, document.number, document.title,
                             Likeness::folded(document.title).toUtf8(), document.attribute,
                             document.ground});
}

std::vector<PastDecision> PastDecisions::nearest(const QString &title, DocumentId except,
                                                 int most) const
{
    const Likeness likeness{title};
    std::vector<std::pair<int, const Decided *>> found;
    if (!likeness.canTell())
        return {};
    for (const Decided &each : m_decided) {
        const int percent = likeness.percentOfFolded(each.folded);
        if (percent >= alikeEnough && each.id != except)
            found.emplace_back(percent, &each);
    }
    const auto kept = std::min(found.size(), std::size_t(most));
    std::ranges::partial_sort(found, found.begin() + std::ptrdiff_t(kept), std::ranges::greater{});
    std::vector<PastDecision> nearest;
    for (std::size_t i = 0; i < kept; ++i) {
        const auto &[percent, each] = found[i];
        nearest.push_back({each->id, each->number, each->title, each->attribute, each->ground,
                           percent, likeness.shared(each->title).mid(0, mostWords)});
    }
    return nearest;
}
