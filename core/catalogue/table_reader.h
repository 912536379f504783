// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Sources by slug.
using SourceTable = std::map<std::string, SourcePtr, std::less<>>;

/// Reads `source,title,url,licence,attribution`.
Result<SourceTable> readSources(std::string_view csv);

/// Reads a table of figures, `item,field,value,unit,source,date,note`, one row a figure, rows of an item together. A source slug
/// missing from `sources` is an error unless `missing` allows it: then the slug is its own title.
enum class MissingSources { AreErrors, AreTitles };
Result<std::vector<EntryPtr>> readTable(ItemKind kind, std::string_view csv, const SourceTable& sources,
                                        MissingSources missing);

/// One figure from its cells, checked: a number where there is a unit, finite, a date that is one.
Result<ItemField> makeField(std::string_view field, std::string_view value, std::string_view unit,
                            SourcePtr source, std::string_view date, std::string_view note);

/// The rows of entries as the same CSV, header included.
std::string writeTable(std::span<const EntryPtr> entries);

}  // namespace headroom
