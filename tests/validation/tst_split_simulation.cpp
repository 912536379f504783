// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict_layout.h"
#include "core/studies/predict_row.h"
#include "core/studies/serving_case.h"
#include "core/studies/simulation/simulate.h"
#include "tests/support/fits.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::simulation;

namespace {

/// A row of serving.csv whose workers are stated, with what was measured. Seconds.
struct Row {
    PredictedSetting reading, writing;
    double input = 0, output = 0, inFlight = 0, readers = 1, writers = 1;
    double firstToken = 0, perToken = 0;
};

std::optional<Row> readRow(const PredictRow& cells, const Catalogue& catalogue)
{
    Row row;
    const auto readers = cells.number("prefill_workers"), writers = cells.number("decode_workers"),
               inFlight = concurrencyInId(cells.text("id")), first = cells.number("ttft_ms"),
               each = cells.number("tpot_ms"), input = cells.number("isl"), output = cells.number("osl");
    if (cells.text("mode") != "disagg" || !readers || !writers || !inFlight || !first || !each || !input ||
        !output || *readers < 1 || *writers < 1)
        return std::nullopt;
    row.reading = readSetting(cells, catalogue, "weights", "kv", "prefill_");
    row.writing = readSetting(cells, catalogue, "weights", "kv", "decode_");
    if (!row.reading.problem.empty() || !row.writing.problem.empty())
        return std::nullopt;
    // What benchmarks draw of the lengths that they state, in the mean.
    row.input = 0.9 * *input;
    row.output = 0.9 * *output;
    row.inFlight = *inFlight;
    row.readers = *readers;
    row.writers = *writers;
    row.firstToken = *first / 1000;
    row.perToken = *each / 1000;
    return row;
}

/// Requests as they come where the measured times keep the row's number in flight.
std::vector<Request> arrivals(const Row& row)
{
    const double rate = row.inFlight / (row.firstToken + row.perToken * (row.output - 1));
    Draws draws(1);
    std::vector<Request> out;
    double time = 0;
    const auto length = [&](double mean) {
        return static_cast<std::uint32_t>(std::max(1.0, mean * (8 + 2 * draws.uniform()) / 9));
    };
    for (int i = 0; i < std::max(200, static_cast<int>(10 * row.inFlight)); ++i) {
        time += draws.exponential(1 / rate);
        out.push_back({.arrival = time, .input = length(row.input), .output = length(row.output)});
    }
    return out;
}

std::optional<ServingOutcome> simulated(const Row& row, const Catalogue& catalogue)
{
    Scenario plan = emptyScenario("USD", {2026, 11, 21});
    plan.pools.push_back({{1}, "pool", row.writing.accelerator->id});
    Workload& workload = plan.workloads.emplace_back();
    workload.id = {2};
    workload.kind = WorkloadKind::Serving;
    workload.inputTokens.value = tokens(row.input);
    workload.outputTokens.value = tokens(row.output);
    workload.peakFactor.value = ratio(1);
    Deployment deployment = row.writing.deployment;
    const Deployment& reading = row.reading.deployment;
    deployment.id = {3};
    deployment.workload = {2};
    deployment.pool = {1};
    deployment.model = row.writing.model->id;
    deployment.basis = CapacityBasis::Modelled;
    deployment.arrangement = Arrangement::Disaggregated;
    deployment.prefillReplicas = static_cast<int>(row.readers);
    deployment.decodeReplicas = static_cast<int>(row.writers);
    deployment.prefillTensorParallel = reading.tensorParallel;
    deployment.prefillPipelineParallel = reading.pipelineParallel;
    deployment.prefillDataParallel = reading.dataParallel;
    deployment.prefillExpertParallel = reading.expertParallel;
    deployment.concurrency.value = ratio(std::max(8.0, 4 * row.inFlight / row.writers));
    deployment.batchedTokens.value = usualChunk(*row.writing.accelerator, deployment.engine);
    deployment.memoryUtilisation.value = ratio(0.9);
    plan.deployments.push_back(deployment);
    Results results;
    DeploymentResult& result = results.deployments.emplace_back();
    result.id = {3};
    result.fitted = acceleratorsOf(deployment);
    headroom::simulation::Order order;
    order.trace = arrivals(row);
    const auto runs = simulate(catalogue, plan, results, order);
    const auto* out = std::get_if<ServingOutcome>(&runs.front().outcome);
    return out && out->served > 0 ? std::optional(*out) : std::nullopt;
}

}  // namespace

class TestSplitSimulation : public QObject {
    Q_OBJECT
private slots:
    /// Nothing is fitted on these runs; the overheads were, on both kinds of rows.
    void answersAreWrittenAsFastAsMeasured()
    {
        HEADROOM_NEED_SHARED();
        const std::string csv = sharedText("measured/serving.csv");
        if (csv.empty())
            QSKIP("public serving rows absent");
        const auto catalogue = builtInCatalogue();
        QVERIFY(catalogue);
        const auto table = readCsvRows(csv, {"id"});
        QVERIFY(table);
        std::vector<double> perToken, firstToken;
        for (const auto& cells : table.value().rows) {
            const auto row = readRow(PredictRow(table.value().columns, cells), catalogue.value());
            const auto out = row ? simulated(*row, catalogue.value()) : std::nullopt;
            if (!out)
                continue;
            if (qEnvironmentVariableIsSet("HEADROOM_PRINT_ROWS"))
                std::printf("%s %.1f %.1f ms, %.2f %.2f s (read %.2f, carried %.2f)\n", cells.front().c_str(),
                            1000 * row->perToken, 1000 * out->perToken.mean, row->firstToken,
                            out->firstToken.mean, out->split->reading, out->split->transfer);
            perToken.push_back(std::abs(out->perToken.mean / row->perToken - 1));
            firstToken.push_back(std::abs(out->firstToken.mean / row->firstToken - 1));
        }
        QVERIFY(perToken.size() >= 20);
        const double each = support::quantileOf(perToken, 0.5), first = support::quantileOf(firstToken, 0.5);
        qInfo("%zu disaggregated rows: per token %.1f %%, first token %.1f %% off in the median",
              perToken.size(), 100 * each, 100 * first);
        QVERIFY2(each <= 0.25, qPrintable(QString::number(each)));
    }
};

QTEST_GUILESS_MAIN(TestSplitSimulation)
#include "tst_split_simulation.moc"
