// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "tests/fit/left_out_intervals.h"
#include "tests/fit/overhead_fit.h"
#include "tests/fit/prediction_errors.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

namespace {

using namespace headroom;
using namespace headroom::fit;

constexpr const char* usage =
    "Usage: headroom-fit [table | errors | page FILE | intervals | sheets]\n"
    "  table   writes engine_overheads.csv, tuned on all rows that are not suspect\n"
    "  errors  (default) errors of rows whose whole (model, accelerator) group was left out\n"
    "  page FILE  the same as a page of the help\n"
    "  intervals  factors that hold 80 % of left-out measurements, and how many they hold with one more group left out\n"
    "  sheets     errors of rows that are not suspect, each accelerator taken as a stranger of whom only the data sheet is known\n"
    "HEADROOM_SHARED names the folder with data/measured/serving.csv.\n";

void printLine(const char* engine, const char* generation, const Point& point)
{
    // Of vLLM and SGLang the fifth parameter is per layer.
    constexpr std::size_t ingest = 5;
    const bool layered = std::strcmp(engine, "vllm") == 0 || std::strcmp(engine, "sglang") == 0;
    std::printf("%s,%s", engine, generation);
    for (std::size_t i = 0; i < parameterCount; ++i)
        std::printf(",%.3g", i == ingest && layered ? 0 : valueAt(point, i));
    std::printf(",%.3g\n", layered ? valueAt(point, ingest) / usualLayers : 0);
}

void printTable(const std::vector<FitRow>& rows)
{
    const TunedOverheads tuned = tune(rows, {});
    std::printf("engine,generation");
    for (const Parameter& parameter : parameters)
        std::printf(",%.*s", int(parameter.column.size()), parameter.column.data());
    std::printf(",layer_ms\n");
    printLine("base", "any", tuned.common);
    constexpr std::array engines{"vllm", "sglang", "trtllm"};
    for (std::size_t i = 0; i < engines.size(); ++i) {
        printLine(engines[i], "any", tuned.ofEngine(i));
        printLine(engines[i], "hopper", tuned.at(2 * i));
        printLine(engines[i], "blackwell", tuned.at(2 * i + 1));
    }
}

std::string nameOf(const FitRow& row)
{
    return row.engine + " " + row.gpu + " " + row.model + " " + row.weights;
}

/// The rows furthest off in one measure, with their settings.
void printWorst(const std::vector<FitRow>& rows, const std::vector<Times>& left, double Times::*measure,
                const char* title)
{
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(-std::abs(std::log(left[i].*measure / rows[i].measured.*measure)), i);
    std::sort(order.begin(), order.end());
    std::printf(
        "\n## Worst rows: %s\n| row | input / output | requests | TP / EP | measured ms | predicted ms |\n"
        "|---|---|---|---|---|---|\n",
        title);
    for (std::size_t k = 0; k < 15 && k < order.size(); ++k) {
        const FitRow& row = rows[order[k].second];
        const Deployment& plan = row.setting.setting.deployment;
        std::printf("| %s | %.0f / %.0f | %.0f | %d / %d | %.1f | %.1f |\n", nameOf(row).c_str(),
                    row.setting.lengths.input.value(), row.output(), row.setting.requests,
                    plan.tensorParallel, plan.expertParallel, 1000 * row.measured.*measure,
                    1000 * left[order[k].second].*measure);
    }
}

void printErrors(const std::vector<FitRow>& rows)
{
    const std::vector<Times> left = crossValidate(rows);
    std::map<std::string, PredictionErrors> slices;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const FitRow& row = rows[i];
        slices[nameOf(row)].add(row, left[i]);
        slices["all on " + row.gpu].add(row, left[i]);
        slices["all of " + row.model].add(row, left[i]);
        slices["all of " + row.engine].add(row, left[i]);
        slices["all"].add(row, left[i]);
        if (!row.suspect)
            slices["all but rows with evidence of speculation or of one burst"].add(row, left[i]);
    }
    std::printf("| rows of | rows | TPOT | TTFT | throughput |\n|---|---|---|---|---|\n");
    for (const auto& [name, errors] : slices)
        std::printf("| %s | %zu | %s | %s | %s |\n", name.c_str(), errors.perToken.size(),
                    shown(errors.perToken).c_str(), shown(errors.firstToken).c_str(),
                    shown(errors.throughput).c_str());
    printWorst(rows, left, &Times::perToken, "time per output token");
    printWorst(rows, left, &Times::firstToken, "time to first token");
}

