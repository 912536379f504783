// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"
#include "tests/support/result_checks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace headroom;
using test::found;
using test::given;
using test::perHour;
using test::rentedMean;

class TestCost : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void owningCostsAsInTheVendorsPaper()
    {
        Scenario plan = test::smallPlan();
        StaffRole role;
        role.id = {60};
        role.fullTimeEquivalents = given(ratio(0.5));
        role.cost = given(moneyPerYear(87600));
        plan.staff.push_back(role);
        const OwnCost own = evaluate(m_catalogue, plan).cost.own;
        NEAR(perHour(own.maintenance), 5000.0 / 8760);  // 10 % of 50,000 a year
        NEAR(perHour(own.electricity), 0.3);            // 2 kW · 1.5 · 0.10
        NEAR(perHour(own.cooling), 0.1);                // 2 kW · 0.05
        NEAR(perHour(own.colocation), 1.0);             // 730 / 730 h
        NEAR(perHour(own.staff), 5.0);                  // half of 10 an hour
        NEAR(perHour(own.running), 6.4 + 5000.0 / 8760);
        NEAR(own.total->value(), 50000 + 43800 * 6.4 + 25000);
    }

    void theLoadProfileBillsTheMeanPower()
    {
        Scenario plan = test::smallPlan();
        plan.assumptions.energyBasis = EnergyBasis::LoadProfile;
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().idlePower = given(watts(1000)); });
        const OwnCost own = evaluate(m_catalogue, plan).cost.own;
        NEAR(perHour(own.electricity), 0.225);  // 1.5 kW · 1.5 · 0.10
        NEAR(perHour(own.cooling), 0.075);
    }

    void aSitesOwnPricesReplaceThePlans()
    {
        Scenario plan = test::smallPlan();
        plan.sites.front().electricity = given(moneyPerKilowattHour(0.2));
        plan.sites.front().pue = given(ratio(1));
        plan.sites.front().rackFee = given(money(1460));
        const Results results = evaluate(m_catalogue, plan);
        NEAR(perHour(results.cost.own.electricity), 0.4);  // 2 kW · 1 · 0.2
        NEAR(perHour(results.cost.own.colocation), 2.0);
        NEAR(results.energy.facility[0].value(), 2000.0);
    }

    void rentingByMeanPeakAndCount()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        CostResult cost = evaluate(m_catalogue, plan).cost;
        NEAR(cost.instances->value(), 0.5);  // 100 / (4 · 50)
        NEAR(perHour(cost.cloudRate), 7.5);
        NEAR(cost.cloudTotal->value(), 328500.0);  // 7.5 · 43,800
        // Own running: 0.3 + 0.1 + 1 + 0.570776; 50,000 / (7.5 - 1.970776) h.
        NEAR(inHours(*cost.breakEven), 50000 / (6.1 - 5000.0 / 8760));
        NEAR(cost.breakEvenMonths->value(), 50000 / (6.1 - 5000.0 / 8760) / 730);
        plan.clouds.front().sizing = CloudSizing::Peak;
        NEAR(evaluate(m_catalogue, plan).cost.instances->value(), 1.0);  // ceil(150 / 200)
        plan.clouds.front().sizing = CloudSizing::Fixed;
        plan.clouds.front().count = given(ratio(3));
        NEAR(perHour(evaluate(m_catalogue, plan).cost.cloudRate), 45.0);
        plan.clouds.front().pricing = CloudPricing::Reserved3;
        const Results unknown = evaluate(m_catalogue, plan);
        QVERIFY(!unknown.cost.cloudRate && !unknown.cost.breakEven && !unknown.cost.neverBreaksEven);
        QVERIFY(found(unknown, FindingCode::CloudPriceUnknown));
    }

    /// What is clicked is the whole formula, not a division of the result one level down.
    void breakEvenIsExplainedByItsCosts()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        const Explanation explanation = explain(m_catalogue, plan, "cost.break_even_months");
        QVERIFY(explanation.root != NodeId::None);
        const TraceNode& root = explanation.trace[explanation.root];
        QVERIFY(root.formula);
        QCOMPARE(std::string(root.formula->expression),
                 std::string("capital_cost/((rented_rate-own_running_rate)*planning_month)"));
        NEAR(root.value, 50000 / (6.1 - 5000.0 / 8760) / 730);
    }

    /// With money over time it is where the lines cross, and the parts of a total bear different names.
    void withInterestToo()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        plan.finance.capital.residual = given(ratio(0.1));
        plan.finance.priceChanges.electricity = given(Frequency::from_value(0.05 / (8760.0 * 3600.0)));
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!results.cost.straightLines && results.cost.breakEvenMonths);
        const Explanation crossing = explain(m_catalogue, plan, "cost.break_even_months");
        QVERIFY(crossing.root != NodeId::None);
        NEAR(crossing.trace[crossing.root].value, results.cost.breakEvenMonths->value());
        // It leads to what the plan states: the electricity price of owning and the price of the instance.
        std::set<std::string> paths;
        for (const TraceNode& node : crossing.trace.nodes())
            paths.insert(node.path);
        QVERIFY(paths.contains("assumptions.electricity"));
        QVERIFY(paths.contains("economics.own.total") && paths.contains("economics.cloud.total"));
        const TraceNode& gap = crossing.trace[crossing.trace[crossing.root].inputs[1]];
        QVERIFY(gap.formula && gap.value > 0);
        const Explanation total = explain(m_catalogue, plan, "cost.own.total");
        std::set<std::pair<Term, std::optional<Term>>> names;
        const TraceNode& root = total.trace[total.root];
        for (const NodeId part : root.inputs) {
            if (const TraceNode& node = total.trace[part]; node.formula)
                names.insert({node.term, node.of});
        }
        // Electricity, cooling, place and maintenance at the least.
        QVERIFY(names.size() >= 4);
    }

    /// One site's peak power is its racks' power: no step from a quantity to itself.
    void nothingIsExplainedByItself()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        for (const char* path : {"energy.planned_power", "energy.power_limit", "cost.own.total"}) {
            const Explanation explanation = explain(m_catalogue, plan, path);
            QVERIFY2(explanation.root != NodeId::None, path);
            for (const TraceNode& node : explanation.trace.nodes()) {
                if (node.formula && node.formula->expression == "sum" && node.inputs.size() == 1)
                    QVERIFY2(explanation.trace[node.inputs.front()].term != node.term, path);
            }
        }
        const Explanation power = explain(m_catalogue, plan, "energy.planned_power");
        const TraceNode& root = power.trace[power.root];
        QCOMPARE(root.inputs.size(), std::size_t{1});
        QVERIFY(power.trace[root.inputs.front()].term == Term::RackPower);
    }

    void purchasesAreToldApartByTheirRack()
    {
        Scenario plan = test::smallPlan();
        Rack second = *plan.racks.front();
        second.id = {60};
        second.name = "A02";
        second.placements.front().id = {61};
        plan.racks.push_back(std::make_shared<const Rack>(second));
        const Explanation explanation = explain(m_catalogue, plan, "cost.own.capital");
        QVERIFY(explanation.root != NodeId::None);
        const TraceNode& root = explanation.trace[explanation.root];
        QCOMPARE(root.inputs.size(), std::size_t{2});
        QCOMPARE(explanation.trace[root.inputs[0]].label, std::string("A01"));
        QCOMPARE(explanation.trace[root.inputs[1]].label, std::string("A02"));
    }

    void theCloudWinsWhenItIsCheaperPerHour()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        plan.clouds.front().rate = given(moneyPerHour(2));
        const CostResult cost = evaluate(m_catalogue, plan).cost;  // 1 an hour against 1.97
        QVERIFY(cost.neverBreaksEven && !cost.breakEven && !cost.breakEvenMonths);
    }

    void anApiChargesByTheToken()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().inputTokens = given(tokens(1000));
        plan.workloads.front().outputTokens = given(tokens(100));
        ApiCommitment api;
        api.id = {70};
        api.workload = {30};
        api.inputPrice = given(moneyPerMillionTokens(2));
        plan.apis.push_back(api);
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::ApiPriceUnknown));
        plan.apis.front().outputPrice = given(moneyPerMillionTokens(10));
        const CostResult cost = evaluate(m_catalogue, plan).cost;
        NEAR(perHour(cost.apiRate), 0.3);  // 100 an hour · (0.002 + 0.001)
        QVERIFY(cost.neverBreaksEven);
    }

    void linesAndYearsAddUp()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        const CostResult cost = evaluate(m_catalogue, plan).cost;
        QCOMPARE(horizonMonths(cost), 60);
        const auto own = cumulativeOwn(cost, 60);
        const auto cloud = cumulativeCloud(cost, 60);
        QCOMPARE(own.size(), std::size_t(61));
        QCOMPARE(own.front(), 50000.0);
        QCOMPARE(cloud.front(), 0.0);
        NEAR(own.back(), cost.own.total->value());
        NEAR(cloud.back(), cost.cloudTotal->value());
        QVERIFY(cumulativeApi(cost, 60).empty());
        const auto rented = paidByYear(cost, CostOption::Cloud, 5);
        QCOMPARE(rented.size(), std::size_t(5));
        NEAR(rented[1].value(), 65700.0);  // 7.5 · 8,760
        NEAR(paidByYear(cost, CostOption::Cloud, 2)[1].value(), 4 * 65700.0);
        QVERIFY(paidByYear(cost, CostOption::Api, 5).empty());
    }

    /// The categories of owning sum to the whole in each year; the purchase of 50,000 falls in the first.
    void categoriesSumToEachYear()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        const CostResult cost = evaluate(m_catalogue, plan).cost;
        const auto categories = ownByCategory(cost, 5);
        const auto whole = paidByYear(cost, CostOption::Own, 5);
        for (std::size_t year = 0; year < 5; ++year) {
            double sum = 0;
            for (const CategoryYears& one : categories)
                sum += one.years[year].value();
            NEAR(sum, whole[year].value());
        }
        QVERIFY(categories.front().category == CostCategory::Purchase);
        NEAR(categories.front().years[0].value(), 50000.0);
        NEAR(categories.front().years[1].value(), 0.0);
        for (const CategoryYears& one : categories)
            QVERIFY(one.category != CostCategory::Interest && one.category != CostCategory::Tax);
        // What comes after the last column belongs to it.
        double all = 0;
        for (const CategoryYears& one : ownByCategory(cost, 2))
            all += one.years[0].value() + one.years[1].value();
        NEAR(all, cost.own.total->value());
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
