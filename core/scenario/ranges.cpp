// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/ranges.h"

#include <array>

namespace headroom {

namespace {

struct Row {
    std::string_view field;
    InputRange range;
};

constexpr double hour = 3600.0;
constexpr double year = 8760.0 * hour;
/// Where a quantity divides, zero is no value.
constexpr double tiny = 1e-12;

constexpr std::array rows{
    Row{"pue", {1.0, 10.0}},
    Row{"planning_share", {0.01, 1.0}},
    Row{"memory_utilisation", {0.01, 1.0}},
    Row{"billing_month", {hour, 2000 * hour}},
    Row{"planning_month", {hour, 2000 * hour}},
    Row{"horizon", {hour, 50 * year}},
    Row{"maintenance", {0.0, 10.0 / year}},
    Row{"peak_factor", {1.0, 1e6}},
    Row{"derate", {tiny, 100.0}},
    Row{"relative_speed", {tiny, 1e6}},
    Row{"reference_rate", {0.0, 1e18}},
    Row{"work_per_item", {0.0, 1e18}},
    Row{"concurrency", {1.0, 1e7}},
    Row{"batched_tokens", {1.0, 1e8}},
    Row{"feed_rating", {0.0, 1e9}},
    Row{"full_time_equivalents", {0.0, 1e6}},
    Row{"latency_limit", {tiny, year}},
    Row{"first_token_limit", {tiny, year}},
    Row{"per_token_limit", {tiny, year}},
};

}  // namespace

InputRange inputRange(std::string_view field)
{
    for (const Row& row : rows) {
        if (row.field == field)
            return row.range;
    }
    return {};
}

}  // namespace headroom
