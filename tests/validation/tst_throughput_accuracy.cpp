// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered_rows.h"
#include "tests/support/fits.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace headroom;

class TestThroughputAccuracy : public QObject {
    Q_OBJECT

    std::map<std::string, support::FitReport, std::less<>> m_reports;

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        const std::string csv = sharedText("measured/throughput.csv");
        if (csv.empty())
            QSKIP("public throughput rows absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        const auto rows = support::answeredRows("throughput", csv, catalogue.value());
        QVERIFY(rows);
        std::vector<Sample> samples;
        std::vector<double> predicted, measured;
        for (std::size_t i = 0; i < rows->count(); ++i) {
            const PredictRow row = rows->row(i), answer = rows->answer(i);
            if (!row.text("source").starts_with("TensorRT-LLM") || row.text("metric") == "TTFT_ms" ||
                row.text("notes").find("SUSPECT") != std::string_view::npos || !answer.text("error").empty())
                continue;
            predicted.push_back(*answer.number("value"));
            measured.push_back(*row.number("value"));
            samples.push_back({{}, 0, std::string(row.text("gpu")) + " " + std::string(row.text("model"))});
        }
        // Nothing is fitted on these rows; the line only keeps their spread.
        m_reports["throughput_offline"] =
            support::reportFit("throughput_offline", samples, predicted, measured,
                               "TensorRT-LLM performance pages v0.5-v1.2 (nothing fitted)", "2026-01-01");
        support::printTables(m_reports);
    }
    // Also those beyond the context that a model was trained with.
    void manyRowsAreAnswered() { QVERIFY(m_reports["throughput_offline"].line.rows >= 1200); }
    // The owner's goal is 20 % in the median.
    void offlineThroughputIsWithin20PercentInTheMedian()
    {
        QVERIFY(m_reports["throughput_offline"].median <= 0.20);
    }
    void theShippedSpreadIsThatOfTheRows()
    {
        // The serving model moves it a little whenever it gets better.
        const auto& fresh = m_reports["throughput_offline"].line;
        const auto& shipped = kinds::fittedLine("throughput_offline");
        QVERIFY(std::abs(fresh.low / shipped.low - 1) < 0.1 && std::abs(fresh.high / shipped.high - 1) < 0.1);
    }
    /// Four in five, whatever group is left out of taking it.
    void theIntervalHoldsFourInFiveOfAGroupLeftOut()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(report.coverage >= 0.75 && report.coverage <= 0.87, line.c_str());
    }
};

QTEST_GUILESS_MAIN(TestThroughputAccuracy)
#include "tst_throughput_accuracy.moc"
