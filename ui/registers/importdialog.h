#pragma once
#include "core/base/background.h"
#include "core/reports/registerimport.h"

#include <QDialog>

class DeskButton;
class ImportRowsModel;
class QLabel;
class QProgressBar;
class QTableView;
class QTimer;

/// What the desk hands to the registers: how a sheet is read off the UI thread, and how a pass over
/// it begins.
struct ImportDoors
{
    std::function<Result<ImportSource>(const Records &, const Register &, const QString &)> read{};
    std::function<Result<std::unique_ptr<RegisterImport>>(const Register &, ImportSource,
                                                          bool dryRun)>
        begin{};
};

/// First the report of every row, with nothing written; then, by a click, the import. Both can be
/// stopped.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Register &meant, const QString &path, std::shared_ptr<Records> records,
                 ImportDoors doors, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(int rows);

protected:
    void reject() override;

private:
    void begin(bool dryRun);
    void stepOn();
    void finish(const QString &line);
    void fail(const Error &error);

    const Register &m_meant;
    ImportDoors m_doors;
    ImportSource m_source{};
    std::unique_ptr<RegisterImport> m_pass{};
    bool m_dryRun = true;
    ImportRowsModel *m_model;
    QLabel *m_line;
    QProgressBar *m_bar;
    QTableView *m_table;
    DeskButton *m_import;
    DeskButton *m_close;
    QTimer *m_timer;
    Background m_reading{};
};
