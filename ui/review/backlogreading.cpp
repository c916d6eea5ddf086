#include "ui/review/backlogreading.h"

#include "core/papers/foundpaper.h"
#include "core/reports/documentregister.h"
#include "core/sheets/sheetfile.h"
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
class Say
{
    Q_DECLARE_TR_FUNCTIONS(BacklogReading)
};

/// A number that is there already, or an organ that the office does not know, is no reason to lose
/// the others.
void settle(FoundDocument &found, KnownDocuments &known)
{
    if (!found.refusal.isEmpty())
        return;
    const auto organ = known.organs.find(found.organ);
    if (!found.organ.isEmpty() && organ == known.organs.end()) {
        found.refusal = Say::tr("The office has no organ “%1”. Add it first.").arg(found.organ);
        return;
    }
    found.document.organ = found.organ.isEmpty() ? known.own : organ->second;
    const QString number = normalizedNumber(found.document.number);
    if (!number.isEmpty() && number != u"无文号" &&
        !known.numbers.emplace(found.document.organ, number).second)
        found.refusal = errorText({ErrorCode::Duplicate, {found.document.number}});
}

FoundDocument rowOf(const Sheet &sheet, std::size_t row, const SheetHead &head,
                    const RowSetting &setting)
{
    FoundDocument found{.source = Say::tr("row %1").arg(sheet.numberOf(row))};
    const auto read = documentRow(sheet, row, head, setting);
    if (!read) {
        const auto &[column, code] = read.error();
        found.refusal = column % u": "_s % errorText({code, {column}});
        return found;
    }
    found.document = read->document;
    found.organ = read->organ;
    if (!read->notes.doubts.isEmpty())
        found.doubt = Say::tr("Look at: %1").arg(read->notes.doubts.join(u'、'));
    return found;
}

FoundDocument paperOf(const QString &path, const Law &law, QDate today)
{
    const FoundPaper paper = foundPaperIn(path, law, today);
    FoundDocument found{.source = paper.file, .document = documentOf(paper)};
    if (paper.refused)
        found.refusal = errorText(*paper.refused);
    else if (paper.facts.number.isEmpty() || !paper.facts.formed.isValid())
        found.doubt = Say::tr("Not everything was recognised");
    return found;
}

Result<std::vector<FoundDocument>> readRows(const QString &path, KnownDocuments &known,
                                            const RegisterSetting &setting,
                                            const Background::GoOn &goOn)
{
    const auto sheet = readSheet(path);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto head = headOf(*sheet, documentTable().heads);
    if (!head)
        return tl::unexpected(head.error());
    std::vector<FoundDocument> found;
    for (std::size_t row = head->bodyBegin; row < sheet->rows.size(); ++row) {
        if (!goOn())
            return fail(ErrorCode::Cancelled);
        if (isBesideTheTable(sheet->rows[row]))
            continue;
        found.push_back(rowOf(*sheet, row, *head, {setting}));
        settle(found.back(), known);
    }
    return found;
}
} // namespace

Result<KnownDocuments> knownDocuments(const Desk &desk)
{
    const auto rows = desk.documentRows();
    const auto organs = desk.organs();
    if (!rows || !organs)
        return tl::unexpected(rows ? organs.error() : rows.error());
    KnownDocuments known{.own = desk.actor().organ};
    for (const DocumentRow &row : *rows) {
        if (const QString number = normalizedNumber(row.number); !number.isEmpty())
            known.numbers.emplace(row.organ, number);
    }
    for (const Organ &organ : *organs) {
        known.organs.emplace(organ.code, organ.id);
        known.organs.insert_or_assign(organ.name, organ.id);
    }
    return known;
}

Result<std::vector<FoundDocument>> readBacklog(const QString &path, KnownDocuments known,
                                               const RegisterSetting &setting,
                                               const Background::GoOn &goOn)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    if (ending == u"csv" || ending == u"xlsx")
        return readRows(path, known, setting, goOn);
    const QDir folder = QFileInfo{path}.dir();
    std::vector<FoundDocument> found;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!goOn())
            return fail(ErrorCode::Cancelled);
        found.push_back(paperOf(folder.filePath(name), setting.law, setting.today));
        settle(found.back(), known);
    }
    return found;
}
