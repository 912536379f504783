// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/catalogue/built_in.h"
#include "core/studies/predict.h"
#include "tests/fuzz/input.h"

#include <algorithm>
#include <array>

using namespace headroom;

/// Any text as a table of settings to predict: an answer is a table without a figure that is not one.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto catalogue = builtInCatalogue();
    static constexpr std::array kinds{"serving", "memory", "power", "training", "media", "throughput"};
    FuzzInput input(data, size);
    const char* kind = kinds[input.choice(kinds.size())];
    const auto answer = predict(kind, input.text, catalogue.value());
    if (!answer)
        return 0;
    const std::string& table = answer.value();
    HEADROOM_CHECK(!table.empty() && table.back() == '\n');
    // An identifier or a refusal may quote such a word; a cell that is nothing else may not.
    for (const char* nonsense : {",nan,", ",-nan,", ",inf,", ",-inf,"})
        HEADROOM_CHECK(table.find(nonsense) == std::string::npos);
    return 0;
}
