#pragma once
#include "core/desk/desk.h"

#include <QDialog>

class DeskButton;
class MessageStrip;
class QPlainTextEdit;

/// 合并办理 of two pending requests of one applicant: the one that is due first leads, its letter
/// answers both (R-ANS-1).
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p leads is due no later than \p follows.
    struct Pair
    {
        Case leads{};
        Case follows{};
        QDate leadsDue{};
        QDate followsDue{};
    };
    /// The two in the order in which they go together. Refuses as deadline() does.
    static Result<Pair> pairOf(const Desk &desk, RequestId one, RequestId other);
    MergeDialog(Desk &desk, Pair pair, QWidget *parent = nullptr);

private:
    QWidget *line(const QString &role, const Case &file, QDate due) const;
    void merge();

    Desk &m_desk;
    Pair m_pair;
    MessageStrip *m_strip;
    QPlainTextEdit *m_reason;
    DeskButton *m_merge;
};
