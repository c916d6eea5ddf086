#pragma once
#include <QWidget>

class DecisionPanel;
class DeskButton;
class SimilarDecisions;

/// The decision at the right of a document: its panel, and the acts at the foot.
class DecisionSide final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionSide(DecisionPanel *panel, QWidget *parent = nullptr);
    /// Checked: the day may be published; else the check comes first.
    void offerPublishing(bool offered, bool checked);
    void offerAdjusting(bool offered);
    SimilarDecisions &similar() { return *m_similar; }

Q_SIGNALS:
    void decided();
    void skipped();
    void published();
    void checked();
    void adjusted();
    void undone();

private:
    DeskButton *m_publish;
    DeskButton *m_check;
    DeskButton *m_adjust;
    DeskButton *m_decide;
    SimilarDecisions *m_similar;
};
