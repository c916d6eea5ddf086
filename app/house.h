#pragma once
#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "core/desk/desk.h"
#include "core/letters/letter.h"
#include "core/seal_botan/botanseal.h"
#include "core/seal_botan/systemrandom.h"
#include "core/store/officefile.h"

/// The composition: everything that is built once and handed in, by constructors, here and nowhere
/// else.
class House
{
public:
    /// \p clock: the wall's when empty. \p cost: of the passphrases that are set.
    static Result<std::unique_ptr<House>> build(std::unique_ptr<Clock> clock = {},
                                                PassphraseCost cost = {});

    const Law &law() const { return m_law; }
    const WorkCalendar &calendar() const { return m_calendar; }
    const Clock &clock() const { return *m_clock; }
    Random &random() { return m_random; }
    const Seal &seal() const { return m_seal; }
    const std::vector<LetterTemplate> &letterTemplates() const { return m_templates; }
    Surroundings surroundings();

private:
    House(Law law, WorkCalendar calendar, std::vector<LetterTemplate> templates,
          std::unique_ptr<Clock> clock, PassphraseCost cost);

    Law m_law;
    WorkCalendar m_calendar;
    std::vector<LetterTemplate> m_templates;
    std::unique_ptr<Clock> m_clock;
    PassphraseCost m_cost;
    SystemRandom m_random{};
    BotanSeal m_seal{};
};

/// An office file with the desk of the officer who opened it.
struct OpenOffice
{
    std::unique_ptr<OfficeFile> file{};
    std::unique_ptr<Desk> desk{};
};

/// Makes an office: the organ, its first administrator, and the recovery code to be written down.
Result<OfficeFile::Created> createOffice(House &house, const QString &path, const QString &organ,
                                         const QString &code, const QString &administrator,
                                         const QString &passphrase);
/// Opens \p file for \p officer, by name or id; empty: the first one.
Result<OpenOffice> signIn(House &house, std::unique_ptr<OfficeFile> file, const QString &officer,
                          const QString &passphrase);
/// The same names make the same ids on every desk (core/base/id.h).
OrganId organIdOf(const House &house, const QString &name);
OfficerId officerIdOf(const House &house, OrganId organ, const QString &name);
Result<std::vector<Officer>> officersOf(const Records &records);
Result<Officer> findOfficer(const Records &records, const QString &nameOrId);
Result<Organ> findOrgan(const Records &records, const QString &nameOrCode);
