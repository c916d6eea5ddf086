#include "core/requests/conversion.h"

#include "core/base/number.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool gives(const Request &request, const Law &law, QDate day)
{
    const auto outcome = law.outcome(request.outcome, day);
    return outcome && outcome->needsConversionReview;
}

Result<int> applicantsOf(const Records &records, const Request &request, const Law &law, QDate from,
                         QDate day)
{
    const auto ids = records.where(Noun::Request, RequestDocument, Value{request.document.value});
    const auto own = records.sameApplicant(request.id.value);
    if (!ids || !own)
        return tl::unexpected(ids ? own.error() : ids.error());
    std::vector<EntityId> counted = *own;
    counted.push_back(request.id.value);
    int applicants = 1;
    for (const EntityId &id : *ids) {
        if (std::ranges::find(counted, id) != counted.end())
            continue;
        const auto other = readSeen<Request>(records, id);
        const auto same = records.sameApplicant(id);
        if (!other || !same)
            return tl::unexpected(other ? same.error() : other.error());
        const QDate served = other->value.served;
        if (!served.isValid() || served < from || served > day || !gives(other->value, law, day))
            continue;
        counted.push_back(id);
        counted.insert(counted.end(), same->begin(), same->end());
        ++applicants;
    }
    return applicants;
}

Result<int> number(const Law &law, const QString &key, QDate day)
{
    return law.convention(key, day).and_then(parseWhole).map([](qint64 n) { return int(n); });
}
} // namespace

Result<QStringList> conversionExclusions(const Request &request, const Law &law, QDate day)
{
    return law.convention(u"conversion.exclusions"_s, day).map([&](const QString &words) {
        const QString text = request.subject + u'\n' + request.summary + u'\n' + request.answerText;
        QStringList found = words.split(u'|');
        found.removeIf([&](const QString &word) { return !text.contains(word); });
        return found;
    });
}

Result<ConversionView> conversionView(const Records &records, const Case &file, const Law &law,
                                      QDate day)
{
    const Request &request = file.request.value;
    const auto needed = number(law, u"conversion.applicants"_s, day);
    const auto months = number(law, u"conversion.months"_s, day);
    const auto words = conversionExclusions(request, law, day);
    if (!needed || !months)
        return tl::unexpected(needed ? months.error() : needed.error());
    if (!words)
        return tl::unexpected(words.error());
    ConversionView view{
        .applicants = 1, .applicantsNeeded = *needed, .months = *months, .exclusions = *words};
    if (request.document.isNull())
        return view;
    return applicantsOf(records, request, law, day.addMonths(-*months), day).map([&](int counted) {
        view.applicants = counted;
        return view;
    });
}
