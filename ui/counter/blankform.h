#pragma once
#include "core/base/result.h"

class Desk;
class Dialogs;
class QWidget;

/// A blank 申请表 for who comes to the window (rules §8 no. 1), to be printed or saved.
Result<> showBlankForm(Desk &desk, Dialogs &dialogs, QWidget *parent);
