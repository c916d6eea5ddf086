#pragma once
#include "core/base/result.h"
#include "core/law/rule.h"

#include <QByteArray>

#include <span>

/// The law as dated, cited data: every question is "the rule in force on that day".
class Law
{
public:
    struct File
    {
        QString name{};
        QByteArray json{};
    };
    /// Refuses with LawFileInvalid {file, path, reason}: an unknown key or word, a missing date,
    /// validity that overlaps or ends before it begins, a citation that no file holds.
    static Result<Law> load(std::span<const File> files);
    static Result<Law> shipped();

    /// Refuse with NoLawForDate {what, date}.
    Result<Period> period(PeriodKind kind, QDate day) const;
    Result<Tariff> tariff(FeeBasis basis, QDate day) const;
    Result<Outcome> outcome(const QString &code,
                            QDate day) const; ///< UnknownOutcome for a code of no day
    Result<Remedy> remedy(const QString &outcome, QDate signedOn) const;
    Result<Ground> ground(const QString &code, QDate day) const;
    std::vector<Outcome> outcomes(QDate day) const;
    std::vector<Ground> grounds(QDate day) const;
    std::vector<Topic> topics(QDate day) const;
    /// Every version, those that ended too.
    const std::vector<Statute> &statutes() const { return m_statutes; }
    Result<Alarm> alarm(AlarmKind kind, QDate day) const;
    /// NotFound for an unknown key.
    Result<Citation> citation(const QString &key, QDate day) const;
    Result<Paragraph> paragraph(const QString &key, QDate day) const;
    /// NoLawForDate where no rule of that name is in force.
    Result<ChannelRule> channel(const QString &channel, QDate day) const;
    Result<Venue> venue(const QString &organ, QDate day) const;
    Result<QString> convention(const QString &key, QDate day) const;
    /// Those whose key begins with \p prefix, in the order of the files.
    std::vector<Convention> conventions(QStringView prefix, QDate day) const;
    std::vector<DefectRule> dispatchDefects(QDate day) const;
    std::vector<IndicatorRule> indicators(QDate day) const;
    /// The form of the report on \p year, as it stood when that year ended.
    Result<ReportForm> reportForm(int year) const;

    const std::vector<Period> &allPeriods() const { return m_periods; }
    const std::vector<Tariff> &allTariffs() const { return m_tariffs; }

private:
    friend class LawLoader;
    std::vector<Period> m_periods{};
    std::vector<Tariff> m_tariffs{};
    std::vector<Outcome> m_outcomes{};
    std::vector<Ground> m_grounds{};
    std::vector<Remedy> m_remedies{};
    std::vector<Citation> m_citations{};
    std::vector<Paragraph> m_paragraphs{};
    std::vector<Alarm> m_alarms{};
    std::vector<ChannelRule> m_channels{};
    std::vector<Venue> m_venues{};
    std::vector<Convention> m_conventions{};
    std::vector<ReportForm> m_reportForms{};
    std::vector<DefectRule> m_defects{};
    std::vector<IndicatorRule> m_indicators{};
    std::vector<Topic> m_topics{};
    std::vector<Statute> m_statutes{};
};
