#pragma once
#include "ui/counter/intakedraft.h"
#include "ui/counter/intakehints.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class SegmentBar;

/// 申请人: who asks, how to reach them. Checks speak beside the fields and never block.
class ApplicantSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantSection(QWidget *parent = nullptr);
    void present(const IntakeDraft &draft, QDate today);
    void collect(IntakeDraft &draft) const;
    /// Alt+A: the rows of joint applicants and of an agent.
    void showAgent();

Q_SIGNALS:
    void changed();

private:
    void build();
    void check();
    ApplicantKind kind() const;

    QDate m_today{};
    SegmentBar *m_kind;
    QComboBox *m_organisation;
    QLineEdit *m_name, *m_identity, *m_contact, *m_coapplicants, *m_agent;
    QCheckBox *m_authorised;
    QLabel *m_identityHint, *m_contactHint;
    QWidget *m_othersRow{};
};
