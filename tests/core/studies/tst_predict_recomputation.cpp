// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_step.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

namespace {

enum Cell { Each = 1, Problem = 19, Note };

QStringList answerTable(const std::string& table) { return answeredCells("training", table); }

/// What takes 125.6 GiB on accelerators of 79.2, and 42.7 with all activations computed again.
QStringList tight(const QByteArray& notes)
{
    return answerTable("id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len,notes\n"
                       "a,NeMo,Pre-Training,H100,64,Llama 3.1 70b,BF16,4,4,2,8192," +
                       notes.toStdString() + "\n");
}

}  // namespace

/// Activations that are computed again: what a row says of them, and what they cost in time as well as they spare memory.
class TestPredictRecomputation : public QObject {
    Q_OBJECT
private slots:
    void whatIsStatedCountsForCodeThatUsuallyComputesAgain()
    {
        // Beside frozen weights 2 and 2 for each of forward and backward; once more 2, half as much again.
        const auto answerTo = [](const char* said) {
            return answerTable(
                "id,framework,task,gpu,gpu_count,model,precision,micro_batch,seq_len,recompute\n"
                "a,torchtune,LoRA,A100-80GB,1,Llama-3.1-8B,BF16,2,2048," +
                std::string(said) + "\n");
        };
        const QStringList none = answerTo("none"), full = answerTo("full"), unsaid = answerTo("");
        QVERIFY(near(none[Each].toDouble(), full[Each].toDouble() * 6 / 4, 0.02));
        QVERIFY(none[Note].contains("kept as stated") && full[Note].contains("again as stated"));
        QCOMPARE(unsaid[Each], full[Each]);
    }

    void whatIsComputedTwiceCostsAForwardPass()
    {
        // Forward 2, backward 4: once more 2 of 6; beside frozen weights 2 of 4.
        kinds::TrainingRun run{
            .peak = flopsPerSecond(1e15), .parameters = 8e9, .activeParameters = 8e9, .sequence = 8192};
        const double kept = kinds::trainingStep(run).computing.value();
        run.checkpointed = true;
        QVERIFY(near(kinds::trainingStep(run).computing.value(), kept * 8 / 6));
        run.tuning = kinds::Tuning::Adapters;
        const double again = kinds::trainingStep(run).computing.value();
        run.checkpointed = false;
        QVERIFY(near(again, kinds::trainingStep(run).computing.value() * 6 / 4));
        // Selective: a third more of attention alone, which runs at 0.6 x 0.75 of the peak.
        run.tuning = kinds::Tuning::Full;
        run.selective = true;
        const double attention = kinds::flopsPerTrainedToken(run).value() - 6 * 8e9;
        QVERIFY(near(kinds::trainingStep(run).computing.value() - kept, attention / 3 / (1e15 * 0.6 * 0.75),
                     1e-6));
    }
    void memoryAndTimeTakeTheSameRecomputation()
    {
        // What does not fit otherwise lies between what keeps all and what keeps nothing: 46 of 80 layers cost 46 / 80 of a forward pass.
        const QStringList forced = tight(""), stated = tight("Full activation checkpointing"),
                          kept = tight("activation ckpt False");
        QVERIFY(forced[Each].toDouble() < 0.9 * kept[Each].toDouble());
        QVERIFY(forced[Each].toDouble() > 1.05 * stated[Each].toDouble());
        kinds::TrainingRun run{
            .peak = flopsPerSecond(1e15), .parameters = 8e9, .activeParameters = 8e9, .sequence = 8192};
        const double all = kinds::trainingStep(run).computing.value();
        run.layersAgain = 0.5;
        QVERIFY(near(kinds::trainingStep(run).computing.value(), all * (1 + 0.5 / 3)));
    }
    void wordsForRecomputationAreRead_data()
    {
        QTest::addColumn<QByteArray>("notes");
        QTest::addColumn<QByteArray>("said");
        for (const char* all :
             {"Full Activation Recompute", "activation ckpt True", "recompute_granularity=full",
              "gradient checkpointing on", "remat full", "TP 4; full recomputation"})
            QTest::newRow(all) << QByteArray(all) << QByteArray("activations computed again as stated");
        for (const char* none : {"activation ckpt False", "no activation checkpointing", "recompute: none"})
            QTest::newRow(none) << QByteArray(none) << QByteArray("activations kept as stated");
        QTest::newRow("selective") << QByteArray("Selective activation checkpointing")
                                   << QByteArray("activations of attention computed again as stated");
        QTest::newRow("saving") << QByteArray("checkpoint saved every 100 steps")
                                << QByteArray("nothing is stated");
    }
    void wordsForRecomputationAreRead()
    {
        QFETCH(QByteArray, notes);
        QFETCH(QByteArray, said);
        const QStringList cells =
            answerTable("id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len,notes\n"
                        "a,NeMo,Pre-Training,B200,64,Llama 3.1 70b,BF16,4,4,1,8192," +
                        notes.toStdString() + "\n");
        QVERIFY2(cells[Note].contains(QString(said)), qPrintable(cells[Note]));
    }
    void aColumnForRecomputationIsRead()
    {
        const auto row = [](const char* said) {
            return answerTable(
                std::string(
                    "id,framework,task,gpu,gpu_count,model,precision,tp,pp,micro_batch,seq_len,recompute\n"
                    "a,NeMo,Pre-Training,B200,64,Llama 3.1 70b,BF16,4,4,1,8192,") +
                said + "\n");
        };
        QCOMPARE(row("full")[Note], "activations computed again as stated");
        QVERIFY(row("full")[Each].toDouble() < 0.85 * row("none")[Each].toDouble());
        QVERIFY(row("perhaps")[Problem].contains("recompute"));
    }
    void publishedRatesCountAttentionAsTheirSoftwareDoes()
    {
        // NVIDIA's NeMo summary has 57.9 Gflop a token of Llama 3 8B at 8,192: 6 x (8.03e9 - 128,256 x 4,096) + 12 x 8,192 x 32 x 4,096.
        kinds::TrainingRun run{.parameters = 8.03e9,
                               .activeParameters = 8.03e9,
                               .sequence = 8192,
                               .layers = 32,
                               .width = 4096,
                               .vocabulary = 128256};
        const double whole = kinds::publishedFlopsPerToken(run, {}).value();
        QVERIFY2(near(whole, 57.93e9, 3e-3), qPrintable(QString::number(whole)));
        // Megatron-Bridge counts the half that is computed: 23.1 Gflop of Qwen3 30B A3B (3.35e9 active, 48 layers, 32 heads of 128) at 4,096.
        run = {.parameters = 30.53e9,
               .activeParameters = 3.35e9,
               .sequence = 4096,
               .layers = 48,
               .width = 2048,
               .vocabulary = 151936,
               .attentionWidth = 4096};
        const double causal = kinds::publishedFlopsPerToken(run, {.wholeAttention = false}).value();
        QVERIFY2(near(causal, 23.1e9, 0.02), qPrintable(QString::number(causal)));
    }
};

QTEST_GUILESS_MAIN(TestPredictRecomputation)
#include "tst_predict_recomputation.moc"
