#pragma once
#include "ui/common/workspace.h"
#include "ui/library/librarysearch.h"

class Desk;
class Dialogs;
class FacetPanel;
class LibraryHitsModel;
class LibraryPageView;
class MessageStrip;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;
class DeskButton;

/// 公文库 一站通查 (R-DOC-10): one box, hits while typing, facets, the document, and a 汇编 of what
/// was marked.
class LibraryWorkspace final : public Workspace
{
    Q_OBJECT

public:
    LibraryWorkspace(Desk &desk, LibrarySearch::Opener open, Dialogs &dialogs,
                     QWidget *parent = nullptr);
    QString title() const override { return tr("Library"); }
    QString iconName() const override { return QStringLiteral("view-catalog"); }
    QList<FindHit> find(const QString &text) override;
    QList<QWidget *> panes() override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void arrive() override;
    void openDocument(DocumentId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    void search();
    void more();
    void take(const LibraryQuery &query, const LibraryPage &page);
    void showRow(int row);
    std::vector<LibraryHit> relatedTo(const Document &document);
    void compileMarked();
    LibraryQuery query() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    LibrarySearch *m_search;
    LibraryHitsModel *m_hits;
    QLineEdit *m_box;
    QLabel *m_total;
    DeskButton *m_compile;
    MessageStrip *m_strip;
    FacetPanel *m_facets;
    QListView *m_list;
    LibraryPageView *m_page;
    QTimer *m_pause;
    bool m_last = true;
    DocumentId m_shown{};
};
