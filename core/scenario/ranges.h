// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace headroom {

/// Smallest and largest value (SI) that makes sense for an input.
struct InputRange {
    double smallest = 0;
    double largest = 1e30;
};

/// The range of an input by its field name in `fields.h`. Every door (fields, files, command line) asks here.
InputRange inputRange(std::string_view field);

}  // namespace headroom
