#pragma once
#include "core/base/background.h"
#include "core/letters/dossierinput.h"

class Desk;
class Dialogs;
class OfficeFile;
class QWidget;

/// 卷宗 and 答辩证据目录 from the desk: asks where to, binds on a worker under a progress dialog
/// that really cancels, and says where the PDF lies.
class DossierSaving final : public QObject
{
    Q_OBJECT

public:
    DossierSaving(const Desk &desk, const OfficeFile &office, Dialogs &dialogs, QWidget *window);
    void save(RequestId id, DossierFront front);

Q_SIGNALS:
    void done(const QString &line);
    void failed(const Error &error);

private:
    void bind(DossierInput input, const QString &path);

    const Desk &m_desk;
    const OfficeFile &m_office;
    Dialogs &m_dialogs;
    QWidget *m_window;
    Background m_background{};
};
