#pragma once
#include "core/base/background.h"
#include "core/desk/nameindex.h"
#include "core/reports/requestlist.h"

class Desk;

/// What the lists of requests stand on: the short columns and the names behind them, read beside
/// the screen and kept as fresh as the journal.
class RequestBoard final : public QObject
{
    Q_OBJECT

public:
    /// \p reader: records for the thread that reads, made here; empty: read at once, on this one.
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    RequestBoard(Desk &desk, Reader reader, QObject *parent = nullptr);

    /// Reads everything anew; `changed` tells when it is there.
    void load();
    /// The names go, as the office is locked; load() brings them back.
    void forgetNames();
    bool isReady() const { return m_columns.has_value(); }
    /// Names can be searched; a moment after the columns.
    bool knowsNames() const { return m_names.has_value(); }
    /// nullptr until they are read, and while the office is locked.
    const NameIndex *names() const { return m_names ? &*m_names : nullptr; }
    const RequestColumns &columns() const { return *m_columns; }
    Desk &desk() const { return m_desk; }
    /// Records for another thread; null when everything is read on this one.
    Result<std::unique_ptr<Records>> openReader() const
    {
        return m_reader ? m_reader() : Result<std::unique_ptr<Records>>{nullptr};
    }

    /// The rows that \p filter lets through and whose number, name or subject holds \p text.
    std::vector<quint32> rows(const RequestFilter &filter, const QString &text) const;

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void loadNames();
    void take(const QList<EntityId> &entities);
    template<class T>
    bool keep(Result<T> read, std::optional<T> &into);

    Desk &m_desk;
    Reader m_reader;
    std::optional<RequestColumns> m_columns{};
    std::optional<NameIndex> m_names{};
    std::vector<EntityId> m_missed{}; ///< committed while a thread was reading
    Background m_columnsReading{};
    Background m_namesReading{};
};
