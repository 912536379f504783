// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

namespace headroom::formulas {

/// A price that is stated in another currency than the plan's.
template <class Q>
inline constexpr Formula<Q, Q, Ratio> exchanged{Term::PriceExchanged,
                                                {Term::StatedPrice, Term::ExchangeRate},
                                                "stated_price*exchange_rate",
                                                "the plan's rate of that currency",
                                                [](Q price, Ratio rate) -> Q { return price * rate; }};

}  // namespace headroom::formulas
