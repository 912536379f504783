// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/validate.h"

#include "core/base/path.h"
#include "core/base/utf8.h"
#include "core/scenario/currencies.h"
#include "core/scenario/fields.h"
#include "core/scenario/ranges.h"
#include "core/units/amount.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace headroom {

namespace {

class Validator {
public:
    explicit Validator(const Scenario& scenario) : m_scenario(scenario) {}

    Status run()
    {
        entity("info", 0, m_scenario.info);
        const auto currency = parseUnit(m_scenario.info.currency);
        if (!currency || currency.value().currency != m_scenario.info.currency)
            fail(
                placeOf("info", 0, "currency"),
                {Error::Code::WrongValue, {m_scenario.info.currency.substr(0, 40), "USD, EUR, GBP, CHF, …"}});
        entity("assumptions", 0, m_scenario.assumptions);
        entity("finance", 0, m_scenario.finance);
        list("site", m_scenario.sites);
        list("pool", m_scenario.pools);
        list("workload", m_scenario.workloads);
        list("deployment", m_scenario.deployments);
        list("cloud", m_scenario.clouds);
        list("api", m_scenario.apis);
        list("staff", m_scenario.staff);
        list("purchase", m_scenario.purchases);
        list("measurement", m_scenario.measurements);
        list("exchange_rate", m_scenario.exchangeRates);
        list("egress_tier", m_scenario.egressTiers);
        currencies();
        racks();
        references();
        if (m_error)
            return *m_error;
        return Done{};
    }

private:
    void fail(std::string place, Error error)
    {
        if (!m_error) {
            error.place = std::move(place);
            m_error = std::move(error);
        }
    }
    static std::string placeOf(std::string_view section, std::uint64_t id, std::string_view field)
    {
        return Path{section, id, field}.text();
    }

    template <class Entity>
    void entity(std::string_view section, std::uint64_t id, const Entity& entity)
    {
        describe(entity, [&](std::string_view name, const auto& field) { check(section, id, name, field); });
    }
    template <class Entity>
    void list(std::string_view section, const std::vector<Entity>& entities)
    {
        if (entities.size() > limits::entities)
            fail(std::string(section),
                 {Error::Code::TooLarge,
                  {std::string(section), std::to_string(entities.size()), std::to_string(limits::entities)}});
        for (const Entity& one : entities) {
            if (m_error)
                return;
            takeId(section, one.id.number);
            entity(section, one.id.number, one);
        }
    }
    void takeId(std::string_view section, std::uint64_t id)
    {
        if (id == 0 || id >= m_scenario.nextId)
            fail(placeOf(section, id, "id"),
                 {Error::Code::OutOfRange, {std::to_string(id), "1", "next_id - 1"}});
        if (!m_ids.insert(id).second)
            fail(placeOf(section, id, "id"),
                 {Error::Code::DuplicateId, {std::string(section), std::to_string(id)}});
    }

