#pragma once
#include "core/base/result.h"
#include "ui/common/formgrid.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <optional>

class DateField;
class MessageStrip;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class SegmentBar;

/// One act on a document: what it is about, its fields, and the act. A refusal is said in the
/// dialog, and what was typed stays. Fields are named `<name>LineEdit` and the like.
class ActDialog final : public QDialog
{
    Q_OBJECT

public:
    using Act = std::function<Result<>()>;
    ActDialog(const QString &name, const QString &title, const QString &about,
              QWidget *parent = nullptr);
    /// Lines above the fields, in a quiet voice.
    void say(const QString &lines);
    QLineEdit *line(const QString &title, const QString &name, const QString &text = {});
    QPlainTextEdit *text(const QString &title, const QString &name, const QString &text = {});
    DateField *day(const QString &title, const QString &name, QDate day);
    /// \p current: -1 for none.
    SegmentBar *choice(const QString &title, const QString &name, const QStringList &words,
                       int current);
    void row(const QString &title, QWidget *field);
    /// The last call: \p word is what the button says.
    void begin(const QString &word, Act act);

private:
    MessageStrip *m_strip;
    QVBoxLayout *m_column;
    std::optional<FormGrid> m_form{};
};
