// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/scenario/edits.h"
#include "tests/bench/benches.h"
#include "tests/support/hall.h"

namespace headroom::bench {

namespace {

/// One frame at 60 Hz.
constexpr double frameTarget = 16e-3;

Scenario done(Result<Scenario> edited)
{
    HEADROOM_CHECK(static_cast<bool>(edited));
    return std::move(edited).value();
}

}  // namespace

void benchHall(Report& report)
{
    auto read = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(read));
    const Catalogue catalogue = std::move(read).value();
    Scenario plan = support::hall();
    report.items.push_back(
        measure("evaluation of the hall (64,000 accelerators, 50 workloads), nothing remembered", 0,
                [&] { keep(evaluate(catalogue, plan)); }));

    EvaluationCache cache;
    keep(evaluate(catalogue, plan, &cache));
    const PlacementId device = plan.racks[500]->placements[3].id;
    bool fitted = true;
    report.items.push_back(
        measure("edit in the hall until results are ready: fit or remove a card", frameTarget, [&] {
            plan = fitted ? done(removeAccelerator(plan, {device, 2}))
                          : done(fitAccelerator(plan, catalogue, {device, 2}, support::hallAccelerator));
            fitted = !fitted;
            keep(evaluate(catalogue, plan, &cache));
        }));
    if (!fitted)
        plan = done(fitAccelerator(plan, catalogue, {device, 2}, support::hallAccelerator));

    bool up = false;
    report.items.push_back(measure("edit in the hall: move a server within its rack", frameTarget, [&] {
        // Eight servers of 4 U leave the top of the rack free.
        const RackId rack = plan.racks[700]->id;
        const PlacementId last = plan.racks[700]->placements[7].id;
        plan = done(moveDevice(plan, catalogue, last, {rack, wholeUnits(up ? 29 : 37)}));
        up = !up;
        keep(evaluate(catalogue, plan, &cache));
    }));
    double price = 0.1;
    report.items.push_back(measure("edit in the hall: the price of electricity", frameTarget, [&] {
        price = price > 0.2 ? 0.1 : price + 0.001;
        plan = done(setByPath(plan, "assumptions.electricity", std::to_string(price) + " USD/kWh"));
        keep(evaluate(catalogue, plan, &cache));
    }));
    double share = 80;
    report.items.push_back(
        measure("edit in the hall: the planning share, which every rack heeds", frameTarget, [&] {
            share = share > 90 ? 80 : share + 0.1;
            plan = done(setByPath(plan, "assumptions.planning_share", std::to_string(share) + " %"));
            keep(evaluate(catalogue, plan, &cache));
        }));
}

}  // namespace headroom::bench
