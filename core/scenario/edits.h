// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/placing.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <variant>

namespace headroom {

/// Pure edits: each returns a new scenario that shares all it did not touch, or says why not. They refuse what cannot exist (no
/// such rack, two devices in one place, a card in a slot it does not fit); what is merely a bad plan (over a limit) is allowed
/// and becomes a finding.

Result<Scenario> setPlanInfo(Scenario before, PlanInfo info);

Result<Scenario> addSite(Scenario before, std::string name);
Result<Scenario> addRack(Scenario before, const Catalogue& catalogue, SiteId site, std::string row,
                         std::string_view frame);
Result<Scenario> removeRack(Scenario before, RackId rack);
Result<Scenario> renameRack(Scenario before, RackId rack, std::string name);

/// Places a new device as `draftPlacement` makes it: servers whose price includes accelerators arrive with them fitted. `placed`
/// gets the new id.
Result<Scenario> placeDevice(Scenario before, const Catalogue& catalogue, ItemKind kind,
                             std::string_view item, Place place, PlacementId* placed = nullptr);
/// Places this very device, whose id and place are set here; the copy of another keeps what that one was given.
Result<Scenario> placeDevice(Scenario before, const Catalogue& catalogue, Placement device, Place place,
                             PlacementId* placed = nullptr);
Result<Scenario> moveDevice(Scenario before, const Catalogue& catalogue, PlacementId device, Place place);
Result<Scenario> removeDevice(Scenario before, PlacementId device);
Result<Scenario> renameDevice(Scenario before, PlacementId device, std::string name);
Result<Scenario> assignPool(Scenario before, PlacementId device, PoolId pool);

Result<Scenario> fitAccelerator(Scenario before, const Catalogue& catalogue, SlotPlace slot,
                                std::string_view accelerator);
Result<Scenario> moveAccelerator(Scenario before, const Catalogue& catalogue, SlotPlace from, SlotPlace to);
Result<Scenario> removeAccelerator(Scenario before, SlotPlace slot);

Result<Scenario> addPool(Scenario before, std::string name, std::string_view accelerator);
/// Adds or replaces (by id; id 0 adds) an entity; references are checked.
Result<Scenario> putWorkload(Scenario before, Workload workload);
Result<Scenario> putDeployment(Scenario before, const Catalogue& catalogue, Deployment deployment);
Result<Scenario> putCloud(Scenario before, const Catalogue& catalogue, CloudCommitment commitment);
Result<Scenario> putApi(Scenario before, const Catalogue& catalogue, ApiCommitment commitment);
Result<Scenario> putStaff(Scenario before, StaffRole role);
Result<Scenario> putPurchase(Scenario before, Purchase purchase);
Result<Scenario> putExchangeRate(Scenario before, ExchangeRate rate);
Result<Scenario> putEgressTier(Scenario before, EgressTier tier);
/// The plan counted in another currency: inputs stay as they are stated, and the rates are turned to the new currency. Fails where
/// the plan has no rate of it.
Result<Scenario> countIn(Scenario before, const std::string& currency);
/// Gives a deployment these runs; those that it has of the same names are replaced. Their ids and deployment are set here.
Result<Scenario> takeMeasurements(Scenario before, DeploymentId deployment, std::vector<Measurement> runs);
/// The deployment without the runs that calibrate it.
Result<Scenario> removeMeasurements(Scenario before, DeploymentId deployment);
/// Removes the workload, deployment (with its measurements), commitment, role, pool or site with this number; refused while something refers to it.
Result<Scenario> removeEntity(Scenario before, std::string_view section, std::uint64_t id);

/// Sets one input by its path ("assumptions.electricity", "placement.12.peak_power") from text with a unit. Keeps the kind a
/// fact only when `source` is given. Text, enumerations and counts are set from plain text, references by number, a day's
/// shape by 24 numbers. An optional input, a reference and a shape are cleared by the empty text.
Result<Scenario> setByPath(Scenario before, std::string_view path, std::string_view text,
                           std::string_view source = {}, Date today = {});

/// Says where an input comes from without changing its value. A fact needs a source.
Result<Scenario> setOriginByPath(Scenario before, std::string_view path, InputKind kind,
                                 std::string_view source, Date date);

/// The scenario with the entries of `catalogue` that it refers to as its carried entries.
Scenario carryUsedEntries(Scenario before, const Catalogue& catalogue);

}  // namespace headroom
