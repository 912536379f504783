// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/paths.h"

#include <array>

namespace headroom {

std::string_view usualUnit(std::string_view field)
{
    struct Row {
        std::string_view field, unit;
    };
    static constexpr std::array rows{
        Row{"peak_power", "kW"},
        Row{"idle_power", "kW"},
        Row{"feed_rating", "kW"},
        Row{"max_load", "kg"},
        Row{"horizon", "yr"},
        Row{"billing_month", "h"},
        Row{"planning_month", "h"},
        Row{"maintenance", "%/yr"},
        Row{"planning_share", "%"},
        Row{"grid_carbon", "g/kWh"},
        Row{"items", "1/day"},
        Row{"input_tokens", "token"},
        Row{"output_tokens", "token"},
        Row{"latency_limit", "s"},
        Row{"first_token_limit", "ms"},
        Row{"per_token_limit", "ms"},
        Row{"first_token", "ms"},
        Row{"per_token", "ms"},
        Row{"batched_tokens", "token"},
        Row{"throughput", "token/s"},
        Row{"memory_utilisation", "%"},
        Row{"component_size", "B"},
        Row{"host_memory", "GB"},
        Row{"query_time", "ms"},
        Row{"stored", "TB"},
        Row{"item_size", "MB"},
        Row{"sequence_length", "token"},
        Row{"acceptance", "%"},
        Row{"draft_cost", "%"},
        Row{"cached_prefix", "%"},
        Row{"burst_share", "%"},
        Row{"transfer_rate", "GB/s"},
        Row{"fabric_rate", "GB/s"},
        Row{"discount_rate", "%/yr"},
        Row{"inflation", "%/yr"},
        Row{"electricity_change", "%/yr"},
        Row{"staff_change", "%/yr"},
        Row{"services_change", "%/yr"},
        Row{"hardware_change", "%/yr"},
        Row{"cloud_change", "%/yr"},
        Row{"api_change", "%/yr"},
        Row{"purchase_discount", "%"},
        Row{"spares", "%"},
        Row{"installation", "%"},
        Row{"hardware_life", "yr"},
        Row{"life", "yr"},
        Row{"refresh_cycle", "yr"},
        Row{"residual_value", "%"},
        Row{"declining_rate", "%/yr"},
        Row{"financed_share", "%"},
        Row{"funding_rate", "%/yr"},
        Row{"interest", "%/yr"},
        Row{"funding_term", "yr"},
        Row{"tax_rate", "%"},
        Row{"building_power", "kW"},
        Row{"building_plant_share", "%"},
        Row{"building_life", "yr"},
        Row{"load_factor", "%"},
        Row{"power", "kW"},
        Row{"replacements", "%/yr"},
        Row{"insurance", "%/yr"},
        Row{"cloud_support", "%"},
        Row{"cloud_lost_goodput", "%"},
        Row{"blend_input_share", "%"},
        Row{"owned_share", "%"},
        Row{"move_warning", "%"},
        Row{"move_advice", "%"},
        Row{"term", "yr"},
        Row{"upfront_share", "%"},
        Row{"demand_share", "%"},
        Row{"plan_discount", "%"},
        Row{"interruptions", "1/day"},
        Row{"lost_work", "min"},
        Row{"restart_time", "min"},
        Row{"cached_share", "%"},
        Row{"batch_share", "%"},
        Row{"batch_discount", "%"},
        Row{"above", "TB"},
        Row{"water_use", "l/kWh"},
        Row{"building_funding_rate", "%/yr"},
        Row{"building_funding_term", "yr"},
    };
    for (const Row& row : rows) {
        if (row.field == field)
            return row.unit;
    }
    return {};
}

}  // namespace headroom
