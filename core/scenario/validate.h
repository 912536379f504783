// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// Generous limits that still stop a hostile file before it eats the machine.
namespace limits {
inline constexpr std::size_t racks = 20'000;
inline constexpr std::size_t placements = 1'000'000;
inline constexpr std::size_t entities = 10'000;  ///< of each list
inline constexpr std::size_t slots = 64;         ///< accelerators of one server
inline constexpr std::size_t text = 100'000;     ///< bytes of one text
}  // namespace limits

/// Whether a plan read from outside may enter: ranges, unique ids, references that lead somewhere, sizes. The error's place is the
/// input path ("placement.12.pool").
Status validate(const Scenario& scenario);

/// Whether a field may spread from `low` to `high` (SI): in its range, low below high, and above zero where it must be. What is
/// wrong is said in `unit`.
Status checkSpread(SpreadKind kind, double low, double high, std::string_view field, const std::string& unit);

}  // namespace headroom
