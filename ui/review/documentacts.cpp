#include "ui/review/documentacts.h"

#include "core/base/date.h"
#include "core/calendar/workcalendar.h"
#include "core/documents/documentclocks.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/deskcheckbox.h"
#include "ui/common/segmentbar.h"
#include "ui/review/actdialog.h"
#include "ui/wording/statutetext.h"
#include "ui/wording/terms.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentActs)
};

constexpr int formsALine = 4;

QString aboutOf(const Document &document)
{
    return document.number.isEmpty() ? document.title : document.number % u"　"_s % document.title;
}

QStringList stageNames()
{
    return {Words::tr("Drafter"), Words::tr("Section"), Words::tr("Disclosure office"),
            Words::tr("Signer")};
}

/// What was said so far, a line each; a dissent is marked.
QString opinionsText(const Desk &desk, DocumentId id)
{
    const auto before = opinionsOf(desk.records(), id);
    const auto officers = desk.officers();
    if (!before || !officers || before->empty())
        return Words::tr("Nobody has given an opinion yet.");
    QStringList lines;
    for (const DocumentOpinion &each : *before) {
        const auto who = std::ranges::find(*officers, each.officer, &Officer::id);
        QStringList parts{stageNames().value(int(each.stage) - 1),
                          who == officers->end() ? QString{} : who->name,
                          Terms::attribute(each.attribute),
                          each.ground,
                          each.reason,
                          each.dissents ? Words::tr("(dissents)") : QString{}};
        parts.removeAll(QString{});
        lines << parts.join(u"　"_s);
    }
    return lines.join(u'\n');
}

/// A drop-down of the statutory topics, and of what the document has already.
QComboBox *topicBox(const Desk &desk, const QString &topic)
{
    auto *box = new ChoiceBox{u"particularsTopicBox"_s, Words::tr("Topic")};
    box->addItem(QString{});
    for (const Topic &each : desk.law().topics(desk.today()))
        box->addItem(each.name);
    if (box->findText(topic) < 0)
        box->addItem(topic);
    box->setCurrentText(topic);
    return box;
}

int indexOf(Answer answer)
{
    return int(answer) - 1;
}
Answer answerAt(const SegmentBar *bar)
{
    return Answer(bar->current() + 1);
}

QSpinBox *number(const QString &name, const QString &title, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}
} // namespace

ActDialog *DocumentActs::opinion(Desk &desk, const Document &document, const Determination &says,
                                 QWidget *parent)
{
    auto *dialog = new ActDialog{u"opinionDialog"_s, Words::tr("Opinion on the attribute"),
                                 aboutOf(document), parent};
    dialog->say(opinionsText(desk, document.id));
    dialog->say(Words::tr("Proposed: %1")
                    .arg(Terms::attribute(says.attribute) %
                         (says.ground.isEmpty() ? QString{} : u" · "_s % says.ground)));
    auto *stage = dialog->choice(Words::tr("As"), u"opinionStage"_s, stageNames(),
                                 std::min(int(document.stage), int(Stage::Signer) - 1));
    auto *reason = dialog->text(Words::tr("Reason"), u"opinionReason"_s, says.basis);
    dialog->begin(Words::tr("Give opinion"), [&desk, id = document.id, says, stage, reason] {
        Determination said = says;
        said.basis = reason->toPlainText().trimmed();
        return giveOpinion(desk, id, {.stage = Stage(stage->current() + 1), .says = said});
    });
    return dialog;
}

ActDialog *DocumentActs::particulars(Desk &desk, const Document &document, QWidget *parent)
{
    auto *dialog =
        new ActDialog{u"particularsDialog"_s, Words::tr("Particulars"), aboutOf(document), parent};
    const QStringList yesNo{Words::tr("Yes"), Words::tr("No")};
    auto *normative = dialog->choice(Words::tr("Normative"), u"particularsNormative"_s, yesNo,
                                     document.normative ? 0 : 1);
    auto *until = dialog->day(Words::tr("Valid until"), u"particularsUntil"_s, document.validUntil);
    QObject::connect(normative, &SegmentBar::chosen, dialog,
                     [until, &desk, next = document](int index) mutable {
                         next.normative = index == 0;
                         if (!until->day().isValid())
                             until->setDay(proposedValidity(next, desk.law()));
                     });
    auto *policy = dialog->choice(Words::tr("Policy"), u"particularsPolicy"_s, yesNo,
                                  indexOf(document.policy));
    auto *measures = dialog->choice(Words::tr("Measures"), u"particularsMeasures"_s, yesNo,
                                    indexOf(document.measures));
    auto *topic = topicBox(desk, document.topic);
    dialog->row(Words::tr("Topic"), topic);
    dialog->begin(Words::tr("Save"), [=, &desk, id = document.id] {
        return describeDocument(desk, id,
                                {.normative = normative->current() == 0,
                                 .policy = answerAt(policy),
                                 .measures = answerAt(measures),
                                 .validUntil = until->day(),
                                 .topic = topic->currentText()});
    });
    return dialog;
}

