// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/row_cells.h"
#include "tests/support/predictions.h"

#include <QTest>

#include <tuple>

using namespace headroom;
using namespace headroom::support;

/// What a row cannot be asked is refused by name, never answered as if the cell were empty.
class TestPredictCells : public QObject {
    Q_OBJECT

private slots:
    void refusedByName_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("names");
        const QByteArray media = "id,category,gpu,gpu_count,model,precision,config,metric\n";
        QTest::newRow("no accelerators")
            << QByteArray("media") << media + "a,vision,L40S,0,resnet,,MLPerf Offline,samples_per_s\n"
            << QByteArray("gpu_count");
        QTest::newRow("no gpu") << QByteArray("media")
                                << media + "a,vision,,1,resnet,,MLPerf Offline,samples_per_s\n"
                                << QByteArray("gpu is missing");
        const QByteArray training = "id,framework,task,gpu,gpu_count,model,precision,seq_len\n";
        QTest::newRow("strange task")
            << QByteArray("training") << training + "a,NeMo,Dancing,H100,8,Llama 3.1 8B,BF16,4096\n"
            << QByteArray("task \"Dancing\" is not one of Pre-Training");
        QTest::newRow("gpu_count nan")
            << QByteArray("training") << training + "a,NeMo,SFT,H100,nan,Llama 3.1 8B,BF16,4096\n"
            << QByteArray("gpu_count \"nan\"");
        QTest::newRow("seq_len text")
            << QByteArray("training") << training + "a,NeMo,SFT,H100,8,Llama 3.1 8B,BF16,long\n"
            << QByteArray("seq_len \"long\"");
        const QByteArray memory = "id,kind,engine,gpu,gpu_count,tp,model,weight_precision,max_model_len\n";
        QTest::newRow("strange kind")
            << QByteArray("memory") << memory + "a,banana,vLLM,H100,1,1,Qwen/Qwen3-32B,bf16,4096\n"
            << QByteArray("kind \"banana\" is not one of inference");
        for (const char* length : {"nan", "0", "-1", "inf", "long"})
            QTest::addRow("max_model_len %s", length)
                << QByteArray("memory")
                << memory + "a,inference,vLLM,H100,1,1,Qwen/Qwen3-32B,bf16," + length + "\n"
                << QByteArray("max_model_len \"") + length;
        QTest::newRow("gpu_count of memory")
            << QByteArray("memory") << memory + "a,inference,vLLM,H100,0,1,Qwen/Qwen3-32B,bf16,4096\n"
            << QByteArray("gpu_count \"0\"");
        QTest::newRow("eight in parallel on one")
            << QByteArray("memory") << memory + "a,inference,vLLM,H100,1,8,Qwen/Qwen3-32B,bf16,4096\n"
            << QByteArray("tp x pp takes 8 accelerators, gpu_count is 1");
        QTest::newRow("first token without a server")
            << QByteArray("throughput")
            << QByteArray(
                   "id,gpu,gpu_count,tp,model,weight_precision,isl,osl,concurrency_or_scenario,metric\n"
                   "a,H100,1,1,Qwen/Qwen3-32B,bf16,128,1,static_batch=8,TTFT_ms\n")
            << QByteArray("a static batch goes through no server");
        const QByteArray power = "id,gpu,gpu_count,model,weight_precision,scenario,metric,batch,itl_ms\n";
        QTest::newRow("batch of half a request")
            << QByteArray("power") << power + "a,H100,1,Qwen/Qwen3-32B,,x,,0.5,10\n"
            << QByteArray("batch \"0.5\"");
        const QByteArray serving = "id,engine,gpu,model,weights,mode,isl,osl,concurrency,tp,ep,decode_tp\n";
        QTest::newRow("no gpu to serve on")
            << QByteArray("serving") << serving + "a,vllm,,Qwen/Qwen3-32B,bf16,agg,1024,512,4,1,1,\n"
            << QByteArray("gpu is missing");
        QTest::newRow("experts of a dense model")
            << QByteArray("serving") << serving + "a,vllm,H100,Qwen/Qwen3-32B,bf16,agg,1024,512,4,8,8,\n"
            << QByteArray("has no experts");
        QTest::newRow("nothing said of those that read")
            << QByteArray("serving") << serving + "a,vllm,H100,Qwen/Qwen3-32B,bf16,disagg,1024,512,4,1,1,2\n"
            << QByteArray("missing: prefill_tp");
        QTest::newRow("no load") << QByteArray("serving")
                                 << serving + "a,vllm,H100,Qwen/Qwen3-32B,bf16,agg,1024,512,,1,1,\n"
                                 << QByteArray("concurrency is missing");
        QTest::newRow("half a request")
            << QByteArray("serving") << serving + "a,vllm,H100,Qwen/Qwen3-32B,bf16,agg,1024,512,1.5,1,1,\n"
            << QByteArray("concurrency \"1.5\" is not a whole number");
    }
    void refusedByName()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, names);
        const auto cells = answeredColumns(kind.constData(), csv.toStdString());
        QVERIFY(!cells.empty());
        QVERIFY2(cells.at("error").find(names.toStdString()) != std::string::npos, cells.at("error").c_str());
        for (const auto& [column, cell] : cells)
            QVERIFY2(column == "id" || column == "error" || cell.empty(), column.c_str());
    }
    /// The first token of such an answer is its last.
    void memoryOfTrainingIsTheSameInBothTables()
    {
        // One setting asked of two kinds: by definition the same peak.
        const QByteArray cells = "id,kind,framework,task,gpu,gpu_count,model,precision,weight_precision,"
                                 "micro_batch,seq_len\n"
                                 "a,training,NeMo,SFT,H100,8,Llama 3.1 8B,BF16,BF16,4,8192\n";
        const auto training = predict("training", cells.toStdString(), builtIn());
        const auto memory = predict("memory", cells.toStdString(), builtIn());
        QVERIFY(training && memory);
        const auto cell = [](const std::string& table, const char* column) {
            const QStringList lines = QString::fromStdString(table).split('\n');
            return lines[1].split(',').value(lines[0].split(',').indexOf(column)).toDouble();
        };
        const double peak = cell(training.value(), "peak_mem_GiB_per_gpu");
        QVERIFY2(peak > 0, training.value().c_str());
        QVERIFY2(std::abs(cell(memory.value(), "peak_or_total_GiB") / peak - 1) < 1e-3,
                 memory.value().c_str());
    }

    void whatDoesNotStartHasNoPeak()
    {
        // 65.5 GB of weights in 16 bit on an accelerator of 24 GB.
        const auto cells =
            answeredColumns("memory", "id,engine,gpu,gpu_count,tp,model,weight_precision,max_model_len\n"
                                      "a,vLLM,RTX 4090,1,1,Qwen/Qwen3-32B,bf16,4096\n");
        QCOMPARE(cells.at("fits"), std::string("no"));
        QVERIFY2(cells.at("peak_or_total_GiB").empty(), cells.at("peak_or_total_GiB").c_str());
        QVERIFY2(cells.at("note").find("does not start") != std::string::npos, cells.at("note").c_str());
    }
    void acceleratorsThatNothingSplitsOverAreNamed()
    {
        const auto note = [&](const char* tp) {
            return answeredColumns("memory", std::string("id,engine,gpu,gpu_count,tp,model,weight_precision,"
                                                         "max_model_len\na,vLLM,H100,8,") +
                                                 tp + ",Qwen/Qwen3-8B,bf16,4096\n")
                .at("note");
        };
        QVERIFY2(note("").find("tp is not stated: taken as 1; of 8") != std::string::npos, note("").c_str());
        QVERIFY2(note("8").find("tp is not stated") == std::string::npos, note("8").c_str());
    }
    void engineVersionsBeforeChunkedPrefillHoldTheLongestPrompt()
    {
        // vLLM issue 10517 logs no chunked prefill: 17.06 GiB at the peak of 20,000 tokens on an RTX 3090, 17.98 of 29,000, weights 14.99:
        // 2.07 and 2.99 GiB of activations, so 0.92 for 9,000 tokens more; live tensors of Llama 3.1 8B are 86 KB a token, 0.72 GiB.
        const auto cache = [&](const char* version, const char* length) {
            const auto cells = answeredColumns(
                "memory", std::string("id,engine,engine_version,gpu,tp,model,weight_precision,"
                                      "max_model_len\na,vLLM,") +
                              version + ",RTX 3090,1,meta-llama/Llama-3.1-8B-Instruct,bf16," + length + "\n");
            return std::atof(cells.at("kv_cache_GiB_per_gpu").c_str());
        };
        const double grown = cache("0.6.3", "20000") - cache("0.6.3", "29000");
        QVERIFY2(std::abs(grown / 0.72 - 1) < 0.02, qPrintable(QString::number(grown)));
        QCOMPARE(cache("0.10.1", "20000"), cache("0.10.1", "29000"));
        QVERIFY(cache("0.6.3", "20000") < cache("0.10.1", "20000"));
    }
    void fourBitWeightsInGroupsOf32TakeTheirScales()
    {
        // Kimi K2.5: experts 60 x 384 x 3 x 7,168 x 2,048 = 1.0147e12 of 4.5 bit, 570.8 GB, and 11.6e9 others of 2 B; the checkpoint has
        // 594 GB. An eighth is 69.1 GiB, and what every accelerator holds whole (queries and keys going in: 0.92e9) 1.5 more.
        const auto cells =
            answeredColumns("memory", "id,engine,gpu,gpu_count,tp,model,weight_precision,max_model_len\n"
                                      "a,vLLM,H200,8,8,moonshotai/Kimi-K2.5,int4,8192\n");
        const double weights = std::atof(cells.at("weights_GiB_per_gpu").c_str());
        QVERIFY2(weights > 69.1 && weights < 71.5, cells.at("weights_GiB_per_gpu").c_str());
    }
    void formatsOfFourBitDifferInSize()
    {
        // Of a dense model all layers are narrow: NVFP4 8 bits by 16 weights, 4.5 bit; MXFP4 8 by 32, 4.25. Qwen3 32B has 31.2e9 in them
        // and 1.56e9 of 2 B in embeddings.
        const auto weights = [&](const char* format) {
            const auto cells = answeredColumns(
                "memory", std::string("id,engine,gpu,tp,model,weight_precision,max_model_len\n"
                                      "a,vLLM,B200,1,Qwen/Qwen3-32B,") +
                              format + ",8192\n");
            return std::atof(cells.at("weights_GiB_per_gpu").c_str());
        };
        const double less = (weights("nvfp4") - weights("mxfp4")) * 1073741824.0;
        QVERIFY2(std::abs(less / (31.2e9 * 0.25 / 8) - 1) < 0.01, qPrintable(QString::number(less)));
    }
    void blockScaledEightBitNeedsUnitsForIt()
    {
        const auto error = [&](const char* gpu) {
            return answeredColumns(
                       "memory",
                       std::string("id,engine,gpu,tp,model,weight_precision,max_model_len\na,vLLM,") + gpu +
                           ",1,Qwen/Qwen3-8B,mxfp8,8192\n")
                .at("error");
        };
        QVERIFY2(error("H100").find("MXFP8") != std::string::npos, error("H100").c_str());
        QVERIFY2(error("B200").empty(), error("B200").c_str());
    }
    void metricsOfThroughputFollowFromOneAnswer()
    {
        const auto row = [&](const char* metric, const char* lengths = "1000,500") {
            return answeredColumns(
                "throughput",
                std::string("id,engine,gpu,gpu_count,tp,model,weight_precision,isl,osl,"
                            "concurrency_or_scenario,metric\na,vLLM,H100,1,1,Qwen/Qwen3-8B,bf16,") +
                    lengths + ",max_num_seqs=16 (saturated)," + metric + "\n");
        };
        const auto value = [](const std::map<std::string, std::string>& cells) {
            return std::atof(cells.at("value").c_str());
        };
        const double each = value(row("TPOT_ms")), output = value(row("output_tokens_per_s_total"));
        QVERIFY(each > 0 && output > 0);
        // By definition: answers a second, and prompts beside answers.
        QVERIFY(near(500 * value(row("requests_per_s")), output, 1e-3));
        QVERIFY(near(value(row("total_tokens_per_s")), 3 * output, 1e-4));
        QVERIFY(row("tokens").at("error").find("requests_per_s") != std::string::npos);
        // Between tokens is what a token takes after the first; prompts count beside answers: (1,000 + 500) / 500.
        QCOMPARE(value(row("ITL_median_ms")), each);
        QVERIFY(std::abs(value(row("(input+output)_tokens_per_s")) / (3 * output) - 1) < 1e-4);
        const auto open = row("ITL_median_ms", ",500");
        QVERIFY2(open.at("error").empty() && open.at("note").find("isl is not stated") != std::string::npos,
                 open.at("note").c_str());
        QVERIFY(!row("output_tokens_per_s_total", ",500").at("error").empty());
    }
    void expertsWiderThanTensorParallelismAreAttentionRanks()
    {
        const auto row = [&](const char* split, const char* metric) {
            return answeredColumns("throughput",
                                   std::string("id,engine,gpu,gpu_count,tp,ep,model,weight_precision,isl,osl,"
                                               "concurrency_or_scenario,metric\na,TensorRT-LLM,B200,") +
                                       split + ",Qwen/Qwen3-235B-A22B,fp8,1000,1000,max," + metric + "\n");
        };
        // DEP4: tp 1 and ep 4 on four accelerators; all of them do four times what one does.
        const auto all = row("4,1,4", "output_tokens_per_s_total"),
                   one = row("4,1,4", "output_tokens_per_s_per_gpu");
        QVERIFY2(all.at("error").empty(), all.at("error").c_str());
        QVERIFY(std::abs(std::atof(all.at("value").c_str()) / (4 * std::atof(one.at("value").c_str())) - 1) <
                1e-4);
        QVERIFY(row("2,1,4", "output_tokens_per_s_total").at("error").find("gpu_count is 2") !=
                std::string::npos);
        QVERIFY(row("8,4,6", "output_tokens_per_s_total").at("error").find("no multiple of tp") !=
                std::string::npos);
    }
    void enginesThatAreNotModelledAreNotTakenForOthers()
    {
        const auto cells =
            answeredColumns("throughput", "id,engine,gpu,gpu_count,tp,model,weight_precision,isl,osl,"
                                          "concurrency_or_scenario,metric\na,HF Transformers,H100,1,1,"
                                          "Qwen/Qwen3-8B,bf16,1000,500,batch=1,output_tokens_per_s_total\n");
        QVERIFY2(cells.at("error").find("not modelled") != std::string::npos, cells.at("error").c_str());
    }
    void theModelThatMlperfCallsGpt3IsKnown()
    {
        const auto cells = answeredColumns("training", "id,framework,task,gpu,gpu_count,model,precision\n"
                                                       "a,,MLPerf gpt3,H100,512,gpt3,FP8\n");
        QVERIFY2(cells.at("error").empty(), cells.at("error").c_str());
    }
    void memoryThatIsRaisedIsSaid()
    {
        // DeepSeek R1 in 8 bit on four B200: 671e9 B of weights leave nothing of 0.88 of what a process sees, 4 x 0.88 x 176 GB = 620 GB.
        const auto cells =
            answeredColumns("serving", "id,engine,gpu,model,weights,isl,osl,concurrency,tp\n"
                                       "a,sglang,B200,deepseek-ai/DeepSeek-R1,fp8,8192,1024,8,4\n");
        QVERIFY2(cells.at("error").empty(), cells.at("error").c_str());
        QVERIFY2(cells.at("note").find("memory share raised") != std::string::npos, cells.at("note").c_str());
    }
    void eightBitByTensorIsNoBlockScaling()
    {
        // Kernel tables, H200, vLLM, a row of 4,096 x 4,096: by tensor 9.3 us, by block 21.9, in 16 bit 13.3.
        const auto perToken = [](const char* weights) {
            return std::atof(
                answeredColumns("serving", std::string("id,engine,gpu,model,weights,isl,osl,concurrency,tp\n"
                                                       "a,vllm,H200,Qwen/Qwen3-32B,") +
                                               weights + ",1000,200,1,8\n")
                    .at("tpot_ms")
                    .c_str());
        };
        QVERIFY(perToken("fp8_per_tensor") > 0 && perToken("fp8_per_tensor") < perToken("bf16"));
        QCOMPARE(perToken("fp8"), perToken("fp8_block"));
        QVERIFY(perToken("FP8-dynamic") < perToken("fp8"));
    }
    void oneTokenHasNoTimeBetweenTokens()
    {
        const auto cells = answeredColumns(
            "serving",
            "id,engine,gpu,model,weights,mode,isl,osl,concurrency,tp\na,vllm,H100,Qwen/Qwen3-32B,fp8,agg,1024,1,4,1\n");
        QVERIFY(!cells.at("ttft_ms").empty());
        QVERIFY(cells.at("tpot_ms").empty() && cells.at("tpot_low_ms").empty() &&
                cells.at("tpot_high_ms").empty());
        QVERIFY(!cells.at("note").empty());
        QVERIFY(cells.at("error").empty());
    }
    void aPromptWithoutAServerTakesItsStep()
    {
        // TensorRT-LLM 0.9.0, docs/source/performance.md, low latency: LLaMA 7B in FP8 on an H100 SXM, 2,048 tokens: 30.8 ms; Falcon 180B on
        // eight of them 129.9 ms. Nothing was tuned on either.
        const auto row = [](const char* model, const char* split) {
            return answeredColumns("throughput",
                                   std::string("id,engine,gpu,gpu_count,tp,model,weight_precision,isl,"
                                               "osl,concurrency_or_scenario,metric\na,TensorRT-LLM,"
                                               "H100-SXM-80GB,") +
                                       split + "," + model + ",FP8,2048,1,static_batch=1,TTFT_ms\n");
        };
        for (const auto& [model, split, measured] :
             {std::tuple("LLaMA 7B", "1,1", 30.8), std::tuple("Falcon 180B", "8,8", 129.9)}) {
            const auto cells = row(model, split);
            QVERIFY2(cells.at("error").empty(), cells.at("error").c_str());
            QVERIFY(std::atof(cells.at("value_low").c_str()) < measured &&
                    measured < std::atof(cells.at("value_high").c_str()));
            QVERIFY2(near(std::atof(cells.at("value").c_str()), measured, 0.3), cells.at("value").c_str());
        }
    }
    void answersOfOneTokenComeAsFastAsPromptsAreRead()
    {
        const auto row = [](const char* inFlight, const char* metric) {
            return answeredColumns(
                "throughput",
                std::string("id,engine,gpu,model,weight_precision,isl,osl,concurrency,"
                            "metric\na,vLLM,H100,meta-llama/Llama-3.1-8B-Instruct,bf16,1024,1,") +
                    inFlight + "," + metric + "\n");
        };
        const auto value = [&](const char* inFlight, const char* metric) {
            return std::atof(row(inFlight, metric).at("value").c_str());
        };
        const double rate = value("64", "output_tokens_per_s_total");
        // Little's law: 64 in flight, each as long as its only token takes.
        QVERIFY(near(rate * value("64", "TTFT_ms") / 1000, 64, 0.01));
        QVERIFY(near(value("64", "(input+output)_tokens_per_s"), 1025 * rate, 0.01));
        // Many prompts keep the accelerator no less busy than one. Its 989 TFLOP/s read no more than 989e12 / (2 x 6.98e9 x 1,024) = 69.2
        // prompts a second (8.03e9 parameters without the embeddings of 128,256 x 4,096 twice).
        QVERIFY(rate > value("1", "output_tokens_per_s_total") && rate < 69.2);
        QVERIFY(near(value("max", "output_tokens_per_s_total"), rate, 0.1));
        QVERIFY(row("64", "TPOT_ms").at("error").find("no time per output token") != std::string::npos);
        QVERIFY(row("64", "ITL_median_ms").at("error").find("no time per output token") != std::string::npos);
    }
    void lengthsBeyondTheContextAreSaid()
    {
        // Llama 3.1 8B: 131,072 tokens.
        const auto memory = [](const char* length) {
            return answeredColumns("memory",
                                   std::string("id,engine,gpu,model,weight_precision,max_model_len\na,"
                                               "vLLM,H100 SXM,meta-llama/Llama-3.1-8B-Instruct,bf16,") +
                                       length + "\n");
        };
        QVERIFY(memory("131072").at("note").empty());
        QVERIFY2(memory("200000").at("note").find("beyond the context") != std::string::npos,
                 memory("200000").at("note").c_str());
        QVERIFY2(memory("2200000").at("error").find("far more than the context") != std::string::npos,
                 memory("2200000").at("error").c_str());
        const auto serving = answeredColumns("serving", "id,engine,gpu,model,weights,isl,osl,concurrency\n"
                                                        "a,vllm,H100,meta-llama/Llama-3.1-8B-Instruct,bf16,"
                                                        "150000,1000,1\n");
        QVERIFY2(serving.at("note").find("151000 tokens, beyond the context") != std::string::npos,
                 serving.at("note").c_str());
    }
    /// Tables of servers without accelerators name the processor and say 0.
    void aProcessorIsItsOwnUnit()
    {
        const auto cells =
            answeredColumns("media", "id,category,gpu,gpu_count,model,precision,config,metric\n"
                                     "a,vision,CPU: Intel(R) Xeon(R) Platinum 8592+,0,resnet,,MLPerf "
                                     "Offline,samples_per_s\n");
        QVERIFY2(cells.at("error").find("gpu_count") == std::string::npos, cells.at("error").c_str());
    }
    /// An L4 (Ada) has no 4-bit units: its weights are unpacked, and take the same memory.
    void memoryInAPrecisionWithoutUnitsIsNoted()
    {
        const std::string header = "id,engine,gpu,tp,model,weight_precision,max_model_len\n";
        const auto without = answeredColumns("memory", header + "a,vLLM,L4,1,Qwen/Qwen3-8B,nvfp4,4096\n");
        QVERIFY2(without.at("error").empty(), without.at("error").c_str());
        QVERIFY(!without.at("weights_GiB_per_gpu").empty());
        QVERIFY2(without.at("note").find("no units") != std::string::npos, without.at("note").c_str());
        const auto with = answeredColumns("memory", header + "a,vLLM,B200,1,Qwen/Qwen3-8B,nvfp4,4096\n");
        QVERIFY2(with.at("note").find("no units") == std::string::npos, with.at("note").c_str());
    }
    /// What a row of training says about recomputation counts in both tables.
    void memoryReadsWhatNotesSayOfRecomputation()
    {
        const auto peak = [&](const std::string& notes) {
            return std::stod(
                answeredColumns("memory", "id,kind,engine,gpu,gpu_count,model,framework,notes,seq_len\n"
                                          "a,training,torchtitan,B200,8,Llama 3.1 8B,torchtitan," +
                                              notes + ",8192\n")
                    .at("peak_or_total_GiB"));
        };
        QVERIFY(peak("Full activation checkpointing") < 0.9 * peak("activation ckpt False"));
    }
    void anEmptyCellIsAbsent()
    {
        const auto cells =
            answeredColumns("memory", "id,engine,gpu,gpu_count,tp,model,weight_precision,max_model_len\n"
                                      "a,vLLM,H100,,,Qwen/Qwen3-32B,fp8,\n");
        QVERIFY2(cells.at("error").empty(), cells.at("error").c_str());
        QVERIFY(!cells.at("weights_GiB_per_gpu").empty());
    }
    /// 262K as in published tables of contexts, some of them printed bold.
    void lengthsMayBeInThousands()
    {
        QCOMPARE(lengthIn("262K"), 262000.0);
        QCOMPARE(lengthIn("**262K**"), 262000.0);
        QCOMPARE(lengthIn("32768"), 32768.0);
        QVERIFY(!lengthIn("K") && !lengthIn("nan") && !lengthIn("-5") && !lengthIn("12 K"));
    }
};

QTEST_GUILESS_MAIN(TestPredictCells)
#include "tst_predict_cells.moc"
