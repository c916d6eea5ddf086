#pragma once
#include "core/desk/desk.h"
#include "core/documents/library.h"

#include <QTextBrowser>

/// A document of the library: what it is, its text with what was asked for on amber, how its
/// attribute came about, and related ones as links.
class LibraryPageView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LibraryPageView(Desk &desk, QWidget *parent = nullptr);
    void show(const Document &document, const QStringList &terms,
              const std::vector<LibraryHit> &related);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void asked(DocumentId document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString history(const Document &document) const;
    QString explained(const Document &document) const;
    QString versions(const Document &document) const;
    void highlight(const std::vector<QByteArray> &terms);
    Desk &m_desk;
};
