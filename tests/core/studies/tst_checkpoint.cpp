// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/checkpoint.h"
#include "core/studies/known_names.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

/// What weights are that a row does not state.
class TestCheckpoint : public QObject {
    Q_OBJECT

    static CheckpointWeights weightsOf(const char* name)
    {
        const EntryPtr entry = modelNamed(builtIn(), name);
        return entry ? checkpointWeights(name, std::get<Model>(entry->thing), builtIn())
                     : CheckpointWeights{};
    }
    static double weightBytes(const std::string& model, const std::string& precision)
    {
        const auto cells =
            answeredColumns("memory", "id,engine,gpu,gpu_count,tp,model,weight_precision,max_model_len\n"
                                      "a,vLLM,B200,8,8," +
                                          model + "," + precision + ",8192\n");
        return std::atof(cells.at("weights_GiB_per_gpu").c_str()) * 1073741824.0;
    }

private slots:
    void unstatedWeightsAreTheCheckpointsOwn_data()
    {
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* name, Precision precision, const char* why) {
            QTest::newRow(name) << precision << QByteArray(why);
        };
        row("neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16", Precision::Int4, "name");
        row("Qwen/Qwen3-235B-A22B-FP8", Precision::Fp8, "name");
        row("unsloth/Qwen3-30B-A3B-BF16", Precision::Bf16, "name");
        // config.json of the makers: mxfp4; fp8 in blocks of 128 x 128.
        row("openai/gpt-oss-120b", Precision::Fp4, "catalogue states this");
        row("deepseek-ai/DeepSeek-R1", Precision::Fp8, "catalogue states this");
        // Their model cards: native INT4.
        row("moonshotai/Kimi-K2.5", Precision::Int4, "catalogue states this");
        row("moonshotai/Kimi-K2.6", Precision::Int4, "catalogue states this");
        row("moonshotai/Kimi-K2-Thinking", Precision::Int4, "catalogue states this");
        row("moonshotai/Kimi-K2-Instruct", Precision::Fp8, "catalogue states this");
        // Listed as NVIDIA's NVFP4 alone, of the shape of Kimi K2.5.
        row("moonshotai/Kimi-K2.7-Code", Precision::Int4, "maker's own of this shape");
        row("meta-llama/Llama-3.1-70B-Instruct", Precision::Bf16, "no quantisation");
    }
    void unstatedWeightsAreTheCheckpointsOwn()
    {
        QFETCH(Precision, precision);
        QFETCH(QByteArray, why);
        const CheckpointWeights own = weightsOf(QTest::currentDataTag());
        QVERIFY(own.precision == precision);
        QVERIFY2(QByteArray::fromStdString(own.why).contains(why), own.why.c_str());
    }
    void aQuantisationWithoutItsWidthIsAsked()
    {
        Model model;
        model.quantisation = "compressed-tensors";
        const CheckpointWeights own = checkpointWeights("somebody/something", model, builtIn());
        QVERIFY(!own.precision);
        QVERIFY2(own.why.find("compressed-tensors") != std::string::npos, own.why.c_str());
    }
    void whatWasTakenIsNoted_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("serving") << QByteArray("serving")
                                 << QByteArray("id,engine,gpu,model,isl,osl,concurrency\n"
                                               "a,vllm,H100,meta-llama/Llama-3.1-8B-Instruct,1024,512,4\n");
        QTest::newRow("memory") << QByteArray("memory")
                                << QByteArray("id,engine,gpu,model,max_model_len\n"
                                              "a,vllm,H100,meta-llama/Llama-3.1-8B-Instruct,8192\n");
        QTest::newRow("power") << QByteArray("power")
                               << QByteArray("id,gpu,model,batch,itl_ms\n"
                                             "a,H100,meta-llama/Llama-3.1-8B-Instruct,32,10\n");
        QTest::newRow("throughput") << QByteArray("throughput")
                                    << QByteArray("id,gpu,model,isl,osl,metric\n"
                                                  "a,H100,meta-llama/Llama-3.1-8B-Instruct,1024,512,"
                                                  "output_tokens_per_s_total\n");
    }
    void whatWasTakenIsNoted()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, table);
        const auto cells = answeredColumns(kind.constData(), table.toStdString());
        QVERIFY2(cells.at("error").empty(), cells.at("error").c_str());
        QVERIFY2(cells.at("note").find("weights 16 bit: not stated") != std::string::npos,
                 cells.at("note").c_str());
    }
    void trainingSaysThatNoPrecisionIsStated()
    {
        const auto cells = answeredColumns("training", "id,framework,task,gpu,gpu_count,model,precision\n"
                                                       "a,NeMo,SFT,H100,8,Llama 3.1 8B,\n");
        QVERIFY2(cells.at("note").find("precision not stated: taken as bf16") != std::string::npos,
                 cells.at("note").c_str());
    }
    void powerKnowsEveryNameOfAPrecision()
    {
        // Four bits of weights whatever they are called.
        const auto watts = [](const char* precision) {
            return answeredColumns("power", std::string("id,gpu,model,weight_precision,batch,itl_ms\na,H100,"
                                                        "Qwen/Qwen3-32B,") +
                                                precision + ",32,10\n");
        };
        QCOMPARE(watts("AWQ").at("value"), watts("int4").at("value"));
        QVERIFY(watts("banana").at("error").find("banana") != std::string::npos);
    }
    void blocksOfMxfp8CarryTheirScales()
    {
        // OCP Microscaling Formats 1.0: 8 bits (E8M0) for 32 elements, 8.25 an element. Qwen3 32B has 31.2e9 weights in its layers, an eighth
        // of them on each; blocks of 128 x 128 with 32 bits, as plain 8-bit checkpoints of it have, add 0.0002 of a byte.
        const double more = weightBytes("Qwen/Qwen3-32B", "mxfp8") - weightBytes("Qwen/Qwen3-32B", "fp8");
        QVERIFY2(near(more, 31.2e9 / 8 * (0.25 / 8 - 0.0002), 0.01), qPrintable(QString::number(more)));
    }
    void aFormatInTheNameIsThatOfTheWeights()
    {
        QCOMPARE(weightBytes("Qwen/Qwen3-32B-MXFP4", ""), weightBytes("Qwen/Qwen3-32B", "mxfp4"));
        QVERIFY(weightBytes("Qwen/Qwen3-32B-MXFP4", "") < weightBytes("Qwen/Qwen3-32B-NVFP4", ""));
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
