// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/core/exchange/json_schema.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

struct Answer {
    int status = -1;
    QByteArray out, err;
};

}  // namespace

/// `headroom-cli` as a script meets it: exit status, and what stands on which stream.
class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_source = qEnvironmentVariable("HEADROOM_SOURCE", ".");
        m_podcast = m_source + "/resources/samples/podcast-clips.json";
        m_conversation = m_source + "/resources/samples/azure-conversation.json";
    }
    void wrongCallsEndWithTwoAndOneMessage_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no such command") << QStringList{"frobnicate"} << QByteArray("frobnicate");
        QTest::newRow("no such file") << QStringList{"evaluate", "absent.json"} << QByteArray("absent.json");
        QTest::newRow("no such trace")
            << QStringList{"simulate", m_conversation, "--trace", "absent.csv"} << QByteArray("absent.csv");
        QTest::newRow("no such workload")
            << QStringList{"simulate", m_conversation, "--workload", "zzz"} << QByteArray("zzz");
        QTest::newRow("no time") << QStringList{"simulate", m_conversation, "--hours", "-1"}
                                 << QByteArray("--hours");
        QTest::newRow("no value") << QStringList{"evaluate", m_podcast, "--set", "assumptions.pue"}
                                  << QByteArray("assumptions.pue");
        QTest::newRow("two answers on one output")
            << QStringList{"evaluate", m_podcast, "--json", "--cash-flow", "-"} << QByteArray("--cash-flow");
        QTest::newRow("foreign ending")
            << QStringList{"convert", m_podcast, "plan.xlsx"} << QByteArray(".xlsx");
    }
    void wrongCallsEndWithTwoAndOneMessage()
    {
        QFETCH(QStringList, call);
        QFETCH(QByteArray, word);
        const Answer answer = ask(call);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(word), answer.err.constData());
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QVERIFY(!QFile::exists(m_folder.filePath("plan.xlsx")));
    }
    void aZeroThatIsSetIsAStatement()
    {
        // The vault without staff: 555,795.5 + 43,800 h x (7.61364 maintenance + 5.82 energy + 4.16667 racks) USD.
        const Answer answer = ask({"evaluate", m_source + "/resources/samples/airgap-finetune.json", "--json",
                                   "--set", "staff.55.full_time_equivalents=0"});
        const auto results = nlohmann::json::parse(answer.out.toStdString());
        const auto& total = results["cost"]["own_total"];
        QVERIFY(total.is_number());
        QVERIFY(std::abs(total.get<double>() - 1326689) < 1);
    }
    void theCashFlowGoesWhereItIsAskedFor()
    {
        const Answer answer = ask({"evaluate", m_podcast, "--cash-flow", "-"});
        QVERIFY(answer.status < 2);
        QVERIFY(answer.out.startsWith("option,category,currency,sum,start,month 1,"));
        const QString name = m_folder.filePath("flow.csv");
        const Answer both = ask({"evaluate", m_podcast, "--json", "--cash-flow", name});
        QVERIFY(both.out.startsWith('{'));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), answer.out);
    }
    void aFullOutputIsNotDone()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("there is no /dev/full here");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(HEADROOM_CLI, {"--no-user-catalogue", "evaluate", m_podcast});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }
    void anExplanationIsOneJsonObject()
    {
        using Json = nlohmann::json;
        const Answer answer = ask({"evaluate", m_podcast, "--json", "--explain", "cost.break_even_months"});
        QCOMPARE(answer.status, 0);
        const Json told = Json::parse(answer.out.toStdString());
        const JsonSchema schema(Json::parse(headroom::resources::file("schema/explanation.schema.json")));
        const QStringList offences = schema.offences(told);
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join('\n')));
        const Json& root = told.at("values").at(told.at("root").get<std::size_t>());
        // Lenovo's published 14.5 months: 366,734 / ((46.04 - 11.29) x 730)
        QVERIFY(std::abs(root.at("value").get<double>() - 14.46) < 0.01);
        QVERIFY(!root.at("inputs").empty());
    }
    void whatStudiesCallOtherwiseIsExplainedToo()
    {
        for (const char* name : {"cost.hybrid.total", "cost.own.present", "cost.present_saving", "cost.ratio",
                                 "cost.internal_rate", "cost.hybrid.owned_share"})
            QVERIFY2(ask({"evaluate", m_podcast, "--explain", name}).status == 0, name);
        const Answer wrong = ask({"evaluate", m_podcast, "--explain", "cost.luck"});
        QVERIFY(wrong.status == 2 && wrong.err.contains("cost.luck"));
    }
    void simulationsFollowTheirSchemaAndSeed()
    {
        using Json = nlohmann::json;
        const JsonSchema schema(Json::parse(headroom::resources::file("schema/simulation.schema.json")));
        for (const QString& plan : {m_podcast, m_conversation}) {
            const QStringList call{"simulate", plan, "--json", "--hours", "0.2", "--seed", "5"};
            const Answer once = ask(call);
            QCOMPARE(once.status, 0);
            const QStringList offences = schema.offences(Json::parse(once.out.toStdString()));
            QVERIFY2(offences.isEmpty(), qPrintable(offences.join('\n')));
            QCOMPARE(ask(call).out, once.out);
            QVERIFY(ask({"simulate", plan, "--json", "--hours", "0.2", "--seed", "6"}).out != once.out);
        }
    }
    // Its only workload has no arrivals.
    void aSimulationOfNothingIsAnError()
    {
        const QString idle = m_folder.filePath("idle.json");
        QVERIFY(ask({"convert", m_conversation, idle}).status == 0);
        QFile file(idle);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto plan = nlohmann::json::parse(file.readAll().toStdString());
        file.close();
        for (auto& workload : plan.at("workloads"))
            workload["items"]["value"] = "0 1/s";
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plan.dump().c_str());
        file.close();
        const Answer answer = ask({"simulate", idle, "--json"});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("Nothing was simulated") && answer.err.contains("nothing arrives"),
                 answer.err.constData());
        QVERIFY(nlohmann::json::parse(answer.out.toStdString()).at("runs").at(0).at("skipped") ==
                "no-demand");
    }
    void aTraceIsServedWhole()
    {
        QFile trace(m_folder.filePath("trace.csv"));
        QVERIFY(trace.open(QIODevice::WriteOnly));
        trace.write("TIMESTAMP,ContextTokens,GeneratedTokens\n"
                    "2023-11-16 18:15:46,100,10\n2023-11-16 18:15:47,200,20\n2023-11-16 18:15:48,300,30\n");
        trace.close();
        const Answer answer = ask({"simulate", m_conversation, "--json", "--trace", trace.fileName()});
        QCOMPARE(answer.status, 0);
        const auto run = nlohmann::json::parse(answer.out.toStdString()).at("runs").at(0);
        QCOMPARE(run.at("served").get<int>(), 3);
        QCOMPARE(run.at("input_tokens").get<int>(), 600);
        QCOMPARE(run.at("output_tokens").get<int>(), 60);
    }

private:
    Answer ask(const QStringList& call) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(HEADROOM_CLI, QStringList{"--no-user-catalogue"} + call);
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
    QString m_source, m_podcast, m_conversation;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
