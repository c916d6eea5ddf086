#pragma once
#include <QWidget>

class DeskButton;
class QListView;
class RailModel;

/// The workspaces at the left, 160 wide or folded to 48; in a narrow window folded of itself.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    RailModel &model() { return *m_model; }
    int current() const;
    void setCurrent(int row);
    bool isFolded() const { return m_cramped ? m_foldedCramped : m_foldedWide; }
    /// As the officer chose, in a wide window and in a narrow one each.
    void setFolded(bool folded);
    bool isFoldedWhenWide() const { return m_foldedWide; }
    void setFoldedWhenWide(bool folded);
    void setCramped(bool cramped);

Q_SIGNALS:
    void chosen(int row);

private:
    void showFolded();

    RailModel *m_model;
    QListView *m_list;
    DeskButton *m_fold;
    bool m_cramped = false;
    bool m_foldedWide = false;
    bool m_foldedCramped = true;
};
