// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/benchmark_log.h"
#include "core/exchange/json_scenario.h"
#include "core/scenario/edits.h"
#include "core/studies/calibrate.h"
#include "tests/support/sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

const std::string header = "engine,gpu,model,weights,kv,tp,pp,isl,osl,concurrency,ttft_ms,tpot_ms\n";
const std::string row = "vllm,H100 SXM5 80GB,meta-llama/Meta-Llama-3.1-70B,fp8,fp8,4,1,1155,211,64,400,40\n";

/// The only modelled deployment of this plan: Llama 3.1 70B, fp8, vLLM, four H100.
struct Bench {
    Scenario plan = support::sample("azure-conversation");
    std::shared_ptr<const Catalogue> catalogue = support::builtIn();
    DeploymentId deployment = plan.deployments.front().id;

    Result<CalibrationProposal> propose(const std::string& csv) const
    {
        const auto log = readBenchmarkLog(csv);
        if (!log)
            return log.error();
        return proposeCalibration(log.value().points, plan, catalogue->overlaidWith(plan.carried), deployment,
                                  "run.csv", Date{2026, 11, 1});
    }
    Results resultsOf(const Scenario& of) const { return evaluate(catalogue->overlaidWith(of.carried), of); }
};

std::string with(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

class TestCalibrate : public QObject {
    Q_OBJECT
private slots:
    void aLogBecomesRunsOfTheDeployment()
    {
        const Bench bench;
        const auto proposal = bench.propose(header + row);
        QVERIFY(bool(proposal));
        QCOMPARE(proposal.value().runs.size(), std::size_t(1));
        const Measurement& run = proposal.value().runs.front();
        QCOMPARE(run.name, std::string("run.csv, line 2"));
        QCOMPARE(run.accelerator, std::string("nvidia-h100-sxm5-80gb"));
        QCOMPARE(run.tensorParallel, 4);
        QCOMPARE(run.inputTokens.value.value(), 1155.0);
        QVERIFY(std::abs(run.perToken->value.value() - 0.040) < 1e-12);
        QVERIFY(run.perToken->kind == InputKind::Fact);
        QCOMPARE(run.perToken->source, std::string("run.csv"));
        QVERIFY(!run.throughput);
        QCOMPARE(proposal.value().before.runs, std::size_t(0));
        QCOMPARE(proposal.value().after.runs, std::size_t(1));
        // The corrected answer lies between the model's and the measured one.
        const RunComparison& line = proposal.value().table.front();
        const double model = line.perToken->value(), corrected = line.correctedPerToken->value();
        QVERIFY((corrected - model) * (0.040 - corrected) > 0);
    }
    void takingAndRemovingTheRunsLeavesThePlanAsItWas()
    {
        const Bench bench;
        auto proposal = bench.propose(header + row);
        QVERIFY(bool(proposal));
        const auto taken = takeMeasurements(bench.plan, bench.deployment, proposal.value().runs);
        QVERIFY(bool(taken));
        const Results before = bench.resultsOf(bench.plan), after = bench.resultsOf(taken.value());
        QCOMPARE(after.deployments.front().basis, Basis::Measured);
        QCOMPARE(after.deployments.front().measuredRuns, 1);
        QVERIFY(*after.deployments.front().perToken > *before.deployments.front().perToken);
        QVERIFY(*after.deployments.front().perTokenLow < *after.deployments.front().perToken);
        const auto removed = removeMeasurements(taken.value(), bench.deployment);
        QVERIFY(bool(removed));
        QCOMPARE(bench.resultsOf(removed.value()).deployments.front().perToken,
                 before.deployments.front().perToken);
        QVERIFY(!removeMeasurements(removed.value(), bench.deployment));
    }
    void theSameLogTwiceIsThereOnce()
    {
        const Bench bench;
        const auto runs = bench.propose(header + row).value().runs;
        const Scenario once = takeMeasurements(bench.plan, bench.deployment, runs).value();
        const Scenario twice = takeMeasurements(once, bench.deployment, runs).value();
        QCOMPARE(twice.measurements.size(), std::size_t(1));
    }
    void runsTravelInTheFileAndGoWithTheirDeployment()
    {
        const Bench bench;
        const Scenario taken =
            takeMeasurements(bench.plan, bench.deployment, bench.propose(header + row).value().runs).value();
        const auto read = scenarioFromJson(toJson(taken));
        QVERIFY(bool(read));
        QVERIFY(read.value() == taken);
        QVERIFY(removeEntity(taken, "deployment", bench.deployment.number).value().measurements.empty());
    }
    // A deployment changed after its measurement is another one: the plan says so and goes by the model alone.
    void runsOfWhatTheDeploymentWasAreFound()
    {
        const Bench bench;
        const Scenario taken =
            takeMeasurements(bench.plan, bench.deployment, bench.propose(header + row).value().runs).value();
        const std::string path = "deployment." + std::to_string(bench.deployment.number) + ".engine";
        const Scenario changed = setByPath(taken, path, "sglang").value();
        const Results results = bench.resultsOf(changed);
        QVERIFY(results.deployments.front().basis != Basis::Measured);
        const auto& all = results.findings;
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Finding& finding) {
            return finding.code == FindingCode::MeasurementsOfAnother && finding.would == 1.0;
        }));
    }

    void aLogOfAnotherSettingIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("measured");
        QTest::newRow("engine") << "vllm,"
                                << "sglang,"
                                << "sglang";
        QTest::newRow("accelerator") << "H100 SXM5 80GB"
                                     << "B200 SXM 180GB"
                                     << "B200 SXM 180GB";
        QTest::newRow("an accelerator nobody knows") << "H100 SXM5 80GB"
                                                     << "Z9000"
                                                     << "Z9000";
        QTest::newRow("model") << "meta-llama/Meta-Llama-3.1-70B"
                               << "Qwen/Qwen3-32B"
                               << "Qwen/Qwen3-32B";
        QTest::newRow("weights") << "fp8,fp8"
                                 << "bf16,fp8"
                                 << "bf16";
        QTest::newRow("tensor parallel") << ",4,1,"
                                         << ",2,1,"
                                         << "TP 2";
        QTest::newRow("pipeline parallel") << ",4,1,"
                                           << ",4,2,"
                                           << "PP 2";
    }
    void aLogOfAnotherSettingIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, measured);
        const auto proposal = Bench().propose(header + with(row, from.toStdString(), to.toStdString()));
        QVERIFY(!proposal);
        QCOMPARE(proposal.error().args.at(0), std::string("log-other-setting"));
        QCOMPARE(QString::fromStdString(proposal.error().args.at(1)), measured);
        QCOMPARE(proposal.error().place, std::string("line 2"));
    }
    // The same model under the name of what was made of it, or a name of one's own, contradicts nothing.
    void otherNamesOfTheModelAreTaken()
    {
        for (const char* const name : {"meta-llama/Llama-3.1-70B-Instruct-FP8", "/models/mine", ""})
            QVERIFY(bool(Bench().propose(header + with(row, "meta-llama/Meta-Llama-3.1-70B", name))));
    }
    // Twice as long is still taken, a little more is not.
    void runsOfOneSettingThatContradictEachOtherAreRefused()
    {
        QVERIFY(bool(Bench().propose(header + row + with(row, ",400,40", ",400,80"))));
        const auto refused = Bench().propose(header + row + with(row, ",400,40", ",400,80.1"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.at(0), std::string("log-runs-apart"));
        QCOMPARE(refused.error().args.at(1), std::string("line 2"));
        QCOMPARE(refused.error().place, std::string("line 3"));
    }
    void aStatedRateIsNotCorrected()
    {
        Bench bench;
        bench.plan.deployments.front().basis = CapacityBasis::Stated;
        const auto refused = bench.propose(header + row);
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.at(0), std::string("calibrate-stated"));
    }
};

QTEST_GUILESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
