#pragma once
#include "ui/common/pieces.h"

#include "core/people/applicant.h"
#include "core/requests/intake.h"

#include <QCoreApplication>

class WorkCalendar;

/// What stands beside a field while it is typed: a check passed, or a warning that never blocks.
struct FieldHint
{
    Tone tone = Tone::Hint;
    QString text{};
    bool isFault() const { return tone == Tone::Warn; }
};

class IntakeHints
{
    Q_DECLARE_TR_FUNCTIONS(IntakeHints)

public:
    static FieldHint identity(IdentityKind kind, const QString &number, QDate today);
    static FieldHint phone(const QString &number);
    /// Why the receipt date is what it is (art. 31), for the channel.
    static FieldHint receipt(Channel channel, QDate received, QDate today, const Law &law);
    /// `1 处待核：联系电话`; empty without defects.
    static QString defects(const std::vector<Defect> &defects);
};

/// A point on the line under the receipt date.
struct ReceiptPoint
{
    QString caption{};
    QDate date{};
};
/// Received, first working day, last day of the supplement notice, last day of the answer; empty
/// without a law.
std::vector<ReceiptPoint> receiptPoints(QDate received, const Law &law,
                                        const WorkCalendar &calendar);
