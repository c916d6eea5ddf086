#pragma once
#include "core/base/background.h"
#include "core/journal/records.h"
#include "core/requests/attachment.h"

#include <QWidget>

class DeskButton;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

/// One file looked at: a page of a PDF, a picture, or its text. Read and drawn on a worker.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    /// Records for the worker; null: read at once.
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    FilePreview(const Records &records, Reader reader, QWidget *parent = nullptr);
    /// Nothing for nullptr.
    void show(const Attachment *file);
    /// Marks the first place of \p word in the text.
    void seek(const QString &word);
    void turn(int pages);

private:
    struct Seen
    {
        QString sentence{};
        QString text{};
        QImage page{};
    };
    static Seen look(const Records &records, const Attachment &file, int page, int width);
    void load();
    void take(const Seen &seen);

    const Records &m_records;
    Reader m_reader;
    Attachment m_file{};
    int m_page = 0;
    QString m_word{};
    QStackedWidget *m_pages;
    QLabel *m_sentence;
    QLabel *m_image;
    QPlainTextEdit *m_text;
    QWidget *m_turning;
    QLabel *m_place;
    Background m_looking{};
};
