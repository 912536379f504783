// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_catalogue.h"

#include "core/base/csv.h"
#include "core/catalogue/built_in.h"
#include "core/catalogue/overlay.h"
#include "core/catalogue/table_reader.h"
#include "core/storage/replace_file.h"

#include <algorithm>
#include <cstdlib>
#include <map>

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

namespace {

std::string sourcesTable(std::span<const EntryPtr> entries)
{
    std::map<std::string, SourcePtr> sources;
    for (const EntryPtr& entry : entries) {
        for (const ItemField& field : entry->item.fields) {
            if (field.source)
                sources.emplace(field.source->id, field.source);
        }
    }
    std::string out = "source,title,url,licence,attribution\n";
    for (const auto& [id, source] : sources)
        out += csvCell(id) + ',' + csvCell(source->title) + ',' + csvCell(source->url) + ',' +
               csvCell(source->licence) + ',' + csvCell(source->attribution) + '\n';
    return out;
}

}  // namespace

Status addToUserCatalogue(std::span<const EntryPtr> entries, const std::filesystem::path& folder)
{
    if (folder.empty())
        return Error{Error::Code::NotPossible, {"no-home"}};
    auto own = readUserCatalogue(folder);
    if (!own)
        return std::move(own).error();
    // Over an empty catalogue, so that a table keeps only what is the user's.
    auto before = overlaidByFigure(Catalogue(), own.value());
    if (!before)
        return std::move(before).error().in(folder.string());
    auto merged = overlaidByFigure(before.value(), entries);
    if (!merged)
        return std::move(merged).error().in(folder.string());
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return Error{Error::Code::CannotWrite, {code.message()}, folder.string(), {}};
    std::vector<EntryPtr> all;
    for (const ItemKind kind : allItemKinds) {
        const auto table = merged.value().entries(kind);
        all.insert(all.end(), table.begin(), table.end());
    }
    // Sources first: a table whose sources are not there yet would not be read, the other way round nothing is lost.
    if (auto status = replaceFile(folder / "sources.csv", sourcesTable(all)); !status)
        return status;
    for (const ItemKind kind : allItemKinds) {
        const bool touched = std::any_of(entries.begin(), entries.end(),
                                         [kind](const EntryPtr& entry) { return entry->item.kind == kind; });
        if (!touched)
            continue;
        const std::string name = std::string(tableName(kind)) + ".csv";
        if (auto status = replaceFile(folder / name, writeTable(merged.value().entries(kind))); !status)
            return status;
    }
    return Done{};
}

}  // namespace headroom
