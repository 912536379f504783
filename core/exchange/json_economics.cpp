// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_economics.h"

#include <array>
#include <numeric>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> optionWords{"own", "other-space", "cloud", "api", "hybrid"};
constexpr std::array<std::string_view, assetClasses> assetWords{"servers", "network",  "storage",
                                                                "plant",   "building", "other_assets"};
constexpr std::array<std::string_view, hiddenCosts> hiddenWords{
    "storage", "network", "control-plane", "support", "goodput", "setup", "debugging", "other-compute"};
constexpr std::array<std::string_view, 3> stateWords{"not-considered", "zero", "filled"};

void writeUnit(ObjectWriter& w, const UnitCost& unit)
{
    w.begin('{');
    w.number("workload", static_cast<double>(unit.workload.number));
    w.known("per_s", unit.perHour);
    w.known("per_item", unit.perItem);
    w.known("per_work", unit.perWork);
    w.known("per_output_token", unit.perOutputToken);
    w.known("per_token", unit.perToken);
    w.known("per_blended_token", unit.perBlendedToken);
    w.known("per_input_token", unit.perInputToken);
    w.known("per_weighted_output_token", unit.perWeightedOutputToken);
    w.known("per_work_fully_used", unit.perWorkFullyUsed);
    w.known("per_byte", unit.perByte);
    w.end('}');
}

void writeOption(ObjectWriter& w, const OptionResult& option)
{
    w.begin('{');
    w.text("option", wordOf(option.option));
    w.flag("refused", option.refused);
    w.known("total", option.total);
    w.known("present_cost", option.present);
    w.known("annual_cost", option.annual);
    w.known("per_s", option.perHour);
    w.known("break_even_months", option.breakEvenMonths);
    w.number("break_evens", option.breakEvens);
    w.known("discounted_break_even_months", option.discountedMonths);
    w.known("saving", option.saving);
    w.known("internal_rate", option.internalRate);
    w.number("internal_rates", static_cast<int>(option.internalRates.size()));
    w.key("all_internal_rates");
    w.begin('[');
    for (const Ratio& rate : option.internalRates)
        w.raw(jsonNumber(rate.value()));
    w.end(']');
    w.known("cost_ratio", option.costRatio);
    w.known("winning_use", option.winningUse);
    w.key("units");
    w.begin('[');
    for (const UnitCost& unit : option.units)
        writeUnit(w, unit);
    w.end(']');
    w.key("categories");
    w.begin('{');
    for (std::size_t c = 0; c < costCategories; ++c) {
        const auto& row = option.flow.byCategory[c];
        if (!row.empty())
            w.number(categoryName(static_cast<CostCategory>(c)),
                     std::accumulate(row.begin(), row.end(), Money{}).value());
    }
    w.end('}');
    w.key("cash_flow");
    w.begin('[');
    for (const Money& paid : option.flow.total)
        w.raw(jsonNumber(paid.value()));
    w.end(']');
    w.end('}');
}

void writeCloud(ObjectWriter& w, const CloudPart& part)
{
    w.begin('{');
    w.number("id", static_cast<double>(part.id.number));
    w.known("instances_working", part.working);
    w.known("instances_paid", part.paid);
    w.known("lost_hours", part.lostHours);
    w.known("rate", part.rate);
    w.known("upfront", part.upfront);
    w.known("beyond", part.beyond);
    w.known("unused", part.unused);
    w.known("owed", part.owed);
    w.end('}');
}

void writePlacement(ObjectWriter& w, const WorkloadPlacement& row)
{
    w.begin('{');
    w.number("workload", static_cast<double>(row.workload.number));
    w.known("owned_share", row.ownedShare);
    w.known("instances", row.instances);
    w.known("token_share", row.tokenShare);
    w.known("owned_cost", row.owned);
    w.known("rented_cost", row.rented);
    w.known("token_cost", row.byToken);
    w.flag("renting_refused", row.rentingRefused);
    w.flag("tokens_refused", row.tokensRefused);
    w.end('}');
}

void writeHybrid(ObjectWriter& w, const HybridSplit& split)
{
    if (!split.ownedShare) {
        w.raw("null");
        return;
    }
    w.begin('{');
    w.number("workload", static_cast<double>(split.workload.number));
    w.number("workloads", split.workloads);
    w.known("owned_share", split.ownedShare);
    w.known("instances", split.instances);
    w.known("own_scale", split.ownScale);
    w.known("token_scale", split.tokens);
    w.known("servers", split.servers);
    w.known("planned_servers", split.planned);
    w.known("racks", split.racks);
    w.flag("found", split.found);
    w.end('}');
}

