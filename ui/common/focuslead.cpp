#include "ui/common/focuslead.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace {
class FocusLead final : public QObject
{
public:
    explicit FocusLead(QWidget *container)
        : QObject{container}
    {
        setObjectName(QStringLiteral("focusLead"));
        container->installEventFilter(this);
    }
    QPointer<QWidget> home{};

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && home)
            home->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }
};
} // namespace

void leadFocus(QWidget *container, QWidget *home)
{
    auto *lead = static_cast<FocusLead *>(
        container->findChild<QObject *>(QStringLiteral("focusLead"), Qt::FindDirectChildrenOnly));
    (lead ? lead : new FocusLead{container})->home = home;
}
