#include "ui/shell/statusline.h"

#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget{parent}
    , m_file{elided(Tone::Quiet, Type::secondary)}
    , m_said{elided(Tone::Ok, Type::secondary)}
    , m_exchange{elided(Tone::Quiet, Type::secondary)}
    , m_journal{elided(Tone::Quiet, Type::secondary)}
    , m_calendar{elided(Tone::Quiet, Type::secondary)}
{
    setObjectName(u"statusLine"_s);
    setGround(this, u"rail"_s);
    setFixedHeight(26);
    m_file->setObjectName(u"fileLabel"_s);
    m_said->setObjectName(u"saidLabel"_s);
    m_exchange->setObjectName(u"exchangeLabel"_s);
    m_journal->setObjectName(u"journalLabel"_s);
    m_calendar->setObjectName(u"calendarLabel"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(24);
    row->addWidget(m_file);
    row->addWidget(m_said, 1);
    for (QLabel *item : {m_exchange, m_journal, m_calendar}) {
        item->hide();
        row->addWidget(item);
    }
}

void StatusLine::setFile(const QString &name)
{
    m_file->setText(name);
}

void StatusLine::say(const QString &line)
{
    sayHint(m_said, Tone::Ok, line);
}

void StatusLine::warn(const QString &line)
{
    sayHint(m_said, Tone::Warn, line);
}

void StatusLine::setExchange(const QString &line)
{
    m_exchange->setText(line);
    m_exchange->setVisible(!line.isEmpty());
}

void StatusLine::setJournal(const QString &line, bool good)
{
    sayHint(m_journal, good ? Tone::Ok : Tone::Bad, line);
    if (good)
        setTone(m_journal, Tone::Quiet);
    m_journal->setVisible(!line.isEmpty());
}

void StatusLine::setCalendar(const QString &line, bool beyond)
{
    sayHint(m_calendar, beyond ? Tone::Warn : Tone::Quiet, line);
    m_calendar->setVisible(!line.isEmpty());
}
