#include "ui/common/sheet.h"

#include "ui/common/tokens.h"

namespace {
// Fields name no colour of their text: it is the palette's, and Qt would make their placeholder of
// it by halves, too faint to be read.
constexpr char16_t sheet[] = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @line2; padding: 4px 8px; }
QMainWindow, QDialog, QWidget[ground="surface"] { background: @surface; }
QWidget[ground="sunken"] { background: @sunken; }
QWidget[ground="window"] { background: @window; }
QWidget[ground="rail"] { background: @rail; }
QScrollArea { border: none; background: transparent; }
QLabel { background: transparent; }
QLabel[tone="quiet"] { color: @text2; }
QLabel[tone="hint"] { color: @text3; }
QLabel[tone="ok"] { color: @green; }
QLabel[tone="warn"] { color: @amber; }
QLabel[tone="bad"] { color: @red; }
QLabel[tone="accent"] { color: @accent; }
QLabel[chip="plain"] { border: 1px solid @line2; border-radius: 12px; padding: 0 11px; min-height: 22px; }
QLabel[chip="on"] { background: @acctint; border: 1px solid @accent; border-radius: 12px; padding: 0 11px; min-height: 22px; }
QLabel[chip="warn"] { background: @amberbg; color: @amber; border: 1px solid @amber; border-radius: 12px; padding: 0 11px; min-height: 22px; }
QFrame[rule="h"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[rule="edge"] { background: @line2; border: none; min-height: 1px; max-height: 1px; }
QFrame[rule="v"] { background: @line2; border: none; min-width: 1px; max-width: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: @surface; border: 1px solid @ctl; border-radius: 4px; padding: 0 8px;
  selection-background-color: @accent; selection-color: @onacc; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 26px; max-height: 26px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit[fault="warn"], QPlainTextEdit[fault="warn"], QAbstractSpinBox[fault="warn"] { border-color: @amber; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid @accent; padding: 0 7px; min-height: 24px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { max-height: 24px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: @sunken; color: @text3; border-color: @line2; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QDateEdit::drop-down { width: 26px; border: none; background: transparent; }
QDateEdit::down-arrow { image: none; width: 0; height: 0; }
QComboBox::drop-down { width: 22px; border: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line2; outline: 0;
  selection-background-color: @sel; selection-color: @onsel; padding: 4px 0; }
QTextBrowser[page="true"], QTextBrowser[page="true"]:focus { border: 1px solid @line2; border-radius: 0; padding: 0; }

QTabBar { background: @surface; border: none; }
QTabBar::tab { background: transparent; color: @text2; padding: 0 0 0 0; margin: 0 24px 0 0; height: 34px;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { background: @surface; border: 1px solid @line2; border-radius: 4px; }
QTabBar QToolButton:hover { background: @hover; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: 0; }
QAbstractItemView[ground="sunken"] { background: @sunken; }
QAbstractItemView[ground="rail"] { background: @rail; }
QTableView { gridline-color: @line; selection-background-color: @sel; selection-color: @onsel; }
QTableView::item { border: none; border-bottom: 1px solid @line; padding: 0 5px; }
QTableView::item:hover { background: @hover; }
QTableView::item:selected { background: @sel; color: @onsel; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @line2;
  padding: 0 8px; height: 27px; font-weight: normal; }
QSplitter::handle { background: @line2; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: @surface; color: @text; alternate-background-color: @sunken; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: none; padding: 4px 8px; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onacc; }
QMenu { background: @surface; border: 1px solid @line2; padding: 4px 0; }
QMenu::item { padding: 4px 24px; }
QMenu::item:selected { background: @sel; color: @onsel; }
)";
} // namespace

QString sheetOf(const Tokens &t)
{
    // Longer names stand first: `@text2` must not be read as `@text`.
    const std::pair<QLatin1StringView, QColor> names[] = {
        {QLatin1StringView{"@surface"}, t.surface}, {QLatin1StringView{"@sunken"}, t.sunken},
        {QLatin1StringView{"@window"}, t.window},   {QLatin1StringView{"@rail"}, t.rail},
        {QLatin1StringView{"@hover"}, t.hover},     {QLatin1StringView{"@onsel"}, t.onsel},
        {QLatin1StringView{"@sel"}, t.sel},         {QLatin1StringView{"@line2"}, t.line2},
        {QLatin1StringView{"@line"}, t.line},       {QLatin1StringView{"@ctl"}, t.ctl},
        {QLatin1StringView{"@text3"}, t.text3},     {QLatin1StringView{"@text2"}, t.text2},
        {QLatin1StringView{"@text"}, t.text},       {QLatin1StringView{"@acctint"}, t.acctint},
        {QLatin1StringView{"@accent"}, t.accent},   {QLatin1StringView{"@onacc"}, t.onacc},
        {QLatin1StringView{"@amberbg"}, t.amberbg}, {QLatin1StringView{"@amber"}, t.amber},
        {QLatin1StringView{"@green"}, t.green},     {QLatin1StringView{"@redbg"}, t.redbg},
        {QLatin1StringView{"@red"}, t.red},
    };
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    return text;
}
