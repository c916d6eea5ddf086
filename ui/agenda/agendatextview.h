#pragma once
#include "core/agenda/agenda.h"

#include <QTextEdit>

/// The document as it was issued, with the words of the chosen obligation marked. A click in the
/// text names the obligation under it.
class AgendaTextView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit AgendaTextView(QWidget *parent = nullptr);
    void show(const Agenda &agenda);
    void mark(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QString key{};
        int from = 0;
        int length = 0;
    };
    void append(const Clause &clause, std::map<QString, int> &starts);
    void showMark();

    std::vector<Place> m_places{};
    QString m_marked{};
};
