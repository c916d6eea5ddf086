#pragma once
#include "ui/common/findhit.h"

#include <QLineEdit>

class FindListModel;
class QListView;
class QTimer;

/// The line of Ctrl+K: finds as you type and shows the hits below; ↑ ↓ choose, Enter opens, Esc
/// closes. The focus never leaves the line.
class FindBox final : public QLineEdit
{
    Q_OBJECT

public:
    /// Answers at once, on this thread: a look into what is in memory.
    using Finder = std::function<QList<FindHit>(const QString &text)>;
    explicit FindBox(QWidget *parent = nullptr);
    ~FindBox() override;
    void add(Finder finder);
    /// Hits that stand below all others.
    void addLast(Finder finder) { m_last = std::move(finder); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void showBelow();
    void choose(int row);
    void open(int row);
    void closeHits();

    QList<Finder> m_finders{};
    Finder m_last{};
    FindListModel *m_hits;
    QListView *m_popup;
    QTimer *m_pause;
};
