#pragma once
#include "core/desk/desk.h"
#include "core/letters/caseform.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QTableView;
class LetterListModel;

/// 往来: the letters of a case, the making of another one, and its forms on paper.
class CorrespondenceTab final : public QWidget
{
    Q_OBJECT

public:
    struct Callbacks
    {
        std::function<void(RequestId, int kind)> make{};
        std::function<void(RequestId, LetterId)> preview{};
        std::function<void(RequestId, LetterId)> slip{}; ///< 送达回证
    };
    /// \p templates: the letters that can be made, in the order offered.
    CorrespondenceTab(std::vector<LetterTemplate> templates, Callbacks callbacks,
                      QWidget *parent = nullptr);
    void show(const Case &file);
    /// Looks at the letter that is chosen; at first the newest.
    void openCurrent();

private:
    void layOut(QWidget *make, QWidget *slip, QWidget *open);
    void offer(const Case &file);

    std::vector<LetterTemplate> m_templates;
    std::vector<FormTemplate> m_forms{};
    Callbacks m_callbacks;
    RequestId m_request{};
    LetterListModel *m_letters;
    QTableView *m_table;
    QComboBox *m_kinds;
};
