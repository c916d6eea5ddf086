#pragma once
#include <QVariant>
#include <QWidget>

#include <functional>

class DeskButton;
class QComboBox;

/// Filters that an officer gave a name to: choosing one narrows the list as it did then. Kept on
/// this desk, per officer; never journaled.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    /// \p now answers the filter of the list as it is.
    explicit SavedFilters(std::function<QVariantMap()> now, QWidget *parent = nullptr);
    /// By name.
    QVariantMap all() const { return m_filters; }
    void setAll(const QVariantMap &filters);

Q_SIGNALS:
    void chosen(const QVariantMap &filter);

private:
    QString name() const;
    /// The filter stands under its name just as it is now.
    bool isKept() const;
    void offer(const QString &current);
    void keepOrRemove();
    void tellWhatTheButtonDoes();

    std::function<QVariantMap()> m_now;
    QVariantMap m_filters{};
    QComboBox *m_names;
    DeskButton *m_act;
};
