// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/relevance.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace headroom {

namespace {

template <class Names>
bool isIn(const Names& names, std::string_view field)
{
    return std::find(names.begin(), names.end(), field) != names.end();
}

bool among(std::string_view field, std::initializer_list<std::string_view> names)
{
    return isIn(names, field);
}

constexpr std::array<std::string_view, 8> ofVectors{"vectors",    "dimensions",     "component_size",
                                                    "links",      "index_overhead", "host_memory",
                                                    "query_time", "host_cores"};
constexpr std::array<std::string_view, 8> ofPrefill{"decode_replicas",         "prefill_replicas",
                                                    "prefill_tensor_parallel", "prefill_pipeline_parallel",
                                                    "prefill_data_parallel",   "prefill_expert_parallel",
                                                    "transfer_rate",           "prefill_pool"};
constexpr std::array<std::string_view, 3> ofDelivery{"stored", "storage_overhead", "item_size"};

bool mattersToTask(const Workload& workload, std::string_view field)
{
    const Task task = workload.task;
    if (field == "tuning")
        return task == Task::FineTuning;
    if (isIn(ofVectors, field))
        return task == Task::VectorSearch;
    if (isIn(ofDelivery, field))
        return task == Task::Delivery;
    if (field == "copies")
        return task == Task::VectorSearch || task == Task::Delivery;
    // What is sent is counted in bytes, and nobody waits for its computation.
    if (task == Task::Delivery)
        return !among(field, {"work_name", "work_per_item", "latency_limit", "urgency"});
    // Runs have no busiest hour.
    if (isTraining(task))
        return !among(field, {"peak_factor", "shape", "shape_source", "latency_limit"});
    return true;
}

}  // namespace

bool isTraining(Task task) { return task == Task::FineTuning || task == Task::PreTraining; }

bool needsAccelerators(const Workload& workload)
{
    return workload.kind != WorkloadKind::Rate ||
           (workload.task != Task::Delivery && workload.task != Task::VectorSearch);
}

bool isDeployed(const Scenario& scenario, WorkloadId workload)
{
    return std::any_of(scenario.deployments.begin(), scenario.deployments.end(), [&](const Deployment& one) {
        return one.workload == workload && one.pool.number != 0;
    });
}

bool matters(const Workload& workload, std::string_view field)
{
    if (field == "shape_source" && workload.shape.empty())
        return false;
    if (workload.kind == WorkloadKind::Rate)
        return !among(field, {"input_tokens", "output_tokens", "first_token_limit", "per_token_limit"}) &&
               mattersToTask(workload, field);
    return !among(field, {"work_name", "work_per_item", "latency_limit", "task", "tuning", "copies"}) &&
           !isIn(ofVectors, field) && !isIn(ofDelivery, field);
}

bool matters(const Deployment& deployment, std::string_view field, const Workload* workload)
{
    if (among(field, {"acceptance", "draft_cost"}) && !deployment.draftTokens)
        return false;
    const bool training = workload && workload->kind == WorkloadKind::Rate && isTraining(workload->task);
    const bool tunesAdapters =
        training && workload->task == Task::FineTuning && workload->tuning != TuningMethod::Full;
    if (field == "adapter_rank" && !deployment.adapters && !tunesAdapters)
        return false;
    if (field == "arrangement" || isIn(ofPrefill, field)) {
        const bool serving = !workload || workload->kind == WorkloadKind::Serving;
        return serving && deployment.basis == CapacityBasis::Modelled &&
               (field == "arrangement" || deployment.arrangement == Arrangement::Disaggregated);
    }
    // Who writes answers alone sees no prompts that come together, and hands out tokens as they are.
    if (deployment.arrangement == Arrangement::Disaggregated && deployment.basis == CapacityBasis::Modelled &&
        among(field, {"draft_tokens", "acceptance", "draft_cost", "cached_prefix", "stream_interval",
                      "burst_share"}))
        return false;
    if (among(field, {"training_software", "sequence_length", "micro_batch", "global_batch", "interleaving"}))
        return training && deployment.basis == CapacityBasis::Modelled;
    if (field == "measured")
        return deployment.basis == CapacityBasis::Measured;
    if (among(field, {"reference_rate", "reference"}))
        return deployment.basis == CapacityBasis::Stated;
    if (among(field, {"relative_speed", "derate"}))
        return deployment.basis != CapacityBasis::Modelled;
    if (training &&
        among(field, {"engine", "kv_cache", "concurrency", "batched_tokens", "memory_utilisation",
                      "draft_tokens", "cached_prefix", "stream_interval", "burst_share", "adapters"}))
        return false;
    if (deployment.basis == CapacityBasis::Modelled)
        return true;
    // Without a model there is nothing to put into memory.
    if (among(field, {"draft_tokens", "acceptance", "draft_cost", "cached_prefix", "stream_interval",
                      "burst_share"}))
        return false;
    return !deployment.model.empty() ||
           !among(field, {"data_parallel", "expert_parallel", "adapters", "adapter_rank", "engine", "weights",
                          "kv_cache", "tensor_parallel", "pipeline_parallel", "concurrency", "batched_tokens",
                          "memory_utilisation"});
}

bool matters(const CloudCommitment& cloud, std::string_view field)
{
    if (field == "count")
        return cloud.sizing == CloudSizing::Fixed;
    const bool plan = cloud.pricing == CloudPricing::SavingsPlan;
    const bool stated = cloud.pricing == CloudPricing::Stated;
    const bool spot = cloud.pricing == CloudPricing::Spot;
    if (field == "term")
        return stated || plan;
    if (field == "demand_share")
        return cloud.sizing != CloudSizing::Fixed;
    if (among(field, {"upfront_share", "upfront_fee"}))
        return !spot && cloud.pricing != CloudPricing::OnDemand;
    if (among(field, {"committed_spend", "plan_discount"}))
        return plan;
    if (among(field, {"lost_work", "restart_time"}))
        return (spot || stated) && cloud.interruptions && cloud.interruptions->value > Frequency{};
    if (field == "interruptions")
        return spot || stated;
    return true;
}

}  // namespace headroom
