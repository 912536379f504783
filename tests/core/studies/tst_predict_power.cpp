// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/predictions.h"

#include <QTest>

using namespace headroom;
using namespace headroom::support;

namespace {

constexpr const char* header =
    "id,gpu,gpu_count,model,weight_precision,scenario,metric,perf_value,batch,itl_ms,notes\n";

enum Cell { Name, Value, Low, High, PerUnit, PerUnitLow, PerUnitHigh, Problem };

QStringList answer(const QByteArray& row) { return answeredCells("power", header + row.toStdString()); }

double watts(const QByteArray& row) { return answer(row).value(Value).toDouble(); }

}  // namespace

class TestPredictPower : public QObject {
    Q_OBJECT
private slots:
    void idleBoardsAreNoBoardsAtWork()
    {
        const auto cells = answeredColumns("power", "id,gpu,gpu_count,model,scenario,batch\n"
                                                    "a,H100 SXM5 80GB,1,meta-llama/Llama-3.1-8B,idle,8\n");
        QVERIFY(cells.at("value").empty());
        QVERIFY2(cells.at("error").find("idle") != std::string::npos, cells.at("error").c_str());
    }
    void columnsAreThoseScriptsRelyOn()
    {
        const auto out = predict("power", "gpu,model\n", builtIn());
        QCOMPARE(
            QString::fromStdString(out.value()),
            "id,value,value_low,value_high,energy_per_unit_J,energy_per_unit_J_low,energy_per_unit_J_high,error\n");
    }
    void aColumnStandsOnce()
    {
        const auto out = predict("power", "gpu,gpu,model\nH100,A100,Qwen/Qwen3-32B\n", builtIn());
        QVERIFY(!out && out.error().code == Error::Code::DuplicateId);
    }
    void powerLiesBetweenIdleAndTheLimit()
    {
        // H100 SXM: 70.5 W idle, 700 W limit; two of them.
        const QStringList cells = answer("a,H100,2,Qwen/Qwen3-32B,bfloat16,lm-arena-chat,,1000,32,18,\n");
        QVERIFY(cells.size() > Problem);
        QVERIFY(cells[Value].toDouble() > 141 && cells[Value].toDouble() <= 1400);
        QVERIFY(cells[Low].toDouble() < cells[Value].toDouble() &&
                cells[Value].toDouble() < cells[High].toDouble());
        QVERIFY(cells[Problem].isEmpty());
    }
    void energyPerUnitIsPowerOverRate()
    {
        const QStringList cells = answer("a,H100,2,Qwen/Qwen3-32B,bfloat16,lm-arena-chat,,1000,32,18,\n");
        QVERIFY(qAbs(cells[PerUnit].toDouble() * 1000 / cells[Value].toDouble() - 1) < 1e-4);
        QVERIFY(answer("a,H100,2,Qwen/Qwen3-32B,bfloat16,lm-arena-chat,,,32,18,\n")[PerUnit].isEmpty());
    }
    void fasterTokensNeverDrawLess()
    {
        double before = 1e9;
        for (const QByteArray time : {"10", "20", "40", "80"}) {
            const double now = watts("a,H100,1,Qwen/Qwen3-14B,bfloat16,lm-arena-chat,,,16," + time + ",\n");
            QVERIFY(now <= before && now > 0);
            before = now;
        }
    }
    void aMeanPerBoardIsOneBoards()
    {
        const double one = watts(
            "a,H200-SXM,8,Qwen/Qwen3-32B,bfloat16,x,\"mean_gpu_power_W (per active GPU, nvidia-smi)\",,32,18,\n");
        const double all = watts(
            "a,H200-SXM,8,Qwen/Qwen3-32B,bfloat16,x,\"avg_gpu_power_W (sum over GPUs, steady state)\",,32,18,\n");
        QVERIFY(qAbs(all / one - 8) < 1e-3);
        // The rate is that of all eight, so what a unit takes is the same however the power is told.
        const auto unit = [](const QByteArray& metric) {
            return answer("a,H200-SXM,8,Qwen/Qwen3-32B,bfloat16,x,\"" + metric + "\",1000,32,18,\n")
                .value(PerUnit)
                .toDouble();
        };
        const double each = unit("mean_gpu_power_W (per active GPU, nvidia-smi)");
        QVERIFY(each > 0 && qAbs(unit("avg_gpu_power_W (sum over GPUs, steady state)") / each - 1) < 1e-3);
    }
    void aLoweredLimitDrawsLessAtTheWall()
    {
        const QByteArray row =
            "a,NVIDIA H100-SXM-80GB,8,llama2-70b,,Offline,\"avg_system_power_W (wall, whole SUT)\",,,,";
        QVERIFY(watts(row + "MaxQ\n") < watts(row + "\n"));
        // Eight boards of 700 W and their host: more than the boards idle, less than twice their limit.
        QVERIFY(watts(row + "\n") > 8 * 70.5 && watts(row + "\n") < 2 * 8 * 700);
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown gpu") << QByteArray("c,H900,1,Qwen/Qwen3-32B,,x,,,8,10,\n");
        QTest::newRow("a gpu of no known limit")
            << QByteArray("c,A100 PCIe 40 GB,1,Qwen/Qwen3-32B,,x,,,8,10,\n");
        QTest::newRow("model of no known size") << QByteArray("c,H100,1,nobody/nothing,,x,,,8,10,\n");
        QTest::newRow("no batch") << QByteArray("c,H100,1,Qwen/Qwen3-32B,,x,,,,10,\n");
        QTest::newRow("negative count") << QByteArray("c,H100,-1,Qwen/Qwen3-32B,,x,,,8,10,\n");
        QTest::newRow("another metric") << QByteArray("c,H100,1,Qwen/Qwen3-32B,,x,tokens_per_s,,8,10,\n");
        QTest::newRow("short row") << QByteArray("c,H900\n");
    }
    void whatCannotBeAnsweredSaysSoAndClaimsNothing()
    {
        QFETCH(QByteArray, row);
        const QStringList cells = answer(row);
        QVERIFY(cells.size() >= 8);
        for (int i = Value; i < Problem; ++i)
            QVERIFY2(cells[i].isEmpty(), qPrintable(cells[i]));
        QVERIFY(!cells[Problem].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPredictPower)
#include "tst_predict_power.moc"
