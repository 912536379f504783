// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// The currency that a unit names ("USD/kWh"), when it is another than `own`; else empty.
std::string foreignCurrency(std::string_view unit, std::string_view own);

const ExchangeRate* findExchangeRate(const Scenario& scenario, ExchangeRateId id);
/// The plan's rate of a currency; null where it has none. There is none of the plan's own.
const ExchangeRate* findExchangeRate(const Scenario& scenario, std::string_view currency);
/// The plan's own currency, and those that it has a rate of.
bool canBeStatedIn(const Scenario& scenario, std::string_view currency);

/// The rate that the catalogue knows, by way of the euro, with its source and the older of its dates; nothing where it knows none.
std::optional<Input<Ratio>> offeredRate(const Catalogue& catalogue, std::string_view from,
                                        std::string_view to);

/// The path of the first input that is stated in this currency, if there is one.
std::optional<std::string> inputStatedIn(const Scenario& scenario, std::string_view currency);
/// Whether any input is stated in another currency than the plan's.
bool hasForeignInputs(const Scenario& scenario);
/// Every value in the plan's currency. Units still name the currency in which it is stated, so that an explanation can say what was
/// exchanged; a value in a currency without a rate, which no valid plan has, stays as it is. Spreads stay as they are stated.
void exchangeInputs(Scenario& scenario);

}  // namespace headroom
