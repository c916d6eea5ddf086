#pragma once
#include <QString>

#include <utility>
#include <vector>

/// What a register says beside the fields of a noun: lines `heading: value`, kept with the record
/// so that a sheet leaves as it came. Lines of a value after the first are indented.
using NoteLines = std::vector<std::pair<QString, QString>>;

NoteLines readNotes(const QString &text);
QString notesText(const NoteLines &lines);
/// Empty when there is no such line.
QString noteOf(const NoteLines &lines, QStringView heading);
/// A second line of one heading is joined to the first. An empty value adds nothing.
void addNote(NoteLines &lines, const QString &heading, const QString &value);
