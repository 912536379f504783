// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/economics/flows.h"
#include "core/evaluation/economics/formulas_comparison.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"
#include "tests/support/shown_equals_computed.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using test::given;
using test::option;
using test::yearlyRate;

namespace {

/// Every price of the plan times `factor`, and its currency another.
Scenario inAnotherCurrency(Scenario plan, double factor)
{
    const auto times = [&](auto& input) { input.value *= factor; };
    times(plan.assumptions.electricity);
    times(plan.assumptions.coolingAdder);
    times(plan.assumptions.rackFee);
    test::changeRack(plan, [&](Rack& rack) { rack.placements.front().price = given(money(50000 * factor)); });
    plan.clouds.front().rate = given(moneyPerHour(15 * factor));
    return plan;
}

}  // namespace

/// What follows from the payments: break-even, rates of return, unit costs, the hybrid's split; and the laws of money.
class TestEconomics : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void economicsIsComputedAsShown()
    {
        test::compareAll(formulas::economicsFormulas);
        test::compareAll(formulas::comparisonFormulas);
    }

    void whatIsGotBackIsNoLoan()
    {
        // A fifth of 50,000 is left in the end; nothing is borrowed, leased or taxed.
        Scenario plan = test::ownAgainstCloud();
        plan.finance.capital.residual = given(ratio(0.2));
        const auto told = [&](Term term) {
            const Explanation why = explain(m_catalogue, plan, "cost.own.total");
            const TraceNode& root = why.trace[why.root];
            const auto at = std::find_if(root.inputs.begin(), root.inputs.end(), [&](NodeId id) {
                return id != NodeId::None && why.trace[id].term == term;
            });
            return at == root.inputs.end() ? 0.0 : why.trace[*at].value;
        };
        NEAR(told(Term::ResidualShare), -10000.0);
        NEAR(told(Term::FundingAndTax), 0.0);
        // A lease of all of it at no interest pays what is not left, and owns nothing to sell.
        plan.finance.funding.funding = Funding::Lease;
        plan.finance.funding.term = given(years(5));
        NEAR(told(Term::ResidualShare), 0.0);
        NEAR(told(Term::FundingAndTax), 40000.0);
    }

    void theBreakEvenIsWhereTheDrawnCurvesCross()
    {
        // 50,000 / (5,475 - 730 · 1.4 - 5000/12) a month
        const double expected = 50000 / (5475 - 1022 - 5000.0 / 12);
        const Results all = results(test::ownAgainstCloud());
        NEAR(all.cost.breakEvenMonths->value(), expected);
        NEAR(option(all, CostOption::Cloud).breakEvenMonths->value(), expected);
        for (Scenario plan : {test::ownAgainstCloud(), test::richPlan()}) {
            plan.clouds.front().rate = given(moneyPerHour(60));
            const Results one = results(plan);
            QVERIFY(one.cost.breakEvenMonths);
            const double month = one.cost.breakEvenMonths->value();
            const auto own = cumulativeOwn(one.cost, 60);
            const auto cloud = cumulativeCloud(one.cost, 60);
            const auto at = [&](const std::vector<double>& line) {
                const auto before = static_cast<std::size_t>(month);
                return line[before] + (month - std::floor(month)) * (line[before + 1] - line[before]);
            };
            NEAR(at(own), at(cloud));
        }
    }

    void aDearerCloudNeverBreaksEvenLater()
    {
        double last = 1e9;
        for (const double rate : {8.0, 12.0, 15.0, 25.0, 60.0}) {
            Scenario plan = test::ownAgainstCloud();
            plan.finance.priceChanges.cloud = yearlyRate(-0.05);
            plan.clouds.front().rate = given(moneyPerHour(rate));
            const Results all = results(plan);
            const double month = all.cost.breakEvenMonths ? all.cost.breakEvenMonths->value() : 1e9;
            QVERIFY(month <= last);
            last = month;
        }
        QVERIFY(last < 60);
    }

    void aConstantPriceIsItsOwnCostAtAnyRate()
    {
        for (const auto compounding : {Compounding::Twelfth, Compounding::Effective}) {
            for (const double rate : {0.0, 0.08, 0.2}) {
                Scenario plan = test::ownAgainstCloud();
                plan.finance.discounting.discountRate = yearlyRate(rate);
                plan.finance.discounting.compounding = compounding;
                // half an instance of 15 an hour
                NEAR(option(results(plan), CostOption::Cloud).perHour->value() * 3600, 7.5);
            }
        }
    }

    void twoCommitmentsOfOneWorkloadCostItTogether()
    {
        Scenario plan = test::ownAgainstCloud();
        const double once = option(results(plan), CostOption::Cloud).units.front().perItem->value();
        CloudCommitment second = plan.clouds.front();
        second.id = {90};
        plan.clouds.push_back(second);
        const OptionResult both = option(results(plan), CostOption::Cloud);
        QCOMPARE(both.units.size(), std::size_t(1));
        NEAR(both.units.front().perItem->value(), 2 * once);
    }

    void aShareOfTheBillKeepsThePromisedPrice()
    {
        // Three years reserved while prices fall by a fifth a year: support is a tenth of what is paid, to the end.
        Scenario plan = test::ownAgainstCloud();
        plan.assumptions.horizon = given(years(3));
        plan.clouds.front().pricing = CloudPricing::Reserved3;
        plan.clouds.front().rate = given(moneyPerHour(15));
        plan.finance.priceChanges.cloud = yearlyRate(-0.2);
        plan.finance.hiddenCloud.support = given(ratio(0.1));
        const OptionResult cloud = option(results(plan), CostOption::Cloud);
        NEAR(test::sumOf(cloud, CostCategory::CloudExtras), 0.1 * test::sumOf(cloud, CostCategory::Cloud));
        NEAR(test::sumOf(cloud, CostCategory::Cloud), 3 * 8760 * 15);
    }

    void supportIsAShareOfAllThatTheProviderBills()
    {
        // 7.50 an hour with a fifth lost are 9.375; storage 0.4, network 0.3, control plane 0.2 and other compute 0.1 make 10.375.
        // Finding faults (5 an hour), setting up and leaving are paid to others.
        Scenario plan = test::ownAgainstCloud();
        HiddenCloudCosts& hidden = plan.finance.hiddenCloud;
        hidden.lostGoodput = given(ratio(0.2));
        hidden.storage = given(moneyPerHour(0.4));
        hidden.network = given(moneyPerHour(0.3));
        hidden.controlPlane = given(moneyPerHour(0.2));
        hidden.otherCompute = given(moneyPerHour(0.1));
        hidden.debugging = given(moneyPerHour(5));
        hidden.setup = given(money(3000));
        hidden.exit = given(money(1000));
        const double without = option(results(plan), CostOption::Cloud).total->value();
        NEAR(without, (10.375 + 5) * 43800 + 4000);
        hidden.support = given(ratio(0.1));
        NEAR(option(results(plan), CostOption::Cloud).total->value() - without, 0.1 * 10.375 * 43800);
    }

    void capitalRecoveryFactors()
    {
        Scenario plan = test::ownAgainstCloud();
        NEAR(results(plan).cost.economics.capitalRecovery->value(), 0.2);  // CRF(0, 5)
        plan.finance.discounting.discountRate = yearlyRate(0.08);
        const double found = results(plan).cost.economics.capitalRecovery->value();
        QVERIFY(std::abs(found - 0.2504565) < 1e-6);  // inferecon.com/assumptions, CRF(8 %, 5)
    }

    void aYearCostsWhatItsMonthsCostAtTheirRate()
    {
        // 12 % a year by twelfths is 1.01^12 - 1 = 12.6825 % a year: the cloud's 5,475 a month are S = 5,475 * (1.01^12 - 1) / 0.01 a
        // year, paid at its end.
        Scenario plan = test::ownAgainstCloud();
        plan.finance.discounting.discountRate = yearlyRate(0.12);
        plan.finance.discounting.compounding = Compounding::Twelfth;
        NEAR(option(results(plan), CostOption::Cloud).annual->value(),
             5475 * (std::pow(1.01, 12) - 1) / 0.01);
    }

    void anHourCostsTheTotalOverTheHours()
    {
        const Results all = results(test::ownAgainstCloud());
        NEAR(test::perHour(option(all, CostOption::Own).perHour), 50000.0 / 43800 + 1.4 + 5000.0 / 8760);
        NEAR(test::perHour(option(all, CostOption::Cloud).perHour), 7.5);
    }

    void workCostsWhatItsHoursCost()
    {
        const Results all = results(test::ownAgainstCloud());
        const UnitCost& own = option(all, CostOption::Own).units.front();
        const double hour = 50000.0 / 43800 + 1.4 + 5000.0 / 8760;
        NEAR(own.perWork->value(), hour / 100);           // 100 an hour arrive
        NEAR(own.perItem->value(), hour / 100);           // one unit an item
        NEAR(own.perWorkFullyUsed->value(), hour / 200);  // four cards of 50 an hour
        const UnitCost& cloud = option(all, CostOption::Cloud).units.front();
        NEAR(cloud.perWork->value(), 0.075);
        NEAR(cloud.perWorkFullyUsed->value(), 7.5 / 100);  // half an instance of four cards
        QVERIFY(!own.perToken);
    }

    void tokensByEachConvention()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.workloads.front().kind = WorkloadKind::Serving;
        plan.workloads.front().inputTokens = given(tokens(300));
        plan.workloads.front().outputTokens = given(tokens(100));
        plan.finance.units.outputWeight = given(ratio(4));
        plan.finance.units.inputShare = given(ratio(0.5));
        const UnitCost cloud = option(results(plan), CostOption::Cloud).units.front();
        // The work is counted in output tokens: 10,000 an hour on 200 an hour and instance.
        const double item = cloud.perItem->value();
        NEAR(cloud.perOutputToken->value(), item / 100);
        NEAR(cloud.perToken->value(), item / 400);
        NEAR(cloud.perInputToken->value(), item / 700);  // 300 + 4 · 100
        NEAR(cloud.perWeightedOutputToken->value(), item / 175);
        NEAR(cloud.perBlendedToken->value(), item / 700 * 2.5);  // half at 1, half at 4
    }

    void theWinningUseIsOfWhatIsOwned()
    {
        // The server works half of the time, and instances are rented for as long: owning wins from half of own over rented.
        const Results all = results(test::ownAgainstCloud());
        const double own = 50000 + 43800 * 1.4 + 25000;
        NEAR(option(all, CostOption::Cloud).winningUse->value(), 0.5 * own / 328500);
        NEAR(option(all, CostOption::Cloud).costRatio->value(), 328500 / own);
        NEAR(all.cost.economics.hoursPerDay->value(), 12 * own / 328500);
        // One at all hours is rented whether it works or not: of these hours.
        Scenario fixed = test::ownAgainstCloud();
        fixed.clouds.front().sizing = CloudSizing::Fixed;
        fixed.clouds.front().count = given(ratio(1));
        NEAR(option(results(fixed), CostOption::Cloud).winningUse->value(), own / 657000);
        // In a plan that discounts by what decides: where it is the use today, neither way saves anything at present.
        Scenario discounted = test::ownAgainstCloud();
        discounted.finance.discounting.discountRate = test::yearlyRate(0.12);
        const OptionResult cloud = option(results(discounted), CostOption::Cloud);
        discounted.clouds.front().rate = given(moneyPerHour(15 * cloud.winningUse->value() / 0.5));
        NEAR(option(results(discounted), CostOption::Cloud).saving->value() + 1e5, 1e5);
    }

    void theRuleOfSixtyToSeventyPercent()
    {
        const double own = 50000 + 43800 * 1.4 + 25000;
        const auto at = [&](double share) {
            Scenario plan = test::ownAgainstCloud();
            plan.clouds.front().rate = given(moneyPerHour(2 * share * own / 43800));  // half an instance
            return results(plan);
        };
        QVERIFY(!test::found(at(0.59), FindingCode::MoveNear) &&
                !test::found(at(0.59), FindingCode::MoveAdvised));
        QVERIFY(test::found(at(0.61), FindingCode::MoveNear));
        QVERIFY(test::found(at(0.71), FindingCode::MoveAdvised));
        QVERIFY(!test::found(at(0.71), FindingCode::MoveNear));
    }

    void hiddenCloudCostsAreFilledZeroOrFound()
    {
        Scenario plan = test::ownAgainstCloud();
        const Finding* all = test::found(results(plan), FindingCode::HiddenCloudCosts);
        QVERIFY(all != nullptr);
        HiddenCloudCosts& hidden = plan.finance.hiddenCloud;
        hidden.storage = given(moneyPerHour(0));
        hidden.network = given(moneyPerHour(0.5));
        hidden.controlPlane = hidden.debugging = hidden.otherCompute = given(moneyPerHour(0));
        hidden.support = given(ratio(0.1));
        hidden.lostGoodput = given(ratio(0.2));
        hidden.setup = given(money(1000));
        hidden.exit = given(money(500));
        const Results filled = results(plan);
        QVERIFY(!test::found(filled, FindingCode::HiddenCloudCosts));
        QVERIFY(filled.cost.economics.hiddenCloud[0] == HiddenCostState::Zero);
        QVERIFY(filled.cost.economics.hiddenCloud[1] == HiddenCostState::Filled);
        // 7.5 + 0.5 + a quarter of 7.5, and a tenth of all that, an hour; 1,000 before and 500 after
        NEAR(filled.cost.cloudTotal->value(), 43800 * (7.5 + 0.5 + 1.875) * 1.1 + 1500);
        NEAR(test::sumOf(option(filled, CostOption::Cloud), CostCategory::CloudExtras),
             43800 * (0.5 + 0.1 * (7.5 + 0.5 + 1.875) + 1.875) + 1500);
    }

    void doublingAPriceNeverLowersATotal()
    {
        const Scenario base = test::richPlan();
        const Results before = results(base);
        const auto check = [&](auto change) {
            Scenario plan = base;
            change(plan);
            const Results after = results(plan);
            QVERIFY(*after.cost.own.total >= *before.cost.own.total * (1 - 1e-12));
            QVERIFY(*after.cost.cloudTotal >= *before.cost.cloudTotal * (1 - 1e-12));
        };
        check([](Scenario& p) { p.assumptions.electricity.value *= 2.0; });
        check([](Scenario& p) { p.assumptions.coolingAdder.value *= 2.0; });
        check([](Scenario& p) { p.assumptions.rackFee.value *= 2.0; });
        check([](Scenario& p) { p.assumptions.maintenance.value *= 2.0; });
        check([](Scenario& p) { p.clouds.front().rate = given(moneyPerHour(30)); });
        check([](Scenario& p) { p.purchases.front().price.value *= 2.0; });
        check([](Scenario& p) { p.finance.capital.spares->value *= 2.0; });
        check([](Scenario& p) { p.finance.capital.installation->value *= 2.0; });
        check([](Scenario& p) { p.finance.capital.decommissioning->value *= 2.0; });
        check([](Scenario& p) { p.finance.facility.demandCharge->value *= 2.0; });
        check([](Scenario& p) { p.finance.facility.water->value *= 2.0; });
        check([](Scenario& p) { p.finance.running.insurance->value *= 2.0; });
        check([](Scenario& p) { p.finance.running.licences->value *= 2.0; });
        check([](Scenario& p) { p.finance.funding.rate->value *= 2.0; });
        check([](Scenario& p) { p.finance.hiddenCloud.storage->value *= 2.0; });
        check([](Scenario& p) { p.finance.hiddenCloud.setup->value *= 2.0; });
    }

    void owningAndRentingAtTheSamePriceDifferByNothing()
    {
        Scenario plan = test::ownAgainstCloud();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().price = given(money(0)); });
        plan.assumptions.electricity = plan.assumptions.coolingAdder = given(moneyPerKilowattHour(0));
        plan.assumptions.rackFee = given(money(0));
        plan.finance.running.other = given(moneyPerHour(7.5));
        plan.finance.discounting.discountRate = yearlyRate(0.07);
        const Results all = results(plan);
        NEAR(option(all, CostOption::Own).present->value(), option(all, CostOption::Cloud).present->value());
        QVERIFY(std::abs(option(all, CostOption::Cloud).saving->value()) < 1e-6);
        NEAR(option(all, CostOption::Cloud).costRatio->value(), 1.0);
    }

    void anotherCurrencyLeavesTheDecision()
    {
        const Scenario dollars = inAnotherCurrency(test::ownAgainstCloud(), 1.0);
        const Scenario other = inAnotherCurrency(test::ownAgainstCloud(), 0.86);
        const Results a = results(dollars);
        const Results b = results(other);
        NEAR(b.cost.own.total->value(), 0.86 * a.cost.own.total->value());
        NEAR(b.cost.breakEvenMonths->value(), a.cost.breakEvenMonths->value());
        NEAR(option(b, CostOption::Cloud).costRatio->value(),
             option(a, CostOption::Cloud).costRatio->value());
        NEAR(option(b, CostOption::Cloud).internalRate->value(),
             option(a, CostOption::Cloud).internalRate->value());
        const Scenario back = inAnotherCurrency(other, 1.0);  // its prices are stated anew
        NEAR(back.assumptions.electricity.value.value() / 0.86,
             dollars.assumptions.electricity.value.value());
    }

    void aPartThatNobodyKnowsLeavesNoTotal()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.clouds.front().pricing = CloudPricing::Spot;
        const Results all = results(plan);
        const OptionResult& cloud = option(all, CostOption::Cloud);
        QVERIFY(!cloud.total && !cloud.present && !cloud.perHour && cloud.flow.total.empty());
        QVERIFY(option(all, CostOption::Own).total);
        QVERIFY(!all.cost.cloudTotal && !all.cost.breakEvenMonths && !cloud.costRatio);
    }

    void everyFigureExplainsItself()
    {
        for (const char* path :
             {"economics.own.total", "economics.own.present_cost", "economics.cloud.present_cost",
              "economics.own.annual_cost", "economics.cloud.per_hour", "economics.cloud.break_even_months",
              "economics.cloud.cost_ratio", "economics.monthly.servers", "economics.monthly.total",
              "economics.own.per_work.30", "economics.hybrid.total", "cost.own.total", "cost.cloud.total"})
            QVERIFY2(explain(m_catalogue, test::richPlan(), path).root != NodeId::None, path);
    }
};

QTEST_GUILESS_MAIN(TestEconomics)
#include "tst_economics.moc"
