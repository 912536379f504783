// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/erlang.h"
#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom {

/// What one output token counts as in the unit of a serving workload's work.
using WorkPerToken = Quantity<detail::Over<WorkU, TokenU>>;

}  // namespace headroom

namespace headroom::formulas {

inline constexpr std::string_view erlangSource = "M/M/c queue: A. K. Erlang, 1917; Kleinrock, Queueing "
                                                 "Systems, vol. 1, 1975, section 3.5";
inline constexpr std::string_view variationSource =
    "waits of M/G/c by Allen and Cunneen: those of M/M/c times (1 + squared variation of service times) / 2; "
    "A. O. Allen, Probability, Statistics and Queueing Theory, 2nd edition, 1990, section 5.3";

// demand
inline constexpr Formula<Work, Tokens, WorkPerToken> servingWork{
    Term::WorkPerItem,
    {Term::OutputTokens, Term::WorkPerToken},
    "output_tokens*work_per_token",
    "definition: the work of serving is its output tokens",
    [](Tokens output, WorkPerToken per) -> Work { return output * per; }};

inline constexpr Formula<WorkRate, Frequency, Work> meanDemand{
    Term::MeanDemand,
    {Term::Items, Term::WorkPerItem},
    "items*work_per_item",
    "definition",
    [](Frequency items, Work perItem) -> WorkRate { return items * perItem; }};

inline constexpr Formula<WorkRate, WorkRate, Ratio> peakDemand{
    Term::PeakDemand,
    {Term::MeanDemand, Term::PeakFactor},
    "mean_demand*peak_factor",
    "definition",
    [](WorkRate mean, Ratio peak) -> WorkRate { return mean * peak; }};

/// The day's shape stretched so that its mean is 1 and its maximum the peak factor.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> hourFactor{
    Term::HourFactor,
    {Term::PeakFactor, Term::ProfileShape, Term::ShapeMean, Term::ShapeMax, Term::ValleyScale},
    "max(0,1+(peak_factor-1)*(profile_shape-shape_mean)/(shape_max-shape_mean))*valley_scale",
    "linear stretch; hours that would fall below zero stay at zero and the rest keeps the mean",
    [](Ratio peak, Ratio shape, Ratio mean, Ratio max, Ratio scale) -> Ratio {
        const double linear = 1 + (peak.value() - 1) * (shape - mean).value() / (max - mean).value();
        return ratio(std::max(0.0, linear) * scale.value());
    }};

inline constexpr Formula<WorkRate, WorkRate, Ratio> hourlyDemand{
    Term::HourlyDemand,
    {Term::MeanDemand, Term::HourFactor},
    "mean_demand*hour_factor",
    "definition",
    [](WorkRate mean, Ratio factor) -> WorkRate { return mean * factor; }};

// speed
inline constexpr Formula<WorkRate, WorkRate, Ratio, Ratio> statedRate{
    Term::AcceleratorRate,
    {Term::ReferenceRate, Term::RelativeSpeed, Term::Derate},
    "reference_rate*relative_speed*derate",
    "a published or measured rate, brought to this accelerator and to everyday conditions",
    [](WorkRate reference, Ratio relative, Ratio derate) -> WorkRate {
        return reference * relative * derate;
    }};

inline constexpr Formula<WorkRate, TokenRate, WorkPerToken, Ratio, Ratio, Ratio> modelledRate{
    Term::AcceleratorRate,
    {Term::OutputThroughput, Term::WorkPerToken, Term::TensorParallel, Term::PipelineParallel,
     Term::DataParallel},
    "output_throughput*work_per_token/(tensor_parallel*pipeline_parallel*data_parallel)",
    "definition: a replica's throughput shared by its accelerators",
    [](TokenRate throughput, WorkPerToken per, Ratio tensor, Ratio pipeline, Ratio ranks) -> WorkRate {
        return throughput * per / (tensor * pipeline * ranks);
    }};

inline constexpr Formula<WorkRate, TokenRate, WorkPerToken, Ratio> splitRate{
    Term::AcceleratorRate,
    {Term::OutputThroughput, Term::WorkPerToken, Term::ReplicaAccelerators},
    "output_throughput*work_per_token/replica_accelerators",
    "definition: the throughput shared by the accelerators that read and those that write",
    [](TokenRate throughput, WorkPerToken per, Ratio accelerators) -> WorkRate {
        return throughput * per / accelerators;
    }};

// use
inline constexpr Formula<Ratio, WorkRate, WorkRate> acceleratorsNeeded{
    Term::AcceleratorsNeeded,
    {Term::PeakDemand, Term::AcceleratorRate},
    "ceil(peak_demand/accelerator_rate)",
    "whole accelerators for the busiest hour",
    [](WorkRate peak, WorkRate rate) -> Ratio { return ratio(std::ceil((peak / rate).value())); }};

