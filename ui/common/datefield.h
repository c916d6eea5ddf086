#pragma once
#include <QDateEdit>

/// A day, typed or picked: `2026-11-23（周一）` with a calendar. May be empty when \p optional.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(const QString &accessibleName, bool optional = false,
                       QWidget *parent = nullptr);
    /// Invalid while empty.
    QDate day() const;
    void setDay(QDate day);
    /// A word before the date, inside the field: `送出`.
    void setPrefix(const QString &prefix);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab leaves the field at once; ← and → go between year, month and day.
    bool focusNextPrevChild(bool next) override;

private:
    bool m_optional;
    QString m_prefix{};
};
