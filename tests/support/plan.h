// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <string>
#include <utility>

/// A small catalogue with round figures and a plan on it, made in code: evaluation is tested without files.
namespace headroom::test {

template <class Q>
Figure<Q> figure(Q value, std::string currency = {}, Date date = {2026, 10, 1})
{
    Figure<Q> out;
    out.value = value;
    out.currency = std::move(currency);
    out.date = date;
    return out;
}

template <class Q>
Input<Q> given(Q value)
{
    Input<Q> out;
    out.value = value;
    return out;
}

template <class Thing>
EntryPtr entry(ItemKind kind, Thing thing)
{
    Entry out;
    out.item.kind = kind;
    out.item.id = thing.id;
    ItemField& name = out.item.fields.emplace_back();
    name.field = "name";
    name.text = thing.name;
    out.thing = std::move(thing);
    return std::make_shared<const Entry>(std::move(out));
}

/// "card": 350 W, 5,000 to 7,000 USD. "server": 2 U, 4 slots, 2 kW, 40 kg, 50,000 USD with 4 cards. "bare": the same without a
/// price or a known power. "rented": an instance with 4 cards at 15 USD an hour.
inline Catalogue smallCatalogue()
{
    Accelerator card;
    card.id = "card";
    card.name = "Card";
    card.formFactor = "PCIe";
    card.memory = figure(bytes(48e9));
    card.peakPower = figure(watts(350));
    card.priceLow = figure(money(5000), "USD");
    card.priceHigh = figure(money(7000), "USD");
    Accelerator module = card;
    module.id = "module";
    module.name = "Module";
    module.formFactor = "SXM5";
    module.priceLow = module.priceHigh = {};

    Server server;
    server.id = "server";
    server.name = "Server";
    server.acceleratorForm = "PCIe";
    server.height = figure(ratio(2));
    server.acceleratorSlots = figure(ratio(4));
    server.peakPower = figure(watts(2000));
    server.weight = figure(kilograms(40));
    server.price = figure(money(50000), "USD");
    server.priceAccelerator = "card";
    server.priceAcceleratorCount = figure(ratio(4));
    Server bare = server;
    bare.id = "bare";
    bare.name = "Bare";
    bare.peakPower = {};
    bare.price = {};
    bare.priceAccelerator.clear();
    bare.priceAcceleratorCount = {};

    RackFrame frame;
    frame.id = "frame";
    frame.name = "Frame";
    frame.weight = figure(kilograms(100));
    frame.maxLoad = figure(kilograms(150));

    CloudInstance rented;
    rented.id = "rented";
    rented.name = "Rented";
    rented.accelerator = "card";
    rented.acceleratorCount = figure(ratio(4));
    rented.onDemand = figure(moneyPerHour(15), "USD");

    CatalogueBuilder builder;
    for (const EntryPtr& one : {entry(ItemKind::Accelerator, card), entry(ItemKind::Accelerator, module),
                                entry(ItemKind::Server, server), entry(ItemKind::Server, bare),
                                entry(ItemKind::RackFrame, frame), entry(ItemKind::CloudInstance, rented)})
        HEADROOM_CHECK(static_cast<bool>(builder.add(one)));
    return std::move(builder).build();
}

inline Placement placed(std::uint64_t id, std::string item, int bottom, int cards, std::string card = "card")
{
    Placement out;
    out.id = {id};
    out.item = std::move(item);
    out.name = "gpu-" + std::to_string(id);
    out.bottom = wholeUnits(bottom);
    out.pool = {20};
    out.accelerators.assign(4, {});
    for (int i = 0; i < cards; ++i)
        out.accelerators[static_cast<std::size_t>(i)] = card;
    return out;
}

/// One rack of 24 U on feeds of 10 kW (8 kW may be planned) with one full "server" in pool 20, which serves a workload of
/// 2,400 items a day (100 an hour, 150 at the peak, no shape) at 50 an hour and card.
inline Scenario smallPlan()
{
    Scenario plan;
    plan.info.date = {2026, 11, 20};
    Assumptions& a = plan.assumptions;
    a.electricity = given(moneyPerKilowattHour(0.10));
    a.coolingAdder = given(moneyPerKilowattHour(0.05));
    a.pue = given(ratio(1.5));
    a.maintenance = given(Frequency::from_value(0.1 / (8760.0 * 3600.0)));
    a.rackFee = given(money(730));
    a.billingMonth = given(hours(730));
    a.planningMonth = given(hours(730));
    a.horizon = given(years(5));
    a.planningShare = given(ratio(0.8));
    a.gridCarbon = given(gramsPerKilowattHour(400));
    Site& site = plan.sites.emplace_back();
    site.id = {1};
    site.name = "Site";
    plan.pools.push_back({{20}, "Cards", "card"});

    Rack rack;
    rack.id = {2};
    rack.site = {1};
    rack.name = "A01";
    rack.height = wholeUnits(24);
    rack.feedRating = given(watts(10000));
    rack.placements.push_back(placed(3, "server", 1, 4));
    plan.racks.push_back(std::make_shared<const Rack>(rack));

    Workload workload;
    workload.id = {30};
    workload.name = "Transcription";
    workload.items = given(perDay(2400));
    workload.workPerItem = given(work(1));
    workload.peakFactor = given(ratio(1.5));
    plan.workloads.push_back(workload);

    Deployment deployment;
    deployment.id = {40};
    deployment.name = "Whisper";
    deployment.workload = {30};
    deployment.pool = {20};
    deployment.referenceRate = given(workPerSecond(100.0 / 3600));
    deployment.relativeSpeed = given(ratio(1));
    deployment.derate = given(ratio(0.5));
    plan.deployments.push_back(deployment);
    plan.nextId = 100;
    return plan;
}

/// Replaces the first rack by an edited copy, as an edit would.
template <class Change>
void changeRack(Scenario& plan, Change change)
{
    Rack copy = *plan.racks.front();
    change(copy);
    plan.racks.front() = std::make_shared<const Rack>(std::move(copy));
}

}  // namespace headroom::test
