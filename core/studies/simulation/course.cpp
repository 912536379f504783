// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/course.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

std::vector<double> quantilesOf(std::vector<double>& values)
{
    std::vector<double> quantiles;
    if (values.empty())
        return quantiles;
    std::sort(values.begin(), values.end());
    const auto count = static_cast<double>(values.size());
    for (int percent = 0; percent <= 100; ++percent) {
        const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(percent * count / 100)));
        quantiles.push_back(values[std::min(rank, values.size()) - 1]);
    }
    return quantiles;
}

Presence::Presence(double begin, double width, std::size_t bins)
    : m_begin(begin),
      m_width(width),
      m_part(bins),
      m_rest(bins + 1)
{}

void Presence::step(double at, double sign)
{
    const double place = std::max(0.0, (at - m_begin) / m_width);
    if (!(place < static_cast<double>(m_part.size())))
        return;
    const auto bin = static_cast<std::size_t>(place);
    m_part[bin] += sign * (static_cast<double>(bin) + 1 - place);
    m_rest[bin + 1] += sign;
}

void Presence::add(double from, double to)
{
    step(from, 1);
    step(to, -1);
}

std::vector<double> Presence::means() const
{
    std::vector<double> means(m_part.size());
    double there = 0;
    for (std::size_t bin = 0; bin < means.size(); ++bin) {
        there += m_rest[bin];
        means[bin] = std::max(0.0, there + m_part[bin]);
    }
    return means;
}

}  // namespace headroom::simulation
