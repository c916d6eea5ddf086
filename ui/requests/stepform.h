#pragma once
#include "ui/requests/stepeditors.h"

#include <QWidget>

class DateField;
class MessageStrip;

/// The fields of one step, built from its row in the table of arrows: its day, then its parameters.
/// A refusal is said above the fields and nothing typed is lost.
class StepForm final : public QWidget
{
    Q_OBJECT

public:
    StepForm(Desk &desk, const Case &file, Step step, QWidget *parent = nullptr);
    /// Fills a parameter with what the case holds already.
    void preset(const QString &key, const QString &value);
    StepInput input() const;
    /// A particular that does not matter now is not shown, and not taken.
    void setShown(const QString &key, bool shown);
    /// Takes the step; true when it was taken.
    bool take();
    MessageStrip &strip() { return *m_strip; }

Q_SIGNALS:
    /// Something was chosen from a list.
    void chosen();

private:
    void askParticulars();

    Desk &m_desk;
    Case m_file;
    Step m_step;
    MessageStrip *m_strip;
    DateField *m_on;
    std::vector<StepEditor> m_editors{};
};
