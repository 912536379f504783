// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/table_reader.h"

#include "core/evaluation/performance/kernel_tables.h"

#include <charconv>

namespace headroom::performance {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string_view TableLine::text(std::string_view column) const
{
    for (std::size_t i = 0; i < m_header->size() && i < m_cells.size(); ++i)
        if ((*m_header)[i] == column)
            return m_cells[i];
    return {};
}

std::optional<double> TableLine::number(std::string_view column) const
{
    const std::string_view cell = text(column);
    double value = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (failure != std::errc() || end != cell.data() + cell.size() || cell.empty())
        return std::nullopt;
    return value;
}

namespace {

template <class T>
struct Named {
    std::string_view name;
    T value;
};

template <class T, std::size_t n>
std::optional<T> valueOf(const Named<T> (&table)[n], std::string_view name)
{
    for (const auto& entry : table)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

constexpr Named<std::size_t> engineSlotNames[]{
    {"vllm", 0}, {"sglang", 1}, {"trtllm", 2}, {"all", 3}, {"", 3}};
static_assert(static_cast<std::size_t>(Engine::Vllm) == 0 && static_cast<std::size_t>(Engine::Sglang) == 1 &&
              static_cast<std::size_t>(Engine::TensorRtLlm) == 2);
constexpr Named<Maths> mathsNames[]{{"bf16", Maths::Bf16},
                                    {"fp8", Maths::Fp8},
                                    {"fp8_block", Maths::Fp8Block},
                                    {"nvfp4", Maths::Nvfp4},
                                    {"int8", Maths::Int8},
                                    {"int8_wo", Maths::Int8WeightOnly},
                                    {"int4_wo", Maths::Int4WeightOnly},
                                    {"w4a16_mxfp4", Maths::Mxfp4},
                                    {"w4a8_mxfp4_mxfp8", Maths::Mxfp4NarrowInput}};
constexpr Named<Family> familyNames[]{{"ampere", Family::Ampere}, {"hopper", Family::Hopper},
                                      {"ada", Family::Ada},       {"blackwell", Family::Blackwell},
                                      {"gb202", Family::Gb202},   {"battlemage", Family::Battlemage}};

Error missing(std::string_view what) { return {Error::Code::MissingField, {std::string(what)}}; }

}  // namespace

/// Fills the tables line by line.
struct TableReader {
    KernelTables tables;

    Status system(const TableLine& line)
    {
        static constexpr std::string_view order[]{"a100_sxm", "h100_sxm", "h200_sxm",
                                                  "b200_sxm", "b300_sxm", "gb200",
                                                  "gb300",    "l40s",     "rtx_pro_6000_server",
                                                  "b60"};
        for (std::size_t i = 0; i < systemCount; ++i) {
            if (order[i] != line.text("system"))
                continue;
            SystemFacts& facts = tables.m_systems[i];
            facts.name = order[i];
            facts.family = valueOf(familyNames, line.text("family")).value_or(Family::Other);
            for (const std::string_view name : split(line.text("accelerators"), ';'))
                facts.accelerators.push_back(normalisedName(name));
            facts.memory = gibibytes(line.numberOr("memory_gib", 0));
            facts.bandwidth = bytesPerSecond(line.numberOr("bandwidth_gbps", 0) * 1e9);
            facts.link = bytesPerSecond(line.numberOr("link_gbps_per_direction", 0) * 1e9);
            return Done{};
        }
        return Error{Error::Code::UnknownItem, {"system", std::string(line.text("system")), ""}};
    }

    std::optional<std::size_t> systemIndex(std::string_view name) const
    {
        for (std::size_t i = 0; i < systemCount; ++i)
            if (tables.m_systems[i].name == name)
                return i;
        return std::nullopt;
    }

    static Roofline roofline(const TableLine& line)
    {
        return {.peak = flopsPerSecond(line.numberOr("peak_tflops", 0) * 1e12),
                .bandwidth = bytesPerSecond(line.numberOr("bandwidth_gbps", 0) * 1e9),
                .computeShare = line.numberOr("compute_share", 1),
                .memoryShare = line.numberOr("memory_share", 1),
                .sharpness = std::clamp(line.numberOr("sharpness", 1), 1.0, 20.0),
                .fixed = seconds(line.numberOr("fixed_us", 0) * 1e-6),
                .perUnit = seconds(line.numberOr("per_unit_ns", 0) * 1e-9)};
    }

    Status fit(const TableLine& line)
    {
        const auto system = systemIndex(line.text("system"));
        if (!system)
            return missing("system");
        const auto engine = valueOf(engineSlotNames, line.text("engine"));
        if (!engine)
            return missing("engine");
        const std::string_view kind = line.text("kind");
        if (kind == "collective")
            return collective(line, *system, *engine);
        if (kind == "gemm" || kind == "moe") {
            // "fp8_static" leaves the quantisation pass out, which serving always pays.
            auto& table = kind == "moe" ? tables.m_experts : tables.m_products;
            if (const auto maths = valueOf(mathsNames, line.text("dtype")))
                table[*system][static_cast<std::size_t>(*maths)][*engine] = roofline(line);
            return Done{};
        }
        const auto kv = static_cast<std::size_t>(line.text("kv_dtype") == "fp8" ? KvElement::EightBit
                                                                                : KvElement::SixteenBit);
        if (line.text("dtype") != "bf16")
            return Done{};
        KernelTables::ByCache* table = kind == "attention_prefill"  ? &tables.m_prefills
                                       : kind == "attention_decode" ? &tables.m_decodes
                                       : kind == "mla_prefill"      ? &tables.m_latentPrefills
                                       : kind == "mla_decode"       ? &tables.m_latentDecodes
                                                                    : nullptr;
        if (!table)
            return missing("kind");
        (*table)[*system][kv][*engine] = roofline(line);
        return Done{};
    }

    Status collective(const TableLine& line, std::size_t system, std::size_t engine)
    {
        const double among = line.numberOr("gpus", 0);
        const std::size_t size = among <= 2 ? 0 : among <= 4 ? 1 : 2;
        const Collective kind =
            line.text("op") == "all_gather" ? Collective::AllGather : Collective::AllReduce;
        tables.m_links[system][size].fits[static_cast<std::size_t>(kind)][engine] = {
            .latency = seconds(line.numberOr("latency_us", 0) * 1e-6),
            .bus = bytesPerSecond(line.numberOr("bus_gbps", 0) * 1e9),
            .sharpness = std::clamp(line.numberOr("sharpness", 1), 0.6, 4.0)};
        return Done{};
    }
};

Result<KernelTables> KernelTables::read(std::string_view fits, std::string_view systems)
{
    TableReader reader;
    if (Status done = readTable(systems, [&](const TableLine& line) { return reader.system(line); }); !done)
        return std::move(done).error();
    if (Status done = readTable(fits, [&](const TableLine& line) { return reader.fit(line); }); !done)
        return std::move(done).error();
    return std::move(reader.tables);
}

}  // namespace headroom::performance
