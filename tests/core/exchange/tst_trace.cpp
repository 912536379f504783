// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/exchange/trace.h"
#include "resources/embedded.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <sstream>

using namespace headroom;

namespace {

constexpr const char* header = "TIMESTAMP,ContextTokens,GeneratedTokens\n";

Result<TraceSummary> readText(const std::string& text)
{
    std::istringstream in(text);
    return readTrace(in);
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// A plan with one workload of each kind: 1 serves, 2 is a rate.
Scenario plan()
{
    Scenario plan = emptyScenario("USD", {2026, 11, 21});
    Workload& serving = plan.workloads.emplace_back();
    serving.id = {1};
    serving.name = "Chat";
    serving.kind = WorkloadKind::Serving;
    serving.peakFactor.value = ratio(4);
    Workload& rate = plan.workloads.emplace_back();
    rate.id = {2};
    rate.name = "Transcription";
    plan.nextId = 3;
    return plan;
}

}  // namespace

class TestTrace : public QObject {
    Q_OBJECT
private slots:
    // wc -l: 19,366 line ends behind the header and all rows but the last. awk -F'[ :,]' 'NR>1{t=$2*3600+$3*60+$4; if(NR==2)f=t;
    // n++; i+=$5; o+=$6} END{printf "%d %.7f %d %d", n, t-f, i, o}' gives 19366 3501.7219370 22361870 4088665; the most rows of any
    // half-open 300 s, by the same tool with two indices, are 2382.
    void theAzureConversationTraceIsReadInFull()
    {
        HEADROOM_NEED_SHARED();
        const auto trace = readTraceFile((sharedData() + "/traces/azure_llm_2023_conv.csv").toStdString());
        QVERIFY(bool(trace));
        const TraceSummary& summary = trace.value();
        QCOMPARE(summary.requests, std::uint64_t(19'366));
        QVERIFY(near(summary.span().value(), 3501.7219370));
        QCOMPARE(summary.inputTokens, std::uint64_t(22'361'870));
        QCOMPARE(summary.outputTokens, std::uint64_t(4'088'665));
        QVERIFY(near(summary.arrivals().value(), 19'366 / 3501.7219370));
        QVERIFY(near(summary.meanInput().value(), 22'361'870.0 / 19'366));
        QVERIFY(near(summary.meanOutput().value(), 4'088'665.0 / 19'366));
        QCOMPARE(summary.basis, TraceSummary::Basis::Minutes);
        QVERIFY(summary.shape.empty());
        QCOMPARE(summary.busiest, std::uint64_t(2'382));
        QVERIFY(near(summary.peakFactor->value(), 2'382 / (300 * 19'366 / 3501.7219370)));
        QCOMPARE(traceTimeText(summary.first), std::string("2023-11-16 18:15:46"));
        QCOMPARE(traceTimeText(summary.last), std::string("2023-11-16 19:14:08"));
    }
    void theSampleTakesItsDemandFromThatTrace()
    {
        HEADROOM_NEED_SHARED();
        const auto trace = readTraceFile((sharedData() + "/traces/azure_llm_2023_conv.csv").toStdString());
        QVERIFY(bool(trace));
        const auto sample = scenarioFromJson(resources::file("samples/azure-conversation.json"));
        QVERIFY(bool(sample));
        QCOMPARE(sample.value().workloads.size(), std::size_t(1));
        const Workload& workload = sample.value().workloads.front();
        QCOMPARE(workload.items.value.value(), trace.value().arrivals().value());
        QCOMPARE(workload.inputTokens.value.value(), trace.value().meanInput().value());
        QCOMPARE(workload.outputTokens.value.value(), trace.value().meanOutput().value());
        QCOMPARE(workload.peakFactor.value.value(), trace.value().peakFactor->value());
        QVERIFY(workload.shape.empty());
        QCOMPARE(workload.items.kind, InputKind::Fact);
        QVERIFY(workload.items.date == (Date{2023, 11, 16}));
    }

    // One request a minute for two days, three a minute from 12 to 13, and one more at the end that closes the second day. An hour
    // of the day brings 60 on average, the first 60.5, the thirteenth 180; the mean of the 24 is (60.5 + 22 · 60 + 180) / 24 =
    // 65.0208.
    void aTraceOfDaysGivesTheShapeOfADay()
    {
        std::string text = header;
        for (int minute = 0; minute < 2 * 24 * 60; ++minute) {
            const int hour = minute / 60 % 24;
            const QString row = QString("2024-01-%1 %2:%3:00,100,10\n")
                                    .arg(1 + minute / 1440, 2, 10, QChar('0'))
                                    .arg(hour, 2, 10, QChar('0'))
                                    .arg(minute % 60, 2, 10, QChar('0'));
            for (int i = 0; i < (hour == 12 ? 3 : 1); ++i)
                text += row.toStdString();
        }
        text += "2024-01-03 00:00:00,100,10\n";
        const auto trace = readText(text);
        QVERIFY(bool(trace));
        const TraceSummary& summary = trace.value();
        QCOMPARE(summary.basis, TraceSummary::Basis::Days);
        QCOMPARE(summary.requests, std::uint64_t(2 * (23 * 60 + 180) + 1));
        QVERIFY(near(summary.span().value(), 172'800));
        QCOMPARE(summary.busiest, std::uint64_t(180));
        const double mean = (60.5 + 22 * 60 + 180) / 24;
        QVERIFY(near(summary.peakFactor->value(), 180 / mean));
        QCOMPARE(summary.shape.size(), std::size_t(24));
        QVERIFY(near(summary.shape[0], 60.5 / mean));
        QVERIFY(near(summary.shape[1], 60 / mean));
        QVERIFY(near(summary.shape[12], 180 / mean));
        QVERIFY(near(summary.shape[23], 60 / mean));
    }
    // One request a minute for two weeks from a Wednesday (2024-01-03) on, three a minute on Saturdays from 12 to 13. The week begins
    // on Monday: that hour is the 5 · 24 + 12th. The mean of the 168 is (167 · 60 + 180) / 168 but for the closing request, which
    // falls into Wednesday's first hour: 60.5.
    void aTraceOfWeeksGivesTheShapeOfAWeek()
    {
        std::string text = header;
        for (int minute = 0; minute < 14 * 24 * 60; ++minute) {
            const int hour = minute / 60 % 24;
            const int day = minute / 1440;
            const QString row = QString("2024-01-%1 %2:%3:00,100,10\n")
                                    .arg(3 + day, 2, 10, QChar('0'))
                                    .arg(hour, 2, 10, QChar('0'))
                                    .arg(minute % 60, 2, 10, QChar('0'));
            for (int i = 0; i < (day % 7 == 3 && hour == 12 ? 3 : 1); ++i)
                text += row.toStdString();
        }
        text += "2024-01-17 00:00:00,100,10\n";
        const auto trace = readText(text);
        QVERIFY(bool(trace));
        const TraceSummary& summary = trace.value();
        QCOMPARE(summary.basis, TraceSummary::Basis::Weeks);
        QCOMPARE(summary.shape.size(), std::size_t(168));
        const double mean = (60.5 + 166 * 60 + 180) / 168;
        QVERIFY(near(summary.shape[132], 180 / mean));
        QVERIFY(near(summary.shape[48], 60.5 / mean));
        QVERIFY(near(summary.shape[0], 60 / mean));
        QVERIFY(near(summary.peakFactor->value(), 180 / mean));
    }
    // Each row twice: half of the requests repeat the one before.
    void aFileWrittenTwiceIsRefused()
    {
        std::string text = header;
        for (int second = 10; second < 40; ++second) {
            const std::string row =
                "2024-01-01 00:00:" + std::to_string(second) + ".25," + std::to_string(second) + ",10\n";
            text += row + row;
        }
        const auto trace = readText(text);
        QVERIFY(!trace);
        QCOMPARE(trace.error().code, Error::Code::WrongValue);
        QVERIFY(trace.error().args.front().starts_with("30 of 60 rows"));
    }
    // Hours of the day that a trace of 36 hours meets twice count for as long as they were watched: 60 an hour stays 60.
    void anHourMetTwiceIsNotTwiceAsBusy()
    {
        std::string text = header;
        for (int minute = 0; minute <= 36 * 60; ++minute)
            text += QString("2024-01-%1 %2:%3:00,100,10\n")
                        .arg(1 + minute / 1440, 2, 10, QChar('0'))
                        .arg(minute / 60 % 24, 2, 10, QChar('0'))
                        .arg(minute % 60, 2, 10, QChar('0'))
                        .toStdString();
        const auto trace = readText(text);
        QVERIFY(bool(trace));
        QVERIFY(near(trace.value().shape[3], trace.value().shape[20]));
        QVERIFY(trace.value().peakFactor->value() < 1.03);
    }
    // One request a second for 20 minutes and a second one in each second from 300 to 600: 1,201 + 300 requests in 1,200 s, and
    // 600 in the busiest 300 s, against 1,501 / 4 on average.
    void secondsWithoutAClockGiveThePeakOfFiveMinutes_data()
    {
        QTest::addColumn<bool>("objects");
        QTest::newRow("BurstGPT") << false;
        QTest::newRow("Mooncake") << true;
    }
    void secondsWithoutAClockGiveThePeakOfFiveMinutes()
    {
        QFETCH(bool, objects);
        std::string text =
            objects ? "" : "Timestamp,Model,Request tokens,Response tokens,Total tokens,Log Type\n";
        for (int second = 0; second <= 1200; ++second) {
            for (int i = 0; i < (second >= 300 && second < 600 ? 2 : 1); ++i)
                text += objects
                            ? "{\"timestamp\": " + std::to_string(second * 1000) +
                                  ", \"input_length\": 400, \"output_length\": 50, \"hash_ids\": [1, 2]}\n"
                            : std::to_string(second) + ",ChatGPT,400,50,450,Conversation log\n";
        }
        const auto trace = readText(text);
        QVERIFY(bool(trace));
        QVERIFY(!trace.value().clock);
        QCOMPARE(trace.value().requests, std::uint64_t(1501));
        QCOMPARE(trace.value().basis, TraceSummary::Basis::Minutes);
        QCOMPARE(trace.value().busiest, std::uint64_t(600));
        QVERIFY(near(trace.value().span().value(), 1200));
        QVERIFY(near(trace.value().peakFactor->value(), 600 * 4 / 1501.0));
        QVERIFY(near(trace.value().meanInput().value(), 400));
        QVERIFY(near(trace.value().meanOutput().value(), 50));
    }
    void columnsMayStandInAnyOrderWithAMarkAndReturns()
    {
        const auto trace = readText("\xef\xbb\xbfGeneratedTokens,TIMESTAMP,other,ContextTokens\r\n"
                                    "10,2024-05-10 00:00:00.009930+00:00,x,100\r\n\r\n"
                                    "30,\"2024-05-10T00:00:10.009930Z\",\"a, b\",300\r\n");
        QVERIFY(bool(trace));
        QVERIFY(near(trace.value().span().value(), 10));
        QVERIFY(near(trace.value().meanInput().value(), 200));
        QVERIFY(near(trace.value().meanOutput().value(), 20));
        QCOMPARE(trace.value().basis, TraceSummary::Basis::TooShort);
        QVERIFY(!trace.value().peakFactor);
    }
    // 946,684,800 s is the first moment of 2000 (POSIX time); 2000-02-29 is the 60th day of that year.
    void timesAreReadAsTheyStand()
    {
        QCOMPARE(parseTraceTime("2000-01-01 00:00:00").value(), 946'684'800 * traceSecond);
        QCOMPARE(parseTraceTime("2000-01-01T01:00:00.5+01:00").value(),
                 946'684'800 * traceSecond + traceSecond / 2);
        QCOMPARE(parseTraceTime("2000-02-29 00:00:00.0000000019").value(),
                 (946'684'800 + 59 * 86'400) * traceSecond + 1);
        QCOMPARE(traceTimeText(946'684'800 * traceSecond), std::string("2000-01-01 00:00:00"));
        for (const char* wrong :
             {"", "2000-01-01", "2001-02-29 00:00:00", "2000-13-01 00:00:00", "2000-01-01 24:00:00",
              "2000-01-01 00:60:00", "2000-01-01 00:00:00.", "2000-01-01 00:00:00 ", "1969-12-31 23:59:59",
              "9999-01-01 00:00:00", "2000-01-01 00:00:00+99:00", "-200-01-01 00:00:00", "01/02/2000 00:00"})
            QVERIFY2(!parseTraceTime(wrong), wrong);
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const QByteArray head = header;
        const QByteArray one = "2024-01-01 00:00:10,100,10\n";
        const QByteArray two = "2024-01-01 00:00:20,100,10\n";
        const auto row = [](const char* name, const QByteArray& text, Error::Code code, const char* place) {
            QTest::newRow(name) << text << static_cast<int>(code) << QString(place);
        };
        using Code = Error::Code;
        row("empty", "", Code::Syntax, "line 1");
        row("blank lines only", "\n\r\n", Code::Syntax, "line 1");
        row("header only", head, Code::Syntax, "line 2");
        row("one request", head + one, Code::Syntax, "line 3");
        row("all at one moment", head + one + one, Code::Syntax, "line 4");
        row("no header", one + two, Code::Syntax, "line 1");
        row("a column twice", "TIMESTAMP,ContextTokens,ContextTokens,GeneratedTokens\n", Code::DuplicateId,
            "line 1");
        row("the header again", head + one + head + two, Code::Syntax, "line 3");
        row("time running backwards", head + two + one, Code::WrongValue, "line 3");
        row("no time", head + one + "yesterday,1,1\n", Code::WrongValue, "line 3");
        row("negative tokens", head + one + "2024-01-01 00:00:20,-1,10\n", Code::OutOfRange, "line 3");
        row("too many tokens", head + one + "2024-01-01 00:00:20,1,100000001\n", Code::OutOfRange, "line 3");
        row("beyond any number", head + "2024-01-01 00:00:20,1,99999999999999999999\n", Code::OutOfRange,
            "line 2");
        row("fractional tokens", head + "2024-01-01 00:00:20,1.5,10\n", Code::WrongValue, "line 2");
        row("NaN tokens", head + "2024-01-01 00:00:20,nan,10\n", Code::WrongValue, "line 2");
        row("a missing cell", head + one + "2024-01-01 00:00:20,100\n", Code::Syntax, "line 3");
        row("an open quote", head + one + "\"2024-01-01 00:00:20,100,10\n", Code::Syntax, "line 3");
        row("Latin-1", head + one + "2024-01-01 00:00:20\xe9,100,10\n", Code::NotText, "line 3");
        row("UTF-16 with mark", QByteArray("\xff\xfeT\0I\0", 6), Code::NotText, "line 1");
        row("UTF-16 without mark", QByteArray("T\0I\0M\0E\0", 8), Code::NotText, "line 1");
        row("NaN seconds", "Timestamp,Request tokens,Response tokens\nnan,1,1\n", Code::WrongValue, "line 2");
        row("huge seconds", "Timestamp,Request tokens,Response tokens\n1e308,1,1\n", Code::WrongValue,
            "line 2");
        row("negative seconds", "Timestamp,Request tokens,Response tokens\n-5,1,1\n", Code::WrongValue,
            "line 2");
        row("cut JSON", "{\"timestamp\": 0, \"input_len", Code::Syntax, "line 1");
        row("a key missing", "{\"timestamp\": 0, \"input_length\": 1}\n", Code::MissingField, "line 1");
        row("text for a number", "{\"timestamp\": 0, \"input_length\": \"1\", \"output_length\": 1}\n",
            Code::WrongValue, "line 1");
        row("deep JSON", "{\"timestamp\":" + QByteArray(100'000, '['), Code::Syntax, "line 1");
        row("an endless line", head + QByteArray(3'000'000, '1'), Code::TooLarge, "line 2");
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "trace.csv";
        std::ofstream(file, std::ios::binary) << text.toStdString();
        const auto trace = readTraceFile(file);
        QVERIFY(!trace);
        QCOMPARE(static_cast<int>(trace.error().code), code);
        QCOMPARE(trace.error().file, file.string());
        QVERIFY2(trace.error().place.starts_with(place.toStdString()), trace.error().place.c_str());
        QVERIFY2(place.size() == int(trace.error().place.size()) ||
                     !std::isdigit(trace.error().place[place.toStdString().size()]),
                 trace.error().place.c_str());
    }
    void aFileThatIsNotThereIsNamed()
    {
        const auto trace = readTraceFile("/no/such/trace.csv");
        QVERIFY(!trace);
        QCOMPARE(trace.error().code, Error::Code::CannotRead);
        QCOMPARE(trace.error().file, std::string("/no/such/trace.csv"));
    }

    void aTraceBecomesTheDemandOfAServingWorkload()
    {
        const auto trace = readText(std::string(header) + "2024-01-01 00:00:00,100,10\n"
                                                          "2024-01-01 00:10:00,300,30\n");
        QVERIFY(bool(trace));
        const auto changed = applyTrace(plan(), {1}, trace.value(), "chat.csv", {2024, 1, 1});
        QVERIFY(bool(changed));
        const Workload& workload = *findWorkload(changed.value(), {1});
        // 2 requests in 600 s; (100 + 300) / 2; (10 + 30) / 2; one request in the busiest 300 s, as many as on average.
        QVERIFY(near(workload.items.value.value(), 2 / 600.0));
        QVERIFY(near(workload.inputTokens.value.value(), 200));
        QVERIFY(near(workload.outputTokens.value.value(), 20));
        QVERIFY(near(workload.peakFactor.value.value(), 1));
        QCOMPARE(workload.items.source, std::string("chat.csv"));
        QCOMPARE(workload.items.kind, InputKind::Fact);
        QVERIFY(workload.outputTokens.date == (Date{2024, 1, 1}));
        QVERIFY(changed.value().workloads[1] == plan().workloads[1]);
    }
    void aTraceTooShortForAPeakLeavesThePlansOwn()
    {
        const auto trace = readText(std::string(header) + "2024-01-01 00:00:00,100,10\n"
                                                          "2024-01-01 00:01:00,300,30\n");
        QVERIFY(bool(trace));
        const auto changed = applyTrace(plan(), {1}, trace.value(), "chat.csv", {2024, 1, 1});
        QVERIFY(bool(changed));
        QVERIFY(near(findWorkload(changed.value(), {1})->peakFactor.value.value(), 4));
    }
    void onlyServingTakesATrace()
    {
        const auto trace = readText(std::string(header) + "2024-01-01 00:00:00,100,10\n"
                                                          "2024-01-01 00:10:00,300,30\n");
        QVERIFY(bool(trace));
        const auto rate = applyTrace(plan(), {2}, trace.value(), "chat.csv", {});
        QVERIFY(!rate);
        QCOMPARE(rate.error().place, std::string("workload.2.kind"));
        const auto none = applyTrace(plan(), {9}, trace.value(), "chat.csv", {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::UnknownItem);
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
