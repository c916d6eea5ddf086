#include "core/sheets/sheetfile.h"

#include "core/sheets/csv.h"
#include "core/sheets/sheetfault.h"
#include "core/sheets/workbook.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// A workbook of before 2007, or one with a password.
constexpr const char *compoundMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Result<std::vector<Sheet>> readOpen(QFile &file, const SheetLimits &limits, Extent extent)
{
    if (file.size() > limits.bytes)
        return fail(ErrorCode::TooLong, {QString::number(limits.bytes)});
    const QByteArray mark = file.peek(8);
    if (mark.startsWith("PK"))
        return readWorkbook(file.fileName(), limits, extent);
    if (mark.startsWith(compoundMark))
        return sheetFault({}, u"old_workbook"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::SheetUnreadable);
    auto sheet = readCsv(bytes, limits);
    if (sheet && std::ranges::all_of(sheet->rows, [](const QStringList &row) {
            return row.join(QString{}).trimmed().isEmpty();
        }))
        return sheetFault({}, u"empty"_s);
    return sheet.map([](Sheet &one) { return std::vector{std::move(one)}; });
}

Result<> writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::WriteFailed, {path});
    return {};
}

bool reachesDisk(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

Result<std::vector<Sheet>> readFrom(const QString &path, const SheetLimits &limits, Extent extent)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SheetUnreadable, {path});
    auto sheets = readOpen(file, limits, extent);
    if (!sheets && sheets.error().code != ErrorCode::TooLong)
        sheets.error().args.prepend(path);
    return sheets;
}
} // namespace

Result<Sheet> readSheet(const QString &path, const SheetLimits &limits)
{
    return readFrom(path, limits, Extent::First).map([](std::vector<Sheet> sheets) {
        return std::move(sheets.front());
    });
}

Result<std::vector<Sheet>> readSheets(const QString &path, const SheetLimits &limits)
{
    return readFrom(path, limits, Extent::All);
}

Result<> writeSheet(const QString &path, const Sheet &sheet, const SheetLook &look, IfThere ifThere)
{
    const QFileInfo target{path};
    const QString ending = target.suffix().toLower();
    if (ending != u"csv" && ending != u"xlsx")
        return fail(ErrorCode::BadValue, {u"format"_s, target.fileName()});
    if (ifThere == IfThere::Keep && target.exists())
        return fail(ErrorCode::FileExists, {path});
    QTemporaryFile beside{target.absolutePath() + u"/.mingdu-XXXXXX."_s + ending};
    if (!beside.open())
        return fail(ErrorCode::WriteFailed, {path});
    beside.close();
    const auto written = ending == u"csv" ? writeBytes(beside.fileName(), csvOf(sheet))
                                          : writeWorkbook(beside.fileName(), sheet, look);
    if (!written && written.error().code == ErrorCode::TooLong)
        return written;
    if (!written || !reachesDisk(beside.fileName()))
        return fail(ErrorCode::WriteFailed, {path});
    const QByteArray from = QFile::encodeName(beside.fileName());
    const QByteArray to = QFile::encodeName(target.absoluteFilePath());
    // link() never takes the place of a file that came meanwhile; where there are no links, the
    // look from above must do.
    if (ifThere == IfThere::Keep && link(from.constData(), to.constData()) == 0)
        return {};
    if (ifThere == IfThere::Keep && errno == EEXIST)
        return fail(ErrorCode::FileExists, {path});
    if (std::rename(from.constData(), to.constData()) != 0)
        return fail(ErrorCode::WriteFailed, {path});
    beside.setAutoRemove(false);
    return {};
}
