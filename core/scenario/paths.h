// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/units/dimension.h"

#include <cstdint>
#include <string_view>

namespace headroom {

/// An input path taken apart: "placement.12.peak_power" → {"placement", 12, "peak_power"}, "assumptions.pue" → {…, 0, …}.
struct InputPath {
    std::string_view section;
    std::uint64_t id = 0;
    std::string_view field;
};
Result<InputPath> parsePath(std::string_view path);

/// A unit to start from where a field has none yet: "kW" for power, "USD/kWh" for an electricity price.
std::string_view usualUnit(std::string_view field);

}  // namespace headroom
