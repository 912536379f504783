// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/catalogue/built_in.h"
#include "core/evaluation/calculator.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "tests/fuzz/input.h"

#include <cmath>
#include <cstdio>

using namespace headroom;

/// Any plan that opens is worked out without a crash, and each value on the way is a number or unknown.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto builtIn = builtInCatalogue();
    const FuzzInput input(data, size);
    const auto plan = scenarioFromJson(input.text);
    if (!plan)
        return 0;
    const Catalogue catalogue = builtIn.value().overlaidWith(plan.value().carried);
    Trace trace;
    const Results results = evaluateWith(Calculator(&trace), catalogue, plan.value(), nullptr);
    HEADROOM_CHECK(results.racks.size() == plan.value().racks.size());
    for (const TraceNode& node : trace.nodes()) {
        if (!node.known || !std::isnan(node.value))
            continue;
        std::fprintf(stderr, "not a number: term %d of \"%s\" at \"%s\"%s%s\n", static_cast<int>(node.term),
                     node.label.c_str(), node.path.c_str(), node.formula ? " by " : "",
                     node.formula ? std::string(node.formula->expression).c_str() : "");
        HEADROOM_CHECK(!std::isnan(node.value));
    }
    return 0;
}
