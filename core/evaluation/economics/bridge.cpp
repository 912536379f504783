// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/bridge.h"

#include "core/evaluation/economics/hidden_costs.h"
#include "core/evaluation/economics/split_work.h"
#include "core/evaluation/formulas_cost.h"

#include <algorithm>

namespace headroom {

namespace {

/// Of a line that is sized for all of a workload, the part that hardware for the share `there` of it leaves to rent.
double rentedPart(const RentedPart& line, const DeploymentState& state, double there)
{
    if (there <= 0 || there >= 1 || !state.rate.known || !state.demand.peak.known)
        return there >= 1 ? 0.0 : 1.0;
    const SplitWork work(state, {}, {});
    if (work.mean() <= 0)
        return 1 - there;
    const LeftWork left = work.beyond(there * work.peak());
    const bool whole =
        line.cost.category == CostCategory::Cloud && line.instances.known &&
        (line.sizing == CloudSizing::Peak || (line.sizing == CloudSizing::Fixed && state.interactive()));
    if (whole)
        return wholeOf(line.instances.value.value(), left.busiest / work.peak());
    const double share = left.mean / work.mean();
    return line.sizing == CloudSizing::Fixed && line.instances.known
               ? wholeOf(line.instances.value.value(), share)
               : share;
}

/// What of a line is rented in each month; all of it where nothing says whose work it does.
Ramp rampOf(const RentedPart& line, const Waiting& waiting, int months)
{
    const int last = std::min(waiting.until, months);
    Ramp ramp(static_cast<std::size_t>(months) + 1, 0.0);
    const auto work = std::find_if(waiting.works.begin(), waiting.works.end(), [&](const Waiting::Work& one) {
        return line.workload.number != 0 && one.state->workload->id == line.workload;
    });
    if (work == waiting.works.end()) {
        std::fill(ramp.begin() + 1, ramp.begin() + last + 1, 1.0);
        return ramp;
    }
    double there = -1;
    double part = 1;
    for (std::size_t month = 1; month <= static_cast<std::size_t>(last); ++month) {
        if (work->there[month] != there) {
            there = work->there[month];
            part = rentedPart(line, *work->state, there);
        }
        ramp[month] = part;
    }
    return ramp;
}

/// Nobody sells the price of a term for less than it: on demand then, or all of the term.
void keepTerm(const CostBasis& basis, int last, RentedPart& line, Ramp& ramp)
{
    if (line.termMonths <= last)
        return;
    if (line.shortPrice.known) {
        line.rate = basis.calculate.apply(formulas::cloudRate, line.paid, line.shortPrice);
        line.cost.holdMonths = 0;
    } else {
        std::fill(ramp.begin() + 1, ramp.begin() + std::min(line.termMonths, basis.axis.months()) + 1,
                  ramp[1]);
    }
}

}  // namespace

void payBridge(const CostBasis& basis, const Waiting& waiting, CashSheet& sheet)
{
    if (basis.scenario.finance.capital.bridge != Bridge::Rented || waiting.until <= 0)
        return;
    const int months = basis.axis.months();
    const int last = std::min(waiting.until, months);
    const bool instances = !basis.rented.clouds.empty();
    std::vector<RentedPart> bills = instances ? basis.rented.clouds : basis.rented.apis;
    std::vector<Ramp> ramps;
    for (RentedPart& line : bills) {
        ramps.push_back(rampOf(line, waiting, months));
        keepTerm(basis, last, line, ramps.back());
    }
    for (std::size_t i = 0; i < bills.size(); ++i) {
        RunningCost cost = bills[i].cost;
        cost.rate = bills[i].rate;  // with what is paid up front, spread over its term
        cost.ramp = &ramps[i];
        sheet.run(cost);
    }
    if (!instances)
        return;
    Ramp ramp(static_cast<std::size_t>(months) + 1, 0.0);
    std::fill(ramp.begin() + 1, ramp.begin() + last + 1, 1.0);
    runHiddenCosts(basis.calculate, basis.scenario.finance.hiddenCloud, bills, basis.data,
                   {&ramp, last, &ramps}, sheet);
    // Who is there for both sides is paid by owning anyway.
    const auto staff = staffCost(basis.calculate, basis.scenario, {StaffSide::Cloud});
    if (!staff.known || staff.value.value() != 0)
        sheet.run({CostCategory::Staff, staff, PriceClass::Staff, &ramp, 0});
}

}  // namespace headroom
