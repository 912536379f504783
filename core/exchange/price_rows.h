// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/table_reader.h"
#include "core/exchange/price_list.h"

#include <map>
#include <optional>

namespace headroom {

/// One machine's or model's prices while a list is read. Money is USD per hour, or USD per million tokens.
struct PriceRow {
    std::string id, name, vendor, region, place;
    std::string accelerator;               ///< as the list names it
    std::optional<double> acceleratorGib;  ///< its memory, as far as the list tells
    std::optional<double> acceleratorCount, vcpus, memoryGib, context;
    std::vector<std::pair<const char*, double>> prices;  ///< catalogue field and amount
    std::string currency = "USD";
    std::string note;
    bool risesWithPrompt = false;  ///< its base price is taken
    bool withoutMachine = false;   ///< the price of accelerators alone
    Date date;
};

/// Collects the rows of a list into entries.
class PriceRows {
public:
    PriceRows(ItemKind kind, PriceList::Form form, const PriceListNotes& notes, const Catalogue* known);

    /// Takes a row. A machine that stands there already (another zone of its region) must have the same prices, except that the
    /// lowest spot price is kept. Errors: OutOfRange, DuplicateId, WrongCurrency, with the row's place.
    Status take(PriceRow row);
    void countWithoutPrice() { ++m_list.withoutPrice; }
    /// The id, or with a number behind it if another name was shortened to the same.
    std::string freeId(const std::string& wanted) const;
    /// Whether the region was asked for.
    bool wants(const std::string& region);
    Result<PriceList> finish();

private:
    Status check(PriceRow& row);
    Result<EntryPtr> entryOf(const PriceRow& row) const;
    EntryPtr acceleratorOf(const PriceRow& row) const;

    ItemKind m_kind;
    const PriceListNotes& m_notes;
    const Catalogue* m_known;
    SourcePtr m_source;
    PriceList m_list;
    std::string m_currency;
    std::vector<PriceRow> m_rows;
    std::map<std::string, std::size_t> m_byId;
};

/// "aws-p5.48xlarge-us-east-1": lower case, everything else than letters, digits and dots as one dash.
std::string priceItemId(std::initializer_list<std::string_view> parts);

/// The forms, each from its own file.
Result<PriceList> readSkyPilot(std::string_view text, const PriceListNotes& notes, const Catalogue& known);
Result<PriceList> readEc2Table(std::string_view text, const PriceListNotes& notes, const Catalogue& known);
Result<PriceList> readEc2Instances(std::string_view text, const PriceListNotes& notes,
                                   const Catalogue& known);

}  // namespace headroom
