// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/demand.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace headroom;
using test::given;

class TestLaws : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void moreLoadNeverCostsLessPower()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().idlePower = given(watts(600)); });
        double before = 0;
        for (int items = 0; items <= 8000; items += 250) {
            plan.workloads.front().items = given(perDay(items));
            plan.workloads.front().items.unit = "1/day";  // none is a statement too
            const EnergyResult energy = evaluate(m_catalogue, plan).energy;
            QVERIFY(energy.hourlyKnown);
            QVERIFY(energy.yearly->value() >= before);
            QVERIFY(energy.it[12] <= *energy.plannedPower);
            before = energy.yearly->value();
        }
    }

    void doublingAPriceNeverLowersATotal()
    {
        Scenario plan = test::smallPlan();
        const double before = evaluate(m_catalogue, plan).cost.own.total->value();
        const auto dearer = [&](auto change) {
            Scenario other = plan;
            change(other.assumptions);
            return evaluate(m_catalogue, other).cost.own.total->value() >= before;
        };
        QVERIFY(dearer([](Assumptions& a) { a.electricity.value *= 2.0; }));
        QVERIFY(dearer([](Assumptions& a) { a.coolingAdder.value *= 2.0; }));
        QVERIFY(dearer([](Assumptions& a) { a.maintenance.value *= 2.0; }));
        QVERIFY(dearer([](Assumptions& a) { a.rackFee.value *= 2.0; }));
        QVERIFY(dearer([](Assumptions& a) { a.pue.value *= 2.0; }));
        QVERIFY(dearer([](Assumptions& a) { a.horizon.value *= 2.0; }));
    }

    void aDaysFactorsKeepMeanAndPeak()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> weight(0, 3), peak(1, 6);
        for (int i = 0; i < 300; ++i) {
            DayShape shape(24);
            for (double& hour : shape)
                hour = weight(random);
            const double wanted = peak(random);
            const DayFactors day = dayFactors(shape, ratio(wanted));
            const double mean = std::accumulate(day.factor.begin(), day.factor.end(), 0.0) / 24;
            QVERIFY(std::abs(mean - 1) < 1e-9);
            QVERIFY(std::abs(*std::max_element(day.factor.begin(), day.factor.end()) - wanted) < 1e-9);
            QVERIFY(*std::min_element(day.factor.begin(), day.factor.end()) >= 0);
        }
    }

    void aCacheChangesNoResult()
    {
        Scenario plan = test::smallPlan();
        EvaluationCache cache;
        evaluate(m_catalogue, plan, &cache);
        const auto same = [&] {
            const Results cached = evaluate(m_catalogue, plan, &cache);
            const Results fresh = evaluate(m_catalogue, plan);
            return cached.cost.own.total == fresh.cost.own.total &&
                   cached.racks.front().powerLimit == fresh.racks.front().powerLimit &&
                   cached.deployments.front().fitted == fresh.deployments.front().fitted &&
                   cached.deployments.front().latencyAtPeak == fresh.deployments.front().latencyAtPeak &&
                   cached.deployments.front().curve.size() == fresh.deployments.front().curve.size() &&
                   cached.findings.size() == fresh.findings.size();
        };
        QVERIFY(same());
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(4, "server", 3, 3)); });
        QVERIFY(same());
        plan.assumptions.planningShare = given(ratio(0.1));
        QVERIFY(same());
        plan.pools.front().accelerator = "module";
        QVERIFY(same());
        plan.info.currency = "EUR";
        QVERIFY(same());
        plan.deployments.front().derate = given(ratio(0.25));
        QVERIFY(same());
    }

    void everyNamedResultIsExplainedWithTheSameValue()
    {
        Scenario plan = test::smallPlan();
        CloudCommitment cloud;
        cloud.id = {50};
        cloud.instance = "rented";
        cloud.workload = {30};
        cloud.sizing = CloudSizing::Mean;
        plan.clouds.push_back(cloud);
        const Results results = evaluate(m_catalogue, plan);
        const auto agrees = [&](std::string_view path, double value) {
            const Explanation told = explain(m_catalogue, plan, path);
            return told.root != NodeId::None && told.trace[told.root].value == value &&
                   told.trace[told.root].known && told.trace[told.root].path == path;
        };
        const DeploymentResult& one = results.deployments.front();
        QVERIFY(agrees("rack.2.planned_power", results.racks.front().plannedPower->value()));
        QVERIFY(agrees("rack.2.power_limit", results.racks.front().powerLimit->value()));
        QVERIFY(agrees("rack.2.weight", results.racks.front().weight->value()));
        QVERIFY(agrees("deployment.40.mean_demand", one.meanDemand->value()));
        QVERIFY(agrees("deployment.40.peak_demand", one.peakDemand->value()));
        QVERIFY(agrees("deployment.40.accelerator_rate", one.acceleratorRate->value()));
        QVERIFY(agrees("deployment.40.needed", one.needed->value()));
        QVERIFY(agrees("deployment.40.mean_use", one.meanUse->value()));
        QVERIFY(agrees("deployment.40.peak_use", one.peakUse->value()));
        QVERIFY(agrees("deployment.40.peak_use_fitted", one.peakUseFitted->value()));
        QVERIFY(agrees("deployment.40.latency_p95_peak", one.latencyAtPeak->value()));
        QVERIFY(agrees("deployment.40.latency_p95_mean", one.latencyAtMean->value()));
        QVERIFY(agrees("energy.planned_power", results.energy.plannedPower->value()));
        QVERIFY(agrees("energy.power_limit", results.energy.powerLimit->value()));
        QVERIFY(agrees("energy.yearly", results.energy.yearly->value()));
        QVERIFY(agrees("energy.carbon_yearly", results.energy.carbonYearly->value()));
        QVERIFY(agrees("cost.own.capital", results.cost.own.capital->value()));
        QVERIFY(agrees("cost.own.maintenance", results.cost.own.maintenance->value()));
        QVERIFY(agrees("cost.own.electricity", results.cost.own.electricity->value()));
        QVERIFY(agrees("cost.own.cooling", results.cost.own.cooling->value()));
        QVERIFY(agrees("cost.own.colocation", results.cost.own.colocation->value()));
        QVERIFY(agrees("cost.own.running", results.cost.own.running->value()));
        QVERIFY(agrees("cost.own.total", results.cost.own.total->value()));
        QVERIFY(agrees("cost.instances", results.cost.instances->value()));
        QVERIFY(agrees("cost.cloud.rate", results.cost.cloudRate->value()));
        QVERIFY(agrees("cost.cloud.total", results.cost.cloudTotal->value()));
        QVERIFY(agrees("cost.break_even", results.cost.breakEven->value()));
        QVERIFY(agrees("cost.break_even_months", results.cost.breakEvenMonths->value()));
        QVERIFY(explain(m_catalogue, plan, "cost.nothing").root == NodeId::None);
        QVERIFY(explain(m_catalogue, plan, "").root == NodeId::None);
    }

    void anExplanationReachesItsSources()
    {
        const Explanation told = explain(m_catalogue, test::smallPlan(), "cost.own.electricity");
        std::vector<std::string> paths;
        for (const TraceNode& node : told.trace.nodes())
            paths.push_back(node.path);
        for (const char* path : {"assumptions.electricity", "assumptions.pue", "rack.2.planned_power"})
            QVERIFY2(std::find(paths.begin(), paths.end(), path) != paths.end(), path);
        // Inputs come before what uses them, so a reader of the list needs no forward references.
        for (std::size_t i = 0; i < told.trace.nodes().size(); ++i) {
            for (const NodeId input : told.trace.nodes()[i].inputs)
                QVERIFY(static_cast<std::size_t>(input) < i);
        }
    }
};

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
