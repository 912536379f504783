// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

inline constexpr CostOption allOptions[] = {CostOption::Own, CostOption::OtherSpace, CostOption::Cloud,
                                            CostOption::Api, CostOption::Hybrid};
/// Over the horizon, in the plan's currency.
std::optional<double> totalOf(CostOption option, const Results& results);
/// The same at present, by which ways are decided on: what is paid later weighs as little as the plan's discount rate says. Without one
/// it is the total.
std::optional<double> presentOf(CostOption option, const Results& results);
/// Whether it is the plan's own hardware that does all the work.
bool isOwned(CostOption option);
/// Of two costs alike but for rounding neither is cheaper.
bool cheaper(double one, double other);
/// Whether the way takes a line that the plan refuses.
bool isRefused(CostOption option, const Results& results);
/// Detail of `DeliveryBeyondHorizon` where what comes too late is servers: owning then serves nothing.
inline constexpr std::string_view lateServers = "servers";
/// Whether a pool has work of which nobody can say how fast it does it; what is owned is then not known to serve.
bool isSpeedUnknown(const Results& results);
/// Whether a pool has fewer servers than its work and its stated reserve need: owning is then not what the plan asks for.
bool lacksReserve(const Results& results);
/// Whether a hybrid does the work: it buys no more than is planned and rents what is above, so that only models that cannot run, queues
/// without end and work that has nowhere else to go speak against it.
bool hybridServes(const HybridSplit& split, const Results& results);
/// Whether the way does as much as it is planned for: what is owned must carry it, and so must instances of a fixed count.
bool carriesItsPart(CostOption option, const Results& results);
/// Whether the way does all the work: it must leave no workload out either, and what is owned must have its stated reserve.
bool servesDemand(CostOption option, const Results& results);
/// The workloads of which it does nothing, though another way of the plan does them.
std::vector<std::string> leftOutBy(CostOption option, const Results& results);
/// The way that costs least at present of those with a known cost, of several alike the first; none if none is known. What is refused or does not
/// serve the demand is no way. A hybrid that owns all that is planned, or nothing, is no way of its own, since it costs what that costs.
std::optional<CostOption> cheapestOption(const Results& results);

}  // namespace headroom
