// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/results/ways.h"
#include "tests/support/money_plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using test::given;
using test::option;

namespace {

/// One server of 50,000, 0.4 an hour of electricity and cooling, 5,000 a year of maintenance, a rack of 1 an hour; five years.
constexpr double owned = 50000 + 43800 * 0.4 + 25000 + 43800;
/// Half an instance on average.
double rentedAt(double perHour) { return perHour / 2 * 43800; }

Scenario rentedFor(double perHour)
{
    Scenario plan = test::ownAgainstCloud();
    plan.clouds.front().rate = given(moneyPerHour(perHour));
    return plan;
}

const Finding* refusal(const Results& results)
{
    const auto at = std::find_if(results.findings.begin(), results.findings.end(),
                                 [](const Finding& one) { return one.code == FindingCode::RefusalCosts; });
    return at == results.findings.end() ? nullptr : &*at;
}

bool near(const Known<Money>& found, double expected)
{
    return found && std::abs(found->value() - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

}  // namespace

/// What a law costs: rented lines that the plan refuses are priced and never decide.
class TestRefusals : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void whatIsRefusedIsPricedAndDoesNotWin()
    {
        Scenario plan = rentedFor(2);
        const Results open = results(plan);
        QVERIFY(open.cost.economics.decision.cheapest == CostOption::Cloud);
        QVERIFY(open.cost.economics.decision.refused.empty() && !open.cost.economics.decision.constraint);
        plan.clouds.front().refused = "the data stay in the EEA";
        const Results refused = results(plan);
        const Decision& decision = refused.cost.economics.decision;
        QVERIFY(option(refused, CostOption::Cloud).refused);
        QCOMPARE(option(refused, CostOption::Cloud).total->value(),
                 option(open, CostOption::Cloud).total->value());
        QVERIFY(decision.cheapest == CostOption::Own);
        QVERIFY(!refused.cost.economics.find(CostOption::Hybrid));  // nothing may be rented for the peak
        QVERIFY(near(decision.constraint, owned - rentedAt(2)));
        QCOMPARE(decision.refused.size(), std::size_t(1));
        QVERIFY(near(decision.refused.front().price, owned - rentedAt(2)));
        const Finding* said = refusal(refused);
        QVERIFY(said && said->severity == Severity::Warning && said->detail == "the data stay in the EEA");
        QVERIFY(near(money(*said->would), owned - rentedAt(2)));
    }

    void blanksAreNoReason()
    {
        Scenario plan = rentedFor(2);
        plan.clouds.front().refused = " \t ";
        const Results all = results(plan);
        QVERIFY(all.cost.economics.decision.refused.empty());
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Cloud);
    }

    void refusingWhatIsDearerCostsNothing()
    {
        Scenario plan = rentedFor(60);
        plan.clouds.front().refused = "a contract";
        QVERIFY(near(results(plan).cost.economics.decision.constraint, 0));
    }

