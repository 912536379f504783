// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/engine_memory.h"
#include "core/studies/known_names.h"
#include "core/studies/predict_row.h"
#include "tests/support/predictions.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::support;

/// What the cache is kept in where a row says it, and where it leaves it to the engine. Llama 3.1 8B keeps a key and a value of 8 heads of
/// 128 in 32 layers: 65,536 elements a token, 131,072 B in 16 bit. Qwen3 32B has 64 layers: 262,144 B.
class TestPredictCache : public QObject {
    Q_OBJECT

    std::map<std::string, std::string> memory(const std::string& engine, const std::string& gpu,
                                              const std::string& model, const std::string& weights,
                                              const std::string& cache) const
    {
        return answeredColumns(
            "memory", "id,engine,gpu,model,weight_precision,kv_precision,max_model_len\na," + engine + "," +
                          gpu + "," + model + "," + weights + "," + cache + ",8192\n");
    }
    /// Bytes of a token, from the cache and its tokens.
    static double bytesPerToken(std::map<std::string, std::string> cells)
    {
        const double tokens = std::atof(cells["kv_cache_tokens"].c_str());
        return tokens > 0 ? std::atof(cells["kv_cache_GiB_per_gpu"].c_str()) * 1073741824.0 / tokens : 0;
    }
    static bool alike(double a, double b) { return near(a, b, 1e-3); }

