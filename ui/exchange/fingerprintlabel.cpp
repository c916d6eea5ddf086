#include "ui/exchange/fingerprintlabel.h"

#include "core/sync/signer.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QLabel *fingerprintLabel(const QString &name)
{
    auto *made = label({}, Tone::Plain, Type::number, true);
    made->setObjectName(name);
    made->setAccessibleName(QCoreApplication::translate("DesksPage", "Fingerprint"));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void showFingerprint(QLabel *label, const Seal &seal, const Signer &signer)
{
    constexpr qsizetype inALine = 4;
    const QStringList groups = fingerprint(seal, signer).split(u' ');
    const QString gap = u"   "_s;
    label->setText(groups.first(inALine).join(gap) + u'\n' + groups.sliced(inALine).join(gap));
}
