// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>

/// Large plans on the built-in catalogue, made in code: what benchmarks measure and large-plan tests open.
namespace headroom::support {

inline constexpr const char* hallServer = "dell-poweredge-xe9680l";  ///< 4 U, 8 SXM slots, 10.2 kW
inline constexpr const char* hallAccelerator = "nvidia-h100-sxm5-80gb";

struct HallSize {
    int racks = 1000;
    int servers = 8;  ///< of each rack, 10 at most
    int workloads = 50;
};

namespace detail {

template <class Q>
Input<Q> stated(Q value, std::string unit)
{
    return {value, std::move(unit), InputKind::Assumption, "made up to measure with", {2026, 11, 21}};
}

/// Every other workload serves a dense model by the performance model, the others state a rate.
inline void addWorkload(Scenario& plan, int index, PoolId pool)
{
    Workload workload;
    workload.id = {plan.nextId++};
    workload.name = "Workload " + std::to_string(index + 1);
    workload.kind = index % 2 == 0 ? WorkloadKind::Serving : WorkloadKind::Rate;
    workload.urgency = index % 4 == 3 ? Urgency::Batch : Urgency::Interactive;
    workload.itemName = "request";
    workload.workName = workload.kind == WorkloadKind::Serving ? "output token" : "frame";
    workload.items = stated(perSecond(20.0 + index), "1/s");
    workload.workPerItem = stated(work(30), "frame");
    workload.inputTokens = stated(tokens(1000 + 10 * index), "token");
    workload.outputTokens = stated(tokens(200 + index), "token");
    workload.peakFactor = stated(ratio(2), {});
    for (int hour = 0; hour < 24; ++hour)
        workload.shape.push_back(hour < 8 ? 0.5 : 1.0 + (hour + index) % 5 * 0.1);
    workload.shapeSource = "made up to measure with";
    plan.workloads.push_back(workload);

    Deployment deployment;
    deployment.id = {plan.nextId++};
    deployment.name = "Deployment " + std::to_string(index + 1);
    deployment.workload = workload.id;
    deployment.pool = pool;
    deployment.referenceRate = stated(workPerSecond(25), "frame/s");
    deployment.relativeSpeed = stated(ratio(1), {});
    deployment.derate = stated(ratio(0.6), {});
    if (workload.kind == WorkloadKind::Serving) {
        deployment.model = "meta-llama/Meta-Llama-3.1-70B";
        deployment.basis = CapacityBasis::Modelled;
        deployment.weights = deployment.kvCache = Precision::Fp8;
        deployment.tensorParallel = 4;
    }
    deployment.concurrency = stated(ratio(64), {});
    deployment.batchedTokens = stated(tokens(8192), "token");
    deployment.memoryUtilisation = stated(ratio(0.9), "%");
    plan.deployments.push_back(deployment);
}

inline RackPtr makeRack(Scenario& plan, int index, int servers, PoolId pool)
{
    Rack rack;
    rack.id = {plan.nextId++};
    rack.site = plan.sites.front().id;
    rack.row = "Row " + std::to_string(index / 20 + 1);
    rack.name = "R" + std::to_string(index + 1);
    rack.feedRating = stated(watts(120'000), "kW");
    for (int i = 0; i < servers; ++i) {
        Placement server;
        server.id = {plan.nextId++};
        server.item = hallServer;
        server.name = rack.name + "-gpu-" + std::to_string(i + 1);
        server.bottom = wholeUnits(1 + 4 * i);
        server.pool = pool;
        server.accelerators.assign(8, hallAccelerator);
        server.price = stated(money(290'000), "USD");
        server.idlePower = stated(watts(3000), "kW");
        rack.placements.push_back(std::move(server));
    }
    return std::make_shared<const Rack>(std::move(rack));
}

}  // namespace detail

/// A hall of full racks: by default 1,000 racks, 8,000 servers, 64,000 accelerators and 50 workloads in 25 pools.
inline Scenario hall(HallSize size = {})
{
    Scenario plan = emptyScenario("USD", {2026, 11, 21});
    plan.info.title = "Hall";
    if (plan.sites.empty()) {
        Site& site = plan.sites.emplace_back();
        site.id = {plan.nextId++};
        site.name = "Hall";
    }
    const int pools = (size.workloads + 1) / 2;
    for (int i = 0; i < pools; ++i)
        plan.pools.push_back({{plan.nextId++}, "Pool " + std::to_string(i + 1), hallAccelerator});
    for (int i = 0; i < size.workloads; ++i)
        detail::addWorkload(plan, i, plan.pools[static_cast<std::size_t>(i / 2)].id);
    for (int i = 0; i < size.racks; ++i)
        plan.racks.push_back(
            detail::makeRack(plan, i, size.servers, plan.pools[static_cast<std::size_t>(i % pools)].id));
    return plan;
}

}  // namespace headroom::support
