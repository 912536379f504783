// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/fields.h"
#include "ui/inspectors/fields_of.h"
#include "ui/text/text.h"

#include <string>
#include <string_view>

namespace headroom::ui {

/// Turns the fields that `describe` names into rows of the inspector: the one place where the type of a field decides how it is
/// edited.
class FieldCollector {
public:
    FieldCollector(const Scenario& scenario, const Catalogue& catalogue, std::string section,
                   std::uint64_t id)
        : m_scenario(scenario),
          m_catalogue(catalogue),
          m_section(std::move(section)),
          m_id(id)
    {}

    template <class Entity>
    std::vector<FieldValue> collect(const Entity& entity)
    {
        std::vector<FieldValue> fields;
        describe(entity, [&](std::string_view name, const auto& field) {
            FieldValue value = begin(name);
            if (!value.group.isEmpty() && fill(value, field))
                fields.push_back(std::move(value));
        });
        return fields;
    }

private:
    FieldValue begin(std::string_view name);

    template <class Q>
    bool fill(FieldValue& value, const Input<Q>& input)
    {
        fillAmount(value, input.value.value(), input.unit);
        value.units = unitsOffered(input.value.value(), dimensionOf<Q>);
        value.origin =
            input.kind == InputKind::Fact ? FieldValue::Origin::Fact : FieldValue::Origin::Assumption;
        value.ownOrigin = true;
        value.source = QString::fromStdString(input.source);
        value.date = input.date;
        value.canVary = true;
        if (input.spread)
            fillSpread(value, {input.spread->kind, input.spread->low.value(), input.spread->high.value()},
                       input.unit);
        return true;
    }
    template <class Q>
    bool fill(FieldValue& value, const std::optional<Input<Q>>& input)
    {
        value.optional = true;
        value.canVary = true;
        value.type = FieldValue::Type::Amount;
        if (input)
            value.changed = fill(value, *input);
        else
            value.unit = unitToStart(dimensionOf<Q>);
        return true;
    }
    template <class E>
    requires std::is_enum_v<E>
    bool fill(FieldValue& value, const E& choice)
    {
        if constexpr (enumWords<E>.size() == 0) {
            return false;
        } else {
            value.type = FieldValue::Type::Choice;
            for (std::size_t i = 0; i < enumWords<E>.size(); ++i)
                value.options.push_back({QString::fromLatin1(enumWords<E>[i].data(),
                                                             static_cast<qsizetype>(enumWords<E>[i].size())),
                                         text::enumText(static_cast<E>(i))});
            value.text = value.options[static_cast<std::size_t>(choice)].value;
            return true;
        }
    }
    bool fill(FieldValue& value, const std::string& string);
    bool fill(FieldValue& value, const Date& date);
    bool fill(FieldValue& value, int number);
    bool fill(FieldValue& value, const RackUnits& units);
    bool fill(FieldValue& value, const DayShape& shape);
    bool fill(FieldValue& value, const SiteId& id) { return refer(value, id.number, m_scenario.sites); }
    bool fill(FieldValue& value, const PoolId& id) { return refer(value, id.number, m_scenario.pools); }
    bool fill(FieldValue& value, const WorkloadId& id)
    {
        return refer(value, id.number, m_scenario.workloads);
    }
    /// Own identities and lists have views of their own.
    template <class Tag>
    bool fill(FieldValue&, const Id<Tag>&)
    {
        return false;
    }
    bool fill(FieldValue&, const std::vector<std::string>&) { return false; }

    template <class Entity>
    static bool refer(FieldValue& value, std::uint64_t id, const std::vector<Entity>& list)
    {
        value.type = FieldValue::Type::Choice;
        value.options.push_back({{}, noneWord()});
        for (const Entity& one : list)
            value.options.push_back({QString::number(one.id.number), QString::fromStdString(one.name)});
        value.text = id == 0 ? QString() : QString::number(id);
        return true;
    }
    static QString noneWord();
    static void fillAmount(FieldValue& value, double si, const std::string& unit);
    static void fillSpread(FieldValue& value, Spread<double> spread, const std::string& unit);
    QString unitToStart(Dimension dimension) const;
    QStringList unitsOffered(double si, Dimension dimension) const;
    bool chooseItem(FieldValue& value, ItemKind kind) const;

    const Scenario& m_scenario;
    const Catalogue& m_catalogue;
    std::string m_section;
    std::uint64_t m_id;
    std::string_view m_name;
};

}  // namespace headroom::ui