    void serversThatNothingNeedsAreNoPriceOfARefusal()
    {
        // A second server that nothing needs, and renting dearer than either: the refusal costs nothing.
        Scenario plan = rentedFor(60);
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(9, "server", 3, 4)); });
        plan.clouds.front().refused = "a contract";
        const Decision decision = results(plan).cost.economics.decision;
        QVERIFY(near(decision.constraint, 0) && !decision.unbound);
        QVERIFY(near(decision.permitted, owned));
    }

    void theWayThatIsRefusedIsTold()
    {
        Scenario plan = rentedFor(2);
        plan.clouds.front().refused = "a law";
        const Decision decision = results(plan).cost.economics.decision;
        QVERIFY(decision.unbound && decision.unbound->way == CostOption::Cloud);
        QVERIFY(near(decision.unbound->total, rentedAt(2)) && near(decision.permitted, owned));
    }

    void againstWhatIsRefusedNothingBreaksEven()
    {
        Scenario plan = rentedFor(60);
        QVERIFY(results(plan).cost.breakEvenMonths);
        plan.clouds.front().refused = "a law";
        const Results all = results(plan);
        QVERIFY(!all.cost.breakEvenMonths && !all.cost.neverBreaksEven);
        const auto why = explain(m_catalogue, plan, "cost.break_even_months");
        QVERIFY(!why.trace[why.root].known);
    }

    void alternativesAreNotAveraged()
    {
        // Two lines that each do all of it, one permitted at 3 an hour and one refused at 2: the price is their difference.
        Scenario plan = rentedFor(2);
        plan.clouds.front().refused = "a law";
        CloudCommitment other = plan.clouds.front();
        other.id = {75};
        other.rate = given(moneyPerHour(3));
        other.refused.clear();
        plan.clouds.push_back(other);
        const Decision decision = results(plan).cost.economics.decision;
        QVERIFY(near(decision.constraint, rentedAt(3) - rentedAt(2)));
    }

    void linesThatDoMoreThanAllAreSaid()
    {
        Scenario plan = rentedFor(2);
        CloudCommitment other = plan.clouds.front();
        other.id = {75};
        plan.clouds.push_back(other);
        const Results twice = results(plan);
        const Finding* said = test::found(twice, FindingCode::RentedTwice);
        QVERIFY(said && said->would == 2 && said->allowed == 1 && said->detail == "cloud");
        for (CloudCommitment& one : plan.clouds)
            one.share = given(ratio(0.5));
        QVERIFY(!test::found(results(plan), FindingCode::RentedTwice));
        // A line of fixed count beside one that does all of it; none of it is none.
        plan.clouds.front().share.reset();
        plan.clouds.back().sizing = CloudSizing::Fixed;
        plan.clouds.back().count = given(ratio(1));
        QVERIFY(test::found(results(plan), FindingCode::RentedTwice));
        plan.clouds.back().count = given(ratio(0));
        QVERIFY(!test::found(results(plan), FindingCode::RentedTwice));
    }

    void thePriceIsExplained()
    {
        Scenario plan = rentedFor(2);
        plan.clouds.front().refused = "a law";
        const auto why = explain(m_catalogue, plan, "economics.price_of_constraint");

        const TraceNode& root = why.trace[why.root];
        QVERIFY(root.known && std::abs(root.value - (owned - rentedAt(2))) < 1e-6);
    }

    void oneRefusedLineRefusesTheWay()
    {
        // Two lines carry half each; the second may be used. No way rents it all, but a hybrid may rent by the second.
        Scenario plan = rentedFor(2);
        plan.clouds.front().share = given(ratio(0.5));
        CloudCommitment other = plan.clouds.front();
        other.id = {75};
        other.rate = given(moneyPerHour(3));
        plan.clouds.push_back(other);
        plan.clouds.front().refused = "a law";
        const Results all = results(plan);
        QVERIFY(option(all, CostOption::Cloud).refused);
        QVERIFY(!option(all, CostOption::Hybrid).refused);
        // All by the dearer line: half an instance at 3 an hour.
        QVERIFY(near(option(all, CostOption::Hybrid).total, rentedAt(3)));
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
        // With both a quarter of an instance each: at 2 and at 3 an hour.
        QVERIFY(near(all.cost.economics.decision.constraint, rentedAt(3) - rentedAt(2.5)));
    }

    void eachRefusalHasItsPrice()
    {
        // Both halves refused: with either permitted, all may be rented by it.
        Scenario plan = rentedFor(2);
        plan.clouds.front().share = given(ratio(0.5));
        CloudCommitment other = plan.clouds.front();
        other.id = {75};
        other.rate = given(moneyPerHour(3));
        plan.clouds.push_back(other);
        for (CloudCommitment& one : plan.clouds)
            one.refused = "a law";
        const auto refused = results(plan).cost.economics.decision.refused;
        QCOMPARE(refused.size(), std::size_t(2));
        QVERIFY(near(refused[0].price, owned - rentedAt(2)));
        QVERIFY(near(refused[1].price, owned - rentedAt(3)));
    }

    void whereEverythingIsRefusedThePlanSaysSo()
    {
        Scenario plan = rentedFor(2);
        plan.racks.clear();
        plan.clouds.front().refused = "a law";
        const Results all = results(plan);
        QVERIFY(!all.cost.economics.decision.cheapest && !all.cost.economics.decision.constraint);
        QVERIFY(test::found(all, FindingCode::NothingPermitted));
        QVERIFY(!cheapestOption(all));
    }

    void whatIsOwnedMayBeUsedAlsoWhereItsCostIsUnknown()
    {
        Scenario plan = rentedFor(2);
        test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(9, "bare", 9, 0)); });
        plan.clouds.front().refused = "a law";
        const Results all = results(plan);
        QVERIFY(!all.cost.own.total);
        QVERIFY(!test::found(all, FindingCode::NothingPermitted));
    }

    void rentingUntilDeliveryMustBePermittedToo()
    {
        Scenario plan = rentedFor(60);
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(6)); });
        plan.finance.capital.bridge = Bridge::Rented;
        QVERIFY(results(plan).cost.economics.decision.cheapest == CostOption::Own);
        plan.clouds.front().refused = "a law";
        const Results all = results(plan);
        QVERIFY(option(all, CostOption::Own).refused);
        QVERIFY(!all.cost.economics.decision.cheapest);
        plan.finance.capital.bridge = Bridge::None;
        QVERIFY(results(plan).cost.economics.decision.cheapest == CostOption::Own);
    }

    void whatDoesNotServeSavesNothing()
    {
        // Ten times the demand is more than the server does.
        Scenario plan = rentedFor(60);
        QVERIFY(results(plan).cost.breakEvenMonths && option(results(plan), CostOption::Cloud).saving);
        plan.workloads.front().items.value = plan.workloads.front().items.value * 10.0;
        const Results all = results(plan);
        QVERIFY(!ownServes(all) && all.cost.own.total);
        QVERIFY(!all.cost.breakEvenMonths && !all.cost.neverBreaksEven);
        const OptionResult& cloud = option(all, CostOption::Cloud);
        QVERIFY(!cloud.saving && !cloud.breakEvenMonths && !cloud.internalRate && !cloud.winningUse);
        QVERIFY(all.cost.economics.decision.cheapest != CostOption::Own);
        // Nor is energy told of work that nobody does.
        for (const WorkloadResult& work : all.workloads)
            QVERIFY(!work.energyPerWork && !work.carbonPerWork);
    }

    void everyWorkloadHasItsPlace()
    {
        Scenario plan = rentedFor(2);
        const auto rows = results(plan).cost.economics.placement;
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows.front().ownedShare == ratio(0));
        // Alone on its server it needs all of it.
        QVERIFY(near(rows.front().owned, owned) && near(rows.front().rented, rentedAt(2)));
        QVERIFY(!rows.front().rentingRefused && !rows.front().byToken);
        plan.clouds.front().refused = "a law";
        const auto kept = results(plan).cost.economics.placement;
        QVERIFY(kept.front().ownedShare == ratio(1) && kept.front().rentingRefused);
        QVERIFY(near(kept.front().owned, owned) && near(kept.front().rented, rentedAt(2)));
    }

    void onlyAReasonIsWritten()
    {
        Scenario plan = rentedFor(2);
        const std::string open = toJson(plan);
        QVERIFY(open.find("refused") == std::string::npos);  // older plans read as before
        plan.clouds.front().refused = "a law, \"quoted\"";
        QVERIFY(toJson(plan).find("\"refused\":\"a law, \\\"quoted\\\"\"") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
