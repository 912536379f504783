// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"
#include "core/evaluation/formulas_calibration.h"
#include "tests/support/serving_models.h"
#include "tests/support/shown_equals_computed.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::performance;

namespace {

bool near(double a, double b, double share) { return std::abs(a / b - 1) <= share; }

constexpr Scatter tenPercent{.level = 0.10, .lean = 0.03, .noise = 0.08};

template <class Q>
Input<Q> measured(Q value, const char* unit)
{
    return {value, unit, InputKind::Fact, "run.json", Date{2026, 11, 1}};
}

/// A run of the deployment's own setting, with these times in seconds.
Measurement runOf(const support::Served& served, double firstToken, double perToken)
{
    Measurement run;
    run.accelerator = served.accelerator.id;
    run.model = served.deployment.model;
    run.engine = served.deployment.engine;
    run.weights = served.deployment.weights;
    run.kvCache = served.deployment.kvCache;
    run.inFlight = measured(ratio(32), "");
    run.inputTokens = measured(tokens(1024), "token");
    run.outputTokens = measured(tokens(512), "token");
    run.batchedTokens = served.deployment.batchedTokens;
    if (firstToken > 0)
        run.firstToken = measured(seconds(firstToken), "ms");
    if (perToken > 0)
        run.perToken = measured(seconds(perToken), "ms");
    return run;
}

ServingResult servedBy(const support::Served& served, const Calibration* calibration,
                       const Calculator& calculate = Calculator())
{
    ServingInput input = served.input();
    input.calibration = calibration;
    std::vector<Finding> findings;
    return evaluateServing(calculate, input, findings);
}

}  // namespace

class TestCalibration : public QObject {
    Q_OBJECT
private slots:
    void formulasAreComputedAsShown() { test::compareAll(formulas::calibrationFormulas); }

    void withoutRunsNothingIsCorrected() { QCOMPARE(correctionOf({}, tenPercent).at(32), 1.0); }
    void runsThatAgreeWithTheModelLeaveIt()
    {
        const std::vector<Observation> runs(4, {16, 1});
        QVERIFY(near(correctionOf(runs, tenPercent).at(16), 1, 1e-12));
    }
    // One run 20 % above: y = ln 1.2 = 0.18232. The factor y w/0.0064 / (1/0.01 + w/0.0064) with w = 1/(1 + ((y - level)/0.08)^2/4)
    // settles at level 0.10098 with w = 0.7948: e^0.10098 = 1.1063.
    void oneRunMovesThePredictionPartOfTheWay()
    {
        const std::vector<Observation> runs{{16, 1.2}};
        QVERIFY(near(correctionOf(runs, tenPercent).at(16), 1.1063, 2e-4));
    }
    // Runs of one setting at 1 and 4 times the model: no interval about anything between leaves either out.
    void runsThatDisagreeWidenTheInterval()
    {
        const support::Served served;
        const double perToken = servedBy(served, nullptr).perToken.value.value();
        const std::vector<Measurement> runs{runOf(served, 0, perToken), runOf(served, 0, 4 * perToken)};
        const Calibration calibration = calibrationOf(served.input(), runs);
        const ServingResult result = servedBy(served, &calibration);
        const double told = result.perToken.value.value();
        QVERIFY(told * result.perTokenInterval.low <= perToken);
        QVERIFY(told * result.perTokenInterval.high >= 4 * perToken * 0.8);
        QVERIFY(near(calibration.perToken.most - calibration.perToken.least, std::log(4.0), 1e-9));
    }
    // With 100 alike runs the prior weighs 100 against 100/0.0064 = 15,625: 0.6 % of ln 1.2.
    void manyRunsMoveItAllTheWay()
    {
        const std::vector<Observation> runs(100, {16, 1.2});
        QVERIFY(near(correctionOf(runs, tenPercent).at(16), std::exp(0.18232 * 15625 / 15725), 1e-3));
    }
    void aRunFarFromTheOthersHardlyCounts()
    {
        std::vector<Observation> runs(5, {16, 1});
        runs.push_back({16, 3});
        QVERIFY(near(correctionOf(runs, tenPercent).at(16), 1, 0.01));
    }
    void aLeanIsFoundAndNotCarriedBeyondTheRuns()
    {
        std::vector<Observation> runs;
        for (const double c : {1.0, 4.0, 16.0, 64.0, 256.0})
            for (int i = 0; i < 8; ++i)
                runs.push_back({c, std::pow(c, 0.05)});
        const Correction line = correctionOf(runs, tenPercent);
        QVERIFY(line.at(256) > line.at(16) && line.at(16) > line.at(1));
        QVERIFY(near(line.at(256) / line.at(1), std::pow(256, 0.05), 0.02));
        QCOMPARE(line.at(1e6), line.at(256));
        QCOMPARE(line.at(0.1), line.at(1));
    }

