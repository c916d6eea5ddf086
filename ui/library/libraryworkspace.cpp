#include "ui/library/libraryworkspace.h"

#include "core/desk/desk.h"
#include "core/documents/compilation.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/focuslead.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/library/facetpanel.h"
#include "ui/library/libraryhitdelegate.h"
#include "ui/library/libraryhitsmodel.h"
#include "ui/library/librarypage.h"
#include "ui/print/compilationfile.h"
#include "ui/wording/errortext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int keyPause = 70; ///< ms after the last key
constexpr int mostQuoted = 6;
constexpr int mostRelated = 8;
} // namespace

LibraryWorkspace::LibraryWorkspace(Desk &desk, LibrarySearch::Opener open, Dialogs &dialogs,
                                   QWidget *parent)
    : Workspace{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_search{new LibrarySearch{std::move(open), this}}
    , m_hits{new LibraryHitsModel{this}}
    , m_box{new QLineEdit}
    , m_total{elided(Tone::Quiet)}
    , m_compile{new DeskButton{tr("Compile the marked"), DeskButton::Shape::Plain, u"Ctrl+E"_s}}
    , m_strip{new MessageStrip}
    , m_facets{new FacetPanel{desk}}
    , m_list{new QListView}
    , m_page{new LibraryPageView{desk}}
    , m_pause{new QTimer{this}}
{
    setObjectName(u"libraryWorkspace"_s);
    setGround(this, u"surface"_s);
    m_facets->setFixedWidth(240);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addSpacing(8);
    middle->addWidget(m_facets);
    middle->addSpacing(8);
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(buildList());
    middle->addWidget(rule(Rule::Upright));
    middle->addWidget(m_page, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(rule(Rule::Edge));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    leadFocus(this, m_box);
    m_pause->setSingleShot(true);
    m_pause->setInterval(keyPause);
    connect(m_pause, &QTimer::timeout, this, &LibraryWorkspace::search);
    // textEdited comes when an input method commits, never while it composes.
    connect(m_box, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_facets, &FacetPanel::chosenChanged, this, &LibraryWorkspace::search,
            Qt::QueuedConnection);
    connect(m_search, &LibrarySearch::found, this, &LibraryWorkspace::take);
    connect(m_search, &LibrarySearch::counted, m_facets, &FacetPanel::show);
    connect(m_search, &LibrarySearch::failed, this,
            [this](const Error &error) { m_strip->showError(errorText(error)); });
    connect(m_hits, &LibraryHitsModel::marksChanged, this,
            [this] { m_compile->setEnabled(!m_hits->marked().isEmpty()); });
    connect(m_page, &LibraryPageView::asked, this, &LibraryWorkspace::openDocument);
    connect(&m_desk, &Desk::changed, this, [this](const QList<EntityId> &) {
        if (isVisible())
            search();
    });
    auto *compile = new QShortcut{Qt::CTRL | Qt::Key_E, this};
    compile->setContext(Qt::WidgetWithChildrenShortcut);
    connect(compile, &QShortcut::activated, this, &LibraryWorkspace::compileMarked);
}

QWidget *LibraryWorkspace::buildHead()
{
    m_box->setObjectName(u"librarySearchEdit"_s);
    m_box->setAccessibleName(tr("Search the library"));
    m_box->setPlaceholderText(tr("Number, title or any words of the text"));
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumWidth(240);
    m_box->installEventFilter(this);
    m_total->setObjectName(u"libraryTotalLabel"_s);
    m_compile->setObjectName(u"compileButton"_s);
    m_compile->setEnabled(false);
    connect(m_compile, &QPushButton::clicked, this, &LibraryWorkspace::compileMarked);
    auto *head = new QWidget;
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(label(tr("Library"), Tone::Plain, Type::title, true));
    row->addWidget(m_box, 2);
    row->addWidget(m_total);
    row->addStretch(1);
    row->addWidget(m_compile);
    return head;
}

QWidget *LibraryWorkspace::buildList()
{
    m_list->setObjectName(u"libraryListView"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new LibraryHitDelegate{m_list});
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setFixedWidth(400);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { showRow(now.row()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int at) {
        if (at + m_list->height() > m_list->verticalScrollBar()->maximum())
            more();
    });
    return m_list;
}

LibraryQuery LibraryWorkspace::query() const
{
    return {.text = m_box->text(), .filters = m_facets->chosen(), .sight = sightOf(m_desk.actor())};
}

void LibraryWorkspace::search()
{
    m_pause->stop();
    m_search->ask(query());
}

void LibraryWorkspace::more()
{
    if (m_last)
        return;
    m_last = true; // until the answer says otherwise
    LibraryQuery next = query();
    next.offset = m_hits->size();
    m_search->ask(next, false);
}

void LibraryWorkspace::take(const LibraryQuery &asked, const LibraryPage &page)
{
    m_strip->clear();
    m_last = page.isLast || page.hits.empty();
    m_hits->show(asked, page);
    if (asked.offset > 0)
        return;
    QString total = page.approximate ? tr("about %1 documents").arg(page.total)
                                     : tr("%n document(s)", nullptr, int(page.total));
    if (page.incomplete)
        total += u" · "_s + tr("the index is still being built");
    m_total->setText(total);
    if (page.hits.empty()) {
        m_shown = {};
        m_page->showNothing(tr("Nothing has these words. Try fewer of them, or take a tick away on "
                               "the left."));
    } else {
        m_list->setCurrentIndex(m_hits->index(0));
    }
}

void LibraryWorkspace::showRow(int row)
{
    if (const LibraryHit *hit = m_hits->hitAt(row))
        openDocument(hit->id);
}

void LibraryWorkspace::openDocument(DocumentId id)
{
    const auto seen = m_desk.document(id);
    if (!seen)
        return m_strip->showError(errorText(seen.error()));
    if (!maySee(sightOf(m_desk.actor()), seen->value))
        return;
    m_shown = id;
    m_page->show(seen->value, {m_box->text()}, relatedTo(seen->value));
}

/// The numbers that it quotes, then its topic. Words run into a number without a space (“按照杨府办
/// 〔2020〕8号”): it is sought by its end, and what is found must be that end whole.
std::vector<LibraryHit> LibraryWorkspace::relatedTo(const Document &document)
{
    static const QRegularExpression number{
        u"\\p{Han}{0,12}(\\p{Han}{2}[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*\\d+号)"_s};
    std::vector<LibraryHit> related;
    const auto add = [&](const LibraryQuery &query, const QByteArray &quoted) {
        const auto page = m_search->askNow(query);
        for (const LibraryHit &hit : page ? page->hits : std::vector<LibraryHit>{}) {
            const QByteArray key = numberKey(hit.number);
            const bool isMeant = quoted.isEmpty() || (!key.isEmpty() && quoted.endsWith(key));
            if (isMeant && hit.id != document.id && int(related.size()) < mostRelated &&
                std::ranges::find(related, hit.id, &LibraryHit::id) == related.end())
                related.push_back(hit);
        }
    };
    auto quoted = number.globalMatch(document.body);
    const DocumentSight sight = sightOf(m_desk.actor());
    for (int i = 0; i < mostQuoted && quoted.hasNext(); ++i) {
        const auto found = quoted.next();
        add({.text = found.captured(1), .sight = sight, .limit = mostRelated},
            numberKey(found.captured()));
    }
    if (!document.topic.isEmpty())
        add({.filters = {{FacetKind::Topic, document.topic}}, .sight = sight, .limit = 4}, {});
    return related;
}

void LibraryWorkspace::compileMarked()
{
    if (m_hits->marked().isEmpty())
        return;
    std::vector<Document> documents;
    for (const DocumentId id : m_hits->marked()) {
        if (const auto seen = m_desk.document(id))
            documents.push_back(seen->value);
    }
    const auto organ = readSeen<Organ>(m_desk.records(), m_desk.actor().organ.value);
    const auto compiled = compile(tr("Compilation of key documents"),
                                  organ ? organ->value.name : QString{}, m_desk.today(), documents);
    if (!compiled)
        return m_strip->showError(errorText(compiled.error()));
    const QString path =
        m_dialogs.saveFile(this, tr("Save the compilation"), compiled->title + u".pdf"_s,
                           tr("PDF (*.pdf);;OpenDocument (*.odt);;HTML (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeCompilation(*compiled, {.contents = tr("Contents")}, path);
        !written)
        return m_strip->showError(errorText(written.error()));
    m_strip->showDone(tr("Saved as %1").arg(path));
    m_hits->clearMarks();
}

QList<FindHit> LibraryWorkspace::find(const QString &text)
{
    QList<FindHit> hits;
    const auto page =
        m_search->askNow({.text = text, .sight = sightOf(m_desk.actor()), .limit = 5});
    for (const LibraryHit &hit : page ? page->hits : std::vector<LibraryHit>{})
        hits << FindHit{.section = tr("Documents"),
                        .title = hit.title,
                        .detail = hit.number,
                        .act = [this, text, id = hit.id] {
                            m_box->setText(text);
                            openDocument(id);
                        }};
    return hits;
}

QList<QWidget *> LibraryWorkspace::panes()
{
    return {m_box, m_list, m_page, m_facets};
}

QString LibraryWorkspace::purpose() const
{
    return tr("Find any document by its number, its title or words of its text, and compile what "
              "belongs together.");
}

QList<KeyHelp> LibraryWorkspace::keys() const
{
    return {{u"Ctrl+F /"_s, tr("To the search box")},
            {u"↓ J K"_s, tr("Next and previous document")},
            {u"Space"_s, tr("Mark for the compilation")},
            {u"Ctrl+E"_s, tr("Compile the marked")},
            {u"Esc"_s, tr("Clear the search")}};
}

void LibraryWorkspace::arrive()
{
    search();
}

bool LibraryWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Workspace::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        if (to >= 0 && to < m_hits->size())
            m_list->setCurrentIndex(m_hits->index(to));
        return true;
    };
    if (watched == m_box) {
        switch (pressed->key()) {
        case Qt::Key_Down: m_list->setFocus(); return go(std::max(row, 0));
        case Qt::Key_Return:
        case Qt::Key_Enter: search(); return true;
        case Qt::Key_Escape: m_box->clear(); return true;
        default: return false;
        }
    }
    switch (pressed->key()) {
    case Qt::Key_J: return go(row + 1);
    case Qt::Key_K: return go(row - 1);
    case Qt::Key_Space: m_hits->mark(row); return true;
    case Qt::Key_Slash:
    case Qt::Key_Escape:
        m_box->setFocus();
        m_box->selectAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_page->setFocus(); return true;
    default: return false;
    }
}
