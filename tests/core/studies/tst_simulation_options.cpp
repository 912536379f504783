// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/step_table.h"
#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/serve.h"
#include "tests/support/plain_replica.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::simulation;

namespace {

/// Steps of 10 ms and 1 ms for every sequence.
performance::Replica plainReplica() { return support::plainReplica(0.010, 0.001); }

ServingRun runOf(const performance::StepTable& steps)
{
    ServingRun run;
    run.steps = &steps;
    run.kvTokens = 10'000;
    return run;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

/// Chance that nobody waits longer than `wait` in M/D/1, in units of the service: A. K. Erlang, 1909.
double erlangsChance(double use, double wait)
{
    double sum = 0;
    for (int k = 0; k <= static_cast<int>(wait); ++k) {
        const double x = use * (k - wait);
        sum += std::pow(x, k) / std::tgamma(k + 1) * std::exp(-x);
    }
    return (1 - use) * sum;
}

}  // namespace

class TestSimulationOptions : public QObject {
    Q_OBJECT
private:
    const performance::Replica m_replica = plainReplica();

private slots:
    void whatIsInTheCacheIsNotRead()
    {
        const performance::StepTable steps(m_replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        // Of 100 tokens 50 are found: one step of 11 ms in place of two, then four of 11 ms.
        std::vector<Request> requests{{.arrival = 0, .input = 100, .output = 5}};
        ServingRun run = runOf(steps);
        run.cachedPrefix = 0.5;
        serve(run, requests);
        QVERIFY(near(requests[0].firstToken, 0.011));
        QVERIFY(near(requests[0].end, 0.055));
    }

    void draftsSpareSteps()
    {
        // One token guessed at the price of a whole step, half of them kept: 1.5 tokens in 22 ms. Six tokens after the first take four
        // steps.
        const performance::StepTable steps(
            m_replica,
            {.sequences = 8, .chunk = 64, .prompt = 100, .drafts = 1, .draftCost = 1, .tokensPerStep = 1.5});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 7}};
        const ServingOutcome out = serve(runOf(steps), requests);
        QVERIFY(near(requests[0].firstToken, 0.011));
        QVERIFY2(near(requests[0].end, 0.099), qPrintable(QString::number(requests[0].end, 'g', 12)));
        QVERIFY(near(out.perToken.mean, 0.088 / 6));
    }

    void tokensThatLeaveTogetherHoldTheFirstBack()
    {
        const performance::StepTable steps(m_replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 5}};
        ServingRun run = runOf(steps);
        run.streamInterval = 3;
        const ServingOutcome out = serve(run, requests);
        QVERIFY(near(out.firstToken.mean, 0.033));  // read in 11 ms, two more tokens
        QVERIFY(near(out.latency.mean, 0.055));     // the last token comes when it did
    }

    void theFirstTokenIsSeenAtThePaceOfTheNext()
    {
        const performance::StepTable steps(m_replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 5}};
        ServingRun run = runOf(steps);
        run.stepsToFirstToken = 2;
        QVERIFY(near(serve(run, requests).firstToken.mean, 0.033));
    }

    void anAnswerOfOneTokenIsSeenAsLate()
    {
        const performance::StepTable steps(m_replica, {.sequences = 8, .chunk = 64, .prompt = 100});
        std::vector<Request> requests{{.arrival = 0, .input = 10, .output = 1}};
        ServingRun run = runOf(steps);
        run.stepsToFirstToken = 2;
        QVERIFY(near(serve(run, requests).firstToken.mean, 0.033));
    }

    void promptsThatFillAStepAreMD1()
    {
        // Each prompt fills a chunk and answers one token: nothing decodes beside it, and a step takes 11 ms. At a use of 0.8 the time
        // in the system is 11 ms (1 + 0.8 / (2 · 0.2)) = 33 ms (Pollaczek and Khinchine).
        const performance::StepTable steps(m_replica, {.sequences = 8, .chunk = 64, .prompt = 64});
        Draws draws(11);
        std::vector<Request> requests;
        double time = 0;
        for (int i = 0; i < 400'000; ++i)
            requests.push_back({.arrival = time += draws.exponential(0.011 / 0.8), .input = 64, .output = 1});
        const ServingOutcome out = serve(runOf(steps), requests);
        QVERIFY2(std::abs(out.firstToken.mean / 0.033 - 1) < 0.02,
                 qPrintable(QString::number(out.firstToken.mean)));
        for (const auto& [seen, share] : {std::pair(out.firstToken.p50, 0.50), {out.firstToken.p95, 0.95}}) {
            const double chance = erlangsChance(0.8, seen / 0.011 - 1);
            QVERIFY2(std::abs(chance - share) < 0.01, qPrintable(QString::number(chance)));
        }
    }

    void burstsBringAsMuchInGroups()
    {
        // Half of 10 requests a second in groups of 20 over 10,000 s: 100,000 in all, of which 2,500 groups. The count has a standard
        // deviation of sqrt(50,000 + 2,500 · 20²) = 1,025.
        Draws draws(4);
        const auto requests =
            poissonArrivals(perSecond(10), seconds(10'000), tokens(10), tokens(10), draws, {}, {0.5, 20});
        QVERIFY(std::abs(static_cast<double>(requests.size()) - 100'000) < 5 * 1025);
        double together = 0;
        for (std::size_t i = 1; i < requests.size(); ++i)
            together += requests[i].arrival == requests[i - 1].arrival ? 1 : 0;
        // 19 of each group of 20 come with the one before: 47.5 % of all.
        QVERIFY(std::abs(together / static_cast<double>(requests.size()) - 0.475) < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestSimulationOptions)
#include "tst_simulation_options.moc"
