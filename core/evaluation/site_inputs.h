// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// The site's own input where it has one, else the plan's. `field` is the name in fields.h, the same for both.
template <class Q>
Traced<Q> siteInput(const Calculator& calculate, const Scenario& scenario, const Site* site, Term term,
                    std::optional<Input<Q>> Site::*own, Input<Q> Assumptions::*general,
                    std::string_view field)
{
    if (site && site->*own)
        return calculate.given(term, *(site->*own), {"site", site->id.number, field}, site->name);
    return calculate.given(term, scenario.assumptions.*general, {"assumptions", 0, field});
}

/// What is bought beside the racks stands at the plan's only site, else at none of them.
inline const Site* siteOfPurchases(const Scenario& scenario)
{
    return scenario.sites.size() == 1 ? &scenario.sites.front() : nullptr;
}

}  // namespace headroom
