#pragma once
#include "ui/common/scrolled.h"
#include "ui/counter/intakedraft.h"

class ApplicantSection;
class ContentSection;
class ReceiptSection;
class WorkCalendar;

/// A line that is still read at a glance.
constexpr int formWidth = 960;

/// 完整收件: receipt, applicant and content in full.
class IntakeForm final : public TallArea
{
    Q_OBJECT

public:
    IntakeForm(const Law &law, const WorkCalendar &calendar, QWidget *parent = nullptr);
    void present(const IntakeDraft &draft, QDate today);
    void collect(IntakeDraft &draft) const;
    void toggleSplit();
    void showAgent();

Q_SIGNALS:
    void changed();

private:
    ReceiptSection *m_receipt;
    ApplicantSection *m_applicant;
    ContentSection *m_content;
};
