#pragma once
#include "ui/common/keyhelp.h"

#include <QDialog>

/// F1: what a page is for and the keys that work on it.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &title, const QString &purpose, const QList<KeyHelp> &keys,
               QWidget *parent = nullptr);
};
