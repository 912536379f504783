// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenario_file.h"
#include "tests/fuzz/input.h"

using namespace headroom;

/// Any bytes as a `.headroom` file: refused, or a plan that can be saved and opened again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const auto plan = scenarioFromImage(std::string(input.text));
    if (!plan)
        return 0;
    const auto again = scenarioFromImage(scenarioImage(plan.value()));
    HEADROOM_CHECK(again && again.value() == plan.value());
    return 0;
}
