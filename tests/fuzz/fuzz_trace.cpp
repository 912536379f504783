// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/exchange/trace.h"
#include "tests/fuzz/input.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>

using namespace headroom;

/// Any text as a trace of requests: what is taken runs forwards, and its summary is finite.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    std::istringstream in{std::string(input.text)};
    std::uint64_t visited = 0;
    std::optional<TraceTime> before;
    const auto trace = readTrace(in, [&](TraceTime at, std::uint64_t, std::uint64_t) {
        HEADROOM_CHECK(!before || *before <= at);
        before = at;
        ++visited;
    });
    if (!trace)
        return 0;
    const TraceSummary& read = trace.value();
    HEADROOM_CHECK(read.requests == visited && visited > 0);
    HEADROOM_CHECK(std::isfinite(read.arrivals().value()) && read.arrivals().value() > 0);
    HEADROOM_CHECK(std::isfinite(read.meanInput().value()) && std::isfinite(read.meanOutput().value()));
    HEADROOM_CHECK(!read.peakFactor || read.peakFactor->value() >= 1);
    HEADROOM_CHECK(
        std::ranges::all_of(read.shape, [](double one) { return std::isfinite(one) && one >= 0; }));
    return 0;
}