/// The page of the groups left out, as `errors` prints it.
bool writePage(const std::vector<FitRow>& rows, const char* path)
{
    if (!std::freopen(path, "w", stdout))
        return false;
    std::printf(
        "# Serving: predictions for groups that were left out\n"
        "Written by `headroom-fit page` (tests/fit); see `accuracy.md` for what it means. Each (model, accelerator) group was\n"
        "predicted with overheads tuned on all others. Each cell: median / mean / 90th percentile of |predicted/measured - 1| in\n"
        "percent, then the median of the signed error.\n\n");
    printErrors(rows);
    return true;
}

void printIntervals(const std::vector<FitRow>& rows)
{
    const LeftOutPredictions predictions{&rows, crossValidate(rows)};
    constexpr std::array engines{std::pair(Engine::Vllm, "vLLM"), std::pair(Engine::Sglang, "SGLang"),
                                 std::pair(Engine::TensorRtLlm, "TensorRT-LLM")};
    constexpr std::array measures{std::pair(Measure::PerToken, "TPOT"),
                                  std::pair(Measure::FirstToken, "TTFT")};
    for (const auto& [measure, times] : measures) {
        for (const auto& [engine, name] : engines) {
            const performance::Interval interval = leftOutInterval(predictions, measure, engine, {});
            std::printf("%s, %-14s %.2f to %.2f, holds %.1f %%\n", times, name, interval.low, interval.high,
                        100 * leftOutCoverage(predictions, measure, engine));
        }
        std::printf("%s, all: holds %.1f %% of the rows\n", times,
                    100 * leftOutCoverage(predictions, measure));
    }
}

void printSheets(const std::vector<FitRow>& rows)
{
    PredictionErrors errors;
    for (const FitRow& row : rows)
        if (const auto stranger = row.suspect ? std::nullopt : fromDataSheet(row))
            errors.add(*stranger, predicted(*stranger, stranger->setting.replica->kernels.overheads));
    std::printf("%zu rows: TPOT %s; TTFT %s; throughput %s\n", errors.perToken.size(),
                shown(errors.perToken).c_str(), shown(errors.firstToken).c_str(),
                shown(errors.throughput).c_str());
}

}  // namespace

int main(int count, char** arguments)
{
    const char* shared = std::getenv("HEADROOM_SHARED");
    const std::string asked = count > 1 ? arguments[1] : "errors";
    const bool page = asked == "page" && count == 3;
    if (!shared || count > (page ? 3 : 2) ||
        (!page && asked != "table" && asked != "errors" && asked != "intervals" && asked != "sheets")) {
        std::fputs(usage, stderr);
        return 2;
    }
    const std::string path = std::string(shared) + "/data/measured/serving.csv";
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    const auto catalogue = headroom::builtInCatalogue();
    const auto rows = catalogue ? readFitRows(text.str(), catalogue.value()) : catalogue.error();
    if (!file || !rows) {
        std::fprintf(stderr, "%s cannot be read\n", path.c_str());
        return 1;
    }
    if (page && !writePage(rows.value(), arguments[2])) {
        std::fprintf(stderr, "%s cannot be written\n", arguments[2]);
        return 1;
    }
    if (page)
        return 0;
    if (asked == "table")
        printTable(rows.value());
    else if (asked == "intervals")
        printIntervals(rows.value());
    else if (asked == "sheets")
        printSheets(rows.value());
    else
        printErrors(rows.value());
    return 0;
}
