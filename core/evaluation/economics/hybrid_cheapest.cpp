// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_search.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostCandidates = 64;

}  // namespace

std::vector<double> HybridSearch::cheapest() const
{
    std::vector<double> all = share(1);
    std::vector<std::vector<double>> wanted;
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        all[pool] = std::min(all[pool], std::max(keptOf(pool), pools[pool].room()));
        wanted.push_back(candidates(pool));
    }
    double least = present(scales(all));
    // Of one pool everything is tried at once.
    if (pools.size() < 2) {
        improve(wanted, all, least);
        return all;
    }
    if (improve(wanted, all, least))
        improve(wanted, all, least);
    // What is paid once is saved by several pools together: all at home, or none.
    std::vector<double> none = share(0);
    double other = present(scales(none));
    if (improve(wanted, none, other) && none != all)
        improve(wanted, none, other);
    return other < least ? none : all;
}

bool HybridSearch::improve(const std::vector<std::vector<double>>& wanted, std::vector<double>& best,
                           double& least) const
{
    std::vector<LeftWork> work = left(best);
    bool better = false;
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const std::vector<double>& all = wanted[pool];
        const std::size_t stride = all.size() / mostCandidates + 1;
        double chosen = best[pool];
        std::size_t at = 0;
        const auto consider = [&](std::size_t i) {
            best[pool] = all[i];
            leave(pool, capacity(pool, all[i]), work);
            if (const double cost = present(scalesOf(best, work)); cost < least) {
                least = cost;
                chosen = all[i];
                at = i;
                better = true;
            }
        };
        for (std::size_t i = 0; i < all.size(); i += stride)
            consider(i);
        if (stride > 1) {
            // Of very many every n-th, and then those about the best.
            consider(all.size() - 1);
            const std::size_t from = at > stride ? at - stride : 0, to = std::min(all.size(), at + stride);
            for (std::size_t i = from; i < to; ++i)
                consider(i);
        }
        best[pool] = chosen;
        leave(pool, capacity(pool, chosen), work);
    }
    return better;
}

}  // namespace headroom
