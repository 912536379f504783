// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/kinds/training_step.h"
#include "core/studies/known_names.h"
#include "core/studies/model_size.h"
#include "core/studies/predict.h"

#include <QTest>

using namespace headroom;

namespace {

constexpr const char* header =
    "id,framework,task,gpu,gpu_count,model,precision,tp,pp,global_batch_seqs,micro_batch,seq_len\n";

enum Cell { Name, Each, All = 4, Step = 7, StepLow, StepHigh, Tflops = 10, Mfu = 13, Problem = 19, Note };

const Catalogue& catalogue()
{
    static const auto built = builtInCatalogue();
    return built.value();
}

QStringList answer(const QByteArray& row)
{
    const auto out = predict("training", header + row.toStdString(), catalogue());
    const QStringList lines = QString::fromStdString(out.value()).split('\n', Qt::SkipEmptyParts);
    return lines.size() == 2 ? lines[1].split(',') : QStringList();
}

}  // namespace

class TestPredictTraining : public QObject {
    Q_OBJECT
private slots:
    void operationsOfATokenAreSixPerParameterAndAttention()
    {
        // 8e9 parameters: 48 Gflop for the weights. Llama 3.1 8B (32 layers, 4096 wide) at 8192 tokens adds
        // 6 x 8192 x 32 x 4096 = 6.44 Gflop of causal attention; the shape is only estimated here, so 5 %.
        const kinds::TrainingRun run{.parameters = 8e9, .activeParameters = 8e9, .sequence = 8192};
        const double flops = kinds::flopsPerTrainedToken(run).value();
        QVERIFY(qAbs(flops / 54.44e9 - 1) < 0.05);
    }
    void frozenWeightsCostTwoThirds()
    {
        // Forward 2, and backward through the activations 2, without the 2 of the weights' gradients.
        kinds::TrainingRun run{.parameters = 8e9, .activeParameters = 8e9, .sequence = 8192};
        const double full = kinds::flopsPerTrainedToken(run).value();
        run.tuning = kinds::Tuning::Adapters;
        QVERIFY(qAbs(kinds::flopsPerTrainedToken(run).value() / full - 2.0 / 3) < 1e-9);
    }
    void aPipelineStandsStillWhileItFillsAndDrains()
    {
        // 64 accelerators in 8 stages are 8 pipelines; of 128 sequences each takes 16, so 7/16 of the computing is lost, and half of
        // that with two parts of a stage that take turns.
        kinds::TrainingRun run{.peak = flopsPerSecond(989.4e12),
                               .accelerators = 64,
                               .parameters = 8e9,
                               .activeParameters = 8e9,
                               .pipeline = 8,
                               .globalBatch = 128};
        const kinds::TrainingStep step = kinds::trainingStep(run);
        QVERIFY(qAbs((step.bubble / step.computing).value() - 7.0 / 16) < 1e-12);
        run.interleaving = 2;
        QVERIFY(qAbs((kinds::trainingStep(run).bubble / step.computing).value() - 7.0 / 32) < 1e-12);
    }
    void partsOfALayerReduceFourTimesALayer()
    {
        // 2 accelerators, 100 GB/s, one sequence of 1000 tokens, 10 layers 1000 wide: 4 reductions of 2 MB a layer, of which each
        // sends half twice: 20 us and 10 us to start. 40 of them on 2 accelerators for 1000 tokens: 2.4 us a token.
        const kinds::TrainingRun run{.peak = flopsPerSecond(1e15),
                                     .accelerators = 2,
                                     .parameters = 1e9,
                                     .activeParameters = 1e9,
                                     .tensor = 2,
                                     .micro = 1,
                                     .sequence = 1000,
                                     .layers = 10,
                                     .width = 1000,
                                     .links = {8, bytesPerSecond(100e9), bytesPerSecond(10e9)}};
        QVERIFY(qAbs(kinds::trainingStep(run).tensor.value() / 2.4e-6 - 1) < 1e-9);
    }
    void splittingAModelFurtherNeverMakesItFaster_data()
    {
        QTest::addColumn<QByteArray>("start");
        for (const char* framework : {"NeMo", "torchtitan", "FSDP"})
            for (const char* gpu : {"H100", "A100", "B200", "GB200"})
                QTest::addRow("%s %s", framework, gpu)
                    << QByteArray("a,") + framework + ",Pre-Training," + gpu + ",64,Llama-3.1-70B,BF16,";
    }
    void splittingAModelFurtherNeverMakesItFaster()
    {
        QFETCH(QByteArray, start);
        for (const QByteArray batch : {"128", "1024"}) {
            double tensor = 100, pipeline = 100;
            for (const QByteArray split : {"1", "2", "4", "8", "16", "32", "64"}) {
                const QStringList byTensor = answer(start + split + ",1," + batch + ",1,8192\n");
                const QStringList byPipeline = answer(start + "1," + split + "," + batch + ",1,8192\n");
                QVERIFY2(byTensor[Problem].isEmpty(), qPrintable(byTensor[Problem]));
                QVERIFY2(byPipeline[Problem].isEmpty(), qPrintable(byPipeline[Problem]));
                QVERIFY2(byTensor[Mfu].toDouble() <= tensor, split);
                QVERIFY2(byPipeline[Mfu].toDouble() <= pipeline, split);
                tensor = byTensor[Mfu].toDouble();
                pipeline = byPipeline[Mfu].toDouble();
            }
            // 63 of 64 stages wait; eight servers reduce every layer.
            QVERIFY(tensor < 0.5 * answer(start + "8,1," + batch + ",1,8192\n")[Mfu].toDouble());
        }
    }
    void unequalStagesAreNamed()
    {
        // 61 layers on 4 stages: one has 16.
        const QStringList cells = answer("a,NeMo,SFT,H100,64,DeepSeek-V3,BF16,1,4,64,1,4096\n");
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        QVERIFY2(cells[Note].contains("61 layers"), qPrintable(cells[Note]));
    }
    void figuresOfARowAgreeWithEachOther()
    {
        const QStringList cells = answer("a,NeMo,Pre-Training,H100,64,Llama 3.1 70b,BF16,4,4,128,1,8192\n");
        QCOMPARE(cells.size(), 21);
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        const double each = cells[Each].toDouble();
        QVERIFY(qAbs(cells[All].toDouble() / (64 * each) - 1) < 1e-3);
        QVERIFY(qAbs(cells[Step].toDouble() * 64 * each / (128 * 8192) - 1) < 1e-3);
        // 989.4 Tflop/s of an H100 in 16 bit.
        QVERIFY(qAbs(cells[Mfu].toDouble() / (100 * cells[Tflops].toDouble() / 989.4) - 1) < 1e-2);
        QVERIFY(cells[StepLow].toDouble() < cells[Step].toDouble() &&
                cells[Step].toDouble() < cells[StepHigh].toDouble());
    }
    void withoutABatchThereIsNoStep()
    {
        const QStringList cells = answer("a,NeMo,Pre-Training,H100,64,Llama 3.1 70b,BF16,4,4,,1,8192\n");
        QVERIFY(cells[Step].isEmpty() && !cells[Each].isEmpty() && cells[Problem].isEmpty());
    }
    void namesOfTablesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("active");
        QTest::newRow("experts in the name") << QByteArray("Qwen3_30B_a3B (tokendrop)") << 30e9 << 3e9;
        QTest::newRow("millions") << QByteArray("MPT-760m") << 760e6 << 760e6;
        QTest::newRow("catalogue by part of the name") << QByteArray("Nemotron_3_Nano") << 30e9 << 3e9;
        QTest::newRow("a slash that is no maker") << QByteArray("DeepSeekV3 (w/ MTP)") << 671.03e9 << 37.55e9;
        QTest::newRow("tuning taken off")
            << QByteArray("meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8") << 400.71e9 << 17.18e9;
    }
    void namesOfTablesAreUnderstood()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, total);
        QFETCH(double, active);
        const auto size = modelSizeOf(name.toStdString(), catalogue());
        QVERIFY(size);
        // Names round.
        QVERIFY(qAbs(size->total / total - 1) < 0.03 && qAbs(size->active / active - 1) < 0.15);
    }
    void noOtherAcceleratorAnswers()
    {
        QVERIFY(acceleratorNamed(catalogue(), "DGX-H100"));
        QVERIFY(acceleratorNamed(catalogue(), "NVIDIA Blackwell GPU (B200-SXM-180GB)"));
        QVERIFY(!acceleratorNamed(catalogue(), "H100 Mega"));
        QVERIFY(!acceleratorNamed(catalogue(), "Radeon RX 7900 XTX"));
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown gpu") << QByteArray("c,NeMo,SFT,H900,8,Llama 3.1 8B,BF16,1,1,8,1,4096\n");
        // 314e9 parameters of 4 B at the least, 157 GB on each of eight with 80 GB.
        QTest::newRow("no room for the state")
            << QByteArray("c,NeMo,SFT,H100,8,Grok 1 314b,BF16,1,1,8,1,4096\n");
        QTest::newRow("family never measured")
            << QByteArray("c,NeMo,SFT,L40S,8,Llama 3.1 8B,BF16,1,1,8,1,4096\n");
        QTest::newRow("unknown size") << QByteArray("c,NeMo,SFT,H100,8,retinanet,BF16,1,1,8,1,4096\n");
        QTest::newRow("too few accelerators")
            << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,BF16,8,2,8,1,4096\n");
        QTest::newRow("precision it lacks")
            << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,NVFP4,1,1,8,1,4096\n");
        QTest::newRow("heads that do not divide")
            << QByteArray("c,NeMo,SFT,H100,7,Llama 3.1 8B,BF16,7,1,7,1,4096\n");
        QTest::newRow("accelerators left over")
            << QByteArray("c,NeMo,SFT,H100,3,Llama 3.1 8B,BF16,2,1,8,1,4096\n");
        QTest::newRow("more stages than layers")
            << QByteArray("c,NeMo,SFT,H100,64,Llama 3.1 8B,BF16,1,64,64,1,4096\n");
        QTest::newRow("batch of fewer sequences than replicas")
            << QByteArray("c,NeMo,SFT,H100,64,Llama 3.1 8B,BF16,1,1,1,1,4096\n");
        QTest::newRow("batch that does not divide")
            << QByteArray("c,NeMo,SFT,H100,64,Llama 3.1 8B,BF16,1,1,128,3,4096\n");
        QTest::newRow("negative batch")
            << QByteArray("c,NeMo,SFT,H100,64,Llama 3.1 8B,BF16,1,1,-128,1,4096\n");
        QTest::newRow("negative accelerators")
            << QByteArray("c,NeMo,SFT,H100,-8,Llama 3.1 8B,BF16,1,1,8,1,4096\n");
        QTest::newRow("unknown precision") << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,xyz,1,1,8,1,4096\n");
        QTest::newRow("half a degree") << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,BF16,0.5,1,8,1,4096\n");
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing()
    {
        QFETCH(QByteArray, row);
        const QStringList cells = answer(row);
        QVERIFY(cells.size() >= 20);
        for (int i = Each; i < Problem; ++i)
            QVERIFY2(cells[i].isEmpty(), qPrintable(cells[i]));
        QVERIFY(!cells[Problem].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPredictTraining)
#include "tst_predict_training.moc"
