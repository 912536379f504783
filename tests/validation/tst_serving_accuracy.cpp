// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_layout.h"
#include "tests/support/answered_rows.h"
#include "tests/support/error_summary.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace headroom;
using namespace headroom::support;

namespace {

/// Relative errors, predicted over measured less one.
struct Errors {
    std::vector<double> perToken, firstToken, throughput;
};

std::string shown(const std::vector<double>& errors)
{
    const ErrorSummary s = summaryOf(errors);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%5.1f %5.1f %5.1f %+6.1f", 100 * s.median, 100 * s.mean,
                  100 * s.p90, 100 * s.bias);
    return text.data();
}

}  // namespace

class TestServingAccuracy : public QObject {
    Q_OBJECT

    std::map<std::string, Errors> m_groups;
    Errors m_all, m_dense, m_experts, m_repaired, m_split;
    int m_asked = 0, m_answered = 0, m_perTokenInside = 0, m_firstTokenInside = 0;

    static void add(Errors& to, const PredictRow& measured, const PredictRow& predicted, double concurrency)
    {
        const double perToken = *measured.number("tpot_ms");
        const double firstToken = *measured.number("ttft_ms");
        // Throughput by the same definition on both sides; lengths are 90 % of the nominal.
        const double output = 0.9 * *measured.number("osl");
        const double throughput = 1000 * concurrency * output / (firstToken + perToken * (output - 1));
        to.perToken.push_back(*predicted.number("tpot_ms") / perToken - 1);
        to.firstToken.push_back(*predicted.number("ttft_ms") / firstToken - 1);
        to.throughput.push_back(*predicted.number("output_tokens_per_s") / throughput - 1);
    }

    void compare(const PredictRow& measured, const PredictRow& predicted)
    {
        const bool answered = predicted.text("error").empty();
        const std::string_view model = measured.text("model");
        // Six rows of this name have 85 to 92 ms whatever the concurrency: labelled wrongly.
        if (model == "nvidia/DeepSeek-R1-NVFP4")
            return;
        if (measured.text("mode") != "agg") {
            const auto inId = concurrencyInId(measured.text("id"));
            if (answered && inId && !measured.text("decode_workers").empty())
                add(m_split, measured, predicted, *inId);
            return;
        }
        if (!measured.text("doubt").empty()) {
            if (const auto total = totalConcurrency(measured); answered && total)
                add(m_repaired, measured, predicted, *total);
            return;
        }
        ++m_asked;
        if (!answered)
            return;
        ++m_answered;
        const double concurrency = *measured.number("concurrency");
        const bool dense = model.find("Llama-3.1") != std::string_view::npos ||
                           model.find("Qwen3-32B") != std::string_view::npos;
        const std::string group = std::string(measured.text("engine")) + " " +
                                  std::string(measured.text("gpu")) + " " + std::string(model) + " " +
                                  std::string(measured.text("weights"));
        for (Errors* errors : {&m_groups[group], &m_all, dense ? &m_dense : &m_experts})
            add(*errors, measured, predicted, concurrency);
        const auto inside = [&](const char* value, const char* low, const char* high) {
            return *measured.number(value) >= *predicted.number(low) &&
                   *measured.number(value) <= *predicted.number(high);
        };
        m_perTokenInside += inside("tpot_ms", "tpot_low_ms", "tpot_high_ms");
        m_firstTokenInside += inside("ttft_ms", "ttft_low_ms", "ttft_high_ms");
    }

    std::vector<std::pair<std::string, const Errors*>> lines() const
    {
        std::vector<std::pair<std::string, const Errors*>> out;
        for (const auto& [name, errors] : m_groups)
            out.emplace_back(name, &errors);
        out.emplace_back("all dense models", &m_dense);
        out.emplace_back("all models with experts", &m_experts);
        out.emplace_back("all", &m_all);
        out.emplace_back("labels repaired", &m_repaired);
        out.emplace_back("disaggregated, workers stated", &m_split);
        return out;
    }

    void print() const
    {
        std::printf("%-62s %4s   %-24s   %-24s   %s\n", "median mean p90 bias, %", "rows", "TPOT", "TTFT",
                    "throughput");
        for (const auto& [name, errors] : lines())
            if (!errors->perToken.empty())
                std::printf("%-62s %4zu   %s   %s   %s\n", name.c_str(), errors->perToken.size(),
                            shown(errors->perToken).c_str(), shown(errors->firstToken).c_str(),
                            shown(errors->throughput).c_str());
        std::printf("inside the 80 %% interval: TPOT %.0f %%, TTFT %.0f %% of %d rows\n",
                    100.0 * m_perTokenInside / std::max(1, m_answered),
                    100.0 * m_firstTokenInside / std::max(1, m_answered), m_answered);
        std::fflush(stdout);
    }

