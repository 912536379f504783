// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_memory.h"
#include "core/evaluation/kinds/training_step.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

namespace {

constexpr int peakCell = 16, problemCell = 19;

/// Llama 2 7B on eight A100, all parameters, all activations computed again.
QStringList answer(const std::string& framework, const std::string& task, const std::string& over,
                   const std::string& notes, const std::string& count = "8")
{
    return answeredCells("training",
                         "id,framework,task,gpu,gpu_count,model,precision,dp_fsdp,micro_batch,seq_len,notes\n"
                         "a," +
                             framework + "," + task + ",A100-SXM4-80GB," + count + ",Llama-2-7B,bf16," +
                             over + ",1,2048,full recompute; " + notes + "\n");
}

double peak(const QStringList& cells) { return cells[peakCell].toDouble(); }

/// 8e9 parameters in 32 layers of 4,096, two sequences of 2,048.
kinds::TrainingRun tuned(kinds::Tuning tuning, kinds::TrainingCode code)
{
    kinds::TrainingRun run{.parameters = 8e9, .activeParameters = 8e9};
    run.tuning = tuning;
    run.code = code;
    run.micro = 2;
    run.sequence = 2048;
    run.layers = 32;
    run.width = 4096;
    run.vocabulary = 128256;
    return run;
}

}  // namespace