    void runsCorrectTheAnswerOfTheirSetting()
    {
        const support::Served served;
        const ServingResult plain = servedBy(served, nullptr);
        const double perToken = plain.perToken.value.value();
        const std::vector<Measurement> runs{runOf(served, 0, 1.2 * perToken)};
        const Calibration calibration = calibrationOf(served.input(), runs);
        QCOMPARE(calibration.runs, std::size_t(1));
        const ServingResult corrected = servedBy(served, &calibration);
        QVERIFY(near(corrected.perToken.value.value(), 1.1063 * perToken, 2e-4));
        QCOMPARE(corrected.firstToken.value, plain.firstToken.value);
        QCOMPARE(corrected.basis, Basis::Measured);
        // Little's law: 32 requests of 512 tokens.
        const double whole =
            corrected.firstToken.value.value() + corrected.perToken.value.value() * (512 - 1);
        QVERIFY(near(corrected.replicaThroughput.value.value(), 32 * 512 / whole, 1e-9));
        for (const LoadPoint& point : corrected.curve) {
            if (point.load == 32)
                QVERIFY(near(point.perToken->value(), corrected.perToken.value.value(), 1e-9));
        }
    }
    void moreRunsNarrowTheInterval()
    {
        const support::Served served;
        const ServingResult plain = servedBy(served, nullptr);
        const auto width = [&](std::size_t count) {
            const std::vector<Measurement> runs(
                count, runOf(served, plain.firstToken.value.value(), plain.perToken.value.value()));
            const Calibration calibration = calibrationOf(served.input(), runs);
            const ServingResult result = servedBy(served, &calibration);
            return std::pair(result.perTokenInterval.high / result.perTokenInterval.low,
                             result.firstTokenInterval.high / result.firstTokenInterval.low);
        };
        // Never wider than without, whose intervals are the engine's own.
        QVERIFY(width(1).first < width(0).first && width(3).first < width(1).first);
        QVERIFY(width(1).second <= width(0).second && width(3).second <= width(1).second);
        QVERIFY(width(5).second < width(0).second);
    }
    void runsOfAnotherSettingDoNotCount()
    {
        const support::Served served;
        const Measurement own = runOf(served, 0.2, 0.01);
        std::vector<Measurement> runs(4, own);
        runs[0].engine = Engine::Sglang;
        runs[1].accelerator = "another";
        runs[2].model = "another";
        runs[3].weights = Precision::Fp8;
        const Calibration calibration = calibrationOf(served.input(), runs);
        QCOMPARE(calibration.runs, std::size_t(0));
        QCOMPARE(calibration.others, std::size_t(4));
        QCOMPARE(servedBy(served, &calibration).perToken.value, servedBy(served, nullptr).perToken.value);
    }
    void theExplanationNamesFileDateAndNumberOfRuns()
    {
        const support::Served served;
        const std::vector<Measurement> runs(3, runOf(served, 0, 0.02));
        const Calibration calibration = calibrationOf(served.input(), runs);
        Trace trace;
        const ServingResult result = servedBy(served, &calibration, Calculator(&trace));
        const TraceNode& answer = trace[result.perToken.node];
        QCOMPARE(answer.term, Term::TimePerOutputToken);
        QCOMPARE(trace[answer.inputs[0]].term, Term::ModelledPerToken);
        const TraceNode& factor = trace[answer.inputs[1]];
        QCOMPARE(factor.term, Term::MeasuredFactor);
        QCOMPARE(QString::fromStdString(trace[factor.inputs[0]].source),
                 QString("measured, n = 3: run.json, 2026-11-01"));
    }
    // A log that states throughput alone, half of what the times make of it: ln 0.5 is far from the prior, so less than half is
    // taken from one run, but all of the correction lies in the throughput.
    void throughputAloneLeavesTheTimes()
    {
        const support::Served served;
        const ServingResult plain = servedBy(served, nullptr);
        Measurement run = runOf(served, 0, 0);
        run.throughput =
            measured(TokenRate::from_value(plain.replicaThroughput.value.value() / 2), "token/s");
        const std::vector<Measurement> runs{run};
        const Calibration calibration = calibrationOf(served.input(), runs);
        const ServingResult corrected = servedBy(served, &calibration);
        QCOMPARE(corrected.perToken.value, plain.perToken.value);
        QVERIFY(corrected.replicaThroughput.value < plain.replicaThroughput.value);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
