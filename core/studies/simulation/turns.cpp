// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/turns.h"

#include <algorithm>
#include <limits>

namespace headroom::simulation {

std::size_t Turns::add(TurnTaker& engine, int first, int width)
{
    const auto begin = static_cast<std::size_t>(first);
    m_members.push_back({&engine, begin, begin + static_cast<std::size_t>(width)});
    m_members.back().paces.push_back({m_now, 0, 1});
    return m_members.size() - 1;
}

/// Who works, and at what pace.
void Turns::share()
{
    std::fill(m_crowd.begin(), m_crowd.end(), 0);
    for (Member& one : m_members) {
        one.working = one.engine->hasWork() || one.engine->workedUntil() > one.own;
        for (std::size_t i = one.first; one.working && i < one.end; ++i)
            ++m_crowd[i];
    }
    for (Member& one : m_members) {
        int most = 1;
        for (std::size_t i = one.first; one.working && i < one.end; ++i)
            most = std::max(most, m_crowd[i]);
        if (const double speed = 1.0 / most; speed != one.paces.back().speed)
            one.paces.push_back({m_now, one.own, speed});
    }
}

double Turns::advance(double wall)
{
    share();
    double next = wall;
    Member* resting = nullptr;
    for (Member& one : m_members) {
        if (!one.working)
            continue;
        const double speed = one.paces.back().speed;
        // Nobody gets slower before the next arrival, so none runs ahead of what comes.
        if (one.engine->hasWork())
            one.engine->runUntil(one.own + (wall - m_now) * speed);
        if (one.engine->hasWork())
            continue;
        const double rests = m_now + std::max(0.0, one.engine->workedUntil() - one.own) / speed;
        if (rests < next) {
            next = rests;
            resting = &one;
        }
    }
    if (next == std::numeric_limits<double>::infinity())
        return next;
    for (Member& one : m_members) {
        one.own += (next - m_now) * one.paces.back().speed;
        one.worked += one.working ? next - m_now : 0;
    }
    // Exactly, or it would seem to have a moment's work left.
    if (resting)
        resting->own = std::max(resting->own, resting->engine->workedUntil());
    m_now = next;
    return next;
}

double Turns::wallAt(std::size_t place, double own) const
{
    const std::vector<Pace>& paces = m_members[place].paces;
    const auto after = std::upper_bound(paces.begin() + 1, paces.end(), own,
                                        [](double value, const Pace& pace) { return value < pace.own; });
    const Pace& pace = *(after - 1);
    return pace.wall + (own - pace.own) / pace.speed;
}

}  // namespace headroom::simulation
