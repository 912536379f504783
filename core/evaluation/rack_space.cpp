// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rack_space.h"

#include "core/evaluation/findings.h"
#include "core/scenario/placing.h"
#include "core/scenario/rack_room.h"

#include <algorithm>

namespace headroom {

RackUnits takenSpace(const Catalogue& catalogue, const Rack& rack, std::vector<Finding>& findings)
{
    const auto height = static_cast<std::size_t>(std::max(0, rack.height.halves));
    std::vector<const Placement*> front(height), rear(height);
    for (const Placement& placement : rack.placements) {
        const auto tall = heightOf(catalogue, placement.kind, placement.item);
        if (!tall || tall->halves <= 0)
            continue;
        const bool deep = fullDepth(catalogue, placement);
        const int bottom = placement.bottom.halves - wholeUnits(1).halves;
        bool wrong = bottom < 0 || bottom + tall->halves > rack.height.halves;
        const Placement* other = nullptr;
        for (int half = std::max(0, bottom); half < bottom + tall->halves && half < rack.height.halves;
             ++half) {
            const auto at = static_cast<std::size_t>(half);
            for (auto* face : {&front, &rear}) {
                if (!deep && (face == &front) != (placement.face == Face::Front))
                    continue;
                if ((*face)[at])
                    other = (*face)[at];
                (*face)[at] = &placement;
            }
        }
        wrong = wrong || other;
        if (wrong)
            findings.push_back(finding(Severity::Error, FindingCode::RackOverFilled, "placement",
                                       placement.id.number, placement.name, other ? other->name : rack.name));
    }
    RackUnits used;
    for (std::size_t i = 0; i < height; ++i)
        used.halves += front[i] || rear[i] ? 1 : 0;
    return used;
}

}  // namespace headroom
