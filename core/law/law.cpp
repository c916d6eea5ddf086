#include "core/law/law.h"

#include "core/law/lawloader.h"
#include "core/law/lawwords.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The one of \p rules that is meant and in force on \p day; files hold few lines, so a walk is
/// quick.
template<class Rule, class Meant>
const Rule *inForceOn(const std::vector<Rule> &rules, QDate day, Meant meant)
{
    const auto found = std::ranges::find_if(
        rules, [&](const Rule &rule) { return rule.inForce.covers(day) && meant(rule); });
    return found == rules.end() ? nullptr : &*found;
}

tl::unexpected<Error> noLaw(const QString &what, QDate day)
{
    return fail(ErrorCode::NoLawForDate, {what, day.toString(Qt::ISODate)});
}
} // namespace

Result<Law> Law::load(std::span<const File> files)
{
    LawLoader loader;
    for (const File &file : files) {
        if (const auto done = loader.read(file); !done)
            return tl::unexpected(done.error());
    }
    return loader.finish();
}

Result<Law> Law::shipped()
{
    std::vector<File> files;
    const QDir folder{u":/law"_s};
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::LawFileInvalid, {name, QString{}, file.errorString()});
        files.push_back({name, file.readAll()});
    }
    return load(files);
}

Result<Period> Law::period(PeriodKind kind, QDate day) const
{
    if (const auto *rule = inForceOn(m_periods, day, [&](auto &r) { return r.kind == kind; }))
        return *rule;
    return noLaw(lawWord(periodWords(), kind), day);
}

Result<Tariff> Law::tariff(FeeBasis basis, QDate day) const
{
    if (const auto *rule = inForceOn(m_tariffs, day, [&](auto &r) { return r.basis == basis; }))
        return *rule;
    return noLaw(lawWord(basisWords(), basis), day);
}

Result<Outcome> Law::outcome(const QString &code, QDate day) const
{
    if (const auto *rule = inForceOn(m_outcomes, day, [&](auto &r) { return r.code == code; }))
        return *rule;
    if (std::ranges::find(m_outcomes, code, &Outcome::code) == m_outcomes.end())
        return fail(ErrorCode::UnknownOutcome, {code.left(40)});
    return noLaw(code, day);
}

Result<Remedy> Law::remedy(const QString &outcome, QDate signedOn) const
{
    const auto meant = [&](const Remedy &rule) { return rule.outcomes.contains(outcome); };
    if (const auto *rule = inForceOn(m_remedies, signedOn, meant))
        return *rule;
    if (std::ranges::none_of(m_remedies, meant))
        return fail(ErrorCode::UnknownOutcome, {outcome.left(40)});
    return noLaw(outcome, signedOn);
}

Result<Ground> Law::ground(const QString &code, QDate day) const
{
    if (const auto *rule = inForceOn(m_grounds, day, [&](auto &r) { return r.code == code; }))
        return *rule;
    if (std::ranges::find(m_grounds, code, &Ground::code) == m_grounds.end())
        return fail(ErrorCode::NotFound, {code.left(40)});
    return noLaw(code, day);
}

std::vector<Outcome> Law::outcomes(QDate day) const
{
    std::vector<Outcome> list;
    std::ranges::copy_if(m_outcomes, std::back_inserter(list),
                         [&](const Outcome &rule) { return rule.inForce.covers(day); });
    return list;
}

std::vector<Ground> Law::grounds(QDate day) const
{
    std::vector<Ground> list;
    std::ranges::copy_if(m_grounds, std::back_inserter(list),
                         [&](const Ground &rule) { return rule.inForce.covers(day); });
    return list;
}

std::vector<Topic> Law::topics(QDate day) const
{
    std::vector<Topic> list;
    std::ranges::copy_if(m_topics, std::back_inserter(list),
                         [&](const Topic &rule) { return rule.inForce.covers(day); });
    return list;
}

Result<Citation> Law::citation(const QString &key, QDate day) const
{
    if (const auto *rule = inForceOn(m_citations, day, [&](auto &r) { return r.key == key; }))
        return *rule;
    if (std::ranges::find(m_citations, key, &Citation::key) == m_citations.end())
        return fail(ErrorCode::NotFound, {key.left(40)});
    return noLaw(key, day);
}

Result<Paragraph> Law::paragraph(const QString &key, QDate day) const
{
    if (const auto *rule = inForceOn(m_paragraphs, day, [&](auto &r) { return r.key == key; }))
        return *rule;
    if (std::ranges::find(m_paragraphs, key, &Paragraph::key) == m_paragraphs.end())
        return fail(ErrorCode::NotFound, {key.left(40)});
    return noLaw(key, day);
}

Result<Alarm> Law::alarm(AlarmKind kind, QDate day) const
{
    if (const auto *rule = inForceOn(m_alarms, day, [&](auto &r) { return r.kind == kind; }))
        return *rule;
    return noLaw(lawWord(alarmWords(), kind), day);
}

Result<ChannelRule> Law::channel(const QString &channel, QDate day) const
{
    if (const auto *rule =
            inForceOn(m_channels, day, [&](auto &r) { return r.channel == channel; }))
        return *rule;
    return noLaw(channel, day);
}

Result<Venue> Law::venue(const QString &organ, QDate day) const
{
    if (const auto *rule =
            inForceOn(m_venues, day, [&](auto &r) { return r.organs.contains(organ); }))
        return *rule;
    if (const auto *rule = inForceOn(m_venues, day, [](auto &r) { return r.organs.isEmpty(); }))
        return *rule;
    return noLaw(organ, day);
}

Result<QString> Law::convention(const QString &key, QDate day) const
{
    if (const auto *rule = inForceOn(m_conventions, day, [&](auto &r) { return r.key == key; }))
        return rule->text;
    return noLaw(key, day);
}

std::vector<Convention> Law::conventions(QStringView prefix, QDate day) const
{
    std::vector<Convention> list;
    std::ranges::copy_if(m_conventions, std::back_inserter(list), [&](const Convention &rule) {
        return rule.inForce.covers(day) && rule.key.startsWith(prefix);
    });
    return list;
}

std::vector<DefectRule> Law::dispatchDefects(QDate day) const
{
    std::vector<DefectRule> list;
    std::ranges::copy_if(m_defects, std::back_inserter(list),
                         [&](const DefectRule &rule) { return rule.inForce.covers(day); });
    return list;
}

std::vector<IndicatorRule> Law::indicators(QDate day) const
{
    std::vector<IndicatorRule> list;
    std::ranges::copy_if(m_indicators, std::back_inserter(list),
                         [&](const IndicatorRule &rule) { return rule.inForce.covers(day); });
    return list;
}

Result<ReportForm> Law::reportForm(int year) const
{
    const QDate end{year, 12, 31};
    if (const auto *form = inForceOn(m_reportForms, end, [](auto &) { return true; }))
        return *form;
    return noLaw(u"report_form"_s, end);
}
