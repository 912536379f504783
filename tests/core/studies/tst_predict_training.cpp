// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_memory.h"
#include "core/evaluation/kinds/training_step.h"
#include "core/studies/known_names.h"
#include "core/studies/model_size.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

namespace {

constexpr const char* header =
    "id,framework,task,gpu,gpu_count,model,precision,tp,pp,global_batch_seqs,micro_batch,seq_len\n";

enum Cell {
    Name,
    Each,
    All = 4,
    Step = 7,
    StepLow,
    StepHigh,
    Tflops = 10,
    Mfu = 13,
    Peak = 16,
    PeakLow,
    PeakHigh,
    Problem,
    Note
};

QStringList answerTable(const std::string& table) { return answeredCells("training", table); }

QStringList answer(const QByteArray& row) { return answerTable(header + row.toStdString()); }

/// Llama 3.1 70B (70.55e9 parameters, 80 layers, 8,192 wide), 8,192 tokens a sequence, two at a time, in four parts of four stages.
/// Each accelerator has 4.41e9 parameters: 8.82 GB of weights, 8.82 of gradients, 12 x 70.55e9 / 64 = 13.23 of optimizer; 34 B x 16,384
/// tokens x 8,192 x 80 layers / 4 = 91.27 GB of activations and 5.24 of logits, 1.07 of the process; with 5 % 134.9 GB = 125.6 GiB.
/// Computed again, activations are 2 x 16,384 x 8,192 x 80 / 4 = 5.37 GB and 1.14 of one layer: in all 45.9 GB = 42.7 GiB.
QStringList tight(const QByteArray& notes)
{
    return answerTable("id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len,notes\n"
                       "a,NeMo,Pre-Training,H100,64,Llama 3.1 70b,BF16,4,4,2,8192," +
                       notes.toStdString() + "\n");
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
    // As `tight`, whose 125.6 GiB fit into the 192 GB of an MI300X; what is computed takes the same room on any accelerator. No step of
    // its family was measured.
    void memoryNeedsNoMeasuredStep()
    {
        const QStringList cells =
            answerTable("id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len\n"
                        "a,NeMo,Pre-Training,MI300X,64,Llama 3.1 70b,BF16,4,4,2,8192\n");
        QVERIFY2(cells.at(Problem).isEmpty(), qPrintable(cells.join('|')));
        QVERIFY2(qAbs(cells.at(Peak).toDouble() / 125.6 - 1) < 0.01, qPrintable(cells.at(Peak)));
        QVERIFY(cells.at(Peak).toDouble() < cells.at(PeakHigh).toDouble());
        for (const Cell figure : {Each, All, Step, Tflops, Mfu})
            QVERIFY(cells.at(figure).isEmpty());
        QVERIFY2(cells.at(Note).contains("memory alone is told"), qPrintable(cells.at(Note)));
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
        // With the same activations kept: what fits only when they are computed again is slower for it, and a split may end that.
        const auto answer = [](const QByteArray& row) {
            std::string columns = header;
            columns.insert(columns.size() - 1, ",recompute");
            return answerTable(columns + row.chopped(1).toStdString() + ",none\n");
        };
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
    void expertsAreDividedByTheirOwnParallelism()
    {
        // 256 experts of which 8 work on a token leave 248 idle: (671.03e9 - 37.55e9) x 256 / 248 = 653.91e9. In two stages and 32 parts
        // 10.217e9 of them and 8.558e9 others are on each accelerator, 2 B each; 12 B of optimizer are spread over all 256.
        kinds::TrainingRun run{.accelerators = 256, .parameters = 671.03e9, .activeParameters = 37.55e9};
        run.expertParameters = kinds::routedParameters(run.parameters, run.activeParameters, 256, 8);
        QVERIFY(near(run.expertParameters, 653.915e9, 1e-4));
        run.pipeline = 2;
        run.expert = 32;
        const kinds::TrainingMemory memory = kinds::trainingMemory(run);
        QVERIFY(near(memory.weights.value(), 2 * 18.775e9, 1e-3));
        QVERIFY(near(memory.gradients.value(), 2 * 18.775e9, 1e-3));
        QVERIFY(near(memory.optimizer.value(), 12 * 671.03e9 / 256));
        // A model whose tokens pass through all of it has none.
        QCOMPARE(kinds::routedParameters(8e9, 8e9, 0, 0), 0.0);
    }
    void activationsFollowFromLayersAndWidth()
    {
        // 34 B x 4,096 tokens x 7,168 x 61 layers = 60.893e9, and 10 B x 128,000 words x 4,096 = 5.243e9 of logits.
        kinds::TrainingRun run{.accelerators = 64,
                               .parameters = 671.03e9,
                               .activeParameters = 37.55e9,
                               .sequence = 4096,
                               .layers = 61,
                               .width = 7168};
        QVERIFY(near(kinds::trainingMemory(run).activations.value(), 66.135785472e9));
        // In two parts half of each; computed again 2 B x 4,096 x 7,168 x 61 and one layer's 34 B, in two parts.
        run.tensor = 2;
        QVERIFY(near(kinds::trainingMemory(run).activations.value(), 33.067892736e9));
        run.checkpointed = true;
        QVERIFY(near(kinds::trainingMemory(run).activations.value(),
                     (3.581935616e9 + 0.998244352e9 + 5.24288e9) / 2));
    }
    void weightsAreSpreadOverThoseThatShareASequence()
    {
        // 8e9 parameters of 2 B over eight accelerators, whether they take sequences of their own or parts of one.
        kinds::TrainingRun run{.accelerators = 8, .parameters = 8e9, .activeParameters = 8e9};
        run.code = kinds::TrainingCode::Fsdp;
        run.context = 8;
        QVERIFY(near(kinds::trainingMemory(run).weights.value(), 2e9));
        // 64e9 in eight parts of eight stages leave 1e9 to each: 2 B of weights and 4 of gradients stay there until the step ends.
        run = {.accelerators = 512, .parameters = 64e9, .activeParameters = 64e9, .tensor = 8, .pipeline = 8};
        run.code = kinds::TrainingCode::Fsdp;
        const kinds::TrainingMemory memory = kinds::trainingMemory(run);
        const Bytes parts = memory.weights + memory.gradients + memory.optimizer + memory.activations;
        QVERIFY(near(memory.weights.value(), 64e9 * 2 / 512));
        QVERIFY(near(memory.overhead.value(), 1.05 * (1073741824.0 + 6e9) + 0.05 * parts.value()));
    }
    void whatFitsOnlyWithRecomputationIsAnsweredSo()
    {
        const QStringList cells = tight("");
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        // A process sees 79.2 GiB. Of 125.6 the first layer computed again takes 1.04 and brings back one live one, 1.11; each further one
        // 1.05 x 91.27 GB / 80 x 32 / 34 = 1.05 GiB less: 46 of them.
        QVERIFY2(cells[Note].contains("of 46 of 80 layers") ||
                     cells.mid(Note).join(',').contains("46 of 80 layers"),
                 qPrintable(cells.mid(Note).join(',')));
        QVERIFY2(cells[Peak].toDouble() < 79.3 && cells[Peak].toDouble() > 78, qPrintable(cells[Peak]));
        QVERIFY2(cells[Note].contains("without recomputation (125."), qPrintable(cells.mid(Note).join(',')));
        // From where all is computed again to the whole of the accelerator.
        QVERIFY(cells[PeakLow].toDouble() < 42.8 && cells[PeakHigh].toDouble() < 80.1);
    }
    void whatStatesItsRecomputationIsAnsweredAsStated()
    {
        const QStringList again = tight("Full activation checkpointing");
        QVERIFY2(near(again[Peak].toDouble(), 42.7, 0.01), qPrintable(again[Peak]));
        QCOMPARE(again[Note], "activations computed again as stated");
        const QStringList kept = tight("activation ckpt False");
        QVERIFY2(near(kept[Peak].toDouble(), 125.6, 0.01), qPrintable(kept[Peak]));
        const QString note = kept.mid(Note).join(',');
        QVERIFY2(note.contains("does not fit: 125.") && note.contains("with full recomputation 42.7 GiB"),
                 qPrintable(note));
    }
    void whereItIsNotSaidTheIntervalBeginsAtFullRecomputation()
    {
        // One sequence at a time fits without: 78.2 GB and 5 %, 76.5 GiB; computed again 36.9 GB and 5 %, 36.1 GiB.
        const auto row = [](const char* notes) {
            return answerTable(
                "id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len,notes\n"
                "a,NeMo,Pre-Training,B200,64,Llama 3.1 70b,BF16,4,4,1,8192," +
                std::string(notes) + "\n");
        };
        const QStringList open = row(""), kept = row("activation ckpt False"),
                          again = row("Full activation checkpointing");
        QCOMPARE(open[Peak], kept[Peak]);
        QCOMPARE(open[Note], "activations kept: nothing is stated");
        QVERIFY2(near(open[PeakLow].toDouble(), again[PeakLow].toDouble(), 1e-3), qPrintable(open[PeakLow]));
        QVERIFY(open[PeakLow].toDouble() < 0.7 * kept[PeakLow].toDouble());
    }
    void whatDoesNotFitAtAllSaysByHowMuch()
    {
        // 405.85e9 parameters in 32 parts: 25.4 GB of weights, 25.4 of gradients and 12 x 405.85e9 / 64 = 76.1 of optimizer.
        const QStringList cells = answer("a,NeMo,Pre-Training,H100,64,Llama 3.1 405b,BF16,8,4,64,1,8192\n");
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        QVERIFY(cells[Peak].toDouble() > 118);
        // What is not there bounds nothing.
        QVERIFY(cells[PeakHigh].toDouble() > 1.05 * cells[Peak].toDouble());
        const QString note = cells.mid(Note).join(',');
        QVERIFY2(note.contains("does not fit even with full recomputation") && note.contains("GiB too much"),
                 qPrintable(note));
    }
    void moreExpertPartsThanAcceleratorsAreRefused()
    {
        // 32 parts of experts on two stages are 64 accelerators.
        const auto row = [](const char* count) {
            return answerTable(
                std::string("id,framework,task,gpu,gpu_count,model,precision,pp,ep,micro_batch,seq_len\n"
                            "c,NeMo,SFT,B200,") +
                count + ",DeepSeek-V3,BF16,2,32,1,4096\n");
        };
        QVERIFY2(row("32")[Problem].contains("ep and pp"), qPrintable(row("32")[Problem]));
        QVERIFY2(row("64")[Problem].isEmpty(), qPrintable(row("64")[Problem]));
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
    void noRateIsAboveThePeak()
    {
        // As many operations as a long sequence has when attention counts in full, on 989.4 Tflop/s.
        const QStringList cells = answer("a,NeMo,Pre-Training,H100,8,Llama-2-7B,BF16,1,1,8,1,1000000\n");
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        QVERIFY2(cells[Mfu + 2].toDouble() <= 100 && cells[Mfu].toDouble() > 50, qPrintable(cells[Mfu + 2]));
        QVERIFY2(cells[Tflops + 2].toDouble() < 989.5, qPrintable(cells[Tflops + 2]));
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
        const auto size = modelSizeOf(name.toStdString(), builtIn());
        QVERIFY(size);
        // Names round.
        QVERIFY(qAbs(size->total / total - 1) < 0.03 && qAbs(size->active / active - 1) < 0.15);
    }
    void noOtherAcceleratorAnswers()
    {
        QVERIFY(acceleratorNamed(builtIn(), "DGX-H100"));
        QVERIFY(acceleratorNamed(builtIn(), "NVIDIA Blackwell GPU (B200-SXM-180GB)"));
        QVERIFY(!acceleratorNamed(builtIn(), "H100 Mega"));
        QVERIFY(!acceleratorNamed(builtIn(), "Radeon RX 7900 XTX"));
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown gpu") << QByteArray("c,NeMo,SFT,H900,8,Llama 3.1 8B,BF16,1,1,8,1,4096\n");
        // 314e9 parameters of 4 B at the least, 157 GB on each of eight with 80 GB.
        QTest::newRow("no room for the state")
            << QByteArray("c,NeMo,SFT,H100,8,Grok 1 314b,BF16,1,1,8,1,4096\n");
        QTest::newRow("unknown size") << QByteArray("c,NeMo,SFT,H100,8,retinanet,BF16,1,1,8,1,4096\n");
        QTest::newRow("too few accelerators")
            << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,BF16,8,2,8,1,4096\n");
        QTest::newRow("precision it lacks")
            << QByteArray("c,NeMo,SFT,H100,8,Llama 3.1 8B,NVFP4,1,1,8,1,4096\n");
        // Google's documentation gives v5p bfloat16 and int8; Ironwood is the first with units for 8-bit floating point.
        QTest::newRow("precision a TPU lacks")
            << QByteArray("c,MaxText,Pre-Training,TPU v5p,8,Llama 3.1 8B,fp8,1,1,8,1,4096\n");
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
