#pragma once
#include "core/documents/statutequotes.h"

/// What is out of date in a quote of an administrative regulation, and since when.
QString statuteText(const StatuteQuote &quote);
/// Of the whole text, a sentence each.
QStringList statuteTexts(const QString &text, QDate formed, const Law &law, QDate today);
