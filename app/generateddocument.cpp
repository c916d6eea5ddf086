#include "app/generateddocument.h"

#include "app/words.h"

using namespace Qt::StringLiterals;

QDate DocumentMaker::after(QDate day, int workingDays) const
{
    return m_calendar.add(day, workingDays)
        .map([](const Landing &landing) { return landing.date; })
        .value_or(day);
}

Document DocumentMaker::make(QDate day)
{
    const int form = m_chance.below(int(m_data.titles.size()));
    Document document{.title = m_data.titles.at(form),
                      .kind = m_data.kinds.at(form),
                      .formed = day,
                      .issued = day,
                      .topic = m_chance.of(m_data.topics),
                      .proposedBy = m_chance.of(m_staff.handlers).id};
    document.title.replace(u"{place}"_s, m_chance.of(m_data.places));
    for (int sentences = m_chance.between(3, 8); sentences > 0; --sentences)
        document.body += m_chance.of(m_data.sentences) + u'\n';
    if (day.addDays(3600) < m_until)
        document.validity = m_chance.below(2) ? Validity::Expired : Validity::Repealed;
    determine(document);
    return document;
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
