#pragma once
#include "core/base/background.h"
#include "core/base/result.h"
#include "ui/start/officewish.h"

#include <QDialog>

#include <functional>

class DeskButton;
class Dialogs;
class MessageStrip;
class OfficeForm;
class QLabel;
class QStackedWidget;

/// The first start: three cards. What they make is made on a worker, and an answer that refuses
/// leaves nothing behind and everything typed in its place.
class StartDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Office, Join, Demo, Open };
    /// Run on a worker while nothing else uses what they use.
    struct Makers
    {
        std::function<Result<QString>(const OfficeWish &)> office{}; ///< answers the recovery code
        std::function<Result<QString>()> demo{};                     ///< answers the path
    };
    /// \p folder: where an office file is proposed to lie.
    StartDialog(Makers makers, const QString &folder, Dialogs &dialogs, QWidget *parent = nullptr);
    /// Why the desk begins here though it has begun before.
    void explain(const QString &sentence);
    Way way() const { return m_way; }
    /// Of the office that can be opened now.
    QString path() const { return m_path; }
    /// Not while something is made.
    void reject() override;

private:
    enum Page { CardsPage, FormPage, CodePage };
    QWidget *buildCards();
    QWidget *buildForm();
    QWidget *buildCode();
    void choose(Way way);
    void openExisting();
    void makeDemo();
    void makeOffice();
    void setBusy(bool busy);
    void showCode(const Result<QString> &code);

    Makers m_makers;
    Dialogs &m_dialogs;
    Way m_way = Way::Office;
    QString m_path{};
    MessageStrip *m_strip;
    QStackedWidget *m_pages;
    OfficeForm *m_form;
    QLabel *m_formTitle;
    QLabel *m_formHint;
    DeskButton *m_make;
    QLabel *m_busy;
    QLabel *m_code;
    Background m_background{}; ///< last: it ends before what it uses
};