inline constexpr Formula<Ratio, WorkRate, WorkRate, Bytes, Bytes, Ratio> trainersNeeded{
    Term::AcceleratorsNeeded,
    {Term::PeakDemand, Term::AcceleratorRate, Term::TrainingState, Term::MemoryCapacity,
     Term::ReplicaAccelerators},
    "ceil(max(peak_demand/accelerator_rate,training_state/memory_capacity)/replica_accelerators)*"
    "replica_accelerators",
    "whole copies of the model for the busiest hour, at least as many as hold weights, gradients and optimizer",
    [](WorkRate peak, WorkRate rate, Bytes state, Bytes memory, Ratio replica) -> Ratio {
        const double needed = std::max((peak / rate).value(), (state / memory).value());
        return ratio(std::ceil(needed / replica.value()) * replica.value());
    }};

inline constexpr Formula<Ratio, WorkRate, WorkRate, Ratio> replicasNeeded{
    Term::AcceleratorsNeeded,
    {Term::PeakDemand, Term::AcceleratorRate, Term::ReplicaAccelerators},
    "ceil(peak_demand/(accelerator_rate*replica_accelerators))*replica_accelerators",
    "whole replicas for the busiest hour",
    [](WorkRate peak, WorkRate rate, Ratio replica) -> Ratio {
        return std::ceil((peak / (rate * replica)).value()) * replica;
    }};

