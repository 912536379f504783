// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A moment of a trace in nanoseconds: since 1970 UTC where the trace names days, else since its own beginning.
using TraceTime = std::int64_t;

inline constexpr TraceTime traceSecond = 1'000'000'000;

/// Reads `2023-11-16 18:15:46.6805900`, with `T` for the blank and `Z` or `+01:00` behind, of the years 1970 to 2199. Without an
/// offset the time is taken as UTC. Digits beyond the nanosecond are dropped.
std::optional<TraceTime> parseTraceTime(std::string_view text);
/// `2023-11-16 18:15:46`, seconds whole.
std::string traceTimeText(TraceTime time);

}  // namespace headroom
