// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/engine_overheads.h"

#include "core/base/check.h"
#include "core/evaluation/performance/table_reader.h"
#include "resources/embedded.h"

namespace headroom::performance {
namespace {

/// Of one engine.
struct ByGeneration {
    EngineOverheads hopper, blackwell, any;
};
using Table = std::array<ByGeneration, 3>;

EngineOverheads overheads(const TableLine& line)
{
    return {.roofScale = line.numberOr("roof_scale", 1),
            .fixedScale = line.numberOr("fixed_scale", 1),
            .collectiveScale = line.numberOr("collective_scale", 1),
            .step = seconds(line.numberOr("step_ms", 0) * 1e-3),
            .sequence = seconds(line.numberOr("sequence_us", 0) * 1e-6),
            .ingest = seconds(line.numberOr("ingest_ms", 0) * 1e-3),
            .layer = seconds(line.numberOr("layer_ms", 0) * 1e-3),
            .inputToken = seconds(line.numberOr("input_token_us", 0) * 1e-6),
            .firstTokenSteps = line.numberOr("first_token_steps", 0),
            .prefillScale = line.numberOr("prefill_scale", 1),
            .burstShare = line.numberOr("burst_share", 0),
            .tuned = line.text("generation") != "any"};
}

Table readTable()
{
    Table table;
    const Status done = performance::readTable(
        resources::file("performance/engine_overheads.csv"), [&](const TableLine& line) -> Status {
            const std::string_view engine = line.text("engine");
            if (engine == "base")
                return Done{};
            ByGeneration& of = table[engine == "sglang" ? 1 : engine == "trtllm" ? 2 : 0];
            const std::string_view generation = line.text("generation");
            (generation == "hopper"      ? of.hopper
             : generation == "blackwell" ? of.blackwell
                                         : of.any) = overheads(line);
            return Done{};
        });
    HEADROOM_CHECK(done);
    return table;
}

}  // namespace

EngineOverheads withLayers(EngineOverheads overheads, double layers)
{
    overheads.ingest += layers * overheads.layer;
    overheads.layer = {};
    return overheads;
}

EngineOverheads overheadsOf(Engine engine, Family family)
{
    static const Table table = readTable();
    const ByGeneration& of = table[static_cast<std::size_t>(engine)];
    if (family == Family::Hopper)
        return of.hopper;
    return family == Family::Blackwell ? of.blackwell : of.any;
}

}  // namespace headroom::performance
