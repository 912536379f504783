// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchmark_log.h"

#include <QtTest>

#include <cmath>

using namespace headroom;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

// 32 in flight, 100 tokens each: 32*100/(0.2 + 0.01*99) s = 2689 tokens/s.
const std::string serve =
    R"({"backend": "vllm", "model_id": "me/model", "completed": 10, "total_input_tokens": 10240, "total_output_tokens": 1000,
        "max_concurrency": 32, "request_rate": Infinity, "median_ttft_ms": 200, "mean_ttft_ms": 260, "median_tpot_ms": 10,
        "output_throughput": 2689.0})";

const std::string rows = "model,tp,pp,isl,osl,concurrency,ttft_ms,tpot_ms,output_tokens_per_s\n";

}  // namespace

class TestBenchmarkLog : public QObject {
    Q_OBJECT
private slots:
    // 10,240 input and 1,000 output tokens of 10 requests.
    void benchServeIsRead()
    {
        const auto log = readBenchmarkLog(serve);
        QVERIFY(bool(log));
        QCOMPARE(log.value().points.size(), std::size_t(1));
        const MeasuredPoint& point = log.value().points.front();
        QVERIFY(near(point.input.value(), 1024));
        QVERIFY(near(point.output.value(), 100));
        QVERIFY(near(point.concurrency.value(), 32));
        QVERIFY(near(point.firstToken->value(), 0.2));
        QVERIFY(near(point.perToken->value(), 0.01));
        QVERIFY(near(point.throughput->value(), 2689));
        QCOMPARE(point.model, std::string("me/model"));
    }
    void linesAreReadOneByOne()
    {
        std::string line = serve;
        std::erase(line, '\n');
        const auto log = readBenchmarkLog(line + "\n" + line + "\n");
        QVERIFY(bool(log));
        QCOMPARE(log.value().points.size(), std::size_t(2));
        QCOMPARE(log.value().points.back().place, std::string("line 2"));
    }
    // An open loop states no number in flight: 2689 tokens/s * 1.19 s / 100 tokens = 31.9991.
    void anOpenLoopTellsItsConcurrencyByLittlesLaw()
    {
        std::string text = serve;
        text.replace(text.find("\"max_concurrency\": 32,"), 22, "");
        const auto log = readBenchmarkLog(text);
        QVERIFY(bool(log));
        QVERIFY(near(log.value().points.front().concurrency.value(), 31.9991));
    }
    void tensorRtLlmIsRead()
    {
        const auto log =
            readBenchmarkLog(R"({"engine": {"model": "me/model"}, "world_info": {"tp_size": 4, "pp_size": 1},
            "request_info": {"avg_input_length": 1024, "avg_output_length": 100, "avg_num_concurrent_requests": 32},
            "performance": {"system_output_throughput_tok_s": 2689},
            "streaming_metrics": {"avg_ttft_ms": 200, "avg_tpot_ms": 10}})");
        QVERIFY(bool(log));
        QCOMPARE(log.value().form, BenchmarkLog::Form::TensorRtLlm);
        QCOMPARE(log.value().points.front().tensorParallel.value(), 4);
        QVERIFY(near(log.value().points.front().firstToken->value(), 0.2));
    }
    void genAiPerfIsRead()
    {
        const auto log = readBenchmarkLog(R"({"time_to_first_token": {"unit": "ms", "avg": 250, "p50": 200},
            "inter_token_latency": {"unit": "us", "avg": 10000}, "output_token_throughput": {"unit": "tokens/sec", "avg": 2689},
            "input_sequence_length": {"avg": 1024}, "output_sequence_length": {"avg": 100},
            "input_config": {"perf_analyzer": {"stimulus": {"concurrency": 32}}}})");
        QVERIFY(bool(log));
        QCOMPARE(log.value().form, BenchmarkLog::Form::GenAiPerf);
        QVERIFY(near(log.value().points.front().firstToken->value(), 0.2));
        QVERIFY(near(log.value().points.front().perToken->value(), 0.01));
    }
    void ourOwnRowsAreRead()
    {
        const auto log =
            readBenchmarkLog(rows + "me/model,2,1,1024,100,32,200,10,\nme/model,2,1,1024,100,64,300,14,\n");
        QVERIFY(bool(log));
        QCOMPARE(log.value().points.size(), std::size_t(2));
        QVERIFY(!log.value().points.front().throughput);
        QVERIFY(near(log.value().points.back().perToken->value(), 0.014));
        QCOMPARE(log.value().points.back().tensorParallel.value(), 2);
    }

    void aBadLogIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& text, Error::Code code, const char* place) {
            QTest::newRow(name) << QString::fromStdString(text) << static_cast<int>(code) << place;
        };
        // 10 in flight cannot bring 2689 tokens/s at these times: Little's law asks for 32.
        std::string few = serve;
        few.replace(few.find(": 32,"), 5, ": 10,");
        row("contradicts itself", few, Error::Code::NotPossible, "/");
        std::string negative = serve;
        negative.replace(negative.find("_ttft_ms\": 200"), 14, "_ttft_ms\": -20");
        row("a negative time", negative, Error::Code::OutOfRange, "/, time to first token");
        row("something else", "{\"a\": 1}", Error::Code::NotPossible, "/");
        row("a missing column", "isl,osl,ttft_ms,tpot_ms\n", Error::Code::MissingField, "line 1");
        row("no rows", rows, Error::Code::NotPossible, "");
        row("not a number", rows + "m,1,1,1024,100,32,fast,10,\n", Error::Code::NotANumber,
            "line 2, ttft_ms");
        row("nan", rows + "m,1,1,1024,100,32,nan,10,\n", Error::Code::NotANumber, "line 2, ttft_ms");
        row("zero tokens", rows + "m,1,1,1024,0,32,200,10,\n", Error::Code::OutOfRange,
            "line 2, output tokens");
        row("huge", rows + "m,1,1,1e308,100,32,200,10,\n", Error::Code::OutOfRange, "line 2, input tokens");
        row("no concurrency", rows + "m,1,1,1024,100,,200,10,\n", Error::Code::MissingField, "line 2");
        row("nothing", "", Error::Code::NotPossible, "");
        row("deep", std::string(100'000, '['), Error::Code::TooLarge, "byte 32");
    }
    void aBadLogIsRefusedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto log = readBenchmarkLog(text.toStdString());
        QVERIFY(!log);
        QCOMPARE(static_cast<int>(log.error().code), code);
        QCOMPARE(QString::fromStdString(log.error().place), place);
    }

    void aRunThatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("more than asked") << QByteArray(R"("num_prompts": 100)") << QByteArray("completed");
        QTest::newRow("too short") << QByteArray(R"("duration": 0.001)") << QByteArray("duration");
        QTest::newRow("p99 below the median")
            << QByteArray(R"("p99_tpot_ms": 1)") << QByteArray("p99_tpot_ms");
    }
    void aRunThatContradictsItselfIsRefused()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, place);
        // 200 requests of 211 tokens at 8 in flight: each takes 0.15 + 210 · 0.018 = 3.93 s, together 42,200 tokens in 98.25 s.
        const std::string run =
            R"({"backend": "vllm", "completed": 200, "max_concurrency": 8, "total_input_tokens": 231000,
            "total_output_tokens": 42200, "output_throughput": 429.5, "median_ttft_ms": 150, "median_tpot_ms": 18)";
        QVERIFY(bool(readBenchmarkLog(run + "}")));
        const auto wrong = readBenchmarkLog(run + ", " + fields.toStdString() + "}");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::WrongValue);
        QVERIFY(wrong.error().place.ends_with(place.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestBenchmarkLog)
#include "tst_benchmark_log.moc"
