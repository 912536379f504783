// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/utf8.h"
#include "core/exchange/price_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

/// A table's header: where each column stands.
class Columns {
public:
    explicit Columns(std::vector<std::string> names) : m_names(std::move(names)) {}

    bool has(std::string_view name) const { return at(name) < m_names.size(); }
    std::string_view cell(const CsvRow& row, std::string_view name) const
    {
        const std::size_t index = at(name);
        return index < m_names.size() ? std::string_view(row.cells[index]) : std::string_view();
    }
    std::size_t size() const { return m_names.size(); }
    /// The first name that stands there twice; empty if none does.
    std::string twice() const
    {
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            if (!it->empty() && std::find(std::next(it), m_names.end(), *it) != m_names.end())
                return *it;
        }
        return {};
    }
    std::string missing(std::initializer_list<const char*> needed) const
    {
        std::string out;
        for (const char* const name : needed) {
            if (!has(name))
                out.append(out.empty() ? "" : ", ").append(name);
        }
        return out;
    }

private:
    std::size_t at(std::string_view name) const
    {
        return static_cast<std::size_t>(std::find(m_names.begin(), m_names.end(), name) - m_names.begin());
    }
    std::vector<std::string> m_names;
};

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string lineWord(std::size_t line) { return "line " + std::to_string(line); }

/// A cell as a number: absent if it is empty, an error if it is something else.
Status readNumber(std::optional<double>& into, const Columns& columns, const CsvRow& row, const char* column)
{
    const std::string_view cell = columns.cell(row, column);
    if (cell.empty())
        return Done{};
    into = numberIn(cell);
    if (!into)
        return Error{Error::Code::NotANumber,
                     {std::string(cell.substr(0, 40)), "3.06"},
                     {},
                     lineWord(row.line) + ", " + column};
    return Done{};
}

struct Provider {
    std::string_view word;  ///< in a path
    std::string_view name;
};
constexpr std::array providers{
    Provider{"aws", "AWS"},
    Provider{"azure", "Azure"},
    Provider{"gcp", "GCP"},
    Provider{"lambda", "Lambda"},
    Provider{"oci", "Oracle Cloud"},
    Provider{"ibm", "IBM Cloud"},
    Provider{"scp", "Samsung Cloud"},
    Provider{"runpod", "RunPod"},
    Provider{"fluidstack", "FluidStack"},
    Provider{"cudo", "Cudo Compute"},
    Provider{"paperspace", "Paperspace"},
    Provider{"vast", "Vast.ai"},
    Provider{"nebius", "Nebius"},
    Provider{"hyperbolic", "Hyperbolic"},
    Provider{"do", "DigitalOcean"},
};

/// The provider that a word of the path names, the last such word.
std::string providerIn(std::string_view path)
{
    std::string found, word;
    for (std::size_t i = 0; i <= path.size(); ++i) {
        const char c = i < path.size() ? path[i] : '/';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter) {
            word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            continue;
        }
        for (const Provider& one : providers) {
            if (word == one.word)
                found = one.name;
        }
        word.clear();
    }
    return found;
}

/// "8x" before the accelerator's name where the list prices accelerators without their machine.
std::string nameOf(const PriceRow& row)
{
    const double count = row.acceleratorCount.value_or(1);
    return (count == std::floor(count) ? std::to_string(std::llround(count)) : std::to_string(count)) + "x " +
           row.accelerator;
}

/// "$0.3785 hourly": the amount; nothing for "unavailable".
Result<std::optional<double>> hourly(std::string_view cell, const std::string& place, std::string& currency)
{
    if (cell.empty() || cell == "unavailable" || cell == "unknown" || cell == "N/A")
        return std::optional<double>();
    std::string_view number = cell;
    constexpr std::array<std::pair<std::string_view, const char*>, 3> signs{
        {{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}}};
    bool known = false;
    for (const auto& [sign, code] : signs) {
        if (number.starts_with(sign)) {
            number.remove_prefix(sign.size());
            currency = code;
            known = true;
        }
    }
    const bool perHour = number.ends_with(" hourly");
    if (perHour)
        number.remove_suffix(std::string_view(" hourly").size());
    const auto amount = numberIn(number);
    if (!known || !perHour || !amount)
        return Error{
            Error::Code::Syntax, {"a price like “$1.25 hourly”", std::string(cell.substr(0, 40))}, {}, place};
    return amount;
}

