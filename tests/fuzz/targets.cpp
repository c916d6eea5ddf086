#include "tests/fuzz/targets.h"

#include "core/calendar/workcalendar.h"
#include "core/journal/event.h"
#include "core/law/law.h"
#include "core/letters/owntemplate.h"
#include "core/letters/templatetext.h"
#include "core/papers/formats.h"
#include "core/seal_botan/botanseal.h"
#include "core/seal_botan/systemrandom.h"
#include "core/sheets/csv.h"
#include "core/sheets/workbook.h"
#include "core/sheets/ziparchive.h"
#include "core/store/packagefile.h"
#include "core/sync/payload.h"

#include <QTemporaryFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("broken promise: %s", what);
}

void readCsvBytes(const QByteArray &bytes)
{
    const auto sheet = readCsv(bytes, {1 << 20, 100'000});
    if (!sheet)
        return;
    const auto again = readCsv(csvOf(*sheet), {64 << 20, 1'000'000});
    must(again.has_value(), "csvOf() writes what readCsv() reads");
    must(csvOf(*again) == csvOf(*sheet), "a csv that was read is written the same again");
}

void readWorkbookBytes(const QByteArray &bytes)
{
    static QTemporaryFile file;
    must(file.isOpen() || file.open(), "a file to read from");
    must(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush(),
         "room");
    const auto sheets = readWorkbook(file.fileName(), {4 << 20, 100'000}, Extent::All);
    must(!sheets || !sheets->empty(), "a workbook that is read has a sheet");
}

void readPaperBytes(const QByteArray &bytes)
{
    const auto zip = ZipArchive::openBytes(bytes, 4 << 20);
    if (!zip)
        return;
    for (const auto read : {readDocx, readOdt, readXlsx}) {
        Paper paper;
        (void)read(*zip, paper);
    }
}

void readLaw(const QByteArray &bytes)
{
    const std::array files{Law::File{u"fuzzed.json"_s, bytes}};
    (void)Law::load(files);
}

/// The two tables, parted by a line `--`.
void readCalendar(const QByteArray &bytes)
{
    const qsizetype cut = bytes.indexOf("--\n");
    const auto notices = readNotices(bytes.left(cut), cut < 0 ? QByteArray{} : bytes.mid(cut + 3));
    if (!notices)
        return;
    const auto calendar = WorkCalendar::fromNotices(*notices);
    if (!calendar)
        return;
    const QDate start{2021, 4, 12};
    const auto landing = calendar->add(start, 20);
    must(!landing || calendar->count(start, landing->date) == 20, "count() undoes add()");
}

void readTemplate(const QByteArray &bytes)
{
    static const auto shipped = shippedLetterTemplates().value();
    static const Law law = Law::shipped().value();
    (void)readLetterTemplates(bytes);
    for (const LetterTemplate &form : shipped) {
        const auto changed = withTexts(form, bytes);
        if (!changed)
            continue;
        const QString text = templateText(*changed);
        const auto again = withTexts(form, text.toUtf8());
        must(again && templateText(*again) == text, "a template's text is read back the same");
        (void)ownForm(form, QString::fromUtf8(bytes), {2026, 12, 1}, law);
    }
}

void readEvent(const QByteArray &bytes)
{
    if (const auto event = decodeEvent(bytes))
        must(encode(*event).value() == bytes, "an event is its bytes");
    if (const auto part = decodePrivatePart(bytes))
        must(encode(*part).value() == bytes, "a private part is its bytes");
    PrivateCells cells{bytes};
    for (int n = 0; cells.next(); ++n)
        must(n <= bytes.size() && cells.bytes().size() <= bytes.size(), "cells lie in their part");
}

void readPayload(const QByteArray &bytes)
{
    const auto payload = decodePayload(bytes);
    if (!payload)
        return;
    static const BotanSeal seal;
    for (const Stretch &stretch : payload->stretches)
        must(!verify(seal, stretch, QByteArray(65, '\4')), "nothing is signed by nobody");
}

/// Without its signature, as if it were right.
void readPackage(const QByteArray &bytes)
{
    const auto head = decodeManifest(bytes);
    if (!head)
        return;
    const auto encoded = encode(head->manifest);
    constexpr qsizetype minor = 10; // where the minor version stands, which may be a newer one
    must(encoded && encoded->first(minor) == head->signedBytes.first(minor) &&
             encoded->sliced(minor + 2) == head->signedBytes.sliced(minor + 2),
         "a manifest is its bytes");
    static const BotanSeal seal;
    static SystemRandom random;
    static const KeyPair keys = seal.newKeyPair(random);
    (void)checkStored(*head, bytes, seal);
    must(!unpackPackage(*head, bytes, keys.secret, keys.open, seal, random), "not for us");
}

constexpr std::array targets{
    FuzzTarget{"csv", readCsvBytes},      FuzzTarget{"workbook", readWorkbookBytes},
    FuzzTarget{"paper", readPaperBytes},  FuzzTarget{"law", readLaw},
    FuzzTarget{"calendar", readCalendar}, FuzzTarget{"template", readTemplate},
    FuzzTarget{"event", readEvent},       FuzzTarget{"payload", readPayload},
    FuzzTarget{"package", readPackage}};
} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}

const FuzzTarget *fuzzTarget(QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(targets, [&](const FuzzTarget &t) { return name == t.name; });
    return found == targets.end() ? nullptr : &*found;
}
