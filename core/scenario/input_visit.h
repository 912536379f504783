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
    if constexpr (requires { scenario.finance; })
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

/// Calls `visit(name, input)` for the input at a path, if there is one that is set; gives back whether there was. A rack that holds
/// it is copied first.
template <class Self, class Visit>
bool changeInput(Self& scenario, std::string_view section, std::uint64_t id, std::string_view field,
                 Visit&& visit)
{
    bool found = false;
    const auto take = [&](std::string_view name, auto& input) {
        if (name == field && !found) {
            found = true;
            visit(name, input);
        }
    };
    if (section == "assumptions")
        visitInputsOf(scenario.assumptions, take);
    if constexpr (requires { scenario.finance; }) {
        if (section == "finance")
            visitInputsOf(scenario.finance, take);
    }
    if (section == "rack" || section == "placement") {
        for (RackPtr& rack : scenario.racks) {
            const bool own = section == "rack" && rack->id.number == id;
            const auto at = std::find_if(rack->placements.begin(), rack->placements.end(),
                                         [&](const Placement& p) { return p.id.number == id; });
            if (!own && (section == "rack" || at == rack->placements.end()))
                continue;
            Rack changed = *rack;
            if (own)
                visitInputsOf(changed, take);
            else
                visitInputsOf(changed.placements[static_cast<std::size_t>(at - rack->placements.begin())],
                              take);
            rack = std::make_shared<const Rack>(std::move(changed));
            return found;
        }
    }
    describeLists(scenario, [&](std::string_view list, auto& entities) {
        if (sectionOf(list) != section)
            return;
        for (auto& entity : entities) {
            if (entity.id.number == id)
                visitInputsOf(entity, take);
        }
    });
    return found;
}

}  // namespace headroom
