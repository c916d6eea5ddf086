#pragma once
#include "core/desk/calendarnotice.h"

#include <QDialog>

/// What a holiday notice would move, before it is loaded (R-CLD-1). Accepted: load it.
class NoticeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NoticeDialog(const NoticePreview &preview, QWidget *parent = nullptr);
};
