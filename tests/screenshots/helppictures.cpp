// Makes the pictures of the help (resources/help/pictures) out of what `screenshots` rendered:
// screenshots <shots> light-zh_CN-1366 light-en-1366, then helppictures <shots> <pictures>.
#include <QColor>
#include <QGuiApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// Fewer shades say the same in half the bytes.
QImage coarse(QImage image)
{
    image = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto shade = [](int value) { return std::min(255, (value + 16) / 32 * 32); };
            const QColor was = image.pixelColor(x, y);
            image.setPixelColor(x, y, {shade(was.red()), shade(was.green()), shade(was.blue())});
        }
    }
    return image.convertToFormat(QImage::Format_Indexed8, Qt::AvoidDither);
}
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app{argc, argv};
    const QStringList arguments = QGuiApplication::arguments();
    const std::pair<QString, QString> shots[] = {{u"today"_s, u"today"_s},
                                                 {u"counter"_s, u"counter"_s},
                                                 {u"requests"_s, u"requests-ledger"_s},
                                                 {u"review"_s, u"review-withheld"_s},
                                                 {u"library"_s, u"library"_s},
                                                 {u"service"_s, u"service"_s},
                                                 {u"agenda"_s, u"agenda"_s},
                                                 {u"registers"_s, u"registers"_s},
                                                 {u"exchange"_s, u"exchange-conflicts"_s},
                                                 {u"dashboard"_s, u"dashboard"_s},
                                                 {u"annual"_s, u"annual-requests"_s},
                                                 {u"settings"_s, u"settings"_s}};
    for (const auto &[page, shot] : shots) {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            const QString from =
                u"%1/%2-light-%3-1366.png"_s.arg(arguments.value(1), shot, language);
            const QString to = u"%1/%2-%3.png"_s.arg(arguments.value(2), page, language);
            const QImage small = coarse(QImage{from}.scaledToWidth(820, Qt::SmoothTransformation));
            if (small.isNull() || !small.save(to, nullptr, 0)) {
                std::fprintf(stderr, "not made: %s\n", qPrintable(to));
                return 1;
            }
        }
    }
    return 0;
}
