// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace headroom {

/// What a plan buys, each at its price today in the plan's currency, and what is paid for all of it.
struct BillOfMaterials {
    enum class Kind : std::uint8_t {
        Device,       ///< in racks: all alike at one price, a server with its accelerators
        Accelerator,  ///< fitted in these servers, and paid with them
        Purchase,     ///< in no rack
        Building,     ///< by the watt that it is built for
    };
    struct Line {
        Kind kind{};
        double count = 0;
        ItemKind item{};  ///< of a device
        std::string id;   ///< in the catalogue; of a purchase its name
        Known<Money> each, all;
    };
    std::vector<Line> lines;
    /// Discounts, spares and installation: what is paid less what the lines say; unknown where a price is.
    Known<Money> terms;
    Known<Money> paid;  ///< as far as prices are known
};

/// `results` are those of the plan.
BillOfMaterials billOfMaterials(const Catalogue& catalogue, const Scenario& scenario, const Results& results);

}  // namespace headroom
