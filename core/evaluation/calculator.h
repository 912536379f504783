// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/catalogue/figure.h"
#include "core/evaluation/formulas_exchange.h"
#include "core/scenario/exchange_rate.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

struct Scenario;
/// The rate at which an input of this unit was exchanged; null for one in the plan's own currency.
const ExchangeRate* rateBehind(const Scenario& plan, std::string_view unit);

enum class NodeId : std::uint32_t { None = ~0u };

/// A value on its way through the formulas. Unknown inputs make unknown results: nothing is guessed on the way.
template <class Q>
struct Traced {
    Q value{};
    NodeId node = NodeId::None;
    bool known = true;

    std::optional<Q> optional() const { return known ? std::optional<Q>(value) : std::nullopt; }
};

/// What an explanation shows of one value. `path` is set for values of the scenario and for named results.
struct TraceNode {
    enum class Origin : std::uint8_t { Computed, Fact, Assumption, Convention };
    Term term{};
    std::string label{};       ///< whose value it is ("gpu-03", "L40S 48 GB"); may be empty
    std::optional<Term> of{};  ///< what it is the total of, where parts of a sum share one name
    double value = 0;          ///< SI; meaningless unless `known`
    bool known = true;
    Dimension dimension{};
    Origin origin = Origin::Computed;
    std::optional<FormulaView> formula{};  ///< none for given values; sums have `expression` "sum"
    std::vector<NodeId> inputs{};
    std::string unit{};    ///< the unit in which it was given, may be empty
    std::string source{};  ///< of given values
    Date date{};
    std::string path{};
};

/// The record of one evaluation, kept only while something is being explained.
class Trace {
public:
    NodeId add(TraceNode node)
    {
        m_nodes.push_back(std::move(node));
        return static_cast<NodeId>(m_nodes.size() - 1);
    }
    TraceNode& operator[](NodeId id) { return m_nodes[static_cast<std::size_t>(id)]; }
    const TraceNode& operator[](NodeId id) const { return m_nodes[static_cast<std::size_t>(id)]; }
    const std::vector<TraceNode>& nodes() const { return m_nodes; }

private:
    std::vector<TraceNode> m_nodes;
};

/// Applies formulas. With a trace it records every step; without one it only computes, at no cost beyond the
/// arithmetic.
class Calculator {
public:
    explicit Calculator(Trace* trace = nullptr) : m_trace(trace) {}

    bool tracing() const { return m_trace != nullptr; }
    /// The same for a plan whose inputs were exchanged: explanations show what they were stated in.
    Calculator of(const Scenario& plan) const
    {
        Calculator out(m_trace);
        out.m_plan = &plan;
        return out;
    }

    /// A figure of the catalogue, fact with source and date; unknown stays unknown.
    template <class Q>
    Traced<Q> given(Term term, const Figure<Q>& figure, std::string_view label = {}) const
    {
        Traced<Q> out{figure.known() ? *figure.value : Q{}, NodeId::None, figure.known()};
        if (m_trace)
            out.node = m_trace->add({.term = term,
                                     .label = std::string(label),
                                     .value = out.value.value(),
                                     .known = out.known,
                                     .dimension = dimensionOf<Q>,
                                     .origin = TraceNode::Origin::Fact,
                                     .unit = figure.unit,
                                     .source = figure.source ? figure.source->title : std::string(),
                                     .date = figure.date});
        return out;
    }
    /// An input of the scenario, with the kind and source its user gave it.
    template <class Q>
    Traced<Q> given(Term term, const Input<Q>& input, Path path, std::string_view label = {}) const
    {
        Traced<Q> out{input.value};
        if constexpr (dimensionOf<Q>.money != 0) {
            if (const ExchangeRate* rate = m_trace && m_plan ? rateBehind(*m_plan, input.unit) : nullptr)
                return exchanged(term, input, path, label, *rate);
        }
        if (m_trace)
            out.node = m_trace->add({.term = term,
                                     .label = std::string(label),
                                     .value = out.value.value(),
                                     .dimension = dimensionOf<Q>,
                                     .origin = input.kind == InputKind::Fact ? TraceNode::Origin::Fact
                                                                             : TraceNode::Origin::Assumption,
                                     .unit = input.unit,
                                     .source = input.source,
                                     .date = input.date,
                                     .path = path.text()});
        return out;
    }
    /// The same for an input without which nothing can be said: unknown where nobody stated it.
    template <class Q>
    Traced<Q> needed(Term term, const Input<Q>& input, Path path, std::string_view label = {}) const
    {
        return neverStated(input) ? unknown<Q>(term, label) : given(term, input, path, label);
    }
    /// A constant of the method itself (24 hours a day, a fitted efficiency), with its source.
    template <class Q>
    Traced<Q> convention(Term term, Q value, std::string_view source, std::string_view label = {}) const
    {
        Traced<Q> out{value};
        if (m_trace)
            out.node = m_trace->add({.term = term,
                                     .label = std::string(label),
                                     .value = value.value(),
                                     .dimension = dimensionOf<Q>,
                                     .origin = TraceNode::Origin::Convention,
                                     .source = std::string(source)});
        return out;
    }
    /// A value nobody knows, so that what depends on it says so.
    template <class Q>
    Traced<Q> unknown(Term term, std::string_view label = {}) const
    {
        return given(term, Figure<Q>{}, label);
    }
    /// A part of a sum, told apart from the others by what it was worked out from.
    template <class Q>
    Traced<Q> part(const Traced<Q>& traced, NodeId from) const
    {
        if (m_trace && traced.node != from && traced.node != NodeId::None && from != NodeId::None)
            (*m_trace)[traced.node].of = (*m_trace)[from].term;
        return traced;
    }
    /// How many there are of something in the plan.
    Traced<Ratio> count(Term term, double number, std::string_view label = {}) const
    {
        Traced<Ratio> out{ratio(number)};
        if (m_trace)
            out.node =
                m_trace->add({.term = term, .label = std::string(label), .value = number, .source = "plan"});
        return out;
    }

