#pragma once
#include <QWidget>

class DecisionPanel;
class DeskButton;

/// The decision at the right of a document: its panel, and the acts at the foot.
class DecisionSide final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionSide(DecisionPanel *panel, QWidget *parent = nullptr);
    void offerPublishing(bool offered);

Q_SIGNALS:
    void decided();
    void skipped();
    void published();

private:
    DeskButton *m_publish;
};
