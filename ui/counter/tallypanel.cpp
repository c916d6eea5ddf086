#include "ui/counter/tallypanel.h"

#include "core/desk/deedsdesk.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 2;
constexpr int longestNote = 200;
} // namespace

TallyPanel::TallyPanel(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_services{counterServices(desk.law(), desk.today())}
    , m_today{label({}, Tone::Hint, Type::secondary)}
    , m_note{new QLineEdit}
    , m_back{new DeskButton{tr("Take back"), DeskButton::Shape::Quiet, u"Alt+0"_s}}
{
    setObjectName(u"tallyPanel"_s);
    setGround(this, u"sunken"_s);
    m_today->setObjectName(u"tallyTodayLabel"_s);
    m_note->setObjectName(u"tallyNoteLineEdit"_s);
    m_note->setAccessibleName(tr("Note for the next stroke"));
    m_note->setPlaceholderText(tr("Note for the next stroke"));
    m_note->setMaxLength(longestNote);
    m_back->setObjectName(u"tallyBackButton"_s);
    connect(m_back, &QPushButton::clicked, this, &TallyPanel::takeBackLast);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setSpacing(8);
    grid->addWidget(label(tr("Other services today"), Tone::Plain, Type::base, true), 0, 0);
    grid->addWidget(m_today, 0, 1, Qt::AlignRight);
    buildButtons(*grid);
    const int under = grid->rowCount();
    grid->addWidget(m_note, under, 0);
    grid->addWidget(m_back, under, 1);
    refresh();
}

void TallyPanel::buildButtons(QGridLayout &grid)
{
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const int place = int(i);
        auto *button = new DeskButton{m_services[i].name, DeskButton::Shape::Plain,
                                      u"Alt+%1"_s.arg(place + 1)};
        button->setObjectName(u"tally_%1_Button"_s.arg(m_services[i].key));
        button->setMinimumHeight(36);
        connect(button, &QPushButton::clicked, this, [this, place] { stroke(place); });
        grid.addWidget(button, 1 + place / columns, place % columns);
        m_buttons.push_back(button);
    }
}

void TallyPanel::stroke(int place)
{
    if (place < 0 || place >= services())
        return;
    const CounterService &service = m_services[std::size_t(place)];
    const auto made =
        countService(m_desk, {.service = service.key, .note = m_note->text().trimmed()});
    if (!made) {
        Q_EMIT refused(errorText(made.error())); // the note stays
        return;
    }
    m_strokes.push_back(*made);
    m_note->clear();
    refresh();
    Q_EMIT counted(tr("Counted: %1").arg(service.name));
}

void TallyPanel::takeBackLast()
{
    if (m_strokes.empty())
        return;
    if (const auto back = takeBack(m_desk, m_strokes.back()); !back) {
        Q_EMIT refused(errorText(back.error()));
        return;
    }
    m_strokes.pop_back();
    refresh();
    Q_EMIT counted(tr("The last stroke was taken back"));
}

void TallyPanel::refresh()
{
    const QDate today = m_desk.today();
    m_back->setEnabled(!m_strokes.empty());
    const auto all = tallies(m_desk, today, today);
    if (!all) {
        Q_EMIT refused(errorText(all.error()));
        return;
    }
    const auto sums = tallySums(*all, m_services, today, today);
    int whole = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        whole += sums[i];
        m_buttons[i]->setText(sums[i] == 0 ? m_services[i].name
                                           : tr("%1 · %2").arg(m_services[i].name).arg(sums[i]));
    }
    m_today->setText(whole == 0 ? tr("none yet") : tr("%n strokes", nullptr, whole));
}