    static constexpr const char* llama = "meta-llama/Llama-3.1-8B-Instruct";

private slots:
    void cardsThatCorrectErrorsShowLessThanIsSold_data()
    {
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<double>("mebibytes");
        // What nvidia-smi lists with ECC on.
        QTest::newRow("L4") << "L4" << 23034.0;
        QTest::newRow("A10") << "A10" << 23028.0;
        QTest::newRow("A10G") << "A10G" << 23028.0;
        QTest::newRow("A40") << "A40" << 46068.0;
        QTest::newRow("L40") << "L40" << 46068.0;
        QTest::newRow("L40S") << "L40S" << 46068.0;
        QTest::newRow("T4") << "T4" << 15360.0;
    }
    void cardsThatCorrectErrorsShowLessThanIsSold()
    {
        QFETCH(QString, gpu);
        QFETCH(double, mebibytes);
        const EntryPtr entry = acceleratorNamed(builtIn(), gpu.toStdString());
        QVERIFY(entry);
        const auto visible = visibleMemory(std::get<Accelerator>(entry->thing));
        QVERIFY(visible);
        // A process has one per cent less than that.
        const double share = visible->value() / (mebibytes * 1048576);
        QVERIFY2(share > 0.98 && share < 0.995, qPrintable(QString::number(share)));
    }
    void theLongestContextIsThatWhichJustFits()
    {
        // Of a model with windows, whose share of the pool depends on the length; whatever length the row asks for.
        const auto asked = [](const std::string& length) {
            return answeredColumns("memory",
                                   "id,engine,engine_version,gpu,gpu_count,tp,model,weight_precision,"
                                   "gpu_memory_utilization,max_model_len\n"
                                   "a,vLLM,0.11.0,H100,1,1,google/gemma-3-27b-it,bf16,0.8," +
                                       length + "\n");
        };
        const double longest = std::atof(asked("8192")["longest_context"].c_str());
        QVERIFY2(longest > 8192 && longest < 131072, qPrintable(QString::number(longest)));
        for (const char* const length : {"32768", "131072", ""})
            QCOMPARE(std::atof(asked(length)["longest_context"].c_str()), longest);
        QCOMPARE(asked(std::to_string(std::lround(longest - 16)))["fits"], std::string("yes"));
        QCOMPARE(asked(std::to_string(std::lround(longest + 16)))["fits"], std::string("no"));
    }
    void aPlainLoopIsSpreadAsItSays()
    {
        const auto row = [](const std::string& counts, const std::string& method) {
            return answeredColumns("memory", "id,engine,gpu,gpu_count,tp,model,weight_precision,method\n"
                                             "a,HF Transformers,H100," +
                                                 counts + ",meta-llama/Llama-3.1-70B,bf16," + method + "\n");
        };
        const auto peak = [](std::map<std::string, std::string> cells) {
            return std::atof(cells["peak_or_total_GiB"].c_str());
        };
        // 70.55e9 parameters of 2 B are 131.41 GiB; 2,048 tokens of 80 layers with 8 heads of 128, keys and values of 2 B, 0.625; on
        // each accelerator 0.6 for the process and 12 x 8,192 B a token, 0.1875.
        const double whole = 131.41 + 0.625, each = 0.6 + 0.1875;
        QVERIFY(qAbs(peak(row("1,", "")) - (whole + each)) < 0.05);
        QVERIFY(qAbs(peak(row("4,4", "")) - (whole / 4 + each)) < 0.05);
        // Nothing stated is layer by layer; the first has the embeddings, 128,256 x 8,192 x 2 B = 1.96 GiB.
        auto spread = row("4,", "");
        QVERIFY(peak(spread) >= whole / 4 + each - 0.05 && peak(spread) < whole / 4 + each + 1.96);
        QVERIFY(!spread["note"].empty() && spread["fits"] == "yes");
        // Tables that state the sum mean all of it.
        QVERIFY(qAbs(peak(row("4,", "\"peak GPU memory (GB, total)\"")) - (whole + each)) < 0.05);
        auto tooFew = row("2,4", "");
        QVERIFY(QByteArray(tooFew["error"].c_str()).contains("gpu_count is 2"));
    }
    void whatIsLeftToVllmIsTheSameOnEveryAccelerator_data()
    {
        QTest::addColumn<QString>("gpu");
        for (const char* gpu : {"H100 SXM5 80GB", "H200 SXM 141GB", "B200 SXM 180GB", "L40S", "MI300X"})
            QTest::newRow(gpu) << gpu;
    }
    void whatIsLeftToVllmIsTheSameOnEveryAccelerator()
    {
        QFETCH(QString, gpu);
        // 16 bit whatever the weights: vLLM's `auto` is the model's own type, and so is SGLang's.
        for (const char* engine : {"vllm", "sglang"})
            for (const char* weights : {"bf16", "fp8"})
                for (const char* cache : {"auto", "", "auto (16-bit)", "16-bit", "bf16", "fp16"}) {
                    const auto cells = memory(engine, gpu.toStdString(), llama, weights, cache);
                    QVERIFY2(alike(bytesPerToken(cells), 131072),
                             qPrintable(gpu + " " + engine + " " + weights + " " + cache));
                }
        QVERIFY(alike(bytesPerToken(memory("vllm", gpu.toStdString(), llama, "fp8", "fp8")), 65536));
    }
    void tensorRtTakesWhatTheCheckpointStates()
    {
        // ModelOpt's 8-bit checkpoints state an 8-bit cache (kv_cache_quant_algo), those that the makers scale by block state none.
        QVERIFY(alike(bytesPerToken(memory("trtllm", "H100 SXM5 80GB", llama, "fp8", "auto")), 65536));
        QVERIFY(alike(bytesPerToken(memory("trtllm", "H100 SXM5 80GB", "Qwen/Qwen3-32B", "fp8", "auto")),
                      262144));
        QVERIFY(alike(bytesPerToken(memory("trtllm", "H100 SXM5 80GB", llama, "bf16", "auto")), 131072));
    }
    void aCheckpointThatStatesASchemeIsObeyed()
    {
        const auto cells =
            memory("vllm", "H100 SXM5 80GB", "nvidia/Llama-3.1-8B-Instruct-FP8", "unlabelled", "auto");
        QVERIFY2(alike(bytesPerToken(cells), 65536), cells.at("error").c_str());
    }
    void theNoteSaysWhatWasTaken()
    {
        const auto left = memory("vllm", "B200 SXM 180GB", llama, "fp8", "auto");
        QVERIFY2(left.at("note").find("kv cache 16 bit: left to the engine") != std::string::npos,
                 left.at("note").c_str());
        const auto stated = memory("vllm", "B200 SXM 180GB", llama, "fp8", "fp8");
        QVERIFY2(stated.at("note").empty(), stated.at("note").c_str());
    }
    void servingAndMemoryTakeTheSame()
    {
        const auto serving = [&](const char* cache) {
            return answeredColumns("serving",
                                   std::string("id,engine,gpu,model,weights,kv,isl,osl,concurrency\n"
                                               "a,vllm,B200 SXM 180GB,") +
                                       llama + ",fp8," + cache + ",1024,512,16\n");
        };
        const auto automatic = serving("auto"), sixteen = serving("16-bit"), eight = serving("fp8");
        QVERIFY2(automatic.at("error").empty(), automatic.at("error").c_str());
        QCOMPARE(automatic.at("kv_tokens_capacity"), sixteen.at("kv_tokens_capacity"));
        QCOMPARE(automatic.at("tpot_ms"), sixteen.at("tpot_ms"));
        QVERIFY(alike(std::atof(eight.at("kv_tokens_capacity").c_str()),
                      2 * std::atof(sixteen.at("kv_tokens_capacity").c_str())));
        QVERIFY2(automatic.at("note").find("kv cache 16 bit") != std::string::npos,
                 automatic.at("note").c_str());
    }
    void cachesThatNobodyKeepsAreRefused()
    {
        // 4-bit floating point needs units of Blackwell; 4-bit integers are kept by none of the engines.
        QVERIFY(!memory("sglang", "H100 SXM5 80GB", llama, "bf16", "fp4").at("error").empty());
        QVERIFY(!memory("vllm", "H100 SXM5 80GB", llama, "bf16", "int4").at("error").empty());
        QVERIFY(!memory("vllm", "B200 SXM 180GB", llama, "bf16", "int4").at("error").empty());
        const auto kept = memory("sglang", "B200 SXM 180GB", llama, "bf16", "fp4");
        QVERIFY2(kept.at("error").empty(), kept.at("error").c_str());
        // 4 bit and 8 of a scale by 16.
        QVERIFY(alike(bytesPerToken(kept), 65536 * 0.5625));
    }
    /// 1,536 over 8 ranks are 192, one block and a half; over four, three.
    void aSplitThroughBlocksOfScalesIsNoted()
    {
        const auto note = [](const char* engine, const char* layout) {
            return answeredColumns("serving",
                                   std::string("id,engine,gpu,model,weights,isl,osl,concurrency,tp,moe_tp,"
                                               "ep\na,") +
                                       engine + ",H200,Qwen/Qwen3-235B-A22B-FP8,fp8,1000,100,4," + layout +
                                       "\n")
                .at("note");
        };
        QVERIFY2(note("vllm", "8,8,1").find("1536 over 8 ranks cut through") != std::string::npos,
                 note("vllm", "8,8,1").c_str());
        QVERIFY(note("vllm", "4,4,1").find("cut through") == std::string::npos);
        QVERIFY(note("sglang", "8,1,8").find("cut through") == std::string::npos);
        QVERIFY(note("trtllm", "8,8,1").find("cut through") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPredictCache)
#include "tst_predict_cache.moc"
