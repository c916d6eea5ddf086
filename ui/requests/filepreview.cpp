#include "ui/requests/filepreview.h"

#include "core/papers/pageimage.h"
#include "ui/common/deskbutton.h"
#include "ui/common/pieces.h"
#include "ui/wording/errortext.h"
#include "ui/wording/terms.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowest = 240;
constexpr qsizetype mostShown = 200'000; ///< characters
} // namespace

FilePreview::FilePreview(const Records &records, Reader reader, QWidget *parent)
    : QWidget{parent}
    , m_records{records}
    , m_reader{std::move(reader)}
    , m_pages{new QStackedWidget}
    , m_sentence{label({}, Tone::Quiet)}
    , m_image{new QLabel}
    , m_text{new QPlainTextEdit}
    , m_turning{new QWidget}
    , m_place{label({}, Tone::Hint, 12)}
{
    setObjectName(u"filePreview"_s);
    m_sentence->setObjectName(u"filePreviewLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_image->setObjectName(u"filePageLabel"_s);
    m_image->setAccessibleName(tr("Page"));
    m_image->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_text->setObjectName(u"fileTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *area = new QScrollArea;
    area->setObjectName(u"filePageScrollArea"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_image);
    for (QWidget *page : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(area),
                          static_cast<QWidget *>(m_text)})
        m_pages->addWidget(page);
    auto *turning = new QHBoxLayout{m_turning};
    turning->setContentsMargins({});
    turning->setSpacing(8);
    for (const auto &[name, text, by] :
         {std::tuple{u"previousPageButton"_s, tr("Previous page"), -1},
          std::tuple{u"nextPageButton"_s, tr("Next page"), 1}}) {
        auto *button = new DeskButton{text, DeskButton::Shape::Quiet};
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, by = by] { turn(by); });
        turning->addWidget(button);
    }
    turning->addWidget(m_place);
    turning->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_turning);
    column->addWidget(m_pages, 1);
    show(nullptr);
}

void FilePreview::show(const Attachment *file)
{
    if (file && file->id == m_file.id)
        return;
    m_file = file ? *file : Attachment{};
    m_page = 0;
    if (!file)
        return take({.sentence = tr("Choose a file to look at it here.")});
    load();
}

void FilePreview::turn(int pages)
{
    const int to = m_page + pages;
    if (to < 0 || to >= m_file.pages)
        return;
    m_page = to;
    load();
}

void FilePreview::seek(const QString &word)
{
    m_word = word;
    m_text->moveCursor(QTextCursor::Start);
    if (!word.isEmpty())
        m_text->find(word);
}

FilePreview::Seen FilePreview::look(const Records &records, const Attachment &file, int page,
                                    int width)
{
    const bool drawn = file.mime == u"application/pdf" && file.readability != Readability::Locked;
    const bool picture = file.readability == Readability::Image;
    const QString named = drawn || picture ? file.digest : file.text;
    if (named.isEmpty())
        return {.sentence = Terms::readability(file.readability)};
    const auto bytes = records.content(named.toLatin1());
    if (!bytes)
        return {.sentence = errorText(bytes.error())};
    if (drawn)
        return {.sentence = tr("This page can't be drawn."),
                .page = pdfPageImage(*bytes, page, width)};
    if (picture) {
        const QImage image = QImage::fromData(*bytes);
        return {.sentence = tr("This picture can't be drawn."),
                .page = image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation)
                                              : image};
    }
    return {.text = QString::fromUtf8(*bytes).left(mostShown)};
}

void FilePreview::load()
{
    const int width = std::max(narrowest, m_pages->width() - 24);
    auto reader = m_reader ? m_reader() : Result<std::unique_ptr<Records>>{nullptr};
    if (!reader)
        return take({.sentence = errorText(reader.error())});
    if (!*reader)
        return take(look(m_records, m_file, m_page, width));
    m_looking.run([records = std::shared_ptr<Records>{std::move(*reader)}, file = m_file,
                   page = m_page,
                   width](const Background::GoOn &) { return look(*records, file, page, width); },
                  [this](const Seen &seen) { take(seen); });
}

void FilePreview::take(const Seen &seen)
{
    m_turning->setVisible(m_file.pages > 1 && !seen.page.isNull());
    m_place->setText(tr("%1 of %2", "page").arg(m_page + 1).arg(m_file.pages));
    m_sentence->setText(seen.sentence);
    m_image->setPixmap(QPixmap::fromImage(seen.page));
    m_text->setPlainText(seen.text);
    m_pages->setCurrentIndex(!seen.page.isNull() ? 1 : !seen.text.isEmpty() ? 2 : 0);
    seek(m_word);
}
