// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/judge_options.h"

#include "core/evaluation/findings.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

/// Whether a line of these is for the workload, or for any.
template <class Commitments>
bool covers(const Scenario& scenario, const Commitments& commitments, const Workload& workload)
{
    return std::any_of(commitments.begin(), commitments.end(), [&](const auto& line) {
        return line.workload == workload.id || !findWorkload(scenario, line.workload);
    });
}

/// Nothing rented does nothing, whatever the work.
bool rentsNothing(const CloudCommitment& line)
{
    return line.sizing == CloudSizing::Fixed && line.count.value <= ratio(0);
}
bool rentsNothing(const ApiCommitment&) { return false; }

/// Lines that share a workload should do all of it and no more: what each is sized for is said by its share, all where none is.
template <class Commitments, class SizedByDemand>
void judgeSharesOf(const Scenario& scenario, const Commitments& commitments, std::string_view kind,
                   SizedByDemand&& sized, Results& results)
{
    for (const Workload& workload : scenario.workloads) {
        double shares = 0;
        int lines = 0;
        bool all = true, fixedToo = false;
        for (const auto& line : commitments) {
            if (line.workload != workload.id)
                continue;
            all = all && sized(line);
            if (!sized(line)) {
                fixedToo = fixedToo || !rentsNothing(line);
                continue;
            }
            shares += line.share ? line.share->value.value() : 1.0;
            ++lines;
        }
        const auto say = [&](FindingCode code, double would, double allowed) {
            results.findings.push_back(finding(Severity::Warning, code, "workload", workload.id.number,
                                               workload.name, ratio(would), ratio(allowed), kind));
        };
        if ((lines > 1 && exceeds(shares, 1)) || (fixedToo && !exceeds(1, shares)))
            say(FindingCode::RentedTwice, shares, 1);
        else if (lines > 0 && all && exceeds(1, shares))
            say(FindingCode::RentedTooSmall, shares, 1);
    }
}

/// Accelerators that the workload asks for and that its lines of fixed count have; none where that cannot be told.
struct FixedRent {
    double needed = 0, rented = 0;
    double least = 0;  ///< of one line
    int lines = 0;
};
std::optional<FixedRent> fixedRent(const CostBasis& basis, const Workload& workload)
{
    FixedRent sum;
    for (const DeploymentState& state : basis.capacity.deployments) {
        if (!state.workload || state.workload->id != workload.id)
            continue;
        const Traced<WorkRate>& demand = state.interactive() ? state.demand.peak : state.demand.mean;
        if (!demand.known || !state.rate.known || !(state.rate.value > WorkRate{}))
            return std::nullopt;
        sum.needed += (demand.value / state.rate.value).value();
    }
    for (std::size_t i = 0; i < basis.scenario.clouds.size(); ++i) {
        const CloudCommitment& line = basis.scenario.clouds[i];
        const bool onlyOne =
            basis.capacity.deployments.size() == 1 && !findWorkload(basis.scenario, line.workload);
        if (line.workload != workload.id && !onlyOne)
            continue;
        const RentedPart& part = basis.rented.clouds[i];
        if (line.sizing != CloudSizing::Fixed || !part.instances.known || !part.perInstance.known ||
            !part.acceleratorRate.known)
            return std::nullopt;
        const double fleet = (part.instances.value * part.perInstance.value).value();
        sum.rented += fleet;
        sum.least = sum.lines == 0 ? fleet : std::min(sum.least, fleet);
        ++sum.lines;
    }
    return sum.lines > 0 && sum.needed > 0 ? std::optional(sum) : std::nullopt;
}

/// Fleets of a stated count that one workload has, all of which are paid for.
int fleetsOf(const Scenario& scenario, const Workload& workload)
{
    return static_cast<int>(
        std::count_if(scenario.clouds.begin(), scenario.clouds.end(), [&](const CloudCommitment& line) {
            return line.workload == workload.id && line.sizing == CloudSizing::Fixed && !rentsNothing(line);
        }));
}

}  // namespace