/// "16.0 GiB", "4 vCPUs": the number in front.
std::optional<double> leadingNumber(std::string_view cell)
{
    return numberIn(cell.substr(0, cell.find(' ')));
}

/// Of one accelerator, in GiB, as SkyPilot's column of details says it. Without them: its plain "A100" is the one of 40 GB, beside
/// "A100-80GB" (docs.skypilot.co, accelerators).
std::optional<double> acceleratorMemory(std::string_view details, std::string_view name)
{
    constexpr std::string_view key = "'SizeInMiB': ";
    if (const auto at = details.find(key); at != std::string_view::npos) {
        const std::string_view rest = details.substr(at + key.size());
        if (const auto mib = numberIn(rest.substr(0, rest.find_first_not_of("0123456789"))); mib && *mib > 0)
            return *mib / 1024;
    }
    return name == "A100" ? std::optional(40.0) : std::nullopt;
}

/// Reads the header and then every row; `each` gets a row whose cells are as many as the columns.
template <class Each>
Status eachRow(std::string_view text, std::initializer_list<const char*> needed, Each&& each)
{
    CsvReader reader(text);
    CsvRow row;
    std::optional<Columns> columns;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        if (!columns) {
            columns.emplace(row.cells);
            if (const std::string twice = columns->twice(); !twice.empty())
                return Error{Error::Code::DuplicateId, {"column", twice}, {}, "line 1"};
            if (const std::string missing = columns->missing(needed); !missing.empty())
                return Error{Error::Code::MissingField, {missing}, {}, "line 1"};
            continue;
        }
        if (row.cells.size() != columns->size())
            return Error{Error::Code::Syntax,
                         {std::to_string(columns->size()) + " cells", std::to_string(row.cells.size())},
                         {},
                         lineWord(row.line)};
        if (auto status = each(*columns, row); !status)
            return status;
    }
    return Done{};
}

}  // namespace

Result<PriceList> readSkyPilot(std::string_view text, const PriceListNotes& notes, const Catalogue& known)
{
    const std::string provider = notes.provider.empty() ? providerIn(notes.file) : notes.provider;
    if (provider.empty())
        return Error{Error::Code::NotPossible, {"unknown-provider"}};
    PriceRows rows(ItemKind::CloudInstance, PriceList::Form::SkyPilot, notes, &known);
    std::map<std::string, std::string> zones;  // where a machine and zone stood first
    auto status = eachRow(
        text, {"InstanceType", "AcceleratorName", "AcceleratorCount", "Price", "SpotPrice", "Region"},
        [&](const Columns& columns, const CsvRow& row) -> Status {
            PriceRow price;
            price.place = lineWord(row.line);
            price.region = columns.cell(row, "Region");
            if (price.region.empty())
                return Error{Error::Code::MissingField, {"Region"}, {}, price.place};
            if (!rows.wants(price.region))
                return Done{};
            std::optional<double> onDemand, spot;
            Status read = readNumber(price.acceleratorCount, columns, row, "AcceleratorCount");
            for (const auto& [into, column] :
                 {std::pair(&price.vcpus, "vCPUs"), std::pair(&price.memoryGib, "MemoryGiB"),
                  std::pair(&onDemand, "Price"), std::pair(&spot, "SpotPrice")}) {
                if (read)
                    read = readNumber(*into, columns, row, column);
            }
            if (!read)
                return read;
            const std::string_view machine = columns.cell(row, "InstanceType");
            price.accelerator = columns.cell(row, "AcceleratorName");
            price.acceleratorGib = acceleratorMemory(columns.cell(row, "GpuInfo"), price.accelerator);
            if (machine.empty() && price.accelerator.empty())
                return Error{Error::Code::MissingField, {"InstanceType"}, {}, price.place};
            price.vendor = provider;
            price.name = machine.empty() ? nameOf(price) : std::string(machine);
            if (machine.empty()) {
                price.note = "accelerators alone, without the machine around them";
                price.withoutMachine = true;
            }
            if (const std::string_view currency = columns.cell(row, "Currency"); !currency.empty())
                price.currency = currency;
            // Machines with accelerators attached as one likes have a row for each of them.
            const std::string attached =
                machine.empty() || price.accelerator.empty() ? std::string() : nameOf(price);
            price.id = priceItemId({provider, price.name, price.region});
            const std::string zone(
                columns.cell(row, columns.has("AvailabilityZone") ? "AvailabilityZone" : "Generation"));
            const auto [first, isNew] = zones.emplace(price.id + '\n' + attached + '\n' + zone, price.place);
            if (!isNew)
                return Error{Error::Code::DuplicateId,
                             {"row", price.name + ", " + (zone.empty() ? price.region : zone)},
                             {},
                             first->second + " and " + price.place};
            if (onDemand)
                price.prices.emplace_back("on_demand", *onDemand);
            if (spot)
                price.prices.emplace_back("spot", *spot);
            return rows.take(std::move(price));
        });
    if (!status)
        return std::move(status).error();
    return rows.finish();
}

