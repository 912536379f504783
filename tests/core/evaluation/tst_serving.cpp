// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/batching.h"
#include "core/evaluation/performance/disaggregated.h"
#include "core/evaluation/performance/intervals.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::performance;

namespace {

bool near(Duration value, double milliseconds, double share)
{
    return std::abs(value.value() * 1000 / milliseconds - 1) <= share;
}

Deployment planOf(Engine engine, Precision weights = Precision::Bf16, Precision cache = Precision::Bf16,
                  int tensorParallel = 1)
{
    Deployment plan;
    plan.engine = engine;
    plan.weights = weights;
    plan.kvCache = cache;
    plan.tensorParallel = tensorParallel;
    return plan;
}

Replica replicaOf(const Accelerator& accelerator, const Model& model, const Deployment& plan)
{
    const ModelShape shape = modelShape(model).value();
    const auto kernels = servingKernels(accelerator, kernelRequest(shape, accelerator, plan));
    return performance::replicaOf(shape, std::get<ServingKernels>(kernels), plan);
}

/// The overheads of the published recipe that this model started from (its section 5), which its worked rows are for.
EngineOverheads recipeOverheads(Engine engine, Family family)
{
    const auto of = [](double roof, double fixed, double collective, double step, double sequence,
                       double ingest, double token, double steps, double prefill) {
        return EngineOverheads{.roofScale = roof,
                               .fixedScale = fixed,
                               .collectiveScale = collective,
                               .step = seconds(step * 1e-3),
                               .sequence = seconds(sequence * 1e-6),
                               .ingest = seconds(ingest * 1e-3),
                               .inputToken = seconds(token * 1e-6),
                               .firstTokenSteps = steps,
                               .prefillScale = prefill,
                               .burstShare = 0.126};
    };
    const bool blackwell = family == Family::Blackwell;
    switch (engine) {
    case Engine::Sglang:
        return blackwell ? of(1.016, 0.877, 1.536, 0.371, 16.9, 22.7, 1.30, 28.2, 1.177)
                         : of(0.996, 1.093, 1.493, 0.374, 16.7, 26.4, 1.33, 13.2, 1.075);
    case Engine::TensorRtLlm:
        return blackwell ? of(0.966, 0.633, 1.130, 0.325, 14.8, 14.7, 1.22, 9.0, 0.958)
                         : of(0.953, 1.124, 1.339, 0.506, 18.8, 66.8, 1.42, 6.6, 1.082);
    case Engine::Vllm:
        return blackwell ? of(0.941, 0.955, 1.642, 0.316, 16.3, 16.7, 1.42, 5.8, 0.946)
                         : of(1.046, 1.000, 1.613, 0.352, 18.1, 19.1, 1.43, 4.4, 1.088);
    }
    return {};
}

/// As `replicaOf`, with the recipe's overheads.
Replica workedReplica(const Accelerator& accelerator, const Model& model, const Deployment& plan)
{
    Replica replica = replicaOf(accelerator, model, plan);
    replica.kernels.overheads = recipeOverheads(plan.engine, familyOf(accelerator));
    return replica;
}

/// Lengths are 0.9 of the nominal, as the benchmark draws them from 80 to 100 %.
BatchingEstimate estimate(const Replica& replica, double input, double output, double concurrency)
{
    return continuousBatchingEstimate(Calculator(), replica,
                                      {.input = {tokens(0.9 * input)},
                                       .output = {tokens(0.9 * output)},
                                       .concurrency = {ratio(concurrency)},
                                       .capacity = {ratio(1e6)},
                                       .chunk = {tokens(8192)}});
}

bool has(const std::vector<Finding>& findings, FindingCode code)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.code == code; });
}

}  // namespace

