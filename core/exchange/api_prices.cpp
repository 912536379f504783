// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"
#include "core/exchange/price_rows.h"
#include "core/exchange/yaml_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace headroom {

namespace {

using json = nlohmann::json;

constexpr JsonLimits limits{.bytes = 64U << 20U, .depth = 32};
constexpr double million = 1e6;

/// Prices are written per token in doubles that carry the noise of the division; twelve digits are what was meant.
double rounded(double amount)
{
    if (amount == 0 || !std::isfinite(amount))
        return amount;
    const double scale = std::pow(10.0, 11.0 - std::floor(std::log10(std::abs(amount))));
    return std::round(amount * scale) / scale;
}

std::string textOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<double> contextOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_number())
        return std::nullopt;
    const double tokens = it->get<double>();
    return tokens >= 1 && tokens <= 1e9 && tokens == std::floor(tokens) ? std::optional(tokens)
                                                                        : std::nullopt;
}

/// Of prices that rise with the length of the prompt the base is taken, which most requests pay.
void noteLongPrompts(PriceRow& row)
{
    row.risesWithPrompt = true;
    row.note = "base price; dearer for long prompts";
}

/// "input_cost_per_token_above_200k_tokens" and its like.
bool hasLongPrompts(const json& model)
{
    return std::any_of(model.items().begin(), model.items().end(), [](const auto& item) {
        return item.key().find("cost_per_token_above_") != std::string::npos && item.value().is_number() &&
               item.value().template get<double>() > 0;
    });
}

/// Adds a price if it is there; 0 is a model given away or not sold by the token, which is not a price.
Status addPrice(PriceRow& row, const char* field, const json& object, const char* key, double times)
{
    const auto it = object.find(key);
    if (it == object.end() || it->is_null())
        return Done{};
    const json* amount = &*it;
    if (amount->is_object() && amount->contains("base")) {
        amount = &(*amount)["base"];
        noteLongPrompts(row);
    }
    if (!amount->is_number())
        return Error{Error::Code::NotANumber,
                     {amount->dump(-1, ' ', true).substr(0, 40), "1.5e-07"},
                     {},
                     row.place + "/" + key};
    if (amount->get<double>() != 0)
        row.prices.emplace_back(field, rounded(amount->get<double>() * times));
    return Done{};
}

Result<PriceList> readLiteLlm(const json& document, const PriceListNotes& notes)
{
    PriceRows rows(ItemKind::ApiPrice, PriceList::Form::LiteLlm, notes, nullptr);
    for (const auto& [name, model] : document.items()) {
        // The list opens with an example that explains its fields.
        if (name == "sample_spec")
            continue;
        PriceRow row;
        row.place = "/" + name;
        if (!model.is_object())
            return Error{Error::Code::Syntax, {"an object", model.type_name()}, {}, row.place};
        const std::string provider = textOf(model, "litellm_provider");
        if (provider.empty())
            return Error{Error::Code::MissingField, {"litellm_provider"}, {}, row.place};
        // Names of resold models begin with the provider already.
        const std::string own = name.starts_with(provider + "/") ? name.substr(provider.size() + 1) : name;
        row.name = own;
        row.vendor = provider;
        row.id = rows.freeId(priceItemId({provider, own}));
        row.context = contextOf(model, "max_input_tokens");
        if (hasLongPrompts(model))
            noteLongPrompts(row);
        if (const auto currency = model.find("currency"); currency != model.end() && currency->is_string())
            row.currency = currency->get<std::string>();
        Status status = addPrice(row, "input", model, "input_cost_per_token", million);
        if (status)
            status = addPrice(row, "output", model, "output_cost_per_token", million);
        if (status)
            // Some providers' entries have the older name of the same price.
            status =
                addPrice(row, "cached_input", model,
                         model.contains("cache_read_input_token_cost") ? "cache_read_input_token_cost"
                                                                       : "input_cost_per_token_cache_hit",
                         million);
        if (status)
            status = addPrice(row, "batch_input", model, "input_cost_per_token_batches", million);
        if (status)
            status = addPrice(row, "batch_output", model, "output_cost_per_token_batches", million);
        if (status)
            status = rows.take(std::move(row));
        if (!status)
            return std::move(status).error();
    }
    return rows.finish();
}

bool changesByTheHour(const json& constraint)
{
    return constraint.is_object() && constraint.contains("start_time") && constraint.contains("end_time");
}

/// Hours of the day from "00:30:00Z" to "16:30:00Z", past midnight where they end before they begin; 0 of what is no time.
double hoursOf(const json& constraint)
{
    const auto hour = [&](const char* key) -> std::optional<double> {
        const std::string text = textOf(constraint, key);
        int hours = 0, minutes = 0;
        const char* const end = text.data() + text.size();
        const auto [colon, failed] = std::from_chars(text.data(), end, hours);
        if (failed != std::errc() || colon == end || *colon != ':')
            return std::nullopt;
        if (std::from_chars(colon + 1, end, minutes).ec != std::errc())
            return std::nullopt;
        const double at = hours + minutes / 60.0;
        return at >= 0 && at <= 24 ? std::optional(at) : std::nullopt;
    };
    const auto from = hour("start_time"), to = hour("end_time");
    if (!from || !to)
        return 0;
    return *to > *from ? *to - *from : 24 + *to - *from;
}

