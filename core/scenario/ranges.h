// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace headroom {

/// Smallest and largest value (SI) that makes sense for an input.
struct InputRange {
    double smallest = 0;
    double largest = 1e30;
};

/// The range of an input by its field name in `fields.h`. Every door (fields, files, command line) asks here.
InputRange inputRange(std::string_view field);

/// Whether an input is a rule of counting rather than a quantity of the world: nobody doubts how many hours a month is taken to have.
bool isConvention(std::string_view field);

/// OutOfRange for what was `given`, its bounds said in `unit` (SI when empty or unknown). A bound that no plan comes near is left out.
Error outOfRange(std::string given, const InputRange& range, std::string_view unit);
/// The same for a value in SI.
Error outOfRange(double given, const InputRange& range, std::string_view unit);

}  // namespace headroom
