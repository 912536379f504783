// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict.h"
#include "core/studies/predict_row.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>

using namespace headroom;

namespace {

/// Relative errors, predicted over measured less one.
struct Errors {
    std::vector<double> perToken, firstToken, throughput;
};

struct Summary {
    double median, mean, p90, bias;
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

Summary summaryOf(const std::vector<double>& errors)
{
    std::vector<double> sizes;
    for (const double error : errors)
        sizes.push_back(std::abs(error));
    const double mean = std::accumulate(sizes.begin(), sizes.end(), 0.0) / static_cast<double>(sizes.size());
    return {quantile(sizes, 0.5), mean, quantile(sizes, 0.9), quantile(errors, 0.5)};
}

std::string shown(const std::vector<double>& errors)
{
    const Summary s = summaryOf(errors);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%5.1f %5.1f %5.1f %+6.1f", 100 * s.median, 100 * s.mean,
                  100 * s.p90, 100 * s.bias);
    return text.data();
}

}  // namespace

class TestServingAccuracy : public QObject {
    Q_OBJECT

    std::map<std::string, Errors> m_groups;
    Errors m_all;
    int m_dense = 0, m_answered = 0, m_perTokenInside = 0, m_firstTokenInside = 0;

    void compare(const PredictRow& measured, const PredictRow& predicted)
    {
        // Rows whose labels contradict themselves and split prefill are not judged.
        if (measured.text("mode") != "agg" || !measured.text("doubt").empty())
            return;
        const std::string_view model = measured.text("model");
        if (model.find("Llama-3.1") == std::string_view::npos &&
            model.find("Qwen3-32B") == std::string_view::npos)
            return;
        ++m_dense;
        if (!predicted.text("error").empty())
            return;
        ++m_answered;
        const double perToken = *measured.number("tpot_ms");
        const double firstToken = *measured.number("ttft_ms");
        // Throughput by the same definition on both sides; lengths are 90 % of the nominal.
        const double output = 0.9 * *measured.number("osl");
        const double throughput =
            1000 * *measured.number("concurrency") * output / (firstToken + perToken * (output - 1));
        const std::string group = std::string(measured.text("engine")) + " " +
                                  std::string(measured.text("gpu")) + " " + std::string(model) + " " +
                                  std::string(measured.text("weights"));
        for (Errors* errors : {&m_groups[group], &m_all}) {
            errors->perToken.push_back(*predicted.number("tpot_ms") / perToken - 1);
            errors->firstToken.push_back(*predicted.number("ttft_ms") / firstToken - 1);
            errors->throughput.push_back(*predicted.number("output_tokens_per_s") / throughput - 1);
        }
        m_perTokenInside +=
            perToken >= *predicted.number("tpot_low_ms") && perToken <= *predicted.number("tpot_high_ms");
        m_firstTokenInside +=
            firstToken >= *predicted.number("ttft_low_ms") && firstToken <= *predicted.number("ttft_high_ms");
    }

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        QFile file(sharedData() + "/measured/serving.csv");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("public serving rows absent");
        const std::string csv = file.readAll().toStdString();
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        const auto answers = predictServing(csv, catalogue.value());
        QVERIFY(answers);
        const auto measured = readCsvRows(csv, {"id"});
        const auto predicted = readCsvRows(answers.value(), {"id"});
        QVERIFY(measured && predicted);
        QCOMPARE(predicted.value().rows.size(), measured.value().rows.size());
        for (std::size_t i = 0; i < measured.value().rows.size(); ++i) {
            const PredictRow row(measured.value().columns, measured.value().rows[i]);
            const PredictRow answer(predicted.value().columns, predicted.value().rows[i]);
            QCOMPARE(answer.text("id"), row.text("id"));
            compare(row, answer);
        }
        std::printf("%-62s %4s   %-24s   %-24s   %s\n", "median mean p90 bias, %", "rows", "TPOT", "TTFT",
                    "throughput");
        for (const auto& [name, errors] : m_groups)
            std::printf("%-62s %4zu   %s   %s   %s\n", name.c_str(), errors.perToken.size(),
                        shown(errors.perToken).c_str(), shown(errors.firstToken).c_str(),
                        shown(errors.throughput).c_str());
        if (!m_all.perToken.empty())
            std::printf("%-62s %4zu   %s   %s   %s\n", "all dense", m_all.perToken.size(),
                        shown(m_all.perToken).c_str(), shown(m_all.firstToken).c_str(),
                        shown(m_all.throughput).c_str());
        std::printf("inside the 80 %% interval: TPOT %.0f %%, TTFT %.0f %% of %d rows\n",
                    100.0 * m_perTokenInside / std::max(1, m_answered),
                    100.0 * m_firstTokenInside / std::max(1, m_answered), m_answered);
        std::fflush(stdout);
    }
    // The recipe behind the model reports medians of 7 % (TPOT), 31 % (TTFT) and 6 % (throughput) on 701 dense rows,
    // cross-validated; the bounds leave room for what held-out parameters cost.
    // A row may name a checkpoint that the catalogue does not know.
    void denseRowsAreAnswered() { QVERIFY(m_dense > 0 && m_answered >= 0.99 * m_dense); }
    void perTokenTimeIsWithinTenPercentInTheMedian() { QVERIFY(summaryOf(m_all.perToken).median <= 0.10); }
    void firstTokenTimeIsWithin36PercentInTheMedian() { QVERIFY(summaryOf(m_all.firstToken).median <= 0.36); }
    void throughputIsWithinNinePercentInTheMedian() { QVERIFY(summaryOf(m_all.throughput).median <= 0.09); }
    void perTokenTimeIsNotBiased() { QVERIFY(std::abs(summaryOf(m_all.perToken).bias) <= 0.05); }
    void intervalsHoldWhatTheyPromise()
    {
        // 80 % promised; 75 % still accepted on rows that are not independent of each other.
        QVERIFY(m_perTokenInside >= 0.75 * m_answered);
        QVERIFY(m_firstTokenInside >= 0.75 * m_answered);
    }
};

QTEST_GUILESS_MAIN(TestServingAccuracy)
#include "tst_serving_accuracy.moc"
