#include "app/generateddocument.h"

#include "app/words.h"

using namespace Qt::StringLiterals;

QDate DocumentMaker::after(QDate day, int workingDays) const
{
    return m_calendar.add(day, workingDays)
        .map([](const Landing &landing) { return landing.date; })
        .value_or(day);
}

Document DocumentMaker::make(QDate day, const Organ &organ)
{
    const int form = m_chance.below(int(m_data.titles.size()));
    const QString place = m_chance.of(m_data.places);
    Document document{.organ = organ.id,
                      .title = m_data.titles.at(form),
                      .kind = m_data.kinds.at(form),
                      .formed = day,
                      .issued = day,
                      .topic = m_chance.of(m_data.topics),
                      .proposedBy = m_chance.of(m_staff.handlers).id};
    document.title.replace(u"{place}"_s, place);
    document.body = text(day, place, organ);
    if (day.addDays(3600) < m_until)
        document.validity = m_chance.below(2) ? Validity::Expired : Validity::Repealed;
    determine(document);
    return document;
}

/// Some hundred to two thousand characters in parts with headings, about what notices have.
QString DocumentMaker::text(QDate day, const QString &place, const Organ &organ)
{
    QString body = m_data.salutation + u'\n';
    const int parts = m_chance.between(3, int(m_data.headings.size()));
    for (int part = 0; part < parts; ++part) {
        body += u"%1、%2\n"_s.arg(part + 1).arg(m_data.headings.at(part));
        for (int sentences = m_chance.between(2, 6); sentences > 0; --sentences)
            body += sentence(day, place, organ);
        body += u'\n';
    }
    return body + m_chance.of(m_data.sentences) + u'\n';
}

QString DocumentMaker::sentence(QDate day, const QString &place, const Organ &organ)
{
    QString made;
    const QString &form = m_chance.of(m_data.clauses);
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype open = form.indexOf(u'{', at);
        const qsizetype close = form.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return made + form.mid(at);
        made += QStringView{form}.mid(at, open - at);
        const QStringView slot = QStringView{form}.mid(open + 1, close - open - 1);
        if (slot == u"unit")
            made += m_chance.of(m_data.units);
        else if (slot == u"act")
            made += m_chance.of(m_data.acts);
        else if (slot == u"object")
            made += m_chance.of(m_data.objects);
        else if (slot == u"when")
            made += m_chance.of(m_data.times);
        else if (slot == u"place")
            made += m_chance.permille(700) ? place : m_chance.of(m_data.places);
        else if (slot == u"quoted")
            made += u"%1发〔%2〕%3号"_s.arg(organ.code)
                        .arg(day.year() - m_chance.below(2))
                        .arg(m_chance.between(1, 60));
        else if (slot == u"percent")
            made += QString::number(m_chance.between(60, 99));
        else
            made += QString::number(m_chance.between(2, 400));
        at = close + 1;
    }
    return made;
}

/// 属性认定, and for 主动公开 the publication; a share of each is still to be done.
void DocumentMaker::determine(Document &document)
{
    const auto attribute =
        attributeWords.meaning(m_chance.of(m_data.attributes)).value_or(Attribute::None);
    const QDate determined = after(document.formed, m_chance.between(1, 4));
    if (attribute == Attribute::None || determined > m_until)
        return;
    document.attribute = attribute;
    document.determined = determined;
    document.reviewedBy = m_staff.head.id;
    document.secrecyChecked = true;
    document.state = DocumentState::Determined;
    if (attribute == Attribute::Proactive) {
        const QDate published = after(determined, m_chance.between(1, 18));
        if (published > m_until || m_chance.permille(m_data.permille.unpublished))
            return;
        document.state = DocumentState::Published;
        document.published = published;
        return;
    }
    std::vector<Ground> fitting = m_law.grounds(determined);
    std::erase_if(fitting, [&](const Ground &ground) {
        return ground.onRequestOnly != (attribute == Attribute::OnRequest);
    });
    document.basis = m_chance.of(m_data.groundsInWords);
    if (fitting.empty())
        return;
    const Ground &ground = m_chance.of(fitting);
    document.ground = ground.code;
    document.dutyDenied = ground.asksDisclosureDuty;
}
