#pragma once
#include "core/agenda/duty.h"

#include <QMap>

#include <span>

/// A year's document with its obligations, before the office has it.
struct PlanFile
{
    AgendaText text{};
    std::vector<Duty> duties{};
    std::vector<QString> plain{};                      ///< phrases that demand nothing
    QMap<QString, QStringList> groups{};               ///< `departments` → their names
    std::vector<std::pair<QString, Verb>> verbWords{}; ///< 鼓励 → Encourage
};

/// resources/agenda/*.json. Refuses with what parseJsonObject() and JsonReader do, and with
/// AgendaInvalid {unknown_clause | quote_missing | quote_twice | same_key | no_units | no_due, key,
/// …}.
Result<PlanFile> readPlanFile(const QByteArray &json);
/// The plan that ships: that of 2021.
Result<PlanFile> shippedPlan();
/// A document of which no obligations are known yet: every sentence becomes one, to be edited on
/// the desk. Units and verbs are read by the words of \p like; where it is the same document, its
/// obligations are taken.
Result<PlanFile> proposePlan(const AgendaText &text, const PlanFile &like);

/// Where the duty's words stand in its clause.
std::optional<Span> spanOf(const Duty &duty, const AgendaText &text);

/// What no obligation holds.
struct LoosePhrase
{
    QString clause{};
    QString text{};
    bool operator==(const LoosePhrase &) const = default;
};
struct Coverage
{
    int sentences = 0;
    int covered = 0;      ///< every phrase of it is in an obligation or demands nothing
    int plainPhrases = 0; ///< that demand nothing
    std::vector<LoosePhrase> loose{};
};
Coverage coverageOf(const PlanFile &file);
