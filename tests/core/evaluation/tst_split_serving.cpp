// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/disaggregated.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace headroom;

namespace {

bool near(double a, double b, double share = 1e-9) { return std::abs(a - b) <= share * std::abs(b); }

template <class Q>
Input<Q> set(Q value)
{
    Input<Q> out;
    out.value = value;
    return out;
}

/// One replica that reads and two that write, two accelerators each.
support::Served split()
{
    support::Served subject;
    subject.deployment.arrangement = Arrangement::Disaggregated;
    subject.deployment.tensorParallel = 2;
    subject.deployment.prefillTensorParallel = 2;
    subject.deployment.decodeReplicas = 2;
    return subject;
}

ServingResult served(const support::Served& subject, std::vector<Finding>* findings = nullptr)
{
    std::vector<Finding> said;
    return evaluateServing(Calculator(), subject.input(), findings ? *findings : said);
}

}  // namespace

class TestSplitServing : public QObject {
    Q_OBJECT
private slots:
    void readersAndWritersMakeOneReplica()
    {
        // Two that write on two accelerators each, one that reads on two: six.
        QCOMPARE(acceleratorsOf(split().deployment), 6);
        support::Served together = split();
        together.deployment.arrangement = Arrangement::Together;
        QCOMPARE(acceleratorsOf(together.deployment), 2);
    }

    void whoReadsElsewhereIsCountedThere()
    {
        // The four that write stay in the pool, the two that read are in the other.
        Deployment plan = split().deployment;
        plan.pool = PoolId{1};
        plan.prefillPool = PoolId{1};
        QCOMPARE(acceleratorsOf(plan), 6);
        plan.prefillPool = PoolId{2};
        QCOMPARE(acceleratorsOf(plan), 4);
        QCOMPARE(readersOf(plan), 2);
    }

    void throughputFollowsLittle()
    {
        const ServingResult result = served(split());
        QVERIFY(result.firstToken.known && result.perToken.known);
        // 32 in flight on each of two writing replicas, 512 tokens each.
        const double whole = result.firstToken.value.value() + 511 * result.perToken.value.value();
        QVERIFY(near(result.replicaThroughput.value.value(), 64 * 512 / whole));
    }

    void whoOnlyWritesIsNotHeldUpByPrompts()
    {
        support::Served together = split();
        together.deployment.arrangement = Arrangement::Together;
        QVERIFY(served(split()).perToken.value < served(together).perToken.value);
    }

    void moreReadersAndFasterLinksNeverHurt()
    {
        support::Served slow = split();
        slow.deployment.transferRate = set(bytesPerSecond(5e9));
        support::Served fast = split();
        fast.deployment.transferRate = set(bytesPerSecond(500e9));
        QVERIFY(served(fast).firstToken.value < served(slow).firstToken.value);
        support::Served more = split();
        more.deployment.prefillReplicas = 2;
        QVERIFY(served(more).firstToken.value <= served(split()).firstToken.value);
        QVERIFY(served(more).replicaThroughput.value >= served(split()).replicaThroughput.value * (1 - 1e-9));
    }

    void theCacheTravelsAtTheStatedRate()
    {
        // A prompt of 1,024 tokens with 32 layers of 8 heads of 128, keys and values of 2 B: 131,072 B a token, halved by two
        // accelerators: 67.1 MB. From 20 to 50 GB/s at a share of 0.6 that is 5.592 - 2.237 ms.
        support::Served slow = split();
        slow.deployment.transferRate = set(bytesPerSecond(20e9));
        const double spared =
            served(slow).firstToken.value.value() - served(split()).firstToken.value.value();
        QVERIFY2(near(spared, 1024 * 65536.0 / 0.6 * (1 / 20e9 - 1 / 50e9), 1e-6),
                 qPrintable(QString::number(spared, 'g', 10)));
    }

    void noMoreIsAnsweredThanTheLinkCarries()
    {
        // The same 67.1 MB at 0.6 · 0.5 GB/s take the link of the one reader 223.7 ms: 4.47 requests a second of 512 tokens.
        support::Served slow = split();
        slow.deployment.transferRate = set(bytesPerSecond(0.5e9));
        const double carried = 512 * 0.6 * 0.5e9 / (1024 * 65536.0);
        const double answered = served(slow).replicaThroughput.value.value();
        QVERIFY2(near(answered, carried, 0.01), qPrintable(QString::number(answered)));
        // Two readers have two links.
        slow.deployment.prefillReplicas = 2;
        QVERIFY(near(served(slow).replicaThroughput.value.value(), 2 * carried, 0.01));
    }

