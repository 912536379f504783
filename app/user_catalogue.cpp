// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_catalogue.h"

#include "core/catalogue/built_in.h"
#include "core/catalogue/overlay.h"

#include <cstdlib>

namespace headroom {

std::filesystem::path userCatalogueFolder()
{
    const auto variable = [](const char* name) -> std::string {
        const char* const value = std::getenv(name);
        return value ? value : "";
    };
    if (const std::string own = variable("HEADROOM_USER_CATALOGUE"); !own.empty())
        return own;
    // The specification has relative paths ignored.
    if (const std::filesystem::path data = variable("XDG_DATA_HOME"); data.is_absolute())
        return data / "headroom" / "catalogue";
    if (const std::filesystem::path home = variable("HOME"); home.is_absolute())
        return home / ".local" / "share" / "headroom" / "catalogue";
    return {};
}

Result<LoadedCatalogue> loadCatalogue(UserTables tables, const std::filesystem::path& folder)
{
    auto builtIn = builtInCatalogue();
    if (!builtIn)
        return std::move(builtIn).error();
    LoadedCatalogue loaded{std::move(builtIn).value(), 0, std::nullopt};
    if (tables == UserTables::Ignore || folder.empty())
        return loaded;
    auto own = readUserCatalogue(folder);
    if (!own) {
        loaded.problem = std::move(own).error();
        return loaded;
    }
    auto merged = overlaidByFigure(loaded.catalogue, own.value());
    if (!merged) {
        loaded.problem = std::move(merged).error().in(folder.string());
        return loaded;
    }
    loaded.ownItems = own.value().size();
    loaded.catalogue = std::move(merged).value();
    return loaded;
}

}  // namespace headroom
