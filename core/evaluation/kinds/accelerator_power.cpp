// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/accelerator_power.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {
namespace {

constexpr double yes(bool is) { return is ? 1.0 : 0.0; }
/// Log of a share, kept away from what no measurement reached.
double logShare(double share) { return std::log(std::clamp(share, 1e-5, 20.0)); }

/// Boards of the fits: H100 and B200.
constexpr double leastLimit = 700, mostLimit = 1000;
/// Less work for the tensor cores was not measured: eight sequences and more.
constexpr double leastComputing = 0.004;

}  // namespace

double limitFeature(const PowerRange& range)
{
    return std::log(std::clamp(range.limit.value(), leastLimit, mostLimit) / leastLimit);
}

bool limitMeasured(const PowerRange& range)
{
    constexpr double alike = 1.1;
    return range.limit.value() * alike >= leastLimit && range.limit.value() <= alike * mostLimit;
}

Features servingFeatures(const ServingActivity& activity, const PowerRange& range)
{
    const double seconds = activity.tokenTime.value();
    const bool experts = activity.activeParameters < 0.95 * activity.parameters;
    const bool eightBit = activity.weightBytes > 0.75 && activity.weightBytes < 1.5;
    // Sequences choose their experts independently: the share of the weights that a step reads.
    const double read =
        experts ? 1 - std::pow(1 - activity.activeParameters / activity.parameters, activity.sequences) : 1;
    const double computing = 2 * activity.activeParameters * activity.sequences / seconds /
                             activity.accelerators / activity.peak.value();
    const double reading = activity.parameters * activity.weightBytes * read / seconds /
                           activity.accelerators / activity.bandwidth.value();
    return {{"log_limit", limitFeature(range)},
            {"log_compute_share", logShare(std::max(leastComputing, computing))},
            {"log_weight_share", logShare(reading)},
            {"log_decoding_share", logShare(activity.decodingShare)},
            {"log_token_time_experts", yes(experts) * std::log(seconds)},
            {"fp8_experts", yes(experts && eightBit)},
            {"log_compute_share_fp8_experts",
             yes(experts && eightBit) * logShare(std::max(leastComputing, computing))},
            {"code_completion", yes(activity.codeCompletion)}};
}

Features diffusionFeatures(const DiffusionActivity& activity, const PowerRange& range)
{
    return {{"log_limit", limitFeature(range)},
            {"log_short_step", std::min(0.0, std::log(activity.stepTime.value()))},
            {"log_accelerators", std::log(activity.accelerators)},
            {"film", yes(activity.film)}};
}

Features systemFeatures(const SystemActivity& activity, const PowerRange& range)
{
    using Task = SystemActivity::Task;
    // A kilowatt of host weighs more beside few and small boards.
    return {{"capped", yes(activity.capped)},
            {"log_host", std::log(1 + 1000 / (activity.accelerators * range.limit.value()))},
            {"poisson", yes(activity.poisson)},
            {"vision", yes(activity.task == Task::Vision)},
            {"language_model", yes(activity.task == Task::LanguageModel)},
            {"recommendation", yes(activity.task == Task::Recommendation)}};
}

double activityOf(Power measured, const PowerRange& range)
{
    return std::clamp(((measured - range.idle) / (range.limit - range.idle)).value(), 0.02, 1.06);
}

PowerEstimate acceleratorPower(const FittedLine& line, const Features& features, const PowerRange& range)
{
    const double activity = std::clamp(line.at(features), 0.05, 1.0);
    const Power power = range.idle + (range.limit - range.idle) * activity;
    // Small boards were not measured, and are held at their limit more easily.
    const Power high = limitMeasured(range) ? power * line.high : std::max(range.limit, power * line.high);
    return {power, std::max(range.idle, power * line.low), std::min(1.1 * range.limit, high)};
}

PowerEstimate systemPower(const FittedLine& line, const SystemActivity& activity, const PowerRange& range)
{
    const Power power =
        range.limit * activity.accelerators * std::exp(line.at(systemFeatures(activity, range)));
    return {power, power * line.low, power * line.high};
}

}  // namespace headroom::kinds
