#pragma once
#include "ui/common/language.h"
#include "ui/common/look.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

/// Dresses the application as the desk does, in English so that tests read as prose.
inline void dress()
{
    wear(*qApp, Look::Light);
    speak(*qApp, QStringLiteral("en"));
}

/// What the desk keeps of this user goes to \p folder: not into the user's own, nor into a test's
/// that runs beside this one.
inline void standApart(const QString &folder)
{
    for (const char *home : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        qputenv(home, folder.toLocal8Bit());
}

/// Forms that were replaced are gone; call it before looking one up by name.
inline void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template<class T>
T *named(QWidget &root, const char *name)
{
    T *found = root.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("nothing is called %s", name);
    return found;
}

inline void click(QWidget &root, const char *name)
{
    QTest::mouseClick(named<QWidget>(root, name), Qt::LeftButton);
}

inline void type(QWidget &root, const char *name, const QString &text)
{
    auto *field = named<QWidget>(root, name);
    field->setFocus();
    for (const QChar c : text) {
        if (c.unicode() < 128)
            QTest::keyClick(field, c.toLatin1());
        else // no keyboard sends 汉字: an input method commits them
        {
            QInputMethodEvent commit;
            commit.setCommitString(c);
            QApplication::sendEvent(field, &commit);
        }
    }
}

inline QString textOf(QWidget &root, const char *label)
{
    return named<QLabel>(root, label)->text();
}

inline bool takesInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || widget->inherits("QPlainTextEdit") ||
           widget->inherits("QTextEdit");
}

/// Widgets that take input and that a screen reader could not name, or a test could not find.
inline QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QString own = widget->objectName();
        const bool inner =
            own.startsWith(QStringLiteral("qt_")) ||
            (widget->parentWidget() && takesInput(widget->parentWidget())) ||
            widget->inherits("QCalendarView") || widget->window()->inherits("QCalendarPopup") ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QCalendarWidget"));
        if (inner || !takesInput(widget))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QStringLiteral("no name: %1 %2")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), own);
        if (own.isEmpty())
            nameless << QStringLiteral("no objectName: %1")
                            .arg(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}
