// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/kinds/power_band.h"
#include "core/studies/csv_rows.h"
#include "core/studies/power_case.h"
#include "tests/support/fits.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

struct Measured {
    double use = 0;       ///< of the greatest throughput of the same setting
    double activity = 0;  ///< between idle and the board's limit
    std::string group;    ///< model and accelerator
};

/// Boards that decode at several batch sizes, each setting beside its greatest throughput.
std::vector<Measured> boardsOf(const CsvRows& table, const Catalogue& catalogue)
{
    std::map<std::string, double> most;
    const auto settingOf = [](const PredictRow& row) {
        std::string out;
        for (const char* column : {"gpu", "gpu_count", "model", "weight_precision", "scenario"})
            out.append(row.text(column)).append("|");
        return out;
    };
    std::vector<Measured> out;
    for (const bool counting : {true, false}) {
        for (const auto& cells : table.rows) {
            const PredictRow row(table.columns, cells);
            const PowerCase asked = readPowerCase(row, catalogue);
            if (!asked.problem.empty() || asked.line != "power_serving" || asked.workRate <= 0)
                continue;
            double& top = most[settingOf(row)];
            if (counting) {
                top = std::max(top, asked.workRate);
                continue;
            }
            const double each = row.number("value").value_or(0) / asked.boards;
            out.push_back({asked.workRate / top, kinds::activityOf(watts(each), asked.range), asked.group});
        }
    }
    return out;
}

}  // namespace

/// The draw of accelerators over their load, which the linear rule of a plan does not follow.
class TestPowerBand : public QObject {
    Q_OBJECT

    std::vector<Measured> m_rows;
    std::optional<CsvRows> m_table;
    std::optional<Catalogue> m_catalogue;
    std::map<std::string, support::FitReport, std::less<>> m_reports;

    void fit(const std::string& name, double least)
    {
        std::vector<Sample> samples;
        std::vector<double> predicted, measured;
        for (const Measured& row : m_rows)
            if (row.use >= least)
                samples.push_back(
                    {kinds::useFeatures(least > 0.5 ? 1 : row.use), std::log(row.activity), row.group});
        const std::vector<double> said = heldOut(samples);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            predicted.push_back(std::exp(said[i]));
            measured.push_back(std::exp(samples[i].target));
        }
        m_reports[name] =
            support::reportFit(name, samples, predicted, measured, "ML.ENERGY leaderboard v3", "2026-02-16");
    }

private slots:
    void initTestCase()
    {
        HEADROOM_NEED_SHARED();
        const std::string csv = sharedText("measured/power.csv");
        if (csv.empty())
            QSKIP("public power rows absent");
        auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        m_catalogue = std::move(catalogue).value();
        auto table = readCsvRows(csv, {"id"});
        QVERIFY(table);
        m_table = std::move(table).value();
        m_rows = boardsOf(*m_table, *m_catalogue);
        fit("power_together", kinds::leastMeasuredUse);
        fit("power_full", 0.95);
        support::printTables(m_reports);
    }
    void shippedLinesAreThoseFittedOnTheRows()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(support::sameLine(report.line, kinds::fittedLine(line)), line.c_str());
    }
    /// Four in five, whatever group is left out of taking it.
    void theIntervalHoldsFourInFiveOfAGroupLeftOut()
    {
        for (const auto& [line, report] : m_reports)
            QVERIFY2(report.coverage >= 0.75 && report.coverage <= 0.87, line.c_str());
    }
    /// Why the band is not around the line: at a tenth of its throughput half of the measured boards draw more than half of their range.
    void theLinearRuleIsFarBelowAtLowUse()
    {
        std::vector<double> low;
        for (const Measured& row : m_rows)
            if (row.use >= 0.05 && row.use < 0.15)
                low.push_back(row.activity);
        QVERIFY(low.size() >= 50);
        QVERIFY(support::quantileOf(low, 0.5) > 0.45);
    }
    /// Whole servers at the wall, none of which was fitted on: uncapped runs of servers whose planned power is known, 10.2 kW of eight H100
    /// and 14.3 kW of eight B200 (NVIDIA's user guides), at full load. 7,467 and 7,636 W of eight B200 lie 4 and 2 % below the band.
    void serversAtTheWallLieInTheBandOrJustBelow()
    {
        const kinds::FittedLine& full = kinds::fittedLine("power_full");
        QVERIFY(full.rows > 0);
        int seen = 0, inside = 0;
        for (const auto& cells : m_table->rows) {
            const PredictRow row(m_table->columns, cells);
            const bool wall = row.text("metric").find("wall") != std::string_view::npos ||
                              row.text("metric").find("node") != std::string_view::npos;
            const std::string gpu(row.text("gpu"));
            const double planned = gpu.find("B200-SXM") != std::string::npos   ? 14300
                                   : gpu.find("H100-SXM") != std::string::npos ? 10200
                                                                               : 0;
            if (!wall || planned <= 0 || row.text("gpu_count") != "8" ||
                row.text("notes").find("MaxQ") != std::string_view::npos)
                continue;
            const kinds::PowerEstimate said =
                kinds::powerBand({0.12 * watts(planned), watts(planned)}, 1, kinds::Loading::InTurns);
            const double power = row.number("value").value_or(0);
            ++seen;
            inside += power >= 0.95 * said.low.value() && power <= said.high.value() ? 1 : 0;
            std::printf("%-24s %6.0f W in %6.0f to %6.0f W\n", gpu.c_str(), power, said.low.value(),
                        said.high.value());
        }
        QVERIFY(seen >= 6);
        QCOMPARE(inside, seen);
    }
};

QTEST_GUILESS_MAIN(TestPowerBand)
#include "tst_power_band.moc"
