// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <array>

namespace headroom::ui {

/// What the hall's cells are coloured by, one at a time.
enum class HallQuantity { Power, Weight, Space };

/// One rack's amount of it: SI, or U for space.
struct HallAmount {
    bool known = false;
    double value = 0;
    double limit = 0;  ///< what may be planned
    double full = 0;   ///< what there is: the feed's rating, the frame's load, the rack's height
    double share() const { return full > 0 ? value / full : 0; }
    bool over() const { return known && value > limit * (1 + 1e-9); }
};
HallAmount hallAmount(const Rack& rack, const RackResult& result, HallQuantity quantity);

/// Seven classes of shares, by round figures with the limit as one boundary.
class HallClasses {
public:
    HallClasses(const Assumptions& assumptions, HallQuantity quantity);

    static constexpr std::size_t count = 7;
    /// Where the classes end but the last, which is open.
    const std::array<double, count - 1>& ends() const { return m_ends; }
    double limit() const { return m_limit; }  ///< as a share of all there is
    std::size_t classOf(double share) const;

private:
    double m_limit = 1;
    std::array<double, count - 1> m_ends{};
};

QString hallName(HallQuantity quantity);  ///< "Power"
QString hallFigure(HallQuantity quantity,
                   const HallAmount& amount);  ///< "40.8", "unknown"; the legend says in what

}  // namespace headroom::ui
