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

Moments::Moments(double perSecond, double window, const std::optional<DayRates>& day, Draws& draws)
    : m_most(perSecond),
      m_window(window),
      m_share(day),
      m_draws(draws)
{
    if (!m_share)
        return;
    const double busiest = *std::max_element(m_share->begin(), m_share->end());
    m_most = perSecond * busiest;
    for (double& share : *m_share)
        share = busiest > 0 ? share / busiest : 0;
}

std::optional<double> Moments::next()
{
    if (m_most <= 0)
        return {};
    for (;;) {
        m_time += m_draws.exponential(1 / m_most);
        if (m_time >= m_window)
            return {};
        if (!m_share)
            return m_time;
        // Thinning: of moments at the busiest rate, each hour keeps its share.
        const std::size_t hours = m_share->size();
        const auto hour = static_cast<std::size_t>(m_time / m_window * static_cast<double>(hours));
        if (m_draws.uniform() < (*m_share)[std::min(hour, hours - 1)])
            return m_time;
    }
}

std::vector<Request> poissonArrivals(Frequency rate, Duration window, Tokens meanInput, Tokens meanOutput,
                                     Draws& draws, const std::optional<DayRates>& day, const Bursts& bursts)
{
    std::vector<Request> requests;
    if (rate.value() <= 0)
        return requests;
    requests.reserve(static_cast<std::size_t>(rate.value() * window.value() * 1.05) + 16);
    const bool inGroups = bursts.share > 0 && bursts.size >= 2;
    const double alone = inGroups ? 1 - bursts.share : 1;
    const double groups = inGroups ? bursts.share / bursts.size : 0;
    Moments moments(rate.value() * (alone + groups), window.value(), day, draws);
    while (const auto time = moments.next()) {
        const bool group = inGroups && draws.uniform() * (alone + groups) < groups;
        for (double left = group ? bursts.size : 1; left > 0; --left)
            requests.push_back({.arrival = *time,
                                .input = draws.geometric(meanInput.value()),
                                .output = draws.geometric(meanOutput.value())});
    }
    return requests;
}

}  // namespace headroom::simulation
