// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdio>

namespace headroom::cli {

void say(std::FILE* where, const QString& text);
/// Says an error on standard error; the exit status that goes with it.
int unusable(const Error& error);

}  // namespace headroom::cli
