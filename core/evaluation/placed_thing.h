// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <string>

namespace headroom {

/// The catalogue's views of one placement; both null when the catalogue does not know the item.
struct PlacedThing {
    const Server* server = nullptr;
    const Device* device = nullptr;

    bool known() const { return server || device; }
    const std::string* name() const { return server ? &server->name : device ? &device->name : nullptr; }
    const Figure<Mass>& weight() const { return server ? server->weight : device->weight; }
    const Figure<Money>& price() const { return server ? server->price : device->price; }
};

inline PlacedThing thingOf(const Catalogue& catalogue, const Placement& placement)
{
    if (placement.kind == ItemKind::Server)
        return {.server = catalogue.server(placement.item)};
    return {.device = catalogue.device(placement.kind, placement.item)};
}

}  // namespace headroom
