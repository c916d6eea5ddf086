#pragma once
#include <QIcon>

/// What a drawn sign wears; the colour is looked up when it is painted, so a change of look needs
/// no new icon.
enum class Tint { Text, Quiet, Hint, Accent, OnAccent, Green, Amber, Red };

/// A breeze icon in one token colour.
QIcon tintedIcon(const QString &name, Tint tint = Tint::Quiet);
