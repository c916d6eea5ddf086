#pragma once
#include "core/documents/dispatchform.h"
#include "ui/common/scrolled.h"

#include <QMap>

#include <functional>

/// The fields of a dispatch form, laid out from one table; the same page shows a form that is
/// decided, read only.
class FormEditor final : public TallArea
{
    Q_OBJECT

public:
    FormEditor(const Law &law, QDate today, QWidget *parent = nullptr);
    void show(const DispatchForm &form, bool editable);
    /// The form as it is typed.
    DispatchForm form() const;
    /// Brings the field of that name to sight: where a defect is mended.
    void goTo(const QString &field);

Q_SIGNALS:
    void edited();

private:
    struct Input
    {
        QWidget *widget = nullptr;
        std::function<Value()> read{};
        std::function<void(const Value &)> write{};
    };
    struct Line;
    static std::span<const Line> lines();
    Input build(const Line &line, const Law &law, QDate today);
    Input textInput(const QString &title, bool isLong);
    Input dayInput(const QString &title);
    Input choiceInput(const QString &name, const QString &title, const QStringList &words);
    Input listInput(const QString &name, const QStringList &words);
    void tell();

    DispatchForm m_form{};
    bool m_filling = false;
    QMap<quint16, Input> m_inputs{};
};
