#pragma once
#include "core/desk/desk.h"

#include <QDialog>

class StepForm;

/// One step of a request, asked in a dialog that stays open until the step is taken or given up.
class StepDialog final : public QDialog
{
    Q_OBJECT

public:
    StepDialog(Desk &desk, const Case &file, Step step, QWidget *parent = nullptr);
    StepForm &form() { return *m_form; }

private:
    StepForm *m_form;
};
