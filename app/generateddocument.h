#pragma once
#include "app/chance.h"
#include "app/generatedcase.h"
#include "app/generatordata.h"
#include "core/documents/document.h"

/// Invents official documents with their disclosure attributes.
class DocumentMaker
{
public:
    DocumentMaker(const GeneratorData &data, const Law &law, const WorkCalendar &calendar,
                  Chance &chance, const Staff &staff, QDate until)
        : m_data{data}
        , m_law{law}
        , m_calendar{calendar}
        , m_chance{chance}
        , m_staff{staff}
        , m_until{until}
    {
    }
    /// A document of \p organ formed on \p day, as it stands when the period ends. Number and id
    /// are the caller's.
    Document make(QDate day, const Organ &organ);

private:
    QString text(QDate day, const QString &place, const Organ &organ);
    QString sentence(QDate day, const QString &place, const Organ &organ);
    void determine(Document &document);
    QDate after(QDate day, int workingDays) const;

    const GeneratorData &m_data;
    const Law &m_law;
    const WorkCalendar &m_calendar;
    Chance &m_chance;
    const Staff &m_staff;
    QDate m_until;
};
