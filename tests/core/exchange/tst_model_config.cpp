// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_config.h"
#include "core/scenario/carry.h"
#include "core/scenario/edits.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace headroom;

namespace {

using Mixer = ModelBlock::Mixer;

/// A small LLaMA, written as transformers writes it.
const QByteArray small = R"({
  "architectures": ["LlamaForCausalLM"], "model_type": "llama", "torch_dtype": "bfloat16",
  "hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
  "intermediate_size": 16, "vocab_size": 32, "max_position_embeddings": 64, "tie_word_embeddings": false
})";

Result<ModelConfig> readBytes(const QByteArray& text) { return readModelConfig(text.toStdString()); }

QByteArray without(QByteArray text, const char* line)
{
    const qsizetype at = text.indexOf(line);
    const qsizetype end = text.indexOf(',', at);
    return at < 0 ? text : text.remove(at, end - at + 1);
}

QByteArray sample(const QString& name)
{
    QFile file(sharedData() + "/samples/hf_configs/" + name + ".config.json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double figure(const ModelConfig& model, std::string_view field)
{
    for (const auto& [name, value] : model.figures) {
        if (name == field)
            return value;
    }
    return 0;
}

}  // namespace

class TestModelConfig : public QObject {
    Q_OBJECT
private slots:
    // Embedding 32*8 and head 32*8, final norm 8. A block: q and o 8*8 each, k and v 8*4 each, 3*8*16 and two norms of 8, that is
    // 64+64+32+32+384+16 = 592. Together 512 + 8 + 2*592 = 1704.
    void aSmallLlamaIsCountedByHand()
    {
        const auto model = readBytes(small);
        QVERIFY(bool(model));
        QCOMPARE(model.value().parameters(), 1704.0);
        QCOMPARE(model.value().activeParameters(), 1704.0);
        QCOMPARE(model.value().attention, std::string("GQA"));
        QCOMPARE(figure(model.value(), "head_dim"), 2.0);
        QCOMPARE(figure(model.value(), "max_context"), 64.0);
        QCOMPARE(model.value().blocksWith(Mixer::Full), 2.0);
    }

    void everySampleIsReadAndAgreesWithWhatWasPublished_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("active");
        QTest::addColumn<double>("tolerance");
        // Billions of parameters. Active ones are compared in the publisher's convention: a minus sign marks those who leave the
        // token embedding out, 0 those who leave more out. Sources: the models' own cards and reports, named behind the row; the tolerance is what their
        // rounding allows, and at least 0.2 %.
        const auto row = [](const char* name, double total, double active, double tolerance) {
            QTest::newRow(name) << total << active << tolerance;
        };
        row("CohereForAI--aya-23 (Cohere arch)", 8.03, 8.03, 0.002);  // size shown on the model's page
        row("MiniMaxAI--MiniMax-M2.5", 230, -10, 0.045);              // card: 230B, 10B active
        row("MiniMaxAI--MiniMax-M2.7", 230, -10, 0.045);              // as M2.5
        row("Qwen--Qwen2.5-3B", 3.09, 3.09, 0.002);                   // card
        row("Qwen--Qwen3-0.6B", 0.6, 0.6, 0.01);                      // card
        row("Qwen--Qwen3-1.7B", 1.7, 1.7, 0.015);                     // card
        row("Qwen--Qwen3-235B-A22B-FP8", 235, 22, 0.01);              // card
        row("Qwen--Qwen3-235B-A22B", 235, 22, 0.01);                  // card
        row("Qwen--Qwen3-30B-A3B-FP8", 30.5, 3.3, 0.02);              // card
        row("Qwen--Qwen3-30B-A3B", 30.5, 3.3, 0.02);                  // card
        row("Qwen--Qwen3-32B-FP8", 32.8, 32.8, 0.002);                // card
        row("Qwen--Qwen3-32B", 32.8, 32.8, 0.002);                    // card
        row("Qwen--Qwen3-8B", 8.2, 8.2, 0.002);                       // card
        row("Qwen--Qwen3-Coder-480B-A35B-Instruct", 480, 35, 0.015);  // card
        row("Qwen--Qwen3-Next-80B-A3B", 80, 0, 0.005);            // card: 80B; "A3B" counts neither embedding
        row("Qwen--Qwen3-VL-235B-A22B-Instruct", 235, 22, 0.01);  // language part is Qwen3-235B-A22B
        row("Qwen--Qwen3-VL-2B-Instruct", 1.7, 1.7, 0.015);       // language part is Qwen3-1.7B
        row("Qwen--Qwen3-VL-32B-Instruct", 32.8, 32.8, 0.002);    // language part is Qwen3-32B
        row("Qwen--Qwen3-VL-4B-Instruct", 4.0, 4.0, 0.01);        // language part is Qwen3-4B, card 4.0B
        row("Qwen--Qwen3-VL-8B-Instruct", 8.2, 8.2, 0.002);       // language part is Qwen3-8B
        row("Qwen--Qwen3.5-122B-A10B", 122, 10, 0.025);           // card
        row("Qwen--Qwen3.5-27B", 27, 27, 0.005);                  // card
        row("Qwen--Qwen3.5-35B-A3B", 35, -3, 0.02);               // card
        row("Qwen--Qwen3.5-397B-A17B", 397, 17, 0.025);           // card
        row("Snowflake--snowflake-arctic-embed-m", 0.10948, 0.10948, 0.002);  // BERT base, card 109M
        row("XiaomiMiMo--MiMo-7B-Base", 7.62, 7.62, 0.002);  // 7.83B on its page less 0.21B of its MTP layer
        row("allenai--OLMo-2-32B", 32.2, 32.2, 0.002);       // size shown on the model's page
        row("bigcode--starcoder2-7b (mlc preset)", 7.17, 7.17, 0.002);  // size shown on the model's page
        row("bigcode--starcoder2", 7.17, 7.17, 0.002);
        row("deepseek-ai--DeepSeek-R1", 671, -37, 0.015);         // arXiv:2412.19437
        row("deepseek-ai--DeepSeek-V2-Lite", 15.7, -2.4, 0.025);  // arXiv:2405.04434
        row("deepseek-ai--DeepSeek-V3.2", 671, -37, 0.02);        // V3 and its indexer
        row("deepseek-ai--DeepSeek-V3", 671, -37, 0.015);         // arXiv:2412.19437
        row("deepseek-ai--DeepSeek-V4-Flash", 284, -13, 0.02);    // card
        row("google--gemma-2-9b", 9.242164736, 9.242164736,
            0.002);  // arXiv:2408.00118 table 2: 917,962,752 + 8,324,201,984
        row("google--gemma-3-1b-it", 1.0, 1.0, 0.002);           // arXiv:2503.19786 table 1: 302M + 698M
        row("meta-llama--Llama-2-13b-hf", 13.02, 13.02, 0.002);  // size shown on the model's page
        row("meta-llama--Llama-2-70b-hf", 69, 69, 0.002);        // size shown on the model's page
        row("meta-llama--Llama-2-7b-hf", 6.74, 6.74, 0.002);     // size shown on the model's page
        row("meta-llama--Llama-3.2-1B", 1.23, 1.23, 0.005);      // card
        row("meta-llama--Llama-4-Maverick-17B-128E-Instruct", 400, 17, 0.015);  // card
        row("meta-llama--Llama-4-Scout-17B-16E-Instruct", 109, 17, 0.015);      // card: with 0.9B of vision
        row("meta-llama--Meta-Llama-3.1-405B", 405.85, 405.85, 0.002);  // size shown on the model's page
        row("meta-llama--Meta-Llama-3.1-70B", 70.55, 70.55, 0.002);     // size shown on the model's page
        // 2*128256*4096 + 4096 + 32*(2*4096*4096 + 2*4096*1024 + 3*4096*14336 + 2*4096) = 8,030,261,248
        row("meta-llama--Meta-Llama-3.1-8B", 8.030261248, 8.030261248, 1e-12);
        row("microsoft--Phi-3.5-mini-instruct", 3.8, 3.8, 0.01);                      // card
        row("microsoft--Phi-4-mini-instruct(mlc preset \"phi-4\")", 3.8, 3.8, 0.01);  // card
        row("mistralai--Ministral-3-3B-2512", 3.4, 3.4, 0.01);   // card: 3.4B language, 0.4B vision
        row("mistralai--Mistral-7B-v0.3", 7.25, 7.25, 0.002);    // size shown on the model's page
        row("mistralai--Mixtral-8x22B-v0.1", 141, 39, 0.005);    // announcement, 2024-04-17
        row("mistralai--Mixtral-8x7B-v0.1", 46.7, 12.9, 0.002);  // announcement, 2023-12-11
        row("moonshotai--Kimi-K2-Instruct", 1040, 32.6, 0.015);  // arXiv:2507.20534: 1.04T, 32.6B
        row("moonshotai--Kimi-K2.5", 1040, 32.6, 0.015);         // language part is Kimi-K2
        row("nvidia--DeepSeek-V3.1-NVFP4", 671, -37, 0.015);
        row("nvidia--DeepSeek-V3.2-NVFP4", 671, -37, 0.02);
        row("nvidia--DeepSeek-V4-Flash-NVFP4", 284, -13, 0.02);
        row("nvidia--DeepSeek-V4-Pro-NVFP4", 1600, -49, 0.02);  // card: 1.6T, 49B
        row("nvidia--GLM-5.1-NVFP4", 744, -40, 0.025);          // card of GLM-5: 744B, 40B
        row("nvidia--GLM-5.2-NVFP4", 744, -40, 0.025);
        row("nvidia--Gemma-4-26B-A4B-NVFP4", 25.2, 3.8, 0.015);  // card
        row("nvidia--Gemma-4-31B-IT-NVFP4", 30.7, 30.7, 0.005);  // card
        row("nvidia--Kimi-K2.5-NVFP4", 1040, 32.6, 0.015);
        row("nvidia--Kimi-K2.6-NVFP4", 1040, 32.6, 0.015);
        row("nvidia--Kimi-K2.7-Code-NVFP4", 1040, 32.6, 0.015);
        row("nvidia--Llama-3.1-70B-Instruct-FP8", 70.55, 70.55, 0.002);
        row("nvidia--Llama-3_3-Nemotron-Super-49B-v1", 49.9, 49.9, 0.002);  // size shown on the model's page
        row("nvidia--MiniMax-M2.5-NVFP4", 230, -10, 0.045);
        row("nvidia--MiniMax-M2.7-NVFP4", 230, -10, 0.045);
        row("nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16", 31.6, 3.6,
            0.01);  // report: 31.6B, 3.6B with embeddings
        row("nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-NVFP4", 31.6, 3.6, 0.01);
        row("nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8", 120, -12, 0.025);  // card
        row("nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4", 120, -12, 0.025);
        row("nvidia--NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16", 550, -55, 0.005);  // card
        row("nvidia--NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4", 550, -55, 0.005);
        row("nvidia--Nemotron-H-56B-Base-8K", 56, 56, 0.01);  // card
        row("nvidia--Qwen3-235B-A22B-NVFP4", 235, 22, 0.01);
        row("nvidia--Qwen3.5-397B-A17B-NVFP4", 397, 17, 0.025);
        row("openai--gpt-oss-120b", 116.83, -5.13, 0.002);      // arXiv:2508.10925 table 1
        row("openai--gpt-oss-20b", 20.91, -3.61, 0.002);        // arXiv:2508.10925 table 1
        row("stepfun-ai--Step-3.7-Flash-FP8", 196, 11, 0.015);  // card of Step-3.5-Flash: 196B, 11B
        row("zai-org--GLM-5-FP8", 744, -40, 0.025);
        row("zai-org--GLM-5.1-FP8", 744, -40, 0.025);
        row("zai-org--GLM-5.1", 744, -40, 0.025);
        row("zai-org--GLM-5.2", 744, -40, 0.025);
        row("zai-org--GLM-5", 744, -40, 0.025);
    }
    void everySampleIsReadAndAgreesWithWhatWasPublished()
    {
        HEADROOM_NEED_SHARED();
        QFETCH(double, total);
        QFETCH(double, active);
        QFETCH(double, tolerance);
        const auto read = readBytes(sample(QTest::currentDataTag()));
        if (!read)
            QFAIL(qPrintable(QString::fromStdString(read.error().place + " " + read.error().args.at(0))));
        const ModelConfig& model = read.value();
        const double embedding = figure(model, "vocab") * figure(model, "hidden");
        const double counted =
            model.activeParameters() - (active < 0 && !model.tiedEmbeddings ? embedding : 0);
        const auto off = [](double a, double b) { return std::abs(a / (std::abs(b) * 1e9) - 1); };
        QVERIFY2(off(model.parameters(), total) <= tolerance,
                 qPrintable(QString::number(model.parameters())));
        QVERIFY2(active == 0 || off(counted, active) <= tolerance, qPrintable(QString::number(counted)));
        const auto entry = modelEntry(model, "a/b", {2026, 11, 21});
        QVERIFY(bool(entry));
        QVERIFY(std::holds_alternative<Model>(entry.value()->thing));
    }
    void noSampleIsForgotten()
    {
        HEADROOM_NEED_SHARED();
        const auto files = QDir(sharedData() + "/samples/hf_configs").entryList({"*.config.json"});
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            QFile in(sharedData() + "/samples/hf_configs/" + file);
            QVERIFY(in.open(QIODevice::ReadOnly));
            QVERIFY2(bool(readBytes(in.readAll())), qPrintable(file));
        }
    }

    // 12 of 48 layers attend, the rest are gated delta nets (full_attention_interval 4); gpt-oss alternates; Gemma 3 has one full
    // layer in six of 26; Maverick lets every fourth layer see everything and gives every second one experts.
    void layersAreToldApart()
    {
        HEADROOM_NEED_SHARED();
        const auto next = readBytes(sample("Qwen--Qwen3-Next-80B-A3B"));
        QVERIFY(bool(next));
        QCOMPARE(next.value().blocksWith(Mixer::Full), 12.0);
        QCOMPARE(next.value().blocksWith(Mixer::Linear), 36.0);
        const auto oss = readBytes(sample("openai--gpt-oss-120b"));
        QVERIFY(bool(oss));
        QCOMPARE(oss.value().blocksWith(Mixer::Window), 18.0);
        QCOMPARE(figure(oss.value(), "sliding_window"), 128.0);
        const auto gemma = readBytes(sample("google--gemma-3-1b-it"));
        QVERIFY(bool(gemma));
        QCOMPARE(gemma.value().blocksWith(Mixer::Full), 4.0);
        const auto maverick = readBytes(sample("meta-llama--Llama-4-Maverick-17B-128E-Instruct"));
        QVERIFY(bool(maverick));
        QCOMPARE(maverick.value().blocksWith(Mixer::Full), 12.0);
        QCOMPARE(maverick.value().blocksWith(ModelBlock::FeedForward::Experts), 24.0);
        QCOMPARE(figure(maverick.value(), "layers_moe"), 24.0);
        const auto deepSeek = readBytes(sample("deepseek-ai--DeepSeek-V3"));
        QVERIFY(bool(deepSeek));
        QCOMPARE(deepSeek.value().attention, std::string("MLA"));
        QCOMPARE(figure(deepSeek.value(), "kv_lora_rank"), 512.0);
        QCOMPARE(figure(deepSeek.value(), "dense_layers_first"), 3.0);
        QCOMPARE(deepSeek.value().quantisation, std::string("fp8:e4m3"));
        QCOMPARE(deepSeek.value().notCounted, std::vector<std::string>{"num_nextn_predict_layers"});
        // compress_ratios of its 43 layers: 0, 0, then 4 and 128 by turns.
        const auto flash = readBytes(sample("deepseek-ai--DeepSeek-V4-Flash"));
        QVERIFY(bool(flash));
        QCOMPARE(flash.value().blocksWith(Mixer::Window), 2.0);
        QCOMPARE(flash.value().blocksWith(Mixer::Compressed), 41.0);
        const auto kimi = readBytes(sample("moonshotai--Kimi-K2.5"));
        QCOMPARE(kimi.value().quantisation, std::string("compressed-tensors:4bit:g32"));
    }

    // config.json of AI21-Jamba-1.5-Mini as published: 32 layers, attention in one of eight, experts in one of two, 16 experts, 2 used.
    // Its card: 52B parameters, 12B active.
    void jambaIsCounted()
    {
        const auto model = readBytes(R"({"architectures": ["JambaForCausalLM"], "model_type": "jamba",
            "attn_layer_offset": 4, "attn_layer_period": 8, "expert_layer_offset": 1, "expert_layer_period": 2,
            "hidden_size": 4096, "intermediate_size": 14336, "mamba_conv_bias": true, "mamba_d_conv": 4,
            "mamba_d_state": 16, "mamba_dt_rank": 256, "mamba_expand": 2, "max_position_embeddings": 262144,
            "num_attention_heads": 32, "num_experts": 16, "num_experts_per_tok": 2, "num_hidden_layers": 32,
            "num_key_value_heads": 8, "tie_word_embeddings": false, "vocab_size": 65536})");
        QVERIFY(bool(model));
        QVERIFY(std::abs(model.value().parameters() / 51.6e9 - 1) < 0.01);
        QVERIFY(std::abs(model.value().activeParameters() / 12e9 - 1) < 0.02);
        QCOMPARE(model.value().blocksWith(Mixer::Full), 4.0);
    }

    // state-spaces/mamba-130m-hf: 129,135,360 parameters on its page.
    void mambaIsCounted()
    {
        const auto model = readBytes(R"({"architectures": ["MambaForCausalLM"], "model_type": "mamba",
            "hidden_size": 768, "num_hidden_layers": 24, "state_size": 16, "expand": 2, "conv_kernel": 4,
            "time_step_rank": 48, "vocab_size": 50280})");
        QVERIFY(bool(model));
        QCOMPARE(model.value().parameters(), 129'135'360.0);
    }

    void whatIsNotKnownIsSaidAndNotGuessed()
    {
        const auto unknown = readBytes(R"({"model_type": "lama", "hidden_size": 8})");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Error::Code::NotPossible);
        QCOMPARE(unknown.error().args.at(0), std::string("unknown-architecture"));
        QCOMPARE(unknown.error().args.at(2), std::string("llama"));
        const auto missing = readBytes(without(without(small, "\"hidden_size\""), "\"vocab_size\""));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::MissingField);
        QCOMPARE(missing.error().args.at(0), std::string("hidden_size, vocab_size"));
        // How many experts there are is no detail: without them Mixtral has 7 of its 47 milliards.
        const auto experts =
            readBytes(QByteArray(small).replace("\"model_type\": \"llama\"", "\"model_type\": \"mixtral\""));
        QVERIFY(!experts);
        QCOMPARE(experts.error().args.at(0), std::string("num_local_experts"));
        const auto other = readBytes(R"({"name": "not a model"})");
        QVERIFY(!other);
        QCOMPARE(other.error().args.at(0), std::string("not-a-model-config"));
    }

    void whatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("kv heads that do not divide")
            << QByteArray(small).replace("\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3")
            << "/num_key_value_heads";
        QTest::newRow("layer types for other layers")
            << QByteArray(small).replace("{\n", "{\"layer_types\": [\"full_attention\"],") << "/layer_types";
        QTest::newRow("a layer type nobody knows")
            << QByteArray(small).replace("{\n", "{\"layer_types\": [\"full_attention\", \"psychic\"],")
            << "/layer_types";
        QTest::newRow("a half layer")
            << QByteArray(small).replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 2.5")
            << "/num_hidden_layers";
        QTest::newRow("more layers than anybody has")
            << QByteArray(small).replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1e15")
            << "/num_hidden_layers";
        QTest::newRow("a negative size")
            << QByteArray(small).replace("\"hidden_size\": 8", "\"hidden_size\": -8") << "/hidden_size";
        QTest::newRow("a text for a size")
            << QByteArray(small).replace("\"hidden_size\": 8", "\"hidden_size\": \"8\"") << "/hidden_size";
        QTest::newRow("infinite") << QByteArray(small).replace("\"hidden_size\": 8", "\"hidden_size\": 1e308")
                                  << "/hidden_size";
    }
    void aTextForASwitchOfABlockIsRefused()
    {
        const auto blocks = [](const QByteArray& linear) {
            const QByteArray block = R"({"attention": {"n_heads_in_group": 2, "no_op": false},
                "ffn": {"ffn_mult": 2.0, "no_op": false, "replace_with_linear": )" +
                                     linear + "}}";
            return QByteArray(small)
                .replace("\"model_type\": \"llama\"", "\"model_type\": \"nemotron-nas\"")
                .replace("{\n", "{\"block_configs\": [" + block + ", " + block + "],\n");
        };
        const auto good = readBytes(blocks("false"));
        QVERIFY2(good, good ? "" : good.error().place.c_str());
        const auto wrong = readBytes(blocks("\"no\""));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place, std::string("/block_configs/0/ffn/replace_with_linear"));
    }
    void whatContradictsItselfIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto model = readBytes(text);
        QVERIFY(!model);
        QCOMPARE(QString::fromStdString(model.error().place), place);
    }

    void hostileTextIsRefused()
    {
        QVERIFY(!readBytes(QByteArray(100'000, '[')));
        QVERIFY(!readBytes("{\"model_type\": \"llama\", \"model_type\": \"llama\"}"));
        QCOMPARE(readBytes("{\"model_type\": \"ll\xff\"}").error().code, Error::Code::NotText);
        QVERIFY(!readBytes("{\"model_type\": \"llama\", \"hidden_size\": 1e999}"));
        QVERIFY(!readBytes(""));
        QVERIFY(!readBytes("null"));
    }

    // Python writes these words; two of the samples hold them.
    void pythonsNumbersAreRead()
    {
        QByteArray text = small;
        text.replace("{\n", "{\"time_step_limit\": [0.0, Infinity, -Infinity, NaN], \"Infinity\": \"NaN\",");
        const auto model = readBytes(text);
        QVERIFY(bool(model));
        QCOMPARE(model.value().parameters(), 1704.0);
    }

    void thePathNamesTheModel_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("a saved copy") << "/home/a/Qwen--Qwen3-8B.config.json"
                                      << "Qwen/Qwen3-8B";
        QTest::newRow("the hub's cache")
            << "/home/a/hub/models--Qwen--Qwen3-8B/snapshots/0123abcd/config.json"
            << "Qwen/Qwen3-8B";
        QTest::newRow("a folder") << "models/my-model/config.json"
                                  << "my-model";
        QTest::newRow("a name of its own") << "my-model.json"
                                           << "my-model";
        QTest::newRow("nothing") << "config.json"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("what no name may hold") << "a--b\"c.json"
                                               << "";
    }
    void thePathNamesTheModel()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(modelIdFromPath(path.toStdString())), id);
    }

    void anImportedModelStaysInThePlan()
    {
        const auto model = readBytes(small);
        QVERIFY(bool(model));
        const auto entry = modelEntry(model.value(), "me/small", {2026, 11, 21});
        QVERIFY(bool(entry));
        auto plan = carryEntries(emptyScenario("USD", {2026, 11, 21}), std::vector<EntryPtr>{entry.value()});
        QVERIFY(bool(plan));
        // Twice is once, and saving keeps what nothing uses yet.
        plan = carryEntries(std::move(plan).value(), std::vector<EntryPtr>{entry.value()});
        QVERIFY(bool(plan));
        QCOMPARE(plan.value().carried.size(), std::size_t(1));
        const Scenario saved = carryUsedEntries(std::move(plan).value(), Catalogue());
        QCOMPARE(saved.carried.size(), std::size_t(1));
        const Catalogue all = Catalogue().overlaidWith(saved.carried);
        const Model* const found = all.model("me/small");
        QVERIFY(found);
        QCOMPARE(found->parameters.value->value(), 1704.0);
        QCOMPARE(found->kvHeads.value->value(), 2.0);
        QVERIFY(!found->tiedEmbeddings);
    }
};

QTEST_GUILESS_MAIN(TestModelConfig)
#include "tst_model_config.moc"
