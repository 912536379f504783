// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_words.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

class TestTrainingWords : public QObject {
    Q_OBJECT
private:
    static std::map<std::string, std::string> peak(const std::string& engine, const std::string& method)
    {
        return answeredColumns("memory", "id,kind,engine,gpu,gpu_count,model,weight_precision,method\n"
                                         "a,fine-tune," +
                                             engine + ",A100-SXM4-80GB,8,Llama-2-7B,bf16,\"" + method +
                                             "\"\n");
    }
    static double bytesOf(const std::string& engine, const std::string& method)
    {
        return std::atof(peak(engine, method)["peak_or_total_GiB"].c_str());
    }

private slots:
    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"LoRA, seq 512, bs4, rank 32", "lora seq_len=512 micro_batch=4 lora_r=32",
              "LoRA rank of 32; sequence length 512; batch size of 4", "LoRA r32 rank: 32 seq-512 mbs 4",
              "global batch 64, batch 4, max seq 512, LoRA rank=32"})
            QTest::newRow(text) << QString(text);
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const TrainingWords said = trainingWordsOf(text.toStdString());
        QVERIFY2(said.problem.empty(), said.problem.c_str());
        QCOMPARE(said.task, std::string_view("LoRA"));
        QCOMPARE(said.sequence.value_or(0), 512.0);
        QCOMPARE(said.batch.value_or(0), 4.0);
        QCOMPARE(said.rank.value_or(0), 32.0);
    }
    void thousandsAreRead()
    {
        QCOMPARE(trainingWordsOf("sequence length 8,192").sequence.value_or(0), 8192.0);
        QCOMPARE(trainingWordsOf("seq 8k").sequence.value_or(0), 8000.0);
        QCOMPARE(trainingWordsOf("bs 2,4096 tokens").batch.value_or(0), 2.0);
    }
    void whatCannotBeIsSaid()
    {
        for (const char* text : {"full, seq -5", "full, seq=-5", "bs 0", "LoRA rank 0", "DoRA, seq 512"})
            QVERIFY2(!trainingWordsOf(text).problem.empty(), text);
    }
    void whatIsNotSaidStaysOpen()
    {
        const TrainingWords said = trainingWordsOf("peak per GPU, sequence parallel, packed");
        QVERIFY(!said.saysTask && !said.sequence && !said.batch && !said.rank && said.problem.empty());
        const std::string note = peak("HF", "peak per GPU")["note"];
        for (const char* part : {"full-parameter", "sequence length not stated", "batch not stated"})
            QVERIFY2(note.find(part) != std::string::npos, note.c_str());
    }
    void stagesOfZeroAreNoAdapters()
    {
        // 6.738e9 parameters at 16 bytes over eight accelerators are 12.55 GiB, before activations.
        for (const char* method : {"Full finetune, ZeRO3, seq 512, bs1", "Deepspeed Zero3, seq 512, bs1",
                                   "full, ZeRO stage 3, seq 512, bs1", "Full-parameter ZeRO-3 seq 512 bs1"})
            QVERIFY2(bytesOf("DeepSpeed", method) > 12.55, method);
        QVERIFY(bytesOf("DeepSpeed", "LoRA + Deepspeed Zero3, seq 512, bs1") < 12);
    }
    void momentsOfEightBitsTakeAByte()
    {
        // Two moments of 1 B for 4: of 6.738e9 parameters on eight accelerators 6 B less each, and the allocator's 5 % with them.
        const double wide = bytesOf("DeepSpeed", "full, ZeRO-3, seq 512, bs1");
        for (const char* name :
             {"8-bit AdamW", "adamw_8bit", "paged_adamw_8bit", "AdamW8bit", "8-bit Adam"}) {
            const double narrow = bytesOf("DeepSpeed", std::string("full, ZeRO-3, seq 512, bs1, ") + name);
            QVERIFY2(qAbs(wide - narrow - 1.05 * 6 * 6.738 / 8 / 1.073741824) < 0.03,
                     qPrintable(QString::number(wide - narrow)));
        }
    }
    void ranksAreThoseStated()
    {
        // 20 r for each layer and unit of width: at rank 64 more than at 16 by 126e6 parameters of 2 + 2 + 12 B.
        const double more =
            bytesOf("NeMo", "LoRA rank 64, seq 512, bs1") - bytesOf("NeMo", "LoRA rank 16, seq 512, bs1");
        QVERIFY2(more > 0.4 && more < 2.1, qPrintable(QString::number(more)));
    }
};

QTEST_GUILESS_MAIN(TestTrainingWords)
#include "tst_training_words.moc"
