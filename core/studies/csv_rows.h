// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A CSV table with its header's names. Rows keep their order; empty lines are no rows.
struct CsvRows {
    std::map<std::string, std::size_t, std::less<>> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Fails as `CsvReader` does, with DuplicateId if a column stands twice and with MissingField if one of `required` is no column. Short
/// rows are left short.
Result<CsvRows> readCsvRows(std::string_view text, std::initializer_list<std::string_view> required);

}  // namespace headroom
