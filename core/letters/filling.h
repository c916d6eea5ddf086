#pragma once
#include "core/letters/lawquote.h"
#include "core/letters/placeholder.h"

/// Puts the case and the law into the lines of one letter.
class Filling
{
public:
    Filling(const LetterTemplate &form, const LetterInput &input)
        : m_form{form}
        , m_input{input}
        , m_quote{input}
    {
    }

    /// Empty for a line that its conditions leave out, or whose only placeholder has no value.
    /// Refuses with LetterNotAllowed {slug, missing:name, rule}.
    Result<QString> line(const QString &line);
    Result<QStringList> lines(const QStringList &lines);
    Result<LetterTable> table();
    /// The lines of every matter; none for a letter that is not about several.
    Result<QStringList> matters();
    /// The slip, filled where the case says something and blank where it is to be written.
    Result<LetterGrid> grid();
    LawQuote &quote() { return m_quote; }

private:
    Result<QString> value(const QString &name);

    const LetterTemplate &m_form;
    const LetterInput &m_input;
    LawQuote m_quote;
};
