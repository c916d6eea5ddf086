#include "ui/counter/tallypanel.h"

#include "core/desk/deedsdesk.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestNote = 200;
} // namespace

TallyPanel::TallyPanel(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_services{counterServices(desk.law(), desk.today())}
    , m_today{label({}, Tone::Hint, Type::secondary)}
    , m_note{new QLineEdit}
    , m_back{new DeskButton{tr("Take back"), DeskButton::Shape::Quiet, u"0"_s}}
{
    setObjectName(u"tallyPanel"_s);
    setGround(this, u"sunken"_s);
    m_today->setObjectName(u"tallyTodayLabel"_s);
    m_note->setObjectName(u"tallyNoteLineEdit"_s);
    m_note->setAccessibleName(tr("Note for the next stroke"));
    m_note->setPlaceholderText(tr("Note for the next stroke"));
    m_note->setMaxLength(longestNote);
    m_note->setMinimumWidth(90);
    m_back->setObjectName(u"tallyBackButton"_s);
    connect(m_back, &QPushButton::clicked, this, &TallyPanel::takeBackLast);
    QLabel *heading = elided(Tone::Quiet, Type::secondary);
    heading->setText(tr("Other services (Alt and the digit)"));
    setFixedHeight(52);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(heading, 1);
    buildButtons(*row);
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_today);
    refresh();
}

void TallyPanel::buildButtons(QHBoxLayout &row)
{
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const int place = int(i);
        auto *button = new DeskButton{m_services[i].name, DeskButton::Shape::Plain,
                                      QString::number(place + 1)};
        button->setObjectName(u"tally_%1_Button"_s.arg(m_services[i].key));
        button->setMinimumHeight(36);
        connect(button, &QPushButton::clicked, this, [this, place] { stroke(place); });
        row.addWidget(button);
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
