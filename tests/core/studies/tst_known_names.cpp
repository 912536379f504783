// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/kinds/training_memory.h"
#include "core/evaluation/performance/model_shape.h"
#include "core/evaluation/performance/peaks.h"
#include "core/studies/known_names.h"
#include "core/studies/predict.h"

#include <QTest>

Q_DECLARE_METATYPE(std::optional<headroom::Precision>)

using namespace headroom;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue shipped = [] {
        auto read = builtInCatalogue();
        if (!read)
            qFatal("the built-in catalogue cannot be read");
        return std::move(read).value();
    }();
    return shipped;
}

QString idOf(const EntryPtr& entry) { return entry ? QString::fromStdString(entry->item.id) : QString(); }

QString answer(const QString& gpu, const QString& model, const QString& rest)
{
    const QString csv = QStringLiteral("id,gpu,model,engine,isl,osl,concurrency,tp,weights\nrow,") + gpu +
                        QStringLiteral(",") + model + QStringLiteral(",") + rest + QStringLiteral("\n");
    const auto out = predictServing(csv.toStdString(), catalogue());
    return out ? QString::fromStdString(out.value()).split(QLatin1Char('\n')).at(1) : QString();
}

}  // namespace

/// Names as public tables of benchmarks write them.
class KnownNamesTest : public QObject {
    Q_OBJECT
private slots:
    void anAcceleratorIsFoundAsTablesWriteIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* id) { QTest::newRow(name) << name << id; };
        row("NVIDIA H100 80GB HBM3", "nvidia-h100-sxm5-80gb");
        row("h100_sxm", "nvidia-h100-sxm5-80gb");
        row("8xH100", "nvidia-h100-sxm5-80gb");
        row("H100SXM", "nvidia-h100-sxm5-80gb");
        row("NVIDIA H100 PCIe", "nvidia-h100-pcie-80gb");
        row("A100 40GB", "nvidia-a100-sxm4-40gb");
        row("A100-PCIE-40GB", "nvidia-a100-pcie-40gb");
        row("a100_80g", "nvidia-a100-sxm4-80gb");
        row("gb200_nvl72", "nvidia-gb200-per-gpu");
        row("AMD Instinct MI300X OAM", "amd-instinct-mi300x");
        row("mi355", "amd-instinct-mi355x");
        row("rtx4090", "nvidia-rtx-4090");
        row("Tesla T4", "nvidia-t4");
        row("gaudi3", "intel-gaudi-3");
        row("NVIDIA Blackwell GPU (B200-SXM-180GB)", "nvidia-b200-sxm");
        row("NVIDIA B300 SXM6 AC", "nvidia-b300-sxm");
        row("NVIDIA A800-SXM4-80GB", "nvidia-a800-sxm4-80gb");
        row("NVIDIA A800 80GB PCIe", "nvidia-a800-pcie-80gb");
        row("NVIDIA L20", "nvidia-l20");
        row("NVIDIA H20", "nvidia-h20-96gb");
        row("NVIDIA RTX 6000 Ada Generation", "nvidia-rtx-6000-ada");
        row("Intel Max 1550", "intel-data-center-gpu-max-1550");
        row("HL-325L", "intel-gaudi-3");
        row("trn2", "aws-trainium2");
        row("8 x H100 SXM 80 GB", "nvidia-h100-sxm5-80gb");
        row("4\xc3\x97 L40S", "nvidia-l40s-48gb");
        row("NVIDIA GH200 144 GB HBM3e", "nvidia-gh200-144gb-hbm3e");
    }
    void anAcceleratorIsFoundAsTablesWriteIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(idOf(acceleratorNamed(catalogue(), name.toStdString())), id);
    }
    void aNameThatFitsSeveralFormsSaysSo_data()
    {
        QTest::addColumn<bool>("open");
        for (const char* name : {"H100", "8xH100", "H100 80GB", "A100", "A100 40GB", "H200", "GH200", "V100"})
            QTest::newRow(name) << true;
        // The H100 PCIe has HBM2e; a DGX holds modules.
        for (const char* name : {"NVIDIA H100 80GB HBM3", "H100 SXM", "H100 PCIe", "NVIDIA A100-SXM4-80GB",
                                 "H200 NVL", "DGX H100", "B200", "MI300X", "L40S", "GH200 480GB"})
            QTest::newRow(name) << false;
    }
    void aNameThatFitsSeveralFormsSaysSo()
    {
        QFETCH(bool, open);
        const char* name = QTest::currentDataTag();
        const EntryPtr entry = acceleratorNamed(catalogue(), name);
        QVERIFY(entry);
        QCOMPARE(leavesVariantOpen(catalogue(), *entry, name), open);
        const QString said = answer(name, "Qwen/Qwen3-0.6B", "vllm,128,128,1,1,fp16");
        QCOMPARE(said.contains("gpu taken as " + QString::fromUtf8(entry->item.name())), open);
    }
    void aNameMaySayHowMany()
    {
        for (const char* name : {"8xH100", "8 x H100", "H100 x8", "8\xc3\x97H100", "H100 8x"})
            QCOMPARE(countInName(name), 8.0);
        for (const char* name : {"H100", "MI300X", "A100-SXM4-80GB", "x", "", "123456789012xH100"})
            QCOMPARE(countInName(name), 1.0);
        const QString said = answer("8xH100 SXM", "Qwen/Qwen3-8B", "vllm,128,128,1,,bf16");
        QVERIFY2(said.contains("tp is not stated: taken as 1; of the 8"), qPrintable(said));
    }
    void weightsAreKnownByManyNames_data()
    {
        QTest::addColumn<std::optional<Precision>>("precision");
        const auto row = [](const char* name, std::optional<Precision> precision) {
            QTest::newRow(name) << precision;
        };
        for (const char* name : {"fp8_e4m3", "FP8-dynamic", "w8a8-fp8", "FP8(W8A8)", "e4m3", "float8_e4m3fn"})
            row(name, Precision::Fp8);
        for (const char* name : {"torch.bfloat16", "bf16 (dummy weights)", "None (bfloat16)"})
            row(name, Precision::Bf16);
        for (const char* name : {"float16", "F16", "half", "16-bit", "torch.float16"})
            row(name, Precision::Fp16);
        for (const char* name : {"AWQ", "awq_marlin", "W4A16", "INT4 (AWQ)", "bnb-4bit", "nf4", "4-bit"})
            row(name, Precision::Int4);
        for (const char* name : {"W8A8", "int8_sq", "SmoothQuant", "gptq-int8"})
            row(name, Precision::Int8);
        for (const char* name : {"mxfp4", "modelopt_fp4", "NVFP4 (unsloth)"})
            row(name, Precision::Fp4);
        for (const char* name :
             {"w4a8", "W4A8 AWQ", "fp6", "fp32", "q4_k_m", "gptq-int3", "bf16/fp8", "mixed"})
            row(name, std::nullopt);
    }
    void weightsAreKnownByManyNames()
    {
        QFETCH(std::optional<Precision>, precision);
        QVERIFY(precisionNamed(QTest::currentDataTag()) == precision);
    }
    void aCheckpointsNameSaysItsWeights()
    {
        QVERIFY(precisionInName("amd/gpt-oss-120b-w-mxfp4-a-fp8") == Precision::Fp4);
        QVERIFY(precisionInName("unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit") == Precision::Int4);
        QVERIFY(precisionInName("RedHatAI/Meta-Llama-3.1-70B-Instruct-quantized.w8a8") == Precision::Int8);
        QVERIFY(!precisionInName("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"));
        QVERIFY(!precisionInName("novita/Kimi-K2-W4AFP8") && !precisionInName("Qwen/Qwen3-8B"));
        // Four and twelve billion, instructed.
        for (const char* name : {"google/gemma-3-4b-it", "google/gemma-3-12b-it", "google/gemma-2-2b-it"})
            QVERIFY2(!precisionInName(name) && strangeFormatIn(name).empty(), name);
        QVERIFY(precisionInName("unsloth/gemma-3-4b-it-bnb-4bit") == Precision::Int4);
        QVERIFY(!strangeFormatIn("org/model-3bit").empty() && strangeFormatIn("org/model-32bit").empty());
        // Formats of other engines are not taken for 16 bit.
        const QString said = answer("B200", "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "vllm,128,128,1,1,");
        QVERIFY2(said.contains("gguf") && said.contains("state it"), qPrintable(said));
        // What is stated counts, and the contradiction is said.
        const QString both = answer("B200", "nvidia/Llama-3.1-8B-Instruct-FP8", "vllm,128,128,1,1,bf16");
        QVERIFY2(both.contains("16 bit as stated, though the model's name says 8 bit"), qPrintable(both));
    }
    void enginesAreKnownByManyNames()
    {
        for (const char* name : {"TRT-LLM", "trtllm", "TensorRT-LLM 0.20", "dynamo-trt", "tensorrt_llm"})
            QVERIFY2(engineNamed(name) && engineNamed(name)->engine == Engine::TensorRtLlm, name);
        for (const char* name : {"sglang-0.4", "SGLang", "sgl", "dynamo-sglang"})
            QVERIFY2(engineNamed(name) && engineNamed(name)->engine == Engine::Sglang, name);
        for (const char* name : {"llama.cpp", "ollama", "exllamav2", "triton", "dynamo", "mlx"})
            QVERIFY2(!engineNamed(name), name);
        QVERIFY(answer("B200", "Qwen/Qwen3-8B", "TGI,128,128,1,1,bf16")
                    .contains("engine TGI taken for its relative vLLM"));
    }
    /// No other product answers for one that the catalogue does not have.
    void aStrangerIsNoneOfOurs()
    {
        for (const char* name :
             {"H300", "A100-SXM-64GB", "H100 96GB", "H100 Mega", "RTX 6000", "80GB",
              "NVIDIA A100-PCIe-80GB (1x1g.10gb MIG)", "Radeon RX 7900 XTX", "B200 96GB", ""})
            QVERIFY2(!acceleratorNamed(catalogue(), name), name);
    }
    void aSizeNobodyListsIsPassedOverWhereOnlyTheChipMatters()
    {
        QCOMPARE(idOf(chipNamed(catalogue(), "H100 96GB HBM2e 500W (Grand Teton)")),
                 QStringLiteral("nvidia-h100-sxm5-80gb"));
    }
    void aCheckpointHasTheShapeOfWhatItWasMadeFrom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* id) { QTest::newRow(name) << name << id; };
        row("neuralmagic/Meta-Llama-3.1-70B-Instruct-quantized.w4a16", "meta-llama/Meta-Llama-3.1-70B");
        row("Qwen/Qwen2.5-72B-Instruct-GPTQ-Int4", "Qwen/Qwen2.5-72B");
        row("nvidia/DeepSeek-R1-0528-NVFP4-v2", "deepseek-ai/DeepSeek-R1");
        row("amd/gpt-oss-120b-w-mxfp4-a-fp8", "openai/gpt-oss-120b");
        row("Qwen/Qwen3-Coder-30B-A3B-Instruct", "Qwen/Qwen3-30B-A3B");
        row("deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "Qwen/Qwen2.5-32B");
        row("mistralai/Mistral-Small-3.2-24B-Instruct-2506", "mistralai/Mistral-Small-3.1-24B-Base-2503");
        row("zai-org/GLM-4.5-Air-FP8", "zai-org/GLM-4.5-Air");
        row("Qwen/Qwen3-4B-Instruct-2507", "Qwen/Qwen3-4B");
        row("Qwen/Qwen3-8B-Base", "Qwen/Qwen3-8B");
        row("llama2-70b-99.9", "meta-llama/Llama-2-70b-hf");
        // Named itself, where another is known by a like name for its shape.
        row("moonshotai/Kimi-K2-Instruct-0905", "moonshotai/Kimi-K2-Instruct");
        row("nvidia/Llama-3.1-Nemotron-70B-Instruct-HF", "meta-llama/Meta-Llama-3.1-70B");
    }
    void aCheckpointHasTheShapeOfWhatItWasMadeFrom()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(idOf(modelNamed(catalogue(), name.toStdString())), id);
        QVERIFY(!modelNamed(catalogue(), "unknown/foo-7b"));
        // A version and a size are two numbers: 27 billion parameters are not the seven of the second version.
        for (const char* unknown : {"Qwen 27B", "Qwen 314B", "Llama 270B", "Gemma 327B"})
            QVERIFY2(!modelNamed(catalogue(), unknown), unknown);
        QVERIFY(modelNamed(catalogue(), "Qwen2 7B") && modelNamed(catalogue(), "Llama 2 70B"));
    }
    /// Parameters as the model cards print them, within the 2 % that weights may be off; without prediction layers, which GLM-4.5's
    /// 355e9 and 106e9 count or leave out as they please.
    void aShapeHasTheParametersOfItsCard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("billions");
        const auto row = [](const char* name, double billions) { QTest::newRow(name) << name << billions; };
        row("zai-org/GLM-4.5", 355);
        row("zai-org/GLM-4.5-Air", 106);
        row("MiniMaxAI/MiniMax-M2", 229);
        row("mistralai/Mistral-Small-24B-Instruct-2501", 23.6);
        row("mistralai/Mistral-Nemo-Instruct-2407", 12.2);
        row("Qwen/Qwen3-4B", 4.02);
        row("nvidia/NVIDIA-Nemotron-Nano-9B-v2", 8.89);
        row("nvidia/NVIDIA-Nemotron-Nano-12B-v2", 12.31);
        row("Qwen/Qwen2.5-1.5B-Instruct", 1.54);
        row("google/gemma-2-2b-it", 2.61);
        row("microsoft/Phi-3-mini-128k-instruct", 3.82);
        row("codellama/CodeLlama-34b-Instruct-hf", 33.7);
        row("deepseek-ai/DeepSeek-V2", 236);
        row("facebook/opt-66b", 66);
    }
    void aShapeHasTheParametersOfItsCard()
    {
        QFETCH(QString, name);
        QFETCH(double, billions);
        const EntryPtr entry = modelNamed(catalogue(), name.toStdString());
        QVERIFY(entry);
        const auto* model = std::get_if<Model>(&entry->thing);
        QVERIFY(model);
        const auto shape = performance::modelShape(*model);
        QVERIFY(shape);
        QVERIFY2(qAbs(model->parameters.value->value() / (billions * 1e9) - 1) < 0.02,
                 qPrintable(QString::number(model->parameters.value->value())));
    }
    /// Nobody states the bandwidth of an MI308X, nor the matrix rate of a Max 1550.
    void aMissingFigureIsNamed()
    {
        QVERIFY(answer("MI308X", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,bf16")
                    .contains(QStringLiteral("memory bandwidth")));
        const QString intel = answer("Intel Max 1550", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,bf16");
        QVERIFY2(intel.contains(QStringLiteral("16-bit matrix rate")) &&
                     !intel.contains(QStringLiteral("bandwidth")),
                 qPrintable(intel));
    }
    /// FP8 doubles the 16-bit rate of Hopper, FP4 the 8-bit rate of Blackwell (NVIDIA architecture papers); Ampere has neither.
    void aRateThatNobodyListsFollowsFromTheFamily()
    {
        using performance::Maths;
        using performance::matrixRate;
        const Accelerator& nvl = *catalogue().accelerator("nvidia-h100-nvl-94gb");
        QVERIFY(!nvl.fp8.known());
        QCOMPARE(matrixRate(nvl, Maths::Fp8)->value(), 2 * 835.5e12);
        QVERIFY(!matrixRate(nvl, Maths::Nvfp4));
        QVERIFY(!matrixRate(*catalogue().accelerator("nvidia-a100-sxm4-80gb"), Maths::Fp8));
        Accelerator blackwell;
        blackwell.architecture = "Blackwell";
        blackwell.bf16.value = flopsPerSecond(2e15);
        QCOMPARE(matrixRate(blackwell, Maths::Nvfp4)->value(), 8e15);
    }
    /// Another maker's links are on its data sheet: eight of them serve a model together.
    void acceleratorsOfEveryMakerServeTogether()
    {
        for (const char* gpu :
             {"MI325X", "mi355x", "Gaudi2", "Gaudi 3", "RTX 4090", "L40S", "RTX PRO 6000", "A10G", "MI210"}) {
            const QString line = answer(gpu, "meta-llama/Llama-3.1-8B-Instruct", "vllm,1024,512,8,8,bf16");
            QVERIFY2(line.endsWith(QLatin1Char(',')) && !line.contains(QStringLiteral(",,,")), gpu);
        }
    }
    /// Not an answer with another engine's habits as if they were its own: twice 15 % wider than vLLM's.
    void anEngineNobodyTunedAnswersMoreWidely()
    {
        const auto tuned = answer("H100", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,bf16").split(QLatin1Char(','));
        const auto other =
            answer("H100", "Qwen/Qwen3-8B", "lmdeploy,1024,512,8,1,bf16").split(QLatin1Char(','));
        QCOMPARE(other.at(2), tuned.at(2));
        QVERIFY(other.at(10).toDouble() > 1.14 * tuned.at(10).toDouble());
        QVERIFY(answer("H100", "Qwen/Qwen3-8B", "llama.cpp,1024,512,8,1,bf16")
                    .contains(QStringLiteral("not modelled")));
    }
    /// The kernels of TensorRT-LLM are NVIDIA's, a V100 has no bfloat16, and no fabric is named beyond a server of eight.
    void whatCannotBeIsRefusedWithItsReason()
    {
        const QString other = answer("MI300X", "Qwen/Qwen3-8B", "trtllm,1024,512,8,1,bf16");
        QVERIFY2(other.contains(QStringLiteral("NVIDIA only")), qPrintable(other));
        QVERIFY(answer("V100 SXM2 32 GB", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,bf16")
                    .contains(QStringLiteral("ask for fp16")));
        QVERIFY(
            answer("V100 SXM2 32 GB", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,fp16").endsWith(QLatin1Char(',')));
        QVERIFY(answer("H100", "Qwen/Qwen3-32B", "vllm,1024,512,8,16,bf16")
                    .contains(QStringLiteral("no fabric")));
        QVERIFY(answer("H100", "Qwen/Qwen3-32B", "vllm,1024,512,8,0,bf16")
                    .contains(QStringLiteral("at least 1")));
        QVERIFY(
            answer("A100", "Qwen/Qwen3-8B", "vllm,1024,512,8,1,fp8").contains(QStringLiteral("no units")));
    }
    /// A start-up log of vLLM 0.9 on an RTX 4090 with Llama 3.1 8B in bf16 has 41,408 tokens (LLMServingSim, meta.json); serving and
    /// memory are asked by one rule and agree with it within 5 %.
    void servingCountsTheCacheOfTheLog()
    {
        const QString line = answer("RTX 4090", "meta-llama/Llama-3.1-8B-Instruct", "vllm,1024,512,8,1,bf16");
        const double tokens = line.split(QLatin1Char(',')).at(5).toDouble();
        QVERIFY2(qAbs(tokens / 41408 - 1) < 0.05, qPrintable(line));
    }
    /// 8e9 parameters on 8 accelerators: 16 bytes each is 128 GB, gathered by FSDP 16 GB on each.
    void gatheredTrainingIsSpreadOverTheAccelerators()
    {
        kinds::TrainingRun run;
        run.parameters = run.activeParameters = 8e9;
        run.accelerators = 8;
        run.code = kinds::TrainingCode::Fsdp;
        const kinds::TrainingMemory spread = kinds::trainingMemory(run);
        QCOMPARE((spread.weights + spread.gradients + spread.optimizer).value(), 16e9);
        run.code = kinds::TrainingCode::Megatron;  // 4 bytes stay whole, the optimizer's 12 are spread
        const kinds::TrainingMemory cluster = kinds::trainingMemory(run);
        QCOMPARE((cluster.weights + cluster.gradients + cluster.optimizer).value(), 4 * 8e9 + 12e9);
        // Checkpointed layers keep 2 bytes instead of 34 for each token, layer and unit of width.
        run.checkpointed = true;
        QVERIFY(kinds::trainingMemory(run).activations < cluster.activations * 0.3);
    }
    /// README of Qwen: LoRA on Qwen-7B, one A100, sequences of 512: 20.4 to 21.3 GB; four-bit weights take less, full training more.
    void waysOfTuningTakeWhatTheyTake()
    {
        const auto peak = [](const char* method) {
            const auto out = predictMemory(
                std::string("id,kind,engine,gpu,gpu_count,model,weight_precision,method\nr,fine-tune,HF "
                            "PEFT,A100,1,Qwen-7B,bf16,\"") +
                    method + ", seq 512, bs1\"\n",
                catalogue());
            return QString::fromStdString(out.value())
                .split(QLatin1Char('\n'))
                .at(1)
                .split(QLatin1Char(','))
                .at(13)
                .toDouble();
        };
        QVERIFY(qAbs(peak("LoRA") / 20.4 - 1) < 0.2);
        QVERIFY(peak("Q-LoRA") < 0.7 * peak("LoRA"));
        QVERIFY(peak("Full-parameter") > 5 * peak("LoRA"));
    }
    /// MLPerf Inference, GPT-J offline on eight H100: 107 samples a second in v3.1; in v4.1 19,700 of what the summary calls samples and v5.0,
    /// with 20,700, output tokens.
    void tokensThatASummaryCallsSamplesAreTokens()
    {
        const auto rate = [](const char* round, const char* metric) {
            const auto out = predictThroughput(
                std::string(
                    "id,source,gpu,gpu_count,model,weight_precision,concurrency_or_scenario,metric\nr,MLPerf "
                    "Inference ") +
                    round + " closed,NVIDIA H100-SXM-80GB,8,gptj,fp8,MLPerf Offline," + metric + "\n",
                catalogue());
            return QString::fromStdString(out.value())
                .split(QLatin1Char('\n'))
                .at(1)
                .split(QLatin1Char(','))
                .at(1)
                .toDouble();
        };
        QVERIFY(qAbs(rate("v4.1", "samples_per_s") / 19700 - 1) < 0.2);
        QVERIFY(qAbs(rate("v5.0", "output_tokens_per_s_total") / 20700 - 1) < 0.2);
        QVERIFY(rate("v3.1", "samples_per_s") < 300);
    }
};

QTEST_GUILESS_MAIN(KnownNamesTest)
#include "tst_known_names.moc"
