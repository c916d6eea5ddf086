#include "ui/requests/filepreview.h"

#include "ui/common/deskbutton.h"
#include "ui/common/pieces.h"
#include "ui/print/pdfpages.h"
#include "ui/wording/errortext.h"
#include "ui/wording/fileterms.h"

#include <QBuffer>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int dots = 96;
constexpr qsizetype longestText = 200'000; // characters: more is read in its own program

/// Scaled while it is read, so that a scan of a hundred million dots does not fill the memory.
QImage pictureOf(QByteArray bytes, int width)
{
    QBuffer buffer{&bytes};
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > width)
        reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

QString textOf(const Paper &paper)
{
    QStringList parts;
    for (const PaperLayer &layer : paper.layers)
        parts << (layer.place == PaperPlace::Text
                      ? layer.text
                      : u"【"_s + FileTerms::place(layer.place) + u"】\n"_s + layer.text);
    return parts.join(u"\n\n"_s).left(longestText);
}
} // namespace

FilePreview::FilePreview(const Records &records, Reader reader, QWidget *parent)
    : QWidget{parent}
    , m_records{records}
    , m_reader{std::move(reader)}
    , m_faces{new QStackedWidget}
    , m_text{new QPlainTextEdit}
    , m_picture{new QLabel}
    , m_area{new QScrollArea}
    , m_where{label({}, Tone::Quiet)}
    , m_back{new DeskButton{tr("‹ Page")}}
    , m_next{new DeskButton{tr("Page ›")}}
{
    setObjectName(u"filePreview"_s);
    m_text->setObjectName(u"fileTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_picture->setObjectName(u"filePictureLabel"_s);
    m_picture->setAccessibleName(tr("The file as it looks"));
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setObjectName(u"filePictureArea"_s);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_faces->addWidget(m_text);
    m_faces->addWidget(m_area);
    m_where->setObjectName(u"filePageLabel"_s);
    m_back->setObjectName(u"previousPageButton"_s);
    m_next->setObjectName(u"nextPageButton"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_where, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_faces, 1);
    column->addLayout(foot);
    clear();
}

void FilePreview::clear()
{
    m_background.stop();
    m_file = {};
    m_text->setPlainText({});
    m_text->setPlaceholderText(tr("Choose a file to look at it."));
    m_faces->setCurrentWidget(m_text);
    m_where->clear();
    m_back->hide();
    m_next->hide();
}

void FilePreview::show(const Attachment &file)
{
    if (file.id == m_file.id && !file.id.isNull())
        return;
    clear();
    m_file = file;
    m_page = 0;
    load();
}

void FilePreview::turn(int step)
{
    m_page = std::clamp(m_page + step, 0, std::max(0, m_file.pages - 1));
    load();
}

Result<FilePreview::Drawn> FilePreview::draw(const Records &records, const Attachment &file,
                                             int page, int width)
{
    const bool isPdf = file.mime == u"application/pdf" && file.reading != PaperReading::Encrypted;
    if (isPdf || file.mime.startsWith(u"image/"))
        return records.content(file.content).and_then([&](const QByteArray &bytes) {
            return (isPdf ? pdfPage(bytes, page, dots) : Result<QImage>{pictureOf(bytes, width)})
                .map([](const QImage &image) { return Drawn{.image = image}; });
        });
    return records.content(file.paper).and_then(unpackedPaper).map([](const Paper &paper) {
        return Drawn{.text = textOf(paper)};
    });
}

void FilePreview::load()
{
    const bool paged = m_file.mime == u"application/pdf" && m_file.pages > 0;
    m_where->setText(paged ? tr("Page %1 of %2").arg(m_page + 1).arg(m_file.pages)
                           : FileTerms::reading(m_file.reading));
    m_back->setVisible(paged && m_file.pages > 1);
    m_next->setVisible(paged && m_file.pages > 1);
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_file.pages);
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{nullptr};
    const int width = std::max(200, m_area->width() - 24);
    if (!reader || !*reader)
        return take(reader ? draw(m_records, m_file, m_page, width)
                           : tl::unexpected(reader.error()));
    const std::shared_ptr<Records> own{std::move(*reader)};
    m_background.run([own, file = m_file, page = m_page, width](
                         const Background::GoOn &) { return draw(*own, file, page, width); },
                     [this](const Result<Drawn> &drawn) { take(drawn); });
}

void FilePreview::take(const Result<Drawn> &drawn)
{
    if (drawn && !drawn->image.isNull()) {
        m_picture->setPixmap(QPixmap::fromImage(drawn->image));
        m_faces->setCurrentWidget(m_area);
        return;
    }
    m_faces->setCurrentWidget(m_text);
    m_text->setPlainText(drawn ? drawn->text : QString{});
    m_text->setPlaceholderText(drawn ? tr("Nothing of this file can be shown here. Save a copy to "
                                          "open it in its own program.")
                                     : errorText(drawn.error()));
}
