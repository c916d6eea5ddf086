#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/// One numbered part of a yearly document: `3` for 三、, `3.2` for its （二）, `3.end` for a
/// closing paragraph without a number.
struct Clause
{
    QString key{};
    QString heading{};
    QString text{}; ///< what follows the heading, its lines joined
    bool operator==(const Clause &) const = default;
};

/// The key points of a year (工作要点) as they are numbered.
struct AgendaText
{
    QString number{}; ///< 文号
    QString title{};
    QDate issued{};
    int year = 0;
    QStringList preamble{}; ///< paragraphs before 一、
    std::vector<Clause> clauses{};
    bool operator==(const AgendaText &) const = default;
};

/// A stretch of a clause's text.
struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype end() const { return from + length; }
    bool operator==(const Span &) const = default;
};

/// Recognises 一、 and （一）, joins lines that a page parted. Refuses with AgendaInvalid
/// {no_numbering}, {same_number, key}, {same_heading, heading}, {out_of_order, key}: what can't be
/// told apart can't be followed up.
Result<AgendaText> readAgendaText(const QString &plain);
/// One paragraph a line; read again it is the same.
QString plainText(const AgendaText &text);

const Clause *findClause(const AgendaText &text, const QString &key);
/// Sentences, and the parts of a sentence between its commas.
std::vector<Span> sentencesOf(const QString &text);
std::vector<Span> phrasesOf(const QString &text);
/// 十二 → 12; 0 for what is no number below 100.
int chineseNumber(const QString &numeral);
