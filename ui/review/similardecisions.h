#pragma once
#include "core/desk/pastdecisions.h"

#include <QWidget>

class QVBoxLayout;

/// What was decided of documents alike, with the words that both titles hold.
class SimilarDecisions final : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarDecisions(QWidget *parent = nullptr);
    void show(std::vector<PastDecision> nearest);
    /// nullptr when nothing is alike.
    const PastDecision *nearest() const { return m_found.empty() ? nullptr : &m_found.front(); }

private:
    std::vector<PastDecision> m_found{};
    QVBoxLayout *m_rows;
};
