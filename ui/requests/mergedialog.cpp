#include "ui/requests/mergedialog.h"

#include "ui/common/datetext.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Result<MergeDialog::Pair> MergeDialog::pairOf(const Desk &desk, RequestId one, RequestId other)
{
    const auto first = desk.shownRequest(one);
    const auto second = desk.shownRequest(other);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    const auto firstDue = desk.ledger(*first);
    const auto secondDue = desk.ledger(*second);
    if (!firstDue || !secondDue)
        return tl::unexpected(firstDue ? secondDue.error() : firstDue.error());
    const QDate a = firstDue->deadline.date;
    const QDate b = secondDue->deadline.date;
    return a <= b ? Pair{*first, *second, a, b} : Pair{*second, *first, b, a};
}

MergeDialog::MergeDialog(Desk &desk, Pair pair, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_pair{std::move(pair)}
    , m_strip{new MessageStrip}
    , m_reason{new QPlainTextEdit}
    , m_merge{new DeskButton{tr("Answer both by one letter"), DeskButton::Shape::Primary}}
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge duplicates"));
    setGround(this, u"surface"_s);
    setMinimumWidth(560);
    auto *why =
        label(tr("One letter answers both; both are closed and counted. The earlier last day "
                 "rules."),
              Tone::Quiet);
    why->setWordWrap(true);
    m_reason->setObjectName(u"mergeReasonTextEdit"_s);
    m_reason->setAccessibleName(tr("Why they are one matter"));
    m_reason->setPlaceholderText(tr("Why they are one matter"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"mergeCancelButton"_s);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setEnabled(false);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_merge);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    column->addWidget(line(tr("Leads"), m_pair.leads, m_pair.leadsDue));
    column->addWidget(line(tr("Goes with it"), m_pair.follows, m_pair.followsDue));
    column->addWidget(why);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addLayout(acts);
    sizeWindow(*this, {640, sizeHint().height()}); // not as wide as the longest name
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_merge->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
}

QWidget *MergeDialog::line(const QString &role, const Case &file, QDate due) const
{
    const Request &request = file.request.value;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *subject = elided(Tone::Quiet);
    subject->setText(applicantNames(request) % u"　"_s % request.subject.simplified());
    column->addWidget(
        label(role % u"　"_s % request.number % u"　"_s % tr("due %1").arg(DateText::full(due)),
              Tone::Plain, Type::base, true));
    column->addWidget(subject);
    return box;
}

void MergeDialog::merge()
{
    const auto done = m_desk.merge(m_pair.follows, m_pair.leads,
                                   {.step = Step::Merge,
                                    .on = m_desk.today(),
                                    .set = {{u"reason"_s, m_reason->toPlainText()}}});
    if (!done)
        return m_strip->showError(errorText(done.error()));
    accept();
}
