// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/study_inputs.h"

#include "core/base/spelling.h"
#include "core/evaluation/rack_purchase.h"
#include "core/scenario/edits.h"

#include <algorithm>
#include <array>
#include <set>

namespace headroom {

namespace {

constexpr std::string_view section = "catalogue.";

struct Priced {
    std::string_view field;
    CloudPricing pricing;
    Figure<MoneyRate> CloudInstance::*figure;
};
constexpr std::array cloudPrices{
    Priced{"on_demand", CloudPricing::OnDemand, &CloudInstance::onDemand},
    Priced{"on_demand", CloudPricing::SavingsPlan, &CloudInstance::onDemand},
    Priced{"spot", CloudPricing::Spot, &CloudInstance::spot},
    Priced{"reserved_1yr", CloudPricing::Reserved1, &CloudInstance::reserved1},
    Priced{"reserved_3yr", CloudPricing::Reserved3, &CloudInstance::reserved3},
    Priced{"reserved_5yr", CloudPricing::Reserved5, &CloudInstance::reserved5},
};

struct TokenPrice {
    std::string_view field;
    Figure<MoneyPerToken> ApiPrice::*figure;
    std::optional<Input<MoneyPerToken>> ApiCommitment::*stated;  ///< null where the plan has no field for it
    std::optional<Input<Ratio>> ApiCommitment::*share;           ///< null where it always counts
};
constexpr std::array tokenPrices{
    TokenPrice{"input", &ApiPrice::input, &ApiCommitment::inputPrice, nullptr},
    TokenPrice{"output", &ApiPrice::output, &ApiCommitment::outputPrice, nullptr},
    TokenPrice{"cached_input", &ApiPrice::cachedInput, &ApiCommitment::cachedPrice,
               &ApiCommitment::cachedShare},
    TokenPrice{"batch_input", &ApiPrice::batchInput, nullptr, &ApiCommitment::batchShare},
    TokenPrice{"batch_output", &ApiPrice::batchOutput, nullptr, &ApiCommitment::batchShare},
};

/// Calls `visit(figure)` for each quantity that a price of an entry stands in; two for an accelerator's low and high price.
template <class AnEntry, class Visit>
void visitFigures(AnEntry& entry, std::string_view field, Visit&& visit)
{
    std::visit(
        [&]<class Thing>(Thing& thing) {
            using Plain = std::remove_const_t<Thing>;
            if constexpr (std::is_same_v<Plain, Server> || std::is_same_v<Plain, Device>) {
                if (field == "price")
                    visit(thing.price);
            } else if constexpr (std::is_same_v<Plain, Accelerator>) {
                if (field == "price") {
                    visit(thing.priceLow);
                    visit(thing.priceHigh);
                }
            } else if constexpr (std::is_same_v<Plain, CloudInstance>) {
                const auto row = std::find_if(cloudPrices.begin(), cloudPrices.end(),
                                              [&](const Priced& one) { return one.field == field; });
                if (row != cloudPrices.end())
                    visit(thing.*(row->figure));
            } else if constexpr (std::is_same_v<Plain, ApiPrice>) {
                const auto row = std::find_if(tokenPrices.begin(), tokenPrices.end(),
                                              [&](const TokenPrice& one) { return one.field == field; });
                if (row != tokenPrices.end())
                    visit(thing.*(row->figure));
            }
        },
        entry.thing);
}

template <class Q>
std::string unitOf(const std::string& currency)
{
    if constexpr (std::is_same_v<Q, MoneyRate>)
        return currency + "/h";
    else if constexpr (std::is_same_v<Q, MoneyPerToken>)
        return currency + "/Mtoken";
    else
        return currency;
}

std::string pathOf(ItemKind kind, std::string_view id, std::string_view field)
{
    std::string path(section);
    path.append(tableName(kind)).append(".").append(id).append(".").append(field);
    return path;
}

std::optional<InputView> viewOf(const Catalogue& catalogue, const CataloguePath& path)
{
    const EntryPtr entry = catalogue.find(path.kind, path.id);
    if (!entry)
        return std::nullopt;
    InputView view{pathOf(path.kind, path.id, path.field),
                   path.field,
                   std::string(entry->item.name()),
                   0,
                   {},
                   {},
                   inputRange("price"),
                   {}};
    int known = 0;
    visitFigures(*entry, path.field, [&]<class Q>(const Figure<Q>& figure) {
        if (!figure.known())
            return;
        // A price that is known from low to high counts as their mean.
        view.value = (view.value * known + figure.value->value()) / (known + 1);
        ++known;
        view.unit = unitOf<Q>(figure.currency);
        view.dimension = dimensionOf<Q>;
    });
    view.range.smallest = 0;
    return known > 0 ? std::optional(view) : std::nullopt;
}

/// Cards in a placement that are bought beside the server.
std::set<std::string> cardsBought(const Placement& placement, const Server* server)
{
    std::set<std::string> bought;
    if (!server)
        return bought;
    for (const std::string& card : placement.accelerators) {
        const auto count = std::count(placement.accelerators.begin(), placement.accelerators.end(), card);
        const bool included =
            card == server->priceAccelerator && count <= std::ptrdiff_t(includedAccelerators(*server));
        if (!card.empty() && !included)
            bought.insert(card);
    }
    return bought;
}

std::vector<CataloguePath> pricesInUse(const Catalogue& catalogue, const Scenario& plan)
{
    std::set<std::tuple<ItemKind, std::string, std::string>> used;
    for (const RackPtr& rack : plan.racks) {
        for (const Placement& placement : rack->placements) {
            if (!placement.price)
                used.insert({placement.kind, placement.item, "price"});
            if (placement.acceleratorPrice)
                continue;
            for (const std::string& card : cardsBought(placement, catalogue.server(placement.item)))
                used.insert({ItemKind::Accelerator, card, "price"});
        }
    }
    for (const CloudCommitment& cloud : plan.clouds) {
        const auto row = std::find_if(cloudPrices.begin(), cloudPrices.end(),
                                      [&](const Priced& one) { return one.pricing == cloud.pricing; });
        if (!cloud.rate && row != cloudPrices.end())
            used.insert({ItemKind::CloudInstance, cloud.instance, std::string(row->field)});
    }
    for (const ApiCommitment& api : plan.apis) {
        for (const TokenPrice& row : tokenPrices) {
            const bool own = row.stated ? (api.*(row.stated)).has_value() : api.batchDiscount.has_value();
            const bool counts = !row.share || (api.*(row.share) && (api.*(row.share))->value.value() > 0);
            if (!own && counts)
                used.insert({ItemKind::ApiPrice, api.api, std::string(row.field)});
        }
    }
    std::vector<CataloguePath> out;
    for (const auto& [kind, id, field] : used)
        out.push_back({kind, id, field});
    return out;
}

template <class Q>
Input<Q> stated(const InputView& input, double value, Date today)
{
    return {Q::from_value(value), input.unit, InputKind::Assumption, {}, today};
}

bool statePrice(Scenario& plan, const CataloguePath& path, const InputView& input, double value, Date today)
{
    bool taken = false;
    if (path.kind == ItemKind::CloudInstance) {
        for (CloudCommitment& cloud : plan.clouds) {
            const bool counts = std::any_of(cloudPrices.begin(), cloudPrices.end(), [&](const Priced& one) {
                return one.field == path.field && one.pricing == cloud.pricing;
            });
            if (cloud.rate || cloud.instance != path.id || !counts)
                continue;
            cloud.rate = stated<MoneyRate>(input, value, today);
            taken = true;
        }
        return taken;
    }
    if (path.kind == ItemKind::ApiPrice) {
        const auto row = std::find_if(tokenPrices.begin(), tokenPrices.end(),
                                      [&](const TokenPrice& one) { return one.field == path.field; });
        for (ApiCommitment& api : plan.apis) {
            if (row == tokenPrices.end() || !row->stated || api.api != path.id || api.*(row->stated))
                continue;
            api.*(row->stated) = stated<MoneyPerToken>(input, value, today);
            taken = true;
        }
        return taken;
    }
    for (RackPtr& rack : plan.racks) {
        const auto fits = [&](const Placement& one) {
            return one.kind == path.kind && one.item == path.id && !one.price;
        };
        if (std::none_of(rack->placements.begin(), rack->placements.end(), fits))
            continue;
        Rack changed = *rack;
        for (Placement& placement : changed.placements) {
            if (fits(placement))
                placement.price = stated<Money>(input, value, today);
        }
        rack = std::make_shared<const Rack>(std::move(changed));
        taken = true;
    }
    return taken;
}

}  // namespace

std::optional<CataloguePath> readCataloguePath(std::string_view path)
{
    if (!path.starts_with(section))
        return std::nullopt;
    path.remove_prefix(section.size());
    const std::size_t first = path.find('.'), last = path.rfind('.');
    if (first == std::string_view::npos || first == last)
        return std::nullopt;
    for (const ItemKind kind : allItemKinds) {
        if (tableName(kind) == path.substr(0, first))
            return CataloguePath{kind, std::string(path.substr(first + 1, last - first - 1)),
                                 std::string(path.substr(last + 1))};
    }
    return std::nullopt;
}

std::vector<InputView> studyInputs(const Catalogue& catalogue, const Scenario& plan)
{
    std::vector<InputView> inputs = allInputs(plan);
    for (const CataloguePath& path : pricesInUse(catalogue, plan)) {
        if (auto view = viewOf(catalogue, path))
            inputs.push_back(std::move(*view));
    }
    return inputs;
}

std::optional<InputView> studyInputAt(const Catalogue& catalogue, const Scenario& plan, std::string_view path)
{
    const auto wanted = readCataloguePath(path);
    if (!wanted)
        return inputAt(plan, path);
    for (const CataloguePath& used : pricesInUse(catalogue, plan)) {
        if (used.kind == wanted->kind && used.id == wanted->id && used.field == wanted->field)
            return viewOf(catalogue, used);
    }
    return std::nullopt;
}

Error noStudyInput(const Catalogue& catalogue, const Scenario& plan, std::string_view path)
{
    // A field that there is takes the path and refuses the text.
    constexpr std::string_view noValue = "?";
    const auto tried = setByPath(plan, path, noValue);
    if (!readCataloguePath(path) && !tried && tried.error().code != Error::Code::UnknownField &&
        tried.error().code != Error::Code::UnknownItem && tried.error().code != Error::Code::Syntax)
        return {Error::Code::MissingField, {std::string(path)}};
    std::size_t least = path.size() / 3 + 1;
    std::string nearest;
    for (const InputView& input : studyInputs(catalogue, plan)) {
        const std::size_t apart = editDistance(path, input.path, least);
        if (apart < least) {
            least = apart;
            nearest = input.path;
        }
    }
    return {Error::Code::UnknownField, {std::string(path), nearest}};
}

std::optional<MovablePrice> movablePrice(const Catalogue& catalogue, const CataloguePath& path,
                                         std::vector<std::shared_ptr<Entry>>& copies)
{
    auto copy = std::find_if(copies.begin(), copies.end(), [&](const std::shared_ptr<Entry>& one) {
        return one->item.kind == path.kind && one->item.id == path.id;
    });
    if (copy == copies.end()) {
        const EntryPtr entry = catalogue.find(path.kind, path.id);
        if (!entry)
            return std::nullopt;
        copy = copies.insert(copies.end(), std::make_shared<Entry>(*entry));
    }
    const bool rented = path.kind == ItemKind::CloudInstance || path.kind == ItemKind::ApiPrice;
    return MovablePrice{*copy,
                        [entry = *copy, field = path.field](double value) {
                            visitFigures(*entry, field, [value]<class Q>(Figure<Q>& figure) {
                                if (figure.known())
                                    figure.value = Q::from_value(value);
                            });
                        },
                        rented ? Stage::Cost : Stage::Estate};
}

Result<Scenario> takeValue(Scenario before, const InputView& input, double value, Date today)
{
    const auto path = readCataloguePath(input.path);
    if (!path)
        return setValue(std::move(before), input.path, value, today);
    if (!statePrice(before, *path, input, value, today))
        return Error{Error::Code::NotPossible, {"not-by-path", input.field}, {}, input.path};
    return before;
}

}  // namespace headroom
