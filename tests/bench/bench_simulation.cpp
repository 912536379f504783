// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/serving.h"
#include "core/exchange/trace.h"
#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/serve.h"
#include "tests/bench/benches.h"
#include "tests/support/hall.h"

#include <cstdlib>
#include <filesystem>

namespace headroom::bench {

namespace {

using simulation::Request;

constexpr std::size_t atLeast = 1'000'000;
constexpr double secondsPerRequest = 1e-6;

/// The Azure conversation trace (2023) again and again, or without the shared data requests drawn with its rate and means:
/// 19,366 in 3,501.7 s, of 1,154.7 and 211.1 tokens.
std::vector<Request> requests()
{
    std::vector<Request> once;
    const char* shared = std::getenv("HEADROOM_SHARED");
    TraceTime first = 0;
    const auto read = readTraceFile(
        std::filesystem::path(shared ? shared : "../shared") / "data/traces/azure_llm_2023_conv.csv",
        [&](TraceTime time, std::uint64_t input, std::uint64_t output) {
            if (once.empty())
                first = time;
            once.push_back({.arrival = static_cast<double>(time - first) / traceSecond,
                            .input = static_cast<std::uint32_t>(input),
                            .output = static_cast<std::uint32_t>(output)});
        });
    if (!read) {
        simulation::Draws draws(1);
        return simulation::poissonArrivals(Frequency::from_value(19366 / 3501.7),
                                           seconds(static_cast<double>(atLeast) / 19366 * 3501.7),
                                           tokens(1154.7), tokens(211.1), draws);
    }
    std::vector<Request> all;
    const double span = once.back().arrival + 1;
    for (int turn = 0; all.size() < atLeast; ++turn) {
        for (Request request : once) {
            request.arrival += turn * span;
            all.push_back(request);
        }
    }
    return all;
}

}  // namespace

void benchSimulation(Report& report)
{
    const Scenario plan = support::hall({.racks = 1, .servers = 1, .workloads = 1});
    auto read = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(read));
    const Catalogue& catalogue = read.value();
    const Deployment& deployment = plan.deployments.front();
    std::vector<Finding> findings;
    const auto setup =
        servingSetup(Calculator(),
                     {catalogue.accelerator(support::hallAccelerator), catalogue.model(deployment.model),
                      &deployment, &plan.workloads.front(), 8},
                     findings);
    HEADROOM_CHECK(setup.has_value());
    const performance::StepTable steps(setup->replica, {.sequences = 1024, .chunk = 8192, .prompt = 1155});
    simulation::ServingRun run;
    run.steps = &steps;
    run.kvTokens = setup->kvTokens.value.value();
    run.replicas = 8 / deployment.tensorParallel;
    const std::vector<Request> all = requests();
    report.items.push_back(measure("a million simulated requests, Azure trace, 8 accelerators",
                                   secondsPerRequest * static_cast<double>(all.size()), [&] {
                                       std::vector<Request> fresh = all;
                                       keep(simulation::serve(run, fresh));
                                   }));
}

}  // namespace headroom::bench
