#pragma once
#include "core/desk/documentdesk.h"

#include <QDialog>

class MessageStrip;
class QCheckBox;

/// 发布前审查: each check of R-DOC-5 to be ticked, by another than the drafter.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(Desk &desk, const Document &document, QWidget *parent = nullptr);

private:
    void save();

    Desk &m_desk;
    DocumentId m_id;
    MessageStrip *m_strip;
    std::vector<std::pair<QString, QCheckBox *>> m_boxes{};
};
