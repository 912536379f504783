// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_config.h"

#include <QtTest>

using namespace headroom;

namespace {

/// A small LLaMA, written as transformers writes it.
const QByteArray small = R"({
  "architectures": ["LlamaForCausalLM"], "model_type": "llama", "torch_dtype": "bfloat16",
  "hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
  "intermediate_size": 16, "vocab_size": 32, "max_position_embeddings": 64, "tie_word_embeddings": false
})";

Result<ModelConfig> readBytes(const QByteArray& text) { return readModelConfig(text.toStdString()); }

}  // namespace

class TestModelQuantisation : public QObject {
    Q_OBJECT
private slots:
    /// A method that says no width is no sign of unquantised weights: it stands among what was not counted.
    void aQuantisationThatIsNotKnownIsSaid()
    {
        const auto notCounted = [](const QByteArray& quantised) {
            QByteArray text = small;
            text.insert(text.lastIndexOf('}'), ", \"quantization_config\": {" + quantised + "}");
            return readBytes(text).value().notCounted;
        };
        QVERIFY(notCounted(R"("quant_method": "fp8", "fmt": "e4m3")").empty());
        QVERIFY(notCounted(R"("quant_method": "modelopt", "quant_algo": "NVFP4")").empty());
        QVERIFY(notCounted(R"("quant_method": "gptq", "bits": 4)").empty());
        QCOMPARE(notCounted(R"("quant_method": "aqlm")"),
                 std::vector<std::string>{"quantization_config \"aqlm\""});
        QCOMPARE(notCounted(R"("group_size": 128)"), std::vector<std::string>{"quantization_config"});
    }

    // As the tools write them: llm-compressor's FP8 dynamic, W8A8, W4A16, NVFP4 and MXFP4, AutoGPTQ, AutoAWQ, bitsandbytes.
    void theFormatOfQuantisedWeightsIsRead_data()
    {
        QTest::addColumn<QByteArray>("stated");
        QTest::addColumn<QString>("word");
        const auto groups = [](const char* weights) {
            return QByteArray(
                       R"("quant_method": "compressed-tensors", "ignore": ["lm_head"], "config_groups": {"group_0":
                {"targets": ["Linear"], "weights": {)") +
                   weights + "}}}";
        };
        QTest::newRow("fp8 by channel")
            << groups(R"("num_bits": 8, "type": "float", "strategy": "channel", "group_size": null)")
            << "compressed-tensors:fp8";
        QTest::newRow("fp8 by block")
            << groups(R"("num_bits": 8, "type": "float", "strategy": "block", "block_structure": [128, 128])")
            << "compressed-tensors:fp8";
        QTest::newRow("w8a8") << groups(R"("num_bits": 8, "type": "int", "strategy": "channel")")
                              << "compressed-tensors:8bit";
        QTest::newRow("w4a16")
            << groups(R"("num_bits": 4, "type": "int", "strategy": "group", "group_size": 128)")
            << "compressed-tensors:4bit";
        QTest::newRow("w4a16 by 32")
            << groups(R"("num_bits": 4, "type": "int", "strategy": "group", "group_size": 32)")
            << "compressed-tensors:4bit:g32";
        QTest::newRow("nvfp4")
            << groups(R"("num_bits": 4, "type": "float", "strategy": "tensor_group", "group_size": 16)")
            << "compressed-tensors:nvfp4";
        QTest::newRow("mxfp4")
            << groups(R"("num_bits": 4, "type": "float", "strategy": "group", "group_size": 32)")
            << "mxfp4:compressed-tensors";
        QTest::newRow("gptq") << QByteArray(R"("quant_method": "gptq", "bits": 4, "group_size": 32)")
                              << "gptq:4bit:g32";
        QTest::newRow("awq") << QByteArray(R"("quant_method": "awq", "bits": 4, "group_size": 128)")
                             << "awq:4bit";
        QTest::newRow("nf4, scales quantised too")
            << QByteArray(R"("quant_method": "bitsandbytes", "load_in_4bit": true, "load_in_8bit": false,
                "bnb_4bit_quant_type": "nf4", "bnb_4bit_use_double_quant": true)")
            << "bitsandbytes:4bit:nf4";
        QTest::newRow("nf4") << QByteArray(R"("_load_in_4bit": true, "bnb_4bit_quant_type": "nf4")")
                             << "bitsandbytes:4bit:nf4:g32";
        QTest::newRow("8 bit") << QByteArray(R"("quant_method": "bitsandbytes", "load_in_8bit": true)")
                               << "bitsandbytes:8bit";
    }
    void theFormatOfQuantisedWeightsIsRead()
    {
        QFETCH(const QByteArray, stated);
        QFETCH(const QString, word);
        QByteArray text = small;
        text.insert(text.lastIndexOf('}'), ", \"quantization_config\": {" + stated + "}");
        const auto model = readBytes(text);
        QVERIFY(bool(model));
        QCOMPARE(QString::fromStdString(model.value().quantisation), word);
        QVERIFY(model.value().notCounted.empty());
    }
    void weightsOfSeveralWidthsAreSaid()
    {
        QByteArray text = small;
        text.insert(text.lastIndexOf('}'),
                    R"(, "quantization_config": {"quant_method": "compressed-tensors", "config_groups":
            {"group_0": {"weights": {"num_bits": 4, "type": "int"}},
             "group_1": {"weights": {"num_bits": 8, "type": "float"}}}})");
        QCOMPARE(readBytes(text).value().notCounted,
                 std::vector<std::string>{"quantization_config \"compressed-tensors:mixed\""});
    }
};

QTEST_GUILESS_MAIN(TestModelQuantisation)
#include "tst_model_quantisation.moc"
