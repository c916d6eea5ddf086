#pragma once

class QWidget;

/// Focus that \p container is given goes on to \p home. Not a focus proxy, for the Tab key takes a
/// container with one for its home and passes over whatever lies before it.
void leadFocus(QWidget *container, QWidget *home);
