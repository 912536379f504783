// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/studies/predict.h"
#include "tests/support/serving_catalogue.h"

#include <QTest>

using namespace headroom;

namespace {

constexpr const char* header = "id,engine,gpu,model,weights,mode,isl,osl,concurrency,tp,pp,dp\n";

/// The answer's cells of the only row below the header.
QStringList answer(const QByteArray& row, const char* columns = header,
                   const Catalogue& catalogue = support::servingCatalogue())
{
    const auto out = predictServing((columns + row).toStdString(), catalogue);
    if (!out)
        return {};
    const QStringList lines = QString::fromStdString(out.value()).split('\n', Qt::SkipEmptyParts);
    return lines.size() == 2 ? lines[1].split(',') : QStringList();
}

enum Cell {
    Name,
    Ttft,
    Tpot,
    Throughput,
    Vram,
    KvTokens,
    Fits,
    TtftLow,
    TtftHigh,
    TpotLow,
    TpotHigh,
    BasisName,
    Problem
};

}  // namespace

class TestPredict : public QObject {
    Q_OBJECT
private slots:
    void columnsAreThoseScriptsRelyOn()
    {
        // As documented for `headroom-cli predict`.
        const auto out = predictServing(header, support::servingCatalogue());
        QVERIFY(out);
        QCOMPARE(
            QString::fromStdString(out.value()),
            "id,ttft_ms,tpot_ms,output_tokens_per_s,vram_gib_per_gpu,kv_tokens_capacity,fits,ttft_low_ms,"
            "ttft_high_ms,tpot_low_ms,tpot_high_ms,basis,error\n");
    }
    void aLongerAnswerNeverRaisesTheRateOfRequests()
    {
        // Reading 64 prompts and writing more is never faster than reading them and writing less, down to a single token.
        for (const QByteArray engine : {"vllm", "sglang", "trtllm"}) {
            double before = 0;
            for (const int length : {1, 2, 5, 10, 31, 32, 33, 64, 200}) {
                const QStringList cells =
                    answer("a," + engine + ",H100,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1000," +
                           QByteArray::number(length) + ",64,1,1,\n");
                QVERIFY2(cells.size() > Throughput, engine);
                const double requests = cells[Throughput].toDouble() / length;
                QVERIFY2(length == 1 || requests <= before * 1.001,
                         qPrintable(engine + ' ' + QString::number(length)));
                before = requests;
            }
        }
    }
    void moreRequestsNeverSeeTheirFirstTokenSooner()
    {
        // One worker of four cards reads, another writes, from where writing limits to where reading does.
        double before = 0;
        for (const int inFlight : {1, 16, 32, 48, 64, 96, 128, 256, 512}) {
            const QStringList cells =
                answer("a,vllm,H100,meta-llama/Llama-3.1-8B-Instruct,bf16,disagg,8000,200," +
                           QByteArray::number(inFlight) + ",1,1,1,1\n",
                       "id,engine,gpu,model,weights,mode,isl,osl,concurrency,prefill_workers,prefill_tp,"
                       "decode_workers,decode_tp\n");
            QVERIFY2(cells.size() > Ttft && cells[Ttft].toDouble() > 0, qPrintable(cells.join(',')));
            QVERIFY2(cells[Ttft].toDouble() >= before * 0.999, qPrintable(QString::number(inFlight)));
            before = cells[Ttft].toDouble();
        }
    }
    void layoutsThatContradictThemselvesAreRefused()
    {
        const char* columns = "id,engine,gpu,model,weights,mode,isl,osl,concurrency,tp,moe_tp,ep\n";
        const auto catalogue = builtInCatalogue();
        const auto problem = [&](const QByteArray& model, const QByteArray& layout) {
            const QStringList cells = answer("a,vllm,H200," + model + ",fp8,agg,1000,200,8," + layout + "\n",
                                             columns, catalogue.value());
            // A problem with commas is quoted and goes on in the next cells.
            return cells.size() <= Problem || !cells[Problem].isEmpty() ? cells.mid(Problem).join(',')
                                                                        : QString();
        };
        QVERIFY(problem("deepseek-ai/DeepSeek-R1", "8,1,8").isEmpty());
        QVERIFY(problem("deepseek-ai/DeepSeek-R1", "8,8,1").isEmpty());
        QVERIFY(problem("deepseek-ai/DeepSeek-R1", "8,2,4").isEmpty());
        QVERIFY(problem("deepseek-ai/DeepSeek-R1", "8,4,4").contains("moe_tp 4 x ep 4 is not tp 8"));
        QVERIFY(problem("deepseek-ai/DeepSeek-R1", "8,3,1").contains("moe_tp 3"));
        // Benchmarks write the width of dense models so.
        QVERIFY(problem("meta-llama/Llama-3.1-8B-Instruct", "4,4,1").isEmpty());
        QVERIFY(problem("meta-llama/Llama-3.1-8B-Instruct", "1,8,1").contains("no experts"));
        QVERIFY(problem("meta-llama/Llama-3.1-8B-Instruct", "3,1,1").contains("32 heads / TP 3"));
    }
    void aWorkedRowIsAnswered()
    {
        // Published worked row: TPOT 9.99 ms, TTFT 194 ms; 3 % for its rounding.
        const QStringList cells = answer(
            "a,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,unlabelled,agg,1024,512,32,1,1,\n");
        QVERIFY(cells.size() > Problem + 1);  // a note says what the weights were taken for
        QCOMPARE(cells[Name], "a");
        QVERIFY(qAbs(cells[Tpot].toDouble() / 9.99 - 1) < 0.03);
        QVERIFY(qAbs(cells[Ttft].toDouble() / 194 - 1) < 0.03);
        QCOMPARE(cells[Fits], "yes");
        QCOMPARE(cells[BasisName], "kernels");
        QVERIFY(cells[Problem].isEmpty());
        QVERIFY(cells[TpotLow].toDouble() < cells[Tpot].toDouble() &&
                cells[Tpot].toDouble() < cells[TpotHigh].toDouble());
        QVERIFY(cells[TtftLow].toDouble() < cells[Ttft].toDouble() &&
                cells[Ttft].toDouble() < cells[TtftHigh].toDouble());
    }
    void fixedLengthsAreTakenAsTheyAre()
    {
        // Nine tenths of 1,000 and 500.
        const char* columns = "id,engine,gpu,model,isl,osl,concurrency,lengths\n";
        const QStringList drawn =
            answer("a,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,1000,500,32,drawn\n", columns);
        const QStringList fixed =
            answer("a,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,900,450,32,fixed\n", columns);
        const QStringList other =
            answer("a,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,900,450,32,maybe\n", columns);
        QVERIFY2(drawn[Problem].isEmpty(), qPrintable(drawn[Problem]));
        QCOMPARE(drawn[Tpot], fixed[Tpot]);
        QCOMPARE(drawn[Ttft], fixed[Ttft]);
        QVERIFY(!other[Problem].isEmpty() && other[Tpot].isEmpty());
    }
    void intervalsStayAboveTheBandwidth()
    {
        // 8.03e9 weights of 2 B less an embedding of 1.05e9 B that is not read, 15.01 GB, at the 3,350 GB/s of an H100: 4.48 ms.
        const QStringList cells =
            answer("a,vllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,128,128,1,1,1,\n");
        QVERIFY2(cells[Problem].isEmpty(), qPrintable(cells[Problem]));
        QVERIFY2(cells[TpotLow].toDouble() >= 4.47, qPrintable(cells[TpotLow]));
        QVERIFY(cells[TpotLow].toDouble() <= cells[Tpot].toDouble());
    }
    void orderOfColumnsIsFreeAndOthersAreIgnored()
    {
        const QStringList cells =
            answer("x,1,32,512,1024,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,trtllm,b\n",
                   "remark,tp,concurrency,osl,isl,gpu,model,engine,id\n");
        QCOMPARE(cells.value(Name), "b");
        QVERIFY(qAbs(cells.value(Tpot).toDouble() / 9.99 - 1) < 0.03);
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        const QByteArray gpu = "H100 SXM5 80GB,";
        const QByteArray model = "meta-llama/Llama-3.1-8B-Instruct,";
        QTest::newRow("unknown gpu") << "c,vllm,H900," + model + "bf16,agg,1024,512,4,1,1,\n";
        QTest::newRow("unknown model") << "c,vllm," + gpu + "nobody/nothing,bf16,agg,1024,512,4,1,1,\n";
        QTest::newRow("attention of another kind")
            << "c,vllm," + gpu + "deepseek-ai/DeepSeek-V4-Flash,fp8,agg,1024,512,4,1,1,\n";
        QTest::newRow("foreign mode") << "c,vllm," + gpu + model + "bf16,mixed,1024,512,4,1,1,\n";
        QTest::newRow("a link domain too wide")
            << "c,vllm," + gpu + "deepseek-ai/DeepSeek-R1,fp8,agg,1024,512,4,32,1,\n";
        QTest::newRow("tp does not divide") << "c,vllm," + gpu + model + "bf16,agg,1024,512,4,3,1,\n";
        QTest::newRow("no concurrency") << "c,vllm," + gpu + model + "bf16,agg,1024,512,,1,1,\n";
        QTest::newRow("negative length") << "c,vllm," + gpu + model + "bf16,agg,-5,512,4,1,1,\n";
        QTest::newRow("not finite") << "c,vllm," + gpu + model + "bf16,agg,nan,512,4,1,1,\n";
        QTest::newRow("foreign engine") << "c,ollama," + gpu + model + "bf16,agg,1024,512,4,1,1,\n";
        QTest::newRow("precision it lacks") << "c,vllm," + gpu + model + "fp4,agg,1024,512,4,1,1,\n";
        QTest::newRow("short row") << "c,vllm," + gpu.chopped(1) + "\n";
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing()
    {
        QFETCH(QByteArray, row);
        const QStringList cells = answer(row);
        QVERIFY(cells.size() >= 13);
        QCOMPARE(cells[Name], "c");
        for (int i = Ttft; i < Problem; ++i)
            QVERIFY2(cells[i].isEmpty(), qPrintable(cells[i]));
        QVERIFY(!cells[Problem].isEmpty());
    }
    void rowsKeepTheirOrder()
    {
        QByteArray csv(header);
        for (int i = 0; i < 50; ++i)
            csv += QByteArray::number(i) + ",vllm,H100 SXM5 80GB,Qwen/Qwen3-32B,bf16,agg,1024,512," +
                   (i % 3 ? QByteArray("4") : QByteArray("none")) + ",2,1,\n";
        const auto out = predictServing(csv.toStdString(), support::servingCatalogue());
        const QStringList lines = QString::fromStdString(out.value()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 51);
        for (int i = 0; i < 50; ++i)
            QVERIFY(lines[i + 1].startsWith(QString::number(i) + ","));
    }
    void quotedCellsComeBackQuoted()
    {
        std::string table(header);
        table.append(
            "\"a, \"\"b\"\"\",trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1024,512,32,1,1,\n");
        const auto out = predictServing(table, support::servingCatalogue());
        QVERIFY(out.value().find("\n\"a, \"\"b\"\"\",") != std::string::npos);
    }
    void maxServesWhatTheCacheHolds()
    {
        const QStringList most =
            answer("m,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1024,512,max,1,1,\n");
        const QStringList few =
            answer("m,trtllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1024,512,32,1,1,\n");
        QVERIFY(most[Throughput].toDouble() > few[Throughput].toDouble());
        QVERIFY(most[Problem].isEmpty());
    }
    void aModelTooLargeDoesNotFit()
    {
        // Qwen3-32B in bf16 is 65.5 GB; 0.94 x 80 GiB - 4 GB leave 11 GB, and one request of 100k tokens needs 26 GB.
        const QStringList cells =
            answer("d,vllm,H100 SXM5 80GB,Qwen/Qwen3-32B,bf16,agg,100000,1000,1,1,1,\n");
        QCOMPARE(cells[Fits], "no");
        QVERIFY(cells[Tpot].isEmpty() && !cells[Problem].isEmpty());
    }
    void twoCopiesServeTwiceTheThroughput()
    {
        const QStringList one =
            answer("e,vllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1024,512,16,1,1,1\n");
        const QStringList two =
            answer("e,vllm,H100 SXM5 80GB,meta-llama/Llama-3.1-8B-Instruct,bf16,agg,1024,512,32,1,1,2\n");
        QCOMPARE(two[Tpot], one[Tpot]);
        QVERIFY(qAbs(two[Throughput].toDouble() / one[Throughput].toDouble() - 2) < 1e-4);
    }
    void tablesThatCannotBeReadAreRefusedWhole()
    {
        const Catalogue catalogue = support::servingCatalogue();
        QCOMPARE(predictServing("id,gpu\n", catalogue).error().code, Error::Code::MissingField);
        QCOMPARE(predictServing("", catalogue).error().code, Error::Code::MissingField);
        QCOMPARE(predictServing("id,\"gpu\n", catalogue).error().code, Error::Code::Syntax);
        QCOMPARE(predictServing("id,\xff\n", catalogue).error().code, Error::Code::NotText);
        QCOMPARE(predict("dreams", "id\n", catalogue).error().code, Error::Code::WrongValue);
    }
    void weightsOfLlamaAgreeWithAStartUpLog()
    {
        // vLLM start-up log of Llama 3.1 8B in bf16: weights 14.9888 GiB (a public log); by its shape 14.96.
        const auto out = predictMemory("id,engine,gpu,tp,model,weight_precision\nf,vLLM,H100 SXM5 80GB,1,"
                                       "meta-llama/Llama-3.1-8B-Instruct,bf16\n",
                                       support::servingCatalogue());
        const QStringList cells = QString::fromStdString(out.value()).split('\n')[1].split(',');
        QVERIFY(qAbs(cells[1].toDouble() / 14.9888 - 1) < 0.01);
        QVERIFY(cells[2].toDouble() < 14.9888 && cells[3].toDouble() > 14.9888);
        // With the peak, what is neither weights nor cache, whether it fits, by how much, and the longest context.
        QCOMPARE(cells.size(), 24);
        // What the share of 0.9 leaves to neither adds up: peak = weights + cache + the rest.
        QVERIFY(qAbs(cells[1].toDouble() + cells[4].toDouble() + cells[16].toDouble() -
                     cells[13].toDouble()) < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestPredict)
#include "tst_predict.moc"
