// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/erlang.h"
#include "core/evaluation/formulas_capacity.h"

#include <cmath>
#include <tuple>

namespace headroom::formulas {

// speed
inline constexpr Formula<WorkRate, WorkRate, Ratio, Ratio> measuredRate{
    Term::AcceleratorRate,
    {Term::MeasuredRate, Term::RelativeSpeed, Term::Derate},
    "measured_rate*relative_speed*derate",
    "a rate of the table of measurements, brought to everyday conditions",
    [](WorkRate measured, Ratio relative, Ratio derate) -> WorkRate { return measured * relative * derate; }};

inline constexpr Formula<WorkRate, FlopRate, Ratio, FlopsPerToken, WorkPerToken> trainingRate{
    Term::AcceleratorRate,
    {Term::TrainingPeak, Term::TrainingShare, Term::FlopsPerTrainedToken, Term::WorkPerToken},
    "training_peak*training_share/flops_per_trained_token*work_per_token",
    "the operations that a trained token costs, at the share of the peak that measured runs reach",
    [](FlopRate peak, Ratio share, FlopsPerToken flops, WorkPerToken per) -> WorkRate {
        return peak * share / flops * per;
    }};

inline constexpr Formula<TokenRate, FlopRate, Ratio, FlopsPerToken, Ratio> poolTokenRate{
    Term::PoolTokenRate,
    {Term::TrainingPeak, Term::TrainingShare, Term::FlopsPerTrainedToken, Term::AcceleratorsFitted},
    "training_peak*training_share/flops_per_trained_token*accelerators_fitted",
    "all accelerators of the run, at the share of the peak that measured runs reach",
    [](FlopRate peak, Ratio share, FlopsPerToken flops, Ratio fitted) -> TokenRate {
        return peak * share / flops * fitted;
    }};

inline constexpr Formula<Duration, Tokens, TokenRate> trainingStepTime{
    Term::TrainingStepTime,
    {Term::TokensOfStep, Term::PoolTokenRate},
    "tokens_of_step/pool_token_rate",
    "definition",
    [](Tokens batch, TokenRate rate) -> Duration { return batch / rate; }};

inline constexpr Formula<Duration, Work, WorkRate, Ratio> runTime{
    Term::RunTime,
    {Term::WorkPerItem, Term::AcceleratorRate, Term::AcceleratorsFitted},
    "work_per_item/(accelerator_rate*accelerators_fitted)",
    "one run on all accelerators of the pool",
    [](Work item, WorkRate rate, Ratio fitted) -> Duration { return item / (rate * fitted); }};

inline constexpr Formula<Bytes, Ratio, Bytes> trainingState{
    Term::TrainingState,
    {Term::Parameters, Term::BytesPerParameter},
    "parameters*bytes_per_parameter",
    "weights, gradients and optimizer, wherever they are spread; activations come on top",
    [](Ratio parameters, Bytes each) -> Bytes { return parameters * each; }};

// vector index
inline constexpr std::string_view indexSource =
    "HNSW rule of ScyllaDB Cloud's sizing page: N x (D x B + 16 B x m) x 1.2; other published rules for the same index lie 20 % "
    "below and above";

inline constexpr Formula<Bytes, Ratio, Ratio, Bytes, Ratio, Bytes, Ratio, Ratio> indexMemory{
    Term::IndexMemory,
    {Term::Vectors, Term::VectorDimensions, Term::ComponentSize, Term::VectorLinks, Term::BytesPerLink,
     Term::IndexOverhead, Term::Copies},
    "vectors*(vector_dimensions*component_size+vector_links*bytes_per_link)*index_overhead*copies",
    indexSource,
    [](Ratio vectors, Ratio dimensions, Bytes component, Ratio links, Bytes perLink, Ratio overhead,
       Ratio copies) -> Bytes {
        return vectors * (dimensions * component + links * perLink) * overhead * copies;
    }};

inline constexpr Formula<Ratio, Bytes, Bytes> indexServers{
    Term::IndexServers,
    {Term::IndexMemory, Term::HostMemory},
    "ceil(index_memory/host_memory)",
    "whole servers whose memory holds the index",
    [](Bytes index, Bytes host) -> Ratio { return ratio(std::ceil((index / host).value())); }};

/// A search visits a number of vectors that grows with the logarithm of all, and reads each whole.
inline constexpr Formula<Duration, Duration, Ratio, Ratio> queryTime{
    Term::QueryTime,
    {Term::ReferenceSearch, Term::VectorDimensions, Term::Vectors},
    "reference_search*vector_dimensions/768*max(1,ln(vectors))/ln(1e6)",
    "HNSW visits a number of vectors that grows with the logarithm of all: Malkov and Yashunin, 2016",
    [](Duration reference, Ratio dimensions, Ratio vectors) -> Duration {
        return reference * (dimensions.value() / 768) * std::max(1.0, std::log(vectors.value())) /
               std::log(1e6);
    }};

inline constexpr Formula<Ratio, Bytes, Ratio, Bytes> indexShards{
    Term::IndexShards,
    {Term::IndexMemory, Term::Copies, Term::HostMemory},
    "ceil(index_memory/copies/host_memory)",
    "a search asks every server that holds a part of one copy",
    [](Bytes index, Ratio copies, Bytes host) -> Ratio {
        return ratio(std::ceil((index / copies / host).value()));
    }};

inline constexpr Formula<Ratio, Ratio, Frequency, Ratio, Duration, Ratio, Ratio, Ratio> searchServers{
    Term::SearchServers,
    {Term::IndexServers, Term::Items, Term::PeakFactor, Term::QueryTime, Term::IndexShards, Term::HostCores,
     Term::CoreUse},
    "max(index_servers,ceil(items*peak_factor*query_time*index_shards/(host_cores*core_use)))",
    "as many as hold the index, or as answer the busiest hour",
    [](Ratio holding, Frequency items, Ratio peak, Duration query, Ratio shards, Ratio cores,
       Ratio use) -> Ratio {
        const Ratio asked = items * peak * query * shards / (cores * use);
        return ratio(std::max(holding.value(), std::ceil(asked.value())));
    }};

inline constexpr Formula<Ratio, Ratio, Ratio> searchUse{
    Term::SearchUse,
    {Term::SearchServers, Term::SearchServersBought},
    "search_servers/search_servers_bought",
    "definition",
    [](Ratio needed, Ratio bought) -> Ratio { return needed / bought; }};

inline constexpr Formula<Ratio, Frequency, Ratio, Duration> searchLoad{
    Term::SearchLoad,
    {Term::Items, Term::PeakFactor, Term::QueryTime},
    "items*peak_factor*query_time",
    "definition, in erlangs",
    [](Frequency items, Ratio peak, Duration query) -> Ratio { return items * peak * query; }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> searchCores{
    Term::SearchCores,
    {Term::SearchServers, Term::HostCores, Term::IndexShards},
    "floor(search_servers*host_cores/index_shards)",
    "a search takes a core on each server that it asks",
    [](Ratio servers, Ratio cores, Ratio shards) -> Ratio {
        return ratio(std::floor((servers * cores / shards).value()));
    }};

inline constexpr Formula<Duration, Duration, Ratio, Ratio> searchLatency{
    Term::SearchLatency,
    {Term::QueryTime, Term::SearchCores, Term::SearchLoad},
    "query_time*(1+max(0,ln(erlang_c(search_cores,search_load)/0.05)/2/(search_cores-search_load)))",
    variationSource,
    [](Duration query, Ratio cores, Ratio load) -> Duration {
        const double wait =
            std::log(erlangC(cores.value(), load.value()) / 0.05) / 2 / (cores - load).value();
        return query * (1 + std::max(0.0, wait));
    }};

// storage and delivery
inline constexpr Formula<Bytes, Bytes, Ratio, Ratio> rawStorage{
    Term::RawStorage,
    {Term::StoredData, Term::StorageOverhead, Term::Copies},
    "stored_data*storage_overhead*copies",
    "definition: 8+3 erasure coding takes 11/8, three replicas 3",
    [](Bytes stored, Ratio overhead, Ratio copies) -> Bytes { return stored * overhead * copies; }};

inline constexpr Formula<ByteRate, Frequency, Bytes> meanEgress{
    Term::MeanEgress,
    {Term::Items, Term::ItemSize},
    "items*item_size",
    "definition",
    [](Frequency items, Bytes size) -> ByteRate { return items * size; }};

inline constexpr Formula<ByteRate, ByteRate, Ratio> peakEgress{
    Term::PeakEgress,
    {Term::MeanEgress, Term::PeakFactor},
    "mean_egress*peak_factor",
    "definition",
    [](ByteRate mean, Ratio peak) -> ByteRate { return mean * peak; }};

inline constexpr Formula<Bytes, ByteRate, Duration> monthlyEgress{
    Term::MonthlyEgress,
    {Term::MeanEgress, Term::PlanningMonth},
    "mean_egress*planning_month",
    "definition",
    [](ByteRate mean, Duration month) -> Bytes { return mean * month; }};

// energy of work
inline constexpr Formula<EnergyPerWork, Energy, Ratio, WorkRate, Duration> energyPerWork{
    Term::EnergyOfWork,
    {Term::YearlyEnergy, Term::EnergyShare, Term::MeanDemand, Term::YearHours},
    "yearly_energy*energy_share/(mean_demand*year_hours)",
    "the facility's energy, shared by accelerators at work",
    [](Energy yearly, Ratio share, WorkRate demand, Duration year) -> EnergyPerWork {
        return yearly * share / (demand * year);
    }};

inline constexpr Formula<MassPerWork, Mass, Ratio, WorkRate, Duration> carbonPerWork{
    Term::CarbonOfWork,
    {Term::YearlyCarbon, Term::EnergyShare, Term::MeanDemand, Term::YearHours},
    "yearly_carbon*energy_share/(mean_demand*year_hours)",
    "the facility's carbon, shared by accelerators at work",
    [](Mass yearly, Ratio share, WorkRate demand, Duration year) -> MassPerWork {
        return yearly * share / (demand * year);
    }};

inline constexpr Formula<WorkPerEnergy, EnergyPerWork> workPerEnergy{
    Term::WorkOfEnergy,
    {Term::EnergyOfWork},
    "1/energy_per_work",
    "definition: tokens per joule where the work is tokens",
    [](EnergyPerWork each) -> WorkPerEnergy { return 1.0 / each; }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto kindFormulas = std::tuple(
    measuredRate, trainingRate, poolTokenRate, trainingStepTime, runTime, trainingState, indexMemory,
    indexServers, queryTime, indexShards, searchServers, searchUse, searchLoad, searchCores, searchLatency,
    rawStorage, meanEgress, peakEgress, monthlyEgress, energyPerWork, carbonPerWork, workPerEnergy);

}  // namespace headroom::formulas
