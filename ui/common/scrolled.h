#pragma once

class QWidget;

/// What may be taller than its place, in an area that scrolls and has no ground of its own.
QWidget *scrolled(QWidget *inner);
