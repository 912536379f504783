// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

namespace {

/// What a sum mostly consists of is what its reader asks; what nobody knows makes all of it unknown and comes before. Hours of a day are
/// all called alike, and stay in their order.
void putLargestFirst(const Trace& from, std::vector<NodeId>& parts)
{
    const auto alike = [&](NodeId part) {
        const TraceNode &one = from[part], &first = from[parts.front()];
        return one.term == first.term && one.label == first.label && one.of == first.of;
    };
    const auto unnamed = [](NodeId part) { return part == NodeId::None; };
    if (parts.empty() || std::any_of(parts.begin(), parts.end(), unnamed) ||
        std::all_of(parts.begin(), parts.end(), alike))
        return;
    const auto rank = [&](NodeId part) { return std::pair(from[part].known, -std::abs(from[part].value)); };
    std::stable_sort(parts.begin(), parts.end(), [&](NodeId a, NodeId b) { return rank(a) < rank(b); });
}

/// Copies a node and all it was worked out from; a node that several formulas use is copied once.
NodeId copyTree(const Trace& from, NodeId node, Trace& to, std::unordered_map<std::uint32_t, NodeId>& copied)
{
    if (node == NodeId::None)
        return node;
    const auto known = copied.find(static_cast<std::uint32_t>(node));
    if (known != copied.end())
        return known->second;
    TraceNode copy = from[node];
    if (copy.formula && copy.formula->expression == "sum")
        putLargestFirst(from, copy.inputs);
    for (NodeId& input : copy.inputs)
        input = copyTree(from, input, to, copied);
    const NodeId id = to.add(std::move(copy));
    copied.emplace(static_cast<std::uint32_t>(node), id);
    return id;
}

}  // namespace

Explanation explain(const Catalogue& catalogue, const Scenario& scenario, std::string_view path)
{
    Trace trace;
    evaluateWith(Calculator(&trace), catalogue, scenario, nullptr);
    const auto& nodes = trace.nodes();
    // The last of its name: what shares its accelerators is told again with what the others leave.
    const auto at = [&](std::string_view wanted) {
        const auto last = std::find_if(nodes.rbegin(), nodes.rend(),
                                       [wanted](const TraceNode& node) { return node.path == wanted; });
        return last == nodes.rend() ? nodes.end() : last.base() - 1;
    };
    auto found = at(path);
    // With money over time the break-even is where the lines of the ways compared cross: against the cloud, or else the API.
    if (path == "cost.break_even_months" || path == "cost.break_even") {
        for (const std::string_view other :
             {"economics.cloud.break_even_months", "economics.api.break_even_months"}) {
            if (found == nodes.end())
                found = at(other);
        }
    }
    Explanation explanation;
    if (path.empty() || found == nodes.end())
        return explanation;
    std::unordered_map<std::uint32_t, NodeId> copied;
    explanation.root = copyTree(trace, static_cast<NodeId>(found - nodes.begin()), explanation.trace, copied);
    return explanation;
}

}  // namespace headroom
