// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/performance/peaks.h"
#include "core/studies/known_names.h"
#include "core/studies/predict.h"

#include <QTest>

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
    }
    void anAcceleratorIsFoundAsTablesWriteIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(idOf(acceleratorNamed(catalogue(), name.toStdString())), id);
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
    }
    void aCheckpointHasTheShapeOfWhatItWasMadeFrom()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(idOf(modelNamed(catalogue(), name.toStdString())), id);
        QVERIFY(!modelNamed(catalogue(), "unknown/foo-7b"));
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
};

QTEST_GUILESS_MAIN(KnownNamesTest)
#include "tst_known_names.moc"
