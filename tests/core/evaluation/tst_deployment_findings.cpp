// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/memory.h"
#include "core/scenario/edits.h"
#include "tests/support/plan.h"
#include "tests/support/sample.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

const Finding* found(const std::vector<Finding>& findings, FindingCode code)
{
    const auto at =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
    return at == findings.end() ? nullptr : &*at;
}

std::vector<Finding> memoryFindings(const ::support::Served& subject)
{
    std::vector<Finding> findings;
    evaluateMemory(Calculator(), subject.input(), findings);
    return findings;
}

/// Qwen3-32B in 16 bit, 65.5 GB, on accelerators of this much memory of which nine tenths may be taken.
::support::Served qwenOn(double gigabytes, int fitted)
{
    ::support::Served subject;
    subject.model = ::support::qwen3of32b();
    subject.deployment.model = subject.model.id;
    subject.accelerator.memory = ::support::figure(bytes(gigabytes * 1e9));
    subject.fitted = fitted;
    return subject;
}

bool near(double value, double expected) { return std::abs(value / expected - 1) < 1e-6; }

/// Findings of a shipped plan after these changes.
std::vector<Finding> planFindings(const char* sample,
                                  std::initializer_list<std::pair<const char*, const char*>> changes)
{
    Scenario plan = headroom::support::sample(sample);
    for (const auto& [path, value] : changes)
        plan = setByPath(plan, path, value).value();
    return evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan).findings;
}

std::string remedy(const ::support::Served& subject)
{
    const auto findings = memoryFindings(subject);
    const Finding* const finding = found(findings, FindingCode::ModelDoesNotFit);
    return finding ? finding->detail : "fits";
}

}  // namespace

