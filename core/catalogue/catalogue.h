// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/things.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace headroom {

/// An item together with its typed view. Immutable and shared between catalogues and scenarios.
struct Entry {
    Item item;
    std::variant<std::monostate, Accelerator, Server, RackFrame, Device, Model, CloudInstance, ApiPrice,
                 ElectricityPrice, GridCarbon, Currency>
        thing;
};
using EntryPtr = std::shared_ptr<const Entry>;

/// Checks an item and gives it its typed view. Fails with the field's name as place: a wrong unit, a negative memory,
/// a figure without a source.
Result<EntryPtr> makeEntry(Item item);

/// What exists: an immutable value. Built by `CatalogueBuilder`, overlaid by the user's own catalogue and by the entries that
/// a scenario carries.
class Catalogue {
public:
    Catalogue() = default;

    Date date() const { return m_date; }
    const std::string& title() const { return m_title; }
    std::size_t size() const { return m_count; }

    /// All entries of a kind in the order of their table.
    std::span<const EntryPtr> entries(ItemKind kind) const;
    /// By exact id, else null.
    EntryPtr find(ItemKind kind, std::string_view id) const;
    /// By id, name or alias, ignoring case, blanks, `-` and `_`; else null.
    EntryPtr resolve(ItemKind kind, std::string_view nameOrAlias) const;
    /// The known id nearest to a misspelt one, empty if none is near.
    std::string nearest(ItemKind kind, std::string_view nameOrAlias) const;

    const Accelerator* accelerator(std::string_view id) const;
    const Server* server(std::string_view id) const;
    const RackFrame* rackFrame(std::string_view id) const;
    const Device* device(ItemKind kind, std::string_view id) const;
    const Model* model(std::string_view id) const;
    const CloudInstance* cloudInstance(std::string_view id) const;
    const ApiPrice* apiPrice(std::string_view id) const;
    const Currency* currency(std::string_view id) const;

    /// This catalogue with `over`'s entries replacing those of the same kind and id, and added where new.
    Catalogue overlaidWith(std::span<const EntryPtr> over) const;

private:
    friend class CatalogueBuilder;
    struct Table {
        std::vector<EntryPtr> entries;
        std::unordered_map<std::string, std::size_t> byId;
        std::unordered_map<std::string, std::size_t> byAlias;  ///< normalised names
    };
    const Table& table(ItemKind kind) const { return m_tables[static_cast<std::size_t>(kind)]; }

    std::array<Table, allItemKinds.size()> m_tables;
    Date m_date;
    std::string m_title;
    std::size_t m_count = 0;
};

/// Collects entries into a catalogue; ids are unique within a kind.
class CatalogueBuilder {
public:
    void setTitle(std::string title) { m_catalogue.m_title = std::move(title); }
    void setDate(Date date) { m_catalogue.m_date = date; }
    Status add(EntryPtr entry);
    Catalogue build() &&;

private:
    Catalogue m_catalogue;
};

/// One figure that differs between two versions of an item.
struct FigureChange {
    ItemKind kind{};
    std::string item;
    std::string field;
    std::string before, after;  ///< value with unit; empty when unknown on that side
    Date dateBefore, dateAfter;
};
/// What changed in the figures of `items` between the entries a scenario carries and a newer catalogue.
std::vector<FigureChange> changedFigures(std::span<const EntryPtr> carried, const Catalogue& newer);

}  // namespace headroom
