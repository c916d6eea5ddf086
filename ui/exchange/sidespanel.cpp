#include "ui/exchange/sidespanel.h"

#include "core/base/date.h"
#include "ui/common/deskbutton.h"
#include "ui/common/look.h"
#include "ui/common/pieces.h"
#include "ui/wording/exchangeterms.h"
#include "ui/wording/terms.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

SidesPanel::SidesPanel(Desk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_title{label({}, Tone::Plain, Type::subject, true)}
    , m_columns{new QHBoxLayout}
    , m_reason{new QLineEdit}
{
    m_title->setObjectName(u"conflictTitleLabel"_s);
    m_reason->setObjectName(u"conflictReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Why this one is kept"));
    m_reason->setPlaceholderText(tr("Why this one is kept"));
    m_columns->setSpacing(12);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addLayout(m_columns, 1);
}

void SidesPanel::show(const ConflictedEntity *conflict)
{
    clearLayout(m_columns);
    m_reason->clear();
    m_reason->setVisible(conflict);
    if (!conflict) {
        m_title->setText(tr("No two desks decided differently."));
        return;
    }
    m_title->setText(tr("Which of these is to stand?"));
    std::vector<WriteRef> sides;
    for (const ConflictedField &field : conflict->fields) {
        for (const Rival &rival : field.rivals) {
            if (field.rivals.size() > 1 && std::ranges::find(sides, rival.write) == sides.end())
                sides.push_back(rival.write);
        }
    }
    int number = 0;
    for (const WriteRef &side : sides)
        m_columns->addWidget(sideOf(*conflict, side, ++number), 1);
}

QWidget *SidesPanel::sideOf(const ConflictedEntity &conflict, const WriteRef &side, int number)
{
    auto *card = new QWidget;
    setGround(card, u"sunken"_s);
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    bool headed = false;
    for (const ConflictedField &field : conflict.fields) {
        const auto rival = std::ranges::find(field.rivals, side, &Rival::write);
        if (rival == field.rivals.end())
            continue;
        if (!headed)
            column->addWidget(label(writer(m_desk, *rival), Tone::Plain, Type::base, true));
        headed = true;
        auto *line = label(u"%1　%2"_s.arg(ExchangeTerms::field(field.field),
                                           valueText(m_desk, field.field, rival->value)));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
    column->addStretch(1);
    auto *keep = new DeskButton{tr("Keep this one"), DeskButton::Shape::Primary};
    keep->setObjectName(u"keepSide%1Button"_s.arg(number));
    keep->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, keep,
            [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, this,
            [this, side] { Q_EMIT kept(side, m_reason->text().trimmed()); });
    column->addWidget(keep, 0, Qt::AlignLeft);
    return card;
}

QString SidesPanel::writer(const Desk &desk, const Rival &rival)
{
    const auto officer = readSeen<Officer>(desk.records(), rival.actor);
    return u"%1 · %2"_s.arg(officer ? officer->value.name : tr("unknown officer"),
                            rival.at.toString(u"yyyy-MM-dd HH:mm"_s));
}

QString SidesPanel::valueText(const Desk &desk, quint16 field, const Value &value)
{
    switch (value.type()) {
    case ValueType::Date: return isoDate(value.date());
    case ValueType::Text: return value.text();
    case ValueType::Integer:
        return field == RequestStatus ? Terms::status(Status(value.integer()))
                                      : QString::number(value.integer());
    case ValueType::Id: {
        const auto officer = readSeen<Officer>(desk.records(), value.id());
        if (officer)
            return officer->value.name;
        const auto organ = readSeen<Organ>(desk.records(), value.id());
        return organ ? organ->value.name : value.id().toString(QUuid::WithoutBraces);
    }
    case ValueType::Null:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return u"–"_s;
}
