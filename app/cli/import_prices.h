// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"
#include "core/exchange/price_list.h"

#include <string>
#include <vector>

namespace headroom::cli {

struct PriceImport {
    ItemKind kind = ItemKind::CloudInstance;  ///< or ApiPrice
    std::vector<std::string> lists;
    std::string plan;    ///< empty: the user's own catalogue takes the prices
    std::string output;  ///< plan to write; empty: the plan itself
    std::string provider, source, date;
    std::vector<std::string> regions;
    enum class Answer { Ask, Take, Look } answer = Answer::Ask;
};
/// Shows what would change and, when told to, takes it.
int importPrices(const PriceImport& order, UserTables tables);

}  // namespace headroom::cli
