// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/turns.h"
#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/shared_pool.h"
#include "core/studies/simulation/simulate.h"
#include "core/studies/simulation/turns.h"
#include "tests/support/plain_replica.h"
#include "tests/support/sample.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::simulation;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

bool near(double a, double b, double share = 1e-9) { return std::abs(a - b) <= share * std::abs(b); }

/// Has so many seconds of work by its own clock.
class Worker final : public TurnTaker {
public:
    void give(double own, double seconds) { m_until = std::max(m_until, own) + seconds; }
    void runUntil(double) override {}
    bool hasWork() const override { return false; }
    double workedUntil() const override { return m_until; }

private:
    double m_until = 0;
};

std::vector<Request> someRequests(std::uint64_t seed, double perSecondAsked)
{
    Draws draws(seed);
    return poissonArrivals(perSecond(perSecondAsked), seconds(300), tokens(200), tokens(40), draws);
}

ServingRun runOf(const performance::StepTable& steps, int replicas)
{
    ServingRun run;
    run.steps = &steps;
    run.kvTokens = 1e6;
    run.replicas = replicas;
    return run;
}

/// The sample's conversation so many times, each with this part of the requests.
Scenario conversations(int count, double part)
{
    Scenario plan = support::sample("azure-conversation");
    Workload work = plan.workloads.front();
    Deployment deployment = plan.deployments.front();
    work.shape.clear();
    work.peakFactor.value = ratio(1);
    work.items.value = work.items.value * part;
    plan.workloads.clear();
    plan.deployments.clear();
    for (int i = 0; i < count; ++i) {
        work.id = {900 + static_cast<std::uint64_t>(i)};
        deployment.id = {950 + static_cast<std::uint64_t>(i)};
        deployment.workload = work.id;
        plan.workloads.push_back(work);
        plan.deployments.push_back(deployment);
    }
    return plan;
}

}  // namespace

/// What shares accelerators, run together.
class TestSharedPool : public QObject {
    Q_OBJECT
private slots:
    void twoOnOneAcceleratorGoAtHalfTheirPace()
    {
        // Ten seconds of work from the beginning, two more of another's from the fourth second on: these take four, and leave the first
        // two of its own behind, four remain.
        Turns turns(1);
        Worker first, second;
        const std::size_t a = turns.add(first, 0, 1), b = turns.add(second, 0, 1);
        first.give(0, 10);
        QCOMPARE(turns.advance(4), 4.0);
        QCOMPARE(turns.own(a), 4.0);
        second.give(turns.own(b), 2);
        QCOMPARE(turns.advance(never), 8.0);
        QCOMPARE(turns.own(a), 6.0);
        QCOMPARE(turns.advance(never), 12.0);
        QCOMPARE(turns.advance(never), never);
        QCOMPARE(turns.wallAt(a, 3), 3.0);
        QCOMPARE(turns.wallAt(a, 5), 6.0);
        QCOMPARE(turns.wallAt(a, 10), 12.0);
        QCOMPARE(turns.worked(a), 12.0);
        QCOMPARE(turns.worked(b), 4.0);
    }

    void theMostCrowdedAcceleratorSetsThePace()
    {
        // One on four accelerators, and on one of these two more: a third each while all work.
        Turns turns(4);
        Worker wide, narrow, other;
        turns.add(wide, 0, 4);
        turns.add(narrow, 2, 1);
        turns.add(other, 2, 1);
        wide.give(0, 3);
        narrow.give(0, 1);
        other.give(0, 1);
        // After three seconds the two are through, and of the first two seconds are left.
        double last = 0;
        for (double at = turns.advance(never); at < never; at = turns.advance(never))
            last = at;
        QVERIFY(near(last, 5));
    }

    void itemsOfAllKindsWaitInOneQueue()
    {
        // One accelerator: the item of the second kind comes between those of the first.
        const PoolOutcome out =
            runTogether(1, {}, {{.arrivals = {0, 0.5}, .service = 1}, {.arrivals = {0.2}, .service = 2}});
        QCOMPARE(out.items[0][0].end, 1.0);
        QCOMPARE(out.items[1][0].begin, 1.0);
        QVERIFY(near(out.items[1][0].end, 3));
        QVERIFY(near(out.items[0][1].begin, 3));
        QVERIFY(near(out.items[0][1].end, 4));
    }

