#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "ui/common/workspace.h"
#include "ui/registers/importdialog.h"

class ChoiceBox;
class DeskButton;
class DeskCheckBox;
class Dialogs;
class MessageStrip;
class QLabel;
class QLineEdit;
class QTableView;
class RegisterListModel;

/// 台账: every register of registers.md as a list, with export and import.
class RegistersWorkspace final : public Workspace
{
    Q_OBJECT

public:
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    RegistersWorkspace(Desk &desk, Reader reader, ImportDoors doors, Dialogs &dialogs,
                       QWidget *parent = nullptr);
    QString title() const override { return tr("Registers"); }
    QString iconName() const override { return QStringLiteral("view-list-details"); }
    QString purpose() const override;
    void setPrivacy(bool on) override;
    void arrive() override { refresh(); }

Q_SIGNALS:
    /// The office knows more than before, past the desk's own verbs.
    void imported();

private:
    QWidget *buildHead();
    QWidget *buildBar();
    void fillChoices();
    const Register &chosen() const;
    RegisterRange range() const;
    void refresh();
    void showRead(const Result<RegisterSheet> &made);
    void showCount();
    /// Of a register that goes out to units: those that its rows name.
    void fillUnits();
    void exportSheet();
    void exportForUnit();
    /// Asks where to; \p shape is what becomes of the register before it is written.
    void write(const OpenOrgans &open, const QString &name, const QString &filter,
               std::function<RegisterSheet(RegisterSheet)> shape,
               std::function<QString(int rows, const QString &path)> tell);
    void importSheet();
    /// The register as a sheet, off the UI thread. \p open: whose persons are shown.
    void make(Background &in, const OpenOrgans &open,
              const std::function<Result<RegisterSheet>(RegisterSheet)> &then,
              std::function<void(const Result<RegisterSheet> &)> done);
    OpenOrgans openOrgans() const;

    Desk &m_desk;
    Reader m_reader;
    ImportDoors m_doors;
    Dialogs &m_dialogs;
    RegisterListModel *m_model;
    MessageStrip *m_strip;
    ChoiceBox *m_registers;
    ChoiceBox *m_years;
    ChoiceBox *m_organs;
    ChoiceBox *m_units;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QTableView *m_table;
    DeskCheckBox *m_names;
    DeskButton *m_export;
    DeskButton *m_toUnit;
    DeskButton *m_import;
    std::vector<OrganId> m_organIds{}; ///< after the first entry, which is all
    bool m_private = false;
    Background m_reading{};
    Background m_writing{};
};
