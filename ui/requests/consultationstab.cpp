#include "ui/requests/consultationstab.h"

#include "core/calendar/workcalendar.h"
#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/common/tablelook.h"
#include "ui/requests/consultationlistmodel.h"
#include "ui/wording/terms.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString dayText(QDate day)
{
    return day.isValid() ? DateText::brief(day) : QString{};
}
} // namespace

ConsultationsTab::ConsultationsTab(Desk &desk, const std::vector<LetterTemplate> &templates,
                                   CorrespondenceTab::Callbacks letters, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_letters{std::move(letters)}
    , m_model{new ConsultationListModel{this}}
    , m_table{new QTableView}
    , m_none{label(tr("Nobody was asked for an opinion."), Tone::Quiet)}
    , m_silence{label({}, Tone::Quiet)}
    , m_ask{act(Step::ConsultSend, u"askOpinionButton"_s)}
    , m_delivered{act(Step::ConsultReached, u"opinionLetterDeliveredButton"_s)}
    , m_back{act(Step::ConsultBack, u"opinionBackButton"_s)}
    , m_expired{act(Step::ConsultExpire, u"opinionExpiredButton"_s)}
    , m_letter{new DeskButton{tr("Letter")}}
{
    setObjectName(u"consultationsTab"_s);
    std::ranges::copy_if(templates, std::back_inserter(m_templates),
                         &LetterTemplate::aboutConsultation);
    m_letter->setObjectName(u"opinionLetterButton"_s);
    connect(m_letter, &QPushButton::clicked, this, &ConsultationsTab::openLetter);
    m_table->setObjectName(u"consultationTableView"_s);
    m_table->setAccessibleName(tr("Opinions asked for"));
    m_table->setModel(m_model);
    makeQuiet(*m_table);
    for (const auto &[column, width] :
         {std::pair{ConsultationListModel::To, 162}, std::pair{ConsultationListModel::Kind, 90},
          std::pair{ConsultationListModel::Sent, 88},
          std::pair{ConsultationListModel::Delivered, 88},
          std::pair{ConsultationListModel::Until, 88},
          std::pair{ConsultationListModel::Returned, 88},
          std::pair{ConsultationListModel::Answer, 122}})
        m_table->setColumnWidth(column, width);
    m_silence->setObjectName(u"silenceLabel"_s);
    m_silence->setWordWrap(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConsultationsTab::followChoice);
    connect(m_table, &QTableView::activated, this, &ConsultationsTab::openLetter);
    layOut();
}

DeskButton *ConsultationsTab::act(Step step, const QString &name)
{
    auto *made = new DeskButton{Terms::step(step)};
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, [this, step] {
        const Consultation *about = step == Step::ConsultSend ? nullptr : chosen();
        Q_EMIT stepChosen(step, about
                                    ? QMap<QString, QString>{{u"consultation"_s, about->id.text()}}
                                    : QMap<QString, QString>{});
    });
    return made;
}

void ConsultationsTab::layOut()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_ask);
    acts->addStretch(1);
    for (DeskButton *button : {m_delivered, m_back, m_expired, m_letter})
        acts->addWidget(button);
    auto *secret = label(
        tr("A letter to a third party or another organ never names the applicant."), Tone::Hint);
    secret->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(acts);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_silence);
    column->addWidget(secret);
    column->addStretch(0);
}

QDate ConsultationsTab::replyUntil(const Consultation &consultation) const
{
    const auto period =
        m_desk.law().period(PeriodKind::Consultation, m_file.request.value.received);
    if (!period || !consultation.reached.isValid())
        return {};
    const auto last = m_desk.calendar().add(consultation.reached, period->length);
    return last ? last->date : QDate{};
}

QStringList ConsultationsTab::cellsOf(const Consultation &consultation) const
{
    const QDate until = replyUntil(consultation);
    const QDate open = until.isValid() ? std::min(until, m_desk.today()) : QDate{};
    const QDate end = consultation.returned.isValid() && until.isValid()
                          ? std::min(consultation.returned, until)
                      : consultation.returned.isValid() ? consultation.returned
                                                        : open;
    const QString excluded = end.isValid()
                                 ? QString::number(m_desk.calendar().count(consultation.sent, end))
                                 : QString{};
    return {consultation.to,
            Terms::consultationKind(consultation.kind),
            dayText(consultation.sent),
            dayText(consultation.reached),
            dayText(until),
            dayText(consultation.returned),
            consultation.opinion == Opinion::None ? QString{}
                                                  : Terms::opinion(consultation.opinion),
            excluded};
}

void ConsultationsTab::show(const Case &file, const std::vector<NextStep> &steps)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const bool same = m_file.request.value.id == file.request.value.id;
    m_file = file;
    m_steps = steps;
    std::vector<ConsultationListModel::Row> rows;
    rows.reserve(file.consultations.size());
    for (const auto &seen : file.consultations)
        rows.push_back({seen.value.id, cellsOf(seen.value)});
    const int last = int(rows.size()) - 1;
    m_model->show(std::move(rows));
    m_none->setVisible(last < 0);
    m_table->setVisible(last >= 0);
    m_table->selectRow(same && row <= last ? row : last);
    followChoice();
}

const Consultation *ConsultationsTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_file.consultations.size())
               ? nullptr
               : &m_file.consultations[size_t(row)].value;
}

bool ConsultationsTab::mayTake(Step step) const
{
    return std::ranges::any_of(
        m_steps, [step](const NextStep &next) { return next.step == step && !next.refusal; });
}

void ConsultationsTab::followChoice()
{
    const Consultation *about = chosen();
    const bool waits = about && !about->returned.isValid() && about->opinion == Opinion::None;
    m_ask->setEnabled(mayTake(Step::ConsultSend));
    m_delivered->setEnabled(about && !about->reached.isValid() && mayTake(Step::ConsultReached));
    m_back->setEnabled(about && !about->returned.isValid() && mayTake(Step::ConsultBack));
    m_expired->setEnabled(waits && about->reached.isValid() &&
                          replyUntil(*about) <= m_desk.today() && mayTake(Step::ConsultExpire));
    m_letter->setEnabled(about);
    const auto silence = about ? m_desk.law().convention(about->kind == ConsultationKind::Organ
                                                             ? u"silence.organ"_s
                                                             : u"silence.third_party"_s,
                                                         about->sent)
                               : Result<QString>{QString{}};
    m_silence->setText(silence.value_or(QString{}));
    m_silence->setVisible(!m_silence->text().isEmpty());
}

void ConsultationsTab::openLetter()
{
    const Consultation *about = chosen();
    if (!about)
        return;
    for (const auto &seen : m_file.letters) {
        const SentLetter &letter = seen.value;
        if (letter.consultation == about->id && !letter.voided.isValid() && m_letters.preview)
            return m_letters.preview(m_file.request.value.id, letter.id);
    }
    const auto form = std::ranges::find(m_templates, about->kind, &LetterTemplate::consulted);
    if (form != m_templates.end() && m_letters.make)
        m_letters.make(m_file.request.value.id, form->kind);
}
