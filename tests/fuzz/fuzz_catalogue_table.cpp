// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/table_reader.h"
#include "tests/fuzz/input.h"

using namespace headroom;

/// Any bytes as any table: what is taken can be written and reads back the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const ItemKind kind = allItemKinds[input.choice(allItemKinds.size())];
    (void)readSources(input.text);
    const auto entries = readTable(kind, input.text, {}, MissingSources::AreTitles);
    if (!entries)
        return 0;
    const std::string once = writeTable(entries.value());
    const auto again = readTable(kind, once, {}, MissingSources::AreTitles);
    HEADROOM_CHECK(static_cast<bool>(again));
    HEADROOM_CHECK(writeTable(again.value()) == once);
    return 0;
}
