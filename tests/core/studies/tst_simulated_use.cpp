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
        const Results results = evaluate(*support::builtIn(), plan);
        const Run run = firstRun(plan, results);
        const auto* out = std::get_if<ServingOutcome>(&run.outcome);
        QVERIFY(out && out->split && out->served > 0);
        QVERIFY(run.estimatedFirstToken && run.estimatedPerToken);
        QVERIFY(run.estimatedPerToken->value() > 0 && run.estimatedFirstToken->value() > 0);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedUse)
#include "tst_simulated_use.moc"
