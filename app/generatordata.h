#pragma once
#include "app/chance.h"
#include "core/base/result.h"
#include "core/people/applicant.h"
#include "core/people/organ.h"

#include <QMap>
#include <QStringList>

/// What invented offices are made of (resources/demo/generator.json): plainly fictitious names, and
/// how often what happens.
struct GeneratorData
{
    QDate until{}; ///< the last day of the period: fixed, so that digests don't depend on today
    std::vector<Organ> organs{};
    QString administrator{};
    std::vector<Officer> officers{};
    std::vector<Weighted> channels{};
    std::vector<Weighted> applicants{};
    std::vector<Weighted> outcomes{};
    std::vector<Weighted> attributes{};
    struct Permille
    {
        int supplement = 0;
        int consultation = 0;
        int extension = 0;
        int fee = 0;
        int overdue = 0;
        int severalItems = 0;
        int disputed = 0;
        int unpublished = 0;
    } permille{};
    QStringList surnames{};
    QStringList given{};
    QMap<ApplicantKind, QStringList> organisations{};
    QStringList places{};
    QStringList matters{};
    QStringList titles{};
    QStringList kinds{}; ///< of the titles, in their order
    QStringList topics{};
    QStringList sentences{};
    QStringList clauses{}; ///< sentences with {unit}, {act}, {object}, {when}, {number}, {percent}
    QStringList units{};
    QStringList acts{};
    QStringList objects{};
    QStringList times{};
    QStringList headings{}; ///< of a document's parts, in their order
    QStringList reasons{};
    QStringList groundsInWords{};
    QString searchRecord{};
    QString supplementItems{};
    QString answer{};
    QString salutation{}; ///< of a document
};
Result<GeneratorData> generatorData();
