// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/base/spelling.h"

#include <algorithm>
#include <cctype>

namespace headroom {

namespace {

/// Names agree if they do without case, blanks, '-' and '_'.
std::string normalised(std::string_view name)
{
    std::string out;
    out.reserve(name.size());
    for (const char c : name) {
        if (c != ' ' && c != '-' && c != '_')
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return out;
}

std::string valueText(const ItemField* field)
{
    if (!field)
        return {};
    return field->unit.empty() ? field->text : field->text + " " + field->unit;
}

template <class Thing>
const Thing* thingOf(const EntryPtr& entry)
{
    return entry ? std::get_if<Thing>(&entry->thing) : nullptr;
}

}  // namespace

std::span<const EntryPtr> Catalogue::entries(ItemKind kind) const { return table(kind).entries; }

EntryPtr Catalogue::find(ItemKind kind, std::string_view id) const
{
    const Table& t = table(kind);
    const auto it = t.byId.find(std::string(id));
    return it == t.byId.end() ? nullptr : t.entries[it->second];
}

EntryPtr Catalogue::resolve(ItemKind kind, std::string_view name) const
{
    if (EntryPtr exact = find(kind, name))
        return exact;
    const Table& t = table(kind);
    const auto it = t.byAlias.find(normalised(name));
    return it == t.byAlias.end() ? nullptr : t.entries[it->second];
}

std::string Catalogue::nearest(ItemKind kind, std::string_view name) const
{
    const std::string wanted = normalised(name);
    const std::size_t most = std::max<std::size_t>(1, wanted.size() / 3);
    std::size_t best = most + 1;
    std::string id;
    for (const auto& [alias, index] : table(kind).byAlias) {
        const std::size_t apart = editDistance(wanted, alias, most);
        const std::string& candidate = table(kind).entries[index]->item.id;
        // Ties go to the first id, so that the answer does not depend on the table's hashing.
        if (apart < best || (apart == best && apart <= most && candidate < id)) {
            best = apart;
            id = candidate;
        }
    }
    if (best <= most)
        return id;
    // A part of a name is nearer than a name of other letters: the shortest that holds it.
    std::size_t shortest = std::string::npos;
    for (const auto& [alias, index] : table(kind).byAlias) {
        const std::string& candidate = table(kind).entries[index]->item.id;
        if (wanted.size() < 3 || alias.find(wanted) == std::string::npos)
            continue;
        if (alias.size() < shortest || (alias.size() == shortest && candidate < id)) {
            shortest = alias.size();
            id = candidate;
        }
    }
    return shortest == std::string::npos ? std::string() : id;
}

// These run for every device of a hall, so they look entries up without sharing them.
const Accelerator* Catalogue::accelerator(std::string_view id) const
{
    return thingOf<Accelerator>(find(ItemKind::Accelerator, id));
}
const Server* Catalogue::server(std::string_view id) const
{
    return thingOf<Server>(find(ItemKind::Server, id));
}
const RackFrame* Catalogue::rackFrame(std::string_view id) const
{
    return thingOf<RackFrame>(find(ItemKind::RackFrame, id));
}
const Device* Catalogue::device(ItemKind kind, std::string_view id) const
{
    return thingOf<Device>(find(kind, id));
}
const Model* Catalogue::model(std::string_view id) const { return thingOf<Model>(find(ItemKind::Model, id)); }
const CloudInstance* Catalogue::cloudInstance(std::string_view id) const
{
    return thingOf<CloudInstance>(find(ItemKind::CloudInstance, id));
}
const ApiPrice* Catalogue::apiPrice(std::string_view id) const
{
    return thingOf<ApiPrice>(find(ItemKind::ApiPrice, id));
}

const Currency* Catalogue::currency(std::string_view id) const
{
    return thingOf<Currency>(find(ItemKind::Currency, id));
}

Catalogue Catalogue::overlaidWith(std::span<const EntryPtr> over) const
{
    CatalogueBuilder builder;
    builder.setTitle(m_title);
    builder.setDate(m_date);
    for (const ItemKind kind : allItemKinds) {
        std::vector<EntryPtr> merged(entries(kind).begin(), entries(kind).end());
        for (const EntryPtr& entry : over) {
            if (entry->item.kind != kind)
                continue;
            const auto it = std::find_if(merged.begin(), merged.end(), [&](const EntryPtr& other) {
                return other->item.id == entry->item.id;
            });
            if (it == merged.end())
                merged.push_back(entry);
            else
                *it = entry;
        }
        for (EntryPtr& entry : merged)
            (void)builder.add(std::move(entry));
    }
    return std::move(builder).build();
}

Status CatalogueBuilder::add(EntryPtr entry)
{
    Catalogue::Table& table = m_catalogue.m_tables[static_cast<std::size_t>(entry->item.kind)];
    const std::size_t index = table.entries.size();
    if (!table.byId.emplace(entry->item.id, index).second)
        return Error{Error::Code::DuplicateId, {std::string(tableName(entry->item.kind)), entry->item.id}};
    table.byAlias.emplace(normalised(entry->item.id), index);
    table.byAlias.emplace(normalised(entry->item.name()), index);
    for (const ItemField& field : entry->item.fields) {
        if (field.field == "alias")
            table.byAlias.emplace(normalised(field.text), index);
    }
    table.entries.push_back(std::move(entry));
    ++m_catalogue.m_count;
    return Done{};
}

Catalogue CatalogueBuilder::build() && { return std::move(m_catalogue); }

std::vector<FigureChange> changedFigures(std::span<const EntryPtr> carried, const Catalogue& newer)
{
    std::vector<FigureChange> changes;
    for (const EntryPtr& entry : carried) {
        const EntryPtr now = newer.find(entry->item.kind, entry->item.id);
        if (!now || now == entry)
            continue;
        const auto compare = [&](const std::string& field) {
            const ItemField* before = entry->item.find(field);
            const ItemField* after = now->item.find(field);
            if (valueText(before) != valueText(after))
                changes.push_back({entry->item.kind, entry->item.id, field, valueText(before),
                                   valueText(after), before ? before->date : Date{},
                                   after ? after->date : Date{}});
        };
        for (const ItemField& field : entry->item.fields) {
            if (field.field != "alias")
                compare(field.field);
        }
        for (const ItemField& field : now->item.fields) {
            if (field.field != "alias" && !entry->item.find(field.field))
                compare(field.field);
        }
    }
    return changes;
}

}  // namespace headroom
