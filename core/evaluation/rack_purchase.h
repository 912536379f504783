// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/placed_thing.h"
#include "core/evaluation/rack_summary.h"

#include <string_view>
#include <vector>

namespace headroom {

/// How many accelerators a server's price includes; none when the catalogue does not say.
int includedAccelerators(const Server& server);

/// Adds up what a rack's devices cost. Prices nobody knows become findings and are left out.
class RackPurchase {
public:
    /// All must outlive this.
    RackPurchase(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                 std::vector<Finding>& findings)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_scenario(scenario),
          m_findings(findings)
    {}

    /// The device, and its accelerators beyond those that its price includes. Gives what is known of its price.
    Money add(const Placement& placement, const PlacedThing& thing);
    Traced<Money> total() const { return m_calculate.sum<Money>(Term::Purchase, m_parts); }
    /// The dated prices that were counted, each once.
    std::vector<RackSummary::Priced> prices() && { return std::move(m_prices); }

private:
    void addDevice(const Placement& placement, const PlacedThing& thing);
    void addBeyond(const Placement& placement, const Server& server);
    void buy(const Placement& placement, const std::string& id, int count);
    Traced<Money> priceOf(Term term, const Figure<Money>& figure, std::string_view label) const;
    void unpriced(FindingCode code, const Placement& placement, std::string_view item, int count);
    void seen(RackSummary::Priced priced);

    const Calculator& m_calculate;
    const Catalogue& m_catalogue;
    const Scenario& m_scenario;
    std::vector<Finding>& m_findings;
    std::vector<Traced<Money>> m_parts;
    std::vector<RackSummary::Priced> m_prices;
};

}  // namespace headroom
