// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/placing.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What room one rack has for a device, worked out once and then asked for many positions.
class RackRoom {
public:
    /// `moving` does not stand in its own way.
    RackRoom(const Assumptions& assumptions, const Catalogue& catalogue, const Rack& rack,
             PlacementId moving);

    /// Why `device` may not stand with its lowest unit at `bottom`; nothing if it may.
    std::optional<Refusal> refusal(const Catalogue& catalogue, const Placement& device, RackUnits bottom,
                                   Face face) const;

private:
    struct Taken {
        RackUnits bottom, top;  ///< half-open
        Face face;
        bool fullDepth;
        const std::string* name;
    };

    const Rack& m_rack;
    std::vector<Taken> m_taken;
    Power m_power;
    Power m_powerLimit;
    Mass m_weight;
    std::optional<Mass> m_weightLimit;
};

/// Whether a device is deep enough to block the opposite face; unknown depth counts as full.
bool fullDepth(const Catalogue& catalogue, const Placement& placement);

}  // namespace headroom
