#pragma once
#include "ui/agenda/deedform.h"

#include <functional>

using DeedNote = std::function<void()>;

/// How one kind of editor is made, read and filled.
struct DeedDoor
{
    QWidget *(*make)(const DeedField &, const DeedNote &) = nullptr;
    Value (*read)(const DeedField &, const QWidget &) = nullptr;
    void (*write)(const DeedField &, QWidget &, const Value &) = nullptr;
};
const DeedDoor &doorOf(const DeedField &field);
