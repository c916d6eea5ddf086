#pragma once
#include <QDate>
#include <QDateTime>

/// The time on the wall, handed in: nothing in core asks the system for it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// The system's clock; built by the composition only.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// A clock that stands where it was set: calculators with `asOf`, demos and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now{std::move(now)}
    {
    }
    explicit FixedClock(QDate day)
        : m_now{day, QTime{9, 0}}
    {
    }
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};