void judgeOption(const Finance& finance, const OptionResult& option, Results& results)
{
    const auto several = [&](FindingCode code, int count, std::string_view against) {
        Finding one = finding(Severity::Warning, code, "finance", 0, {}, against);
        one.would = count;
        results.findings.push_back(std::move(one));
    };
    const std::size_t rates = option.internalRates.size();
    if (rates > 1)
        several(FindingCode::SeveralInternalRates, static_cast<int>(rates), optionName(option.option));
    const bool headline = option.option == (results.cost.hasCloud ? CostOption::Cloud : CostOption::Api);
    if (headline && option.breakEvens > 1)
        several(FindingCode::SeveralBreakEvens, option.breakEvens, {});
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

void judgeFixedRents(const CostBasis& basis, Results& results)
{
    const auto& clouds = basis.scenario.clouds;
    for (auto line = clouds.begin(); line != clouds.end(); ++line) {
        const auto same = [&](const CloudCommitment& one) { return one.workload == line->workload; };
        const bool first = std::none_of(clouds.begin(), line, same);
        if (first && std::all_of(clouds.begin(), clouds.end(),
                                 [&](const CloudCommitment& one) { return !same(one) || rentsNothing(one); }))
            results.findings.push_back(finding(Severity::Warning, FindingCode::RentedTooSmall, "cloud",
                                               line->id.number, line->name));
    }
    for (const Workload& workload : basis.scenario.workloads) {
        const auto found = fixedRent(basis, workload);
        const auto say = [&](Severity severity, FindingCode code, double would, double allowed,
                             std::string_view detail = {}) {
            results.findings.push_back(finding(severity, code, "workload", workload.id.number, workload.name,
                                               ratio(would), ratio(allowed), detail));
        };
        if (found && exceeds(found->needed, found->rented))
            say(Severity::Warning, FindingCode::RentedTooSmall, found->needed, found->rented);
        else if (found && found->lines > 1 && !exceeds(found->needed, found->rented - found->least))
            say(Severity::Warning, FindingCode::RentedTwice, found->rented, found->needed, "cloud");
        else if (const int fleets = fleetsOf(basis.scenario, workload); !found && fleets > 1) {
            Finding added = finding(Severity::Unknown, FindingCode::RentedTwice, "workload",
                                    workload.id.number, workload.name, "fleets");
            added.would = fleets;
            results.findings.push_back(std::move(added));
        }
    }
}

void judgePartInstances(const CostBasis& basis, Results& results)
{
    for (std::size_t i = 0; i < basis.scenario.clouds.size(); ++i) {
        const CloudCommitment& line = basis.scenario.clouds[i];
        const RentedPart& part = basis.rented.clouds[i];
        const Ratio rented = part.instances.value;
        if (part.sizing != CloudSizing::Mean || !part.instances.known || rented <= ratio(0) ||
            rented >= ratio(1))
            continue;
        const auto& states = basis.capacity.deployments;
        if (std::any_of(states.begin(), states.end(), [&](const DeploymentState& state) {
                return state.interactive() && state.workload->id == line.workload;
            }))
            results.findings.push_back(finding(Severity::Warning, FindingCode::RentedPartly, "cloud",
                                               line.id.number, line.name, rented, ratio(1)));
    }
}

void judgeShares(const Scenario& scenario, Results& results)
{
    judgeSharesOf(
        scenario, scenario.clouds, "cloud",
        [](const CloudCommitment& line) { return line.sizing != CloudSizing::Fixed; }, results);
    judgeSharesOf(
        scenario, scenario.apis, "api", [](const ApiCommitment&) { return true; }, results);
}

void judgeLeftOut(const Scenario& scenario, Results& results)
{
    for (const Workload& workload : scenario.workloads) {
        const bool home = isDeployed(scenario, workload.id);
        const bool cloud = covers(scenario, scenario.clouds, workload);
        const bool api = covers(scenario, scenario.apis, workload);
        const auto leftOut = [&](std::string_view kind) {
            results.findings.push_back(finding(Severity::Warning, FindingCode::WorkloadLeftOut, "workload",
                                               workload.id.number, workload.name, kind));
        };
        // Where nothing is deployed the plan does not say what its hardware is for.
        if (results.cost.hasOwn && !scenario.deployments.empty() && !home && needsAccelerators(workload) &&
            (cloud || api))
            leftOut("own");
        if (!scenario.clouds.empty() && !cloud && (home || api))
            leftOut("cloud");
        if (!scenario.apis.empty() && !api && (home || cloud))
            leftOut("api");
    }
}

}  // namespace headroom