class TestTrainingSharding : public QObject {
    Q_OBJECT
private slots:
    void stagesSpreadOptimizerGradientsAndWeights()
    {
        // ZeRO (Rajbhandari et al. 2020): of 6.738e9 parameters, 12 bytes of the optimizer, 2 of gradients and 2 of weights each, an
        // eighth of which is left where they are spread; with 5 % of the allocator: 12 x 7/8 = 69.19 GiB, and 2 x 7/8 = 11.53
        // GiB. Of spread weights two of 32 layers are gathered: 4 x 6.738e9 / 32 = 0.82 GiB.
        const double copies = peak(answer("DeepSpeed", "Full-parameter", "", "ZeRO-0"));
        const double first = peak(answer("DeepSpeed", "Full-parameter", "", "ZeRO-1"));
        const double second = peak(answer("DeepSpeed", "Full-parameter", "", "ZeRO-2"));
        const double third = peak(answer("DeepSpeed", "Full-parameter", "", "ZeRO-3"));
        QVERIFY2(qAbs(copies - first - 69.19) < 0.05, qPrintable(QString::number(copies - first)));
        QVERIFY2(qAbs(first - second - 11.53) < 0.02, qPrintable(QString::number(first - second)));
        QVERIFY2(qAbs(second - third - (11.53 - 0.82)) < 0.03, qPrintable(QString::number(second - third)));
        // 16 bytes of each parameter are 100.4 GiB.
        QVERIFY2(copies > 100.4 && copies < 110, qPrintable(QString::number(copies)));
    }
    /// Recipes of torchtune, 8B_full_single_device.yaml and 70B_full.yaml: dtype bf16, on one accelerator PagedAdamW8bit with
    /// optimizer_in_bwd, else AdamW; activation checkpointing, CEWithChunkedOutputLoss.
    void torchtuneTrainsInSixteenBit()
    {
        kinds::TrainingRun run = tuned(kinds::Tuning::Full, kinds::TrainingCode::Torchtune);
        const kinds::TrainingMemory alone = kinds::trainingMemory(run);
        QVERIFY(near(alone.weights.value(), 16e9));
        QCOMPARE(alone.gradients.value(), 0.0);
        QVERIFY(near(alone.optimizer.value(), 16e9));
        // 2 B x 4,096 tokens x 4,096 x 32 layers, one live layer of 34 B, and 5 B of 128,256 words.
        QVERIFY(near(alone.activations.value(), 1.073741824e9 + 0.570425344e9 + 2.62668288e9));
        run.accelerators = 8;
        const kinds::TrainingMemory spread = kinds::trainingMemory(run);
        QVERIFY(near((spread.weights + spread.gradients + spread.optimizer).value(), 8e9));
        // What does not fit of the paged optimizer lies in the server: 8B on 24 GB is answered, at what a process sees of it.
        const QStringList cells = answeredCells(
            "training", "id,framework,task,gpu,gpu_count,model,precision,micro_batch,seq_len\n"
                        "a,torchtune,Full finetune,RTX 4090,1,meta-llama/Llama-3.1-8B,bf16,2,2048\n");
        QVERIFY2(cells[problemCell].isEmpty(), qPrintable(cells[problemCell]));
        QVERIFY2(peak(cells) > 23 && peak(cells) < 24, qPrintable(cells[peakCell]));
        QVERIFY2(cells.mid(problemCell).join(',').contains("paged"), qPrintable(cells.join(',')));
    }
    /// Matrices of a layer of Llama 3.1 8B have (4096 + 4096) + 2 (4096 + 1024) + (4096 + 4096) + 3 (4096 + 14336) = 81,920 rows and columns:
    /// 20 of a width of 4,096. Of rank 16 in 32 layers 41.94e6 parameters, of rank 64 four times as many.
    void adaptersHaveARank()
    {
        kinds::TrainingRun run = tuned(kinds::Tuning::Adapters, kinds::TrainingCode::Torchtune);
        QVERIFY(near(kinds::trainingMemory(run).weights.value(), 16e9 + 2 * 41.94304e6));
        QVERIFY(near(kinds::trainingMemory(run).optimizer.value(), 4 * 41.94304e6));
        run.adapterRank = 64;
        QVERIFY(near(kinds::trainingMemory(run).optimizer.value(), 4 * 167.77216e6));
        run = tuned(kinds::Tuning::Adapters, kinds::TrainingCode::PlainLoop);
        QVERIFY(near(kinds::trainingMemory(run).optimizer.value(), 12 * 167.77216e6));
    }
    /// Qwen's profile on A100 (README): Q-LoRA takes 0.039 s longer for a thousand million parameters than LoRA, whatever the length.
    void packedWeightsAreUnpackedForEveryMicroBatch()
    {
        const auto perToken = [](kinds::Tuning tuning) {
            kinds::TrainingRun run = tuned(tuning, kinds::TrainingCode::Torchtune);
            run.peak = flopsPerSecond(312e12);
            return kinds::trainingStep(run).total().value();
        };
        QVERIFY(near(perToken(kinds::Tuning::QuantisedAdapters) - perToken(kinds::Tuning::Adapters),
                     0.039 * 8 / 4096));
    }
    void fourBitIntegersAreForFrozenWeights()
    {
        const auto answer = [](const std::string& task, const std::string& precision,
                               const std::string& framework) {
            return answeredCells("training",
                                 "id,framework,task,gpu,gpu_count,model,precision,micro_batch,seq_len\na," +
                                     framework + "," + task + ",A100-SXM4-80GB,8,Llama-2-7B," + precision +
                                     ",1,2048\n");
        };
        QVERIFY(answer("Full-parameter", "int4", "torchtune")[problemCell].contains("QLoRA"));
        const QStringList packed = answer("LoRA", "nf4", "torchtune");
        QVERIFY2(packed[problemCell].isEmpty(), qPrintable(packed[problemCell]));
        QCOMPARE(packed[peakCell], answer("QLoRA", "bf16", "torchtune")[peakCell]);
        // A framework that nobody measured says whose speed it was given.
        QVERIFY(answer("LoRA", "bf16", "banana").join(',').contains("framework not known"));
        QVERIFY(!answer("LoRA", "bf16", "torchtune").join(',').contains("framework not known"));
    }
    void spellingsMeanTheSame_data()
    {
        QTest::addColumn<QByteArray>("framework");
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<QByteArray>("notes");
        QTest::addColumn<QByteArray>("as");
        const auto row = [](const char* framework, const char* task, const char* notes, const char* as) {
            QTest::addRow("%s %s %s", framework, task, notes)
                << QByteArray(framework) << QByteArray(task) << QByteArray(notes) << QByteArray(as);
        };
        row("DeepSpeed ZeRO-1", "Full-parameter", "", "ZeRO-1");
        row("DeepSpeed", "Full-parameter + Deepspeed Zero2", "", "ZeRO-2");
        row("DeepSpeed", "Full-parameter", "zero_stage=3", "ZeRO-3");
        row("DeepSpeed", "Full-parameter", "ZeRO stage 2", "ZeRO-2");
        row("PyTorch DDP", "Full-parameter", "", "ZeRO-0");
        row("PyTorch FSDP", "Full-parameter", "", "ZeRO-3");
        row("PyTorch FSDP", "Full-parameter", "SHARD_GRAD_OP", "ZeRO-2");
        row("DeepSpeed", "Full-parameter", "FULL_SHARD", "ZeRO-3");
        row("PyTorch FSDP", "Full-parameter", "zero 12 epochs, nonzero3 loss", "ZeRO-3");
    }
    void adaptersKeepAnEighthOfTheFrozenWeights()
    {
        // 6.738e9 weights of two bytes, with 5 % of the allocator: 13.18 GiB, of which an eighth stays and two of 32 layers are
        // gathered. At least so much is saved.
        const double copied = peak(answer("Hugging Face PEFT", "LoRA", "NO_SHARD", ""));
        const double spread = peak(answer("Hugging Face PEFT", "LoRA", "FULL_SHARD", ""));
        QVERIFY2(copied - spread > 11.53 - 0.85, qPrintable(QString::number(copied - spread)));
        QCOMPARE(spread, peak(answer("Hugging Face PEFT", "LoRA", "FSDP 8", "")));
    }
    void spellingsMeanTheSame()
    {
        QFETCH(QByteArray, framework);
        QFETCH(QByteArray, task);
        QFETCH(QByteArray, notes);
        QFETCH(QByteArray, as);
        const double said =
            peak(answer(framework.toStdString(), task.toStdString(), "", notes.toStdString()));
        const double plain = peak(answer("DeepSpeed", "Full-parameter", "", as.toStdString()));
        QVERIFY2(said > 0 && qAbs(said - plain) < 1e-6, qPrintable(QString::number(said)));
    }
    void aStatedDegreeIsWhatItIsSpreadOver()
    {
        const double copies = peak(answer("DeepSpeed", "Full-parameter", "", "ZeRO-0"));
        QCOMPARE(peak(answer("PyTorch", "Full-parameter", "1", "")), copies);
        QCOMPARE(peak(answer("PyTorch", "Full-parameter", "8", "")),
                 peak(answer("PyTorch", "Full-parameter", "", "")));
        // Spread over four of eight is as over four of four: 16 x 6.738e9 / 4 - / 8, with 5 %: 13.18 GiB more.
        const double four = peak(answer("PyTorch", "Full-parameter", "4", ""));
        QCOMPARE(four, peak(answer("PyTorch", "Full-parameter", "4", "", "4")));
        QVERIFY(qAbs(four - peak(answer("PyTorch", "Full-parameter", "8", "")) - 13.18) < 0.02);
        // One accelerator has nobody to share with.
        QCOMPARE(peak(answer("PyTorch", "Full-parameter", "1", "", "1")), copies);
        QCOMPARE(peak(answer("DeepSpeed", "Full-parameter", "1", "ZeRO-3", "1")), copies);
    }
    /// In the words of Megatron and NeMo, which else keep a copy of the weights on each.
    void fsdpIsReadBesideOtherFrameworks()
    {
        const auto of = [](const char* said) { return peak(answer("Megatron", "Full-parameter", said, "")); };
        const double whole = peak(answer("Megatron", "Full-parameter", "", "ZeRO-3"));
        QVERIFY(whole < of(""));
        for (const char* all : {"FSDP", "FSDP 8", "fsdp=8", "FSDP2"})
            QCOMPARE(of(all), whole);
        QCOMPARE(of("FSDP 0"), of(""));
        QCOMPARE(of("FSDP 4"), peak(answer("PyTorch FSDP", "Full-parameter", "4", "")));
        QVERIFY(answer("Megatron", "Full-parameter", "FSDP 3", "")[problemCell].contains("does not divide"));
    }
    void aDegreeThatDoesNotDivideIsRefused()
    {
        const QStringList cells = answer("PyTorch", "Full-parameter", "3", "");
        QVERIFY2(cells[problemCell].contains("dp_fsdp 3 does not divide the 8"),
                 qPrintable(cells[problemCell]));
        QVERIFY(cells[peakCell].isEmpty());
        QVERIFY(!answer("PyTorch", "Full-parameter", "16", "")[problemCell].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrainingSharding)
#include "tst_training_sharding.moc"
