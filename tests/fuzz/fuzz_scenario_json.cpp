// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"
#include "core/storage/scenario_file.h"
#include "tests/fuzz/input.h"

using namespace headroom;

/// Any text as a plan: what is taken survives both file forms.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const auto plan = scenarioFromJson(input.text);
    if (!plan)
        return 0;
    const std::string once = toJson(plan.value());
    const auto again = scenarioFromJson(once);
    HEADROOM_CHECK(again && again.value() == plan.value());
    HEADROOM_CHECK(toJson(again.value()) == once);
    const auto file = scenarioFromImage(scenarioImage(plan.value()));
    HEADROOM_CHECK(file && file.value() == plan.value());
    return 0;
}
