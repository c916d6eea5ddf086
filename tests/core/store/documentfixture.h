#pragma once
#include "core/documents/library.h"
#include "tests/core/store/fixture.h"

/// An office with documents, and the library over it.
struct Shelf
{
    Desk desk{};
    std::unique_ptr<OfficeFile> office = desk.create();
    std::unique_ptr<Library> library = open();

    std::unique_ptr<Library> open() const
    {
        auto opened = office->openLibrary();
        return opened ? std::move(*opened) : nullptr;
    }
    Document document(const QString &number, const QString &title, const QString &body = {})
    {
        return {.id = {newEntityId(desk.clock, desk.random)},
                .organ = desk.organ,
                .number = number,
                .title = title,
                .kind = QStringLiteral("通知"),
                .formed = {2021, 4, 9},
                .body = body,
                .attribute = Attribute::Proactive,
                .state = DocumentState::Published};
    }
    DocumentId put(const Document &document)
    {
        const auto done = office->commit(Changes{}.add(document, quint16(DocumentEvent::Entered)));
        if (!done)
            qFatal("put: %s", codeName(done.error().code).data());
        return document.id;
    }
    template<class Change>
    void alter(DocumentId id, Change change)
    {
        const auto seen = readSeen<Document>(*office, id.value);
        Document next = seen->value;
        change(next);
        const auto done =
            office->commit(Changes{}.update(*seen, next, quint16(DocumentEvent::Determined)));
        if (!done)
            qFatal("alter: %s", codeName(done.error().code).data());
    }
    /// Titles of what is found, in their order; a refusal by its code.
    QStringList titles(const LibraryQuery &query) const
    {
        const auto page = library->search(query);
        if (!page)
            return {QString{codeName(page.error().code)}};
        QStringList found;
        for (const LibraryHit &hit : page->hits)
            found << hit.title;
        return found;
    }
    QStringList titles(const QString &text) const { return titles(LibraryQuery{.text = text}); }
};
