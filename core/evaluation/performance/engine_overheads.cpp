// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/engine_overheads.h"

#include "core/base/check.h"
#include "core/evaluation/performance/table_reader.h"
#include "resources/embedded.h"

namespace headroom::performance {
namespace {

struct Table {
    EngineOverheads base;
    std::array<std::array<EngineOverheads, 2>, 3> tuned;  ///< by engine; Hopper, Blackwell
};

EngineOverheads overheads(const TableLine& line)
{
    return {.roofScale = line.numberOr("roof_scale", 1),
            .fixedScale = line.numberOr("fixed_scale", 1),
            .collectiveScale = line.numberOr("collective_scale", 1),
            .step = seconds(line.numberOr("step_ms", 0) * 1e-3),
            .sequence = seconds(line.numberOr("sequence_us", 0) * 1e-6),
            .ingest = seconds(line.numberOr("ingest_ms", 0) * 1e-3),
            .inputToken = seconds(line.numberOr("input_token_us", 0) * 1e-6),
            .firstTokenSteps = line.numberOr("first_token_steps", 0),
            .prefillScale = line.numberOr("prefill_scale", 1),
            .burstShare = line.numberOr("burst_share", 0),
            .tuned = line.text("engine") != "base"};
}

Table readTable()
{
    Table table;
    const Status done = performance::readTable(
        resources::file("performance/engine_overheads.csv"), [&](const TableLine& line) -> Status {
            const std::string_view engine = line.text("engine");
            const std::size_t generation = line.text("generation") == "blackwell" ? 1 : 0;
            if (engine == "base")
                table.base = overheads(line);
            else
                table.tuned[engine == "sglang"   ? 1
                            : engine == "trtllm" ? 2
                                                 : 0][generation] = overheads(line);
            return Done{};
        });
    HEADROOM_CHECK(done);
    return table;
}

}  // namespace

EngineOverheads overheadsOf(Engine engine, Family family)
{
    static const Table table = readTable();
    if (family == Family::Hopper)
        return table.tuned[static_cast<std::size_t>(engine)][0];
    if (family == Family::Blackwell)
        return table.tuned[static_cast<std::size_t>(engine)][1];
    return table.base;
}

}  // namespace headroom::performance
