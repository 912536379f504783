// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "core/units/dimension.h"

#include <QString>

#include <array>

namespace headroom::ui {

/// One headline figure of a plan with its bar. Values and shares share one scale.
struct Headline {
    enum class Sense { Neutral, LessIsBetter };

    QString name{};
    QString figure{}, unit{};  ///< figure empty: nothing there to compute from
    QString context{};         ///< one line below the bar
    QString explainPath{};     ///< what a click explains
    double value = 0;          ///< SI; percent and months as shown
    int decimals = 0;          ///< of a difference that has no unit
    Dimension dimension{};     ///< of `value`
    bool known = false;
    Sense sense = Sense::Neutral;
    double used = 0, limit = -1, full = 0;  ///< of the bar; no limit below 0
    bool overLimit = false;                 ///< said by mark and colour, also where there is no figure
    bool rented = false;                    ///< drawn in the cloud's colour
    bool refused = false;                   ///< drawn to compare with, not to choose
};

/// The six figures of the strip. `deployment` picks whose use and latency; the first one if unset.
std::array<Headline, 6> headlines(const Catalogue& catalogue, const Scenario& scenario,
                                  const Results& results, DeploymentId deployment);

/// "+112,733", "−2.1 min"; empty when nothing visible changed.
QString difference(const Headline& now, const Headline& before);

}  // namespace headroom::ui
