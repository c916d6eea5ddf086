#pragma once
#include <QTimer>

#include <chrono>
#include <functional>

/// Tells when nobody has touched key or mouse for a while. None at all for zero minutes.
class IdleWatch final : public QObject
{
public:
    IdleWatch(std::chrono::milliseconds patience, std::function<void()> idle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer{};
};
