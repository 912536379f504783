// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/entity_results.h"

#include "core/results/unit_values.h"

namespace headroom {

namespace {

using Value = std::optional<double>;

template <auto Member>
Value deployed(const Scenario&, const Results& results, std::uint64_t id)
{
    const DeploymentResult* one = findDeployment(results, DeploymentId{id});
    return one ? siValue(one->*Member) : std::nullopt;
}
template <auto Member>
Value memory(const Scenario&, const Results& results, std::uint64_t id)
{
    const DeploymentResult* one = findDeployment(results, DeploymentId{id});
    return one ? siValue(one->memory.*Member) : std::nullopt;
}
/// Of one accelerator: all that lies in its memory.
Value memoryUsed(const Scenario&, const Results& results, std::uint64_t id)
{
    const DeploymentResult* one = findDeployment(results, DeploymentId{id});
    if (!one)
        return std::nullopt;
    Bytes sum{};
    for (const Known<Bytes>* part :
         {&one->memory.weights, &one->memory.kvCache, &one->memory.activations, &one->memory.overhead}) {
        if (!*part)
            return std::nullopt;
        sum += **part;
    }
    return sum.value();
}

template <CostOption Which, CostUnit Unit>
Value unitCost(const Scenario&, const Results& results, std::uint64_t id)
{
    const OptionResult* option = results.cost.economics.find(Which);
    return option ? unitValue(*option, WorkloadId{id}, Unit) : std::nullopt;
}
template <auto Member>
Value worked(const Scenario&, const Results& results, std::uint64_t id)
{
    const WorkloadResult* one = findWorkload(results, WorkloadId{id});
    return one ? siValue(one->*Member) : std::nullopt;
}

}  // namespace

std::span<const NamedResult> deploymentResults()
{
    static const std::vector<NamedResult> rows{
        {"first_token", dimensions::time, "ms", deployed<&DeploymentResult::firstToken>},
        {"per_token", dimensions::time, "ms", deployed<&DeploymentResult::perToken>},
        {"throughput", dimensionOf<TokenRate>, "token/s", deployed<&DeploymentResult::replicaThroughput>},
        {"latency_mean", dimensions::time, "s", deployed<&DeploymentResult::latencyAtMean>},
        {"latency_peak", dimensions::time, "s", deployed<&DeploymentResult::latencyAtPeak>},
        {"run_time", dimensions::time, "h", deployed<&DeploymentResult::runTime>},
        {"accelerators", dimensions::none, "", deployed<&DeploymentResult::needed>},
        {"mean_use", dimensions::none, "%", deployed<&DeploymentResult::meanUse>},
        {"peak_use", dimensions::none, "%", deployed<&DeploymentResult::peakUse>},
        {"memory_used", dimensions::information, "GiB", memoryUsed},
        {"memory_weights", dimensions::information, "GiB", memory<&MemoryResult::weights>},
        {"requests_fit", dimensions::none, "", memory<&MemoryResult::requests>},
    };
    return rows;
}

std::span<const NamedResult> workloadResults()
{
    using enum CostOption;
    using enum CostUnit;
    // Work has no unit that all workloads share, so what it costs is told of one unit of it.
    static const std::vector<NamedResult> rows{
        {"own.per_item", dimensionOf<Money>, "$", unitCost<Own, Item>},
        {"cloud.per_item", dimensionOf<Money>, "$", unitCost<Cloud, Item>},
        {"api.per_item", dimensionOf<Money>, "$", unitCost<Api, Item>},
        {"own.per_work", dimensionOf<Money>, "$", unitCost<Own, WorkUnit>},
        {"cloud.per_work", dimensionOf<Money>, "$", unitCost<Cloud, WorkUnit>},
        {"api.per_work", dimensionOf<Money>, "$", unitCost<Api, WorkUnit>},
        {"own.per_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Own, AnyToken>},
        {"cloud.per_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Cloud, AnyToken>},
        {"api.per_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Api, AnyToken>},
        {"own.per_output_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Own, OutputToken>},
        {"cloud.per_output_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Cloud, OutputToken>},
        {"api.per_output_token", dimensionOf<MoneyPerToken>, "$/Mtoken", unitCost<Api, OutputToken>},
        {"energy_per_work", dimensions::energy, "J", worked<&WorkloadResult::energyPerWork>},
        {"carbon_per_work", dimensions::mass, "g", worked<&WorkloadResult::carbonPerWork>},
        {"index_memory", dimensions::information, "GiB", worked<&WorkloadResult::indexMemory>},
        {"storage", dimensions::information, "TB", worked<&WorkloadResult::rawStorage>},
        {"monthly_egress", dimensions::information, "TB", worked<&WorkloadResult::monthlyEgress>},
        {"peak_egress", dimensionOf<ByteRate>, "MB/s", worked<&WorkloadResult::peakEgress>},
    };
    return rows;
}

}  // namespace headroom