    /// An engine that always works beside items, of which an accelerator has one at a time.
    void itemsTakeHalfOfTheTimeAtMost()
    {
        QCOMPARE(leftBeside(0.2), 0.8);
        QCOMPARE(leftBeside(0.98), 0.5);
        const performance::StepTable steps(support::plainReplica(0.010, 0.001),
                                           {.sequences = 8, .chunk = 64, .prompt = 200});
        const ServingRun run = runOf(steps, 1);
        std::vector<Request> endless{{.arrival = 0, .input = 1, .output = 90001}};
        // Alone it takes 990 s; more items come than can be done beside it.
        std::vector<double> arrivals;
        for (int i = 0; i < 4000; ++i)
            arrivals.push_back(i);
        (void)runTogether(1, {{&run, &endless, 1}}, {{.arrivals = arrivals, .service = 0.98}});
        QVERIFY(near(endless.front().end, 2 * 990, 0.01));
    }

    void whoIsNeverDisturbedIsServedAsAlone()
    {
        const performance::StepTable steps(support::plainReplica(0.010, 0.001),
                                           {.sequences = 8, .chunk = 64, .prompt = 200});
        const ServingRun run = runOf(steps, 2);
        std::vector<Request> alone = someRequests(3, 4), beside = alone, none;
        const Routed routed = route(run, alone, {});
        const PoolOutcome out = runTogether(2, {{&run, &beside, 1}, {&run, &none, 1}}, {});
        QCOMPARE(out.serving.front().replica, routed.replica);
        QVERIFY(near(out.serving.front().busy, routed.busy));
        for (std::size_t i = 0; i < alone.size(); ++i)
            QVERIFY(near(beside[i].firstToken, alone[i].firstToken) && near(beside[i].end, alone[i].end) &&
                    beside[i].arrival == alone[i].arrival);
    }

    /// Beside one that always works everything takes twice as long: as alone in half the time.
    void whoIsAlwaysDisturbedGoesAtHalfItsPace()
    {
        const performance::StepTable steps(support::plainReplica(0.010, 0.001),
                                           {.sequences = 8, .chunk = 64, .prompt = 200});
        const ServingRun run = runOf(steps, 1);
        std::vector<Request> beside = someRequests(5, 2), alone = beside;
        for (Request& request : alone)
            request.arrival /= 2;
        std::vector<Request> endless{{.arrival = 0, .input = 1, .output = 900000}};
        (void)route(run, alone, {});
        (void)runTogether(1, {{&run, &beside, 1}, {&run, &endless, 1}}, {});
        QVERIFY(beside.size() > 100 && endless.front().end > beside.back().end);
        for (std::size_t i = 0; i < alone.size(); ++i)
            QVERIFY(near(beside[i].firstToken, 2 * alone[i].firstToken, 1e-6) &&
                    near(beside[i].end, 2 * alone[i].end, 1e-6));
    }

    /// The estimate of those that share a pool, against their run: measured on 99 others within 5 and 6 % in the median.
    void theEstimateKnowsOfTheOthers()
    {
        for (const auto& [count, part] : {std::pair(2, 0.5), std::pair(2, 0.1), std::pair(3, 0.2)}) {
            const Scenario plan = conversations(count, part);
            const Results results = evaluate(*support::builtIn(), plan);
            Order order;
            order.window = hours(1);
            const auto runs = simulate(*support::builtIn(), plan, results, order);
            QCOMPARE(runs.size(), static_cast<std::size_t>(count));
            for (const Run& run : runs) {
                const auto* out = std::get_if<ServingOutcome>(&run.outcome);
                QVERIFY(out && run.together && !run.shared);
                const DeploymentResult* told = findDeployment(results, run.id);
                for (const Known<Duration>& estimate : {run.estimatedPerToken, told->atPeak.perToken})
                    QVERIFY(estimate && near(estimate->value(), out->perToken.mean, 0.2));
                for (const Known<Duration>& estimate : {run.estimatedFirstToken, told->atPeak.firstToken})
                    QVERIFY(estimate && near(estimate->value(), out->firstToken.mean, 0.25));
            }
        }
    }

    void oneOfThemIsRunAmongTheOthers()
    {
        const Scenario plan = conversations(2, 0.5);
        const Results results = evaluate(*support::builtIn(), plan);
        Order order;
        order.window = seconds(600);
        const auto both = simulate(*support::builtIn(), plan, results, order);
        order.only = plan.deployments.back().id;
        const auto one = simulate(*support::builtIn(), plan, results, order);
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(std::get<ServingOutcome>(one.front().outcome).firstToken.mean,
                 std::get<ServingOutcome>(both.back().outcome).firstToken.mean);
    }
};

QTEST_GUILESS_MAIN(TestSharedPool)
#include "tst_shared_pool.moc"
