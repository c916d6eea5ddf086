// The way to the desk: which office, and who sits down at it.
#include "app/desktop/deskwindow.h"

#include "app/desktop/officestart.h"
#include "ui/common/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signindialog.h"
#include "ui/start/startdialog.h"
#include "ui/wording/errortext.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
const QString lastOffice = u"office/path"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("DeskWindow", text);
}

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/mingdu/demo.mingdu"_s;
}
} // namespace

void DeskWindow::rememberOffice()
{
    if (m_wishes.office.isEmpty() && !m_wishes.demo)
        m_settings.setValue(lastOffice, m_file->path());
}

QString DeskWindow::officePath()
{
    if (!m_wishes.office.isEmpty())
        return m_wishes.office;
    if (m_wishes.demo) {
        const auto made = makeDemo(*m_house, demoPath());
        if (!made)
            tell(made.error());
        return made.value_or(QString{});
    }
    const QString last = m_settings.value(lastOffice).toString();
    if (!last.isEmpty() && !QFileInfo::exists(last))
        return startAnew(errorText({ErrorCode::FileMissing, {last}}));
    if (!last.isEmpty())
        return last;
    return QFileInfo::exists(demoPath()) ? demoPath() : startAnew();
}

QString DeskWindow::startAnew(const QString &why)
{
    m_desk.reset();
    m_file.reset();
    m_wishes.demo = false; // another one is wished for now
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    StartDialog dialog{{[this](const OfficeWish &wish) { return makeOffice(*m_house, wish); },
                        [this] { return makeDemo(*m_house, demoPath()); }},
                       documents,
                       *m_dialogs};
    if (!why.isEmpty())
        dialog.explain(why);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    m_joins = dialog.way() == StartDialog::Way::Join;
    return dialog.path();
}

Result<> DeskWindow::openOffice(const QString &path)
{
    return OfficeFile::open(path, m_house->surroundings(), OfficeFile::Access::Write)
        .map([this](std::unique_ptr<OfficeFile> file) { m_file = std::move(file); });
}

DeskWindow::Entry DeskWindow::signIn()
{
    const auto left = [this](const Error &error) {
        tell(error);
        return Entry::Left;
    };
    const auto officers = officersOf(*m_file);
    if (!officers)
        return left(officers.error());
    SignInDialog dialog{
        QFileInfo{m_file->path()}.fileName(), *officers,
        [this](OfficerId officer, const QString &passphrase, const Progress &progress) {
            return m_file->unlock(officer, passphrase, progress);
        }};
    dialog.offerRecovery([this](OfficerId officer, const QString &code, const QString &next,
                                const Progress &progress) {
        const auto entered = m_file->recover(code, officer, progress).and_then([&] {
            return m_file->addOfficer(officer, next);
        });
        if (!entered && !m_file->isLocked())
            m_file->lock(); // the code alone lets nobody in
        return entered;
    });
    if (m_file->path() == demoPath())
        dialog.setHint(tr("Demo office: the passphrase is “mingdu-demo”."));
    if (m_wishes.office.isEmpty())
        dialog.offerOther();
    if (dialog.exec() != QDialog::Accepted)
        return dialog.wantsOther() ? Entry::Elsewhere : Entry::Left;
    const auto actor = findOfficer(*m_file, dialog.officer().text());
    if (!actor)
        return left(actor.error());
    m_desk = std::make_unique<Desk>(*m_file, *m_file, m_house->law(), m_house->calendar(),
                                    m_house->clock(), m_house->random(), *actor);
    if (const auto followed = m_desk->followCalendar(); !followed)
        return left(followed.error());
    return Entry::In;
}
