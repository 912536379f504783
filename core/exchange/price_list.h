// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What the user says about a price list that the list does not say itself.
struct PriceListNotes {
    std::string file;                  ///< its path, for messages and as the source's name
    std::string provider;              ///< of a SkyPilot table; empty: what the path suggests
    std::string source;                ///< who published it; empty: the file's name
    Date date;                         ///< of prices that carry none
    std::vector<std::string> regions;  ///< take only these; empty for all
};

/// Prices as catalogue entries, ready to be laid over what is known. Nothing of a list with an error is taken.
struct PriceList {
    enum class Form {
        SkyPilot,      ///< `vms.csv` of the SkyPilot catalogue
        Ec2Table,      ///< the CSV that ec2instances.info exports
        Ec2Instances,  ///< `instances.json` of ec2instances.info
        LiteLlm,       ///< `model_prices_and_context_window.json`
        GenAiPrices,   ///< `data.json` of genai-prices
    };
    Form form = Form::SkyPilot;
    std::vector<EntryPtr> entries;
    std::size_t rows = 0;             ///< rows of the list
    std::size_t withoutPrice = 0;     ///< rows that state none: left out
    std::size_t otherRegions = 0;     ///< rows of regions that were not asked for
    std::size_t risesWithPrompt = 0;  ///< items dearer for long prompts: their base price is taken
    std::size_t spotAbove = 0;        ///< spot prices above on demand: the spot price alone is left out
    std::size_t withoutMachine = 0;   ///< items that are accelerators alone: their machine is billed apart
};

/// Prices of rented machines: SkyPilot CSV, the table or the JSON of ec2instances.info, told apart by content. `known` names the
/// accelerators. Errors carry the line or JSON pointer: a missing column, several currencies, a price below 0 or above 10,000
/// USD/h, one machine with two prices.
Result<PriceList> readCloudPrices(std::string_view text, const PriceListNotes& notes, const Catalogue& known);

/// Prices of models by the token: LiteLLM's or genai-prices' JSON. Errors carry the JSON pointer: a price below 0 or above 0.1 USD
/// a token, one model twice.
Result<PriceList> readApiPrices(std::string_view text, const PriceListNotes& notes);

/// The figures that would change in what is known, and the items that would be new.
struct ListedChanges {
    std::vector<FigureChange> changed;
    std::vector<EntryPtr> added;
    std::size_t same = 0;           ///< items whose figures stay
    std::vector<EntryPtr> entries;  ///< what to carry: known items with the new figures, and the new items
};
/// Fails if an item is there twice, as when two lists price the same machine, or if a new figure does not go with the known item.
Result<ListedChanges> priceChanges(std::span<const EntryPtr> prices, const Catalogue& known);

}  // namespace headroom
