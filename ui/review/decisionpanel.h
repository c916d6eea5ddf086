#pragma once
#include "core/desk/desk.h"

#include <QWidget>

class DeskButton;
class GroundListModel;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class SegmentBar;

/// 公开属性: attribute, ground, reason and the questions that go with them, in the order of typing.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(const Desk &desk, QWidget *parent = nullptr);
    void show(const Document &document);
    Determination determination() const;
    /// A letter or digit pressed outside the text fields; true when it meant something here.
    bool takeKey(int key);
    void setAttribute(Attribute attribute);

Q_SIGNALS:
    /// Esc in the reason: the keys act again.
    void leftText();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildKeys();
    void buildGrounds();
    QWidget *buildReason();
    QWidget *buildQuestions();
    void refresh();
    void countReason();
    void showClock();
    Attribute attribute() const;

    const Desk &m_desk;
    Document m_document{};
    QButtonGroup *m_keys;
    QLabel *m_clock;
    QWidget *m_because;
    GroundListModel *m_grounds;
    QListView *m_groundList;
    QPlainTextEdit *m_reason;
    QLabel *m_count;
    QWidget *m_dutyRow{};
    SegmentBar *m_duty{};
    QCheckBox *m_secrecy{};
    QLabel *m_validity{};
};