ActDialog *DocumentActs::filing(Desk &desk, const Document &document, QWidget *parent)
{
    auto *dialog = new ActDialog{u"filingDialog"_s, Words::tr("Filing"), aboutOf(document), parent};
    QStringList due;
    for (const DocumentClock &clock : documentClocks(document, desk.law(), desk.calendar())) {
        const bool ofNorm = clock.kind == DocumentClockKind::NormFiling;
        if (ofNorm || clock.kind == DocumentClockKind::Filing)
            due << (ofNorm ? Words::tr("As a normative document by %1")
                           : Words::tr("As a document by %1"))
                       .arg(isoDate(clock.due));
    }
    if (!due.isEmpty())
        dialog->say(due.join(u'\n'));
    auto *plain = dialog->day(Words::tr("Filed"), u"filed"_s, document.filed);
    DateField *norm = document.normative
                          ? dialog->day(Words::tr("As a norm"), u"normFiled"_s, document.normFiled)
                          : nullptr;
    dialog->begin(Words::tr("Save"), [=, &desk] {
        Result<> done;
        if (plain->day().isValid() && plain->day() != document.filed)
            done = fileDocument(desk, document.id, false, plain->day());
        if (done && norm && norm->day().isValid() && norm->day() != document.normFiled)
            done = fileDocument(desk, document.id, true, norm->day());
        return done;
    });
    return dialog;
}

ActDialog *DocumentActs::clearing(Desk &desk, const Document &document, QWidget *parent)
{
    auto *dialog = new ActDialog{u"clearingDialog"_s, Words::tr("Clearing of normative documents"),
                                 aboutOf(document), parent};
    if (document.cleared.isValid())
        dialog->say(Words::tr("Last looked at on %1: %2")
                        .arg(isoDate(document.cleared), document.clearing));
    const QStringList outdated =
        statuteTexts(document.body, document.formed, desk.law(), desk.today());
    if (!outdated.isEmpty())
        dialog->say(outdated.join(u'\n'));
    auto *result =
        dialog->choice(Words::tr("Result"), u"clearingResult"_s,
                       {Terms::validity(Validity::InForce), Terms::validity(Validity::Expired),
                        Terms::validity(Validity::Repealed)},
                       int(document.validity));
    auto *until = dialog->day(Words::tr("Valid until"), u"clearingUntil"_s, document.validUntil);
    auto *reason = dialog->text(Words::tr("Reason"), u"clearingReason"_s);
    dialog->begin(Words::tr("Save"), [=, &desk, id = document.id] {
        return clearDocument(desk, id,
                             {.validity = Validity(result->current()),
                              .validUntil = until->day(),
                              .reason = reason->toPlainText(),
                              .on = desk.today()});
    });
    return dialog;
}

ActDialog *DocumentActs::interpretation(Desk &desk, const Document &document, QWidget *parent)
{
    const auto all = interpretationsOf(desk.records(), document.id);
    const Interpretation before =
        all && !all->empty() ? all->front() : Interpretation{.document = document.id};
    auto *dialog = new ActDialog{u"interpretationDialog"_s, Words::tr("Interpretation"),
                                 aboutOf(document), parent};
    auto *title = dialog->line(Words::tr("Title"), u"interpretationTitle"_s, before.title);
    auto *forms = new QWidget;
    auto *grid = new QGridLayout{forms};
    grid->setContentsMargins({});
    grid->setColumnStretch(formsALine, 1);
    std::vector<DeskCheckBox *> boxes;
    for (const Convention &each : desk.law().conventions(u"interpretation.form.", desk.today())) {
        auto *box = new DeskCheckBox{each.text};
        box->setObjectName(each.key.section(u'.', 2) + u"FormCheckBox"_s);
        box->setChecked(before.forms.contains(each.text));
        grid->addWidget(box, int(boxes.size()) / formsALine, int(boxes.size()) % formsALine);
        boxes.push_back(box);
    }
    dialog->row(Words::tr("Forms"), forms);
    auto *drafted = dialog->day(Words::tr("Drafted"), u"interpretationDrafted"_s, before.drafted);
    auto *approved =
        dialog->day(Words::tr("Approved"), u"interpretationApproved"_s, before.approved);
    auto *published =
        dialog->day(Words::tr("Out on"), u"interpretationPublished"_s, before.published);
    auto *link = dialog->line(Words::tr("Link"), u"interpretationLink"_s, before.link);
    auto *waiver = dialog->line(Words::tr("Waiver"), u"interpretationWaiver"_s, before.waiver);
    dialog->begin(Words::tr("Save"), [=, &desk] {
        Interpretation next = before;
        next.title = title->text().trimmed();
        next.forms.clear();
        for (const DeskCheckBox *box : boxes) {
            if (box->isChecked())
                next.forms << box->text();
        }
        next.drafted = drafted->day();
        next.approved = approved->day();
        next.published = published->day();
        next.link = link->text().trimmed();
        next.waiver = waiver->text().trimmed();
        return saveInterpretation(desk, next).map([](InterpretationId) {});
    });
    return dialog;
}

ActDialog *DocumentActs::tally(Desk &desk, QWidget *parent)
{
    constexpr int most = 1'000'000;
    const int year = desk.today().year();
    auto *dialog = new ActDialog{
        u"tallyDialog"_s, Words::tr("Classified documents of a year"),
        Words::tr("Only how many were issued is kept: no number, no title, no text."), parent};
    auto *which = number(u"tallyYearSpinBox"_s, Words::tr("Year"), 1949, year, year);
    auto *count = number(u"tallyCountSpinBox"_s, Words::tr("Count"), 0, most, 0);
    dialog->row(Words::tr("Year"), which);
    dialog->row(Words::tr("Count"), count);
    dialog->begin(Words::tr("Save"), [=, &desk] {
        return tallyClassified(desk, which->value(), count->value()).map([](DocumentId) {});
    });
    return dialog;
}