    template <class Q>
    void check(std::string_view section, std::uint64_t id, std::string_view name, const Input<Q>& input)
    {
        const InputRange range = inputRange(name);
        const double value = input.value.value();
        // An input nobody set is not used by its kind of workload; the plan's own are always used.
        if (neverStated(input) && (section != "assumptions" || range.smallest <= 0))
            return;
        if (!std::isfinite(value) || value < range.smallest || value > range.largest)
            fail(placeOf(section, id, name), outOfRange(value, range, input.unit));
        if (input.spread)
            spread(section, id, name, *input.spread, input.unit);
        // Without a rate an amount in another currency would be taken one for one.
        if (dimensionOf<Q>.money != 0 && !input.unit.empty() &&
            input.unit.find(m_scenario.info.currency) == std::string::npos) {
            const auto unit = parseUnit(input.unit);
            if (!unit || !canBeStatedIn(m_scenario, unit.value().currency))
                fail(placeOf(section, id, name),
                     {Error::Code::WrongCurrency,
                      {unit ? unit.value().currency : input.unit, m_scenario.info.currency}});
        }
        text(section, id, name, input.source);
        text(section, id, name, input.unit);
    }
    template <class Q>
    void spread(std::string_view section, std::uint64_t id, std::string_view name, const Spread<Q>& spread,
                const std::string& unit)
    {
        if (auto status = checkSpread(spread.kind, spread.low.value(), spread.high.value(), name, unit);
            !status) {
            Error error = std::move(status).error();
            fail(placeOf(section, id, name), std::move(error));
        }
    }
    template <class Q>
    void check(std::string_view section, std::uint64_t id, std::string_view name,
               const std::optional<Input<Q>>& input)
    {
        if (input)
            check(section, id, name, *input);
    }
    void check(std::string_view section, std::uint64_t id, std::string_view name, const std::string& value)
    {
        text(section, id, name, value);
    }
    void check(std::string_view section, std::uint64_t id, std::string_view name,
               const std::vector<std::string>& values)
    {
        if (values.size() > limits::slots)
            fail(placeOf(section, id, name),
                 {Error::Code::TooLarge,
                  {"slots", std::to_string(values.size()), std::to_string(limits::slots)}});
        for (const std::string& value : values)
            text(section, id, name, value);
    }
    void check(std::string_view section, std::uint64_t id, std::string_view name, const DayShape& shape)
    {
        double sum = 0;
        bool good = shape.empty() || shape.size() == 24 || shape.size() == 168;
        for (const double weight : shape) {
            good = good && std::isfinite(weight) && weight >= 0 && weight <= 1e12;
            sum += weight;
        }
        if (!good || (!shape.empty() && sum <= 0))
            fail(placeOf(section, id, name),
                 {Error::Code::WrongValue,
                  {std::to_string(shape.size()) + " weights", "24 or 168 weights from 0 up, not all 0"}});
    }
    void check(std::string_view section, std::uint64_t id, std::string_view name, const RackUnits& units)
    {
        if (units.halves < 1 || units.halves > 200)
            fail(placeOf(section, id, name),
                 {Error::Code::OutOfRange, {numberText(units.units()) + " U", "0.5 U", "100 U"}});
    }
    void check(std::string_view section, std::uint64_t id, std::string_view name, int number)
    {
        if (number < 1 || number > 1024)
            fail(placeOf(section, id, name),
                 {Error::Code::OutOfRange, {std::to_string(number), "1", "1024"}});
    }
    /// Enumerators, dates and ids are right by their type or checked as references.
    template <class T>
    void check(std::string_view, std::uint64_t, std::string_view, const T&)
    {}

    void text(std::string_view section, std::uint64_t id, std::string_view name, const std::string& value)
    {
        if (value.size() > limits::text)
            fail(placeOf(section, id, name),
                 {Error::Code::TooLarge,
                  {"text", std::to_string(value.size()), std::to_string(limits::text)}});
        else if (const auto wrong = firstInvalidUtf8(value))
            fail(placeOf(section, id, name), {Error::Code::NotText, {std::to_string(*wrong)}});
    }

    /// Each currency has one rate, and the plan's own none.
    void currencies()
    {
        std::unordered_set<std::string> seen;
        for (const ExchangeRate& rate : m_scenario.exchangeRates) {
            const std::string place = placeOf("exchange_rate", rate.id.number, "currency");
            const auto unit = parseUnit(rate.name);
            if (!unit || unit.value().symbol != rate.name || unit.value().currency != rate.name)
                fail(place, {Error::Code::WrongValue, {rate.name.substr(0, 40), "USD, EUR, GBP, CHF, …"}});
            else if (!(rate.rate.value.value() > 0))
                fail(placeOf("exchange_rate", rate.id.number, "in_plan_currency"),
                     outOfRange(rate.rate.value.value(), inputRange("in_plan_currency"), rate.rate.unit));
            else if (rate.name == m_scenario.info.currency)
                fail(place, {Error::Code::WrongValue, {rate.name, "a currency other than the plan's own"}});
            else if (!seen.insert(rate.name).second)
                fail(place, {Error::Code::DuplicateId, {"exchange_rate", rate.name}});
        }
    }

