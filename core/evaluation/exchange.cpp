// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exchange.h"

#include <algorithm>

namespace headroom {

const ExchangeRate* rateBehind(const Scenario& plan, std::string_view unit)
{
    const std::string currency = foreignCurrency(unit, plan.info.currency);
    return currency.empty() ? nullptr : findExchangeRate(plan, currency);
}

void countMissingRate(std::vector<Finding>& findings, std::string_view currency)
{
    const auto known = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
        return one.code == FindingCode::CurrencyWithoutRate && one.detail == currency;
    });
    if (known != findings.end()) {
        *known->would += 1;
        return;
    }
    Finding one = finding(Severity::Unknown, FindingCode::CurrencyWithoutRate, "info", 0, {}, currency);
    one.would = 1;
    findings.push_back(std::move(one));
}

}  // namespace headroom
