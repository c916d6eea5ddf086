#pragma once
#include "core/base/background.h"
#include "core/desk/columncheck.h"
#include "ui/agenda/agendatreemodel.h"
#include "ui/agenda/deedbook.h"

#include <QWidget>

class DeskButton;
class Dialogs;
class QLabel;
class QTableView;
class SegmentBar;

/// What is done toward the key points, put on record: inquiries, decisions, what is held and made.
/// A list and the form of what is chosen in it, for one book after the other.
class DeedPage final : public QWidget
{
    Q_OBJECT

public:
    DeedPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    /// What was typed stays.
    void show(std::shared_ptr<const AgendaView> view, const QString &unit);
    /// Saves what was typed; false when it can't be, and stays.
    bool keepTyped();
    QTableView *list() const { return m_list; }
    DeedForm *form() const { return m_form; }

Q_SIGNALS:
    void said(const QString &line);
    void refused(const QString &sentence);
    void done(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildPanel();
    void buildKeys();
    const DeedBook &book() const;
    DeedContext context() const;
    void openBook(int at);
    void fillList();
    void fitColumns();
    void choose(EntityId id);
    void showCurrent();
    void showForm();
    void showButtons();
    void begin();
    bool save();
    void discard();
    void checkColumn();
    void takeCheck(const QString &unit, const Result<std::vector<CheckedLink>> &links,
                   CheckedPages pages);

    Desk &m_desk;
    Dialogs &m_dialogs;
    std::shared_ptr<const AgendaView> m_view{};
    QString m_unit{};
    int m_at = 0;
    EntityId m_current{}; ///< null: a new one
    bool m_filling = false;
    DeedListModel *m_model;
    SegmentBar *m_books;
    QTableView *m_list;
    QLabel *m_empty;
    QLabel *m_heading;
    QLabel *m_facts;
    DeedForm *m_form;
    DeskButton *m_new;
    DeskButton *m_check;
    DeskButton *m_save;
    DeskButton *m_discard;
    Background m_files{};
};
