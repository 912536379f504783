// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/bare_plan.h"
#include "tests/support/hybrid_plan.h"

#include <QTest>

#include <array>

using namespace headroom;
using test::addTwin;
using test::byTheToken;
using test::given;
using test::option;
using test::ownOf;
using test::servers;

/// The cheapest mix, against those found by hand.
class TestMixSearch : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

    /// So many servers for work of 200 an hour, which one does, rented at so much an hour.
    static Scenario flatWork(int count, double rate)
    {
        Scenario plan = servers(count);
        plan.finance.units.ownedShare.reset();
        Workload& work = plan.workloads.front();
        work.items = given(perDay(4800));
        work.shape.clear();
        work.peakFactor = given(ratio(1));
        plan.clouds.front().rate = given(moneyPerHour(rate));
        return plan;
    }

    /// Two servers that draw 0.4 an hour of electricity and cooling each, one at four times the price; what that one does is rented for
    /// 2 an hour, what the other does for 100.
    static Scenario cheapAndDear()
    {
        Scenario plan = flatWork(1, 100);
        plan.pools.push_back({{21}, "Dear", "card"});
        test::changeRack(plan, [](Rack& rack) {
            Placement dear = test::placed(9, "server", 9, 4);
            dear.pool = {21};
            dear.price = given(money(200000));
            rack.placements.push_back(dear);
        });
        const WorkloadId other = addTwin(plan).id;
        plan.deployments.back().pool = {21};
        CloudCommitment line = plan.clouds.front();
        line.id = {94};
        line.workload = other;
        line.rate = given(moneyPerHour(2));
        plan.clouds.push_back(line);
        return plan;
    }

