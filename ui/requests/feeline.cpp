#include "ui/requests/feeline.h"

#include "core/fees/fee.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString FeeLine::money(Money amount)
{
    return u"¥%1.%2"_s.arg(QLocale{QLocale::English}.toString(amount.fen / 100))
        .arg(amount.fen % 100, 2, 10, QChar{u'0'});
}

QString FeeLine::of(const FeeNotice &notice, QDate day, const Law &law)
{
    const QString what = notice.basis == FeeBasis::Items
                             ? tr("By items: %1, %2 before").arg(notice.count).arg(notice.before)
                             : tr("By pages: %1").arg(notice.count);
    const auto worked = law.tariff(notice.basis, day).and_then([&](const Tariff &tariff) {
        return fee(tariff, notice.before, notice.count);
    });
    QStringList slices;
    if (worked) {
        for (const FeeSlice &slice : worked->slices) {
            if (slice.rate.fen > 0)
                slices << u"%1 × %2"_s.arg(slice.to - slice.from + 1).arg(money(slice.rate));
        }
    }
    const QString sum = slices.isEmpty() ? QString{} : slices.join(u" + "_s) % u" = "_s;
    return what % u"　"_s % sum % money(notice.amount);
}
