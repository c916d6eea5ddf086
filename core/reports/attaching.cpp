#include "core/reports/attaching.h"

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/reports/registercells.h"

using namespace Qt::StringLiterals;

void compareComputed(RegisterRow &row, const RegisterSetting &setting)
{
    for (const auto &[column, said] : row.said) {
        const QString computed = column->cell.read ? column->cell.read(row, setting) : QString{};
        if (computed == said)
            continue;
        const bool sameDay = [&] {
            const auto day = cells::date(said, setting.year);
            return column->kind == CellKind::Date && day && isoDate(*day) == computed;
        }();
        if (!sameDay)
            addNote(row.notes,
                    computed.isEmpty() ? column->noteKey().toString()
                                       : u"原表"_s + column->heading.toString(),
                    said);
    }
    row.said.clear();
}

RowAttacher::RowAttacher(std::vector<PastCase> cases, const Records &records, const Clock &clock,
                         Random &random)
    : m_cases{std::move(cases)}
    , m_records{records}
    , m_clock{clock}
    , m_random{random}
{
    for (std::size_t at = 0; at < m_cases.size(); ++at)
        m_byNumber.emplace(m_cases[at].request.number, at);
}

tl::expected<PastCase *, CellFault> RowAttacher::caseOf(const RegisterRow &row, OrganId organ,
                                                        OrganId own, const QString &heading)
{
    const auto refuse = [&](ErrorCode code) { return tl::unexpected(CellFault{heading, code}); };
    std::vector<PastCase *> found;
    const auto [first, last] = m_byNumber.equal_range(row.past.request.number);
    for (auto each = first; each != last; ++each)
        found.push_back(&m_cases[each->second]);
    if (!organ.isNull())
        std::erase_if(found, [&](PastCase *past) { return past->request.organ != organ; });
    else if (found.size() > 1)
        std::erase_if(found, [&](PastCase *past) { return past->request.organ != own; });
    if (found.size() != 1)
        return refuse(first == last || !organ.isNull() ? ErrorCode::NotFound
                                                       : ErrorCode::Ambiguous);
    const Request &request = found.front()->request;
    if (!request.closed.isValid() || request.status == Status::Voided)
        return refuse(ErrorCode::GuardRefused);
    return found.front();
}

Attached RowAttacher::attach(Attached (*how)(const Attaching &), RegisterRow &row, PastCase &file,
                             const ImportSetting &setting)
{
    return how({row, file, m_records, setting.around, m_clock, m_random, m_touched});
}
