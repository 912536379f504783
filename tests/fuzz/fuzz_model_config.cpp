// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/exchange/model_config.h"
#include "tests/fuzz/input.h"

#include <cmath>

using namespace headroom;

/// Any text as a model's configuration: what is taken has a finite size and is an entry that the catalogue takes too.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    (void)modelIdFromPath(input.text);
    const auto model = readModelConfig(input.text);
    if (!model)
        return 0;
    HEADROOM_CHECK(std::isfinite(model.value().parameters()) && model.value().parameters() > 0);
    HEADROOM_CHECK(model.value().activeParameters() <= model.value().parameters());
    const auto entry = modelEntry(model.value(), "some/model", {});
    HEADROOM_CHECK(entry || entry.error().code != Error::Code::NotANumber);
    return 0;
}
