// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/shared_servers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace headroom;

namespace {

constexpr CostDriver byPrice = CostDriver::Hardware;

SharedServers::Servers server(std::size_t rack, int fitted, double price)
{
    SharedServers::Servers one;
    one.rack = rack;
    one.fitted = fitted;
    one.part[byPrice] = price;
    return one;
}

SharedServers pool(std::vector<SharedServers::Servers> servers, const std::vector<double>& rackCost)
{
    SharedServers out;
    out.servers = std::move(servers);
    for (const auto& some : out.servers) {
        out.fitted += some.fitted;
        out.server = std::max(out.server, double(some.fitted) / some.count);
    }
    ByDriver price;
    price[byPrice] = 1;
    out.choose(price, rackCost);
    return out;
}

/// Of all subsets that have so many accelerators, what the cheapest costs.
double leastOf(const std::vector<SharedServers::Servers>& servers, const std::vector<double>& rackCost,
               int needed)
{
    double least = std::numeric_limits<double>::infinity();
    for (unsigned set = 0; set < 1U << servers.size(); ++set) {
        int fitted = 0;
        double cost = 0;
        std::vector<bool> racks(rackCost.size());
        for (std::size_t i = 0; i < servers.size(); ++i) {
            if (!(set >> i & 1U))
                continue;
            fitted += servers[i].fitted;
            cost += servers[i].part[byPrice];
            racks[servers[i].rack] = true;
        }
        for (std::size_t rack = 0; rack < racks.size(); ++rack)
            cost += racks[rack] ? rackCost[rack] : 0.0;
        if (fitted >= needed)
            least = std::min(least, cost);
    }
    return least;
}

double costOf(const SharedServers::Owned& set, const std::vector<double>& rackCost)
{
    double cost = set.part[byPrice];
    for (const std::size_t rack : set.racks)
        cost += rackCost[rack];
    return cost;
}

}  // namespace

/// The cheapest servers to own for so many accelerators.
class TestSharedServers : public QObject {
    Q_OBJECT
private slots:
    void aRackIsPaidOnce()
    {
        // Two cheap servers in different racks cost two racks; both of the first cost one.
        const std::vector<double> racks{240, 240};
        const SharedServers all =
            pool({server(0, 8, 90), server(0, 8, 52), server(1, 8, 100), server(1, 8, 52)}, racks);
        const SharedServers::Bought two = all.bought(15);
        QCOMPARE(costOf(*two.set, racks), 90.0 + 52 + 240);
        QCOMPARE(two.count(), 2.0);
        QCOMPARE(two.set->racks, std::vector<std::size_t>{0});
    }

    void whatIsNotFittedDoesNoWork()
    {
        // Three half-filled servers at 60 have 12, so that for 20 both full ones at 100 are taken and one of these.
        const SharedServers all =
            pool({server(0, 8, 100), server(0, 8, 100), server(0, 4, 60), server(0, 4, 60), server(0, 4, 60)},
                 {0});
        const SharedServers::Bought some = all.bought(20);
        QCOMPARE(some.set->part[byPrice], 260.0);
        QCOMPARE(some.fitted(), 20.0);
        QCOMPARE(all.bought(12).set->part[byPrice], 160.0);
        QCOMPARE(pool({server(0, 0, 100)}, {0}).bought(0).count(), 0.0);
    }

    void moreThanArePlannedAreSuchAsTheseAre()
    {
        const SharedServers all = pool({server(0, 8, 100), server(0, 8, 200)}, {0});
        const SharedServers::Bought more = all.bought(24);
        QCOMPARE(more.times * more.set->part[byPrice], 450.0);
        QCOMPARE(more.count(), 3.0);
    }

    void noSubsetCostsLess()
    {
        std::mt19937 random(7);
        const auto draw = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
        for (int round = 0; round < 200; ++round) {
            std::vector<double> racks;
            for (int i = draw(1, 3); i > 0; --i)
                racks.push_back(draw(0, 3) * 100);
            std::vector<SharedServers::Servers> servers;
            for (int i = draw(1, 8); i > 0; --i)
                servers.push_back(
                    server(std::size_t(draw(0, int(racks.size()) - 1)), 2 * draw(1, 4), draw(10, 300)));
            const SharedServers all = pool(servers, racks);
            for (int needed = 1; needed <= int(all.fitted); ++needed)
                QCOMPARE(costOf(*all.bought(needed).set, racks), leastOf(servers, racks, needed));
        }
    }

    void veryManyAreTakenOneByOne()
    {
        std::vector<SharedServers::Servers> servers;
        for (int i = 0; i < 600; ++i)
            servers.push_back(server(std::size_t(i / 8), 8, 100 + i % 2));
        const SharedServers all = pool(servers, std::vector<double>(75, 10));
        QCOMPARE(all.plannedCount(), 600.0);
        QCOMPARE(all.bought(80).set->part[byPrice], 1000.0);
        QCOMPARE(all.bought(4800).set->racks.size(), std::size_t(75));
    }
};

QTEST_GUILESS_MAIN(TestSharedServers)
#include "tst_shared_servers.moc"
