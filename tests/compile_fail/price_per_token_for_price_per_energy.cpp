// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: two prices, two things sold.
// Reason: could not convert|no known conversion|no matching function|no viable conversion
#include "core/units/units.h"

headroom::Money bill(headroom::MoneyPerEnergy price) { return price * headroom::kilowattHours(1); }
auto wrong() { return bill(headroom::moneyPerMillionTokens(1)); }
