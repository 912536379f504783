// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/performance/roofline.h"
#include "core/scenario/scenario.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::performance {

/// Accelerators whose kernels were measured, in the order of `systems.csv`.
enum class System : std::uint8_t {
    A100Sxm,
    H100Sxm,
    H200Sxm,
    B200Sxm,
    B300Sxm,
    Gb200,
    Gb300,
    L40s,
    RtxPro6000Server,
    ArcProB60,
};
inline constexpr std::size_t systemCount = 10;

/// What a matrix product reads and computes in.
enum class Maths : std::uint8_t {
    Bf16,
    Fp8,
    Fp8Block,
    Nvfp4,
    Int8,
    Int8WeightOnly,
    Int4WeightOnly,
    Mxfp4,             ///< weights only, 16-bit maths
    Mxfp4NarrowInput,  ///< with 8-bit inputs
};
inline constexpr std::size_t mathsCount = 9;

/// Width of an element of the KV cache.
enum class KvElement : std::uint8_t { SixteenBit, EightBit };
inline constexpr std::size_t kvElementCount = 2;

enum class Family : std::uint8_t { Ampere, Hopper, Ada, Blackwell, Gb202, Battlemage, Other };

/// Which kernel stands in when the engine's own was not measured there, from best to worst.
enum class Found : std::uint8_t { SameEngine, Pooled, Sibling, OtherEngine, SiblingOtherEngine };

struct FoundRoofline {
    Roofline roofline;
    Found how = Found::SameEngine;
};

enum class Collective : std::uint8_t { AllReduce, AllGather };

/// The candidates for one collective: the engine's own kernel and the vendor's library; the faster one is taken.
struct CollectivePair {
    CollectiveFit own, vendor;

    bool known() const { return own.known() || vendor.known(); }
    Duration time(Bytes onWire) const;
};

struct SystemFacts {
    std::string name;
    Family family = Family::Other;
    std::vector<std::string> accelerators;  ///< normalised names
    Bytes memory{};
    ByteRate bandwidth{};
    ByteRate link{};  ///< one direction
};

/// The fitted kernels of all measured accelerators. Immutable.
class KernelTables {
public:
    /// The tables shipped with the program.
    static const KernelTables& builtIn();
    /// From the text of `kernel_fits.csv` and `systems.csv`; the place of an error is the line.
    static Result<KernelTables> read(std::string_view fits, std::string_view systems);

    const SystemFacts& facts(System system) const { return m_systems[static_cast<std::size_t>(system)]; }
    /// The measured system that this accelerator is; none if its kernels were not measured.
    std::optional<System> systemOf(const Accelerator& accelerator) const;
    /// The measured relative with the nearest bandwidth, for an accelerator that was not measured itself.
    std::optional<System> relativeOf(const Accelerator& accelerator) const;

    std::optional<FoundRoofline> product(System system, Engine engine, Maths maths) const;
    /// The grouped product of all experts of a rank, gate and activation included.
    std::optional<FoundRoofline> experts(System system, Engine engine, Maths maths) const;
    std::optional<FoundRoofline> prefill(System system, Engine engine, KvElement kv) const;
    std::optional<FoundRoofline> decode(System system, Engine engine, KvElement kv) const;
    /// Latent attention, the same for all heads.
    std::optional<FoundRoofline> latentPrefill(System system, Engine engine, KvElement kv) const;
    std::optional<FoundRoofline> latentDecode(System system, Engine engine, KvElement kv) const;
    /// Constants measured among `accelerators`, or among the most that were measured if there are more.
    CollectivePair collective(System system, Engine engine, Collective kind, int accelerators) const;

private:
    // Three engines and the pool of all.
    static constexpr std::size_t engineSlots = 4;
    using ByEngine = std::array<std::optional<Roofline>, engineSlots>;
    struct Links {
        std::array<std::array<CollectiveFit, engineSlots>, 2> fits;  ///< last slot: the vendor's library
    };
    friend struct TableReader;

    template <class Table>
    std::optional<FoundRoofline> find(System system, Engine engine, const Table& table,
                                      std::size_t column) const;

    std::array<SystemFacts, systemCount> m_systems;
    using ByMaths = std::array<std::array<ByEngine, mathsCount>, systemCount>;
    using ByCache = std::array<std::array<ByEngine, kvElementCount>, systemCount>;
    ByMaths m_products, m_experts;
    ByCache m_prefills, m_decodes, m_latentPrefills, m_latentDecodes;
    std::array<std::array<Links, 3>, systemCount> m_links;  ///< among 2, 4, 8
};

/// Lower case letters and digits of a name, without the maker "nvidia".
std::string normalisedName(std::string_view name);
/// The family of an accelerator by its architecture's name.
Family familyOf(const Accelerator& accelerator);

}  // namespace headroom::performance
