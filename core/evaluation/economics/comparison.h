// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

#include <string>
#include <string_view>

namespace headroom {

/// An option on its way: its sums with what explains them.
struct WorkedOption {
    OptionResult result;
    Traced<Money> total, present;
};

/// A result of an option, findable by "economics.cloud.saving" while something is explained.
template <class Q>
Known<Q> named(const Calculator& calculate, CostOption option, std::string_view what, const Traced<Q>& traced)
{
    if (!calculate.tracing())
        return traced.optional();
    return calculate.result({"economics", 0, std::string(optionName(option)).append(".").append(what)},
                            traced);
}

/// What owning is worth against another way: break-even, present saving, rates of return, ratio of costs and the use from which it
/// wins, into `other`; what is odd about them is a finding.
void compareWithOwn(const CostBasis& basis, const WorkedOption& own, WorkedOption& other, Results& results);
/// The same of renting against the API, both among the results' options; also where nothing is owned.
void compareRentingWithApi(const CostBasis& basis, const OptionTotals& totals, Results& results);

}  // namespace headroom
