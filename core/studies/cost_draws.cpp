// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/cost_draws.h"

#include "core/results/periods.h"
#include "core/results/ways.h"
#include "core/studies/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom {

Percentiles percentilesOf(std::vector<double>& values)
{
    Percentiles three;
    auto from = values.begin();
    for (auto [share, out] : {std::pair{0.1, &three.p10}, {0.5, &three.p50}, {0.9, &three.p90}}) {
        // Only the two neighbours of each percentile need be in their places; a full sort took four times as long.
        const double at = share * static_cast<double>(values.size() - 1);
        const auto lower = values.begin() + static_cast<std::ptrdiff_t>(at);
        std::nth_element(from, lower, values.end());
        const auto upper = lower + 1 == values.end() ? lower : std::min_element(lower + 1, values.end());
        const std::array neighbours{*lower, *upper};
        *out = percentile(neighbours, at - std::floor(at));
        from = lower;
    }
    return three;
}

void CostDraws::take(const Results& drawn)
{
    for (const OptionResult& option : drawn.cost.economics.options) {
        if (!carriesItsPart(option.option, drawn))
            continue;
        const auto paid = inPeriods(option.flow.total, CashPeriod::Year);
        if (!paid.empty()) {
            Years& years = m_years[option.option];
            years.columns.resize(std::max(years.columns.size(), paid.size()));
            for (std::size_t i = 0; i < paid.size(); ++i)
                years.columns[i].push_back(paid[i].value());
            years.startAndFirst.push_back((paid.front() + (paid.size() > 1 ? paid[1] : Money{})).value());
        }
        if (option.perHour)
            m_units[{option.option, WorkloadId{}, CostUnit::Hour}].push_back(option.perHour->value());
        for (const UnitCost& unit : option.units) {
            for (const CostUnit kind : allCostUnits) {
                const auto value =
                    kind == CostUnit::Hour ? std::nullopt : unitValue(option, unit.workload, kind);
                if (value)
                    m_units[{option.option, unit.workload, kind}].push_back(*value);
            }
        }
    }
}

std::vector<YearBand> CostDraws::years()
{
    std::vector<YearBand> out;
    for (auto& [option, years] : m_years) {
        YearBand band{option, {}, percentilesOf(years.startAndFirst)};
        for (auto& column : years.columns)
            band.years.push_back(percentilesOf(column));
        out.push_back(std::move(band));
    }
    return out;
}

std::vector<UnitBand> CostDraws::units()
{
    std::vector<UnitBand> out;
    for (auto& [key, values] : m_units)
        out.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), percentilesOf(values)});
    return out;
}

}  // namespace headroom
