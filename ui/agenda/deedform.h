#pragma once
#include "core/journal/value.h"

#include <QWidget>

#include <map>
#include <set>

class QFormLayout;

/// What stands in a form, by the fields of the journal.
using DeedValues = std::map<quint16, Value>;

enum class DeedEditor { Line, Text, Day, Whole, Flag, Choice };

/// One line of a form. A noun's form is a list of these.
struct DeedField
{
    quint16 id = 0;
    QString name{};
    DeedEditor editor{};
    std::vector<std::pair<Value, QString>> choices{}; ///< of a Choice
    QStringList known{};                              ///< what a Line proposes
    /// For which values of the form's first choice it is asked; empty: for all.
    std::set<qint64> only{};
};

/// A form made of its fields, which knows what was typed into it.
class DeedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DeedForm(QWidget *parent = nullptr);
    void show(std::vector<DeedField> fields, const DeedValues &held);
    /// What stands in the fields that were touched and that are asked for.
    DeedValues typed() const;
    /// What stands in all that are asked for.
    DeedValues told() const;
    bool isTouched() const { return !m_touched.empty(); }
    void settle() { m_touched.clear(); }
    /// As if it were typed: a save of these was refused.
    void touch(const DeedValues &typed);
    void begin(); ///< puts the cursor where typing starts

Q_SIGNALS:
    void touched();

private:
    struct Row
    {
        DeedField field{};
        QWidget *editor = nullptr;
    };
    void note(quint16 field);
    void showAsked();
    bool isAsked(const DeedField &field) const;

    std::vector<Row> m_rows{};
    std::set<quint16> m_touched{};
    QWidget *m_body = nullptr;
    QFormLayout *m_form = nullptr;
};
