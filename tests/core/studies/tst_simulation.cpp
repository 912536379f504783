// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/step_table.h"
#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/queue.h"
#include "core/studies/simulation/serve_split.h"
#include "core/studies/simulation/simulate.h"
#include "tests/support/plain_replica.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace headroom;
using namespace headroom::simulation;

namespace {

/// Steps of 10 ms and 1 ms for every sequence.
performance::Replica plainReplica() { return support::plainReplica(0.010, 0.001); }

ServingRun runOf(const performance::StepTable& steps, double kvTokens, int replicas = 1)
{
    ServingRun run;
    run.steps = &steps;
    run.kvTokens = kvTokens;
    run.replicas = replicas;
    return run;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private slots:
    void quantilesAreRanks()
    {
        std::vector<double> values(100);
        std::iota(values.rbegin(), values.rend(), 1.0);  // 100 … 1
        const simulation::Spread spread = spreadOf(values);
        QCOMPARE(spread.p50, 50.0);
        QCOMPARE(spread.p95, 95.0);
        QCOMPARE(spread.p99, 99.0);
        QCOMPARE(spread.max, 100.0);
        QCOMPARE(spread.mean, 50.5);
    }

    void drawsHaveTheirMeansAndRepeat()
    {
        Draws a(7), b(7), c(8);
        QCOMPARE(a.uniform(), b.uniform());
        QVERIFY(a.uniform() != c.uniform());
        // Standard deviation of the mean of 200,000: 100 / sqrt(200,000) = 0.22; five of them are allowed.
        double sum = 0;
        for (int i = 0; i < 200000; ++i)
            sum += a.geometric(100);
        QVERIFY(std::abs(sum / 200000 - 100) < 1.2);
        QCOMPARE(a.geometric(1), 1u);
    }

    void aLoneRequestTakesItsSteps()
    {
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        // 100 tokens in chunks of 64: two reading steps of 10 + 1 ms, then four steps of 11 ms.
        std::vector<Request> requests{{.arrival = 1.0, .input = 100, .output = 5}};
        const ServingOutcome out = serve(runOf(steps, 1000), requests);
        QCOMPARE(out.served, 1u);
        QVERIFY2(near(requests[0].firstToken, 1.022),
                 qPrintable(QString::number(requests[0].firstToken, 'g', 12)));
        QVERIFY(near(requests[0].end, 1.066));
        QVERIFY(near(out.perToken.mean, 0.011));
        QVERIFY(near(out.busy, 1.0));
        QVERIFY(near(out.span, 0.066));
    }

    void idleReplicasTakeTurns()
    {
        // One request at a time, far apart: none is busier than another, and each third is the first replica's.
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        std::vector<Request> requests;
        for (int i = 0; i < 6; ++i)
            requests.push_back({.arrival = 100.0 * i, .input = 100, .output = 5});
        const Routed routed = route(runOf(steps, 1000, 3), requests, {});
        QCOMPARE(routed.replica, (std::vector<std::uint32_t>{0, 1, 2, 0, 1, 2}));
    }

    void promptsAreReadCarriedAndAnswered()
    {
        performance::Replica replica = plainReplica();
        replica.kernels.overheads.sequence = seconds(0);
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 10});
        // Every step takes 10 ms. Two prompts of 10 tokens are read in the first one. The reader's link carries one after the other,
        // 10 x 0.5 ms each, and 20 ms pass besides: with their first tokens they come at 35 and 40 ms. The first is answered at once; the
        // second finds its step under way and room at 45 ms.
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 5},
                                      {.arrival = 0, .input = 10, .output = 5}};
        const SplitRun run{.writing = runOf(steps, 1000),
                           .reading = &steps,
                           .readingTokens = 1000,
                           .readers = 1,
                           .transferSetUp = 0.020,
                           .transferPerToken = 0.0005};
        const ServingOutcome out = serveSplit(run, requests);
        QCOMPARE(out.served, 2u);
        QVERIFY2(near(requests[0].firstToken, 0.035),
                 qPrintable(QString::number(requests[0].firstToken, 'g', 12)));
        QVERIFY2(near(requests[1].firstToken, 0.045),
                 qPrintable(QString::number(requests[1].firstToken, 'g', 12)));
        QVERIFY(out.split);
        QVERIFY(near(out.split->reading, 0.010));
        // 25 ms for the first, 30 for the second.
        QVERIFY(near(out.split->transfer, 0.0275));
    }

    void moreReadersShortenTheWaitForThem()
    {
        performance::Replica replica = plainReplica();
        replica.kernels.overheads.sequence = seconds(0);
        const performance::StepTable steps(replica, {.sequences = 1, .chunk = 10, .prompt = 10});
        const auto waited = [&](int readers) {
            std::vector<Request> requests(8, {.arrival = 0, .input = 10, .output = 2});
            const SplitRun run{.writing = runOf(steps, 1000, 8),
                               .reading = &steps,
                               .readingTokens = 1000,
                               .readers = readers};
            return serveSplit(run, requests).split->reading;
        };
        // 10 ms each, one after the other on one reader: 4.5 of them in the mean; on eight readers one.
        QVERIFY(near(waited(1), 0.045));
        QVERIFY(near(waited(8), 0.010));
    }

    void whatTheClientSeesComesOnTop()
    {
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 3}};
        ServingRun run = runOf(steps, 1000);
        run.ingest = 0.5;
        run.ingestPerToken = 0.01;
        run.firstTokenLimit = 0.6;
        // 0.011 read + 0.5 + 10 * 0.01 = 0.611: beyond the limit.
        const ServingOutcome out = serve(run, requests);
        QVERIFY(near(out.firstToken.mean, 0.611));
        QCOMPARE(out.good, 0.0);
    }

    void aFullCacheThrowsOutTheLastAdmitted()
    {
        performance::Replica replica = plainReplica();
        replica.kernels.overheads.sequence = seconds(0);
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 10});
        // Both are read in the first step (10 ms; 22 tokens with the first generated). After four more steps the cache of 30 is
        // full: the second goes, with five tokens generated. The first ends alone with its tenth token at 100 ms. Then fifteen
        // tokens are read again in one step, which gives the sixth, and four more steps end the second at 150 ms.
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 10},
                                      {.arrival = 0, .input = 10, .output = 10}};
        const ServingOutcome out = serve(runOf(steps, 30), requests);
        QCOMPARE(out.evictions, 1u);
        QVERIFY2(near(requests[0].end, 0.100), qPrintable(QString::number(requests[0].end, 'g', 12)));
        QVERIFY2(near(requests[1].end, 0.150), qPrintable(QString::number(requests[1].end, 'g', 12)));
        QVERIFY(near(requests[1].firstToken, 0.010));
    }

    void whatNeverFitsIsRefused()
    {
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 10});
        std::vector<Request> requests{{.arrival = 0, .input = 28, .output = 3},
                                      {.arrival = 0, .input = 27, .output = 3}};
        const ServingOutcome out = serve(runOf(steps, 30), requests);
        QCOMPARE(out.refused, 1u);
        QCOMPARE(out.served, 1u);
    }

    void theRouterBalances()
    {
        performance::Replica replica = plainReplica();
        replica.kernels.overheads.sequence = seconds(0);
        const performance::StepTable steps(replica, {.sequences = 1, .chunk = 64, .prompt = 10});
        // One sequence at a time: alone on its replica each of two ends after 10 + 40 ms; behind each other the second after 100.
        std::vector<Request> apart{{.arrival = 0, .input = 10, .output = 5},
                                   {.arrival = 0, .input = 10, .output = 5}};
        serve(runOf(steps, 1000, 2), apart);
        QVERIFY(near(apart[0].end, 0.050));
        QVERIFY(near(apart[1].end, 0.050));
        std::vector<Request> behind{{.arrival = 0, .input = 10, .output = 5},
                                    {.arrival = 0, .input = 10, .output = 5}};
        serve(runOf(steps, 1000, 1), behind);
        QVERIFY(near(behind[1].end, 0.100));
    }

    void cutShortRunsSaySo()
    {
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 8, .chunk = 64, .prompt = 10});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 5}};
        QVERIFY(serve(runOf(steps, 1000), requests, [](double) { return false; }).cancelled);
    }

    void oneServerWaitsAsErlangSays()
    {
        // M/M/1 with 0.8 arrivals and one service a second: the time in the system is exponential with rate 0.2, so its mean is
        // 5 s and its p95 -ln(0.05)/0.2 = 14.98 s. M/D/1 (Pollaczek and Khinchine): 1 + 0.8/(2 * 0.2) = 3 s.
        Draws draws(3);
        const QueueRun run{.arrivals = 0.8,
                           .service = 1,
                           .servers = 1,
                           .spread = Service::Exponential,
                           .window = 1e6,
                           .limit = 14.98};
        const QueueOutcome spread = queue(run, draws);
        QVERIFY2(std::abs(spread.latency.mean / 5 - 1) < 0.03,
                 qPrintable(QString::number(spread.latency.mean)));
        QVERIFY2(std::abs(spread.latency.p95 / 14.98 - 1) < 0.03,
                 qPrintable(QString::number(spread.latency.p95)));
        QVERIFY(std::abs(spread.good - 0.95) < 0.003);
        QVERIFY(std::abs(spread.busy - 0.8) < 0.01);
        QueueRun alike = run;
        alike.spread = Service::Alike;
        QVERIFY(std::abs(queue(alike, draws).latency.mean / 3 - 1) < 0.03);
    }

    void aDayBringsEachHourItsShare()
    {
        // Factors 2 in the first twelve hours and 0 in the rest, mean 1: of 2,400 s at 1/s all come in the first 1,200 s.
        DayRates day(24);
        std::fill(day.begin(), day.begin() + 12, 2.0);
        Draws draws(5);
        Moments moments(1, 2400, day, draws);
        int count = 0;
        double last = 0;
        while (const auto time = moments.next()) {
            ++count;
            last = *time;
        }
        QVERIFY(last < 1200);
        // Poisson with mean 2,400: five standard deviations are 245.
        QVERIFY2(std::abs(count - 2400) < 245, qPrintable(QString::number(count)));
    }

    void whatIsThereIsCountedBinByBin()
    {
        // One from 0.5 to 2.25 s and one from 1 to 1.5 s, in bins of 1 s: 0.5, then 1 + 0.5, then 0.25, then none.
        Presence presence(0, 1, 4);
        presence.add(0.5, 2.25);
        presence.add(1, 1.5);
        const std::vector<double> means = presence.means();
        QVERIFY(near(means[0], 0.5));
        QVERIFY(near(means[1], 1.5));
        QVERIFY(near(means[2], 0.25));
        QVERIFY(std::abs(means[3]) < 1e-12);
    }

    void hundredPartsAreRanks()
    {
        // Of 4, 1, 3, 2 a quarter does not exceed 1, half not 2, three quarters not 3.
        std::vector<double> values{4, 1, 3, 2};
        const std::vector<double> quantiles = quantilesOf(values);
        QCOMPARE(quantiles.size(), std::size_t{101});
        QCOMPARE(quantiles[0], 1.0);
        QCOMPARE(quantiles[25], 1.0);
        QCOMPARE(quantiles[26], 2.0);
        QCOMPARE(quantiles[50], 2.0);
        QCOMPARE(quantiles[75], 3.0);
        QCOMPARE(quantiles[100], 4.0);
    }

    void aRunWithItsCourseObeysLittle()
    {
        // One server, busy 10 s each, items 20 s apart on average: what is in the system, summed over the bins, is the sum of all
        // latencies that fall into the window (Little), and quantiles agree with the summary.
        Draws draws(2);
        const QueueOutcome out = queue({.arrivals = 0.05,
                                        .service = 10,
                                        .servers = 1,
                                        .spread = Service::Alike,
                                        .window = 1e6,
                                        .limit = {},
                                        .day = {},
                                        .detail = Detail::Course},
                                       draws);
        double there = 0;
        for (const double mean : out.course.inFlight)
            there += mean * out.course.bin;
        const double summed = out.latency.mean * static_cast<double>(out.served);
        QVERIFY2(std::abs(there / summed - 1) < 0.001, qPrintable(QString::number(there / summed)));
        QCOMPARE(out.course.latency[95], out.latency.p95);
        QCOMPARE(out.course.latency[50], out.latency.p50);
    }

    void theGapIsTheEstimatesShareOfWhatWasSimulated()
    {
        Run run;
        ServingOutcome outcome;
        outcome.firstToken.mean = 0.2;
        outcome.perToken.mean = 0.02;
        run.outcome = outcome;
        run.estimatedFirstToken = seconds(0.15);  // 0.15 / 0.2 - 1 = -25 %
        run.estimatedPerToken = seconds(0.021);   // +5 %
        const Gap gap = gapOf(run);
        QVERIFY(std::abs(*gap.firstToken + 0.25) < 1e-12);
        QVERIFY(std::abs(*gap.perToken - 0.05) < 1e-12);
        QVERIFY(!gap.latency);
    }

    void theTableGivesTheStepsOfTheEstimate()
    {
        const performance::Replica replica = plainReplica();
        const performance::StepTable steps(replica, {.sequences = 100, .chunk = 4096, .prompt = 512});
        QVERIFY(near(steps.decode(1, 5000), 0.011));
        QVERIFY(near(steps.decode(100, 5000), 0.110));
        // Nothing decodes: the whole step, here of four prompts of 512.
        QVERIFY(near(steps.reading(0, 2048, 0), 0.014));
        // Beside others the host's time is counted already, and kernels cost nothing here.
        QVERIFY(near(steps.reading(7, 2048, 0), 0.0));
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
