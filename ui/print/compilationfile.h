#pragma once
#include "core/documents/compilation.h"

/// Words that a compilation says beside its documents.
struct CompilationWords
{
    QString contents{}; ///< 目录
    QString number{};   ///< 文号
};

/// A volume with contents, by the ending of \p path: .pdf and .odt with page numbers or links as
/// the format has them, .html in one file that needs no network. WriteFailed; BadValue for another
/// ending.
Result<> writeCompilation(const Compilation &compilation, const CompilationWords &words,
                          const QString &path);
