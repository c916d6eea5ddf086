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

using namespace Qt::StringLiterals;

namespace {
const QString minute = u"yyyy-MM-dd HH:mm"_s;

/// Whoever wrote a value that differs, in the order in which they are stored.
std::vector<WriteRef> sidesOf(const ConflictedEntity &conflict)
{
    std::vector<WriteRef> sides;
    for (const ConflictedField &field : conflict.fields) {
        for (const Rival &rival : field.rivals) {
            if (field.rivals.size() > 1 && std::ranges::find(sides, rival.write) == sides.end())
                sides.push_back(rival.write);
        }
    }
    return sides;
}

/// Whether every value is there to be read; a mask takes the private ones.
bool hidesAny(const ConflictedEntity &conflict)
{
    return std::ranges::any_of(conflict.fields, [](const ConflictedField &field) {
        const FieldSpec *spec = findField(field.field);
        return (!spec || spec->isPrivate()) &&
               std::ranges::all_of(field.rivals,
                                   [](const Rival &rival) { return rival.value.isNull(); });
    });
}

QString nameOf(const Desk &desk, EntityId officer)
{
    const auto known = readSeen<Officer>(desk.records(), officer);
    return known ? known->value.name : SidesPanel::tr("unknown officer");
}

/// `林知夏 · 一号窗口 · 2021-04-12 10:30`
QString writerOf(const Desk &desk, const Rival &rival)
{
    QStringList parts{nameOf(desk, rival.actor)};
    if (!rival.desk.isEmpty())
        parts << rival.desk;
    parts << rival.at.toString(minute);
    return parts.join(u" · "_s);
}

/// `A2　予以公开`
QString outcomeText(const Desk &desk, const QString &code)
{
    const auto outcome = desk.law().outcome(code, desk.today());
    return outcome ? outcome->code % u"　"_s % outcome->name : code;
}

QString knownText(const Desk &desk, const Rival &rival)
{
    return rival.knew.isValid()
               ? SidesPanel::tr("Knew what %1 wrote at %2, and not the other side.")
                     .arg(nameOf(desk, rival.knewOf), rival.knew.toString(minute))
               : SidesPanel::tr("Knew nothing written before, and not the other side.");
}
} // namespace

SidesPanel::SidesPanel(Desk &desk, bool mayKeep, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_mayKeep{mayKeep}
    , m_columns{new QHBoxLayout}
    , m_reason{new QLineEdit}
{
    m_reason->setObjectName(u"conflictReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Why this one is kept"));
    m_reason->setPlaceholderText(tr("Why the one is kept; then choose it below"));
    m_reason->setEnabled(mayKeep);
    m_columns->setSpacing(12);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_reason);
    column->addLayout(m_columns, 1);
}

void SidesPanel::show(const ConflictedEntity &conflict)
{
    const std::vector<WriteRef> sides = sidesOf(conflict);
    const bool masks = hidesAny(conflict);
    if (conflict.entity == m_shown && sides == m_sides && masks == m_masked)
        return;
    m_shown = conflict.entity;
    m_sides = sides;
    m_masked = masks;
    m_reason->clear();
    clearLayout(m_columns);
    int number = 0;
    for (const WriteRef &side : sides)
        m_columns->addWidget(sideOf(conflict, side, ++number), 1);
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
        if (!headed) {
            auto *who = label(writerOf(m_desk, *rival), Tone::Plain, Type::base, true);
            who->setObjectName(u"side%1WriterLabel"_s.arg(number));
            who->setWordWrap(true);
            column->addWidget(who);
            auto *known = label(knownText(m_desk, *rival), Tone::Quiet, Type::secondary);
            known->setWordWrap(true);
            column->addWidget(known);
            if (rival->isShown)
                column->addWidget(
                    label(tr("What the desk shows meanwhile"), Tone::Accent, Type::secondary));
        }
        headed = true;
        auto *line = label(u"%1　%2"_s.arg(ExchangeTerms::field(field.field),
                                           valueText(m_desk, field.field, rival->value)),
                           field.rivals.size() > 1 ? Tone::Plain : Tone::Quiet);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
    column->addStretch(1);
    column->addWidget(keepButton(side, number), 0, Qt::AlignLeft);
    return card;
}

QWidget *SidesPanel::keepButton(const WriteRef &side, int number)
{
    auto *keep = new DeskButton{tr("Keep this one"), DeskButton::Shape::Primary};
    keep->setObjectName(u"keepSide%1Button"_s.arg(number));
    const auto settle = [this, keep] {
        keep->setEnabled(m_mayKeep && !m_reason->text().trimmed().isEmpty());
    };
    settle();
    connect(m_reason, &QLineEdit::textChanged, keep, settle);
    connect(keep, &QPushButton::clicked, this,
            [this, side] { Q_EMIT kept(side, m_reason->text().trimmed()); });
    return keep;
}

QString SidesPanel::valueText(const Desk &desk, quint16 field, const Value &value)
{
    switch (value.type()) {
    case ValueType::Date: return isoDate(value.date());
    case ValueType::Text:
        return field == RequestOutcome ? outcomeText(desk, value.text()) : value.text();
    case ValueType::Integer:
        if (field == RequestStatus)
            return Terms::status(Status(value.integer()));
        return field == DocumentAttribute ? Terms::attribute(Attribute(value.integer()))
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
