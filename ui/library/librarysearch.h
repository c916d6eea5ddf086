#pragma once
#include "core/documents/library.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

/// The library in a thread of its own: what is asked last is answered, what came before it is
/// interrupted.
class LibrarySearch final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Library>>()>;
    explicit LibrarySearch(Opener open, QObject *parent = nullptr);
    ~LibrarySearch() override;
    /// The page, then the facets; found() and counted() tell.
    void ask(const LibraryQuery &query, bool withFacets = true);
    /// On this thread, for a few rows: the line of Ctrl+K.
    Result<LibraryPage> askNow(const LibraryQuery &query);

Q_SIGNALS:
    void found(const LibraryQuery &query, const LibraryPage &page);
    void counted(const FacetCounts &counts);
    void failed(const Error &error);

private:
    Result<Library *> opened();
    void work(const LibraryQuery &query, bool withFacets, quint64 turn);
    Opener m_open;
    std::unique_ptr<QThread> m_thread{};
    std::unique_ptr<QObject> m_worker{};
    std::shared_ptr<Library> m_library{}; ///< of the worker
    std::unique_ptr<Library> m_own{};     ///< of askNow
    std::atomic<Library *> m_running{nullptr};
    std::atomic<quint64> m_turn{0};
};
