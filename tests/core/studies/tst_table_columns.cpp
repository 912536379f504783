// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_columns.h"
#include "tests/support/predictions.h"

#include <QTest>

#include <utility>

using namespace headroom;
using namespace headroom::support;

/// What tables of settings may hold, column by column: one rule for every kind.
class TestTableColumns : public QObject {
    Q_OBJECT

    static constexpr std::array kinds{"serving", "memory", "power", "training", "media", "throughput"};

    /// A table of one row that is understood but for `column`, which holds `cell`.
    static std::string tableWith(std::string_view column, const std::string& cell)
    {
        std::map<std::string, std::string, std::less<>> cells{{"id", "a"},
                                                              {"gpu", "H100"},
                                                              {"model", "Qwen/Qwen3-32B"},
                                                              {"metric", "output_tokens_per_s_total"},
                                                              {"isl", "64"},
                                                              {"osl", "64"},
                                                              {"concurrency", "4"},
                                                              {"category", "vision"},
                                                              {"batch", "4"}};
        cells[std::string(column)] = '"' + cell + '"';
        std::string header, row;
        for (const auto& [name, text] : cells) {
            header += (header.empty() ? "" : ",") + name;
            row += (row.empty() ? "" : ",") + text;
        }
        return header + "\n" + row + "\n";
    }

private slots:
    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("number");
        const auto row = [](const char* text, double number) {
            QTest::newRow(text) << QByteArray(text) << number;
        };
        row("64", 64);
        row("+64", 64);
        row("6.4e1", 64);
        row("64.0", 64);
        row("1,024", 1024);
        row("1,048,576", 1048576);
        row("1_024", 1024);
        row("1 024", 1024);
        row("1'024", 1024);
        row("12,345.5", 12345.5);
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, number);
        const auto read = numberIn(text.toStdString());
        QVERIFY(read);
        QCOMPARE(*read, number);
    }
    void whatIsNoNumberIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "c=64", "banana", "1,5", "10,24", "1,0245", "1,024,5", "1024,768", ",024", "1,", "8k",
              "64 requests", "nan", "inf", "1,02a", "1,024_768", "--4", "1,024e3"})
            QTest::addRow("\"%s\"", text) << QByteArray(text);
    }
    void whatIsNoNumberIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!numberIn(text.toStdString()));
    }
    void everyNumberOfEveryKindIsReadOrRefusedByName()
    {
        for (const char* kind : kinds)
            for (const CellRule& rule : columnsOf(kind)) {
                if (rule.form == Form::Text)
                    continue;
                for (const char* text : {"banana", "c=64", "-3", "1,5"}) {
                    const auto cells = answeredColumns(kind, tableWith(rule.column, text));
                    QVERIFY(!cells.empty());
                    const std::string start = std::string(rule.column) + " \"" + text + "\" is not ";
                    QVERIFY2(cells.at("error").starts_with(start),
                             (std::string(kind) + " " + std::string(rule.column) + ": " + cells.at("error"))
                                 .c_str());
                    for (const auto& [column, cell] : cells)
                        QVERIFY2(column == "id" || column == "error" || cell.empty(), column.c_str());
                }
            }
    }
    void aRefusalSaysWhatToWrite()
    {
        const auto problem = [](const char* cell) {
            return answeredColumns("serving", tableWith("tp", cell)).at("error");
        };
        QVERIFY2(problem("tp=8").ends_with(": write the number alone"), problem("tp=8").c_str());
        QVERIFY2(problem("?").ends_with(": leave the cell empty where it is not known"),
                 problem("?").c_str());
    }
    void thousandsAndBlanksChangeNothing()
    {
        const auto answer = [](const char* cell) {
            auto cells = answeredColumns("throughput", tableWith("isl", cell));
            return cells.at("error") + cells.at("value");
        };
        QCOMPARE(answer("1,024"), answer("1024"));
        QCOMPARE(answer(" 1024 "), answer("1024"));
    }
    void tokensAreWholeAndADotIsNoMarkOfThousands()
    {
        const auto problem = [](const char* kind, const char* column, const char* cell) {
            return QByteArray::fromStdString(answeredColumns(kind, tableWith(column, cell)).at("error"));
        };
        for (const auto& [kind, column] :
             {std::pair("serving", "isl"), std::pair("serving", "osl"), std::pair("training", "seq_len"),
              std::pair("memory", "max_model_len"), std::pair("throughput", "isl")}) {
            const QByteArray said = problem(kind, column, "1.024");
            QVERIFY2(said.startsWith(QByteArray(column) + " \"1.024\" is not "), said.constData());
            QVERIFY2(said.endsWith(": write 1024 if that is meant"), said.constData());
            QVERIFY(!problem(kind, column, "1024").startsWith(column));
            QVERIFY(!problem(kind, column, "1024.0").startsWith(column));
        }
        QVERIFY(problem("serving", "isl", "512.5").startsWith("isl \"512.5\" is not a whole number"));
        // A mean has decimals, and thousands may.
        QVERIFY(!problem("throughput", "osl", "294.3").startsWith("osl"));
        QVERIFY(!problem("memory", "max_model_len", "131.1K").startsWith("max_model_len"));
    }
    void whatIsInFlightIsReadAsTablesSayIt()
    {
        for (const char* said :
             {"64", "concurrency=64", "batch=64", "Batch = 64", "max_num_seqs=64 (saturated)",
              "max_batch=64, 3000 prompts at once", "64 prompts at once",
              "offline, 64 prompts = max_num_seqs", "static_batch=64"})
            QCOMPARE(inFlightIn(said).value_or(""), std::string("64"));
        QCOMPARE(inFlightIn("concurrency=1,024").value_or(""), std::string("1024"));
        for (const char* said :
             {"", "max", "max batch", "max (infinite request rate)", "offline", "request-rate inf"})
            QCOMPARE(inFlightIn(said).value_or(""), std::string("max"));
        for (const char* said :
             {"banana", "c=64", "request-rate 1, 8 prompts", "see the example", "batch=", "0", "1.5"})
            QVERIFY2(!inFlightIn(said), said);
    }
    void sharesMayBeLabelledOrInPerCent()
    {
        QCOMPARE(shareIn("0.9"), 0.9);
        QCOMPARE(shareIn("90 %"), 0.9);
        QCOMPARE(shareIn("mem_fraction_static 0.93"), 0.93);
        QVERIFY(!shareIn("90") && !shareIn("0") && !shareIn("101%") && !shareIn("most"));
    }
    void theCacheIsReadUnderEveryName()
    {
        // A token of half the size: twice as many fit.
        const auto capacity = [](const char* column, const char* cell) {
            return answeredColumns("serving", tableWith(column, cell)).at("kv_tokens_capacity");
        };
        QVERIFY(capacity("kv", "fp8") != capacity("kv", "bf16"));
        for (const char* column : {"kv_precision", "kv_cache", "kv_cache_dtype", "KV_Cache"})
            for (const char* cell : {"fp8", "bf16"})
                QCOMPARE(capacity(column, cell), capacity("kv", cell));
        QVERIFY(answeredColumns("serving", tableWith("kv_cache", "banana")).at("error").find("banana") !=
                std::string::npos);
    }
    void aNameOfItsOwnGoesBeforeOthers()
    {
        const PredictRow::Columns header{{"kv_cache", 0}, {"kv", 1}, {"weights_GiB", 2}};
        const auto columns = ruledColumns(header, columnsOf("serving"));
        QCOMPARE(columns.at("kv"), std::size_t(1));
        QCOMPARE(unruledColumns(header, columnsOf("serving")),
                 (std::vector<std::string>{"kv_cache", "weights_GiB"}));
    }
    void workersThatAreNotStatedHoldTheRequests()
    {
        // InferenceX, DeepSeek R1 in 8 bit on H200, TensorRT-LLM, prompts of 8,192 tokens with 768 in flight: first token after 8.8 s. One
        // worker that writes holds a fifth of them; the others would wait for minutes.
        const auto row = [](const char* workers) {
            return answeredColumns(
                "serving", std::string("id,engine,gpu,model,weights,mode,isl,osl,concurrency,"
                                       "prefill_tp,prefill_ep,decode_tp,decode_ep,prefill_workers,"
                                       "decode_workers\na,trtllm,H200 SXM 141GB,"
                                       "deepseek-ai/DeepSeek-R1,fp8,disagg,8192,1024,768,8,8,8,8,1,") +
                               workers + "\n");
        };
        const auto open = row(""), one = row("1");
        QVERIFY2(open.at("error").empty(), open.at("error").c_str());
        QVERIFY2(open.at("note").find("decode_workers is not stated: taken as ") != std::string::npos,
                 open.at("note").c_str());
        QVERIFY(one.at("note").find("decode_workers") == std::string::npos);
        constexpr double served = 0.9 * (8192 + 1024);
        QVERIFY(std::atof(open.at("kv_tokens_capacity").c_str()) >= 768 * served * 0.95);
        QVERIFY(std::atof(one.at("kv_tokens_capacity").c_str()) < 768 * served / 2);
        QVERIFY(std::atof(open.at("ttft_ms").c_str()) < 20e3);
    }
    void columnsThatNothingReadsAreNamed()
    {
        // What is read, what the answer has too and where a row comes from are not.
        const std::string table =
            "id,source,gpu,model,isl,osl,concurrency,kv_cache,ttft_ms,block_size,seed\n";
        const auto answer = predict("serving", table, builtIn());
        QVERIFY(answer);
        QCOMPARE(unreadColumns("serving", table, answer.value()),
                 (std::vector<std::string>{"block_size", "seed"}));
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_table_columns.moc"
