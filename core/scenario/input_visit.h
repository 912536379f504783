// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/scenario/fields.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace headroom {

/// The section by which paths address the entities of a list: "sites" → "site", "staff" → "staff".
constexpr std::string_view sectionOf(std::string_view list)
{
    return list.ends_with('s') ? list.substr(0, list.size() - 1) : list;
}

template <class Field>
struct IsInput : std::false_type {};
template <class Q>
struct IsInput<Input<Q>> : std::true_type {};

/// Calls `visit(name, input)` for each input of one entity that is set.
template <class Entity, class Visit>
void visitInputsOf(Entity& entity, Visit&& visit)
{
    describe(entity, [&](std::string_view name, auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (IsInput<Field>::value) {
            if (field.value.value() != 0 || !field.unit.empty())
                visit(name, field);
        } else if constexpr (requires { field->spread; }) {
            if (field)
                visit(name, *field);
        }
    });
}

/// Calls `visit(path, owner's name, input)` for each input of the plan that is set, in the order of files. `Self` may be const;
/// racks are shared between plans and are only visited in a const one.
template <class Self, class Visit>
requires std::same_as<std::remove_const_t<Self>, Scenario>
void visitInputs(Self& scenario, Visit&& visit)
{
    visitInputsOf(scenario.assumptions, [&](std::string_view name, auto& input) {
        visit(Path{"assumptions", 0, name}, std::string_view(), input);
    });
    visitInputsOf(scenario.finance, [&](std::string_view name, auto& input) {
        visit(Path{"finance", 0, name}, std::string_view(), input);
    });
    const auto one = [&](std::string_view section, auto& entity) {
        visitInputsOf(entity, [&](std::string_view name, auto& input) {
            visit(Path{section, entity.id.number, name}, std::string_view(entity.name), input);
        });
    };
    if constexpr (std::is_const_v<Self>) {
        for (const RackPtr& rack : scenario.racks) {
            one("rack", *rack);
            for (const Placement& placement : rack->placements)
                one("placement", placement);
        }
    }
    describeLists(scenario, [&](std::string_view list, auto& entities) {
        for (auto& entity : entities)
            one(sectionOf(list), entity);
    });
}

/// Calls `visit(name, owner's name, input)` for the input at a path, if there is one that is set; gives back whether there was.
/// A rack that holds it is copied first, where the plan may change.
template <class Self, class Visit>
bool withInput(Self& scenario, std::string_view section, std::uint64_t id, std::string_view field,
               Visit&& visit)
{
    bool found = false;
    const auto takeOf = [&](auto& entity, std::string_view owner) {
        visitInputsOf(entity, [&](std::string_view name, auto& input) {
            if (name == field && !found) {
                found = true;
                visit(name, owner, input);
            }
        });
    };
    if (section == "assumptions")
        takeOf(scenario.assumptions, {});
    if (section == "finance")
        takeOf(scenario.finance, {});
    if (section == "rack" || section == "placement") {
        for (auto& rack : scenario.racks) {
            const bool own = section == "rack" && rack->id.number == id;
            const auto at = std::find_if(rack->placements.begin(), rack->placements.end(),
                                         [&](const Placement& p) { return p.id.number == id; });
            if (!own && (section == "rack" || at == rack->placements.end()))
                continue;
            const auto takeFrom = [&](auto& holder) {
                if (own)
                    return takeOf(holder, holder.name);
                auto& placement = holder.placements[static_cast<std::size_t>(at - rack->placements.begin())];
                takeOf(placement, placement.name);
            };
            if constexpr (std::is_const_v<Self>) {
                takeFrom(*rack);
            } else {
                Rack changed = *rack;
                takeFrom(changed);
                rack = std::make_shared<const Rack>(std::move(changed));
            }
            return found;
        }
    }
    describeLists(scenario, [&](std::string_view list, auto& entities) {
        if (sectionOf(list) != section)
            return;
        for (auto& entity : entities) {
            if (entity.id.number == id)
                takeOf(entity, entity.name);
        }
    });
    return found;
}

}  // namespace headroom
