// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/work_rate.h"
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

namespace {

constexpr const char* header = "id,category,gpu,gpu_count,engine,model,precision,config,metric,notes\n";

enum Cell { Name, Value, Low, High, Ground, Problem };

QStringList answer(const QByteArray& row) { return answeredCells("media", header + row.toStdString()); }

}  // namespace

class TestPredictMedia : public QObject {
    Q_OBJECT
private slots:
    void whatWasMeasuredThereIsTaken()
    {
        // MLPerf Inference v3.0, Supermicro, 3d-unet 99.9 offline on 4 H100 PCIe: 18.38 samples a second; others are near.
        const QStringList cells = answer(
            "a,vision,NVIDIA H100-PCIe-80GB,4,,3d-unet,,MLPerf Offline,samples_per_s,accuracy target 99.9%\n");
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells[Ground], "measured");
        QVERIFY(qAbs(cells[Value].toDouble() / 18.38 - 1) < 0.2);
        QVERIFY(cells[Low].toDouble() < cells[Value].toDouble() &&
                cells[Value].toDouble() < cells[High].toDouble());
    }
    /// MLPerf Inference v5.1, Whisper: 349 samples a second on an L4, and 52 on an RTX 4090 in the one submission with a reference loop. An
    /// A100 with 6.8 times the L4's bandwidth and 2.6 times its peak is not slower than that.
    void oneOddSubmissionDoesNotSpeakForItsNeighbours()
    {
        const QStringList cells = answer("a,asr,A100,1,,whisper,,MLPerf Offline,samples_per_s,\n");
        QCOMPARE(cells[Ground], "datasheet");
        QVERIFY(cells[Value].toDouble() > 2 * 349);
    }
    void stepsThatWereNotMeasuredAreInProportion()
    {
        // FLUX.1-dev was measured with 50 steps: with 25 twice as many images, and said so.
        const auto images = [](const std::string& config) {
            std::string row = "a,diffusion,H100,1,xDiT,black-forest-labs/FLUX.1-dev,bfloat16,\"";
            row.append(config).append("\",images_per_sec,\n");
            return answeredColumns("media", header + row);
        };
        auto whole = images("1024x1024, 50 steps, batch 1"), half = images("1024x1024, 25 steps, batch 1");
        QCOMPARE(whole["basis"], std::string("measured"));
        QVERIFY(near(std::atof(half["value"].c_str()) / std::atof(whole["value"].c_str()), 2, 1e-4));
        QCOMPARE(half["basis"], std::string("datasheet"));
        QVERIFY2(half["note"].find("proportion") != std::string::npos, half["note"].c_str());
        QVERIFY(images("2048x2048, 25 steps, batch 1")["value"].empty());
        // Another setting than the row's is named.
        QVERIFY(images("")["note"].find("50 steps") != std::string::npos);
    }
    void officialNamesOfMlperfAreKnown_data()
    {
        QTest::addColumn<QByteArray>("official");
        QTest::addColumn<QByteArray>("listed");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("resnet50") << QByteArray("resnet50") << QByteArray("resnet") << QByteArray();
        QTest::newRow("ResNet-50") << QByteArray("ResNet-50") << QByteArray("resnet") << QByteArray();
        QTest::newRow("bert-99") << QByteArray("bert-99") << QByteArray("bert") << QByteArray("99");
        QTest::newRow("bert-99.9") << QByteArray("bert-99.9") << QByteArray("bert") << QByteArray("99.9");
        QTest::newRow("dlrm-v2-99") << QByteArray("dlrm-v2-99") << QByteArray("dlrm-v2") << QByteArray("99");
        QTest::newRow("dlrm-v2-99.9")
            << QByteArray("dlrm-v2-99.9") << QByteArray("dlrm-v2") << QByteArray("99.9");
        QTest::newRow("3d-unet-99") << QByteArray("3d-unet-99") << QByteArray("3d-unet") << QByteArray("99");
        QTest::newRow("gptj-99") << QByteArray("gptj-99") << QByteArray("gptj") << QByteArray("99");
    }
    void officialNamesOfMlperfAreKnown()
    {
        QFETCH(QByteArray, official);
        QFETCH(QByteArray, listed);
        QFETCH(QByteArray, target);
        const auto asked = [](const QByteArray& model, const QByteArray& notes) {
            return answer("a,,H100-SXM-80GB,8,," + model + ",,MLPerf Offline,samples_per_s," + notes + "\n");
        };
        const QStringList cells = asked(official, "");
        QVERIFY2(cells.size() >= 6 && cells[Problem].isEmpty(), qPrintable(cells.join(',')));
        QCOMPARE(cells, asked(listed, target.isEmpty() ? "" : "accuracy target " + target + "%"));
        // The name does not outvote what a row's notes say.
        if (target == "99")
            QCOMPARE(asked(official, "accuracy target 99.9%"), asked(listed, "accuracy target 99.9%"));
    }
    void officialNamesOfLanguageModelsAreKnown()
    {
        const auto asked = [](const char* model, const char* notes) {
            return answeredCells("throughput",
                                 std::string("id,gpu,gpu_count,model,concurrency_or_scenario,metric,notes\n"
                                             "a,H200-SXM-141GB,8,") +
                                     model + ",MLPerf Offline,output_tokens_per_s_total," + notes + "\n");
        };
        const QStringList cells = asked("llama2-70b-99.9", "");
        QVERIFY2(!cells[Value].isEmpty() && cells[Problem].isEmpty(), qPrintable(cells.join(',')));
        QCOMPARE(cells, asked("llama2-70b", "accuracy target 99.9%"));
        QCOMPARE(asked("llama3_1-405b", ""), asked("llama3.1-405b", ""));
        QVERIFY(!asked("mixtral-8x7b", "")[Value].isEmpty());
    }
    void attentionRanksAreReadFromTheNotes()
    {
        const auto asked = [](const char* split, const char* notes) {
            return answeredCells("throughput",
                                 std::string("id,gpu,model,weight_precision,isl,osl,concurrency_or_scenario,"
                                             "metric,tp,ep,notes\n"
                                             "a,H200 SXM 141GB,Qwen3-235B-A22B,FP8,128,2048,max,"
                                             "output_tokens_per_s_total,") +
                                     split + "," + notes + "\n");
        };
        const QStringList ranks = asked("1,8", "");
        QVERIFY2(!ranks[Value].isEmpty() && ranks[Problem].isEmpty(), qPrintable(ranks.join(',')));
        QCOMPARE(asked("8,", "MoE: enable_attention_dp in config"), ranks);
        QVERIFY(asked("8,", "")[Value] != ranks[Value]);
    }
    void whatWasNeverMeasuredIsNoCategory()
    {
        const QStringList cells = answer("a,banana,H100,1,,resnet,,MLPerf Offline,samples_per_s,\n");
        QVERIFY(cells[Value].isEmpty() && cells[Ground].isEmpty());
        const QString problem = cells.mid(Problem).join(',');
        QVERIFY2(problem.contains("category") && problem.contains("banana") && problem.contains("vision"),
                 qPrintable(problem));
        // All that was is one.
        for (const kinds::WorkRate& rate : kinds::workRates()) {
            const QStringList known =
                answer("a," + QByteArray::fromStdString(rate.done.category) + ",H100,1,,x,,y,z,\n");
            QVERIFY2(!known.mid(Problem).join(',').contains("category"), rate.done.category.c_str());
        }
    }
    void ratesAddUpOverAccelerators()
    {
        const QByteArray row = ",,resnet,,MLPerf Offline,samples_per_s,\n";
        const double one = answer("a,vision,L4,1" + row)[Value].toDouble();
        QVERIFY(qAbs(answer("a,vision,L4,4" + row)[Value].toDouble() / one - 4) < 1e-3);
    }
    void whatWasNotMeasuredThereIsCarriedOver()
    {
        const QStringList cells = answer("a,vision,B300 SXM,1,,retinanet,,MLPerf Offline,samples_per_s,\n");
        QCOMPARE(cells[Ground], "datasheet");
        const QStringList sure = answer("a,vision,L40S,1,,retinanet,,MLPerf Offline,samples_per_s,\n");
        QVERIFY(cells[High].toDouble() / cells[Low].toDouble() >
                sure[High].toDouble() / sure[Low].toDouble());
    }
    void carryingOverFollowsTheDataSheet()
    {
        // A rate of 100 on the first; the second computes twice and moves twice as much; a line of halves gives 100 x 2.
        const auto from = builtIn().resolve(ItemKind::Accelerator, "L40S");
        const auto to = builtIn().resolve(ItemKind::Accelerator, "H100 SXM");
        const auto& slow = std::get<Accelerator>(from->thing);
        const auto& fast = std::get<Accelerator>(to->thing);
        kinds::FittedLine line;
        line.coefficients = {{"log_compute", 0.5}, {"log_bandwidth", 0.5}};
        const kinds::WorkDone done{.category = "vision", .model = "eye", .metric = "frames_per_s"};
        const std::vector<kinds::WorkRate> rates{{.done = done, .accelerator = slow.id, .value = 100}};
        const auto found = kinds::workRate(rates, done, {to, "H100"}, builtIn(), &line);
        // sqrt(989.4/362.05 x 3350/864) = 3.255
        QVERIFY(qAbs(std::get<kinds::RateEstimate>(found).value / 325.5 - 1) < 0.001);
        QVERIFY(fast.bandwidth.known());
    }
    void encodersAreThoseOfTheGeneration()
    {
        const QByteArray row =
            ",1,,H.264,8-bit 4:2:0,1920x1080; preset P1; CBR; tuning LL,frames_per_s_per_nvenc,\n";
        // NVENC application note: 910 frames a second on one engine of Ada.
        QCOMPARE(answer("a,transcode-encode,L4" + row)[Value].toDouble(), 910.0);
        QVERIFY(answer("a,transcode-encode,H100 SXM" + row)[Problem].contains("no encoder"));
        QVERIFY(answer("a,transcode-encode,H200 SXM" + row)[Value].isEmpty());
    }
    void aSliceIsAnotherAccelerator()
    {
        const QByteArray row = ",1,,resnet,,MLPerf Offline,samples_per_s,\n";
        const double whole = answer("a,vision,NVIDIA A100-PCIe-80GB" + row)[Value].toDouble();
        const double slice = answer("a,vision,NVIDIA A100-PCIe-80GB (1x1g.10gb MIG)" + row)[Value].toDouble();
        QVERIFY(slice > 0 && slice < whole / 2);
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("work nobody measured") << QByteArray("c,tts,H100,1,,Kokoro-82M,,x,streams,\n");
        QTest::newRow("gpu nobody knows")
            << QByteArray("c,vision,H900,1,,resnet,,MLPerf Offline,samples_per_s,\n");
        QTest::newRow("no model") << QByteArray("c,vision,H100,1,,,,MLPerf Offline,samples_per_s,\n");
        QTest::newRow("broken count")
            << QByteArray("c,vision,H100,many,,resnet,,MLPerf Offline,samples_per_s,\n");
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing()
    {
        QFETCH(QByteArray, row);
        const QStringList cells = answer(row);
        QVERIFY(cells.size() >= 6);
        for (int i = Value; i < Problem; ++i)
            QVERIFY2(cells[i].isEmpty(), qPrintable(cells[i]));
        QVERIFY(!cells[Problem].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPredictMedia)
#include "tst_predict_media.moc"
