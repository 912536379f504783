// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/kernel_tables.h"

#include "core/base/check.h"
#include "core/evaluation/performance/table_reader.h"
#include "resources/embedded.h"

#include <cctype>
#include <cmath>
#include <initializer_list>
#include <span>

namespace headroom::performance {
namespace {

constexpr std::array engineOrder{Engine::TensorRtLlm, Engine::Sglang, Engine::Vllm};

std::size_t slot(Engine engine) { return static_cast<std::size_t>(engine); }
constexpr std::size_t poolSlot = 3;

std::span<const System> siblings(System system)
{
    static constexpr std::array ofB200{System::Gb200};
    static constexpr std::array ofGb200{System::B200Sxm};
    static constexpr std::array ofB300{System::Gb300, System::B200Sxm};
    static constexpr std::array ofGb300{System::B300Sxm, System::Gb200};
    static constexpr std::array ofH200{System::H100Sxm};
    static constexpr std::array ofH100{System::H200Sxm};
    switch (system) {
    case System::B200Sxm: return ofB200;
    case System::Gb200: return ofGb200;
    case System::B300Sxm: return ofB300;
    case System::Gb300: return ofGb300;
    case System::H200Sxm: return ofH200;
    case System::H100Sxm: return ofH100;
    case System::A100Sxm:
    case System::L40s:
    case System::RtxPro6000Server:
    case System::ArcProB60: return {};
    }
    return {};
}

bool hasWord(const std::string& text, std::string_view word) { return text.find(word) != std::string::npos; }

}  // namespace

Duration CollectivePair::time(Bytes onWire) const
{
    if (!own.known())
        return vendor.time(onWire);
    const Duration first = own.time(onWire);
    return vendor.known() ? std::min(first, vendor.time(onWire)) : first;
}

std::string normalisedName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte))
            out.push_back(static_cast<char>(std::tolower(byte)));
    }
    if (out.starts_with("nvidia"))
        out.erase(0, 6);
    return out;
}

Family familyOf(const Accelerator& accelerator)
{
    const std::string architecture = normalisedName(accelerator.architecture);
    // "Grace Hopper" and "Blackwell Ultra" are their family's; workstation Blackwell has other kernels.
    if (hasWord(architecture, "gb202"))
        return Family::Gb202;
    if (hasWord(architecture, "blackwell"))
        return Family::Blackwell;
    if (hasWord(architecture, "hopper"))
        return Family::Hopper;
    if (hasWord(architecture, "ampere"))
        return Family::Ampere;
    if (hasWord(architecture, "ada"))
        return Family::Ada;
    if (hasWord(architecture, "battlemage"))
        return Family::Battlemage;
    return Family::Other;
}

const KernelTables& KernelTables::builtIn()
{
    static const KernelTables tables = [] {
        auto read = KernelTables::read(resources::file("performance/kernel_fits.csv"),
                                       resources::file("performance/systems.csv"));
        HEADROOM_CHECK(read);
        return std::move(read).value();
    }();
    return tables;
}

std::optional<System> KernelTables::systemOf(const Accelerator& accelerator) const
{
    const std::string id = normalisedName(accelerator.id);
    const std::string name = normalisedName(accelerator.name);
    for (std::size_t i = 0; i < systemCount; ++i)
        for (const std::string& known : m_systems[i].accelerators)
            if (known == id || known == name)
                return static_cast<System>(i);
    return std::nullopt;
}

std::optional<System> KernelTables::relativeOf(const Accelerator& accelerator) const
{
    const Family family = familyOf(accelerator);
    if (family == Family::Other || !accelerator.bandwidth.known())
        return std::nullopt;
    std::optional<System> best;
    double bestDistance = 0;
    for (std::size_t i = 0; i < systemCount; ++i) {
        if (m_systems[i].family != family)
            continue;
        const double distance =
            std::abs(std::log(accelerator.bandwidth.value->value() / m_systems[i].bandwidth.value()));
        if (!best || distance < bestDistance) {
            best = static_cast<System>(i);
            bestDistance = distance;
        }
    }
    return best;
}

template <class Table>
std::optional<FoundRoofline> KernelTables::find(System system, Engine engine, const Table& table,
                                                std::size_t column) const
{
    const auto pick = [&](System s) -> const ByEngine& { return table[static_cast<std::size_t>(s)][column]; };
    const ByEngine& own = pick(system);
    if (own[slot(engine)])
        return FoundRoofline{*own[slot(engine)], Found::SameEngine};
    if (own[poolSlot])
        return FoundRoofline{*own[poolSlot], Found::Pooled};
    // A sibling has the same processor, not the same memory.
    const auto lent = [&](Roofline fit, Found how) {
        fit.bandwidth = facts(system).bandwidth;
        return FoundRoofline{fit, how};
    };
    for (const System sibling : siblings(system))
        if (const auto& fit = pick(sibling)[slot(engine)])
            return lent(*fit, Found::Sibling);
    for (const Engine other : engineOrder)
        if (own[slot(other)])
            return FoundRoofline{*own[slot(other)], Found::OtherEngine};
    for (const System sibling : siblings(system))
        for (const Engine other : engineOrder)
            if (const auto& fit = pick(sibling)[slot(other)])
                return lent(*fit, Found::SiblingOtherEngine);
    return std::nullopt;
}

