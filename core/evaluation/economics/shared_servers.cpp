// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/shared_servers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace headroom {

namespace {

constexpr double slack = 1e-9;
/// Above so many servers times sizes of a set the search by size would be felt.
constexpr std::size_t mostSteps = 300000;

/// One server.
struct Single {
    const SharedServers::Servers* of;
    std::size_t size;  ///< accelerators fitted, in the pool's measure
    double cost;
};

void take(SharedServers::Owned& set, const Single& one)
{
    const SharedServers::Servers& some = *one.of;
    const double part = 1.0 / some.count;
    set.fitted += part * some.fitted;
    set.count += 1;
    for (std::size_t i = 0; i < costDrivers; ++i)
        set.part.of[i] += part * some.part.of[i];
    if (std::find(set.racks.begin(), set.racks.end(), some.rack) == set.racks.end())
        set.racks.push_back(some.rack);
}

/// The cheapest servers of every size: rack by rack, each rack paid for once (a knapsack with a price on the box).
class BySize {
public:
    BySize(const std::vector<Single>& items, const std::vector<double>& rackCost, std::size_t largest)
        : m_items(items),
          m_taken(items.size(), std::vector<bool>(largest + 1))
    {
        constexpr double never = std::numeric_limits<double>::infinity();
        m_cost.assign(largest + 1, never);
        m_cost[0] = 0;
        for (std::size_t from = 0; from < items.size();) {
            const std::size_t rack = items[from].of->rack;
            std::size_t to = from;
            std::vector<double> open = m_cost;
            for (double& cost : open)
                cost += rackCost[rack];
            for (; to < items.size() && items[to].of->rack == rack; ++to) {
                const Single& one = items[to];
                for (std::size_t size = largest; size >= one.size; --size) {
                    if (const double cost = open[size - one.size] + one.cost; cost < open[size]) {
                        open[size] = cost;
                        m_taken[to][size] = true;
                    }
                }
            }
            Box& box = m_boxes.emplace_back(Box{from, to, std::vector<bool>(largest + 1)});
            for (std::size_t size = 1; size <= largest; ++size) {
                if (open[size] < m_cost[size]) {
                    m_cost[size] = open[size];
                    box.opened[size] = true;
                }
            }
            from = to;
        }
    }

    const std::vector<double>& costs() const { return m_cost; }
    SharedServers::Owned set(std::size_t size) const
    {
        SharedServers::Owned out;
        for (auto box = m_boxes.rbegin(); box != m_boxes.rend(); ++box) {
            if (!box->opened[size])
                continue;
            for (std::size_t at = box->to; at-- > box->from;) {
                if (!m_taken[at][size])
                    continue;
                take(out, m_items[at]);
                size -= m_items[at].size;
            }
        }
        return out;
    }

private:
    /// The items of a rack, and the sizes for which something of it is taken.
    struct Box {
        std::size_t from, to;
        std::vector<bool> opened;
    };
    const std::vector<Single>& m_items;
    std::vector<std::vector<bool>> m_taken;  ///< by item and size
    std::vector<Box> m_boxes;
    std::vector<double> m_cost;  ///< by size
};

/// One server after the other, those first that cost least an accelerator, the rack divided among all that stand in it.
std::vector<SharedServers::Owned> oneByOne(std::vector<Single> items, const std::vector<double>& rackCost)
{
    std::vector<double> inRack(rackCost.size());
    for (const Single& one : items)
        inRack[one.of->rack] += static_cast<double>(one.size);
    const auto costOf = [&](const Single& one) {
        return rackCost[one.of->rack] / inRack[one.of->rack] + one.cost / static_cast<double>(one.size);
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const Single& one, const Single& other) { return costOf(one) < costOf(other); });
    std::vector<SharedServers::Owned> sets(1);
    for (const Single& one : items) {
        sets.push_back(sets.back());
        take(sets.back(), one);
    }
    return sets;
}

}  // namespace

void SharedServers::choose(const ByDriver& price, const std::vector<double>& rackCost)
{
    int measure = 0;
    for (const Servers& some : servers)
        measure = std::gcd(measure, some.fitted / some.count);
    m_sets.assign(1, {});
    if (measure == 0)
        return;
    std::vector<Single> items;
    std::size_t largest = 0;
    for (const Servers& some : servers) {
        const double cost =
            std::inner_product(price.of.begin(), price.of.end(), some.part.of.begin(), 0.0) / some.count;
        const auto size = static_cast<std::size_t>(some.fitted / some.count / measure);
        // One without any of the pool's accelerators does none of its work.
        for (int i = 0; size > 0 && i < some.count; ++i) {
            items.push_back({&some, size, cost});
            largest += size;
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Single& one, const Single& other) { return one.of->rack < other.of->rack; });
    if (items.size() * largest > mostSteps) {
        m_sets = oneByOne(std::move(items), rackCost);
        return;
    }
    const BySize found(items, rackCost, largest);
    double least = std::numeric_limits<double>::infinity();
    m_sets.clear();
    for (std::size_t size = largest + 1; size-- > 0;) {
        // Where more costs less, nobody takes fewer.
        if (found.costs()[size] >= least && size > 0)
            continue;
        least = std::min(least, found.costs()[size]);
        m_sets.push_back(found.set(size));
    }
    std::reverse(m_sets.begin(), m_sets.end());
}

double SharedServers::groupsFor(double working) const { return std::ceil(working / together - slack); }

double SharedServers::unbound(double working) const
{
    const double groups = groupsFor(working);
    // Servers in reserve work too until they are needed, and so give room below the ceiling.
    return groups <= 0
               ? 0.0
               : std::max(together * groupsFor(working / ceiling), together * groups + server * reserve);
}

double SharedServers::neededFor(double working) const
{
    return working <= fitted * (1 + slack) ? std::min(unbound(working), fitted) : unbound(working);
}

SharedServers::Bought SharedServers::bought(double needed) const
{
    const auto at = std::find_if(m_sets.begin(), m_sets.end(),
                                 [&](const Owned& set) { return set.fitted >= needed * (1 - slack); });
    if (at != m_sets.end())
        return {&*at};
    const Owned& all = m_sets.back();
    // More than are planned are such as all of these are.
    return {&all, all.fitted > 0 ? needed / all.fitted : 1.0};
}

double SharedServers::fittedBefore(const Owned& set) const
{
    return &set == m_sets.data() ? 0.0 : (&set - 1)->fitted;
}

double SharedServers::usable(double bought) const
{
    return std::max(0.0, std::min(bought * ceiling, bought - server * reserve));
}

double SharedServers::workingOf(double working) const
{
    const double most = room();
    return std::max(working,
                    working <= most ? usable(boughtFor(working).fitted()) : usable(unbound(working)));
}

}  // namespace headroom
