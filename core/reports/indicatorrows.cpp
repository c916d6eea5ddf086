// Documents, inquiries and decisions behind the indicators (R-INT, R-RSP, R-DEC).
#include "core/reports/indicatorrows.h"

#include "core/calendar/workcalendar.h"
#include "core/documents/interpretation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using P = IndicatorPass;
using Row = IndicatorRow;
using Rows = IndicatorRows;
using enum RowState;

bool isToldBy(const IndicatorData::Explained &document, QDate from, QDate until)
{
    return std::ranges::any_of(document.tellings, [&](const IndicatorData::Telling &each) {
        return each.published >= from && each.published <= until;
    });
}

/// R-INT-1: obliged documents of the year; what is 免解读 stands beside.
Rows interpretation(const P &p)
{
    Rows rows;
    for (const auto &each : p.data.documents) {
        if (!p.has(each.formed) || !p.isAsked(each.unit))
            continue;
        const bool told = isToldBy(each, {}, p.cut());
        rows.push_back({each.id,
                        each.unit,
                        each.title,
                        each.formed,
                        {},
                        told          ? Counts
                        : each.waived ? Excused
                                      : p.open(p.isOver())});
    }
    return rows;
}

/// R-INT-2: of what was interpreted in the year; where the office counts by what is owed, those
/// without an interpretation too.
Rows diverse(const P &p)
{
    Rows rows;
    const bool ofObliged = p.rule.of == u"obliged";
    for (const auto &each : p.data.documents) {
        const bool told = isToldBy(each, p.first(), p.cut());
        const bool isOf = ofObliged ? p.has(each.formed) && !each.waived : told;
        if (!isOf || !p.isAsked(each.unit))
            continue;
        const bool isRich =
            std::ranges::any_of(each.tellings, [&](const IndicatorData::Telling &telling) {
                return telling.published >= p.first() && telling.published <= p.cut() &&
                       isDiverse(Interpretation{.forms = telling.forms}, p.law, p.cut());
            });
        rows.push_back({each.id,
                        each.unit,
                        each.title,
                        each.formed,
                        {},
                        isRich ? Counts : p.open(p.isOver())});
    }
    return rows;
}

RowState replyState(const P &p, QDate answered, QDate due)
{
    if (p.isDone(answered))
        return answered <= due ? Counts : Fails;
    return p.query.asOf > due ? Fails : NotDue;
}

Rows replies(const P &p, auto isMeant)
{
    Rows rows;
    for (const Inquiry &each : p.data.inquiries) {
        if (!p.has(each.received) || !isMeant(each.kind) || !p.isAsked(each.unit))
            continue;
        const auto due = inquiryDue(each, p.law, p.calendar);
        if (due) // without law of that day nothing is owed (R-OLD-1)
            rows.push_back({each.id.value, each.unit, each.number, each.received, *due,
                            replyState(p, each.answered, *due)});
    }
    return rows;
}

Rows inquiries(const P &p)
{
    return replies(p, [](InquiryKind kind) { return kind != InquiryKind::Petition; });
}
Rows simpleInquiries(const P &p)
{
    return replies(p, [](InquiryKind kind) { return kind == InquiryKind::Simple; });
}
Rows petitions(const P &p)
{
    return replies(p, [](InquiryKind kind) { return kind == InquiryKind::Petition; });
}

/// R-RSP-3: 转办 → 分办 → 反馈.
Rows inquiryCourse(const P &p)
{
    Rows rows;
    for (const Inquiry &each : p.data.inquiries) {
        if (!p.has(each.received) || !p.isDone(each.answered) || !p.isAsked(each.unit))
            continue;
        const bool whole = p.isDone(each.routed) && p.isDone(each.assigned);
        rows.push_back({each.id.value,
                        each.unit,
                        each.number,
                        each.received,
                        {},
                        whole ? Counts : p.open(p.isOver())});
    }
    return rows;
}

Rows focus(const P &p)
{
    Rows rows;
    for (const Focus &each : p.data.focus) {
        if (!p.has(each.listed) || !p.isAsked(each.unit))
            continue;
        const bool done = p.isDone(each.responded) && p.isDone(each.improved);
        rows.push_back({each.id.value,
                        each.unit,
                        each.matter,
                        each.listed,
                        {},
                        done ? Counts : p.open(p.isOver())});
    }
    return rows;
}

