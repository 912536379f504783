// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

namespace headroom {

/// One input of a sweep and the values (SI) it takes.
struct SweepSide {
    std::string path;
    std::vector<double> values;
};
/// Reads "LOW..HIGH", "LOW..HIGH:STEPS" (both ends included, 11 steps if not said) or "A,B,C", in the unit of the input.
Result<SweepSide> parseSweepSide(const Catalogue& catalogue, const Scenario& plan, std::string_view path,
                                 std::string_view text);

/// Part of a sweep: the cells whose number, counted from 0, leaves `index` - 1 when divided by `count`.
struct Shard {
    std::size_t index = 1;
    std::size_t count = 1;
};
/// Reads "2/8".
Result<Shard> parseShard(std::string_view text);

struct SweepRow {
    std::size_t cell = 0;  ///< its number in the whole sweep, the last side running fastest
    std::vector<double> values;
    std::vector<std::optional<double>> results;
    std::optional<CostOption> cheapest;
};

struct Sweep {
    std::vector<InputView> inputs;
    std::vector<NamedResult> results;
    std::size_t cells = 0;  ///< of the whole sweep
    std::vector<SweepRow> rows;
};

/// Evaluates the plan at every combination of the values that belongs to the shard. OutOfRange for a value that its input does not
/// allow or for more than ten million cells, WrongValue without a side or for an unknown result; Cancelled.
Result<Sweep> sweep(const Catalogue& catalogue, const Scenario& plan, const std::vector<SweepSide>& sides,
                    const std::vector<std::string>& results, Shard shard, const StudyControl& control = {});

}  // namespace headroom
