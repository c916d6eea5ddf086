#pragma once
#include "core/journal/records.h"

#include <QCryptographicHash>
#include <QMap>

/// An office in memory for tests above the store: the same contract (groups, Seen, numbers), no
/// file.
class MemoryOffice final : public Records, public Journal
{
public:
    Result<Committed> commit(const Changes &changes) override
    {
        if (const auto refusal = std::exchange(nextRefusal, {}))
            return tl::unexpected(*refusal);
        Committed done;
        at = at.addMSecs(1);
        for (EntityChange change : changes.entities()) {
            for (const NumberWish &wish : changes.numbers()) {
                if (wish.entity == change.entity)
                    drawNumber(wish, change, done);
            }
            for (const ContentWish &wish : changes.contents()) {
                if (wish.entity == change.entity)
                    keepContent(wish, change);
            }
            const WriteRef event{.seq = ++m_seq};
            write(change, event);
            done.events.push_back(event);
            done.entities.push_back(change.entity);
        }
        return done;
    }
    Result<Record> read(Noun noun, EntityId entity) const override
    {
        const auto found = m_records.find(entity);
        if (found == m_records.end() || found->noun != noun)
            return fail(ErrorCode::NotFound, {entity.toString()});
        return *found;
    }
    Result<std::vector<EntityId>> where(Noun noun, quint16 field, const Value &value) const override
    {
        std::vector<EntityId> found;
        for (const EntityId &id : m_order) {
            const Record &record = *m_records.find(id);
            const auto held = record.values.find(field);
            if (record.noun == noun && held != record.values.end() && held->second == value)
                found.push_back(id);
        }
        return found;
    }
    Result<std::vector<EntityId>> all(Noun noun) const override
    {
        std::vector<EntityId> found;
        for (const EntityId &id : m_order) {
            if (m_records.find(id)->noun == noun)
                found.push_back(id);
        }
        return found;
    }
    Result<> scan(Noun noun, std::span<const quint16> fields, const ScanStep &step) const override
    {
        for (const EntityId &id : m_order) {
            const Record &record = *m_records.find(id);
            if (record.noun == noun && !step(Row{record, fields}))
                break;
        }
        return {};
    }
    Result<std::vector<EntityId>> sameApplicant(EntityId request) const override
    {
        const auto own = m_records.find(request);
        if (own == m_records.end())
            return fail(ErrorCode::NotFound, {request.toString(QUuid::WithoutBraces)});
        return ofApplicant(numberOf(*own)).map([&](std::vector<EntityId> found) {
            std::erase(found, request);
            return found;
        });
    }
    Result<std::vector<EntityId>> ofApplicant(const QString &identityNumber) const override
    {
        const QString asked = comparableIdentity(identityNumber);
        std::vector<EntityId> found;
        for (const EntityId &id : m_order) {
            if (!asked.isEmpty() && numberOf(*m_records.find(id)) == asked)
                found.push_back(id);
        }
        return found;
    }
    Result<QByteArray> content(const QByteArray &name) const override
    {
        const auto kept = m_contents.find(name);
        return kept == m_contents.end() ? Result<QByteArray>{fail(ErrorCode::NotFound)} : *kept;
    }
    Result<std::vector<HistoryEntry>> history(EntityId entity) const override
    {
        std::vector<HistoryEntry> found;
        for (const HistoryEntry &entry : m_history) {
            if (entry.entity == entity)
                found.push_back(entry);
        }
        return found;
    }

    std::optional<Error> nextRefusal{}; ///< what the next commit meets
    EntityId actor{};                   ///< who the history says it was
    QDateTime at{QDate{2021, 4, 12}, QTime{9, 0}};
    int commits() const { return int(m_seq); }

private:
    static QString numberOf(const Record &record)
    {
        const auto held = record.values.find(RequestIdentityNumber);
        return held == record.values.end() ? QString{} : comparableIdentity(held->second.text());
    }
    class Row final : public ScanRow
    {
    public:
        Row(const Record &record, std::span<const quint16> fields)
            : m_entity{record.entity}
        {
            for (const quint16 field : fields) {
                const auto held = record.values.find(field);
                m_values.push_back(held == record.values.end() ? Value{} : held->second);
                m_texts.push_back(m_values.back().text().toUtf8());
            }
        }
        EntityId entity() const override { return m_entity; }
        qint64 integer(int column) const override { return value(column).integer(); }
        QDate date(int column) const override { return value(column).date(); }
        EntityId id(int column) const override { return value(column).id(); }
        QByteArrayView text(int column) const override { return m_texts.at(std::size_t(column)); }

    private:
        const Value &value(int column) const { return m_values.at(std::size_t(column)); }
        EntityId m_entity{};
        std::vector<Value> m_values{};
        std::vector<QByteArray> m_texts{};
    };
    void drawNumber(const NumberWish &wish, EntityChange &change, Committed &done)
    {
        const int serial = ++m_series[wish.series + QString::number(wish.year)];
        QString number = wish.pattern;
        number.replace(QStringLiteral("{year}"), QString::number(wish.year));
        number.replace(QStringLiteral("{n3}"), QString::number(serial).rightJustified(3, u'0'));
        number.replace(QStringLiteral("{n}"), QString::number(serial));
        change.writes.push_back({wish.serialField, Value{qint64(serial)}, {}});
        change.writes.push_back({wish.numberField, Value{number}, {}});
        done.numbers[wish.entity] = number;
    }
    void keepContent(const ContentWish &wish, EntityChange &change)
    {
        const QByteArray name = QCryptographicHash::hash(wish.bytes, QCryptographicHash::Sha256);
        m_contents.insert(name, wish.bytes);
        change.writes.push_back({wish.nameField, Value{name}, {}});
        if (wish.digestField != 0)
            change.writes.push_back({wish.digestField, Value{name}, {}});
    }
    void write(const EntityChange &change, WriteRef event)
    {
        if (!m_records.contains(change.entity)) {
            m_order.push_back(change.entity);
            m_records.insert(change.entity, Record{.noun = change.noun, .entity = change.entity});
        }
        Record &record = m_records[change.entity];
        for (const FieldWrite &each : change.writes) {
            if (each.value.isNull())
                record.values.erase(each.field);
            else
                record.values[each.field] = each.value;
            record.writes[each.field] = {event};
        }
        m_history.push_back({.event = event,
                             .noun = change.noun,
                             .entity = change.entity,
                             .actor = actor,
                             .kind = change.kind,
                             .at = at,
                             .writes = change.writes,
                             .note = change.note});
    }

    QMap<EntityId, Record> m_records{};
    std::vector<EntityId> m_order{};
    std::vector<HistoryEntry> m_history{};
    QMap<QString, int> m_series{};
    QMap<QByteArray, QByteArray> m_contents{};
    quint64 m_seq = 0;
};
