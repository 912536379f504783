// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/split_work.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double slack = 1e-9;
constexpr int mostSteps = 12;

}  // namespace

double wholeOf(double planned, double fraction)
{
    if (planned <= 0)
        return fraction;
    const double whole = std::ceil(planned * fraction - slack) / planned;
    return fraction <= 1 ? std::clamp(whole, 0.0, 1.0) : whole;
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
      m_speed(state.rate.value.value()),
      m_peak(state.demand.peak.value.value() / m_speed),
      m_clouds(std::move(clouds)),
      m_apis(std::move(apis))
{
    m_demand.reserve(state.demand.hourly.size());
    double most = 0;
    for (const auto& demand : state.demand.hourly) {
        m_demand.push_back(demand.value.value() / m_speed);
        m_mean += m_demand.back();
        most = std::max(most, m_demand.back());
    }
    m_mean /= static_cast<double>(m_demand.size());
    // What can wait is done evenly, whenever it comes.
    if (!m_interactive) {
        std::fill(m_demand.begin(), m_demand.end(), m_mean);
        most = m_peak = m_mean;
    }
    // A day without a shape has its mean at every hour and its peak at some.
    m_anyHour = m_peak > most * (1 + slack);
    m_peak = std::max(m_peak, most);
    addSteps(m_clouds);
    std::sort(m_steps.begin(), m_steps.end());
}

double SplitWork::shareOfPeak() const
{
    constexpr double hourOfDay = 1.0 / 24;
    return m_anyHour && m_peak > 0 ? std::min(hourOfDay, m_mean / m_peak) : 0.0;
}

double SplitWork::beside() const
{
    const double share = shareOfPeak();
    return std::max(0.0, (m_mean - share * m_peak) / (1 - share));
}

LeftWork SplitWork::beyond(double capacity) const
{
    if (capacity <= 0)
        return {m_mean, m_peak};
    LeftWork left{0, std::max(0.0, m_peak - capacity)};
    for (const double demand : m_demand)
        left.mean += std::max(0.0, (m_anyHour ? beside() : demand) - capacity);
    const double share = shareOfPeak();
    left.mean = share * left.busiest + (1 - share) * left.mean / static_cast<double>(m_demand.size());
    return left;
}

void SplitWork::addSteps(const RentLines& lines)
{
    for (const RentLines::Line& line : lines.lines()) {
        if (line.sizing == CloudSizing::Mean || line.instances <= 0)
            continue;
        const double steps = std::min<double>(mostSteps, std::ceil(line.instances));
        for (double step = 1; step < steps; ++step)
            m_steps.push_back(m_peak * std::round(step * line.instances / steps) / line.instances);
    }
}

double SplitWork::fraction(const RentLines& lines, const RentLines::Line& line, const LeftWork& left) const
{
    switch (line.sizing) {
    case CloudSizing::Mean: return m_mean > 0 ? left.mean / m_mean / lines.covered() : 0.0;
    case CloudSizing::Peak: return wholeOf(line.instances, left.busiest / m_peak / lines.covered());
    case CloudSizing::Fixed: break;
    }
    const double all = lines.carried((m_interactive ? m_peak : m_mean) * m_speed) / m_speed;
    return all > 0 ? wholeOf(line.instances, (m_interactive ? left.busiest : left.mean) / all) : 0.0;
}

double SplitWork::presentOf(const RentLines& lines, const LeftWork& left) const
{
    double sum = 0;
    for (const RentLines::Line& line : lines.lines())
        sum += line.present * fraction(lines, line, left);
    return sum;
}

double SplitWork::worth(bool cloud) const
{
    return m_mean > 0 ? rented({m_mean, m_peak}, cloud).sum() / m_mean : 0.0;
}

RentedWork SplitWork::rented(const LeftWork& left, bool cloud) const
{
    if (!m_apis.any())
        return {presentOf(m_clouds, left), 0};
    const double byToken = presentOf(m_apis, left);
    if (!cloud || !m_clouds.any())
        return {0, byToken};
    const double rent = presentOf(m_clouds, left);
    return rent <= byToken ? RentedWork{rent, 0} : RentedWork{0, byToken};
}

bool SplitWork::inCloud(const LeftWork& left, bool cloud) const
{
    return m_clouds.any() && rented(left, cloud).tokens <= 0;
}

double SplitWork::instances(const LeftWork& left, bool cloud) const
{
    double sum = 0;
    if (inCloud(left, cloud)) {
        for (const RentLines::Line& line : m_clouds.lines())
            sum += line.instances * fraction(m_clouds, line, left);
    }
    return sum;
}

double SplitWork::tokenShare(const LeftWork& left, bool cloud) const
{
    return m_apis.any() && !inCloud(left, cloud) && m_mean > 0 ? left.mean / m_mean : 0.0;
}

}  // namespace headroom
