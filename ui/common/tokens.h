#pragma once
#include <QColor>
#include <QPalette>

/// How the desk is dressed.
enum class Look { Light, Dark, HighContrast };

/// Every colour of the desk; nothing else names one. Contrast is checked by tests/ui/tst_common.
struct Tokens
{
    QColor window, rail;       ///< behind paper; rail, top bar, status bar
    QColor surface, sunken;    ///< lists, forms; side panels, group rows
    QColor hover, sel, onsel;  ///< row states; text on the selection
    QColor line, line2, ctl;   ///< row rule, pane edge, border of a control
    QColor text, text2, text3; ///< reading, secondary, hints
    QColor accent, onacc;      ///< chosen, focus, primary; text on it
    QColor acctint, accmid;    ///< counted day; extension bar
    QColor chart2;             ///< second series
    QColor red, redbg, orange, orangebg, amber, amberbg, green, greenbg;
    QColor hatch; ///< excluded days
};

inline const Tokens &tokens(Look look)
{
    static const auto c = [](QRgb rgb) { return QColor{rgb}; };
    static const Tokens light{
        c(0xF3F4F6), c(0xEAECEF), c(0xFFFFFF), c(0xF7F8F9), c(0xEEF2F8), c(0xE1EBF8), c(0x1A1D21),
        c(0xE2E5E9), c(0xC8CDD4), c(0x808893), c(0x1A1D21), c(0x515A66), c(0x5F6873), c(0x2457A6),
        c(0xFFFFFF), c(0xE6EEF9), c(0xA9C3E8), c(0x658EC8), c(0xB3261E), c(0xFCEBEA), c(0xA8430A),
        c(0xFDEEE4), c(0x7D5B00), c(0xFAF1D6), c(0x1D6F47), c(0xE7F3EC), c(0xC3C9D1)};
    static const Tokens dark{
        c(0x14171B), c(0x101317), c(0x1B1F24), c(0x171A1F), c(0x252B33), c(0x223752), c(0xE7E9EC),
        c(0x2C323A), c(0x414953), c(0x7D8692), c(0xE7E9EC), c(0xB0B7C1), c(0x9BA3AF), c(0x86B4F2),
        c(0x0C1B30), c(0x1F2F47), c(0x3F638F), c(0x5A85BE), c(0xFF8F87), c(0x3A2022), c(0xFFA66B),
        c(0x3A281C), c(0xE3C15F), c(0x352D17), c(0x74CBA0), c(0x1B3227), c(0x4A525D)};
    static const Tokens highContrast{
        c(0x000000), c(0x000000), c(0x000000), c(0x000000), c(0x262626), c(0xFFE94A), c(0x000000),
        c(0x8C8C8C), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xFFFFFF), c(0xE0E0E0), c(0x6FD3FF),
        c(0x000000), c(0x00344F), c(0x6FD3FF), c(0xFFE36E), c(0xFF9A94), c(0x000000), c(0xFFB27A),
        c(0x000000), c(0xFFE36E), c(0x000000), c(0x86F0B3), c(0x000000), c(0xFFFFFF)};
    switch (look) {
    case Look::Dark: return dark;
    case Look::HighContrast: return highContrast;
    case Look::Light: break;
    }
    return light;
}

/// The look that a palette was made for, told by its accent.
inline Look lookOf(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Link);
    for (const Look look : {Look::Dark, Look::HighContrast}) {
        if (accent == tokens(look).accent)
            return look;
    }
    return Look::Light;
}
inline const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(lookOf(palette));
}
