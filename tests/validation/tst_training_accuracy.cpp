// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/studies/csv_rows.h"
#include "core/studies/training_case.h"
#include "tests/support/fits.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>

using namespace headroom;

namespace {

struct Measured {
    TrainingCase asked;
    double rate = 0;  ///< tokens a second on one accelerator
};

/// Operations a second over the 16-bit peak, for a rate.
double utilisation(double rate, const TrainingCase& asked)
{
    return rate * kinds::flopsPerTrainedToken(asked.run).value() / asked.run.peak.value();
}

/// What of it follows from the layout, and is not fitted.
double physical(const kinds::TrainingRun& run)
{
    return run.code == kinds::TrainingCode::PlainLoop ? 1 : kinds::physicalShare(run);
}

}  // namespace

class TestTrainingAccuracy : public QObject {
    Q_OBJECT

    std::map<std::string, std::vector<Measured>, std::less<>> m_rows;  ///< by fitted line
    std::map<std::string, support::FitReport, std::less<>> m_reports;
    std::vector<double> m_stepErrors;  ///< sizes, of left-out rows

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        const std::string csv = sharedText("measured/training.csv");
        if (csv.empty())
            QSKIP("public training rows absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        const auto table = readCsvRows(csv, {"id"});
        QVERIFY(table);
        for (const auto& cells : table.value().rows) {
            const PredictRow row(table.value().columns, cells);
            // Tables that mix in models with layers left out, and MLPerf logs whose unit differs by task, say nothing of speed.
            if (row.text("notes").find("SUSPECT") != std::string_view::npos ||
                row.text("source").starts_with("MLPerf"))
                continue;
            // Does not say whether its rates are of one accelerator; some would be above the peak.
            if (row.text("framework") == "torchtune")
                continue;
            TrainingCase asked = readTrainingCase(row, catalogue.value());
            if (!asked.problem.empty() || !asked.untimed.empty())
                continue;
            if (const auto rate = measuredTokenRate(row, asked))
                m_rows[std::string(kinds::trainingLine(asked.run))].push_back({std::move(asked), *rate});
        }
        for (const auto& [line, rows] : m_rows) {
            std::vector<Sample> samples;
            for (const Measured& row : rows)
                samples.push_back({kinds::trainingFeatures(row.asked.run),
                                   std::log(utilisation(row.rate, row.asked) / physical(row.asked.run)),
                                   row.asked.group});
            const std::vector<double> said = heldOut(samples);
            std::vector<double> predicted, measured;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const kinds::TrainingRun& run = rows[i].asked.run;
                predicted.push_back(run.code == kinds::TrainingCode::PlainLoop
                                        ? std::exp(said[i])
                                        : kinds::fittedFactor(run, std::exp(said[i])) * physical(run));
                measured.push_back(utilisation(rows[i].rate, rows[i].asked));
                m_stepErrors.push_back(std::abs(measured.back() / predicted.back() - 1));
            }
            m_reports[line] = support::reportFit(
                line, samples, predicted, measured,
                line == "training" ? "training tables of NVIDIA and MosaicML and torchtitan and others"
                                   : "Qwen fine-tuning profile",
                line == "training" ? "2026-08-01" : "2023-12-01");
        }
        std::printf("step time, both lines: median %.1f %% of %zu left-out rows\n",
                    100 * support::quantileOf(m_stepErrors, 0.5), m_stepErrors.size());
        support::printTables(m_reports);
    }
    void bothLinesHaveRows() { QCOMPARE(m_reports.size(), std::size_t(2)); }
    void shippedLinesAreThoseFittedOnTheRows()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(support::sameLine(report.line, kinds::fittedLine(line)), line.c_str());
    }
    // The owner's goal is 15 % in the median on rows that were not fitted on.
    void stepTimeIsWithin15PercentInTheMedian() { QVERIFY(support::quantileOf(m_stepErrors, 0.5) <= 0.15); }
    void nothingIsBiasedByMoreThanFivePercent()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(std::abs(report.bias) <= 0.05, line.c_str());
    }
    /// Four in five, whatever group is left out of taking it.
    void theIntervalHoldsFourInFiveOfAGroupLeftOut()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(report.coverage >= 0.75 && report.coverage <= 0.87, line.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTrainingAccuracy)
#include "tst_training_accuracy.moc"
