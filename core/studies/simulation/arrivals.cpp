// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/arrivals.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

double Draws::uniform()
{
    // 53 bits, moved off zero by half a step.
    return (static_cast<double>(m_generator() >> 11) + 0.5) * 0x1p-53;
}

double Draws::exponential(double mean) { return -mean * std::log(uniform()); }

std::uint32_t Draws::geometric(double mean)
{
    if (mean <= 1)
        return 1;
    constexpr double most = 1e9;
    return 1 + static_cast<std::uint32_t>(std::min(most, std::log(uniform()) / std::log1p(-1 / mean)));
}

std::vector<Request> poissonArrivals(Frequency rate, Duration window, Tokens meanInput, Tokens meanOutput,
                                     Draws& draws)
{
    std::vector<Request> requests;
    if (rate.value() <= 0)
        return requests;
    requests.reserve(static_cast<std::size_t>(rate.value() * window.value() * 1.05) + 16);
    const double gap = 1 / rate.value();
    for (double time = draws.exponential(gap); time < window.value(); time += draws.exponential(gap))
        requests.push_back({.arrival = time,
                            .input = draws.geometric(meanInput.value()),
                            .output = draws.geometric(meanOutput.value())});
    return requests;
}

}  // namespace headroom::simulation
