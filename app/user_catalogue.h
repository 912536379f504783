// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <optional>
#include <span>

namespace headroom {

/// The folder of the user's own tables: HEADROOM_USER_CATALOGUE if set, else headroom/catalogue below XDG_DATA_HOME, which is
/// ~/.local/share if unset (XDG Base Directory Specification 0.8). Empty if there is no home.
std::filesystem::path userCatalogueFolder();

struct LoadedCatalogue {
    Catalogue catalogue;
    std::size_t ownItems = 0;  ///< items of the user that are in force
    std::optional<Error>
        problem;  ///< why the user's tables are not; the built-in catalogue stands then as it is
};
enum class UserTables { Use, Ignore };
/// The built-in catalogue with the user's tables from that folder laid over it, figure by figure. Fails only if the built-in one
/// cannot be read.
Result<LoadedCatalogue> loadCatalogue(UserTables tables,
                                      const std::filesystem::path& folder = userCatalogueFolder());

/// Lays these entries over the user's tables in the folder, figure by figure, and writes the tables and sources that change; the
/// folder is made if it is not there. Each file is whole or as it was before. Fails if a table that is there cannot be read.
Status addToUserCatalogue(std::span<const EntryPtr> entries,
                          const std::filesystem::path& folder = userCatalogueFolder());

}  // namespace headroom
