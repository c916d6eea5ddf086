#include "ui/library/librarysearch.h"

#include <QThread>

LibrarySearch::LibrarySearch(Opener open, QObject *parent)
    : QObject{parent}
    , m_open{std::move(open)}
    , m_thread{std::make_unique<QThread>()}
    , m_worker{std::make_unique<QObject>()}
{
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

LibrarySearch::~LibrarySearch()
{
    ++m_turn;
    if (Library *running = m_running.load())
        running->interrupt();
    m_thread->quit();
    m_thread->wait();
}

void LibrarySearch::ask(const LibraryQuery &query, bool withFacets)
{
    const quint64 turn = ++m_turn;
    if (Library *running = m_running.load())
        running->interrupt();
    QMetaObject::invokeMethod(
        m_worker.get(), [=, this] { work(query, withFacets, turn); }, Qt::QueuedConnection);
}

Result<Library *> LibrarySearch::opened()
{
    if (!m_library) {
        auto made = m_open();
        if (!made)
            return tl::unexpected(made.error());
        m_library = std::move(*made);
    }
    return m_library.get();
}

/// In the worker's thread.
void LibrarySearch::work(const LibraryQuery &query, bool withFacets, quint64 turn)
{
    const auto isOld = [&] { return turn != m_turn.load(); };
    if (isOld())
        return;
    const auto library = opened();
    if (!library) {
        QMetaObject::invokeMethod(this, [this, error = library.error()] { Q_EMIT failed(error); });
        return;
    }
    m_running = *library;
    const auto tell = [&](auto say) {
        QMetaObject::invokeMethod(this, [this, turn, say] {
            if (turn == m_turn.load())
                say();
        });
    };
    if (const auto page = (*library)->search(query))
        tell([=, this] { Q_EMIT found(query, *page); });
    else if (page.error().code != ErrorCode::Cancelled)
        tell([=, this] { Q_EMIT failed(page.error()); });
    if (withFacets && !isOld()) {
        if (const auto counts = (*library)->facets(query))
            tell([=, this] { Q_EMIT counted(*counts); });
    }
}

Result<LibraryPage> LibrarySearch::askNow(const LibraryQuery &query)
{
    if (!m_own) {
        auto made = m_open();
        if (!made)
            return tl::unexpected(made.error());
        m_own = std::move(*made);
    }
    return m_own->search(query);
}
