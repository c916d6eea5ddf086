#include "ui/requests/savedfilters.h"

#include "ui/common/choicebox.h"
#include "ui/common/deskbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

SavedFilters::SavedFilters(std::function<QVariantMap()> now, QWidget *parent)
    : QWidget{parent}
    , m_now{std::move(now)}
    , m_names{new ChoiceBox{u"savedFilterComboBox"_s, tr("Saved filters")}}
    , m_act{new DeskButton{tr("Save")}}
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->lineEdit()->setPlaceholderText(tr("Name of this filter"));
    m_act->setObjectName(u"saveFilterButton"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_names, 1);
    row->addWidget(m_act);
    connect(m_names, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_filters.value(m_names->currentText()).toMap()); });
    connect(m_names, &QComboBox::editTextChanged, this, &SavedFilters::tellWhatTheButtonDoes);
    connect(m_act, &QPushButton::clicked, this, &SavedFilters::keepOrRemove);
    offer({});
}

void SavedFilters::setAll(const QVariantMap &filters)
{
    m_filters = filters;
    offer({});
}

void SavedFilters::offer(const QString &current)
{
    const QSignalBlocker quiet{m_names};
    m_names->clear();
    m_names->addItems(m_filters.keys());
    m_names->setCurrentIndex(-1);
    m_names->setEditText(current);
    tellWhatTheButtonDoes();
}

QString SavedFilters::name() const
{
    return m_names->currentText().trimmed();
}

bool SavedFilters::isKept() const
{
    return m_filters.contains(name()) && m_filters.value(name()).toMap() == m_now();
}

void SavedFilters::keepOrRemove()
{
    const QString kept = isKept() ? QString{} : name();
    if (kept.isEmpty())
        m_filters.remove(name());
    else
        m_filters.insert(kept, m_now());
    offer(kept);
}

/// A name that is there with another filter is saved anew.
void SavedFilters::tellWhatTheButtonDoes()
{
    m_act->setEnabled(!name().isEmpty());
    m_act->setText(isKept() ? tr("Remove") : tr("Save"));
}