class TestDeploymentFindings : public QObject {
    Q_OBJECT
private slots:
    // The servers of this plan hold eight H100 each.
    void tensorParallelStaysInOneServer()
    {
        const Scenario plan = headroom::support::sample("azure-conversation");
        const std::string path =
            "deployment." + std::to_string(plan.deployments.front().id.number) + ".tensor_parallel";
        const auto findingsWith = [&](const char* split) {
            const Scenario changed = setByPath(plan, path, split).value();
            return evaluate(headroom::support::builtIn()->overlaidWith(changed.carried), changed).findings;
        };
        QVERIFY(!found(findingsWith("8"), FindingCode::TensorParallelAcrossServers));
        const auto beyond = findingsWith("16");
        const Finding* const finding = found(beyond, FindingCode::TensorParallelAcrossServers);
        QVERIFY(finding);
        QCOMPARE(finding->would.value(), 16.0);
        QCOMPARE(finding->allowed.value(), 8.0);
        QCOMPARE(finding->severity, Severity::Error);
        // The same sixteen within servers: eight side by side, two behind each other.
        QCOMPARE(finding->detail, std::string("TP 8, PP 2"));
    }
    void whatASpeedLacksIsNamed()
    {
        const Scenario plan = headroom::support::sample("azure-conversation");
        const std::string workload = "workload." + std::to_string(plan.workloads.front().id.number);
        for (const char* field : {"input_tokens", "output_tokens"}) {
            const Scenario none = setByPath(plan, workload + '.' + field, "0 token").value();
            const auto all = evaluate(*headroom::support::builtIn(), none).findings;
            const Finding* lacks = found(all, FindingCode::NoPerformanceData);
            QVERIFY(lacks);
            QCOMPARE(lacks->detail, std::string(field));
        }
        Scenario guessing = plan;
        guessing.deployments.front().draftTokens = headroom::test::given(ratio(3));
        const auto all = evaluate(*headroom::support::builtIn(), guessing).findings;
        const Finding* lacks = found(all, FindingCode::NoPerformanceData);
        QVERIFY(lacks);
        QCOMPARE(lacks->detail, std::string("acceptance"));
    }
    void trainingIsLaidOutOnWhatThereIs()
    {
        // Two servers of eight H200.
        Scenario plan = headroom::support::sample("airgap-finetune");
        Deployment& deployment = plan.deployments.front();
        deployment.basis = CapacityBasis::Modelled;
        deployment.model = "meta-llama/Llama-2-70b-hf";
        deployment.globalBatch.reset();
        deployment.microBatch.reset();
        const auto findings = [&](int tensor, int pipeline) {
            deployment.tensorParallel = tensor;
            deployment.pipelineParallel = pipeline;
            return evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan).findings;
        };
        const auto told = [&](int tensor, int pipeline, FindingCode code) {
            const auto all = findings(tensor, pipeline);
            const Finding* one = found(all, code);
            return one ? one->detail : std::string();
        };
        QCOMPARE(told(8, 2, FindingCode::ParallelismImpossible), std::string());
        QCOMPARE(told(8, 2, FindingCode::TensorParallelAcrossServers), std::string());
        QCOMPARE(told(8, 4, FindingCode::ParallelismImpossible), std::string("TP x PP = 32 > 16"));
        QVERIFY(!found(findings(8, 4), FindingCode::NoPerformanceData));
        QCOMPARE(told(16, 1, FindingCode::TensorParallelAcrossServers), std::string("TP 8, PP 2"));
        // Two replicas of eight: steps of a multiple of 2 x 4 sequences.
        deployment.microBatch = headroom::test::given(ratio(4));
        deployment.globalBatch = headroom::test::given(ratio(16));
        QCOMPARE(told(8, 1, FindingCode::ParallelismImpossible), std::string());
        deployment.globalBatch = headroom::test::given(ratio(7));
        QCOMPARE(told(8, 1, FindingCode::ParallelismImpossible),
                 std::string("global batch 7 / (2 replicas x micro-batch 4)"));
    }
    void aNetworkJoinsTheServersOfAPool()
    {
        const Scenario plan = headroom::support::sample("azure-conversation");
        const std::string deployment = "deployment." + std::to_string(plan.deployments.front().id.number);
        const std::string pool = "pool." + std::to_string(plan.deployments.front().pool.number);
        const auto perToken = [&](const char* split, const char* network) {
            Scenario changed = setByPath(plan, deployment + ".tensor_parallel", split).value();
            if (network)
                changed = setByPath(changed, pool + ".fabric_rate", network).value();
            const Results results =
                evaluate(headroom::support::builtIn()->overlaidWith(changed.carried), changed);
            return std::pair(results.deployments.front().perToken,
                             found(results.findings, FindingCode::TensorParallelAcrossServers) == nullptr);
        };
        QVERIFY(!perToken("16", nullptr).first && !perToken("16", nullptr).second);
        const auto [joined, allowed] = perToken("16", "50 GB/s");
        QVERIFY(joined && allowed);
        // The model has 80 layers with two reductions each. Between two servers each takes two hops of 20 us more than within one.
        QVERIFY(joined->value() > 160 * 2 * 20e-6);
        QVERIFY(perToken("16", "1 GB/s").first->value() > joined->value());
        // Within a server the network counts nothing.
        QCOMPARE(perToken("8", "1 GB/s").first->value(), perToken("8", nullptr).first->value());
    }
    void expertsAreExchangedOverTheNetworkBetweenServers()
    {
        // DeepSeek-V3 on two servers of eight: a token goes to 8 experts of 58 layers, 8 of the 15 other accelerators stand in the
        // other server. One request per accelerator sends 8 x 7,168 x 3 B x 15/16 x 8/15 = 86 kB a layer: 5.0 MB a step, 6.2 ms
        // at 80 % of 1 GB/s, 0.02 ms at 400 GB/s, which the hops of the way by the links exceed.
        Scenario plan = headroom::support::sample("azure-conversation");
        Deployment& engine = plan.deployments.front();
        engine.model = "deepseek-ai/DeepSeek-V3";
        engine.weights = Precision::Fp8;
        engine.tensorParallel = 1;
        engine.dataParallel = engine.expertParallel = 16;
        engine.concurrency.value = ratio(16);
        const std::string pool = "pool." + std::to_string(engine.pool.number);
        const auto with = [&](const char* network) {
            const Scenario changed = network ? setByPath(plan, pool + ".fabric_rate", network).value() : plan;
            return evaluate(headroom::support::builtIn()->overlaidWith(changed.carried), changed);
        };
        const Results slow = with("1 GB/s"), fast = with("400 GB/s"), usual = with(nullptr);
        const auto perToken = [](const Results& results) { return results.deployments.front().perToken; };
        QVERIFY(perToken(slow) && perToken(fast) && perToken(usual));
        QVERIFY2(perToken(slow)->value() - perToken(fast)->value() > 4e-3,
                 qPrintable(QString::number(perToken(slow)->value() - perToken(fast)->value())));
        // The network of a DGX H100 has 50 GB/s for each; that it is assumed is said.
        QCOMPARE(perToken(usual)->value(), perToken(with("50 GB/s"))->value());
        const Finding* const said = found(usual.findings, FindingCode::DefaultAssumed);
        QVERIFY(said && said->detail == "fabric_rate");
        QVERIFY(!found(fast.findings, FindingCode::DefaultAssumed));
    }
    // 32 query heads and 8 of keys: 16 accelerators split both, 3 neither; 24 divide no 32.
    void headsAreSplitEvenly_data()
    {
        QTest::addColumn<int>("split");
        QTest::addColumn<bool>("possible");
        QTest::newRow("8") << 8 << true;
        QTest::newRow("16") << 16 << true;
        QTest::newRow("3") << 3 << false;
        QTest::newRow("24") << 24 << false;
    }
    void headsAreSplitEvenly()
    {
        QFETCH(int, split);
        QFETCH(bool, possible);
        ::support::Served subject;
        subject.fitted = 64;
        subject.deployment.tensorParallel = split;
        QCOMPARE(!found(memoryFindings(subject), FindingCode::ParallelismImpossible), possible);
    }
    // The pool has eight: eight ranks of one each are there, eight of two are not.
    void aReplicaFitsIntoItsPool()
    {
        ::support::Served subject;
        subject.deployment.dataParallel = 8;
        QVERIFY(!found(memoryFindings(subject), FindingCode::ParallelismImpossible));
        subject.deployment.tensorParallel = 2;
        QVERIFY(found(memoryFindings(subject), FindingCode::ParallelismImpossible));
    }
    // 65.5 GB of weights: half of it on each of two accelerators of 60 GB; on one only in 8 bit; on one of 18 GB not at all, of
    // which eight carry an eighth each.
    void whatDoesNotFitSaysWhatWould()
    {
        QCOMPARE(remedy(qwenOn(141, 1)), std::string("fits"));
        QCOMPARE(remedy(qwenOn(60, 8)), std::string("TP 2"));
        QCOMPARE(remedy(qwenOn(60, 1)), std::string("FP8"));
        QCOMPARE(remedy(qwenOn(18, 1)), std::string());
        QCOMPARE(remedy(qwenOn(18, 8)), std::string("TP 8"));
    }
    // Eight H100 of 700 W draw 5.6 kW at full load; the paper behind this plan counts 2.9 kW for their server.
    void aPeakBelowThatOfItsAcceleratorsIsFound()
    {
        const auto with = [](const char* peak) {
            return planFindings("fitness-plans", {{"placement.3.peak_power", peak}});
        };
        const auto low = with("2.9 kW");
        const Finding* const finding = found(low, FindingCode::PeakBelowAccelerators);
        QVERIFY(finding && finding->severity == Severity::Warning);
        QCOMPARE(finding->would.value(), 2900.0);
        QCOMPARE(finding->allowed.value(), 5600.0);
        QVERIFY(found(with("5.59 kW"), FindingCode::PeakBelowAccelerators));
        QVERIFY(!found(with("5.6 kW"), FindingCode::PeakBelowAccelerators));
    }
    // Two engines take 65 and 25 % of one accelerator's memory; 65 and 40 % are more than it has.
    void whatSharesAnAcceleratorSharesItsMemory()
    {
        QVERIFY(!found(planFindings("kv-cache-rules", {}), FindingCode::SharedMemoryExceeded));
        const auto stacked = planFindings("kv-cache-rules", {{"deployment.41.memory_utilisation", "40 %"}});
        const Finding* const finding = found(stacked, FindingCode::SharedMemoryExceeded);
        QVERIFY(finding && finding->severity == Severity::Warning);
        QVERIFY(near(finding->would.value() / finding->allowed.value(), 1.05));
        QCOMPARE(finding->detail, std::string("Llama-2 70B, 36 layers, 8 heads of 128 (Qwen3-8B)"));
        // At 100 tokens a second 340 and 420 take four and five accelerators, and the pool has eight.
        const auto crowded = planFindings("kv-cache-rules", {{"deployment.41.memory_utilisation", "40 %"},
                                                             {"workload.30.items", "229500 1/day"},
                                                             {"workload.31.items", "283500 1/day"}});
        QVERIFY(!found(crowded, FindingCode::PoolOverloaded));
        QVERIFY(found(crowded, FindingCode::SharedMemoryExceeded));
        QCOMPARE(found(crowded, FindingCode::SharedMemoryExceeded)->severity, Severity::Error);
    }
    void acceleratorsWithNothingToDoAreFound()
    {
        Scenario plan = headroom::support::sample("fitness-plans");
        const auto findings = [&] {
            return evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan).findings;
        };
        QVERIFY(!found(findings(), FindingCode::PoolIdle));
        const Deployment only = plan.deployments.front();
        Pool other = plan.pools.front();
        other.id = {900};
        plan.pools.push_back(other);
        plan.deployments.front().pool = other.id;
        const auto moved = findings();
        const Finding* const idle = found(moved, FindingCode::PoolIdle);
        QVERIFY(idle && idle->severity == Severity::Warning);
        QCOMPARE(idle->subject.id, only.pool.number);
        QCOMPARE(idle->would.value(), 8.0);
        // Where nothing is deployed, the plan does not say what its hardware is for.
        plan.deployments.clear();
        QVERIFY(!found(findings(), FindingCode::PoolIdle));
    }
    void aPoolOfAPlanThatOnlyRentsIsNotOverloaded()
    {
        Scenario plan = headroom::support::sample("fitness-plans");
        const auto overloaded = [&] {
            return found(evaluate(headroom::support::builtIn()->overlaidWith(plan.carried), plan).findings,
                         FindingCode::PoolOverloaded) != nullptr;
        };
        plan.racks.clear();
        plan.purchases.clear();
        QVERIFY(!plan.apis.empty() && !overloaded());
        plan.apis.clear();
        QVERIFY(overloaded());
    }
    // No H100 computes more than 1,979e12 / (2 x 70.6e9) = 14,000 tokens a second of this model in 8 bit, and 128 requests on four make
    // more than one.
    void aStatedRateFarFromTheModelIsFound()
    {
        const auto with = [](const char* rate, const char* derate) {
            return planFindings("fitness-plans",
                                {{"deployment.40.reference_rate", rate}, {"deployment.40.derate", derate}});
        };
        const auto fast = with("60000 output token/s", "1");
        const Finding* const finding = found(fast, FindingCode::StatedRateUnlikely);
        QVERIFY(finding && finding->severity == Severity::Warning);
        QCOMPARE(finding->would.value(), 60000.0);
        QVERIFY(finding->allowed.value() < 14000);
        QVERIFY(finding->detail.find("MLPerf") != std::string::npos);
        QVERIFY(found(with("1 output token/s", "1"), FindingCode::StatedRateUnlikely));
        // What the model says itself is not far from it, nor nearly twice of it, nor with a planner's caution.
        const auto saidTimes = [&](double times, const char* derate) {
            const std::string rate = std::to_string(times * finding->allowed.value()) + " output token/s";
            return found(with(rate.c_str(), derate), FindingCode::StatedRateUnlikely) != nullptr;
        };
        QVERIFY(!saidTimes(1, "1"));
        QVERIFY(!saidTimes(1.9, "1"));
        QVERIFY(!saidTimes(1, "0.05"));
    }
    void theRemedyIsTheLeastThatFits()
    {
        ::support::Served subject = qwenOn(30, 8);
        const std::string least = remedy(subject);
        QVERIFY(least.starts_with("TP "));
        subject.deployment.tensorParallel = std::stoi(least.substr(3));
        QCOMPARE(remedy(subject), std::string("fits"));
        subject.deployment.tensorParallel /= 2;
        QVERIFY(remedy(subject) != "fits");
    }
};

QTEST_GUILESS_MAIN(TestDeploymentFindings)
#include "tst_deployment_findings.moc"
