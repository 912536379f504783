// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/search_servers.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_kinds.h"

#include <algorithm>

namespace headroom {

namespace {

bool anySearch(const Scenario& scenario)
{
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(), searchesVectors);
}

bool holdsIndexes(const Placement& placement)
{
    return placement.kind == ItemKind::Server && !placement.pool &&
           std::all_of(placement.accelerators.begin(), placement.accelerators.end(),
                       [](const std::string& slot) { return slot.empty(); });
}

bool rented(const Scenario& scenario, WorkloadId workload)
{
    const auto serves = [&](const auto& commitment) { return commitment.workload == workload; };
    return std::any_of(scenario.clouds.begin(), scenario.clouds.end(), serves) ||
           std::any_of(scenario.apis.begin(), scenario.apis.end(), serves);
}

}  // namespace

bool searchesVectors(const Workload& workload)
{
    return workload.kind == WorkloadKind::Rate && workload.task == Task::VectorSearch;
}

Traced<Ratio> serversForSearch(const Calculator& calculate, const Scenario& scenario)
{
    std::vector<Traced<Ratio>> parts;
    for (const Purchase& purchase : scenario.purchases)
        if (purchase.kind == PurchaseKind::Servers)
            parts.push_back(calculate.given(Term::Count, purchase.count,
                                            {"purchase", purchase.id.number, "count"}, purchase.name));
    double placed = 0;
    for (const RackPtr& rack : scenario.racks)
        placed += static_cast<double>(
            std::count_if(rack->placements.begin(), rack->placements.end(), holdsIndexes));
    if (placed > 0)
        parts.push_back(calculate.count(Term::Count, placed, "racks"));
    return calculate.sum<Ratio>(Term::SearchServersBought, parts);
}

std::vector<double> searchShares(const Scenario& scenario, const std::vector<WorkloadResult>& workloads)
{
    std::vector<double> shares(workloads.size(), 0.0);
    double all = 0;
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        if (!searchesVectors(scenario.workloads[i]))
            continue;
        if (!workloads[i].searchServers)
            return std::vector<double>(workloads.size(), 0.0);
        shares[i] = workloads[i].searchServers->value();
        all += shares[i];
    }
    for (double& share : shares)
        share = all > 0 ? share / all : 0;
    return shares;
}

void judgeSearchServers(const Calculator& calculate, const Scenario& scenario, Results& results)
{
    if (!anySearch(scenario))
        return;
    const Traced<Ratio> bought = serversForSearch(calculate, scenario);
    std::vector<Traced<Ratio>> needs;
    for (std::size_t i = 0; i < results.workloads.size(); ++i) {
        if (!searchesVectors(scenario.workloads[i]))
            continue;
        const Known<Ratio>& one = results.workloads[i].searchServers;
        needs.push_back(one ? calculate.count(Term::SearchServers, one->value(), scenario.workloads[i].name)
                            : calculate.unknown<Ratio>(Term::SearchServers, scenario.workloads[i].name));
    }
    const auto needed = needs.size() == 1 ? needs.front() : calculate.sum<Ratio>(Term::SearchServers, needs);
    auto divisor = bought;
    divisor.known = bought.known && bought.value.value() > 0;
    const auto use = calculate.apply(formulas::searchUse, needed, divisor);
    for (std::size_t i = 0; i < results.workloads.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        if (!searchesVectors(workload))
            continue;
        const auto named = [&](std::string_view field, const Traced<Ratio>& traced) {
            return calculate.result({"workload", workload.id.number, field}, traced, workload.name);
        };
        WorkloadResult& result = results.workloads[i];
        result.searchServersBought = named("search_servers_bought", bought);
        result.searchUse = named("search_use", use);
        const bool lacking =
            needed.known && bought.known && exceeds(needed.value.value(), bought.value.value());
        if (!lacking || rented(scenario, workload.id))
            continue;
        const bool some = bought.value.value() > 0;
        results.findings.push_back(finding(some ? Severity::Error : Severity::Warning,
                                           FindingCode::SearchServersShort, "workload", workload.id.number,
                                           workload.name, needed.value, bought.value));
    }
}

bool boughtForSearch(const Scenario& scenario, const Purchase& purchase)
{
    return purchase.kind == PurchaseKind::Servers && anySearch(scenario);
}

double purchaseShareOfSearch(const Scenario& scenario, Money others)
{
    if (!anySearch(scenario))
        return 0;
    Money search{};
    for (const Purchase& purchase : scenario.purchases)
        if (purchase.kind == PurchaseKind::Servers)
            search += purchase.price.value * purchase.count.value.value();
    return search > Money{} ? (search / (search + others)).value() : 0;
}

}  // namespace headroom
