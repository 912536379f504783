// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/price_rows.h"

#include "core/catalogue/imported.h"
#include "core/units/amount.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace headroom {

namespace {

constexpr std::size_t mostRows = 200'000;
constexpr double mostPerHour = 10'000;  // USD; the dearest machine of the built-in catalogue is below 1,000
constexpr double mostPerMillionTokens = 100'000;  // USD, that is 0.1 a token

double* priceOf(PriceRow& row, std::string_view field)
{
    for (auto& [name, amount] : row.prices) {
        if (name == field)
            return &amount;
    }
    return nullptr;
}

}  // namespace

std::string priceItemId(std::initializer_list<std::string_view> parts)
{
    std::string out;
    bool gap = false;
    for (const std::string_view part : parts) {
        gap = !out.empty();
        for (const char c : part) {
            const bool upper = c >= 'A' && c <= 'Z';
            const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            if (!upper && !plain) {
                gap = !out.empty();
                continue;
            }
            if (std::exchange(gap, false) && !out.empty())
                out += '-';
            out += upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return out;
}

PriceRows::PriceRows(ItemKind kind, PriceList::Form form, const PriceListNotes& notes, const Catalogue* known)
    : m_kind(kind),
      m_notes(notes),
      m_known(known)
{
    m_list.form = form;
    const std::string file = std::filesystem::path(notes.file).filename().string();
    const std::string title = notes.source.empty() ? file : notes.source;
    const char* const url =
        form == PriceList::Form::SkyPilot      ? "https://github.com/skypilot-org/skypilot-catalog"
        : form == PriceList::Form::LiteLlm     ? "https://github.com/BerriAI/litellm"
        : form == PriceList::Form::GenAiPrices ? "https://github.com/pydantic/genai-prices"
                                               : "https://instances.vantage.sh";
    m_source =
        std::make_shared<const Source>(Source{std::string(importedSource) + title, title, url, {}, {}});
}

std::string PriceRows::freeId(const std::string& wanted) const
{
    std::string id = wanted;
    for (int i = 2; m_byId.contains(id); ++i)
        id = wanted + '-' + std::to_string(i);
    return id;
}

bool PriceRows::wants(const std::string& region)
{
    if (m_notes.regions.empty() ||
        std::find(m_notes.regions.begin(), m_notes.regions.end(), region) != m_notes.regions.end())
        return true;
    ++m_list.rows;
    ++m_list.otherRegions;
    return false;
}

Status PriceRows::check(PriceRow& row)
{
    const double most = m_kind == ItemKind::ApiPrice ? mostPerMillionTokens : mostPerHour;
    for (const auto& [field, amount] : row.prices) {
        if (!(amount > 0 && amount <= most))
            return Error{Error::Code::OutOfRange,
                         {numberText(amount), "more than 0", numberText(most)},
                         {},
                         row.place + ", " + field};
    }
    if (m_currency.empty())
        m_currency = row.currency;
    if (row.currency != m_currency)
        return Error{Error::Code::NotPossible, {"list-currencies", row.currency, m_currency}, {}, row.place};
    const double* const spot = priceOf(row, "spot");
    const double* const onDemand = priceOf(row, "on_demand");
    if (spot && onDemand && *spot > *onDemand) {
        ++m_list.spotAbove;
        std::erase_if(row.prices, [](const auto& price) { return std::string_view(price.first) == "spot"; });
    }
    return Done{};
}

Status PriceRows::take(PriceRow row)
{
    ++m_list.rows;
    if (auto status = check(row); !status)
        return status;
    if (row.prices.empty()) {
        ++m_list.withoutPrice;
        return Done{};
    }
    const auto [at, isNew] = m_byId.emplace(row.id, m_rows.size());
    if (isNew) {
        if (m_rows.size() >= mostRows)
            return Error{Error::Code::TooLarge,
                         {"prices", std::to_string(m_rows.size() + 1), std::to_string(mostRows)},
                         {},
                         row.place};
        m_list.risesWithPrompt += row.risesWithPrompt ? 1 : 0;
        m_list.withoutMachine += row.withoutMachine ? 1 : 0;
        m_rows.push_back(std::move(row));
        return Done{};
    }
    PriceRow& first = m_rows[at->second];
    for (const auto& [field, amount] : row.prices) {
        double* const before = priceOf(first, field);
        const bool lowest = std::string_view(field) == "spot" && m_kind == ItemKind::CloudInstance;
        if (before && lowest)
            *before = std::min(*before, amount);
        else if (before && *before != amount)
            return Error{Error::Code::DuplicateId, {"price", row.id}, {}, first.place + " and " + row.place};
        else if (!before)
            first.prices.emplace_back(field, amount);
    }
    return Done{};
}

/// The one of that name and memory; null where only another memory is known by the name.
EntryPtr PriceRows::acceleratorOf(const PriceRow& row) const
{
    // 40 GiB are sold as 40 GB.
    constexpr double gib = 1073741824, tolerance = 0.15;
    if (!m_known)
        return nullptr;
    const auto fits = [&](const EntryPtr& one) {
        const ItemField* memory = one ? one->item.find("memory") : nullptr;
        return one && (!row.acceleratorGib || !memory || !memory->number ||
                       std::abs(*memory->number / (*row.acceleratorGib * gib) - 1) < tolerance);
    };
    EntryPtr found = m_known->resolve(ItemKind::Accelerator, row.accelerator);
    if (!fits(found) && row.acceleratorGib)
        found = m_known->resolve(ItemKind::Accelerator,
                                 row.accelerator + " " + numberText(std::round(*row.acceleratorGib)) + "GB");
    return fits(found) ? found : nullptr;
}

Result<EntryPtr> PriceRows::entryOf(const PriceRow& row) const
{
    Item item{m_kind, row.id, {}};
    const std::string date = toText(row.date.known() ? row.date : m_notes.date);
    Status status = Done{};
    const auto add = [&](const char* field, const std::string& text, const std::string& unit = {}) {
        if (text.empty() || !status)
            return;
        auto made = makeField(field, text, unit, m_source, date, unit.empty() ? std::string() : row.note);
        if (made)
            item.fields.push_back(std::move(made).value());
        else
            status = std::move(made).error();
    };
    const auto addNumber = [&](const char* field, const std::optional<double>& number,
                               const char* unit = "") {
        if (number)
            add(field, numberText(*number), unit);
    };
    add("name", row.name);
    add("vendor", row.vendor);
    add("region", row.region);
    if (!row.accelerator.empty()) {
        const EntryPtr known = acceleratorOf(row);
        add(known ? "accelerator" : "accelerator_text", known ? known->item.id : row.accelerator);
    }
    addNumber("accelerator_count", row.acceleratorCount);
    addNumber("vcpus", row.vcpus);
    addNumber("memory", row.memoryGib, "GiB");
    addNumber("context_window", row.context);
    for (const auto& [field, amount] : row.prices)
        add(field, numberText(amount), row.currency + (m_kind == ItemKind::ApiPrice ? "/Mtok" : "/h"));
    if (!status)
        return std::move(status).error().at(row.place + ": ");
    auto entry = makeEntry(std::move(item));
    if (!entry)
        return std::move(entry).error().at(row.place + ": ");
    return entry;
}

Result<PriceList> PriceRows::finish()
{
    if (m_rows.empty())
        return Error{Error::Code::NotPossible, {m_notes.regions.empty() ? "no-prices" : "no-prices-there"}};
    for (const PriceRow& row : m_rows) {
        auto entry = entryOf(row);
        if (!entry)
            return std::move(entry).error();
        m_list.entries.push_back(std::move(entry).value());
    }
    return std::move(m_list);
}

}  // namespace headroom
