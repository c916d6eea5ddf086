#pragma once
#include "core/letters/letter.h"

QString letterHtml(const Letter &letter);
