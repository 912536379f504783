// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

bool near(double a, double b, double share = 1e-9) { return std::abs(a - b) <= share * std::abs(b); }

Scenario conversation() { return headroom::support::sample("azure-conversation"); }

Results evaluated(const Scenario& plan)
{
    return evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan);
}

bool speedIsMissing(const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [](const Finding& found) {
        return found.code == FindingCode::NoPerformanceData && found.subject.section == "deployment";
    });
}

/// Replicas of a chat that keep its limits, with so many accelerators fitted.
ServingResult servedBy(::support::Served subject, int fitted)
{
    subject.fitted = fitted;
    std::vector<Finding> ignored;
    return evaluateServing(Calculator(), subject.input(), ignored);
}

::support::Served chat()
{
    ::support::Served subject;
    subject.workload.urgency = Urgency::Interactive;
    subject.workload.items.value = perSecond(40);
    subject.workload.peakFactor.value = ratio(1.5);
    return subject;
}

}  // namespace

/// What is known of a speed before anything is said of it: whether it serves, how many accelerators that takes, what they draw.
class TestServedSpeed : public QObject {
    Q_OBJECT
private slots:
    void whatHasASpeedServes()
    {
        const Results results = evaluated(conversation());
        QVERIFY(!speedIsMissing(results) && ownServes(results));
    }
    /// Two on the same accelerators run in turns. Both have several requests with each replica at any time, so each goes at half its pace,
    /// as alone with twice the requests in half the time.
    void whoSharesAcceleratorsTakesLonger()
    {
        Scenario plan = conversation();
        plan.workloads.front().shape.clear();
        plan.workloads.front().peakFactor.value = ratio(1);
        const Results alone = evaluated(plan);
        const OperatingPoint& doubled = alone.deployments[0].atPeak;
        QVERIFY(doubled.inFlight->value() > 8);
        plan.workloads.front().items.value = plan.workloads.front().items.value * ratio(0.5);
        const OperatingPoint undisturbed = evaluated(plan).deployments[0].atPeak;
        Workload other = plan.workloads.front();
        other.id = {900};
        Deployment beside = plan.deployments.front();
        beside.id = {901};
        beside.workload = other.id;
        plan.workloads.push_back(other);
        plan.deployments.push_back(beside);
        const Results both = evaluated(plan);
        const DeploymentResult& first = both.deployments[0];
        const auto twice = [](const Known<Duration>& now, const Known<Duration>& before) {
            return near(now->value(), 2 * before->value(), 1e-3);
        };
        QVERIFY(twice(first.atPeak.perToken, doubled.perToken));
        QVERIFY(twice(first.atPeak.firstToken, doubled.firstToken));
        QVERIFY(twice(first.atPeak.firstTokenP95, doubled.firstTokenP95));
        QVERIFY(near(first.atPeak.inFlight->value(), doubled.inFlight->value(), 1e-3));
        // The explanation shows the shared figure, not the one before.
        const Explanation told = explain(*headroom::support::builtIn(), plan,
                                         "deployment." + std::to_string(first.id.number) + ".peak.per_token");
        QVERIFY(told.root != NodeId::None &&
                near(told.trace[told.root].value, first.atPeak.perToken->value()));
        // One that hardly ever has a request is hardly noticed.
        plan.workloads.back().items.value = other.items.value * ratio(1e-5);
        QVERIFY(near(evaluated(plan).deployments[0].atPeak.perToken->value(), undisturbed.perToken->value(),
                     1e-3));
        // Batch work gives way.
        plan.workloads.back() = other;
        plan.workloads.back().urgency = Urgency::Batch;
        QVERIFY(near(evaluated(plan).deployments[0].atPeak.perToken->value(), undisturbed.perToken->value()));
    }
    /// One request in twenty beyond the limit is a warning, the mean beyond it an error.
    void theTailOfFirstTokensIsJudged()
    {
        Scenario plan = conversation();
        const OperatingPoint peak = evaluated(plan).deployments.front().atPeak;
        const auto said = [&](double limit) {
            plan.workloads.front().firstTokenLimit->value = seconds(limit);
            const Results results = evaluated(plan);
            const auto found =
                std::find_if(results.findings.begin(), results.findings.end(),
                             [](const Finding& one) { return one.code == FindingCode::LatencyMissed; });
            return found == results.findings.end()      ? std::string()
                   : found->severity == Severity::Error ? std::string("error")
                                                        : std::string(found->subject.field);
        };
        QCOMPARE(said(peak.firstTokenP95->value() * 1.01), std::string());
        QCOMPARE(said(peak.firstTokenP95->value() * 0.99), std::string("peak.first_token_p95"));
        QCOMPARE(said(peak.firstToken->value() * 0.99), std::string("error"));
    }
    void answersOfNoTokensHaveNoKnownSpeed()
    {
        Scenario plan = conversation();
        plan.workloads.front().outputTokens.value = tokens(0);
        const Results results = evaluated(plan);
        QVERIFY(!results.deployments.front().acceleratorRate);
        QVERIFY(speedIsMissing(results));
        QVERIFY(!ownServes(results) && !servesDemand(CostOption::Own, results));
        QVERIFY(cheapestOption(results) != CostOption::Own);
    }
    void aModelOfUnknownShapeHasNoKnownSpeed()
    {
        Scenario plan = conversation();
        plan.deployments.front().model = "deepseek-ai/DeepSeek-V4-Flash";
        const Results results = evaluated(plan);
        QVERIFY(speedIsMissing(results) && !ownServes(results));
        QVERIFY(cheapestOption(results) != CostOption::Own);
    }
    void whatAsksForNothingLacksNoSpeed()
    {
        Scenario plan = conversation();
        plan.deployments.front().model = "deepseek-ai/DeepSeek-V4-Flash";
        plan.workloads.front().items.value = perSecond(0);
        QVERIFY(!speedIsMissing(evaluated(plan)));
    }
    void aStatedRateIsNeededInWholeReplicas()
    {
        Scenario plan = conversation();
        Deployment& deployment = plan.deployments.front();
        Workload& workload = plan.workloads.front();
        workload.firstTokenLimit.reset();
        workload.perTokenLimit.reset();
        deployment.basis = CapacityBasis::Stated;
        // Of the busiest hour 5.53 x 211.126 x 1.4357 = 1,676.3 tokens a second; at 320 each 5.24 accelerators, so two replicas of four.
        deployment.referenceRate.value = WorkRate::from_value(320);
        const Results results = evaluated(plan);
        QVERIFY(results.deployments.front().needed);
        QCOMPARE(results.deployments.front().needed->value(), 8.0);
        deployment.model.clear();
        deployment.tensorParallel = 1;
        QCOMPARE(evaluated(plan).deployments.front().needed->value(), 6.0);
    }
    void asManyReplicasAreNeededAsKeepTheLimits()
    {
        ::support::Served subject = chat();
        // Without a limit the load alone says how many.
        QVERIFY(!servedBy(subject, 8).replicasInTime);
        subject.workload.perTokenLimit = Input<Duration>{};
        subject.workload.perTokenLimit->value = seconds(0.009);
        const auto enough = servedBy(subject, 8).replicasInTime;
        QVERIFY(enough && *enough > 1);
        const OperatingPoint kept = servedBy(subject, *enough).atPeak;
        QVERIFY(kept.perToken && kept.perToken->value() <= 0.009);
        const OperatingPoint missed = servedBy(subject, *enough - 1).atPeak;
        QVERIFY(!missed.perToken || missed.perToken->value() > 0.009);
        // 8.03e9 weights of 2 B at 3.35 TB/s take 4.8 ms: no number of replicas answers in one.
        subject.workload.perTokenLimit->value = seconds(0.001);
        QCOMPARE(servedBy(subject, 8).replicasInTime, std::optional(0));
    }
    void whatIsNeededFollowsTheLimit()
    {
        Scenario plan = conversation();
        plan.workloads.front().firstTokenLimit.reset();
        plan.workloads.front().perTokenLimit.reset();
        const double loaded = evaluated(plan).deployments.front().needed->value();
        plan.workloads.front().perTokenLimit = Input<Duration>{};
        plan.workloads.front().perTokenLimit->value = seconds(0.014);
        const auto limited = evaluated(plan).deployments.front().needed;
        QVERIFY(limited && limited->value() > loaded && std::fmod(limited->value(), 4) == 0);
        plan.workloads.front().perTokenLimit->value = seconds(0.0001);
        QVERIFY(!evaluated(plan).deployments.front().needed);
    }
    void aQueueOfLikeItemsNeedsMoreForItsLimit()
    {
        // Items of 1 s on accelerators that do 1 a second; one a second in the busiest hour. One accelerator is always busy and the
        // queue grows without end; of two each has a use of one half: Erlang C of (2, 1) is 1/3, and of like items 5 % wait longer than
        // ln(1/3 / 0.05) x 1 / 2 / (2 - 1) = 0.949 s. Three: C(3, 1) = 1/11, ln(1/11 / 0.05) / 2 / 2 = 0.149 s.
        Scenario plan = conversation();
        Workload& workload = plan.workloads.front();
        workload.kind = WorkloadKind::Rate;
        workload.workPerItem.value = Work::from_value(1);
        workload.items.value = perSecond(1);
        workload.peakFactor.value = ratio(1);
        Deployment& deployment = plan.deployments.front();
        deployment.basis = CapacityBasis::Stated;
        deployment.referenceRate.value = WorkRate::from_value(1);
        workload.latencyLimit = Input<Duration>{};
        workload.latencyLimit->value = seconds(2);
        QCOMPARE(evaluated(plan).deployments.front().needed->value(), 2.0);
        workload.latencyLimit->value = seconds(1.5);
        QCOMPARE(evaluated(plan).deployments.front().needed->value(), 3.0);
        workload.latencyLimit->value = seconds(0.5);
        QVERIFY(!evaluated(plan).deployments.front().needed);
    }
    void aNumberInFlightThatDoesNotBindChangesNoEnergy()
    {
        Scenario plan = conversation();
        const auto yearly = [&](double inFlight) {
            plan.deployments.front().concurrency.value = ratio(inFlight);
            const Results results = evaluated(plan);
            return results.energy.yearly ? results.energy.yearly->value() : 0.0;
        };
        const double energy = yearly(64);
        QVERIFY(energy > 0);
        QVERIFY(near(yearly(128), energy) && near(yearly(256), energy));
    }
};

QTEST_GUILESS_MAIN(TestServedSpeed)
#include "tst_served_speed.moc"