class TestServing : public QObject {
    Q_OBJECT
private slots:
    // Worked rows of the published recipe this model follows (its section 10), in ms; 3 % for their rounding. The recipe's prefill is that
    // of one prompt among those that share a chunk; here the first of them waits for its own alone, so TTFT is compared without.
    void llama8bOnOneH100()
    {
        const Replica replica =
            workedReplica(support::h100(), support::llama8b(), planOf(Engine::TensorRtLlm));
        const BatchingEstimate e = estimate(replica, 1024, 512, 32);
        QVERIFY(near(e.decodeStep.value, 9.01, 0.01));
        QVERIFY(near(e.prefillAddition.value, 15.5, 0.03));
        QVERIFY(near(e.perToken.value, 9.99, 0.01));
        QVERIFY(near(e.firstToken.value - e.prefillTime.value, 194 - 20.2, 0.03));
        QVERIFY(e.prefillTime.value > seconds(0.0202));
    }
    void qwen32bInFp8OnTwoH100()
    {
        const Replica replica = workedReplica(support::h100(), support::qwen3of32b(),
                                              planOf(Engine::TensorRtLlm, Precision::Fp8, Precision::Fp8, 2));
        const BatchingEstimate e = estimate(replica, 1024, 256, 64);
        QVERIFY(near(e.decodeStep.value, 14.4, 0.03));
        QVERIFY(near(e.prefillAddition.value, 37.4, 0.03));
        QVERIFY(near(e.perToken.value, 24.0, 0.03));
        QVERIFY(near(e.firstToken.value - e.prefillTime.value, 418 - 38.4, 0.03));
        QVERIFY(e.prefillTime.value > seconds(0.0384));
    }
    // Experts, windowed layers, latent attention: the other worked rows there. D, TPOT, TTFT less prefill.
    void workedRowsOfModelsWithExperts_data()
    {
        QTest::addColumn<QString>("accelerator");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("engine");
        QTest::addColumn<int>("weights");
        QTest::addColumn<int>("cache");
        QTest::addColumn<int>("split");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("concurrency");
        QTest::addColumn<QList<double>>("expected");
        const auto bf16 = static_cast<int>(Precision::Bf16);
        const auto fp8 = static_cast<int>(Precision::Fp8);
        const auto fp4 = static_cast<int>(Precision::Fp4);
        const auto vllm = static_cast<int>(Engine::Vllm);
        const auto sglang = static_cast<int>(Engine::Sglang);
        QTest::newRow("gpt-oss") << "H200 SXM 141GB"
                                 << "openai/gpt-oss-120b" << vllm << fp4 << bf16 << 2 << 1024.0 << 32.0
                                 << QList<double>{10.3, 11.0, 120 - 17.2};
        QTest::newRow("MiniMax") << "B200 SXM 180GB"
                                 << "MiniMaxAI/MiniMax-M2.5" << vllm << fp8 << fp8 << 4 << 1024.0 << 64.0
                                 << QList<double>{15.6, 16.9, 206 - 18.1};
        QTest::newRow("DeepSeek") << "B200 SXM 180GB"
                                  << "deepseek-ai/DeepSeek-R1" << sglang << fp4 << fp8 << 4 << 8192.0 << 32.0
                                  << QList<double>{18.9, 25.9, 1476 - 241};
    }
    void workedRowsOfModelsWithExperts()
    {
        QFETCH(QString, accelerator);
        QFETCH(QString, model);
        QFETCH(int, engine);
        QFETCH(int, weights);
        QFETCH(int, cache);
        QFETCH(int, split);
        QFETCH(double, input);
        QFETCH(double, concurrency);
        QFETCH(QList<double>, expected);
        const auto catalogue = builtInCatalogue();
        const auto gpu = catalogue.value().resolve(ItemKind::Accelerator, accelerator.toStdString());
        const auto entry = catalogue.value().resolve(ItemKind::Model, model.toStdString());
        QVERIFY(gpu && entry);
        const Replica replica =
            workedReplica(std::get<Accelerator>(gpu->thing), std::get<Model>(entry->thing),
                          planOf(static_cast<Engine>(engine), static_cast<Precision>(weights),
                                 static_cast<Precision>(cache), split));
        const BatchingEstimate e = estimate(replica, input, 1024, concurrency);
        // 10 %: the recipe leaves a few choices open (padding of experts' rows, sliding-window prompts), and its kernels for experts
        // are one engine's, not the mean of all.
        QVERIFY(near(e.decodeStep.value, expected[0], 0.1));
        QVERIFY(near(e.perToken.value, expected[1], 0.1));
        QVERIFY(near(e.firstToken.value - e.prefillTime.value, expected[2], 0.1));
    }
    void tokensShareExperts()
    {
        // 256 experts, 8 a token: one token reaches its own 8; very many reach all; 64 tokens fewer than uniform routing's
        // 256 (1 - (1 - 8/256)^64) = 222.
        ModelShape shape;
        shape.experts = 256;
        shape.expertsPerToken = 8;
        QCOMPARE(expertsHit(shape, 1), 8.0);
        QVERIFY(expertsHit(shape, 1e9) > 255);
        const double hit = expertsHit(shape, 64);
        // 256 (1 - (1 + 512/153.6)^-0.6) = 149.8
        QVERIFY(std::abs(hit - 149.8) < 0.2);
    }
    void throughputFollowsLittlesLaw()
    {
        // 32 requests in flight, each of 460.8 tokens in TTFT + 459.8 TPOT.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        const BatchingEstimate e = estimate(replica, 1024, 512, 32);
        const double seconds = e.firstToken.value.value() + e.perToken.value.value() * 459.8;
        QVERIFY(std::abs(e.throughput.value.value() / (32 * 460.8 / seconds) - 1) < 1e-12);
    }
    void whereReadingLimitsMoreWritersDoNotHelp()
    {
        // One worker that reads 8,000 tokens at a time, many requests: what is finished is what was read.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        SplitLoad load{.input = tokens(8000),
                       .output = tokens(100),
                       .concurrency = 512,
                       .prefillWorkers = 1,
                       .decodeWorkers = 2,
                       .decodeCapacity = 1e6,
                       .chunk = tokens(8192)};
        const double two = splitEstimate(replica, replica, load).throughput.value();
        load.decodeWorkers = 8;
        const double eight = splitEstimate(replica, replica, load).throughput.value();
        QVERIFY(std::abs(eight / two - 1) < 0.05);
        // A second one reads twice as much.
        load.prefillWorkers = 2;
        QVERIFY(std::abs(splitEstimate(replica, replica, load).throughput.value() / eight - 2) < 0.1);
    }
    void writersAloneAreNotSlowedByPrompts()
    {
        // The time per token is the plain decode step; together with prompts it is longer.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        const SplitEstimate split = splitEstimate(replica, replica,
                                                  {.input = tokens(1000),
                                                   .output = tokens(500),
                                                   .concurrency = 16,
                                                   .prefillWorkers = 8,
                                                   .decodeWorkers = 1,
                                                   .decodeCapacity = 1e6,
                                                   .chunk = tokens(8192)});
        const BatchingEstimate mixed = estimate(replica, 1000 / 0.9, 500 / 0.9, 16);
        QVERIFY(std::abs(split.perToken.value() / mixed.decodeStep.value.value() - 1) < 1e-9);
        QVERIFY(split.perToken < mixed.perToken.value);
    }
    void writersGuessAndReadersFindAsTogether()
    {
        // The options of the engine count as they do where one replica reads and writes.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        SplitLoad split{.input = tokens(1000),
                        .output = tokens(500),
                        .concurrency = 16,
                        .prefillWorkers = 8,
                        .decodeWorkers = 1,
                        .decodeCapacity = 1e6,
                        .chunk = tokens(8192)};
        const SplitEstimate plain = splitEstimate(replica, replica, split);
        BatchingLoad load{.input = {tokens(1000)},
                          .output = {tokens(500)},
                          .concurrency = {ratio(16)},
                          .capacity = {ratio(1e6)},
                          .chunk = {tokens(8192)}};
        load.cachedPrefix = {ratio(0.5)};
        load.draftTokens = {ratio(3)};
        load.acceptance = {ratio(0.7)};
        load.draftCost = {ratio(0.05)};
        split.cached = 0.5;
        split.drafts = 3;
        split.draftCost = 0.05;
        split.tokensPerStep = (1 - std::pow(0.7, 4)) / (1 - 0.7);
        const BatchingEstimate together = continuousBatchingEstimate(Calculator(), replica, load);
        const SplitEstimate both = splitEstimate(replica, replica, split);
        QVERIFY(std::abs(both.perToken.value() / together.decodeStep.value.value() - 1) < 1e-9);
        QVERIFY(std::abs(readingOf(replica, split).alone / together.prefillTime.value.value() - 1) < 1e-9);
        QVERIFY(both.firstToken < plain.firstToken && both.perToken < 0.6 * plain.perToken);
        // Sixteen tokens that leave together: the first waits for fifteen.
        split.streamInterval = 16;
        const SplitEstimate held = splitEstimate(replica, replica, split);
        QCOMPARE(held.ready, both.firstToken);
        QVERIFY(std::abs(((held.firstToken - both.firstToken) / (15.0 * both.perToken)).value() - 1) < 1e-9);
        QCOMPARE(held.throughput, both.throughput);
    }
    void attentionRanksShareTheExpertsAndNotTheRequests()
    {
        // Four ranks with four times the requests: each has as many sequences as one alone; the experts serve all of them.
        const auto catalogue = builtInCatalogue();
        const auto gpu = catalogue.value().resolve(ItemKind::Accelerator, "B200 SXM 180GB");
        const auto entry = catalogue.value().resolve(ItemKind::Model, "deepseek-ai/DeepSeek-R1");
        Deployment plan = planOf(Engine::TensorRtLlm, Precision::Fp4, Precision::Fp8, 4);
        plan.expertParallel = 4;
        const Replica split =
            replicaOf(std::get<Accelerator>(gpu->thing), std::get<Model>(entry->thing), plan);
        plan.tensorParallel = 1;
        plan.dataParallel = 4;
        const Replica ranks =
            replicaOf(std::get<Accelerator>(gpu->thing), std::get<Model>(entry->thing), plan);
        QCOMPARE(estimate(ranks, 1024, 1024, 256).sequences.value.value(), 64.0);
        QCOMPARE(estimate(split, 1024, 1024, 256).sequences.value.value(), 256.0);
        QCOMPARE(split.expertAccelerators(), ranks.expertAccelerators());
    }
    void requestsBeyondTheCacheWait()
    {
        // Twice the capacity in flight: the first token waits for one whole request more, the others do not slow down.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        BatchingLoad load{.input = {tokens(1000)},
                          .output = {tokens(500)},
                          .concurrency = {ratio(16)},
                          .capacity = {ratio(16)},
                          .chunk = {tokens(8192)}};
        const BatchingEstimate full = continuousBatchingEstimate(Calculator(), replica, load);
        load.concurrency.value = ratio(32);
        const BatchingEstimate over = continuousBatchingEstimate(Calculator(), replica, load);
        QCOMPARE(over.perToken.value.value(), full.perToken.value.value());
        const double request = full.prefillTime.value.value() + full.perToken.value.value() * 499;
        QVERIFY(std::abs(over.firstToken.value.value() - full.firstToken.value.value() - request) < 1e-9);
    }
    void moreInFlightNeverComesSooner()
    {
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        double perToken = 0;
        double firstToken = 0;
        for (double concurrency = 1; concurrency <= 256; concurrency *= 2) {
            const BatchingEstimate e = estimate(replica, 1024, 512, concurrency);
            QVERIFY(e.perToken.value.value() >= perToken && e.firstToken.value.value() >= firstToken);
            perToken = e.perToken.value.value();
            firstToken = e.firstToken.value.value();
        }
    }
    void decodeNeverBeatsTheMemory()
    {
        // 15.0 GB of weights (without the embedding's lookup) at 3.35 TB/s take 4.48 ms; no step is faster.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        QVERIFY(staticEstimate(replica, tokens(16), tokens(16), ratio(1)).decode.value() > 0.00448);
    }
    void batchesArePaddedAsGraphsAreCaptured()
    {
        QCOMPARE(paddedBatch(3), 4.0);
        QCOMPARE(paddedBatch(9), 16.0);
        QCOMPARE(paddedBatch(256), 256.0);
        QCOMPARE(paddedBatch(257), 272.0);
    }
    void emptyPlacesOfAGraphHaveNoContext()
    {
        // Nine in flight run in a graph of sixteen places, seven of which attend to nothing: of the time that 100,000 tokens of context
        // add, nine have 9/16 of what sixteen have.
        const Replica replica = replicaOf(support::h100(), support::llama8b(), planOf(Engine::Vllm));
        const auto ofContext = [&](double sequences) {
            return (stepTime(replica, decodingStep(sequences, 100'000)).roof -
                    stepTime(replica, decodingStep(sequences, 1)).roof)
                .value();
        };
        QVERIFY2(std::abs(ofContext(9) / ofContext(16) - 9.0 / 16) < 0.02,
                 qPrintable(QString::number(ofContext(9) / ofContext(16))));
    }
    void withoutBandwidthThereIsNoAnswer()
    {
        support::Served served;
        served.accelerator.id = served.accelerator.name = "NVIDIA Rubin CPX";
        served.accelerator.bandwidth = {};
        std::vector<Finding> findings;
        const ServingResult result = evaluateServing(Calculator(), served.input(), findings);
        QVERIFY(!result.perToken.known && !result.firstToken.known && !result.replicaThroughput.known);
        QVERIFY(has(findings, FindingCode::NoPerformanceData));
    }
    void aPrecisionTheHardwareLacksIsRefused()
    {
        // A100 has no 8-bit floating point.
        support::Served served;
        served.accelerator.id = served.accelerator.name = "NVIDIA A100 SXM4 80GB";
        served.accelerator.architecture = "Ampere";
        served.accelerator.fp8 = {};
        served.deployment.weights = Precision::Fp8;
        std::vector<Finding> findings;
        QVERIFY(!evaluateServing(Calculator(), served.input(), findings).perToken.known);
        QVERIFY(has(findings, FindingCode::PrecisionUnsupported));
    }
    void curveRisesInLoadAndStartsAtOneRequest()
    {
        const support::Served served;
        std::vector<Finding> findings;
        const ServingResult result = evaluateServing(Calculator(), served.input(), findings);
        QVERIFY(result.curve.size() > 4);
        QCOMPARE(result.curve.front().load, 1.0);
        for (std::size_t i = 1; i < result.curve.size(); ++i)
            QVERIFY(result.curve[i].load > result.curve[i - 1].load);
    }
    void tracedAndPlainAgree()
    {
        const support::Served served;
        std::vector<Finding> findings;
        Trace trace;
        const ServingResult plain = evaluateServing(Calculator(), served.input(), findings);
        const ServingResult traced = evaluateServing(Calculator(&trace), served.input(), findings);
        QCOMPARE(traced.perToken.value.value(), plain.perToken.value.value());
        QCOMPARE(trace[traced.firstToken.node].term, Term::TimeToFirstToken);
        QVERIFY(trace[traced.firstToken.node].formula.has_value());
    }
    void intervalsWidenAsTheBasisWeakens()
    {
        const Interval measured = perTokenInterval(Engine::Vllm, Basis::Kernels, true);
        const Interval family = perTokenInterval(Engine::Vllm, Basis::Family, true);
        const Interval sheet = perTokenInterval(Engine::Vllm, Basis::DataSheet, false);
        QVERIFY(measured.low < 1 && measured.high > 1);
        QVERIFY(family.low < measured.low && family.high > measured.high);
        QVERIFY(sheet.low < family.low && sheet.high > family.high);
    }
};

QTEST_GUILESS_MAIN(TestServing)
#include "tst_serving.moc"
