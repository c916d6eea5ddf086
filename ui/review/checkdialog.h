#pragma once
#include "core/base/background.h"
#include "core/desk/documentdesk.h"
#include "core/requests/attachment.h"

#include <QDialog>

class DeskButton;
class Dialogs;
class MessageStrip;
class QCheckBox;
class QLabel;

/// 发布前审查: each check of R-DOC-5 to be ticked, by another than the drafter; and what was found
/// in the text and the files that go out, to be answered for.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(Desk &desk, const Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *buildFinds();
    void addFile();
    void look();
    void show(const Result<std::vector<Find>> &finds);
    void save();

    Desk &m_desk;
    Document m_document;
    Dialogs &m_dialogs;
    QStringList m_files{}; ///< that go out with it
    std::vector<Find> m_finds{};
    bool m_looked = false;
    QLabel *m_found;
    QCheckBox *m_accept;
    DeskButton *m_save;
    MessageStrip *m_strip;
    std::vector<std::pair<QString, QCheckBox *>> m_boxes{};
    Background m_looking{};
};
