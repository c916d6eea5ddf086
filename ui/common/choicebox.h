#pragma once
#include <QComboBox>

/// A drop-down list in the tokens; starts with nothing chosen where a choice must be made.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const QString &name, const QString &accessibleName,
                       QWidget *parent = nullptr);
    /// Screen readers and tests know the list by it too.
    void setNames(const QString &name, const QString &accessibleName);

protected:
    /// What is chosen may find no room; then the tooltip says all of it.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
