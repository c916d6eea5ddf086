#pragma once
class QPainter;
class QStyleOptionViewItem;
struct Tokens;

/// Ground, rule and accent bar of a list row (chosen: 3 px bar and `sel`; hover).
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens);
