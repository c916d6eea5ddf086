#include "ui/review/actdialog.h"

#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/segmentbar.h"
#include "ui/wording/errortext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int textHeight = 72;
constexpr int wide = 600;
} // namespace

ActDialog::ActDialog(const QString &name, const QString &title, const QString &about,
                     QWidget *parent)
    : QDialog{parent}
    , m_strip{new MessageStrip}
    , m_column{new QVBoxLayout{this}}
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, u"surface"_s);
    setMinimumWidth(wide);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(12);
    m_column->addWidget(label(title, Tone::Plain, Type::title, true));
    m_column->addWidget(m_strip);
    if (!about.isEmpty())
        say(about);
    auto *fields = new QWidget;
    m_form.emplace(fields);
    m_column->addWidget(fields);
}

void ActDialog::say(const QString &lines)
{
    QLabel *said = label(lines, Tone::Quiet);
    said->setWordWrap(true);
    m_column->insertWidget(m_form ? m_column->count() - 1 : m_column->count(), said);
}

void ActDialog::row(const QString &title, QWidget *field)
{
    m_form->row(title, field);
}

QLineEdit *ActDialog::line(const QString &title, const QString &name, const QString &text)
{
    auto *made = new QLineEdit{text};
    made->setObjectName(name + u"LineEdit"_s);
    made->setAccessibleName(title);
    row(title, made);
    return made;
}

QPlainTextEdit *ActDialog::text(const QString &title, const QString &name, const QString &text)
{
    auto *made = new QPlainTextEdit{text};
    made->setObjectName(name + u"TextEdit"_s);
    made->setAccessibleName(title);
    made->setTabChangesFocus(true);
    made->setFixedHeight(textHeight);
    row(title, made);
    return made;
}

DateField *ActDialog::day(const QString &title, const QString &name, QDate day)
{
    auto *made = new DateField{title, true};
    made->setObjectName(name + u"DateEdit"_s);
    made->setDay(day);
    row(title, made);
    return made;
}

SegmentBar *ActDialog::choice(const QString &title, const QString &name, const QStringList &words,
                              int current)
{
    QList<SegmentBar::Choice> choices;
    for (qsizetype i = 0; i < words.size(); ++i)
        choices.push_back({words[i], {}, u"%1%2Button"_s.arg(name).arg(i)});
    auto *made = new SegmentBar{title, choices};
    made->setCurrent(current);
    row(title, made);
    return made;
}

void ActDialog::begin(const QString &word, Act act)
{
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"actCancelButton"_s);
    auto *save = new DeskButton{word, DeskButton::Shape::Primary};
    save->setObjectName(u"actSaveButton"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, act = std::move(act)] {
        if (const auto done = act(); !done)
            return m_strip->showError(errorText(done.error()));
        accept();
    });
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    m_column->addStretch(1);
    m_column->addLayout(foot);
    open();
}
