// What else is done with a document: opinions, particulars, filing, clearing, interpretation,
// scope, and the yearly tally.
#include "ui/common/deskbutton.h"
#include "ui/common/messagestrip.h"
#include "ui/review/actdialog.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/documentacts.h"
#include "ui/review/reviewworkspace.h"
#include "ui/wording/errortext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

QWidget *ReviewWorkspace::buildMore()
{
    m_more = new DeskButton{tr("More…"), DeskButton::Shape::Plain, u"M"_s};
    m_more->setObjectName(u"moreActsButton"_s);
    m_acts = new QMenu{this};
    m_acts->setObjectName(u"moreActsMenu"_s);
    const auto add = [this](const QString &text, auto act) {
        QAction *action = m_acts->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto onDocument = [this](auto open) {
        return [this, open] {
            if (m_seen)
                open(m_seen->value);
        };
    };
    const QList<QAction *> ofDocument{
        add(tr("&Opinion on the attribute…"), onDocument([this](const Document &document) {
                const Determination says = m_panel->determination();
                if (says.attribute == Attribute::None)
                    return m_strip->showError(tr("Choose an attribute first: 1, 2 or 3."));
                DocumentActs::opinion(m_desk, document, says, this);
            })),
        add(tr("&Particulars…"), onDocument([this](const Document &document) {
                DocumentActs::particulars(m_desk, document, this);
            })),
        add(tr("&Interpretation…"), onDocument([this](const Document &document) {
                DocumentActs::interpretation(m_desk, document, this);
            })),
        add(tr("&Filing…"), onDocument([this](const Document &document) {
                DocumentActs::filing(m_desk, document, this);
            })),
        add(tr("&Clearing…"), onDocument([this](const Document &document) {
                DocumentActs::clearing(m_desk, document, this);
            })),
        add(tr("&Not government information"), onDocument([this](const Document &document) {
                const bool isOurs = document.scope == DocumentScope::Government;
                const auto done =
                    setScope(m_desk, document.id,
                             isOurs ? DocumentScope::NonGovernment : DocumentScope::Government);
                if (!done)
                    m_strip->showError(errorText(done.error()));
            }))};
    ofDocument.back()->setCheckable(true);
    m_acts->addSeparator();
    add(tr("Classified documents of a &year…"), [this] { DocumentActs::tally(m_desk, this); });
    connect(m_acts, &QMenu::aboutToShow, this, [this, ofDocument] {
        for (QAction *action : ofDocument)
            action->setEnabled(m_seen.has_value());
        ofDocument.back()->setChecked(m_seen &&
                                      m_seen->value.scope == DocumentScope::NonGovernment);
    });
    connect(m_more, &QPushButton::clicked, this, &ReviewWorkspace::showMore);
    return m_more;
}

void ReviewWorkspace::showMore()
{
    m_acts->popup(m_more->mapToGlobal(QPoint{0, m_more->height() + 2}));
}
