// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/field_groups.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::FieldGroups)
};

struct Row {
    const char* section;
    const char* fields;  ///< parted by blanks
    const char* group;
};

/// In the order in which the headings are shown.
constexpr Row rows[] = {
    {"assumptions", "electricity cooling_adder pue energy_basis grid_carbon",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Energy")},
    {"assumptions", "maintenance rack_fee horizon billing_month planning_month",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Cost")},
    {"assumptions", "planning_share", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Planning limits")},
    {"info", "title question notes", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Plan")},
    {"info", "author organisation classification currency date",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Cover of the report")},
    {"site", "name country", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Site")},
    {"site", "electricity cooling_adder pue rack_fee water_use grid_carbon",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "In place of the plan's assumptions")},
    {"rack", "name site row frame height", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Placement")},
    {"rack", "delivery_month", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Delivery")},
    {"rack", "feed_rating max_load", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Limits")},
    {"placement", "name bottom face", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Placement")},
    {"placement", "peak_power idle_power price accelerator_price",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Power and cost")},
    {"placement", "pool", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Serves")},
    {"pool", "name accelerator fabric_rate reserve_servers",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Pool")},
    {"workload", "name kind task tuning urgency data_class",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Workload")},
    {"workload",
     "items item_name work_per_item work_name input_tokens output_tokens peak_factor shape shape_source",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Demand")},
    {"workload", "vectors dimensions component_size links index_overhead host_memory host_cores query_time",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Index")},
    {"workload", "item_size stored storage_overhead copies",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Storage")},
    {"workload", "latency_limit first_token_limit per_token_limit",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Latency")},
    {"deployment", "name workload pool model basis",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Deployment")},
    {"deployment",
     "measured reference_rate reference relative_speed derate training_software sequence_length micro_batch "
     "global_batch interleaving",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Capacity")},
    {"deployment", "engine weights kv_cache tensor_parallel pipeline_parallel data_parallel expert_parallel",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Precision and parallelism")},
    {"deployment", "concurrency batched_tokens memory_utilisation",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Engine limits")},
    {"deployment",
     "cached_prefix draft_tokens acceptance draft_cost adapters adapter_rank stream_interval burst_share",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Engine options")},
    {"deployment",
     "arrangement prefill_pool prefill_replicas decode_replicas prefill_tensor_parallel "
     "prefill_pipeline_parallel prefill_data_parallel prefill_expert_parallel transfer_rate",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Reading and writing apart")},
    {"cloud", "name instance pricing rate",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Rented instances")},
    {"cloud", "sizing count workload demand_share",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "How many")},
    {"cloud", "committed_spend plan_discount term upfront_share upfront_fee",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Commitment")},
    {"cloud", "interruptions lost_work restart_time",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Interruptions")},
    {"cloud", "refused", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "May it be used?")},
    {"api", "name api workload demand_share input_price output_price",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Bought by the token")},
    {"api", "cached_share cached_price batch_share batch_discount",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Cache and batches")},
    {"api", "refused", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "May it be used?")},
    {"finance", "discount_rate inflation terms compounding payments price_steps",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Interest and inflation")},
    {"finance", "electricity_change staff_change services_change hardware_change cloud_change api_change",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Price changes by the year")},
    {"finance",
     "purchase_discount spares installation hardware_life refresh_cycle residual_value resale "
     "until_delivery decommissioning",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Hardware")},
    {"finance", "funding financed_share funding_rate funding_term",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Funding")},
    {"finance", "tax_rate depreciation declining_rate",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Tax and depreciation")},
    {"finance",
     "facility colocation_fee cage_fee building_price building_power building_plant_share building_life "
     "building_upkeep building_rent building_paid_by building_funding_rate building_funding_term",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Space")},
    {"finance", "load_factor night_price night_start night_hours demand_charge water water_use water_price",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Electricity bill")},
    {"finance", "maintenance_contract replacements licences insurance training other_running",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Running costs")},
    {"finance",
     "cloud_storage cloud_network cloud_control_plane cloud_support cloud_lost_goodput cloud_setup "
     "cloud_debugging cloud_other_compute cloud_exit",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Hidden costs of the cloud")},
    {"finance", "own_storage_price own_delivery_price cloud_storage_price cloud_gateway_price",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Keeping and sending data")},
    {"finance", "blend_input_share output_weight owned_share move_warning move_advice",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Conventions")},
    {"purchase", "name kind count price price_basis power",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Purchase")},
    {"purchase", "delivery_month life refresh_cycle paid_by interest funding_term residual_value",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "When and for how long")},
    {"staff", "name full_time_equivalents cost on_call_people on_call_allowance side",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Role")},
    {"exchange_rate", "currency in_plan_currency",
     QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Exchange rate")},
    {"egress_tier", "name above price", QT_TRANSLATE_NOOP("headroom::ui::FieldGroups", "Egress tier")},
};

}  // namespace

FieldPlace placeOf(std::string_view section, std::string_view field)
{
    const QString wanted = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    int heading = 0;
    for (const Row& row : rows) {
        heading += 100;  // room for what is told between the fields
        if (section != row.section)
            continue;
        if (const auto at = QString(row.fields).split(' ').indexOf(wanted); at >= 0)
            return {Words::tr(row.group), heading + 2 * static_cast<int>(at)};
    }
    return {};
}

}  // namespace headroom::ui