    template <class Out, class... In>
    Traced<Out> apply(const Formula<Out, In...>& formula, const Traced<In>&... inputs) const
    {
        Traced<Out> out{{}, NodeId::None, (inputs.known && ...)};
        if (out.known)
            out.value = formula.compute(inputs.value...);
        if (m_trace)
            out.node = m_trace->add({.term = formula.result,
                                     .value = out.value.value(),
                                     .known = out.known,
                                     .dimension = dimensionOf<Out>,
                                     .formula = viewOf(formula),
                                     .inputs = {inputs.node...}});
        return out;
    }
    /// The sum of like values, shown as a list. Unknown if any part is unknown; zero if there are none.
    template <class Q>
    Traced<Q> sum(Term term, std::span<const Traced<Q>> parts) const
    {
        static constexpr FormulaView sumView{Term::Sum, nullptr, 0, "sum", "definition"};
        // The sum of one site's power is that site's power: an explanation needs no step from a thing to itself.
        if (m_trace && parts.size() == 1 && parts.front().node != NodeId::None &&
            (*m_trace)[parts.front().node].term == term)
            return parts.front();
        Traced<Q> out;
        for (const auto& part : parts) {
            out.known = out.known && part.known;
            out.value += part.value;
        }
        if (m_trace) {
            TraceNode node{.term = term,
                           .value = out.value.value(),
                           .known = out.known,
                           .dimension = dimensionOf<Q>,
                           .formula = sumView};
            for (const auto& part : parts)
                node.inputs.push_back(part.node);
            out.node = m_trace->add(std::move(node));
        }
        return out;
    }
    template <class Q>
    Traced<Q> sum(Term term, std::initializer_list<Traced<Q>> parts) const
    {
        return sum<Q>(term, std::span<const Traced<Q>>(parts.begin(), parts.size()));
    }

    /// Names a value as a result, so that it can be asked for by its path, and gives it back as results hold it.
    template <class Q>
    std::optional<Q> result(Path path, const Traced<Q>& traced, std::string_view label = {}) const
    {
        if (m_trace && traced.node != NodeId::None) {
            TraceNode& node = (*m_trace)[traced.node];
            if (node.path.empty())
                node.path = path.text();
            else if (node.path != path.text())
                alias(traced.node, path);
            if (!label.empty() && (*m_trace)[traced.node].label.empty())
                (*m_trace)[traced.node].label = label;
        }
        return traced.optional();
    }

    /// Says whose value this is, where an explanation would else show a bare formula.
    template <class Q>
    void label(const Traced<Q>& traced, std::string_view whose) const
    {
        if (m_trace && traced.node != NodeId::None && (*m_trace)[traced.node].label.empty())
            (*m_trace)[traced.node].label = whose;
    }

    /// The same value under another name, for a formula whose result has the name it had.
    template <class Q>
    Traced<Q> renamed(const Traced<Q>& traced, Term term) const
    {
        if (m_trace && traced.node != NodeId::None)
            (*m_trace)[traced.node].term = term;
        return traced;
    }

private:
    /// `input` was exchanged before the evaluation, so we show the step backwards.
    template <class Q>
    Traced<Q> exchanged(Term term, const Input<Q>& input, Path path, std::string_view label,
                        const ExchangeRate& rate) const
    {
        Input<Q> stated = input;
        stated.value = input.value / rate.rate.value;
        const Calculator plain(m_trace);
        Traced<Q> out = apply(formulas::exchanged<Q>, plain.given(Term::StatedPrice, stated, path, label),
                              plain.given(Term::ExchangeRate, rate.rate,
                                          {"exchange_rate", rate.id.number, "in_plan_currency"}, rate.name));
        out.value = input.value;
        TraceNode& node = (*m_trace)[out.node];
        node.term = term;
        node.label = label;
        return out;
    }
    void alias(NodeId of, Path path) const
    {
        TraceNode copy = (*m_trace)[of];
        copy.path = path.text();
        m_trace->add(std::move(copy));
    }

    Trace* m_trace;
    const Scenario* m_plan = nullptr;
};

}  // namespace headroom