private slots:
    void whatIsDearToRentStaysAtHome()
    {
        // Flat work of 50, 200 and 200 an hour on shared servers of 200, rented at 12, 6 and 3 an hour for 200. For so much of all, by
        // hand: whole servers, filled by what is dearest to rent, the rest rented.
        const std::array<double, 3> works{50, 200, 200}, rates{12, 6, 3};
        for (const double part : {0.5, 0.6, 0.7, 0.95, 1.0, 1.1}) {
            Scenario plan = servers(4);
            plan.finance.units.ownedShare.reset();
            Workload& first = plan.workloads.front();
            first.shape.clear();
            first.peakFactor = given(ratio(1));
            for (std::uint64_t i = 1; i < works.size(); ++i) {
                addTwin(plan);
                plan.workloads.back().id = plan.deployments.back().workload = {200 + i};
                plan.deployments.back().id = {300 + i};
                CloudCommitment line = plan.clouds.front();
                line.id = {400 + i};
                line.workload = {200 + i};
                plan.clouds.push_back(line);
            }
            for (std::size_t i = 0; i < works.size(); ++i) {
                plan.workloads[i].items = given(perDay(24 * part * works[i]));
                plan.clouds[i].rate = given(moneyPerHour(rates[i]));
            }
            double least = 0;
            for (int owned = 0; owned <= 4; ++owned) {
                double room = 200.0 * owned, cost = owned > 0 ? ownOf(owned) : 0.0;
                for (std::size_t i = 0; i < works.size(); ++i) {
                    const double done = std::min(room, part * works[i]);
                    room -= done;
                    cost += (part * works[i] - done) / 200 * rates[i] * 43800;
                }
                least = owned == 0 ? cost : std::min(least, cost);
            }
            NEAR(option(results(plan), CostOption::Hybrid).total->value(), least);
        }
    }

    void workAtOtherHoursSharesServers()
    {
        // A server of 200: 200 an hour by day alone, and 100 at all hours. At night it does the second, which is rented by day.
        Scenario plan = servers(2);
        plan.finance.units.ownedShare.reset();
        Workload& day = plan.workloads.front();
        day.items = given(perDay(2400));
        day.shape.assign(24, 0.0);
        std::fill(day.shape.begin() + 12, day.shape.end(), 1.0);
        day.peakFactor = given(ratio(2));
        Workload& always = addTwin(plan);
        always.shape.clear();
        always.peakFactor = given(ratio(1));
        CloudCommitment line = plan.clouds.front();
        line.id = {94};
        line.workload = always.id;
        plan.clouds.push_back(line);
        plan.clouds.front().rate = given(moneyPerHour(12));
        plan.clouds.back().rate = given(moneyPerHour(6));
        // A second server for 100 an hour by day costs 92,520, renting half an instance half of the time 65,700.
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + 0.25 * 6 * 43800);
        NEAR(all.cost.economics.hybrid.instances->value(), 0.25);
    }

    void electricityFollowsWhatIsDrawn()
    {
        // Each draws as much as the other: renting what the dear one does saves four fifths of what was paid, and half of the electricity.
        NEAR(option(results(cheapAndDear()), CostOption::Hybrid).total->value(), ownOf(1) + 2 * 43800);
    }

    void licencesFollowAccelerators()
    {
        // Four cards of each are paid 100 a year for; those at home five years.
        Scenario plan = cheapAndDear();
        plan.finance.running.licences = given(moneyPerYear(100));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + 2 * 43800 + 4 * 5 * 100);
    }

    void aMixCostsWhatThePlanWithoutTheRestDoes()
    {
        // Stated sums are paid whole; what is bought, its building and all relief of tax as if the dear server had never been planned.
        Scenario plan = cheapAndDear();
        Finance& finance = plan.finance;
        finance.funding.taxRate = given(ratio(0.3));
        finance.capital.depreciation = Depreciation::StraightLine;
        finance.capital.residual = given(ratio(0.1));
        finance.capital.decommissioning = given(money(3000));
        finance.running.licences = given(moneyPerYear(100));
        finance.running.maintenanceContract = given(moneyPerYear(700));
        finance.running.training = given(moneyPerYear(900));
        finance.running.insurance = test::yearlyRate(0.01);
        finance.facility.facility = Facility::OwnBuilding;
        finance.facility.buildingPrice = given(moneyPerKilowatt(10000));
        finance.facility.buildingPlantShare = given(ratio(0.4));
        finance.facility.buildingLife = given(years(20));
        finance.facility.buildingUpkeep = given(moneyPerKilowatt(5));
        // In no rack, with a date, a life and a renewal of its own.
        Purchase late = test::bought(97, 90000);
        late.kind = PurchaseKind::Network;
        late.month = given(ratio(20));
        late.life = given(years(2));
        late.refresh = given(years(1.5));
        late.residual = given(ratio(0.3));
        plan.purchases.push_back(late);
        finance.priceChanges.hardware = test::yearlyRate(-0.1);
        for (const bool funded : {false, true}) {
            finance.funding.funding = funded ? Funding::Loan : Funding::Cash;
            finance.funding.rate = test::yearlyRate(0.06);
            Scenario rest = plan;
            rest.workloads.pop_back();
            rest.deployments.pop_back();
            rest.pools.pop_back();
            rest.clouds.pop_back();
            test::changeRack(rest, [](Rack& rack) { rack.placements.pop_back(); });
            NEAR(option(results(plan), CostOption::Hybrid).total->value(),
                 option(results(rest), CostOption::Own).total->value() + 0.7 * 2 * 43800);
        }
    }

    void theCheaperServersOfAPoolStay()
    {
        // Of two servers in one pool, one at four times the price, the work takes one.
        Scenario plan = flatWork(2, 100);
        for (const std::size_t dear : {0U, 1U}) {
            Scenario one = plan;
            test::changeRack(one, [dear](Rack& rack) { rack.placements[dear].price = given(money(200000)); });
            NEAR(option(results(one), CostOption::Hybrid).total->value(), ownOf(1));
        }
    }

    void electricityFollowsWhatItsPlaceCharges()
    {
        // Two servers alike at two places, of which one charges ten times as much. What that one does is rented for 2 an hour, which saves
        // all that it draws.
        Scenario plan = flatWork(1, 100);
        Site dear = plan.sites.front();
        dear.id = {95};
        dear.electricity = plan.assumptions.electricity;
        dear.electricity->value *= 10.0;
        plan.sites.push_back(dear);
        plan.pools.push_back({{21}, "Far", "card"});
        Rack far = *plan.racks.front();
        far.id = {96};
        far.site = dear.id;
        far.placements.front().id = {97};
        far.placements.front().pool = {21};
        plan.racks.push_back(std::make_shared<const Rack>(far));
        const WorkloadId other = addTwin(plan).id;
        plan.deployments.back().pool = {21};
        CloudCommitment line = plan.clouds.front();
        line.id = {94};
        line.workload = other;
        line.rate = given(moneyPerHour(2));
        plan.clouds.push_back(line);
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + 2 * 43800);
    }

    void racksAreKeptInWhichSomethingStays()
    {
        // Two servers alike in racks of their own, one of which is rented for ten times as much; the work takes one. Water costs what
        // cooling does, 0.1 an hour for each server.
        Scenario plan = flatWork(1, 100);
        plan.finance.facility.water = plan.assumptions.coolingAdder;
        Site dear = plan.sites.front();
        dear.id = {95};
        dear.rackFee = plan.assumptions.rackFee;
        dear.rackFee->value *= 10.0;
        plan.sites.push_back(dear);
        Rack far = *plan.racks.front();
        far.id = {96};
        far.site = dear.id;
        far.placements.front().id = {97};
        plan.racks.push_back(std::make_shared<const Rack>(far));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + 0.1 * 43800);
        NEAR(all.cost.economics.hybrid.racks->value(), 1);
    }

    void whatOnlyTheCloudCouldDoElsewhereStaysAtHomeToSaveItsSetUp()
    {
        // 100 an hour that only instances could do, at 43,800, and 200 that tokens do for 131,400; the cloud's set-up is 200,000. A server
        // of 200 does the first and half of the other. Without the set-up in mind it would do the other, which is dearer elsewhere.
        Scenario plan = servers(2);
        plan.finance.units.ownedShare.reset();
        plan.finance.hiddenCloud.setup = given(money(200000));
        Workload& first = plan.workloads.front();
        first.shape.clear();
        first.peakFactor = given(ratio(1));
        first.items = given(perDay(2400));
        first.inputTokens = given(tokens(500));
        first.outputTokens = given(tokens(500));
        plan.clouds.front().rate = given(moneyPerHour(2));
        Workload& other = addTwin(plan);
        other.items = given(perDay(4800));
        plan.apis.push_back(byTheToken(other.id, 15));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + 131400 / 2.0);
    }

    void whatIsPaidOnceIsSavedByPoolsTogether()
    {
        // Three servers in pools of their own, each with work of 200 an hour. Two are rented for 43,800 instead of 92,520, which outweighs a
        // set-up of 60,000 only together.
        Scenario plan = servers(1);
        plan.finance.units.ownedShare.reset();
        plan.finance.hiddenCloud.setup = given(money(60000));
        Workload& first = plan.workloads.front();
        first.items = given(perDay(4800));
        first.shape.clear();
        first.peakFactor = given(ratio(1));
        plan.clouds.front().rate = given(moneyPerHour(100));
        for (std::uint64_t pool = 21; pool < 23; ++pool) {
            plan.pools.push_back({{pool}, "Pool", "card"});
            test::changeRack(plan, [pool](Rack& rack) {
                Placement server = test::placed(pool + 100, "server", 2 * static_cast<int>(pool) - 33, 4);
                server.pool = {pool};
                rack.placements.push_back(server);
            });
            addTwin(plan);
            plan.workloads.back().id = plan.deployments.back().workload = {200 + pool};
            plan.deployments.back().id = {300 + pool};
            plan.deployments.back().pool = {pool};
            CloudCommitment line = plan.clouds.front();
            line.id = {400 + pool};
            line.workload = {200 + pool};
            line.rate = given(moneyPerHour(1));
            plan.clouds.push_back(line);
        }
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + 2 * 43800 + 60000);
    }

    void energyGoesWithTheWorkThatStays()
    {
        // One server of 200 does 200 of 250 an hour and the rest is rented, whether one is planned or two of which one is bought: it draws
        // the same.
        const auto mixOf = [&](int planned) {
            Scenario plan = flatWork(planned, 5);
            plan.assumptions.energyBasis = EnergyBasis::LoadProfile;
            plan.workloads.front().items = given(perDay(6000));
            test::changeRack(plan, [](Rack& rack) {
                for (Placement& server : rack.placements)
                    server.idlePower = given(watts(100));
            });
            return results(plan);
        };
        const Results one = mixOf(1), two = mixOf(2);
        NEAR(two.cost.economics.hybrid.instances->value(), 0.25);
        NEAR(option(two, CostOption::Hybrid).total->value(), option(one, CostOption::Hybrid).total->value());
    }

    void aBusiestHourWithoutADayIsDoneToo()
    {
        // 150 an hour in the mean and 300 in one hour of the day, so (24 x 150 - 300) / 23 in the others, on servers of 200. One server leaves
        // 100 in that hour, 1/24 of the time, rented at 10 an hour for 200.
        Scenario plan = flatWork(2, 10);
        Workload& work = plan.workloads.front();
        work.items = given(perDay(3600));
        work.peakFactor = given(ratio(2));
        const double byHand = ownOf(1) + 100.0 / 24 / 200 * 10 * 43800;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), byHand);
        // A day that is told, with one hour above the others, costs the same.
        work.shape.assign(24, 1.0);
        work.shape[9] = 1.0001;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), byHand);
    }

    void untilDeliveryAllTheWorkIsRented()
    {
        // Of two servers the work takes one. It comes after 24 months, in which all the work is rented for 10 an hour; then 36 months of
        // 0.4 an hour of electricity and cooling, 5,000 a year of maintenance and a rack of 1 an hour.
        Scenario plan = flatWork(2, 10);
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(24)); });
        plan.finance.capital.bridge = Bridge::Rented;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(),
             50000 + 36 * 730 * (1.4 + 5000 / 8760.0) + 24 * 730 * 10);
    }

    void owningWithoutItsReserveIsNotWhatIsAskedFor()
    {
        Scenario plan = servers(3);
        plan.pools.front().reserve = given(ratio(1));
        const Results all = results(plan);
        QVERIFY(ownServes(all) && !servesDemand(CostOption::Own, all));
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
    }
};

QTEST_GUILESS_MAIN(TestMixSearch)
#include "tst_mix_search.moc"
