#pragma once
#include "core/documents/document.h"
#include "core/requests/request.h"
#include "core/sync/exchange.h"

/// An exchange in memory: what it knows is set by whoever makes it, and nothing travels.
class MemoryExchange final : public Exchange
{
public:
    Signer self{};
    QString mark{};
    std::vector<Signer> desks{};
    std::vector<PackageEntry> packages{};
    std::vector<ConflictedEntity> contested{};
    PackageReport coming{}; ///< what any package says

    Result<Signer> own() const override { return self; }
    Result<> nameOwn(const QString &label, DeskRole role) override
    {
        self.label = label;
        self.role = role;
        return {};
    }
    Result<QString> numberMark() const override { return mark; }
    Result<> markNumbers(const QString &wanted) override
    {
        mark = wanted;
        return {};
    }
    Result<std::vector<Signer>> roster() const override { return desks; }
    Result<std::vector<PackageReport>> trust(const Signer &signer, const Progress &) override
    {
        desks.push_back(signer);
        return std::vector<PackageReport>{};
    }
    Result<> revoke(EntityId, std::optional<quint64>) override { return {}; }
    Result<PackageSent> send(const QString &path, const PackageWish &, const Progress &) override
    {
        return PackageSent{.paths = {path}, .events = 18};
    }
    Result<PackageReport> inspect(const QString &) const override { return coming; }
    Result<PackageReport> take(const QString &, bool, const Progress &) override { return coming; }
    Result<std::vector<PackageEntry>> entries() const override { return packages; }
    Result<std::vector<ConflictedEntity>> conflicts() const override { return contested; }
};

inline Signer deskCalled(const QString &label, DeskRole role, char seed)
{
    return {.device = QUuid::fromRfc4122(QByteArray(16, seed)),
            .department = QUuid::fromRfc4122(QByteArray(16, seed)),
            .label = label,
            .signKey = '\4' + QByteArray(64, seed),
            .sealKey = '\4' + QByteArray(64, char(seed + 1)),
            .role = role,
            .trusted = {2021, 4, 6}};
}

/// A desk that has exchanged for a month with two windows and a supervisor; \p request was decided
/// twice, by \p here and by \p there.
inline void fillExchange(MemoryExchange &exchange, EntityId request, EntityId here, EntityId there)
{
    const QDateTime day{{2021, 5, 19}, {16, 40}};
    exchange.self = deskCalled(QStringLiteral("区政府办公室"), DeskRole::Office, 'k');
    exchange.desks = {deskCalled(QStringLiteral("一号窗口"), DeskRole::Window, 'a'),
                      deskCalled(QStringLiteral("二号窗口"), DeskRole::Window, 'm'),
                      deskCalled(QStringLiteral("市政府办公室"), DeskRole::Supervisor, 's')};
    exchange.desks[1].revoked = {2021, 5, 10};
    exchange.packages = {
        {.at = day, .desk = QStringLiteral("一号窗口"), .events = 214, .applied = 212},
        {.at = day.addDays(-1), .desk = QStringLiteral("一号窗口"), .events = 31, .isHeld = true},
        {.at = day.addDays(-3),
         .went = true,
         .desk = QStringLiteral("市政府办公室"),
         .masked = true,
         .events = 1804}};
    const Rival ours{.write = {.seq = 41},
                     .actor = here,
                     .desk = QStringLiteral("区政府办公室"),
                     .at = day.addDays(-2),
                     .knew = day.addDays(-9),
                     .knewOf = here,
                     .value = Value{QStringLiteral("A2")}};
    const Rival theirs{.write = {.seq = 17},
                       .actor = there,
                       .desk = QStringLiteral("一号窗口"),
                       .at = day.addDays(-1),
                       .knew = day.addDays(-9),
                       .knewOf = here,
                       .value = Value{QStringLiteral("N1")},
                       .isShown = true};
    const auto withDay = [](Rival rival, QDate closed) {
        rival.value = Value{closed};
        return rival;
    };
    exchange.contested = {
        {.noun = Noun::Request,
         .entity = request,
         .fields = {
             {RequestOutcome, {ours, theirs}},
             {RequestClosed, {withDay(ours, {2021, 5, 17}), withDay(theirs, {2021, 5, 18})}}}}};
    exchange.coming = {.sender = QStringLiteral("一号窗口"), .applied = 27, .conflicts = 1};
    exchange.coming.changes = {{Noun::Request, 6}, {Noun::Letter, 4}};
    exchange.coming.manifest.created = Hlc::at(day.toMSecsSinceEpoch());
    exchange.coming.manifest.events = 27;
    exchange.coming.streams = {
        {.label = QStringLiteral("二号窗口"), .fate = Fate::Gap, .from = 12, .until = 19}};
}
