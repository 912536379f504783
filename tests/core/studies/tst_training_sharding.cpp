// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/predictions.h"

#include <QTest>

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
        row("PyTorch FSDP", "Full-parameter", "zero 12 epochs, nonzero3 loss", "ZeRO-3");
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
