// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/workload_sizing.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_kinds.h"

namespace headroom {

namespace {

/// For a million vectors of 768 dimensions in 32 bit, one core, ten neighbours. The range is that of the three sources.
constexpr std::string_view searchTimeSource =
    "published searches of HNSW on one core, brought to a million vectors of 768 dimensions: 0.7 to 2 ms (VectorVault), 1.6 ms "
    "(hnsw-clj), 3.6 ms through PostgreSQL (pgvecto.rs); measure yours and enter it";
constexpr double searchTimeLow = 0.7 / 1.5, searchTimeHigh = 3.6 / 1.5;

class Sizing {
public:
    Sizing(const Calculator& calculate, const Scenario& scenario, const Workload& workload)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_workload(workload)
    {}

    WorkloadResult result()
    {
        WorkloadResult result;
        result.id = m_workload.id;
        if (m_workload.kind != WorkloadKind::Rate)
            return result;
        if (m_workload.task == Task::VectorSearch)
            index(result);
        if (m_workload.task == Task::Delivery)
            deliver(result);
        return result;
    }

private:
    void index(WorkloadResult& result) const
    {
        const auto memory = m_calculate.apply(
            formulas::indexMemory, given(Term::Vectors, m_workload.vectors, "vectors"),
            given(Term::VectorDimensions, m_workload.dimensions, "dimensions"),
            either(Term::ComponentSize, m_workload.componentSize, "component_size", bytes(4),
                   "32-bit floating point"),
            either(Term::VectorLinks, m_workload.links, "links", ratio(16), "the usual m of HNSW"),
            m_calculate.convention(Term::BytesPerLink, bytes(16), formulas::indexSource),
            either(Term::IndexOverhead, m_workload.indexOverhead, "index_overhead", ratio(1.2),
                   formulas::indexSource),
            copies());
        result.indexMemory = named("index_memory", memory);
        const auto host = given(Term::HostMemory, m_workload.hostMemory, "host_memory");
        const auto holding = m_calculate.apply(formulas::indexServers, memory, host);
        result.indexServers = named("index_servers", holding);
        const auto shards = m_calculate.apply(formulas::indexShards, memory, copies(), host);
        const auto answer = search(holding, shards, 1);
        result.searchServers = named("search_servers", answer.servers);
        result.searchLatency = named("search_latency", answer.latency);
        if (m_workload.queryTime)
            return;
        const Search fast = search(holding, shards, searchTimeLow);
        const Search slow = search(holding, shards, searchTimeHigh);
        result.searchServersLow = fast.servers.optional();
        result.searchServersHigh = slow.servers.optional();
        result.searchLatencyLow = fast.latency.optional();
        result.searchLatencyHigh = slow.latency.optional();
    }

    struct Search {
        Traced<Ratio> servers;
        Traced<Duration> latency;
    };
    /// `share`: of the usual time of a search.
    Search search(const Traced<Ratio>& holding, const Traced<Ratio>& shards, double share) const
    {
        const auto items = m_calculate.given(Term::Items, m_workload.items, path("items"), m_workload.name);
        const auto peak =
            m_calculate.given(Term::PeakFactor, m_workload.peakFactor, path("peak_factor"), m_workload.name);
        const auto query =
            m_workload.queryTime
                ? given(Term::QueryTime, m_workload.queryTime, "query_time")
                : m_calculate.apply(formulas::queryTime,
                                    m_calculate.convention(Term::ReferenceSearch, seconds(0.0015) * share,
                                                           searchTimeSource),
                                    given(Term::VectorDimensions, m_workload.dimensions, "dimensions"),
                                    given(Term::Vectors, m_workload.vectors, "vectors"));
        const auto cores = either(Term::HostCores, m_workload.hostCores, "host_cores", ratio(64),
                                  "a server of two processors with 32 cores each");
        const auto servers =
            m_calculate.apply(formulas::searchServers, holding, items, peak, query, shards, cores,
                              m_calculate.convention(Term::CoreUse, ratio(0.7),
                                                     "leaves room for bursts and for what is added"));
        const auto load = m_calculate.apply(formulas::searchLoad, items, peak, query);
        auto streams = m_calculate.apply(formulas::searchCores, servers, cores, shards);
        streams.known = streams.known && load.known && load.value < streams.value;
        return {servers, m_calculate.apply(formulas::searchLatency, query, streams, load)};
    }

    void deliver(WorkloadResult& result) const
    {
        result.rawStorage = named(
            "raw_storage",
            m_calculate.apply(formulas::rawStorage, given(Term::StoredData, m_workload.stored, "stored"),
                              either(Term::StorageOverhead, m_workload.storageOverhead, "storage_overhead",
                                     ratio(1), "nothing beside the data is stored"),
                              copies()));
        const auto mean = m_calculate.apply(
            formulas::meanEgress,
            m_calculate.given(Term::Items, m_workload.items, path("items"), m_workload.name),
            given(Term::ItemSize, m_workload.itemSize, "item_size"));
        result.meanEgress = named("mean_egress", mean);
        result.peakEgress =
            named("peak_egress", m_calculate.apply(formulas::peakEgress, mean,
                                                   m_calculate.given(Term::PeakFactor, m_workload.peakFactor,
                                                                     path("peak_factor"), m_workload.name)));
        result.monthlyEgress = named(
            "monthly_egress",
            m_calculate.apply(formulas::monthlyEgress, mean,
                              m_calculate.given(Term::PlanningMonth, m_scenario.assumptions.planningMonth,
                                                {"assumptions", 0, "planning_month"})));
    }

    Path path(std::string_view field) const { return {"workload", m_workload.id.number, field}; }

    template <class Q>
    Traced<Q> given(Term term, const std::optional<Input<Q>>& input, std::string_view field) const
    {
        return input ? m_calculate.given(term, *input, path(field), m_workload.name)
                     : m_calculate.unknown<Q>(term, m_workload.name);
    }
    template <class Q>
    Traced<Q> either(Term term, const std::optional<Input<Q>>& input, std::string_view field, Q usual,
                     std::string_view why) const
    {
        return input ? m_calculate.given(term, *input, path(field), m_workload.name)
                     : m_calculate.convention(term, usual, why, m_workload.name);
    }
    Traced<Ratio> copies() const
    {
        return either(Term::Copies, m_workload.copies, "copies", ratio(1), "it is kept once");
    }
    template <class Q>
    Known<Q> named(std::string_view field, const Traced<Q>& traced) const
    {
        return m_calculate.result(path(field), traced, m_workload.name);
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const Workload& m_workload;
};

}  // namespace

std::vector<WorkloadResult> sizeWorkloads(const Calculator& calculate, const Scenario& scenario)
{
    std::vector<WorkloadResult> results;
    results.reserve(scenario.workloads.size());
    for (const Workload& workload : scenario.workloads)
        results.push_back(Sizing(calculate, scenario, workload).result());
    return results;
}

void judgeSearches(const Scenario& scenario, Results& results)
{
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        const Known<Duration>& would = results.workloads[i].searchLatency;
        if (!would || !workload.latencyLimit ||
            !exceeds(would->value(), workload.latencyLimit->value.value()))
            continue;
        results.findings.push_back(finding(Severity::Error, FindingCode::LatencyMissed, "workload",
                                           workload.id.number, workload.name, *would,
                                           workload.latencyLimit->value));
    }
}

}  // namespace headroom