    void racks()
    {
        if (m_scenario.racks.size() > limits::racks)
            fail("racks",
                 {Error::Code::TooLarge,
                  {"racks", std::to_string(m_scenario.racks.size()), std::to_string(limits::racks)}});
        std::size_t placed = 0;
        for (const RackPtr& rack : m_scenario.racks) {
            if (m_error)
                return;
            takeId("rack", rack->id.number);
            entity("rack", rack->id.number, *rack);
            placed += rack->placements.size();
            for (const Placement& placement : rack->placements) {
                takeId("placement", placement.id.number);
                entity("placement", placement.id.number, placement);
                const bool placeable = placement.kind == ItemKind::Server ||
                                       placement.kind == ItemKind::Switch ||
                                       placement.kind == ItemKind::Storage || placement.kind == ItemKind::Pdu;
                if (!placeable)
                    fail(placeOf("placement", placement.id.number, "kind"),
                         {Error::Code::WrongValue,
                          {std::string(tableName(placement.kind)), "servers, switches, storage, pdus"}});
                if (m_error)
                    return;
            }
        }
        if (placed > limits::placements)
            fail("racks", {Error::Code::TooLarge,
                           {"placements", std::to_string(placed), std::to_string(limits::placements)}});
    }

    template <class List, class IdType>
    void refers(std::string_view section, std::uint64_t id, std::string_view field, const List& list,
                IdType target)
    {
        if (!target)
            return;
        if (std::none_of(list.begin(), list.end(), [target](const auto& one) { return one.id == target; }))
            fail(placeOf(section, id, field),
                 {Error::Code::UnknownItem, {std::string(field), std::to_string(target.number), {}}});
    }
    void references()
    {
        std::unordered_set<std::uint64_t> pools, sites;
        for (const Pool& pool : m_scenario.pools)
            pools.insert(pool.id.number);
        for (const Site& site : m_scenario.sites)
            sites.insert(site.id.number);
        for (const RackPtr& rack : m_scenario.racks) {
            if (!sites.contains(rack->site.number))
                fail(placeOf("rack", rack->id.number, "site"),
                     {Error::Code::UnknownItem, {"site", std::to_string(rack->site.number), {}}});
            for (const Placement& placement : rack->placements) {
                if (placement.pool && !pools.contains(placement.pool.number))
                    fail(placeOf("placement", placement.id.number, "pool"),
                         {Error::Code::UnknownItem, {"pool", std::to_string(placement.pool.number), {}}});
            }
        }
        for (const Deployment& deployment : m_scenario.deployments) {
            refers("deployment", deployment.id.number, "workload", m_scenario.workloads, deployment.workload);
            refers("deployment", deployment.id.number, "pool", m_scenario.pools, deployment.pool);
            refers("deployment", deployment.id.number, "prefill_pool", m_scenario.pools,
                   deployment.prefillPool);
        }
        for (const Measurement& run : m_scenario.measurements)
            refers("measurement", run.id.number, "deployment", m_scenario.deployments, run.deployment);
        for (const CloudCommitment& cloud : m_scenario.clouds)
            refers("cloud", cloud.id.number, "workload", m_scenario.workloads, cloud.workload);
        for (const ApiCommitment& api : m_scenario.apis)
            refers("api", api.id.number, "workload", m_scenario.workloads, api.workload);
    }

    const Scenario& m_scenario;
    std::unordered_set<std::uint64_t> m_ids;
    std::optional<Error> m_error;
};

}  // namespace

Status checkSpread(SpreadKind kind, double low, double high, std::string_view field, const std::string& unit)
{
    const InputRange range = inputRange(field);
    for (const double end : {low, high}) {
        if (!std::isfinite(end) || end < range.smallest || end > range.largest)
            return outOfRange(end, range, unit);
    }
    const auto spec = parseUnit(unit);
    const double factor = spec && !unit.empty() ? spec.value().factor : 1.0;
    if (!(low < high))
        return Error{Error::Code::WrongValue,
                     {numberText(low / factor) + ".." + amountText(high / factor, unit),
                      "a low end below the high end"}};
    if (kind == SpreadKind::Lognormal && low <= 0)
        return Error{Error::Code::WrongValue,
                     {amountText(low / factor, unit), "a low end above 0 for lognormal"}};
    return Done{};
}

Status validate(const Scenario& scenario) { return Validator(scenario).run(); }

}  // namespace headroom
