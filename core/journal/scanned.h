#pragma once
#include "core/journal/records.h"

/// One field of a row as the value it was written as; null where nothing was.
inline Value scannedValue(const ScanRow &row, int column, ValueType type)
{
    switch (type) {
    case ValueType::Integer: return row.integer(column) == 0 ? Value{} : Value{row.integer(column)};
    case ValueType::Date: return Value{row.date(column)};
    case ValueType::Id: return Value{row.id(column)};
    case ValueType::Text:
        return row.text(column).isEmpty() ? Value{} : Value{QString::fromUtf8(row.text(column))};
    case ValueType::Null:
    case ValueType::Bytes:
    case ValueType::Blob: break;
    }
    return {};
}

/// Every value of a noun with its public fields, in order of creation; for figures, which hold
/// nothing to be saved again.
template<class T>
Result<std::vector<T>> scanned(const Records &records)
{
    std::vector<quint16> fields;
    std::vector<const FieldBinding<T> *> bindings;
    for (const FieldBinding<T> &each : fieldsOf<T>()) {
        const FieldSpec *spec = findField(each.id);
        if (!spec || spec->isPrivate())
            continue;
        fields.push_back(each.id);
        bindings.push_back(&each);
    }
    std::vector<T> found;
    return records
        .scan(nounOf<T>(), fields,
              [&](const ScanRow &row) {
                  T value;
                  value.id.value = row.entity();
                  for (std::size_t i = 0; i < bindings.size(); ++i) {
                      const Value told = scannedValue(row, int(i), findField(fields[i])->type);
                      if (!told.isNull())
                          bindings[i]->write(value, told);
                  }
                  found.push_back(std::move(value));
                  return true;
              })
        .map([&] { return std::move(found); });
}
