// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/judge_options.h"

#include "core/evaluation/findings.h"

#include <algorithm>

namespace headroom {

namespace {

template <class Commitments>
void judgeCovered(const Scenario& scenario, const Commitments& commitments, std::string_view kind,
                  Results& results)
{
    if (commitments.empty())
        return;
    for (const Workload& workload : scenario.workloads) {
        const bool owned = std::any_of(scenario.deployments.begin(), scenario.deployments.end(),
                                       [&](const Deployment& one) { return one.workload == workload.id; });
        const bool covered = std::any_of(commitments.begin(), commitments.end(), [&](const auto& line) {
            return line.workload == workload.id || !findWorkload(scenario, line.workload);
        });
        if (owned && !covered)
            results.findings.push_back(finding(Severity::Warning, FindingCode::WorkloadLeftOut, "workload",
                                               workload.id.number, workload.name, kind));
    }
}

}  // namespace

void judgeOption(const Finance& finance, const OptionResult& option, Results& results)
{
    const auto several = [&](FindingCode code, int count) {
        Finding one = finding(Severity::Warning, code, "finance", 0, {});
        one.would = count;
        results.findings.push_back(std::move(one));
    };
    const std::size_t rates = option.internalRates.size();
    if (rates > 1)
        several(FindingCode::SeveralInternalRates, static_cast<int>(rates));
    const bool headline = option.option == (results.cost.hasCloud ? CostOption::Cloud : CostOption::Api);
    if (headline && option.breakEvens > 1)
        several(FindingCode::SeveralBreakEvens, option.breakEvens);
    // A single rate at which money more than vanishes within a year is none that a plan could be discounted at.
    if (headline && rates < 2 && !option.internalRate)
        results.findings.push_back(finding(Severity::Ok, FindingCode::NoInternalRate, "finance", 0, {}));
    if (option.option != CostOption::Cloud || !option.costRatio)
        return;
    const UnitConventions& units = finance.units;
    const Ratio warn = units.moveWarning ? units.moveWarning->value : ratio(0.60);
    const Ratio advise = units.moveAdvice ? units.moveAdvice->value : ratio(0.70);
    if (*option.costRatio >= advise)
        results.findings.push_back(
            finding(Severity::Ok, FindingCode::MoveAdvised, "finance", 0, {}, *option.costRatio, advise));
    else if (*option.costRatio >= warn)
        results.findings.push_back(
            finding(Severity::Warning, FindingCode::MoveNear, "finance", 0, {}, *option.costRatio, warn));
}

void judgeUncounted(const Scenario& scenario, Results& results)
{
    const CostResult& cost = results.cost;
    const RunningTerms& running = scenario.finance.running;
    const bool roles = std::any_of(scenario.staff.begin(), scenario.staff.end(),
                                   [](const StaffRole& role) { return role.side == StaffSide::Own; });
    if (!cost.hasOwn && (cost.hasCloud || cost.hasApi) &&
        (roles || running.other || running.training || running.maintenanceContract))
        results.findings.push_back(
            finding(Severity::Warning, FindingCode::OwnCostsNotCounted, "finance", 0, {}));
}

void judgeLeftOut(const Scenario& scenario, Results& results)
{
    judgeCovered(scenario, scenario.clouds, "cloud", results);
    judgeCovered(scenario, scenario.apis, "api", results);
}

}  // namespace headroom
