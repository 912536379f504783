// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/amount.h"

#include <optional>
#include <string_view>

namespace headroom {

/// One unit symbol with its prefix ("kW", "GiB", "EUR", "%"); nothing if it is not a unit.
std::optional<UnitSpec> unitSymbol(std::string_view text);

}  // namespace headroom
