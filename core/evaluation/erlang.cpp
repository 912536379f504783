// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/erlang.h"

#include <algorithm>
#include <cmath>

namespace headroom {

double erlangC(double servers, double load, double growth)
{
    const double c = std::floor(servers);
    if (load <= 0)
        return 0;
    if (load >= c)
        return 1;
    // Factorials overflow, so we sum the inverse of Erlang B from its largest index down:
    // 1/B = sum over k of c(c-1)…(c-k+1)/a^k, each with the a of its state. Terms rise while c-k > a, then fall.
    double term = 1;
    double inverseB = 1;
    for (double k = 0; k < c; ++k) {
        term *= (c - k) / std::max(0.1 * load, load - k * growth);
        inverseB += term;
        // Past these bounds neither the sum nor a probability below 1e-30 changes any figure.
        if (term < 1e-17 * inverseB || inverseB > 1e30)
            break;
    }
    const double occupancy = load / c;
    return 1 / (1 + (1 - occupancy) * (inverseB - 1));
}

}  // namespace headroom
