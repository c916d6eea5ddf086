#pragma once
#include <QWidget>

class DeskButton;
class QListView;
class RailModel;

/// The workspaces at the left, 160 wide or folded to 48.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    RailModel &model() { return *m_model; }
    int current() const;
    void setCurrent(int row);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(int row);

private:
    RailModel *m_model;
    QListView *m_list;
    DeskButton *m_fold;
    bool m_folded = false;
};
