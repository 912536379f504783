// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/memory.h"
#include "tests/support/serving_models.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

double kvGibibytes(double layers, double kvHeads, double headDim, Tokens context)
{
    const BytesPerToken perToken =
        formulas::kvBytesPerToken.compute(ratio(layers), ratio(kvHeads), ratio(headDim), bytes(2));
    return inGibibytes(perToken * context);
}

bool has(const std::vector<Finding>& findings, FindingCode code)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.code == code; });
}

}  // namespace

class TestMemory : public QObject {
    Q_OBJECT
private slots:
    void cacheOfLlama2With2048TokensIs640Mebibytes()
    {
        // K1: 2 x 80 layers x 8 heads x 128 x 2 B x 2,048 = 671,088,640 B = 640 MiB (ollama/ollama#1800).
        QCOMPARE(kvGibibytes(80, 8, 128, tokens(2048)), 0.625);
    }
    void cacheGrowsWithContext()
    {
        // K2 and K3: 36 layers, 8 heads of 128: 4.5 GiB at 32,768 tokens, 36 GiB at 262,144 (Osmantic/ODS#3375).
        QCOMPARE(kvGibibytes(36, 8, 128, tokens(32768)), 4.5);
        QCOMPARE(kvGibibytes(36, 8, 128, tokens(262144)), 36.0);
    }
    void weightsOfLlama8bAre14point96Gibibytes()
    {
        // 32 (2 x 4096 x 128 x 40 + 3 x 4096 x 14336 + 8192) + 2 x 128256 x 4096 = 8,030,257,152 weights of 2 B = 14.957 GiB.
        const support::Served served;
        std::vector<Finding> findings;
        const MemoryResult memory = evaluateMemory(Calculator(), served.input(), findings);
        QCOMPARE(memory.weights->value(), 2 * 8030257152.0);
        QVERIFY(std::abs(inGibibytes(*memory.weights) - 14.957) < 0.001);
        QVERIFY(findings.empty());
    }
    void embeddingsStay16BitInAnFp8Checkpoint()
    {
        // 6,979,584,000 weights of 1 B in the layers, 1,050,673,152 of 2 B in embedding and head.
        support::Served served;
        served.deployment.weights = Precision::Fp8;
        std::vector<Finding> findings;
        QCOMPARE(evaluateMemory(Calculator(), served.input(), findings).weights->value(),
                 6979584000.0 + 2 * 1050673152.0);
    }
    /// Mistral 7B v0.1 has a window of 4,096 tokens, v0.3 none; requests of 1,152 tokens leave both alike, but for a block of 16 each.
    void aWindowTakesNoMoreThanTheRequest()
    {
        const auto tokensOf = [](double window) {
            support::Served served;
            served.workload.inputTokens.value = tokens(1024);
            served.workload.outputTokens.value = tokens(128);
            if (window > 0) {
                served.model.slidingWindow.value = ratio(window);
                served.model.layersFull.value = ratio(0);
                served.model.layersSliding.value = served.model.layers.value;
            }
            std::vector<Finding> findings;
            return evaluateMemory(Calculator(), served.input(), findings).kvTokens->value();
        };
        QVERIFY2(std::abs(tokensOf(4096) / tokensOf(0) - 1152.0 / 1168) < 1e-6,
                 qPrintable(QString::number(tokensOf(4096) / tokensOf(0))));
    }
    void encodersStandBesideInSixteenBit()
    {
        // 417e6 parameters that see, in 16 bit beside layers of FP8, divided by tensor parallelism: 417 MB on each of two.
        support::Served served;
        served.deployment.weights = Precision::Fp8;
        served.deployment.tensorParallel = 2;
        std::vector<Finding> findings;
        const Bytes blind = *evaluateMemory(Calculator(), served.input(), findings).weights;
        served.model.encoderParameters.value = ratio(417e6);
        const Bytes seeing = *evaluateMemory(Calculator(), served.input(), findings).weights;
        QCOMPARE((seeing - blind).value(), 417e6);
    }
    void componentsFillTheLimitAndTheReserveTheRest()
    {
        // Of the 80 GiB of an H100 a process sees 79.2; 0.9 of that is the limit of vLLM: 76.536 GB. What stands in it adds up to it,
        // and the rest stays free.
        const support::Served served;
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        const double limit = 79.2 * 1073741824.0 * 0.9;
        QCOMPARE(m.limit->value(), limit);
        QCOMPARE((*m.weights + *m.kvCache + *m.activations + *m.overhead).value(), limit);
        QCOMPARE((*m.limit + *m.reserve).value(), m.capacity->value());
    }
    void everyEngineHasItsOwnRuleForTheCache()
    {
        // SGLang 0.88 of all but the driver's 0.45 GiB, for weights and cache; TensorRT-LLM 0.9 of what is free beside the rest.
        support::Served served;
        std::vector<Finding> findings;
        served.deployment.engine = Engine::Sglang;
        served.deployment.memoryUtilisation.value = ratio(0.88);
        const MemoryResult sglang = evaluateMemory(Calculator(), served.input(), findings);
        const double gibibyte = 1073741824.0, visible = 79.2 * gibibyte;
        QVERIFY(std::abs(sglang.kvCache->value() -
                         ((visible - 0.45 * gibibyte) * 0.88 - sglang.weights->value())) < 1);
        served.deployment.engine = Engine::TensorRtLlm;
        served.deployment.memoryUtilisation.value = ratio(0.9);
        const MemoryResult trt = evaluateMemory(Calculator(), served.input(), findings);
        const Bytes used = *trt.weights + *trt.activations + *trt.overhead;
        QVERIFY(std::abs(trt.kvCache->value() - 0.9 * (visible - used.value())) < 1);
    }
    void longerThanTheContextIsAFinding()
    {
        // 1,536 tokens of a request; the model takes 1,024.
        support::Served served;
        served.model.maxContext.value = ratio(1024);
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(has(findings, FindingCode::ContextExceeded));
        served.model.maxContext.value = ratio(1536);
        findings.clear();
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(!has(findings, FindingCode::ContextExceeded));
    }
    void requestsShareTheCacheAtTheirFullLength()
    {
        // A token of Llama 3.1 8B takes 2 x 32 x 8 x 128 x 2 B = 131,072 B; a request 1,536 tokens.
        const support::Served served;
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        QCOMPARE(m.kvTokens->value(), m.kvCache->value() / 131072);
        QCOMPARE(m.requests->value(), m.kvTokens->value() / 1536);
    }
    void kvHeadsAreCopiedBelowOneEach()
    {
        // 8 KV heads on 16 accelerators: one each, not a half. Per token 2 x 32 x 1 x 128 x 2 B = 16,384 B.
        support::Served served;
        served.deployment.tensorParallel = 16;
        const MemoryFigures m = memoryFigures(Calculator(), served.input());
        QCOMPARE(m.kvPerToken.value.value(), 16384.0);
    }
    void modelLargerThanTheLimitDoesNotFit()
    {
        // 68.98e9 weights of 2 B are 138 GB; one accelerator has 72 GB.
        support::Served served;
        served.model = support::llama2of70b();
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(!m.fits);
        QVERIFY(has(findings, FindingCode::ModelDoesNotFit));
        QCOMPARE(m.kvCache->value(), 0.0);
    }
    void moreRequestsInFlightThanFitIsAFinding()
    {
        support::Served served;
        served.deployment.concurrency.value = ratio(4096);
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(has(findings, FindingCode::KvCacheTooSmall));
    }
    void ranksOfAttentionKeepTheirOwnRequests()
    {
        support::Served one;
        std::vector<Finding> findings;
        const MemoryResult alone = evaluateMemory(Calculator(), one.input(), findings);
        support::Served two;
        two.deployment.dataParallel = 2;
        two.deployment.concurrency.value = 1.5 * *alone.requests;
        findings.clear();
        const MemoryResult both = evaluateMemory(Calculator(), two.input(), findings);
        QVERIFY(!has(findings, FindingCode::KvCacheTooSmall));
        QVERIFY(std::abs((*both.kvTokens / *alone.kvTokens).value() / 2 - 1) < 0.02);
        QVERIFY(std::abs((*both.requests / *alone.requests).value() / 2 - 1) < 0.02);
        two.deployment.concurrency.value = 2.5 * *alone.requests;
        evaluateMemory(Calculator(), two.input(), findings);
        QVERIFY(has(findings, FindingCode::KvCacheTooSmall));
    }
    void threeDoesNotDivide32Heads()
    {
        support::Served served;
        served.deployment.tensorParallel = 3;
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(has(findings, FindingCode::ParallelismImpossible));
    }
    void aReplicaLargerThanThePoolIsImpossible()
    {
        support::Served served;
        served.deployment.tensorParallel = 4;
        served.fitted = 2;
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(has(findings, FindingCode::ParallelismImpossible));
    }
    void expertsAreNotGuessed()
    {
        support::Served served;
        served.model.experts = support::number(128);
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(!m.weights && !m.kvCache && !m.requests);
        QVERIFY(has(findings, FindingCode::ModelShapeUnknown));
    }
    // vLLM 0.22 logs of gpt-oss-120b on H200, 0.9 of the memory (139.8 GiB seen), requests of at most 2,068 tokens: weights of
    // 34.38 GiB and 1,238 requests at TP 2, 8.66 GiB and 6,408 requests at TP 8.
    void logsOfAWindowedModelWithExpertsAreMet_data()
    {
        QTest::addColumn<int>("split");
        QTest::addColumn<double>("weights");
        QTest::addColumn<double>("requests");
        QTest::newRow("TP 2") << 2 << 34.38 << 1238.4;
        QTest::newRow("TP 8") << 8 << 8.66 << 6408.0;
    }
    void logsOfAWindowedModelWithExpertsAreMet()
    {
        QFETCH(int, split);
        QFETCH(double, weights);
        QFETCH(double, requests);
        const auto catalogue = builtInCatalogue();
        const auto gpu = catalogue.value().resolve(ItemKind::Accelerator, "H200 SXM 141GB");
        const auto entry = catalogue.value().resolve(ItemKind::Model, "openai/gpt-oss-120b");
        support::Served served;
        served.accelerator = std::get<Accelerator>(gpu->thing);
        served.accelerator.memoryUsable = support::figure(gibibytes(139.8));
        served.model = std::get<Model>(entry->thing);
        served.deployment.weights = Precision::Fp4;
        served.deployment.tensorParallel = split;
        served.deployment.batchedTokens.value = tokens(8192);
        served.workload.inputTokens.value = tokens(1034);
        served.workload.outputTokens.value = tokens(1034);
        const MemoryFigures m = memoryFigures(Calculator(), served.input());
        QVERIFY(std::abs(inGibibytes(m.weights.value) / weights - 1) < 0.02);
        QVERIFY(std::abs(m.requests.value.value() / requests - 1) < 0.05);
    }
    // Eight layers whole and 24 with a window of 1,024, 8 heads of 128 and 2 B: 4,096 B a layer and token. A request of 8,192 tokens
    // keeps 8 x 8,192 + 24 x (1,023 + 2,048 + 16) tokens while it is read and 8 x 8,192 + 24 x (1,023 + 16) while it is answered; the
    // 2,048 of a step are needed once.
    void aWindowThatHasPassedItsPromptHoldsItNoLonger()
    {
        support::Served served;
        served.model.slidingWindow = support::number(1024);
        served.model.layersFull = support::number(8);
        served.model.layersSliding = support::number(24);
        served.deployment.batchedTokens.value = tokens(2048);
        served.workload.inputTokens.value = tokens(8000);
        served.workload.outputTokens.value = tokens(192);
        MemoryFigures m = memoryFigures(Calculator(), served.input());
        const double layers = m.kvCache.value.value() / 4096;
        QVERIFY(std::abs(m.kvTokens.value.value() / (8192 * layers / (8 * 8192 + 24 * 3087)) - 1) < 1e-9);
        const double passed = 8192 * (layers - 24 * 2048) / (8 * 8192 + 24 * 1039);
        QVERIFY(std::abs(m.runningTokens.value.value() / passed - 1) < 1e-9);
        QVERIFY(std::abs(runningRequests(m, m.kvCache.value, tokens(8192)) / (passed / 8192) - 1) < 1e-9);
        // Others are not known to do so.
        served.deployment.engine = Engine::TensorRtLlm;
        m = memoryFigures(Calculator(), served.input());
        QCOMPARE(m.runningTokens.value.value(), m.kvTokens.value.value());
    }
    // DeepSeek-V3: 61 layers x 576 x 2 B = 70,272 B a token, on every accelerator alike.
    void tensorParallelismDoesNotSplitALatentCache()
    {
        const auto catalogue = builtInCatalogue();
        const auto entry = catalogue.value().resolve(ItemKind::Model, "deepseek-ai/DeepSeek-V3");
        support::Served served;
        served.model = std::get<Model>(entry->thing);
        for (const int split : {1, 8}) {
            served.deployment.tensorParallel = split;
            QCOMPARE(memoryFigures(Calculator(), served.input()).kvPerToken.value.value(), 70272.0);
        }
    }
    // DeepSeek-V3.2: an indexer of 132 B beside each layer's latent cache; packed at 8 bit vLLM and SGLang keep 512 + 4 x 4 + 64 x 2 = 656 B
    // (fp8_ds_mla), TensorRT-LLM 576.
    void sparseAttentionPacksItsCache()
    {
        const auto catalogue = builtInCatalogue();
        const auto entry = catalogue.value().resolve(ItemKind::Model, "deepseek-ai/DeepSeek-V3.2");
        QVERIFY(entry);
        support::Served served;
        served.model = std::get<Model>(entry->thing);
        served.deployment.tensorParallel = 8;
        const auto bytes = [&](Engine engine, Precision cache) {
            served.deployment.engine = engine;
            served.deployment.kvCache = cache;
            return memoryFigures(Calculator(), served.input()).kvPerToken.value.value();
        };
        QCOMPARE(bytes(Engine::Vllm, Precision::Fp8), 61 * (656 + 132.0));
        QCOMPARE(bytes(Engine::Sglang, Precision::Fp8), 61 * (656 + 132.0));
        QCOMPARE(bytes(Engine::TensorRtLlm, Precision::Fp8), 61 * (576 + 132.0));
        QCOMPARE(bytes(Engine::Vllm, Precision::Bf16), 61 * (1152 + 132.0));
    }
    void whatWritesNoTokensIsSaid()
    {
        support::Served served;
        served.model.kind = "embedding";
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        const auto said = std::find_if(findings.begin(), findings.end(), [](const Finding& one) {
            return one.code == FindingCode::ModelShapeUnknown;
        });
        QVERIFY(said != findings.end() && said->would == 0.0);
    }
    void moreAttentionRanksThanExpertsDivideIsImpossible()
    {
        const auto catalogue = builtInCatalogue();
        const auto entry = catalogue.value().resolve(ItemKind::Model, "deepseek-ai/DeepSeek-V3");
        support::Served served;
        served.model = std::get<Model>(entry->thing);
        served.deployment.dataParallel = 8;
        served.deployment.expertParallel = 3;
        std::vector<Finding> findings;
        evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(has(findings, FindingCode::ParallelismImpossible));
        QCOMPARE(findings.front().detail, std::string("8 (TP x DP) / EP 3"));
    }
    void aShapeThatDoesNotAddUpIsRefused()
    {
        // 8.03e9 weights by its shape, 11e9 stated: something is there that the shape does not say.
        support::Served served;
        served.model.parameters = support::number(11e9);
        QVERIFY(!performance::modelShape(served.model));
    }
    void speechModelsClaimWeightsOnly()
    {
        // Whisper large-v3: 1.55e9 weights of 2 B.
        support::Served served;
        served.model = Model();
        served.model.name = "whisper-large-v3";
        served.model.kind = "asr";
        served.model.parameters = support::number(1.55e9);
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        QCOMPARE(m.weights->value(), 3.1e9);
        QVERIFY(m.fits && !m.kvCache && !m.kvTokens && findings.empty());
    }
    void unknownMemoryLeavesTheRestUnknown()
    {
        support::Served served;
        served.accelerator.memory = {};
        std::vector<Finding> findings;
        const MemoryResult m = evaluateMemory(Calculator(), served.input(), findings);
        QVERIFY(m.weights && !m.capacity && !m.kvCache && !m.kvTokens);
        QVERIFY(!has(findings, FindingCode::ModelDoesNotFit));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
