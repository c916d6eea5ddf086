#include "ui/review/enterdocumentdialog.h"

#include "ui/common/datefield.h"
#include "ui/common/deskbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/formgrid.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/pieces.h"
#include "ui/common/windowsize.h"
#include "ui/wording/errortext.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStringDecoder>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 8 << 20; ///< a document's text; larger files are something else

Result<QString> readText(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path});
    if (file.size() > mostBytes)
        return fail(ErrorCode::TooLong, {path, QString::number(mostBytes)});
    QStringDecoder decoder{QStringDecoder::Utf8};
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        return fail(ErrorCode::BadEncoding, {path});
    return text;
}

QLineEdit *line(const QString &name, const QString &accessible)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    return made;
}
} // namespace

EnterDocumentDialog::EnterDocumentDialog(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent}
    , m_desk{desk}
    , m_dialogs{dialogs}
    , m_strip{new MessageStrip}
    , m_number{line(u"numberLineEdit"_s, tr("Document number"))}
    , m_title{line(u"titleLineEdit"_s, tr("Title"))}
    , m_kind{line(u"kindLineEdit"_s, tr("Kind of document"))}
    , m_formed{new DateField{tr("Formed on"), true}}
    , m_body{new QPlainTextEdit}
{
    setObjectName(u"enterDocumentDialog"_s);
    setWindowTitle(tr("Enter document"));
    setAttribute(Qt::WA_DeleteOnClose);
    sizeWindow(*this, {720, 560});
    m_formed->setObjectName(u"formedDateEdit"_s);
    m_body->setObjectName(u"bodyTextEdit"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    build();
    connect(new QShortcut{Qt::CTRL | Qt::Key_Return, this}, &QShortcut::activated, this,
            &EnterDocumentDialog::enter);
}

void EnterDocumentDialog::build()
{
    auto *fields = new QWidget;
    FormGrid form{fields};
    form.row(tr("Number"), m_number);
    form.row(tr("Title"), m_title);
    form.row(tr("Kind"), m_kind);
    form.row(tr("Formed on"), m_formed);
    form.row(tr("Text"), m_body);
    auto *open = new DeskButton{tr("Open text file…")};
    open->setObjectName(u"openFileButton"_s);
    connect(open, &QPushButton::clicked, this, &EnterDocumentDialog::openFile);
    auto *cancel = new DeskButton{tr("Cancel"), DeskButton::Shape::Plain, u"Esc"_s};
    cancel->setObjectName(u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *enterButton =
        new DeskButton{tr("Enter document"), DeskButton::Shape::Primary, u"Ctrl+Enter"_s};
    enterButton->setObjectName(u"enterButton"_s);
    connect(enterButton, &QPushButton::clicked, this, &EnterDocumentDialog::enter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(open);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(enterButton);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(tr("Enter document"), Tone::Plain, Type::title, true));
    column->addWidget(m_strip);
    column->addWidget(fields, 1);
    column->addLayout(foot);
}

void EnterDocumentDialog::openFile()
{
    const QString path =
        m_dialogs.openFile(this, tr("Open text file"), tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto text = readText(path);
    if (!text) {
        m_strip->showError(errorText(text.error()));
        return;
    }
    m_strip->clear();
    m_body->setPlainText(*text);
}

void EnterDocumentDialog::enter()
{
    Document document{.organ = m_desk.actor().organ};
    document.number = m_number->text().trimmed();
    document.title = m_title->text().trimmed();
    document.kind = m_kind->text().trimmed();
    document.formed = m_formed->day();
    document.body = m_body->toPlainText();
    const auto made = m_desk.enterDocument(document);
    if (!made) {
        m_strip->showError(errorText(made.error()));
        return;
    }
    Q_EMIT entered(*made);
    accept();
}
