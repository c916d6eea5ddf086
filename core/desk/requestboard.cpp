#include "core/desk/requestboard.h"

#include "core/desk/desk.h"

#include <algorithm>

RequestBoard::RequestBoard(Desk &desk, Reader reader, QObject *parent)
    : QObject{parent}
    , m_desk{desk}
    , m_reader{std::move(reader)}
{
    connect(&m_desk, &Desk::changed, this, &RequestBoard::take);
}

template<class T>
bool RequestBoard::keep(Result<T> read, std::optional<T> &into)
{
    if (!read) {
        Q_EMIT failed(read.error());
        return false;
    }
    into = std::move(*read);
    return true;
}

void RequestBoard::load()
{
    const QDate today = m_desk.today();
    m_missed.clear();
    if (!m_reader) {
        keep(RequestColumns::load(m_desk.records(), m_desk.law(), m_desk.calendar(), today),
             m_columns);
        keep(NameIndex::load(m_desk.records(), {}), m_names);
        Q_EMIT changed();
        return;
    }
    auto reader = m_reader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_columnsReading.run(
        [today, records = std::shared_ptr<Records>{std::move(*reader)}, &law = m_desk.law(),
         &calendar = m_desk.calendar()](const Background::GoOn &goOn) {
            return std::make_shared<Result<RequestColumns>>(
                RequestColumns::load(*records, law, calendar, today, goOn));
        },
        [this](const std::shared_ptr<Result<RequestColumns>> &read) {
            if (!keep(std::move(*read), m_columns))
                return;
            if (const auto fresh = m_columns->refresh(m_desk.records(), m_missed); !fresh)
                Q_EMIT failed(fresh.error());
            Q_EMIT changed();
            loadNames();
        });
}

void RequestBoard::forgetNames()
{
    m_columnsReading.stop();
    m_namesReading.stop();
    m_names.reset();
    Q_EMIT changed();
}

void RequestBoard::loadNames()
{
    auto reader = m_reader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    m_missed.clear();
    m_namesReading.run(
        [records = std::shared_ptr<Records>{std::move(*reader)}](const Background::GoOn &goOn) {
            return std::make_shared<Result<NameIndex>>(NameIndex::load(*records, goOn));
        },
        [this](const std::shared_ptr<Result<NameIndex>> &read) {
            if (!keep(std::move(*read), m_names))
                return;
            if (const auto fresh = m_names->refresh(m_desk.records(), m_missed); !fresh)
                Q_EMIT failed(fresh.error());
            Q_EMIT changed();
        });
}

void RequestBoard::take(const QList<EntityId> &entities)
{
    const std::vector<EntityId> some{entities.begin(), entities.end()};
    if (!m_columns || !m_names)
        m_missed.insert(m_missed.end(), some.begin(), some.end());
    Result<> done{};
    if (m_columns)
        done = m_columns->refresh(m_desk.records(), some).map([](bool) {});
    if (done && m_names)
        done = m_names->refresh(m_desk.records(), some);
    if (!done)
        Q_EMIT failed(done.error());
    if (m_columns)
        Q_EMIT changed();
}

std::vector<quint32> RequestBoard::rows(const RequestFilter &filter, const QString &text) const
{
    if (!m_columns)
        return {};
    if (text.isEmpty())
        return filteredRows(*m_columns, filter, m_desk.law(), m_desk.calendar());
    RequestFilter byNumber = filter;
    byNumber.numberText = text;
    std::vector<quint32> rows = filteredRows(*m_columns, byNumber, m_desk.law(), m_desk.calendar());
    // Whoever sees masks must not find by the names behind them.
    if (!m_names || !m_desk.may(Permission::SeePersons, m_desk.actor().organ))
        return rows;
    RequestFilter byName = filter;
    byName.ids = m_names->find(text);
    const std::vector<quint32> named =
        filteredRows(*m_columns, byName, m_desk.law(), m_desk.calendar());
    if (filter.ids) { // a name search inside rows that were asked for
        const std::vector<quint32> asked =
            filteredRows(*m_columns, filter, m_desk.law(), m_desk.calendar());
        std::vector<quint32> inside;
        std::ranges::set_intersection(named, asked, std::back_inserter(inside));
        return inside.empty() ? rows : inside;
    }
    std::vector<quint32> both;
    std::ranges::set_union(rows, named, std::back_inserter(both));
    return both;
}