struct InForce {
    const json* prices = nullptr;
    bool byTheHour = false;  ///< others hold at other hours of the day
};
/// The prices in force: of dated ones the last that begins on or before the day, else the one without a condition; of those that hold at
/// certain hours the one that holds at most of them.
Result<InForce> pricesInForce(const json& prices, Date day, const std::string& place)
{
    if (prices.is_object())
        return InForce{&prices, false};
    InForce chosen, atHours;
    double most = 0, others = 24;
    if (prices.is_array()) {
        for (const json& one : prices) {
            if (!one.is_object() || !one.contains("prices") || !one["prices"].is_object())
                return Error{Error::Code::MissingField, {"prices"}, {}, place};
            const json constraint = one.value("constraint", json());
            if (constraint.is_null()) {
                chosen.prices = &one["prices"];
            } else if (changesByTheHour(constraint)) {
                const double hours = hoursOf(constraint);
                chosen.byTheHour = true;
                others -= hours;
                if (hours > most) {
                    most = hours;
                    atHours = {&one["prices"], true};
                }
            } else if (constraint.is_object() && !textOf(constraint, "start_date").empty()) {
                auto start = parseDate(textOf(constraint, "start_date"));
                if (!start)
                    return std::move(start).error().at(place + ": ");
                if (!day.known() || start.value() <= day)
                    chosen.prices = &one["prices"];
            }
        }
    }
    if (atHours.prices && (most > others || !chosen.prices))
        return atHours;
    if (!chosen.prices)
        return Error{Error::Code::MissingField, {"prices"}, {}, place};
    return chosen;
}

Result<PriceList> readGenAiPrices(const json& document, const PriceListNotes& notes)
{
    PriceRows rows(ItemKind::ApiPrice, PriceList::Form::GenAiPrices, notes, nullptr);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < document.size(); ++i) {
        const json& provider = document[i];
        const std::string outer = "/" + std::to_string(i);
        const std::string vendor = provider.is_object() ? textOf(provider, "id") : std::string();
        if (vendor.empty())
            return Error{Error::Code::MissingField, {"id"}, {}, outer};
        const auto models = provider.find("models");
        if (models == provider.end() || !models->is_array())
            return Error{Error::Code::MissingField, {"models"}, {}, outer};
        for (std::size_t j = 0; j < models->size(); ++j) {
            const json& model = (*models)[j];
            PriceRow row;
            row.place = outer + "/models/" + std::to_string(j);
            const std::string id = model.is_object() ? textOf(model, "id") : std::string();
            if (id.empty())
                return Error{Error::Code::MissingField, {"id"}, {}, row.place};
            row.name = textOf(model, "name").empty() ? id : textOf(model, "name");
            row.vendor = vendor;
            if (!seen.insert(vendor + '\n' + id).second)
                return Error{Error::Code::DuplicateId, {"model", id}, {}, row.place};
            row.id = rows.freeId(priceItemId({vendor, id}));
            row.context = contextOf(model, "context_window");
            auto checked = parseDate(textOf(model, "prices_checked"));
            if (!checked)
                return std::move(checked).error().at(row.place + "/prices_checked: ");
            row.date = checked.value();
            // A model without a price is listed and counted, not priced.
            Status status = Done{};
            if (const auto listed = model.find("prices"); listed != model.end() && !listed->is_null()) {
                auto found = pricesInForce(*listed, notes.date, row.place + "/prices");
                if (!found)
                    return std::move(found).error();
                if (found.value().byTheHour)
                    row.note = "the price of most hours of the day; another at the others";
                const json& prices = *found.value().prices;
                status = addPrice(row, "input", prices, "input_mtok", 1);
                if (status)
                    status = addPrice(row, "output", prices, "output_mtok", 1);
                if (status)
                    status = addPrice(row, "cached_input", prices, "cache_read_mtok", 1);
            }
            if (status)
                status = rows.take(std::move(row));
            if (!status)
                return std::move(status).error();
        }
    }
    return rows.finish();
}

}  // namespace

Result<PriceList> readApiPrices(std::string_view text, const PriceListNotes& notes)
{
    // genai-prices keeps a file of YAML for each provider, and publishes one of JSON.
    const std::size_t begin = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool isJson = begin == std::string_view::npos || text[begin] == '{' || text[begin] == '[';
    auto parsed = isJson ? parseJson(text, limits) : parseYaml(text, limits);
    if (!parsed)
        return std::move(parsed).error();
    json document = std::move(parsed).value();
    if (document.is_object() && document.contains("id") && document.contains("models"))
        document = json::array({std::move(document)});
    if (document.is_array() && !document.empty() && document.front().is_object() &&
        document.front().contains("models"))
        return readGenAiPrices(document, notes);
    const bool named = document.is_object() && !document.empty() &&
                       std::any_of(document.begin(), document.end(), [](const json& model) {
                           return model.is_object() && model.contains("litellm_provider");
                       });
    if (named)
        return readLiteLlm(document, notes);
    return Error{Error::Code::NotPossible, {"not-api-prices"}};
}

}  // namespace headroom
