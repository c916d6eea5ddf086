#pragma once
#include "core/journal/records.h"

/// Records that answer as long as \p goOn says so, then Cancelled: for long readings that ask many
/// things and would otherwise go on for nobody.
class HeededRecords final : public Records
{
public:
    HeededRecords(const Records &records, std::function<bool()> goOn)
        : m_records{records}
        , m_goOn{std::move(goOn)}
    {
    }
    Result<Record> read(Noun noun, EntityId entity) const override
    {
        return whileWanted([&] { return m_records.read(noun, entity); });
    }
    Result<std::vector<EntityId>> where(Noun noun, quint16 field, const Value &value) const override
    {
        return whileWanted([&] { return m_records.where(noun, field, value); });
    }
    Result<std::vector<EntityId>> all(Noun noun) const override
    {
        return whileWanted([&] { return m_records.all(noun); });
    }
    Result<> scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const override
    {
        return whileWanted([&]() -> Result<> {
            constexpr int often = 256;
            int rows = 0;
            bool wanted = true;
            const auto done = m_records.scan(noun, fields, [&](const ScanRow &row) {
                wanted = ++rows % often != 0 || m_goOn();
                return wanted && step(row);
            });
            return wanted ? done : fail(ErrorCode::Cancelled);
        });
    }
    Result<std::vector<EntityId>> sameApplicant(EntityId request) const override
    {
        return whileWanted([&] { return m_records.sameApplicant(request); });
    }
    Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const override
    {
        return whileWanted([&] { return m_records.ofApplicant(identityNumber); });
    }
    Result<QByteArray> content(const QByteArray &digest) const override
    {
        return whileWanted([&] { return m_records.content(digest); });
    }
    Result<std::vector<HistoryEntry>> history(EntityId entity) const override
    {
        return whileWanted([&] { return m_records.history(entity); });
    }

private:
    template<class Answer>
    auto whileWanted(Answer answer) const -> decltype(answer())
    {
        if (!m_goOn())
            return fail(ErrorCode::Cancelled);
        return answer();
    }

    const Records &m_records;
    std::function<bool()> m_goOn;
};
