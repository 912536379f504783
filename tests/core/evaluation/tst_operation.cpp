// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/performance/operation.h"
#include "tests/support/plain_replica.h"

#include <QTest>

#include <cmath>

using namespace headroom;

namespace {

/// Steps of 20 ms whatever they hold.
performance::Replica steadyReplica() { return support::plainReplica(0.020, 0); }

performance::OpenLoad loadOf(double arrivals)
{
    performance::OpenLoad open;
    open.load.input = {tokens(100)};
    open.load.output = {tokens(51)};
    open.load.chunk = {tokens(1000)};
    open.load.capacity = {ratio(1000)};
    open.arrivals = {perSecond(arrivals)};
    return open;
}

bool near(double a, double b, double share = 1e-9) { return std::abs(a - b) <= share * std::abs(b); }

}  // namespace

class TestOperation : public QObject {
    Q_OBJECT
private slots:
    void aQueueOfLikePromptsIsMD1()
    {
        // One prompt fills a step, nothing decodes: M/D/1 with a use of 0.8 waits 0.8 S / (2 · 0.2) = 2 S.
        const Duration wait =
            formulas::queueWait.compute(perSecond(80), seconds(0.010), ratio(1), ratio(0), ratio(1));
        QVERIFY(near(wait.value(), 0.020));
    }

    void aQueueOfUnlikePromptsIsMM1()
    {
        // Exponential lengths (squared coefficient of variation 1): 0.8 S / 0.2 = 4 S, twice as long.
        const Duration wait =
            formulas::queueWait.compute(perSecond(80), seconds(0.010), ratio(1), ratio(1), ratio(1));
        QVERIFY(near(wait.value(), 0.040));
    }

    void manyPromptsOfAChunkHardlyQueue()
    {
        // Ten prompts fit into a step: what is left over at a use of 0.5 is 0.5^10 of a service, over 2 · 0.5, times 2.
        const Duration wait =
            formulas::queueWait.compute(perSecond(50), seconds(0.010), ratio(1), ratio(1), ratio(10));
        QVERIFY(near(wait.value(), 0.010 * 2 * std::pow(0.5, 10)));
    }

    void aStepGrowsByThePromptsOfTheStepBefore()
    {
        // 20 ms of decoding, 10 prompts a second of 50 ms each: half the time goes to prompts, steps last 40 ms in the mean.
        const Ratio use = formulas::readingUse.compute(perSecond(10), seconds(0.050));
        const Duration step = formulas::stepMean.compute(seconds(0.020), ratio(1), use);
        QVERIFY(near(step.value(), 0.040));
        // The number of arrivals in a step varies by Poisson, lengths not at all: variance over mean 10 · 0.05² / (1 - 0.25).
        const Duration seen = formulas::stepSeen.compute(step, perSecond(10), seconds(0.050), ratio(0), use);
        QVERIFY(near(seen.value(), 0.040 + 0.025 / 0.75));
    }

    void quantilesOfAnExponentialSojournAreThoseOfMM1()
    {
        // P(T > t) = exp(-t / mean): median 0.693, p95 2.996, p99 4.605 means; Wilson and Hilferty come within 1.5 %.
        const auto at = [](double normal) {
            return formulas::firstTokenQuantile.compute(Duration{}, seconds(1), seconds(1), ratio(normal))
                .value();
        };
        QVERIFY(near(at(0), std::log(2.0), 0.015));
        QVERIFY(near(at(1.644854), std::log(20.0), 0.015));
        QVERIFY(near(at(2.326348), std::log(100.0), 0.015));
    }

    void requestsInFlightFollowLittle()
    {
        // Steps of 20 ms; a request writes 50 tokens after the first: one second. Five a second keep about five writing, and the time
        // to first token adds its share.
        const Calculator plain;
        const auto estimate = performance::openEstimate(plain, steadyReplica(), loadOf(5));
        QVERIFY(estimate.perToken.known);
        QVERIFY(near(estimate.perToken.value.value(), 0.020));
        QVERIFY(near(estimate.latency.value.value(), estimate.firstToken.value.value() + 1.0));
        QVERIFY(near(estimate.inFlight.value.value(), 5 * estimate.latency.value.value()));
        // Nearly always somebody writes: half a step until the next begins, and one step to be read.
        const double working = 1 - std::exp(-5.0);
        QVERIFY(near(estimate.firstToken.value.value(), working * 0.010 + 0.020, 0.01));
    }

    void percentilesRiseAndMoreLoadNeverHelps()
    {
        const Calculator plain;
        double before = 0;
        for (const double arrivals : {0.1, 1.0, 10.0, 100.0, 250.0, 320.0}) {
            const auto estimate = performance::openEstimate(plain, steadyReplica(), loadOf(arrivals));
            QVERIFY(estimate.firstToken.known);
            QVERIFY(estimate.firstTokenP50.value <= estimate.firstTokenP95.value);
            QVERIFY(estimate.firstTokenP95.value <= estimate.firstTokenP99.value);
            QVERIFY(estimate.firstToken.value.value() >= before);
            before = estimate.firstToken.value.value();
        }
    }

    void moreThanAChunkTakesHasNoSteadyState()
    {
        // A request reads 100 tokens and writes 50 behind its first: of fifty steps of 1,000 a second 333 are done and no more.
        const Calculator plain;
        QVERIFY(performance::openEstimate(plain, steadyReplica(), loadOf(330)).firstToken.known);
        QVERIFY(!performance::openEstimate(plain, steadyReplica(), loadOf(337)).firstToken.known);
    }

    void moreThanTheCacheHoldsHasNoSteadyState()
    {
        // 1,000 requests fit, each stays a second: 1,100 a second cannot be worked off.
        const Calculator plain;
        performance::OpenLoad load = loadOf(1100);
        load.load.chunk = {tokens(1e6)};
        const auto estimate = performance::openEstimate(plain, steadyReplica(), load);
        QVERIFY(!estimate.firstToken.known && !estimate.inFlight.known && !estimate.firstTokenP99.known);
    }

    void whatRequestsAtWorkHoldVariesWithTheirLengths()
    {
        // Exponential lengths of 1,000 each: an answer met at work has 1,000 written and a variance of 1,000², a prompt the same.
        QVERIFY(near(performance::heldSpread(tokens(1000), tokens(1000), {1, 1}), 0.5));
        // Alike: half of 1,000 in the mean, a twelfth of 1,000² of variance, over 1,500².
        QVERIFY(near(performance::heldSpread(tokens(1000), tokens(1000), {0, 0}), 1.0 / 12 / 2.25));
        const auto places = [](double spread) {
            return formulas::openCapacity
                .compute(tokens(100000), ratio(1), tokens(1000), tokens(500), ratio(spread))
                .value();
        };
        QVERIFY(near(places(1), 100000.0 / 1500) && near(places(0), 100000.0 / 1300));
    }

    void placesBetweenWholeNumbersWaitBetweenThem()
    {
        // Erlang: of a load of 1 a third waits for two places and 1/11 for three.
        QVERIFY(near(performance::placesTaken(2.5, 1, 0, 0), (1.0 / 3 + 1.0 / 11) / 2));
        // Five that vary as 2.5 alike, with twice the load.
        QVERIFY(near(performance::placesTaken(5, 2, 0, 1), (1.0 / 3 + 1.0 / 11) / 2));
    }

    void nothingArrivesNothingIsKnown()
    {
        const Calculator plain;
        QVERIFY(!performance::openEstimate(plain, steadyReplica(), loadOf(0)).firstToken.known);
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
