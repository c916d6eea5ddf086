#pragma once
#include <QFrame>
#include <QLabel>

class QBoxLayout;

/// How a label speaks; `Ok` and `Warn` also carry a sign, so colour never speaks alone.
enum class Tone { Plain, Quiet, Hint, Ok, Warn, Bad, Accent };

/// A label of one of the desk's type sizes.
QLabel *label(const QString &text, Tone tone = Tone::Plain, int pixels = 13, bool bold = false);
void setTone(QLabel *label, Tone tone);
/// `✓ 校验位正确`, `▲ 应为 11 位`; an empty text hides it.
void sayHint(QLabel *label, Tone tone, const QString &text);

enum class Rule { Line, Edge, Upright };
QFrame *rule(Rule kind = Rule::Line);

/// A chip under a subject: `已延期`.
enum class ChipKind { Plain, On, Warn };
QLabel *chip(const QString &text, ChipKind kind = ChipKind::Plain);

/// A ground by token name: `surface`, `sunken`, `window`, `rail`.
void setGround(QWidget *widget, const QString &ground);
/// A field with something to look at: amber border. Never blocks.
void setFault(QWidget *field, bool fault);
void clearLayout(QBoxLayout *layout);
/// A panel beside the middle of a page, which has a stretch of 1: \p usual wide, and down to \p
/// least on a screen at 200 %.
void addSide(QBoxLayout *row, QWidget *panel, int least, int usual);
/// A label that may be narrower than its text: it elides and holds all of it in its tooltip.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
ElidedLabel *elided(Tone tone = Tone::Plain, int pixels = 13, bool bold = false);
