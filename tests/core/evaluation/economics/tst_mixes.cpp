// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/bare_plan.h"
#include "tests/support/hybrid_plan.h"

#include <QTest>

using namespace headroom;
using test::addTwin;
using test::byTheToken;
using test::given;
using test::option;
using test::ownOf;
using test::rentedMeanOf400;
using test::servers;
using test::tokensOf400;
using test::withTokens;

namespace {

void ownNothing(Scenario& plan)
{
    plan.racks.clear();
    plan.purchases.clear();
}

const WorkloadPlacement& placed(const Results& results, WorkloadId workload)
{
    const auto& rows = results.cost.economics.placement;
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const WorkloadPlacement& one) { return one.workload == workload; });
    HEADROOM_CHECK(at != rows.end());
    return *at;
}

}  // namespace

/// Mixes of what is owned, rented and bought by the token.
class TestMixes : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void whatIsPaidOnceIsPartOfRunningTheOnlyWorkload()
    {
        Scenario plan = servers(3);
        test::hire(plan, 95, StaffSide::Own, 20000);
        test::hire(plan, 96, StaffSide::Cloud, 10000);
        plan.finance.hiddenCloud.setup = given(money(3000));
        const WorkloadPlacement row = placed(results(plan), plan.workloads.front().id);
        NEAR(row.owned->value(), ownOf(3) + 5 * 20000);
        NEAR(row.rented->value(), rentedMeanOf400 + 5 * 10000 + 3000);
    }

    void theBaseIsOwnedAndThePeakBoughtByTheToken()
    {
        Scenario plan = withTokens(servers(3), 10);
        plan.clouds.clear();
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results all = results(plan);
        // A server of 200 an hour; 400 above it for half the day are half of 400 on average.
        NEAR(option(all, CostOption::Api).total->value(), tokensOf400(10));
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + tokensOf400(10) / 2);
        const HybridSplit& split = all.cost.economics.hybrid;
        NEAR(split.tokens->value(), 0.5);
        NEAR(split.instances->value(), 0.0);
        NEAR(placed(all, plan.workloads.front().id).tokenShare->value(), 0.5);
    }

    void theRestIsDoneByTheCheaperOfInstancesAndTokens()
    {
        for (const double perMillion : {10.0, 200.0}) {
            Scenario plan = withTokens(servers(3), perMillion);
            plan.finance.units.ownedShare = given(ratio(1.0 / 3));
            const Results all = results(plan);
            const double rest = std::min(rentedMeanOf400, tokensOf400(perMillion)) / 2;
            NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + rest);
            QVERIFY((all.cost.economics.hybrid.tokens > ratio(0)) == (perMillion == 10.0));
        }
    }

    void eachWorkloadRunsWhereItCostsLeast()
    {
        // Nothing owned. The first is cheap to rent, its twin by the token; either way alone does both and costs more.
        Scenario plan = withTokens(servers(1), 200);
        const WorkloadId twin = addTwin(plan).id;
        ownNothing(plan);
        plan.apis.push_back(byTheToken(twin, 10));
        CloudCommitment second = plan.clouds.front();
        second.id = {94};
        second.workload = twin;
        plan.clouds.push_back(second);
        const Results all = results(plan);
        NEAR(option(all, CostOption::Cloud).total->value(), 2 * rentedMeanOf400);
        NEAR(option(all, CostOption::Api).total->value(), tokensOf400(200) + tokensOf400(10));
        NEAR(option(all, CostOption::Hybrid).total->value(), rentedMeanOf400 + tokensOf400(10));
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
        NEAR(all.cost.economics.hybrid.instances->value(), 2.0);
        NEAR(placed(all, twin).tokenShare->value(), 1.0);
        NEAR(placed(all, plan.workloads.front().id).tokenShare->value(), 0.0);
    }

    void whatTheCloudCostsOnceMayBeSaved()
    {
        // Tokens cost 70,080 more than instances, which a set-up of 100,000 outweighs and one of 50,000 does not.
        for (const double setup : {50000.0, 100000.0}) {
            Scenario plan = withTokens(servers(1), 79);
            addTwin(plan);
            ownNothing(plan);
            plan.apis.push_back(byTheToken(plan.workloads.back().id, 10));
            plan.finance.hiddenCloud.setup = given(money(setup));
            const Results all = results(plan);
            NEAR(tokensOf400(79) - rentedMeanOf400, 70080.0);
            NEAR(option(all, CostOption::Hybrid).total->value(),
                 rentedMeanOf400 + tokensOf400(10) + std::min(setup, 70080.0));
            QVERIFY((all.cost.economics.hybrid.instances > ratio(0)) == (setup < 70080));
        }
    }

    void whatOnlyAnApiDoesIsLeftOutByOwning()
    {
        // Own servers for the first; the twin has an API and no servers, so that owning alone is no answer.
        Scenario plan = withTokens(servers(3), 200);
        const WorkloadId twin = addTwin(plan).id;
        // Deployed in no pool it runs nowhere either.
        plan.deployments.back().pool = {};
        plan.clouds.clear();
        plan.apis.front() = byTheToken(twin, 10);
        for (int k = 0; k < 2; ++k, plan.deployments.pop_back()) {
            const Results all = results(plan);
            QVERIFY(std::any_of(all.findings.begin(), all.findings.end(), [](const Finding& one) {
                return one.code == FindingCode::WorkloadLeftOut && one.name == "Twin" && one.detail == "own";
            }));
            QVERIFY(!servesDemand(CostOption::Own, all) && carriesItsPart(CostOption::Own, all));
            QVERIFY(!servesDemand(CostOption::Api, all));
            NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(3) + tokensOf400(10));
            QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
        }
    }

    void anApiForNoTokensIsUnknownForAReason()
    {
        Scenario plan = withTokens(servers(3), 10);
        plan.clouds.clear();
        plan.apis.front().workload = {};
        const auto missing = [&](const char* field) {
            const Results all = results(plan);
            const Finding* said = test::found(all, FindingCode::FigureMissing);
            return !option(all, CostOption::Api).total && said && said->detail == field;
        };
        QVERIFY(missing("workload"));
        // Frames and bytes have no tokens.
        plan.apis.front().workload = plan.workloads.front().id;
        plan.workloads.front().kind = WorkloadKind::Rate;
        plan.workloads.front().inputTokens = {};
        QVERIFY(missing("input_tokens"));
    }

    void aRefusedApiIsPricedInTheMix()
    {
        // Nothing may be bought by the token: half of the first's work by instances instead.
        Scenario plan = withTokens(servers(3), 10);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        plan.clouds.front().rate = given(moneyPerHour(5));
        const double rented = 2 * 5 * 43800.0;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + tokensOf400(10) / 2);
        plan.apis.front().refused = "a law";
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + rented / 2);
        QVERIFY(placed(all, plan.workloads.front().id).tokensRefused);
        // Owning all costs least of what is permitted, buying all by the token were that permitted too.
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Own);
        NEAR(all.cost.economics.decision.unbound->total->value(), tokensOf400(10));
    }

    void ofSeveralInterfacesTheCheapestCounts()
    {
        Scenario plan = withTokens(servers(3), 30);
        plan.clouds.clear();
        plan.apis.push_back(byTheToken(plan.workloads.front().id, 10));
        plan.apis.back().id = {99};
        plan.finance.units.ownedShare = given(ratio(0));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Api).total->value(), tokensOf400(40));
        NEAR(option(all, CostOption::Hybrid).total->value(), tokensOf400(10));
        NEAR(all.cost.economics.hybrid.tokens->value(), 0.25);
    }

    void dataGoesWithTheWorkThatIsRented()
    {
        // Each item sends out a gigabyte, at home for a tenth of what the cloud asks. One server does half of the work.
        Scenario plan = servers(3);
        Workload& work = plan.workloads.front();
        work.task = Task::Delivery;
        work.itemSize = given(bytes(1e9));
        work.stored = given(bytes(0));
        const auto perGigabyte = [](double price) { return given(MoneyPerByte::from_value(price / 1e9)); };
        plan.finance.data.ownDelivery = perGigabyte(0.001);
        EgressTier all;
        all.id = {88};
        all.price = perGigabyte(0.01);
        plan.egressTiers.push_back(all);
        const double sent = 400.0 * 43800;
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results half = results(plan);
        NEAR(option(half, CostOption::Hybrid).total->value(),
             ownOf(1) + rentedMeanOf400 / 2 + sent / 2 * (0.001 + 0.01));
        NEAR(placed(half, work.id).ownedShare->value(), 0.5);
        // What is only rented sends nothing from home, and what is all at home nothing from the cloud.
        plan.finance.units.ownedShare = given(ratio(0));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), rentedMeanOf400 + sent * 0.01);
        plan.finance.units.ownedShare = given(ratio(1));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3) + sent * 0.001);
        // Sought: neither way costs more.
        plan.finance.units.ownedShare.reset();
        for (const double egress : {0.0001, 0.01, 0.5}) {
            plan.egressTiers.front().price = perGigabyte(egress);
            const Results sought = results(plan);
            const double mix = option(sought, CostOption::Hybrid).total->value();
            for (const CostOption way : {CostOption::Own, CostOption::Cloud})
                QVERIFY(mix <= option(sought, way).total->value() * (1 + 1e-9));
        }
        // A price of nothing is a price: the data are with the cloud, however dear they are at home.
        plan.finance.data.ownDelivery = perGigabyte(10);
        plan.egressTiers.front().price = perGigabyte(0);
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3));
    }

    void noMixCostsMoreThanAnyWayAlone()
    {
        for (const double perMillion : {1.0, 20.0, 60.0, 300.0}) {
            for (const double rate : {1.0, 5.0, 15.0, 60.0}) {
                Scenario plan = withTokens(servers(3), perMillion);
                plan.clouds.front().rate = given(moneyPerHour(rate));
                plan.finance.hiddenCloud.setup = given(money(20000));
                const Results all = results(plan);
                const double mix = option(all, CostOption::Hybrid).total->value();
                for (const CostOption way : {CostOption::Own, CostOption::Cloud, CostOption::Api})
                    QVERIFY(mix <= option(all, way).total->value() * (1 + 1e-9));
            }
        }
    }

    void whatDoesAShareIsNeverTheCheapest()
    {
        // Three tenths of the work rented for next to nothing is no way of doing all of it.
        Scenario plan = servers(3);
        plan.clouds.front().share = given(ratio(0.3));
        plan.clouds.front().rate = given(moneyPerHour(20));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::RentedTooSmall);
        QVERIFY(said && said->detail == "cloud" && said->would == 0.3);
        QVERIFY(!carriesItsPart(CostOption::Cloud, all) && !option(all, CostOption::Cloud).saving);
        QVERIFY(all.cost.economics.decision.cheapest != CostOption::Cloud);
    }

    void whatComesAfterTheEndServesNothing()
    {
        Scenario plan = servers(3);
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(70)); });
        const Results all = results(plan);
        QVERIFY(test::found(all, FindingCode::DeliveryBeyondHorizon));
        QVERIFY(!ownServes(all) && all.cost.economics.decision.cheapest != CostOption::Own);
        QVERIFY(!all.cost.breakEvenMonths && !option(all, CostOption::Cloud).saving);
    }

    void aTrifleThatComesAfterTheEndChangesNothing()
    {
        Scenario plan = servers(3);
        const Results without = results(plan);
        Purchase late = test::bought(97, 5000);
        late.kind = PurchaseKind::Network;
        late.month = given(ratio(70));
        plan.purchases.push_back(late);
        const Results all = results(plan);
        QVERIFY(test::found(all, FindingCode::DeliveryBeyondHorizon));
        QVERIFY(ownServes(all));
        for (const CostOption way : {CostOption::Own, CostOption::Hybrid})
            NEAR(option(all, way).total->value(), option(without, way).total->value());
        QVERIFY(all.cost.economics.decision.cheapest == without.cost.economics.decision.cheapest);
    }

    void aMixOfAllThreeAddsUpMonthByMonth()
    {
        Scenario plan = withTokens(servers(3), 10);
        plan.finance.discounting.discountRate = test::yearlyRate(0.07);
        plan.finance.priceChanges.api = test::yearlyRate(-0.2);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results all = results(plan);
        const OptionResult &mix = option(all, CostOption::Hybrid), &own = option(all, CostOption::Own),
                           &api = option(all, CostOption::Api);
        NEAR(test::sum(mix.flow.total), mix.total->value());
        NEAR(test::sumOf(mix, CostCategory::Api), test::sumOf(api, CostCategory::Api) / 2);
        NEAR(mix.flow.total.front().value(), own.flow.total.front().value() / 3);
        // Present cost: a third of what is owned but for the one rack, and half of the tokens.
        const double rack = own.present->value() - 3 * (ownPresent(plan, 3) - ownPresent(plan, 2));
        NEAR(mix.present->value(), (own.present->value() - rack) / 3 + rack + api.present->value() / 2);
    }

private:
    double ownPresent(const Scenario& plan, int count) const
    {
        Scenario fewer = servers(count);
        fewer.finance.discounting = plan.finance.discounting;
        return option(results(fewer), CostOption::Own).present->value();
    }

    /// 800 an hour that can wait, on three servers of 200: one instance does the rest, evenly, whatever hours they come in.
    void whatCanWaitIsSplitEvenly()
    {
        Scenario plan = servers(3);
        Workload& work = plan.workloads.front();
        work.urgency = Urgency::Batch;
        work.items = given(perDay(19200));
        const Results all = evaluate(test::smallCatalogue(), plan);
        QVERIFY(!ownServes(all));
        NEAR(all.cost.economics.hybrid.ownedShare->value(), 0.75);
        NEAR(all.cost.economics.hybrid.instances->value(), 1.0);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(3) + 15 * 43800.0);
    }
};

QTEST_GUILESS_MAIN(TestMixes)
#include "tst_mixes.moc"