std::optional<FoundRoofline> KernelTables::product(System system, Engine engine, Maths maths) const
{
    auto found = find(system, engine, m_products, static_cast<std::size_t>(maths));
    // TensorRT-LLM's narrow products were measured with a quantiser launched before each (13 to 17 us against 6 to 8 of the other
    // engines); while serving, the norm or activation before them quantises. What is left of it: 6 us more than without.
    if (found && engine == Engine::TensorRtLlm && (maths == Maths::Fp8 || maths == Maths::Nvfp4))
        if (const auto wide = find(system, engine, m_products, static_cast<std::size_t>(Maths::Bf16)))
            found->roofline.fixed = std::min(found->roofline.fixed, wide->roofline.fixed + seconds(6e-6));
    return found;
}

std::optional<FoundRoofline> KernelTables::experts(System system, Engine engine, Maths maths) const
{
    auto found = find(system, engine, m_experts, static_cast<std::size_t>(maths));
    if (!found || found->how != Found::SameEngine)
        return found;
    // An engine has several kernels for its experts and serves with the better ones, but only one or two of each were measured (0.12
    // to 0.50 of the same peak, 26 to 59 us to start): all engines' measurements there count alike, as geometric means.
    double compute = 0, memory = 0, fixed = 0, count = 0;
    for (const Engine other : engineOrder)
        if (const auto& fit =
                m_experts[static_cast<std::size_t>(system)][static_cast<std::size_t>(maths)][slot(other)]) {
            compute += std::log(fit->computeShare);
            memory += std::log(fit->memoryShare);
            fixed += std::log(fit->fixed.value());
            count += 1;
        }
    found->roofline.computeShare = std::exp(compute / count);
    found->roofline.memoryShare = std::exp(memory / count);
    found->roofline.fixed = seconds(std::exp(fixed / count));
    return found;
}

std::optional<FoundRoofline> KernelTables::prefill(System system, Engine engine, KvElement kv) const
{
    return find(system, engine, m_prefills, static_cast<std::size_t>(kv));
}

namespace {

std::optional<FoundRoofline> standingIn(std::optional<FoundRoofline> found)
{
    if (found)
        found->how = std::max(found->how, Found::OtherEngine);
    return found;
}

/// Fits that read an 8-bit latent cache at a fraction of the bandwidth come from a kernel that engines do not serve with.
bool implausible(const std::optional<FoundRoofline>& found, KvElement kv)
{
    return found && kv == KvElement::EightBit && found->roofline.memoryShare < 0.3;
}

}  // namespace

std::optional<FoundRoofline> KernelTables::decode(System system, Engine engine, KvElement kv) const
{
    const auto column = static_cast<std::size_t>(kv);
    if (engine != Engine::TensorRtLlm)
        return find(system, engine, m_decodes, column);
    // TensorRT-LLM's decode table was measured with half the cache traffic; the nearest kernel stands in.
    const bool blackwell = facts(system).family == Family::Blackwell || facts(system).family == Family::Gb202;
    return standingIn(find(system, blackwell ? Engine::Vllm : Engine::Sglang, m_decodes, column));
}

std::optional<FoundRoofline> KernelTables::latentPrefill(System system, Engine engine, KvElement kv) const
{
    const auto column = static_cast<std::size_t>(kv);
    // vLLM's table has a floor of 140 us that serving does not show; on Hopper SGLang's is the absorbed kernel.
    if (engine == Engine::TensorRtLlm)
        return find(system, engine, m_latentPrefills, column);
    if (engine == Engine::Vllm || facts(system).family == Family::Hopper)
        return standingIn(find(system, Engine::TensorRtLlm, m_latentPrefills, column));
    auto found = find(system, engine, m_latentPrefills, column);
    return implausible(found, kv) ? standingIn(find(system, Engine::TensorRtLlm, m_latentPrefills, column))
                                  : found;
}

std::optional<FoundRoofline> KernelTables::latentDecode(System system, Engine engine, KvElement kv) const
{
    const auto column = static_cast<std::size_t>(kv);
    auto found = engine == Engine::Vllm ? standingIn(find(system, Engine::Sglang, m_latentDecodes, column))
                                        : find(system, engine, m_latentDecodes, column);
    return implausible(found, kv) ? standingIn(find(system, Engine::TensorRtLlm, m_latentDecodes, column))
                                  : found;
}

CollectivePair KernelTables::collective(System system, Engine engine, Collective kind, int accelerators) const
{
    const int wanted = accelerators <= 2 ? 0 : accelerators <= 4 ? 1 : 2;
    const auto at = [&](System s, int size) {
        const auto& fits = m_links[static_cast<std::size_t>(s)][static_cast<std::size_t>(size)]
                               .fits[static_cast<std::size_t>(kind)];
        CollectivePair pair{fits[slot(engine)], fits[poolSlot]};
        for (const Engine other : engineOrder)
            if (!pair.known())
                pair.own = fits[slot(other)];
        return pair;
    };
    if (auto own = at(system, wanted); own.known())
        return own;
    for (const System sibling : siblings(system))
        if (auto pair = at(sibling, wanted); pair.known())
            return pair;
    for (int size = wanted - 1; size >= 0; --size)
        if (auto own = at(system, size); own.known())
            return own;
    return {};
}

}  // namespace headroom::performance
