// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/relevance.h"

#include <algorithm>
#include <initializer_list>

namespace headroom {

namespace {

bool among(std::string_view field, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), field) != names.end();
}

}  // namespace

bool matters(const Workload& workload, std::string_view field)
{
    if (field == "shape_source")
        return !workload.shape.empty();
    if (workload.kind == WorkloadKind::Rate)
        return !among(field, {"input_tokens", "output_tokens", "first_token_limit", "per_token_limit"});
    return !among(field, {"work_name", "work_per_item", "latency_limit"});
}

bool matters(const Deployment& deployment, std::string_view field)
{
    if (among(field, {"acceptance", "draft_cost"}) && !deployment.draftTokens)
        return false;
    if (field == "adapter_rank" && !deployment.adapters)
        return false;
    if (deployment.basis == CapacityBasis::Modelled)
        return !among(field, {"reference_rate", "reference", "relative_speed", "derate"});
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
    return field != "count" || cloud.sizing == CloudSizing::Fixed;
}

}  // namespace headroom
