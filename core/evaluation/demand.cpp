// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/demand.h"

#include "core/evaluation/formulas_capacity.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

Ratio factorOf(Ratio peak, double shape, const DayFactors& day, double scale)
{
    return formulas::hourFactor.compute(peak, ratio(shape), ratio(day.mean), ratio(day.max), ratio(scale));
}

}  // namespace

DayFactors dayFactors(const DayShape& shape, Ratio peakFactor)
{
    DayFactors day;
    const std::size_t hours = shape.size() == hoursOfWeek ? hoursOfWeek : hoursOfDay;
    day.factor = Hourly<double>(hours, 1.0);
    day.scale = Hourly<double>(hours, 1.0);
    if (shape.size() != hours)
        return day;
    day.mean = std::accumulate(shape.begin(), shape.end(), 0.0) / static_cast<double>(shape.size());
    day.max = *std::max_element(shape.begin(), shape.end());
    if (!(day.max > day.mean))
        return day;
    day.shaped = true;
    double between = 0;
    double busiest = 0;
    double total = 0;
    for (std::size_t hour = 0; hour < shape.size(); ++hour) {
        day.factor[hour] = factorOf(peakFactor, shape[hour], day, 1).value();
        total += day.factor[hour];
        (shape[hour] < day.max ? between : busiest) += day.factor[hour];
    }
    const double mean = static_cast<double>(hours);
    if (total <= mean * (1 + 1e-12) || between <= 0)
        return day;
    const double scale = std::max(0.0, mean - busiest) / between;
    for (std::size_t hour = 0; hour < shape.size(); ++hour) {
        if (shape[hour] < day.max) {
            day.scale[hour] = scale;
            day.factor[hour] *= scale;
        }
    }
    return day;
}

std::size_t hoursTold(const Scenario& scenario)
{
    const bool week =
        std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                    [](const Workload& workload) { return workload.shape.size() == hoursOfWeek; });
    return week ? hoursOfWeek : hoursOfDay;
}

Demand demandOf(const Calculator& calculate, const Workload& workload, std::size_t hours)
{
    const std::uint64_t id = workload.id.number;
    Demand demand;
    if (workload.kind == WorkloadKind::Serving)
        demand.workPerItem =
            calculate.apply(formulas::servingWork,
                            calculate.needed(Term::OutputTokens, workload.outputTokens,
                                             {"workload", id, "output_tokens"}, workload.name),
                            calculate.convention(Term::WorkPerToken, WorkPerToken::from_value(1),
                                                 "the work of serving is counted in output tokens"));
    else
        demand.workPerItem = calculate.needed(Term::WorkPerItem, workload.workPerItem,
                                              {"workload", id, "work_per_item"}, workload.name);
    demand.mean = calculate.apply(
        formulas::meanDemand,
        calculate.needed(Term::Items, workload.items, {"workload", id, "items"}, workload.name),
        demand.workPerItem);
    const auto peakFactor = calculate.given(Term::PeakFactor, workload.peakFactor,
                                            {"workload", id, "peak_factor"}, workload.name);
    demand.peak = calculate.apply(formulas::peakDemand, demand.mean, peakFactor);

    const DayFactors day = dayFactors(workload.shape, workload.peakFactor.value);
    demand.shaped = day.shaped;
    demand.hourly = Hourly<Traced<WorkRate>>(hours, demand.mean);
    if (!day.shaped)
        return demand;
    const auto mean = calculate.count(Term::ShapeMean, day.mean, workload.shapeSource);
    const auto max = calculate.count(Term::ShapeMax, day.max, workload.shapeSource);
    const std::size_t told = std::min(hours, day.factor.size());
    for (std::size_t hour = 0; hour < told; ++hour) {
        const auto factor =
            calculate.apply(formulas::hourFactor, peakFactor,
                            calculate.count(Term::ProfileShape, workload.shape[hour], workload.shapeSource),
                            mean, max, calculate.count(Term::ValleyScale, day.scale[hour]));
        demand.hourly[hour] = calculate.apply(formulas::hourlyDemand, demand.mean, factor);
    }
    for (std::size_t hour = told; hour < hours; ++hour)
        demand.hourly[hour] = demand.hourly[hour - told];
    return demand;
}

}  // namespace headroom
