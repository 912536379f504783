// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"

#include <optional>

namespace headroom {

inline constexpr CostOption allOptions[] = {CostOption::Own, CostOption::OtherSpace, CostOption::Cloud,
                                            CostOption::Api, CostOption::Hybrid};
/// Over the horizon, in the plan's currency.
std::optional<double> totalOf(CostOption option, const Results& results);
/// Whether it is the plan's own hardware that does all the work.
bool isOwned(CostOption option);
/// Of two costs alike but for rounding neither is cheaper.
bool cheaper(double one, double other);
/// Whether the way takes a line that the plan refuses.
bool isRefused(CostOption option, const Results& results);
/// Whether the way does the work. What is owned must carry it, and so must instances of a fixed count; a hybrid that buys no more
/// than is planned leaves what is above to renting, so that only models that cannot run and queues without end speak against it.
bool servesDemand(CostOption option, const Results& results);
/// The way that costs least of those with a known cost, of several alike the first; none if none is known. What is refused or does not
/// serve the demand is no way. A hybrid that owns all or nothing is no way of its own, since it costs what that costs.
std::optional<CostOption> cheapestOption(const Results& results);

}  // namespace headroom
