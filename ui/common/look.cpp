#include "ui/common/look.h"

#include "ui/common/sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

QFont textFont(int pixels, bool bold)
{
    static const QString family = u"Noto Sans CJK SC"_s;
    static const bool known = QFontDatabase::hasFamily(family); // a slow question
    QFont font = known ? QFont{family} : QApplication::font();
    font.setPointSizeF(pixels * 0.75);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QPalette paletteOf(Look look)
{
    const Tokens &t = tokens(look);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.sunken},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.text3},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.red},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.onsel},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.surface},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.line2},
        {QPalette::Dark, t.ctl},
        {QPalette::Shadow, t.line2},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

Look systemLook(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
}

void wear(QApplication &app, Look look)
{
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(paletteOf(look));
    app.setFont(textFont(Type::base));
    app.setStyleSheet(sheetOf(tokens(look)));
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(u"/usr/share/icons"_s))
        QIcon::setThemeSearchPaths(paths << u"/usr/share/icons"_s);
    QIcon::setThemeName(look == Look::Light ? u"breeze"_s : u"breeze-dark"_s);
}

Undressed::Undressed(QApplication &app)
    : m_app{app}
    , m_sheet{app.styleSheet()}
{
    m_app.setStyleSheet({});
}

Undressed::~Undressed()
{
    m_app.setStyleSheet(m_sheet);
}
