#pragma once
#include "core/documents/document.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

/// A document as a page to read: what it is, then its text on paper. No links, nothing is fetched.
class DocumentPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPage(QWidget *parent = nullptr);
    /// \p remarks: above the text, a line each.
    void show(const Document &document, const QStringList &remarks = {});
    void clear();
    QTextBrowser &browser() { return *m_text; }

private:
    void write(const Document &document);

    QLabel *m_number;
    QLabel *m_meta;
    QLabel *m_remarks;
    QTextBrowser *m_text;
};
