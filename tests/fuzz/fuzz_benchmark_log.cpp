// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/exchange/benchmark_log.h"
#include "tests/fuzz/input.h"

#include <cmath>

using namespace headroom;

namespace {

template <class Quantity>
bool isPositive(const std::optional<Quantity>& stated)
{
    return !stated || (std::isfinite(stated->value()) && stated->value() > 0);
}

}  // namespace

/// Any text as a benchmark's log: what is taken are measurements, finite and above 0.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const auto log = readBenchmarkLog(input.text);
    if (!log)
        return 0;
    HEADROOM_CHECK(!log.value().points.empty());
    for (const MeasuredPoint& point : log.value().points) {
        HEADROOM_CHECK(isPositive(point.firstToken) && isPositive(point.perToken) &&
                       isPositive(point.throughput));
        HEADROOM_CHECK(isPositive(std::optional(point.input)) && isPositive(std::optional(point.output)));
        HEADROOM_CHECK(isPositive(std::optional(point.concurrency)));
    }
    return 0;
}
