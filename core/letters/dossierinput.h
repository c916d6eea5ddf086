#pragma once
#include "core/deadlines/ledger.h"
#include "core/letters/letter.h"
#include "core/requests/case.h"

/// What stands before the papers of a case.
enum class DossierFront {
    Contents, ///< 卷内目录
    Evidence, ///< 答辩证据目录: with what each paper proves
};

/// A form of the case as it is filled in today: 申请表, 审批单, 转主动公开审查表, 送达回证.
struct DossierForm
{
    int kind = 0; ///< of rules §8
    QDate dated{};
    Letter letter{};
};

/// Values of their own, so that a worker binds while the desk goes on.
struct DossierInput
{
    Case file{};
    std::vector<DossierForm> forms{};
    DayLedger ledger{};
    QDate today{};
    QString journalHash{}; ///< lines of OfficeFile::journalHash()
    DossierFront front = DossierFront::Contents;
};
