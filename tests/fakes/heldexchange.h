#pragma once
#include "core/sync/exchange.h"

#include <QThread>

#include <atomic>

/// An exchange whose long work waits while `held`, asking on as real work does: so that a test can
/// press a button in the middle of it.
class HeldExchange final : public Exchange
{
public:
    explicit HeldExchange(Exchange &real)
        : m_real{real}
    {
    }
    std::atomic_bool held{false};

    Result<Signer> own() const override { return m_real.own(); }
    Result<> nameOwn(const QString &label, DeskRole role) override
    {
        return m_real.nameOwn(label, role);
    }
    Result<QString> numberMark() const override { return m_real.numberMark(); }
    Result<> markNumbers(const QString &mark) override { return m_real.markNumbers(mark); }
    Result<std::vector<Signer>> roster() const override { return m_real.roster(); }
    Result<std::vector<PackageReport>> trust(const Signer &signer,
                                             const Progress &progress) override
    {
        return m_real.trust(signer, progress);
    }
    Result<> revoke(EntityId device, std::optional<quint64> lastTrusted) override
    {
        return m_real.revoke(device, lastTrusted);
    }
    Result<PackageSent> send(const QString &path, const PackageWish &wish,
                             const Progress &progress) override
    {
        return goesOn(progress) ? m_real.send(path, wish, progress)
                                : Result<PackageSent>{fail(ErrorCode::Cancelled)};
    }
    Result<PackageReport> inspect(const QString &path) const override
    {
        return m_real.inspect(path);
    }
    Result<PackageReport> take(const QString &path, bool preview, const Progress &progress) override
    {
        return goesOn(progress) ? m_real.take(path, preview, progress)
                                : Result<PackageReport>{fail(ErrorCode::Cancelled)};
    }
    Result<std::vector<PackageEntry>> entries() const override { return m_real.entries(); }
    Result<std::vector<ConflictedEntity>> conflicts() const override { return m_real.conflicts(); }

private:
    bool goesOn(const Progress &progress) const
    {
        while (held) {
            if (!progress(1, 4))
                return false;
            QThread::msleep(2);
        }
        return true;
    }
    Exchange &m_real;
};