Result<PriceList> readEc2Table(std::string_view text, const PriceListNotes& notes, const Catalogue& known)
{
    // The table is of one region, which only the page it was exported from named.
    if (notes.regions.size() != 1)
        return Error{Error::Code::NotPossible, {"one-region"}};
    const std::string& region = notes.regions.front();
    PriceRows rows(ItemKind::CloudInstance, PriceList::Form::Ec2Table, notes, &known);
    auto status = eachRow(
        text, {"API Name", "GPUs", "On Demand"}, [&](const Columns& columns, const CsvRow& row) -> Status {
            PriceRow price;
            price.place = lineWord(row.line);
            price.name = columns.cell(row, "API Name");
            if (price.name.empty())
                return Error{Error::Code::MissingField, {"API Name"}, {}, price.place};
            price.vendor = "AWS";
            price.region = region;
            price.id = priceItemId({"aws", price.name, region});
            if (const auto gpus = leadingNumber(columns.cell(row, "GPUs")); gpus && *gpus > 0) {
                price.acceleratorCount = gpus;
                price.accelerator = columns.cell(row, "GPU model");
            }
            price.vcpus = leadingNumber(columns.cell(row, "vCPUs"));
            price.memoryGib = leadingNumber(columns.cell(row, "Instance Memory"));
            // Its column of reserved prices does not say for how long, so only these two are what they are called.
            for (const auto& [column, field] :
                 {std::pair("On Demand", "on_demand"), std::pair("Linux Spot Minimum cost", "spot")}) {
                auto amount = hourly(columns.cell(row, column), price.place + ", " + column, price.currency);
                if (!amount)
                    return std::move(amount).error();
                if (amount.value())
                    price.prices.emplace_back(field, *amount.value());
            }
            if (price.prices.empty()) {
                rows.countWithoutPrice();
                return Done{};
            }
            return rows.take(std::move(price));
        });
    if (!status)
        return std::move(status).error();
    return rows.finish();
}

Result<PriceList> readCloudPrices(std::string_view text, const PriceListNotes& notes, const Catalogue& known)
{
    if (const auto bad = firstInvalidUtf8(text))
        return Error{Error::Code::NotText, {std::to_string(*bad)}};
    std::string_view start = text.substr(0, 4000);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
    if (start.starts_with('[') || start.starts_with('{'))
        return readEc2Instances(text, notes, known);
    const std::string_view header = start.substr(0, start.find('\n'));
    if (header.find("API Name") != std::string_view::npos)
        return readEc2Table(text, notes, known);
    if (header.find("InstanceType") != std::string_view::npos ||
        header.find("AcceleratorName") != std::string_view::npos)
        return readSkyPilot(text, notes, known);
    return Error{Error::Code::NotPossible, {"not-cloud-prices"}, {}, "line 1"};
}

}  // namespace headroom
