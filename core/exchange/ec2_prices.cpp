// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"
#include "core/exchange/price_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

using json = nlohmann::json;

constexpr JsonLimits limits{.bytes = 256U << 20U, .depth = 32};

/// Prices and counts stand there as numbers or as texts.
std::optional<double> numberOf(const json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const std::string& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string textOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<double> countOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it == object.end() ? std::nullopt : numberOf(*it);
}

/// A price below a path of keys; nothing if the path does not lead anywhere or the price is not for sale.
Status readPrice(PriceRow& row, const json& prices, std::initializer_list<const char*> path,
                 const char* field)
{
    const json* at = &prices;
    std::string place = row.place;
    for (const char* const key : path) {
        if (!at->is_object() || !at->contains(key))
            return Done{};
        at = &(*at)[key];
        place += std::string("/") + key;
    }
    if (at->is_null() || *at == "" || *at == "N/A" || *at == "unavailable")
        return Done{};
    const auto amount = numberOf(*at);
    if (!amount)
        return Error{Error::Code::NotANumber, {at->dump(-1, ' ', true).substr(0, 40), "1.006"}, {}, place};
    // Zero is how the list says that a machine cannot be bought so.
    if (*amount != 0)
        row.prices.emplace_back(field, *amount);
    return Done{};
}

}  // namespace

Result<PriceList> readEc2Instances(std::string_view text, const PriceListNotes& notes, const Catalogue& known)
{
    auto parsed = parseJson(text, limits);
    if (!parsed)
        return std::move(parsed).error();
    const json& document = parsed.value();
    if (!document.is_array() || document.empty() || !document.front().is_object() ||
        !document.front().contains("instance_type"))
        return Error{Error::Code::NotPossible, {"not-cloud-prices"}};
    PriceRows rows(ItemKind::CloudInstance, PriceList::Form::Ec2Instances, notes, &known);
    for (std::size_t i = 0; i < document.size(); ++i) {
        const json& machine = document[i];
        const std::string place = "/" + std::to_string(i);
        const std::string type = machine.is_object() ? textOf(machine, "instance_type") : std::string();
        if (type.empty())
            return Error{Error::Code::MissingField, {"instance_type"}, {}, place};
        const auto pricing = machine.find("pricing");
        if (pricing == machine.end() || !pricing->is_object())
            return Error{Error::Code::MissingField, {"pricing"}, {}, place};
        for (const auto& [region, systems] : pricing->items()) {
            if (!rows.wants(region))
                continue;
            PriceRow row;
            row.place = place + "/pricing/" + region;
            row.name = type;
            row.vendor = "AWS";
            row.region = region;
            row.id = priceItemId({"aws", type, region});
            row.vcpus = countOf(machine, "vCPU");
            row.memoryGib = countOf(machine, "memory");
            if (const auto gpus = countOf(machine, "GPU"); gpus && *gpus > 0) {
                row.acceleratorCount = gpus;
                row.accelerator = textOf(machine, "GPU_model");
            }
            Status status = readPrice(row, systems, {"linux", "ondemand"}, "on_demand");
            if (status)
                status = readPrice(row, systems, {"linux", "spot_min"}, "spot");
            if (status)
                status = readPrice(row, systems, {"linux", "reserved", "yrTerm1Standard.noUpfront"},
                                   "reserved_1yr");
            if (status)
                status = readPrice(row, systems, {"linux", "reserved", "yrTerm3Standard.noUpfront"},
                                   "reserved_3yr");
            if (status)
                status = rows.take(std::move(row));
            if (!status)
                return std::move(status).error();
        }
    }
    return rows.finish();
}

}  // namespace headroom