inline constexpr Formula<Ratio, WorkRate, WorkRate, Ratio, Ratio> replicasNeededInTime{
    Term::AcceleratorsNeeded,
    {Term::PeakDemand, Term::AcceleratorRate, Term::ReplicaAccelerators, Term::ReplicasRouted},
    "max(ceil(peak_demand/(accelerator_rate*replica_accelerators)),replicas_routed)*replica_accelerators",
    "whole replicas for the busiest hour, at least as many as keep the workload's limits of time",
    [](WorkRate peak, WorkRate rate, Ratio replica, Ratio inTime) -> Ratio {
        return std::max(std::ceil((peak / (rate * replica)).value()), inTime.value()) * replica;
    }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> meanUse{
    Term::MeanUse,
    {Term::MeanDemand, Term::AcceleratorsPaid, Term::AcceleratorRate},
    "mean_demand/(accelerators_paid*accelerator_rate)",
    "definition",
    [](WorkRate mean, Ratio paid, WorkRate rate) -> Ratio { return mean / (paid * rate); }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> peakUse{
    Term::PeakUse,
    {Term::PeakDemand, Term::AcceleratorsPaid, Term::AcceleratorRate},
    "peak_demand/(accelerators_paid*accelerator_rate)",
    "definition",
    [](WorkRate peak, Ratio paid, WorkRate rate) -> Ratio { return peak / (paid * rate); }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> peakUseFitted{
    Term::PeakUse,
    {Term::PeakDemand, Term::AcceleratorsFitted, Term::AcceleratorRate},
    "peak_demand/(accelerators_fitted*accelerator_rate)",
    "definition",
    [](WorkRate peak, Ratio fitted, WorkRate rate) -> Ratio { return peak / (fitted * rate); }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> meanUseFitted{
    Term::MeanUse,
    {Term::MeanDemand, Term::AcceleratorsFitted, Term::AcceleratorRate},
    "mean_demand/(accelerators_fitted*accelerator_rate)",
    "definition",
    [](WorkRate mean, Ratio fitted, WorkRate rate) -> Ratio { return mean / (fitted * rate); }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> hourUse{
    Term::PoolUse,
    {Term::HourlyDemand, Term::AcceleratorsFitted, Term::AcceleratorRate},
    "hourly_demand/(accelerators_fitted*accelerator_rate)",
    "definition",
    [](WorkRate demand, Ratio fitted, WorkRate rate) -> Ratio { return demand / (fitted * rate); }};

inline constexpr Formula<Ratio, Ratio, Ratio> drawnUse{
    Term::PoolUse,
    {Term::Load, Term::Share},
    "min(1,load)*share",
    "boards that decode together draw by their share of the greatest throughput (power over use of ML.ENERGY v3)",
    [](Ratio load, Ratio share) -> Ratio { return std::min(1.0, load.value()) * share; }};

inline constexpr Formula<Ratio, Ratio, Ratio> readingDemand{
    Term::ReadingDemand,
    {Term::Load, Term::Share},
    "load*share",
    "those that read are as busy as those that write, in the proportion in which they are matched",
    [](Ratio load, Ratio share) -> Ratio { return load * share; }};

// batch work in the valleys of a shared pool
inline constexpr Formula<Ratio, Ratio> freeShare{
    Term::FreeShare, {Term::PoolUse}, "max(0,1-pool_use)", "definition", [](Ratio use) -> Ratio {
        return ratio(std::max(0.0, 1 - use.value()));
    }};

inline constexpr Formula<Ratio, Ratio> batchHours{Term::BatchHours,
                                                  {Term::MeanUse},
                                                  "24*mean_use",
                                                  "hours a day that the whole pool would spend on it",
                                                  [](Ratio use) -> Ratio { return 24.0 * use; }};

inline constexpr Formula<Ratio, Ratio> batchHoursOfWeek{Term::BatchHours,
                                                        {Term::MeanUse},
                                                        "168*mean_use",
                                                        "hours a week that the whole pool would spend on it",
                                                        [](Ratio use) -> Ratio { return 168.0 * use; }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> batchShare{
    Term::BatchShare,
    {Term::BatchHours, Term::BatchHoursAll, Term::FreeHours},
    "batch_hours/max(batch_hours_all,free_hours)",
    "batch work spreads over the free capacity of the day or week; what does not fit is cut in proportion",
    [](Ratio own, Ratio all, Ratio free) -> Ratio { return own / std::max(all, free); }};

inline constexpr Formula<Ratio, Ratio, Ratio> batchUse{
    Term::PoolUse,
    {Term::BatchShare, Term::FreeShare},
    "batch_share*free_share",
    "definition",
    [](Ratio share, Ratio free) -> Ratio { return share * free; }};

// latency of rate-based work
inline constexpr Formula<Duration, Work, WorkRate> serviceTime{
    Term::ServiceTime,
    {Term::WorkPerItem, Term::AcceleratorRate},
    "work_per_item/accelerator_rate",
    "one item on one accelerator",
    [](Work item, WorkRate rate) -> Duration { return item / rate; }};

inline constexpr Formula<Ratio, WorkRate, WorkRate> offeredLoadMean{
    Term::OfferedLoad,
    {Term::MeanDemand, Term::AcceleratorRate},
    "mean_demand/accelerator_rate",
    "definition, in erlangs",
    [](WorkRate demand, WorkRate rate) -> Ratio { return demand / rate; }};

inline constexpr Formula<Ratio, WorkRate, WorkRate> offeredLoadPeak{
    Term::OfferedLoad,
    {Term::PeakDemand, Term::AcceleratorRate},
    "peak_demand/accelerator_rate",
    "definition, in erlangs",
    [](WorkRate demand, WorkRate rate) -> Ratio { return demand / rate; }};

/// Of what shares its accelerators with others: they run in turns, and each has what of the time the others leave.
template <Term shared>
inline constexpr Formula<Duration, Duration, Ratio, Ratio> inTurns{
    shared,
    {Term::ServiceTime, Term::OfferedLoad, Term::AcceleratorsFitted},
    "service_time/(1-offered_load/accelerators_fitted)",
    "processor sharing: the load of the others in erlangs is the share of the time that they take",
    [](Duration time, Ratio load, Ratio servers) -> Duration {
        return time / (1 - (load / servers).value());
    }};
inline constexpr auto& firstTokenInTurns = inTurns<Term::OpenFirstToken>;
inline constexpr auto& quantileInTurns = inTurns<Term::FirstTokenQuantile>;
inline constexpr auto& perTokenInTurns = inTurns<Term::TimePerOutputToken>;
inline constexpr auto& requestInTurns = inTurns<Term::RequestTime>;

inline constexpr Formula<Ratio, Ratio, Ratio> waitProbability{
    Term::WaitProbability,
    {Term::AcceleratorsFitted, Term::OfferedLoad},
    "erlang_c(accelerators_fitted,offered_load)",
    erlangSource,
    [](Ratio servers, Ratio load) -> Ratio { return ratio(erlangC(servers.value(), load.value())); }};

/// Of all arrivals, 5 % wait longer than this. Holds only while the load is below the accelerators. The variation is the squared
/// coefficient of variation of service times: 0 where all items are alike, 1 where they are exponentially spread.
inline constexpr Formula<Duration, Ratio, Duration, Ratio, Ratio, Ratio> waitP95{
    Term::WaitP95,
    {Term::WaitProbability, Term::ServiceTime, Term::ServiceVariation, Term::AcceleratorsFitted,
     Term::OfferedLoad},
    "max(0,ln(wait_probability/0.05)*service_time*(1+service_variation)/2/(accelerators_fitted-offered_load))",
    variationSource,
    [](Ratio probability, Duration service, Ratio variation, Ratio servers, Ratio load) -> Duration {
        const double inServiceTimes =
            std::log(probability.value() / 0.05) * (1 + variation.value()) / 2 / (servers - load).value();
        return std::max(0.0, inServiceTimes) * service;
    }};

inline constexpr Formula<Duration, Duration, Duration> latencyP95{
    Term::LatencyP95,
    {Term::ServiceTime, Term::WaitP95},
    "service_time+wait_p95",
    "the item's own time after 95 % of waits",
    [](Duration service, Duration wait) -> Duration { return service + wait; }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto capacityFormulas = std::make_tuple(
    servingWork, meanDemand, peakDemand, hourFactor, hourlyDemand, statedRate, modelledRate, splitRate,
    acceleratorsNeeded, trainersNeeded, replicasNeeded, replicasNeededInTime, meanUse, peakUse, peakUseFitted,
    meanUseFitted, hourUse, drawnUse, readingDemand, freeShare, batchHours, batchHoursOfWeek, batchShare,
    batchUse, serviceTime, offeredLoadMean, offeredLoadPeak, firstTokenInTurns, quantileInTurns,
    perTokenInTurns, requestInTurns, waitProbability, waitP95, latencyP95);

}  // namespace headroom::formulas