    void headsThatDoNotDivideAreSaid()
    {
        support::Served wrong = split();
        wrong.deployment.prefillTensorParallel = 3;
        std::vector<Finding> findings;
        const ServingResult result = served(wrong, &findings);
        QVERIFY(!result.firstToken.known && !result.replicaThroughput.known);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& one) {
            return one.code == FindingCode::ParallelismImpossible &&
                   one.subject.field == "prefill_tensor_parallel";
        }));
    }

    void theCurveRises()
    {
        const ServingResult result = served(split());
        QVERIFY(result.curve.size() > 4);
        for (std::size_t i = 1; i < result.curve.size(); ++i)
            QVERIFY(*result.curve[i].perToken >= *result.curve[i - 1].perToken * (1 - 1e-9));
    }

    void itIsJudgedByTheArrivalsAndNotByWhatItIsSetUpFor()
    {
        support::Served subject = split();
        subject.workload.urgency = Urgency::Interactive;
        subject.workload.items = set(perSecond(4));
        subject.workload.peakFactor = set(ratio(2));
        subject.fitted = 6;
        const ServingResult result = served(subject);
        for (const auto& [point, arrivals] : {std::pair(result.atMean, 4.0), std::pair(result.atPeak, 8.0)}) {
            QVERIFY(point.firstToken && point.perToken && point.inFlight && point.latency);
            const double latency = point.firstToken->value() + 511 * point.perToken->value();
            QVERIFY(near(point.latency->value(), latency));
            // Little's law, on each of two that write.
            QVERIFY(near(point.inFlight->value(), arrivals * latency / 2));
            // Who waits for nobody has the prompt read (of 1,024 tokens, 0.6 of 50 GB/s) and carried.
            QVERIFY(point.firstToken->value() > 0.020 + 1024 * 65536.0 / 30e9);
            QVERIFY(*point.firstTokenP50 < *point.firstTokenP95 &&
                    *point.firstTokenP95 < *point.firstTokenP99);
        }
        QVERIFY(*result.atMean.firstToken < *result.atPeak.firstToken);
        // What the engine is set up for says only how many it takes at most.
        support::Served wider = subject;
        wider.deployment.concurrency.value = ratio(64);
        QVERIFY(near(served(wider).atPeak.firstToken->value(), result.atPeak.firstToken->value(), 1e-3));
        QVERIFY(served(wider).firstToken.value > result.firstToken.value);
        // Twice the accelerators: half as many on each.
        support::Served doubled = subject;
        doubled.fitted = 12;
        QVERIFY(*served(doubled).atPeak.inFlight < *result.atPeak.inFlight);
        // More than it writes: no steady state.
        subject.workload.items = set(perSecond(1e4));
        QVERIFY(!served(subject).atPeak.firstToken);
    }

    void goodputKeepsItsLimitsAndNoMoreDoes()
    {
        for (support::Served subject : {split(), support::Served()}) {
            subject.workload.perTokenLimit = set(served(subject).perToken.value);  // at 32 in flight
            subject.workload.firstTokenLimit = set(seconds(10));
            const ServingResult result = served(subject);
            QVERIFY(result.goodput.limited && result.goodput.concurrency);
            const double most = result.goodput.concurrency->value();
            QVERIFY2(most >= 32, qPrintable(QString::number(most)));
            QVERIFY(near(result.goodput.requests->value() * 512, result.goodput.throughput->value()));
            subject.deployment.concurrency.value = ratio(most);
            QVERIFY(served(subject).perToken.value <= subject.workload.perTokenLimit->value);
            subject.deployment.concurrency.value = ratio(most + 1);
            QVERIFY(served(subject).perToken.value > subject.workload.perTokenLimit->value);
        }
    }

    void aLimitThatNothingKeepsLeavesNoGoodput()
    {
        support::Served subject;
        subject.workload.perTokenLimit = set(seconds(1e-6));
        const ServingResult result = served(subject);
        QVERIFY(result.goodput.limited);
        QVERIFY(!result.goodput.concurrency && !result.goodput.throughput);
    }
};

QTEST_GUILESS_MAIN(TestSplitServing)
#include "tst_split_serving.moc"
