// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/studies/simulation/simulate.h"
#include "tests/support/sample.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::simulation;

namespace {

Run firstRun(const Scenario& plan, const Results& results)
{
    Order order;
    order.window = seconds(1200);
    const auto runs = simulate(*support::builtIn(), plan, results, order);
    return runs.front();
}

bool near(const Known<Duration>& estimate, double simulated, double share)
{
    return estimate && std::abs(estimate->value() / simulated - 1) < share;
}

}  // namespace

/// How much of what replicas can do a run uses, which is not how long something runs on them.
class TestSimulatedUse : public QObject {
    Q_OBJECT
private slots:
    void useIsOfTheThroughputAndBusyIsOfTheTime()
    {
        const Scenario plan = support::sample("azure-conversation");
        const Results results = evaluate(*support::builtIn(), plan);
        const Run run = firstRun(plan, results);
        const auto* out = std::get_if<ServingOutcome>(&run.outcome);
        QVERIFY(out && run.use && run.estimatedUse);
        // By definition: tokens a second over those of all replicas at their stated concurrency.
        const double throughput = results.deployments.front().replicaThroughput->value();
        QVERIFY(std::abs(run.use->value() - out->outputTokens / out->span / (run.replicas * throughput)) <
                1e-9);
        // A replica whose requests overlap hardly rests, at whatever part of its throughput.
        QVERIFY(out->busy > 0.9 && out->busy <= 1.0 + 1e-9);
        QVERIFY(run.use->value() < out->busy);
        // Drawn lengths spread by a few per cent in a run of some minutes.
        QVERIFY(std::abs(run.use->value() / run.estimatedUse->value() - 1) < 0.1);
        QCOMPARE(run.estimatedUse->value(), results.deployments.front().peakUseFitted->value());
    }
    void whoReadsAndWritesApartHasItsEstimateBeside()
    {
        Scenario plan = support::sample("azure-conversation");
        Deployment& deployment = plan.deployments.front();
        // Of eight accelerators two read and four write, or so many as the sample's layout has of each.
        deployment.tensorParallel = 2;
        deployment.prefillTensorParallel = 2;
        deployment.prefillReplicas = 1;
        deployment.decodeReplicas = 2;
        deployment.arrangement = Arrangement::Disaggregated;
        deployment.weights = Precision::Fp8;
        plan.workloads.front().shape.clear();
        plan.workloads.front().peakFactor.value = ratio(1);
        const Results results = evaluate(*support::builtIn(), plan);
        const Run run = firstRun(plan, results);
        const auto* out = std::get_if<ServingOutcome>(&run.outcome);
        QVERIFY(out && out->split && out->served > 0);
        QVERIFY(near(run.estimatedFirstToken, out->firstToken.mean, 0.15));
        QVERIFY(near(run.estimatedPerToken, out->perToken.mean, 0.10));
        QVERIFY(near(run.estimatedFirstTokenP95, out->firstToken.p95, 0.30));
    }
    /// More arrives than steps of so few tokens carry: what replicas do then is what the plan says that they can.
    void aBudgetOfFewTokensLimitsWhatIsAnswered()
    {
        Scenario plan = support::sample("azure-conversation");
        Workload& work = plan.workloads.front();
        work.shape.clear();
        work.peakFactor.value = ratio(1);
        work.items.value = perSecond(16);
        for (const double budget : {64.0, 256.0}) {
            plan.deployments.front().batchedTokens.value = tokens(budget);
            const Results results = evaluate(*support::builtIn(), plan);
            const Run run = firstRun(plan, results);
            const auto* out = std::get_if<ServingOutcome>(&run.outcome);
            QVERIFY(out);
            const double can = results.deployments.front().replicaThroughput->value() * run.replicas;
            QVERIFY2(std::abs(out->outputTokens / out->span / can - 1) < 0.05,
                     qPrintable(QString::number(out->outputTokens / out->span / can)));
            QVERIFY(!results.deployments.front().atPeak.firstToken);
        }
    }
    /// However many others there are, a prompt is read by one stage after the other.
    void aPromptCrossesAllStages()
    {
        Scenario plan = support::sample("azure-conversation");
        Deployment& deployment = plan.deployments.front();
        deployment.tensorParallel = 2;
        deployment.pipelineParallel = 4;
        Workload& work = plan.workloads.front();
        work.shape.clear();
        work.peakFactor.value = ratio(1);
        Order order;
        double before = 0, told = 0;
        for (const double arrivals : {0.02, 0.5, 2.0}) {
            work.items.value = perSecond(arrivals);
            order.window = seconds(1000 / arrivals);
            const Results results = evaluate(*support::builtIn(), plan);
            const auto runs = simulate(*support::builtIn(), plan, results, order);
            const auto* out = std::get_if<ServingOutcome>(&runs.front().outcome);
            QVERIFY(out && near(runs.front().estimatedFirstToken, out->firstToken.mean, 0.10));
            // A thousand drawn prompts differ by some per cent in the mean.
            QVERIFY(out->firstToken.mean > 0.93 * before);
            const double estimate = results.deployments.front().atPeak.firstToken->value();
            QVERIFY(estimate > told);
            before = out->firstToken.mean;
            told = estimate;
        }
    }
    /// Eight in flight on each of two replicas: from a few requests to most find no place.
    void whoMustWaitForAPlaceIsFoundByTheEstimateToo()
    {
        Scenario plan = support::sample("azure-conversation");
        plan.deployments.front().concurrency.value = ratio(8);
        Workload& work = plan.workloads.front();
        work.shape.clear();
        work.inputTokens.value = tokens(500);
        work.outputTokens.value = tokens(400);
        work.peakFactor.value = ratio(1);
        for (const double arrivals : {1.6, 2.4, 2.6}) {
            work.items.value = perSecond(arrivals);
            Order order;
            order.window = hours(4);
            const auto runs = simulate(*support::builtIn(), plan, evaluate(*support::builtIn(), plan), order);
            const auto* out = std::get_if<ServingOutcome>(&runs.front().outcome);
            QVERIFY(out);
            QVERIFY2(near(runs.front().estimatedFirstToken, out->firstToken.mean, 0.20),
                     qPrintable(QString::number(arrivals)));
            QVERIFY(near(runs.front().estimatedFirstTokenP50, out->firstToken.p50, 0.20));
            QVERIFY(near(runs.front().estimatedFirstTokenP95, out->firstToken.p95, 0.20));
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulatedUse)
#include "tst_simulated_use.moc"
