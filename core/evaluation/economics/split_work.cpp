// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/split_work.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double slack = 1e-9;
constexpr int mostSteps = 12;

/// Of so many, those that a fraction of the work takes, whole.
double wholeOf(double planned, double fraction)
{
    if (planned <= 0)
        return fraction;
    const double whole = std::ceil(planned * fraction - slack) / planned;
    return fraction <= 1 ? std::clamp(whole, 0.0, 1.0) : whole;
}

/// Whether its cost follows the hours, not the busiest one alone.
bool byTheHour(const RentLines::Line& line, bool interactive)
{
    return line.sizing == CloudSizing::Mean || (line.sizing == CloudSizing::Fixed && !interactive);
}

}  // namespace

double SharedServers::groupsFor(double working) const { return std::ceil(working / together - slack); }

double SharedServers::unbound(double working) const
{
    const double groups = groupsFor(working);
    // Servers in reserve work too until they are needed, and so give room below the ceiling.
    return groups <= 0
               ? 0.0
               : std::max(together * groupsFor(working / ceiling), together * groups + server * reserve);
}

double SharedServers::boughtFor(double working) const
{
    return working <= fitted * (1 + slack) ? std::min(unbound(working), paid) : unbound(working);
}

double SharedServers::usable(double bought) const
{
    return std::max(0.0, std::min(bought * ceiling, bought - server * reserve));
}

double SharedServers::workingOf(double working) const
{
    const double most = room();
    const double all = usable(unbound(working));
    return std::max(working, working <= most ? std::min(all, most) : all);
}

void RentLines::add(const Line& line)
{
    m_lines.push_back(line);
    if (line.sizing == CloudSizing::Fixed)
        m_fixedWork += line.work;
    else
        m_shares += line.share;
}

void RentLines::dropAlternatives()
{
    if (m_fixedWork > 0 || m_shares <= 1 + slack)
        return;
    std::sort(m_lines.begin(), m_lines.end(), [](const Line& one, const Line& other) {
        return one.present * other.share < other.present * one.share;
    });
    double covered = 0;
    const auto enough = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        const bool all = covered >= 1 - slack;
        covered += line.share;
        return all;
    });
    m_lines.erase(enough, m_lines.end());
    m_shares = 0;
    for (const Line& line : m_lines)
        m_shares += line.share;
}

double RentLines::whole() const
{
    double sum = 0;
    for (const Line& line : m_lines)
        sum += line.present;
    return sum / covered();
}

double RentLines::instances() const
{
    double sum = 0;
    for (const Line& line : m_lines)
        sum += line.instances;
    return sum / covered();
}

double RentLines::carried(double demand) const
{
    return m_shares > 0 ? demand : std::min(demand, m_fixedWork);
}

SplitWork::SplitWork(const DeploymentState& state, RentLines clouds, RentLines apis)
    : m_workload(state.workload->id),
      m_interactive(state.interactive()),
      m_peak(state.demand.peak.value.value()),
      m_speed(state.rate.value.value()),
      m_clouds(std::move(clouds)),
      m_apis(std::move(apis))
{
    m_demand.reserve(state.demand.hourly.size());
    for (const auto& demand : state.demand.hourly)
        m_demand.push_back(demand.value.value());
    std::sort(m_demand.begin(), m_demand.end());
    // A day without a shape has its mean at every hour and its peak at some.
    m_peak = std::max(m_peak, m_demand.back());
    m_above.assign(m_demand.size() + 1, 0.0);
    for (std::size_t i = m_demand.size(); i-- > 0;)
        m_above[i] = m_above[i + 1] + m_demand[i];
    addBends(m_clouds);
    addBends(m_apis);
    const auto& lines = m_clouds.lines();
    // Whole instances at all hours go by the busiest alone.
    if (m_apis.any() || std::any_of(lines.begin(), lines.end(), [this](const RentLines::Line& line) {
            return byTheHour(line, m_interactive);
        }))
        for (const double demand : m_demand)
            m_bends.push_back(demand / m_speed);
    std::sort(m_bends.begin(), m_bends.end());
    m_bends.erase(std::unique(m_bends.begin(), m_bends.end()), m_bends.end());
}

void SplitWork::addBends(const RentLines& lines)
{
    for (const RentLines::Line& line : lines.lines()) {
        if (line.sizing == CloudSizing::Mean || line.instances <= 0)
            continue;
        const double steps = std::min<double>(mostSteps, std::ceil(line.instances));
        for (double step = 1; step < steps; ++step) {
            const double fewer = std::round(step * line.instances / steps);
            m_bends.push_back(peak() * (1 - fewer / line.instances));
        }
    }
}

double SplitWork::above(double owned) const
{
    const double level = owned * m_speed;
    const auto first = std::upper_bound(m_demand.begin(), m_demand.end(), level) - m_demand.begin();
    const auto at = static_cast<std::size_t>(first);
    const auto count = static_cast<double>(m_demand.size() - at);
    return (m_above[at] - count * level) / static_cast<double>(m_demand.size());
}

double SplitWork::fraction(const RentLines& lines, const RentLines::Line& line, double owned) const
{
    const double busiest = std::max(0.0, m_peak - owned * m_speed);
    switch (line.sizing) {
    case CloudSizing::Mean: return mean() > 0 ? above(owned) / mean() / lines.covered() : 0.0;
    case CloudSizing::Peak: return wholeOf(line.instances, busiest / m_peak / lines.covered());
    case CloudSizing::Fixed: break;
    }
    const double left = m_interactive ? busiest : above(owned);
    const double all = lines.carried(m_interactive ? m_peak : mean());
    return all > 0 ? wholeOf(line.instances, left / all) : 0.0;
}

double SplitWork::presentOf(const RentLines& lines, double owned) const
{
    double sum = 0;
    for (const RentLines::Line& line : lines.lines())
        sum += line.present * fraction(lines, line, owned);
    return sum;
}

RentedWork SplitWork::rented(double owned, bool cloud) const
{
    if (!m_apis.any())
        return {presentOf(m_clouds, owned), 0};
    const double byToken = presentOf(m_apis, owned);
    if (!cloud || !m_clouds.any())
        return {0, byToken};
    const double rent = presentOf(m_clouds, owned);
    return rent <= byToken ? RentedWork{rent, 0} : RentedWork{0, byToken};
}

bool SplitWork::inCloud(double owned, bool cloud) const
{
    return m_clouds.any() && rented(owned, cloud).tokens <= 0;
}

double SplitWork::instances(double owned, bool cloud) const
{
    double sum = 0;
    if (inCloud(owned, cloud)) {
        for (const RentLines::Line& line : m_clouds.lines())
            sum += line.instances * fraction(m_clouds, line, owned);
    }
    return sum;
}

double SplitWork::tokenShare(double owned, bool cloud) const
{
    return m_apis.any() && !inCloud(owned, cloud) && mean() > 0 ? above(owned) / mean() : 0.0;
}

}  // namespace headroom
