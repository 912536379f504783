// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation_cache.h"

#include <unordered_set>

namespace headroom {

void EvaluationCache::prepare(const Catalogue& catalogue, const Scenario& scenario)
{
    if (m_catalogue != &catalogue || m_planningShare != scenario.assumptions.planningShare ||
        m_pools != scenario.pools || m_currency != scenario.info.currency ||
        m_rates != scenario.exchangeRates) {
        racks.clear();
        serving.clear();
        calibrations.clear();
        m_catalogue = &catalogue;
        m_planningShare = scenario.assumptions.planningShare;
        m_pools = scenario.pools;
        m_currency = scenario.info.currency;
        m_rates = scenario.exchangeRates;
    }
    // Undo brings old racks back, so we keep some; a long session must not keep all.
    if (racks.size() > 2 * scenario.racks.size() + 64) {
        std::unordered_set<const Rack*> current;
        current.reserve(scenario.racks.size());
        for (const RackPtr& rack : scenario.racks)
            current.insert(rack.get());
        std::erase_if(racks, [&](const auto& entry) { return !current.contains(entry.first); });
    }
    if (serving.size() > 2 * scenario.deployments.size() + 64)
        serving.clear();
    if (calibrations.size() > 2 * scenario.deployments.size() + 64)
        calibrations.clear();
    if (curves.size() > 2 * scenario.deployments.size() + 64)
        curves.clear();
}

}  // namespace headroom
