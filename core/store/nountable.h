#pragma once
#include "core/journal/merge.h"

#include <string>
#include <vector>

/// One row of a noun's projection: narrow and rest columns in the order of the registry, and its
/// versions.
struct NounRow
{
    qint64 id = 0;
    std::vector<Value> narrow{};
    std::vector<Value> rest{};
    QByteArray versions{};
    bool operator==(const NounRow &) const = default;
};

/// The two tables of a noun, `request` and `request_rest`, as the registry dictates them.
struct NounTable
{
    explicit NounTable(Noun which);
    Noun noun{};
    std::string name{};
    std::vector<const FieldSpec *> narrow{};
    std::vector<const FieldSpec *> rest{};
    std::string create{}; ///< tables and indices
    std::string find{};   ///< id by entity
    std::string load{};   ///< id, ver, narrow…, rest… by entity
    std::string scan{};   ///< entity, ver, narrow…, rest… ascending by entity
    std::string insertNarrow{};
    std::string insertRest{};
    std::string updateNarrow{};
    std::string updateRest{};
    std::string allIds{};

    /// nullptr for a noun that a newer program wrote.
    static const NounTable *byNumber(quint16 noun);
    static const std::vector<NounTable> &all();
    /// Whether rows are found by \p field without reading a large table whole.
    static bool isAsked(quint16 field);
};

/// The newest write of one field in `ver`: 20 bytes {field u16, stream u32, seq u32, hlc u64,
/// rivals u16}, only for fields that were ever written.
constexpr qsizetype versionSize = 20;
struct FieldVersion
{
    quint16 field = 0;
    quint32 stream = 0;
    quint32 seq = 0;
    Hlc hlc{};
    quint16 rivals = 0;
};
std::vector<FieldVersion> versionsOf(QByteArrayView blob);
QByteArray blobOf(const std::vector<FieldVersion> &versions);
