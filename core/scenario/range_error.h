// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/ranges.h"

#include <string>

namespace headroom {

/// OutOfRange for `given`, with the limits in `unit` (SI where it is empty or no unit) rounded to four digits, and inwards, so that
/// what the message names is allowed.
Error rangeError(std::string given, const InputRange& range, const std::string& unit);
/// The same for an SI value, which is told in `unit` too.
Error rangeError(double si, const InputRange& range, const std::string& unit);

}  // namespace headroom
