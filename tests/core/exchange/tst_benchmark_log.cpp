// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchmark_log.h"

#include <QtTest>

#include <cmath>
#include <map>

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
        row("a negative time", negative, Error::Code::OutOfRange, "/, median_ttft_ms");
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
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* from, const char* to, const char* field,
                            const char* reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(field)
                                << QByteArray(reason);
        };
        row("more than asked", "prompts\": 200", "prompts\": 100", "completed",
            "completed = 200; num_prompts = 100");
        row("more than asked, with the failed", "\"failed\": 0", "\"failed\": 5", "completed + failed",
            "completed + failed = 205; num_prompts = 200");
        // 200 requests in 98.25 s are 2.036 a second.
        row("request rate", "request_throughput\": 2.04", "request_throughput\": 4.1", "request_throughput",
            "request_throughput = 4.1; completed / duration = 2.036");
        // 42,200 tokens in 98.25 s are 429.5 a second.
        row("token rate", "output_throughput\": 429.5", "output_throughput\": 500", "output_throughput",
            "output_throughput = 500; total_output_tokens / duration = 429.5");
        row("p90 below the median", "p90_tpot_ms\": 21", "p90_tpot_ms\": 17", "median_tpot_ms",
            "median_tpot_ms = 18; p90_tpot_ms = 17");
        row("p99 below p90", "p90_tpot_ms\": 21", "p90_tpot_ms\": 23", "p90_tpot_ms",
            "p90_tpot_ms = 23; p99_tpot_ms = 22");
        row("first token after the last", "mean_ttft_ms\": 160", "mean_ttft_ms\": 5000", "mean_ttft_ms",
            "mean_ttft_ms = 5000; mean_e2el_ms = 3930");
        // 200 requests of 3.93 s in 98.25 s keep 8 places busy.
        row("more in flight than let in", "max_concurrency\": 8", "max_concurrency\": 7",
            "completed x mean_e2el_ms / duration",
            "completed x mean_e2el_ms / duration = 8; max_concurrency = 7");
        row("no time", "duration\": 98.25", "duration\": 0", "duration", "");
        row("a negative time", "mean_tpot_ms\": 18.2", "mean_tpot_ms\": -18.2", "mean_tpot_ms", "");
        row("a mean of nothing", "mean_ttft_ms\": 160", "mean_ttft_ms\": NaN", "mean_ttft_ms", "");
        row("a mean below half the median", "mean_tpot_ms\": 18.2", "mean_tpot_ms\": 5", "median_tpot_ms / 2",
            "median_tpot_ms / 2 = 9; mean_tpot_ms = 5");
        row("none succeeded", "completed\": 200", "completed\": 0", "completed", "log-none-succeeded");
        row("most failed", "completed\": 200, \"failed\": 0", "completed\": 90, \"failed\": 110", "completed",
            "log-most-failed; 110; 90");
    }
    void aRunThatContradictsItselfIsRefused()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, reason);
        // 200 requests of 211 tokens at 8 in flight: each takes 0.15 + 210 · 0.018 = 3.93 s, together 42,200 tokens in 98.25 s.
        // The request rate is rounded as the printed report has it.
        QByteArray run =
            R"({"backend": "vllm", "num_prompts": 200, "completed": 200, "failed": 0, "duration": 98.25,
            "max_concurrency": 8, "total_input_tokens": 231000, "total_output_tokens": 42200,
            "request_throughput": 2.04, "output_throughput": 429.5, "mean_ttft_ms": 160, "median_ttft_ms": 150,
            "mean_tpot_ms": 18.2, "median_tpot_ms": 18, "p90_tpot_ms": 21, "p99_tpot_ms": 22, "mean_e2el_ms": 3930})";
        QVERIFY(bool(readBenchmarkLog(run.toStdString())));
        QVERIFY(run.contains(from));
        run.replace(from, to);
        const auto wrong = readBenchmarkLog(run.toStdString());
        QVERIFY(!wrong);
        QCOMPARE(QByteArray::fromStdString(wrong.error().place), "/, " + field);
        if (wrong.error().code == Error::Code::NotPossible) {
            QByteArrayList args;
            for (const std::string& arg : wrong.error().args)
                args += QByteArray::fromStdString(arg);
            if (args.front() == "log-figures-apart")
                args.removeFirst();
            QCOMPARE(args.join("; "), reason);
        } else {
            QCOMPARE(wrong.error().code,
                     to.contains("NaN") ? Error::Code::NotANumber : Error::Code::OutOfRange);
            QVERIFY(reason.isEmpty());
        }
    }
    // Where requests come at a rate, the limit of those in flight is not reached: 200 requests of 3.93 s in 98.25 s are 8 at a time, and so
    // are 429.5 tokens/s x 3.93 s / 211.
    void aPacedRunIsNotAtItsLimit()
    {
        const std::string run =
            R"({"backend": "vllm", "completed": 200, "duration": 98.25, "request_rate": 2.04, "max_concurrency": 256,
            "total_input_tokens": 231000, "total_output_tokens": 42200, "output_throughput": 429.5,
            "median_ttft_ms": 150, "median_tpot_ms": 18)";
        for (const char* const rest : {"}", ", \"mean_e2el_ms\": 3930}"}) {
            const auto log = readBenchmarkLog(run + rest);
            QVERIFY(bool(log));
            QVERIFY(std::abs(log.value().points.front().concurrency.value() - 8) < 0.01);
        }
    }
    // Of 200 requests 190 succeeded: the run counts, and what failed is known. Older logs do not write how many failed.
    void requestsThatFailedAreCounted()
    {
        const auto log = readBenchmarkLog(
            R"({"backend": "vllm", "num_prompts": 200, "completed": 190, "max_concurrency": 8,
            "total_input_tokens": 190000, "total_output_tokens": 19000, "output_throughput": 1000,
            "median_ttft_ms": 100, "median_tpot_ms": 7})");
        QVERIFY(bool(log));
        QCOMPARE(log.value().points.front().failed.value(), 10.0);
        QCOMPARE(log.value().points.front().succeeded.value(), 190.0);
    }
    // 100 requests of 100 tokens in 3.8 s: 26.3 requests and 2632 tokens a second.
    void aReportOfTensorRtLlmThatContradictsItselfIsRefused()
    {
        const QByteArray run =
            R"({"engine": {"model": "me/model"}, "world_info": {"tp_size": 4, "pp_size": 1},
            "request_info": {"num_requests": 100, "avg_input_length": 1024, "avg_output_length": 100,
                             "avg_num_concurrent_requests": 32},
            "performance": {"total_latency_ms": 3800, "request_throughput_req_s": 26.3,
                            "avg_request_latency_ms": 1190, "system_output_throughput_tok_s": 2632},
            "streaming_metrics": {"avg_ttft_ms": 200, "avg_tpot_ms": 10,
                                  "ttft_percentiles": {"p50": 190, "p99": 400, "minimum": 100}}})";
        QVERIFY(bool(readBenchmarkLog(run.toStdString())));
        for (const auto& [from, to] :
             std::map<QByteArray, QByteArray>{{"s\": 26.3", "s\": 52.6"},
                                              {"s\": 2632", "s\": 2000"},
                                              {"p99\": 400", "p99\": 150"},
                                              {"ttft_ms\": 200", "ttft_ms\": 1200"},
                                              {"latency_ms\": 3800", "latency_ms\": 0"}}) {
            QVERIFY2(run.contains(from), from);
            QVERIFY2(!readBenchmarkLog(QByteArray(run).replace(from, to).toStdString()), from);
        }
    }
    // 26.3 requests a second of 100 tokens are 2630 tokens a second.
    void aLogOfGenAiPerfThatContradictsItselfIsRefused()
    {
        const QByteArray run = R"({"time_to_first_token": {"unit": "ms", "avg": 250, "p50": 200, "p99": 420},
            "request_latency": {"unit": "ms", "avg": 1240, "p50": 1190}, "request_count": {"avg": 100},
            "error_request_count": {"avg": 2}, "request_throughput": {"avg": 26.3},
            "inter_token_latency": {"unit": "ms", "avg": 10}, "output_token_throughput": {"unit": "tokens/sec", "avg": 2630},
            "input_sequence_length": {"avg": 1024}, "output_sequence_length": {"avg": 100},
            "input_config": {"perf_analyzer": {"stimulus": {"concurrency": 32}}}})";
        const auto log = readBenchmarkLog(run.toStdString());
        QVERIFY(bool(log));
        QCOMPARE(log.value().points.front().failed.value(), 2.0);
        for (const auto& [from, to] :
             std::map<QByteArray, QByteArray>{{"\"avg\": 26.3", "\"avg\": 20"},
                                              {"p99\": 420", "p99\": 150"},
                                              {"\"avg\": 250", "\"avg\": 1300"},
                                              {"\"avg\": 2}", "\"avg\": 102}"},
                                              {"count\": {\"avg\": 100", "count\": {\"avg\": 0"}}) {
            QVERIFY2(run.contains(from), from);
            QVERIFY2(!readBenchmarkLog(QByteArray(run).replace(from, to).toStdString()), from);
        }
    }
};

QTEST_GUILESS_MAIN(TestBenchmarkLog)
#include "tst_benchmark_log.moc"
