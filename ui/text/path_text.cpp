// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Path)
};

struct FieldName {
    const char* field;
    const char* name;
};

/// Names of the fields of core/scenario/fields.h.
constexpr FieldName fieldNames[] = {
    {"accelerator", QT_TRANSLATE_NOOP("headroom::text::Path", "Accelerator")},
    {"api", QT_TRANSLATE_NOOP("headroom::text::Path", "API price")},
    {"apis", QT_TRANSLATE_NOOP("headroom::text::Path", "Apis")},
    {"author", QT_TRANSLATE_NOOP("headroom::text::Path", "Author")},
    {"basis", QT_TRANSLATE_NOOP("headroom::text::Path", "Capacity from")},
    {"batched_tokens", QT_TRANSLATE_NOOP("headroom::text::Path", "Batched tokens")},
    {"billing_month", QT_TRANSLATE_NOOP("headroom::text::Path", "Billing month")},
    {"bottom", QT_TRANSLATE_NOOP("headroom::text::Path", "Position")},
    {"classification", QT_TRANSLATE_NOOP("headroom::text::Path", "Classification")},
    {"clouds", QT_TRANSLATE_NOOP("headroom::text::Path", "Clouds")},
    {"concurrency", QT_TRANSLATE_NOOP("headroom::text::Path", "Concurrency")},
    {"cooling_adder", QT_TRANSLATE_NOOP("headroom::text::Path", "Cooling adder")},
    {"cost", QT_TRANSLATE_NOOP("headroom::text::Path", "Cost")},
    {"count", QT_TRANSLATE_NOOP("headroom::text::Path", "Instances")},
    {"country", QT_TRANSLATE_NOOP("headroom::text::Path", "Country")},
    {"currency", QT_TRANSLATE_NOOP("headroom::text::Path", "Currency")},
    {"data_class", QT_TRANSLATE_NOOP("headroom::text::Path", "Data class")},
    {"date", QT_TRANSLATE_NOOP("headroom::text::Path", "Date")},
    {"deployments", QT_TRANSLATE_NOOP("headroom::text::Path", "Deployments")},
    {"derate", QT_TRANSLATE_NOOP("headroom::text::Path", "Derate")},
    {"electricity", QT_TRANSLATE_NOOP("headroom::text::Path", "Electricity")},
    {"energy_basis", QT_TRANSLATE_NOOP("headroom::text::Path", "Energy billed by")},
    {"engine", QT_TRANSLATE_NOOP("headroom::text::Path", "Engine")},
    {"face", QT_TRANSLATE_NOOP("headroom::text::Path", "Face")},
    {"feed_rating", QT_TRANSLATE_NOOP("headroom::text::Path", "Feed rating")},
    {"first_token_limit", QT_TRANSLATE_NOOP("headroom::text::Path", "Limit, first token")},
    {"frame", QT_TRANSLATE_NOOP("headroom::text::Path", "Frame")},
    {"full_time_equivalents", QT_TRANSLATE_NOOP("headroom::text::Path", "Full-time equivalents")},
    {"grid_carbon", QT_TRANSLATE_NOOP("headroom::text::Path", "Grid carbon")},
    {"height", QT_TRANSLATE_NOOP("headroom::text::Path", "Height")},
    {"horizon", QT_TRANSLATE_NOOP("headroom::text::Path", "Horizon")},
    {"id", QT_TRANSLATE_NOOP("headroom::text::Path", "Number")},
    {"idle_power", QT_TRANSLATE_NOOP("headroom::text::Path", "Idle power")},
    {"input_price", QT_TRANSLATE_NOOP("headroom::text::Path", "Input price")},
    {"input_tokens", QT_TRANSLATE_NOOP("headroom::text::Path", "Input tokens")},
    {"instance", QT_TRANSLATE_NOOP("headroom::text::Path", "Instance")},
    {"item", QT_TRANSLATE_NOOP("headroom::text::Path", "Catalogue item")},
    {"item_name", QT_TRANSLATE_NOOP("headroom::text::Path", "Item name")},
    {"items", QT_TRANSLATE_NOOP("headroom::text::Path", "Demand")},
    {"kind", QT_TRANSLATE_NOOP("headroom::text::Path", "Kind")},
    {"kv_cache", QT_TRANSLATE_NOOP("headroom::text::Path", "KV cache")},
    {"latency_limit", QT_TRANSLATE_NOOP("headroom::text::Path", "Limit, p95")},
    {"maintenance", QT_TRANSLATE_NOOP("headroom::text::Path", "Maintenance")},
    {"max_load", QT_TRANSLATE_NOOP("headroom::text::Path", "Max load")},
    {"memory_utilisation", QT_TRANSLATE_NOOP("headroom::text::Path", "Memory for the engine")},
    {"model", QT_TRANSLATE_NOOP("headroom::text::Path", "Model")},
    {"name", QT_TRANSLATE_NOOP("headroom::text::Path", "Name")},
    {"notes", QT_TRANSLATE_NOOP("headroom::text::Path", "Notes")},
    {"organisation", QT_TRANSLATE_NOOP("headroom::text::Path", "Organisation")},
    {"output_price", QT_TRANSLATE_NOOP("headroom::text::Path", "Output price")},
    {"output_tokens", QT_TRANSLATE_NOOP("headroom::text::Path", "Output tokens")},
    {"peak_factor", QT_TRANSLATE_NOOP("headroom::text::Path", "Peak factor")},
    {"peak_power", QT_TRANSLATE_NOOP("headroom::text::Path", "Power")},
    {"per_token_limit", QT_TRANSLATE_NOOP("headroom::text::Path", "Limit, per token")},
    {"pipeline_parallel", QT_TRANSLATE_NOOP("headroom::text::Path", "Pipeline parallel")},
    {"planning_month", QT_TRANSLATE_NOOP("headroom::text::Path", "Planning month")},
    {"planning_share", QT_TRANSLATE_NOOP("headroom::text::Path", "Planned share")},
    {"pool", QT_TRANSLATE_NOOP("headroom::text::Path", "Pool")},
    {"pools", QT_TRANSLATE_NOOP("headroom::text::Path", "Pools")},
    {"price", QT_TRANSLATE_NOOP("headroom::text::Path", "Price")},
    {"pricing", QT_TRANSLATE_NOOP("headroom::text::Path", "Pricing")},
    {"pue", QT_TRANSLATE_NOOP("headroom::text::Path", "PUE")},
    {"question", QT_TRANSLATE_NOOP("headroom::text::Path", "Question")},
    {"rack_fee", QT_TRANSLATE_NOOP("headroom::text::Path", "Monthly rack fee")},
    {"rate", QT_TRANSLATE_NOOP("headroom::text::Path", "Price")},
    {"reference", QT_TRANSLATE_NOOP("headroom::text::Path", "Measured on")},
    {"reference_rate", QT_TRANSLATE_NOOP("headroom::text::Path", "Reference rate")},
    {"relative_speed", QT_TRANSLATE_NOOP("headroom::text::Path", "Relative speed")},
    {"row", QT_TRANSLATE_NOOP("headroom::text::Path", "Row")},
    {"shape", QT_TRANSLATE_NOOP("headroom::text::Path", "Day shape")},
    {"shape_source", QT_TRANSLATE_NOOP("headroom::text::Path", "Shape source")},
    {"site", QT_TRANSLATE_NOOP("headroom::text::Path", "Site")},
    {"sites", QT_TRANSLATE_NOOP("headroom::text::Path", "Sites")},
    {"sizing", QT_TRANSLATE_NOOP("headroom::text::Path", "Sizing")},
    {"slots", QT_TRANSLATE_NOOP("headroom::text::Path", "Slots")},
    {"staff", QT_TRANSLATE_NOOP("headroom::text::Path", "Staff")},
    {"tensor_parallel", QT_TRANSLATE_NOOP("headroom::text::Path", "Tensor parallel")},
    {"title", QT_TRANSLATE_NOOP("headroom::text::Path", "Title")},
    {"urgency", QT_TRANSLATE_NOOP("headroom::text::Path", "Urgency")},
    {"weights", QT_TRANSLATE_NOOP("headroom::text::Path", "Weights")},
    {"work_name", QT_TRANSLATE_NOOP("headroom::text::Path", "Work name")},
    {"work_per_item", QT_TRANSLATE_NOOP("headroom::text::Path", "Work per item")},
    {"workload", QT_TRANSLATE_NOOP("headroom::text::Path", "Workload")},
    {"workloads", QT_TRANSLATE_NOOP("headroom::text::Path", "Workloads")},
};

}  // namespace

QString pathName(const QString& path)
{
    const QString field = path.section('.', -1);
    for (const FieldName& one : fieldNames) {
        if (field == QLatin1String(one.field))
            return Words::tr(one.name);
    }
    return field;
}

}  // namespace headroom::text
