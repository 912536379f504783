// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/performance/model_shape.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace headroom;
using namespace headroom::performance;

class TestModelShape : public QObject {
    Q_OBJECT

    Result<Catalogue> m_catalogue = builtInCatalogue();

    std::optional<ModelShape> shapeOf(std::string_view name)
    {
        const EntryPtr entry = m_catalogue.value().resolve(ItemKind::Model, name);
        const Model* model = entry ? std::get_if<Model>(&entry->thing) : nullptr;
        return model ? modelShape(*model) : std::nullopt;
    }

private slots:
    void publishedSizesFollowFromTheShape_data()
    {
        QTest::addColumn<double>("billions");
        QTest::addColumn<double>("share");
        // DeepSeek-V3 technical report: 671 B. gpt-oss model card: 116.8 B. Llama 3.1 model card: 8.03 B.
        QTest::newRow("deepseek-ai/DeepSeek-V3") << 671.0 << 0.005;
        QTest::newRow("openai/gpt-oss-120b") << 116.8 << 0.01;
        QTest::newRow("meta-llama/Meta-Llama-3.1-8B") << 8.03 << 0.005;
        // By name: state-space and gated-delta hybrids, experts in every other layer, experts of a smaller width.
        QTest::newRow("Qwen/Qwen3-Next-80B-A3B") << 80.0 << 0.02;
        QTest::newRow("Qwen/Qwen3.5-397B-A17B") << 397.0 << 0.02;
        QTest::newRow("meta-llama/Llama-4-Maverick-17B-128E-Instruct") << 400.0 << 0.02;
        QTest::newRow("nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-FP8") << 120.0 << 0.04;
        QTest::newRow("nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16") << 550.0 << 0.04;
        QTest::newRow("nvidia/Nemotron-H-56B-Base-8K") << 56.0 << 0.03;
        // arXiv 2408.12570, table 1.
        QTest::newRow("ai21labs/AI21-Jamba-1.5-Mini") << 52.0 << 0.01;
        QTest::newRow("ai21labs/AI21-Jamba-1.5-Large") << 398.0 << 0.01;
    }
    void publishedSizesFollowFromTheShape()
    {
        QFETCH(double, billions);
        QFETCH(double, share);
        const auto shape = shapeOf(QTest::currentDataTag());
        QVERIFY(shape);
        QVERIFY2(std::abs(shape->parameters() / (billions * 1e9) - 1) <= share,
                 std::to_string(shape->parameters() / 1e9).c_str());
    }
    // DeepSeek-V3: 61 layers, 3 without experts; latent of 512 + 64 elements a token and layer.
    void latentAttentionKeepsOneCompressedCopy()
    {
        const auto shape = shapeOf("deepseek-ai/DeepSeek-V3");
        QVERIFY(shape && shape->latent);
        QCOMPARE(shape->cacheElements(), 576.0);
        QCOMPARE(shape->denseLayers, 3.0);
        QCOMPARE(shape->moeLayers, 58.0);
    }
    // gpt-oss-120b: every second of 36 layers sees 128 tokens; 2 x 8 heads x 64.
    void slidingLayersAreCountedApart()
    {
        const auto shape = shapeOf("openai/gpt-oss-120b");
        QVERIFY(shape && shape->mxfp4);
        QCOMPARE(shape->fullLayers, 18.0);
        QCOMPARE(shape->slidingLayers, 18.0);
        QCOMPARE(shape->window, 128.0);
        QCOMPARE(shape->cacheElements(), 1024.0);
    }
    // Qwen3.5-397B: 45 of 60 layers keep 64 heads of 128 x 128, and three tokens of 2 x 16 x 128 + 64 x 128 channels.
    void linearLayersKeepAState()
    {
        const auto shape = shapeOf("Qwen/Qwen3.5-397B-A17B");
        QVERIFY(shape);
        QCOMPARE(shape->linearLayers, 45.0);
        QCOMPARE(shape->stateElements(), 1048576.0);
        QCOMPARE(shape->convolutionElements(), 36864.0);
    }
    // Jamba-1.5: of eight layers one attends; 256 K tokens take 4 GB and 9 GB in 16 bit (arXiv 2408.12570, table 1). Each other layer
    // keeps 16 numbers for every channel of twice the width, and three inputs of its convolution.
    void theFirstMambaKeepsAStatePerChannel()
    {
        const auto mini = shapeOf("ai21labs/AI21-Jamba-1.5-Mini"),
                   large = shapeOf("ai21labs/AI21-Jamba-1.5-Large");
        QVERIFY(mini && large);
        const auto gibibytes = [](const ModelShape& shape) {
            return 2 * shape.fullLayers * shape.cacheElements() * 262144 / std::pow(2.0, 30);
        };
        QCOMPARE(gibibytes(*mini), 4.0);
        QCOMPARE(gibibytes(*large), 9.0);
        QCOMPARE(mini->linearLayers, 28.0);
        QCOMPARE(mini->stateElements(), 8192.0 * 16);
        QCOMPARE(mini->convolutionElements(), 3 * 8192.0);
    }
    void unknownArchitecturesHaveNoShape()
    {
        // Attention that is compressed in another way.
        QVERIFY(!shapeOf("deepseek-ai/DeepSeek-V4-Flash"));
        QVERIFY(!shapeOf("openai/whisper-large-v3"));
    }
};

QTEST_GUILESS_MAIN(TestModelShape)
#include "tst_model_shape.moc"
