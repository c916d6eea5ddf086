#pragma once
#include "core/base/background.h"
#include "core/requests/case.h"

#include <QWidget>

class DeskButton;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

/// A file as it looks: pages of a PDF and pictures drawn, anything else as the text that was read
/// out of it. Opened and drawn by a worker.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    /// The worker's own records; empty answers: the desk's are used.
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    FilePreview(const Records &records, Reader reader, QWidget *parent = nullptr);
    void show(const Attachment &file);
    void clear();

private:
    struct Drawn
    {
        QImage image{};
        QString text{};
    };
    static Result<Drawn> draw(const Records &records, const Attachment &file, int page, int width);
    void turn(int step);
    void load();
    void take(const Result<Drawn> &drawn);

    const Records &m_records;
    Reader m_reader{};
    Attachment m_file{};
    int m_page = 0;
    QStackedWidget *m_faces;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    QScrollArea *m_area;
    QLabel *m_where;
    DeskButton *m_back;
    DeskButton *m_next;
    Background m_background{};
};
