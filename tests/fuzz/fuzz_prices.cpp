// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/exchange/foreign_file.h"
#include "core/exchange/price_list.h"
#include "tests/fuzz/input.h"

using namespace headroom;

/// Any text as a price list of either kind: what is taken can be laid over itself without a change.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const bool machines = input.choice(2) == 0;
    (void)foreignFileOf(input.text);
    PriceListNotes notes;
    notes.file = "aws/vms.csv";
    notes.date = {2026, 11, 1};
    notes.regions = input.choice(2) == 0 ? std::vector<std::string>{} : std::vector<std::string>{"us-east-1"};
    const auto list =
        machines ? readCloudPrices(input.text, notes, Catalogue()) : readApiPrices(input.text, notes);
    if (!list)
        return 0;
    const Catalogue known = Catalogue().overlaidWith(list.value().entries);
    const auto changes = priceChanges(list.value().entries, known);
    HEADROOM_CHECK(changes && changes.value().changed.empty() && changes.value().added.empty());
    return 0;
}
