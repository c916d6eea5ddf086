#pragma once
#include "core/base/background.h"
#include "core/desk/desk.h"
#include "core/desk/postlist.h"
#include "ui/common/workspace.h"

class DateField;
class DeskButton;
class Dialogs;
class MessageStrip;
class PostListModel;
class QLabel;
class QLineEdit;
class QTableView;
class SegmentBar;

/// 送达: letters to post, tracking numbers by barcode gun, what came and what came back, the
/// carrier's sheets (R-SRV-3).
class ServiceWorkspace final : public Workspace
{
    Q_OBJECT

public:
    using Reader = std::function<Result<std::unique_ptr<Records>>()>;
    ServiceWorkspace(Desk &desk, Reader reader, std::vector<LetterTemplate> templates,
                     Dialogs &dialogs, QWidget *parent = nullptr);
    QString title() const override { return tr("Service"); }
    QString iconName() const override { return QStringLiteral("mail-send"); }
    std::optional<int> count() const override;
    QString purpose() const override;
    QList<KeyHelp> keys() const override;
    void setPrivacy(bool on) override;
    void arrive() override;

Q_SIGNALS:
    void openRequest(RequestId id);
    void letterWanted(RequestId request, LetterId letter);
    void slipWanted(RequestId request, LetterId letter); ///< 送达回证

private:
    void buildTable();
    QWidget *buildHead();
    QWidget *buildActs();
    void refresh();
    void showRead(const Result<std::vector<PostItem>> &read);
    void showCurrent();
    const PostItem *current() const;
    /// A number from the gun: goes with the letter to be sent, or finds the one on its way.
    void scanned();
    void take(Step step, const QMap<QString, QString> &set);
    void writeSheet();
    void readResults();
    void takeNext(const std::vector<PostItem> &items);

    Desk &m_desk;
    Reader m_reader;
    Dialogs &m_dialogs;
    PostListModel *m_model;
    MessageStrip *m_strip;
    SegmentBar *m_states;
    QTableView *m_table;
    QLabel *m_empty;
    QLineEdit *m_scan;
    QLineEdit *m_reason;
    DateField *m_day;
    DeskButton *m_send;
    DeskButton *m_hand;
    DeskButton *m_delivered;
    DeskButton *m_returned;
    DeskButton *m_letter;
    DeskButton *m_slip;
    LetterId m_wished{};                 ///< to be chosen once it is read
    std::vector<CarrierResult> m_told{}; ///< still to be taken, the last one first
    QStringList m_refused{};
    int m_taken = 0;
    Background m_background{};
    Background m_files{};
};
