// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Which of our tables and columns a file has. Older files lack the younger ones; anything that is not ours is refused, since
/// nothing else may be in a file that is to be trusted.
class FileSchema {
public:
    using Columns = std::set<std::string, std::less<>>;

    /// `ours` are the CREATE TABLE statements of a file written today. DamagedFile if the file's are not these, or these without
    /// some columns.
    static Result<FileSchema> read(Database& database, const std::vector<std::string>& ours);

    /// Columns of a table, empty if the file has no such table.
    const Columns& columns(std::string_view table) const;

private:
    std::map<std::string, Columns, std::less<>> m_tables;
};

}  // namespace headroom
