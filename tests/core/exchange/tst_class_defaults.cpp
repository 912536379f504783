// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_config.h"

#include <QTest>

using namespace headroom;
using Mixer = ModelBlock::Mixer;

namespace {

Result<ModelConfig> readBytes(const char* json) { return readModelConfig(json); }

}  // namespace

/// Files of models that leave sizes out: some because their class has them, others by mistake.
class ClassDefaultsTest : public QObject {
    Q_OBJECT
private slots:
    /// The published files of Gemma 3 hold only what differs from the class. Technical report (arXiv:2503.19786, table 1): 27B has
    /// 1,416M parameters of embedding and 25,600M others, 4B 675M and 3,209M, beside the vision encoder's 417M.
    void whatTheClassHasIsTakenAndTold()
    {
        const auto big =
            readBytes(R"({"architectures": ["Gemma3ForConditionalGeneration"], "model_type": "gemma3",
            "text_config": {"head_dim": 128, "hidden_size": 5376, "intermediate_size": 21504,
            "model_type": "gemma3_text", "num_attention_heads": 32, "num_hidden_layers": 62,
            "num_key_value_heads": 16, "sliding_window": 1024}, "vision_config": {"hidden_size": 1152}})");
        QVERIFY(bool(big));
        QVERIFY2(qAbs(big.value().parameters() / 27.016e9 - 1) < 0.005,
                 qPrintable(QString::number(big.value().parameters())));
        QCOMPARE(big.value().assumed,
                 (std::vector<std::string>{"vocab_size 262208", "max_position_embeddings 131072",
                                           "sliding_window_pattern 6"}));
        const auto small =
            readBytes(R"({"architectures": ["Gemma3ForConditionalGeneration"], "model_type": "gemma3",
            "text_config": {"hidden_size": 2560, "intermediate_size": 10240, "model_type": "gemma3_text",
            "num_hidden_layers": 34, "sliding_window": 1024}})");
        QVERIFY(bool(small));
        QVERIFY2(qAbs(small.value().parameters() / 3.884e9 - 1) < 0.005,
                 qPrintable(QString::number(small.value().parameters())));
        QCOMPARE(small.value().assumed.size(), std::size_t{6});
        QCOMPARE(small.value().blocksWith(Mixer::Full), 5.0);  // of 34, one in six
        // What is missing is named as the file would have it, and nothing else is blamed for it.
        const auto placeOf = [](const char* text) {
            const auto read = readBytes(text);
            return read ? QString()
                        : QString::fromStdString(read.error().args.empty() ? "" : read.error().args.front());
        };
        QCOMPARE(
            placeOf(
                R"({"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4, "num_hidden_layers": 2,
            "vocab_size": 100, "max_position_embeddings": 128})"),
            QString("intermediate_size"));
        QCOMPARE(
            placeOf(
                R"({"model_type": "llama", "hidden_size": 64, "num_key_value_heads": 2, "num_hidden_layers": 2,
            "vocab_size": 100, "max_position_embeddings": 128, "intermediate_size": 128})"),
            QString("num_attention_heads"));
        // Other families state their sizes; one that is missing is an error as before.
        QVERIFY(!readBytes(R"({"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4,
            "num_hidden_layers": 2, "intermediate_size": 128})"));
    }
};

QTEST_GUILESS_MAIN(ClassDefaultsTest)
#include "tst_class_defaults.moc"