void writeUnbound(ObjectWriter& w, const std::optional<UnboundWay>& unbound)
{
    w.key("if_permitted");
    if (!unbound) {
        w.raw("null");
        return;
    }
    w.begin('{');
    w.text("way", wordOf(unbound->way));
    w.known("total", unbound->total);
    w.key("hybrid");
    writeHybrid(w, unbound->split);
    w.key("placement");
    w.begin('[');
    for (const WorkloadPlacement& row : unbound->placement)
        writePlacement(w, row);
    w.end(']');
    w.end('}');
}

void writeDecision(ObjectWriter& w, const Decision& decision)
{
    w.begin('{');
    if (decision.cheapest) {
        w.text("cheapest", wordOf(*decision.cheapest));
    } else {
        w.key("cheapest");
        w.raw("null");
    }
    w.known("price_of_constraint", decision.constraint);
    w.known("permitted_cost", decision.permitted);
    writeUnbound(w, decision.unbound);
    w.key("refused");
    w.begin('[');
    for (const RefusedLine& line : decision.refused) {
        w.begin('{');
        w.text("way", wordOf(line.way));
        w.number("id", static_cast<double>(line.id));
        w.text("name", line.name);
        w.text("reason", line.reason);
        w.known("price", line.price);
        w.end('}');
    }
    w.end(']');
    w.end('}');
}

void writeSite(ObjectWriter& w, const SiteCost& site)
{
    w.begin('{');
    w.number("site", static_cast<double>(site.site.number));
    w.known("total", site.total);
    w.key("categories");
    w.begin('{');
    for (std::size_t c = 0; c < costCategories; ++c) {
        if (site.byCategory[c])
            w.number(categoryName(static_cast<CostCategory>(c)), site.byCategory[c]->value());
    }
    w.end('}');
    w.end('}');
}

void writeMonthly(ObjectWriter& w, const MonthlyCost& monthly)
{
    w.begin('{');
    for (std::size_t a = 0; a < assetClasses; ++a) {
        w.key(assetWords[a]);
        w.begin('{');
        w.known("charge", monthly.capital[a].charge);
        w.known("amortisation", monthly.capital[a].amortisation);
        w.known("interest", monthly.capital[a].interest);
        w.end('}');
    }
    w.known("electricity", monthly.electricity);
    w.known("overhead", monthly.overhead);
    w.known("cooling", monthly.cooling);
    w.known("space", monthly.space);
    w.known("staff", monthly.staff);
    w.known("maintenance", monthly.maintenance);
    w.known("other", monthly.other);
    w.known("total", monthly.total);
    w.known("lifetime", monthly.lifetime);
    w.end('}');
}

}  // namespace

std::string_view wordOf(CostOption option) { return optionWords[static_cast<std::size_t>(option)]; }

void writeEconomics(ObjectWriter& w, const EconomicsResult& economics)
{
    w.begin('{');
    w.number("months", economics.months);
    w.known("capital_recovery", economics.capitalRecovery);
    w.known("hours_per_day", economics.hoursPerDay);
    w.known("cloud_exit", economics.cloudExit);
    w.key("rented_against_api");
    if (const auto& against = economics.rentingAgainstApi) {
        w.begin('{');
        w.known("saving", against->saving);
        w.known("break_even_months", against->breakEvenMonths);
        w.number("break_evens", against->breakEvens);
        w.known("cost_ratio", against->costRatio);
        w.known("winning_use", against->winningUse);
        w.end('}');
    } else {
        w.raw("null");
    }
    w.key("clouds");
    w.begin('[');
    for (const CloudPart& part : economics.clouds)
        writeCloud(w, part);
    w.end(']');
    w.key("sites");
    w.begin('[');
    for (const SiteCost& site : economics.sites)
        writeSite(w, site);
    w.end(']');
    w.key("options");
    w.begin('[');
    for (const OptionResult& option : economics.options)
        writeOption(w, option);
    w.end(']');
    w.key("monthly");
    writeMonthly(w, economics.monthly);
    w.key("hybrid");
    writeHybrid(w, economics.hybrid);
    w.key("placement");
    w.begin('[');
    for (const WorkloadPlacement& row : economics.placement)
        writePlacement(w, row);
    w.end(']');
    w.key("decision");
    writeDecision(w, economics.decision);
    w.key("hidden_cloud_costs");
    w.begin('{');
    for (std::size_t i = 0; i < hiddenCosts; ++i)
        w.text(hiddenWords[i], stateWords[static_cast<std::size_t>(economics.hiddenCloud[i])]);
    w.end('}');
    w.end('}');
}

}  // namespace headroom
