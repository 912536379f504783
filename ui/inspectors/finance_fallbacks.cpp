// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/finance_fallbacks.h"

#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::FinanceFallbacks)
};

struct Row {
    const char* field;
    const char* words;
};

/// As core/scenario/finance.h documents them. What is not here counts as nothing.
constexpr Row rows[] = {
    {"electricity_change", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as inflation")},
    {"staff_change", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as inflation")},
    {"services_change", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as inflation")},
    {"hardware_life", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the horizon")},
    {"building_life", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the horizon")},
    {"life", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as the hardware")},
    {"interest", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as the plan")},
    {"refresh_cycle", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "never")},
    {"declining_rate", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "twice the line")},
    {"funding_term", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the hardware's life")},
    {"building_funding_rate", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as the plan")},
    {"building_funding_term", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as the plan")},
    {"on_call_people", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "one")},
    {"building_power", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "planned IT power")},
    {"night_price", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "as by day")},
    {"blend_input_share", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the workload's")},
    {"term", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "none")},
    {"batch_discount", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the price list's")},
    {"owned_share", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "the cheapest")},
    {"cloud_storage", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_network", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_control_plane", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_support", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_lost_goodput", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_setup", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_debugging", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
    {"cloud_other_compute", QT_TRANSLATE_NOOP("headroom::ui::FinanceFallbacks", "not considered")},
};

/// Neutral values that are not zero, in the unit the field starts with.
struct Neutral {
    const char* field;
    double value;
};
constexpr Neutral neutral[] = {{"financed_share", 100}, {"load_factor", 100}, {"night_start", 22},
                               {"night_hours", 8},      {"output_weight", 1}, {"demand_share", 100},
                               {"move_warning", 60},    {"move_advice", 70}};

}  // namespace

void fallBackOfFinance(FieldValue& field)
{
    const QString name = field.field();
    if (name == QLatin1String("refresh_cycle") && field.path.startsWith(QLatin1String("purchase."))) {
        field.fallback = Words::tr("servers: as the hardware");
        return;
    }
    const auto words =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return name == row.field; });
    if (words != std::end(rows)) {
        field.fallback = Words::tr(words->words);
        if (field.fallback == Words::tr("not considered"))
            field.origin = FieldValue::Origin::Unknown;
        return;
    }
    const auto value = std::find_if(std::begin(neutral), std::end(neutral),
                                    [&](const Neutral& row) { return name == row.field; });
    field.fallback = text::number(value == std::end(neutral) ? 0.0 : value->value);
}

}  // namespace headroom::ui
