#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

bool SystemDialogs::confirm(QWidget *parent, const QString &question, const QString &act)
{
    QMessageBox box{QMessageBox::Question, {}, question, QMessageBox::Cancel, parent};
    QPushButton *go = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(go);
    box.exec();
    return box.clickedButton() == go;
}

QString SystemDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &title, const QString &name,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

void SystemDialogs::tell(QWidget *parent, const QString &sentence)
{
    QMessageBox::information(parent, {}, sentence);
}
