#pragma once
#include "core/store/officefile.h"
#include "core/sync/exchange.h"

class Steps;
struct Payload;

/// Packages in and out of one open office. Everything needs the office unlocked for writing but
/// inspect(), roster() and conflicts().
class OfficeExchange final : public Exchange
{
public:
    explicit OfficeExchange(OfficeFile &office)
        : m_office{office}
    {
    }
    Result<Signer> own() const override;
    Result<> nameOwn(const QString &label, DeskRole role) override;
    Result<QString> numberMark() const override;
    Result<> markNumbers(const QString &mark) override;
    Result<std::vector<Signer>> roster() const override;
    Result<std::vector<PackageReport>> trust(const Signer &signer,
                                             const Progress &progress = {}) override;
    Result<> revoke(EntityId device, std::optional<quint64> lastTrusted) override;
    Result<PackageSent> send(const QString &path, const PackageWish &wish,
                             const Progress &progress) override;
    Result<PackageReport> inspect(const QString &path) const override;
    Result<PackageReport> take(const QString &path, bool preview,
                               const Progress &progress) override;
    Result<std::vector<PackageEntry>> entries() const override;
    Result<std::vector<ConflictedEntity>> conflicts() const override;

private:
    struct Opened;
    OfficeFile::Parts &parts() const { return *m_office.m_parts; }
    Signer ownSigner() const;
    QByteArray secret(const char *column) const;
    void ensureSealKey();
    std::vector<Signer> recipients(const PackageWish &wish) const;
    std::map<StreamId, quint64> seenByAll(const std::vector<Signer> &recipients) const;
    std::vector<Payload> gathered(const PackageWish &wish, const std::vector<Signer> &to,
                                  bool masked, Steps &steps) const;
    Manifest manifestOf(std::size_t count, bool masked) const;
    void noteGone(const Manifest &manifest, const std::vector<Signer> &to);
    Opened open(const QByteArray &bytes) const;
    QByteArray unpacked(const Opened &opened, const QByteArray &bytes) const;
    PackageReport takeBytes(const QByteArray &bytes, bool preview, const Progress &progress);
    void join(const Opened &opened, const QByteArray &bytes, bool preview, const Progress &progress,
              PackageReport &report);
    void heed(const Manifest &manifest);
    void keep(const Opened &opened, const QByteArray &bytes, const PackageReport &report);
    std::vector<PackageReport> retryHeld(const Progress &progress);
    bool wasTaken(EntityId package, bool &held) const;

    OfficeFile &m_office;
};