/// R-DEC-1: every unit that owes one, and whoever has one. A fixed date does not move to the next
/// working day (R-CAL-6).
Rows catalogue(const P &p)
{
    QStringList units = p.data.unitsOwing(p.rule.key, p.query.year);
    for (const Catalogue &each : p.data.catalogues) {
        if (each.year == p.query.year && !units.contains(each.unit))
            units << each.unit;
    }
    const QDate until =
        QDate::fromString(u"%1-%2"_s.arg(p.query.year).arg(p.rule.until), Qt::ISODate);
    Rows rows;
    for (const QString &unit : units) {
        if (!p.isAsked(unit))
            continue;
        const auto found = std::ranges::find_if(p.data.catalogues, [&](const Catalogue &each) {
            return each.unit == unit && each.year == p.query.year;
        });
        const bool isThere = found != p.data.catalogues.end();
        const QDate out = isThere ? found->published : QDate{};
        rows.push_back(
            {isThere ? found->id.value : EntityId{}, unit, unit, out, until,
             p.isDone(out) ? (out <= until ? Counts : Fails) : p.open(p.query.asOf > until)});
    }
    return rows;
}

/// R-DEC-2: a row for every link that the stage of an item asks for.
Rows catalogueLinks(const P &p)
{
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        if (each.year != p.query.year || !p.isAsked(each.unit))
            continue;
        for (int i = 0; i < decisionLinkCount; ++i) {
            const auto link = DecisionLink(i);
            const QDate from = owedFrom(each, link, p.law, p.calendar);
            if (!p.isDone(from))
                continue;
            const bool filled = !linkOf(each, link).isEmpty();
            rows.push_back({each.id.value,
                            each.unit,
                            each.title + u" · "_s + word(link),
                            from,
                            {},
                            filled                     ? Counts
                            : !each.withheld.isEmpty() ? Excused
                                                       : p.open(p.isOver())});
        }
    }
    return rows;
}

Rows catalogueChanges(const P &p)
{
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        if (p.has(each.changedOn) && p.isAsked(each.unit))
            rows.push_back({each.id.value,
                            each.unit,
                            each.title,
                            each.changedOn,
                            {},
                            each.changeReason.isEmpty() ? p.open(p.isOver()) : Counts});
    }
    return rows;
}

/// R-DEC-3: a shorter one with its reason stands beside.
Rows consultation(const P &p)
{
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        const auto enough = isLongEnough(each, p.law);
        if (!p.has(each.consultFrom) || !enough || !p.isAsked(each.unit))
            continue;
        const bool running = each.consultUntil > p.query.asOf; // it may be lengthened
        rows.push_back({each.id.value, each.unit, each.title, each.consultFrom, each.consultUntil,
                        *enough                       ? Counts
                        : !each.shortReason.isEmpty() ? Excused
                        : running                     ? Open
                                                      : Fails});
    }
    return rows;
}

/// R-DEC-4: the site, and one more place where people are.
Rows channels(const P &p)
{
    const QString site = p.law.convention(u"decision.channel.site"_s, p.cut()).value_or(QString{});
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        if (!p.has(each.consultFrom) || !p.isAsked(each.unit))
            continue;
        const bool enough = each.channels.contains(site) && each.channels.size() > 1;
        rows.push_back({each.id.value, each.unit, each.title, each.consultFrom, each.consultUntil,
                        enough ? Counts : p.open(each.consultUntil <= p.query.asOf)});
    }
    return rows;
}

/// R-DEC-5: zero opinions are told too; without a consultation there is nothing to tell.
Rows adoption(const P &p)
{
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        if (!p.has(each.issued) || !each.consultFrom.isValid() || !p.isAsked(each.unit))
            continue;
        if (const auto due = adoptionDue(each.issued, p.law, p.calendar))
            rows.push_back({each.id.value, each.unit, each.title, each.issued, *due,
                            replyState(p, each.adoptionOut, *due)});
    }
    return rows;
}

/// R-DEC-6.
Rows enterprise(const P &p)
{
    Rows rows;
    for (const Decision &each : p.data.decisions) {
        if (each.enterprise && p.has(each.met) && p.isAsked(each.unit))
            rows.push_back({each.id.value,
                            each.unit,
                            each.title,
                            each.met,
                            {},
                            each.heard.isValid() && each.heard <= each.met ? Counts : Fails});
    }
    return rows;
}

constexpr std::array sources{
    IndicatorSource{"interpretation"_L1, interpretation},
    IndicatorSource{"diverse"_L1, diverse},
    IndicatorSource{"inquiries"_L1, inquiries},
    IndicatorSource{"inquiries_simple"_L1, simpleInquiries},
    IndicatorSource{"petitions"_L1, petitions},
    IndicatorSource{"inquiry_course"_L1, inquiryCourse},
    IndicatorSource{"focus"_L1, focus},
    IndicatorSource{"catalogue"_L1, catalogue},
    IndicatorSource{"catalogue_links"_L1, catalogueLinks},
    IndicatorSource{"catalogue_changes"_L1, catalogueChanges},
    IndicatorSource{"consultation"_L1, consultation},
    IndicatorSource{"channels"_L1, channels},
    IndicatorSource{"adoption"_L1, adoption},
    IndicatorSource{"enterprise"_L1, enterprise},
};
} // namespace

std::span<const IndicatorSource> deedSources()
{
    return sources;
}
