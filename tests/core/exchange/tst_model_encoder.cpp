// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_config.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace headroom;

namespace {

Result<ModelConfig> sampleOf(const QString& name)
{
    QFile file(sharedData() + "/samples/hf_configs/" + name + ".config.json");
    return readModelConfig(file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string());
}

}  // namespace

class TestModelEncoder : public QObject {
    Q_OBJECT
private slots:
    // Vision tower of Qwen3-VL-2B: 24 layers of 4 x 1024^2 + 2 x 1024 x 4096 weights, patches of 3 x 2 x 16 x 16 and 2,304 positions of 1,024,
    // and four mergers (three deepstack) of 4096 x (4096 + 2048): 301.990 + 3.932 + 100.663 million. Its page counts 2.13 billion in
    // all, of which 1.72 write.
    void encodersAreCounted()
    {
        HEADROOM_NEED_SHARED();
        const auto model = sampleOf("Qwen--Qwen3-VL-2B-Instruct");
        QVERIFY(bool(model));
        QCOMPARE(model.value().encoderParameters, 406'585'344.0);
        QVERIFY(model.value().notCounted.empty());
        QVERIFY(std::abs((model.value().encoderParameters + model.value().parameters()) / 2.13e9 - 1) < 0.01);
        // Gemma 4 gates the layers of its tower: 27 (4 x 1152^2 + 3 x 1152 x 4304), 10,240 positions in each direction.
        const auto gemma = sampleOf("nvidia--Gemma-4-31B-IT-NVFP4");
        QVERIFY(bool(gemma));
        QVERIFY(std::abs(gemma.value().encoderParameters / 575e6 - 1) < 0.01);
        // A tower whose sizes are not told stays outside, and that is said.
        const auto strange = readModelConfig(R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama",
            "hidden_size": 2048, "intermediate_size": 8192, "num_attention_heads": 16, "num_key_value_heads": 8,
            "num_hidden_layers": 16, "vocab_size": 1000,
            "max_position_embeddings": 64, "tie_word_embeddings": false, "vision_config": {"layers": 3}})");
        QVERIFY(bool(strange));
        QCOMPARE(strange.value().notCounted, std::vector<std::string>{"vision_config"});
    }
};

QTEST_GUILESS_MAIN(TestModelEncoder)
#include "tst_model_encoder.moc"
