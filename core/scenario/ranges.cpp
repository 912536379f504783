// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/ranges.h"

#include "core/units/amount.h"
#include "core/units/unit_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace headroom {

namespace {

struct Row {
    std::string_view field;
    InputRange range;
};

constexpr double hour = 3600.0;
constexpr double year = 8760.0 * hour;
constexpr double month = 730.0 * hour;
/// A price cannot lose more than it has; at minus 100 % a year nothing is left to discount.
constexpr double lowestRate = -0.99 / year;
constexpr double highestRate = 10.0 / year;
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
    Row{"in_flight", {1.0, 1e7}},
    Row{"first_token", {tiny, year}},
    Row{"per_token", {tiny, year}},
    Row{"throughput", {tiny, 1e15}},
    Row{"batched_tokens", {1.0, 1e8}},
    Row{"draft_tokens", {0.0, 32.0}},
    Row{"acceptance", {0.0, 0.999}},
    Row{"draft_cost", {0.0, 1.0}},
    Row{"cached_prefix", {0.0, 0.99}},
    Row{"adapters", {0.0, 10'000.0}},
    Row{"adapter_rank", {1.0, 4096.0}},
    Row{"stream_interval", {1.0, 10'000.0}},
    Row{"burst_share", {0.0, 1.0}},
    Row{"transfer_rate", {1e6, 1e15}},
    Row{"fabric_rate", {1e6, 1e15}},
    Row{"reserve_servers", {0.0, 1e6}},
    Row{"feed_rating", {0.0, 1e9}},
    Row{"full_time_equivalents", {0.0, 1e6}},
    Row{"latency_limit", {tiny, year}},
    Row{"first_token_limit", {tiny, year}},
    Row{"vectors", {0.0, 1e15}},
    Row{"dimensions", {1.0, 1e6}},
    Row{"component_size", {0.01, 64.0}},
    Row{"links", {0.0, 1e4}},
    Row{"index_overhead", {1.0, 10.0}},
    Row{"host_memory", {1e6, 1e18}},
    Row{"query_time", {1e-9, 3600.0}},
    Row{"host_cores", {1.0, 4096.0}},
    Row{"stored", {0.0, 1e21}},
    Row{"storage_overhead", {1.0, 100.0}},
    Row{"item_size", {0.0, 1e18}},
    Row{"copies", {1.0, 1000.0}},
    Row{"sequence_length", {1.0, 1e8}},
    Row{"micro_batch", {1.0, 1e6}},
    Row{"global_batch", {1.0, 1e9}},
    Row{"interleaving", {1.0, 1e3}},
    Row{"per_token_limit", {tiny, year}},
    Row{"discount_rate", {lowestRate, highestRate}},
    Row{"inflation", {lowestRate, highestRate}},
    Row{"electricity_change", {lowestRate, highestRate}},
    Row{"staff_change", {lowestRate, highestRate}},
    Row{"services_change", {lowestRate, highestRate}},
    Row{"hardware_change", {lowestRate, highestRate}},
    Row{"cloud_change", {lowestRate, highestRate}},
    Row{"api_change", {lowestRate, highestRate}},
    Row{"purchase_discount", {0.0, 1.0}},
    Row{"spares", {0.0, 10.0}},
    Row{"installation", {0.0, 10.0}},
    Row{"hardware_life", {month, 50 * year}},
    Row{"life", {month, 50 * year}},
    Row{"refresh_cycle", {month, 50 * year}},
    Row{"residual_value", {0.0, 1.0}},
    Row{"declining_rate", {0.0, 1.0 / year}},
    Row{"financed_share", {0.0, 1.0}},
    Row{"funding_rate", {0.0, highestRate}},
    Row{"interest", {0.0, highestRate}},
    Row{"funding_term", {month, 50 * year}},
    Row{"tax_rate", {0.0, 1.0}},
    Row{"delivery_month", {0.0, 1200.0}},
    Row{"building_plant_share", {0.0, 1.0}},
    Row{"building_life", {month, 100 * year}},
    Row{"load_factor", {0.0, 1.0}},
    Row{"night_start", {0.0, 23.0}},
    Row{"night_hours", {0.0, 24.0}},
    Row{"replacements", {0.0, 10.0 / year}},
    Row{"insurance", {0.0, 10.0 / year}},
    Row{"cloud_support", {0.0, 10.0}},
    Row{"cloud_lost_goodput", {0.0, 0.99}},
    Row{"blend_input_share", {0.0, 1.0}},
    Row{"output_weight", {0.0, 1e6}},
    Row{"owned_share", {0.0, 1.0}},
    Row{"move_warning", {0.0, 100.0}},
    Row{"move_advice", {0.0, 100.0}},
    Row{"term", {month, 20 * year}},
    Row{"upfront_share", {0.0, 1.0}},
    Row{"demand_share", {tiny, 1.0}},
    Row{"plan_discount", {0.0, 0.99}},
    Row{"interruptions", {0.0, 3600.0 / hour}},
    Row{"lost_work", {0.0, year}},
    Row{"restart_time", {0.0, year}},
    Row{"cached_share", {0.0, 1.0}},
    Row{"batch_share", {0.0, 1.0}},
    Row{"batch_discount", {0.0, 1.0}},
    Row{"above", {0.0, 1e21}},
    Row{"water_use", {0.0, 1e-6}},  // 3,600 l/kWh
    Row{"on_call_people", {0.0, 1e6}},
    Row{"building_funding_rate", {0.0, highestRate}},
    Row{"building_funding_term", {month, 100 * year}},
    Row{"in_plan_currency", {1e-9, 1e9}},
};

/// Every input of every server is looked up when a plan is opened.
constexpr auto byField = [] {
    auto sorted = rows;
    std::ranges::sort(sorted, {}, &Row::field);
    return sorted;
}();
static_assert(std::ranges::adjacent_find(byField, {}, &Row::field) == byField.end(), "a field has one range");

double rounded(double value, int digits)
{
    std::array<char, 40> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits);
    double out = value;
    std::from_chars(text.data(), end.ptr, out);
    return out;
}

/// A bound in the unit at hand, or in another in which it is a round figure: "1 h", not "0.000114155 yr".
std::string boundText(double bound, std::string_view unit)
{
    const auto own = parseUnit(unit);
    if (!own || unit.empty())
        return numberText(rounded(bound, 6));
    const bool time = own.value().dimension == dimensions::time;
    const auto isRound = [](double value) {
        return std::abs(value - rounded(value, 4)) <= 1e-9 * std::abs(value);
    };
    const auto isHandy = [time](double value) {
        return (!time || std::abs(value) < 1000) && (value == 0 || std::abs(value) >= 0.01);
    };
    std::vector<std::string> units{std::string(unit)};
    if (time)
        units.insert(units.end(), {"yr", "months", "d", "h", "min", "s"});
    else
        for (std::string& other : unitsFor(own.value().dimension, own.value().currency))
            units.push_back(std::move(other));
    std::string shortest;
    for (const std::string& candidate : units) {
        const auto spec = parseUnit(candidate);
        const double value = spec ? bound / spec.value().factor : bound;
        if (!spec || !isRound(value))
            continue;
        const double plain = rounded(value, 4);
        std::string text = amountText(plain, candidate == "months" && plain == 1 ? "month" : candidate);
        if (isHandy(plain))
            return text;
        if (shortest.empty() || text.size() < shortest.size())
            shortest = std::move(text);
    }
    if (!shortest.empty())
        return shortest;
    return amountText(rounded(bound / own.value().factor, 6), unit);
}

}  // namespace

InputRange inputRange(std::string_view field)
{
    const auto row = std::ranges::lower_bound(byField, field, {}, &Row::field);
    return row != byField.end() && row->field == field ? row->range : InputRange{};
}

bool isConvention(std::string_view field) { return field == "planning_month" || field == "billing_month"; }

Error outOfRange(std::string given, const InputRange& range, std::string_view unit)
{
    const auto shown = [&](double bound) -> std::string {
        return bound <= -1e30 || bound >= 1e30 ? std::string() : boundText(bound, unit);
    };
    return {Error::Code::OutOfRange, {std::move(given), shown(range.smallest), shown(range.largest)}};
}

Error outOfRange(double given, const InputRange& range, std::string_view unit)
{
    const auto spec = parseUnit(unit);
    return outOfRange(spec ? amountText(rounded(given / spec.value().factor, 12), unit) : numberText(given),
                      range, unit);
}

}  // namespace headroom
