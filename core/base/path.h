// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// The name by which a value of the scenario or of the results is addressed: `assumptions.electricity`,
/// `placement.12.power`, `deployment.2.memory.weights`. `section` and `field` point at literals.
struct Path {
    std::string_view section;
    std::uint64_t id = 0;  ///< 0 for a section that exists once
    std::string_view field;

    bool operator==(const Path&) const = default;
    std::string text() const
    {
        std::string out(section);
        if (id != 0)
            out.append(".").append(std::to_string(id));
        if (!field.empty())
            out.append(".").append(field);
        return out;
    }
};

}  // namespace headroom