    /// The table of the help page, written where HEADROOM_ACCURACY says.
    void writePage() const
    {
        const QString path = qEnvironmentVariable("HEADROOM_ACCURACY");
        if (path.isEmpty())
            return;
        QString text = QStringLiteral(
            "# Serving: predictions as shipped against public measurements\n"
            "Written by `tst_serving_accuracy` with HEADROOM_ACCURACY; see `accuracy.md` for what it means. "
            "Each cell: median / mean /\n"
            "90th percentile of |predicted/measured - 1| in percent, then the median of the signed error.\n\n"
            "| engine, GPU, model, weights | rows | TPOT | TTFT | throughput |\n"
            "|---|---|---|---|---|\n");
        const auto cell = [](const std::vector<double>& errors) {
            const ErrorSummary s = summaryOf(errors);
            return QStringLiteral("%1 / %2 / %3, %4")
                .arg(100 * s.median, 0, 'f', 1)
                .arg(100 * s.mean, 0, 'f', 1)
                .arg(100 * s.p90, 0, 'f', 0)
                .arg(100 * s.bias, 0, 'f', 1);
        };
        for (const auto& [name, errors] : lines())
            if (!errors->perToken.empty())
                text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                            .arg(QString::fromStdString(name))
                            .arg(errors->perToken.size())
                            .arg(cell(errors->perToken), cell(errors->firstToken), cell(errors->throughput));
        text += QStringLiteral("\nInside the 80 % interval: TPOT %1 %, TTFT %2 % of %3 rows.\n")
                    .arg(100.0 * m_perTokenInside / std::max(1, m_answered), 0, 'f', 0)
                    .arg(100.0 * m_firstTokenInside / std::max(1, m_answered), 0, 'f', 0)
                    .arg(m_answered);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
    }

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        const std::string csv = sharedText("measured/serving.csv");
        if (csv.empty())
            QSKIP("public serving rows absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        const auto rows = support::answeredRows("serving", csv, catalogue.value());
        QVERIFY(rows);
        for (std::size_t i = 0; i < rows->count(); ++i) {
            const PredictRow row = rows->row(i), answer = rows->answer(i);
            QCOMPARE(answer.text("id"), row.text("id"));
            compare(row, answer);
        }
        print();
        writePage();
    }
    // As shipped, so with overheads tuned on most of these rows; `tst_left_out_groups` says what they are worth elsewhere. The prototype it
    // started from reached 7.7 / 11.7, 22 / 28 and 7.3 / 11.3 % (median and mean of TPOT, TTFT, throughput) in the same way.
    void nearlyAllRowsAreAnswered() { QVERIFY(m_asked > 0 && m_answered >= 0.98 * m_asked); }
    void perTokenTimeIsWithinTenPercentInTheMedian() { QVERIFY(summaryOf(m_all.perToken).median <= 0.10); }
    void perTokenTimeIsWithin15PercentInTheMean() { QVERIFY(summaryOf(m_all.perToken).mean <= 0.15); }
    void firstTokenTimeIsWithin25PercentInTheMedian() { QVERIFY(summaryOf(m_all.firstToken).median <= 0.25); }
    void throughputIsWithinTenPercentInTheMedian() { QVERIFY(summaryOf(m_all.throughput).median <= 0.10); }
    void denseModelsAreCloser() { QVERIFY(summaryOf(m_dense.perToken).median <= 0.08); }
    void perTokenTimeIsNotBiased() { QVERIFY(std::abs(summaryOf(m_all.perToken).bias) <= 0.05); }
    // The prototype: 15 % (TPOT) and 15 % (throughput) on repaired labels, 14 and 16 % on disaggregated rows with their workers.
    void repairedLabelsAreUsable() { QVERIFY(summaryOf(m_repaired.perToken).median <= 0.20); }
    void disaggregatedRowsWithWorkersAreUsable() { QVERIFY(summaryOf(m_split.perToken).median <= 0.20); }
    void intervalsHoldWhatTheyPromise()
    {
        // 80 % promised; rows are not independent of each other, and overheads were tuned on most of them.
        for (const int inside : {m_perTokenInside, m_firstTokenInside})
            QVERIFY(inside >= 0.75 * m_answered && inside <= 0.90 * m_answered);
    }
};

QTEST_GUILESS_MAIN(TestServingAccuracy)
#include "tst_serving_accuracy.moc"
