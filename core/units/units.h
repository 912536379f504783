// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/base_units/si/kilogram.hpp>
#include <boost/units/base_units/si/meter.hpp>
#include <boost/units/base_units/si/second.hpp>
#include <boost/units/derived_dimension.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/physical_dimensions/energy.hpp>
#include <boost/units/physical_dimensions/length.hpp>
#include <boost/units/physical_dimensions/mass.hpp>
#include <boost/units/physical_dimensions/power.hpp>
#include <boost/units/physical_dimensions/time.hpp>
#include <boost/units/physical_dimensions/volume.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/unit.hpp>

namespace headroom {
namespace detail {
struct InformationDim : boost::units::base_dimension<InformationDim, 1001> {};
struct OperationDim : boost::units::base_dimension<OperationDim, 1002> {};
struct TokenDim : boost::units::base_dimension<TokenDim, 1003> {};
struct MoneyDim : boost::units::base_dimension<MoneyDim, 1004> {};
struct WorkDim : boost::units::base_dimension<WorkDim, 1005> {};
struct ByteUnit : boost::units::base_unit<ByteUnit, InformationDim::dimension_type, 2001> {};
struct FlopUnit : boost::units::base_unit<FlopUnit, OperationDim::dimension_type, 2002> {};
struct TokenUnit : boost::units::base_unit<TokenUnit, TokenDim::dimension_type, 2003> {};
struct MoneyUnit : boost::units::base_unit<MoneyUnit, MoneyDim::dimension_type, 2004> {};
struct WorkUnit : boost::units::base_unit<WorkUnit, WorkDim::dimension_type, 2005> {};
using System =
    boost::units::make_system<boost::units::si::meter_base_unit, boost::units::si::kilogram_base_unit,
                              boost::units::si::second_base_unit, ByteUnit, FlopUnit, TokenUnit, MoneyUnit,
                              WorkUnit>::type;
template <class Dim>
using Unit = boost::units::unit<Dim, System>;
template <class A, class B>
using Over = typename boost::units::divide_typeof_helper<A, B>::type;
}  // namespace detail

/// One homogeneous system: metre, kilogram, second, byte, floating-point operation, token, money and work item.
/// Money is in the scenario's currency; a work item is what a workload counts (an audio hour, a frame, a request).
template <class U>
using Quantity = boost::units::quantity<U, double>;

using NoU = detail::Unit<boost::units::dimensionless_type>;
using MetreU = detail::Unit<boost::units::length_dimension>;
using KilogramU = detail::Unit<boost::units::mass_dimension>;
using SecondU = detail::Unit<boost::units::time_dimension>;
using WattU = detail::Unit<boost::units::power_dimension>;
using JouleU = detail::Unit<boost::units::energy_dimension>;
using ByteU = detail::Unit<detail::InformationDim::dimension_type>;
using FlopU = detail::Unit<detail::OperationDim::dimension_type>;
using TokenU = detail::Unit<detail::TokenDim::dimension_type>;
using MoneyU = detail::Unit<detail::MoneyDim::dimension_type>;
using WorkU = detail::Unit<detail::WorkDim::dimension_type>;

namespace detail {
using VolumeU = Unit<boost::units::volume_dimension>;
}  // namespace detail
using Ratio = Quantity<NoU>;
using Length = Quantity<MetreU>;
using Mass = Quantity<KilogramU>;
using Duration = Quantity<SecondU>;
using Power = Quantity<WattU>;
using Energy = Quantity<JouleU>;
using Bytes = Quantity<ByteU>;
using Flops = Quantity<FlopU>;
using Tokens = Quantity<TokenU>;
using Money = Quantity<MoneyU>;
using Work = Quantity<WorkU>;

using Frequency = Quantity<detail::Over<NoU, SecondU>>;
using ByteRate = Quantity<detail::Over<ByteU, SecondU>>;
using FlopRate = Quantity<detail::Over<FlopU, SecondU>>;
using TokenRate = Quantity<detail::Over<TokenU, SecondU>>;
using WorkRate = Quantity<detail::Over<WorkU, SecondU>>;
using MoneyRate = Quantity<detail::Over<MoneyU, SecondU>>;
using MoneyPerPower = Quantity<detail::Over<MoneyU, WattU>>;
using MoneyPerEnergy = Quantity<detail::Over<MoneyU, JouleU>>;
using MoneyPerToken = Quantity<detail::Over<MoneyU, TokenU>>;
using MoneyPerWork = Quantity<detail::Over<MoneyU, WorkU>>;
using MoneyPerByte = Quantity<detail::Over<MoneyU, ByteU>>;
using MoneyPerVolume = Quantity<detail::Over<MoneyU, detail::VolumeU>>;
using VolumePerEnergy = Quantity<detail::Over<detail::VolumeU, JouleU>>;
using MassPerEnergy = Quantity<detail::Over<KilogramU, JouleU>>;
using BytesPerToken = Quantity<detail::Over<ByteU, TokenU>>;
using FlopsPerToken = Quantity<detail::Over<FlopU, TokenU>>;
using FlopsPerByte = Quantity<detail::Over<FlopU, ByteU>>;
using EnergyPerWork = Quantity<detail::Over<JouleU, WorkU>>;
using MassPerWork = Quantity<detail::Over<KilogramU, WorkU>>;
using WorkPerEnergy = Quantity<detail::Over<WorkU, JouleU>>;
using EnergyPerToken = Quantity<detail::Over<JouleU, TokenU>>;

constexpr Ratio ratio(double v) { return Ratio::from_value(v); }
constexpr Length metres(double v) { return Length::from_value(v); }
constexpr Mass kilograms(double v) { return Mass::from_value(v); }
constexpr Duration seconds(double v) { return Duration::from_value(v); }
constexpr Duration hours(double v) { return Duration::from_value(v * 3600.0); }
/// Years of 8,760 h: planning years have no leap day (five years are 43,800 h).
constexpr Duration years(double v) { return Duration::from_value(v * 8760.0 * 3600.0); }
constexpr Power watts(double v) { return Power::from_value(v); }
constexpr Energy joules(double v) { return Energy::from_value(v); }
constexpr Energy kilowattHours(double v) { return Energy::from_value(v * 3.6e6); }
constexpr Bytes bytes(double v) { return Bytes::from_value(v); }
constexpr Bytes gibibytes(double v) { return Bytes::from_value(v * 1073741824.0); }
constexpr Flops flops(double v) { return Flops::from_value(v); }
constexpr Tokens tokens(double v) { return Tokens::from_value(v); }
constexpr Money money(double v) { return Money::from_value(v); }
constexpr Work work(double v) { return Work::from_value(v); }
constexpr Frequency perSecond(double v) { return Frequency::from_value(v); }
constexpr Frequency perDay(double v) { return Frequency::from_value(v / 86400.0); }
constexpr ByteRate bytesPerSecond(double v) { return ByteRate::from_value(v); }
constexpr FlopRate flopsPerSecond(double v) { return FlopRate::from_value(v); }
constexpr TokenRate tokensPerSecond(double v) { return TokenRate::from_value(v); }
constexpr WorkRate workPerSecond(double v) { return WorkRate::from_value(v); }
constexpr MoneyRate moneyPerHour(double v) { return MoneyRate::from_value(v / 3600.0); }
constexpr MoneyRate moneyPerYear(double v) { return MoneyRate::from_value(v / (8760.0 * 3600.0)); }
constexpr MoneyPerPower moneyPerKilowatt(double v) { return MoneyPerPower::from_value(v / 1e3); }
constexpr MoneyPerEnergy moneyPerKilowattHour(double v) { return MoneyPerEnergy::from_value(v / 3.6e6); }
constexpr MoneyPerToken moneyPerMillionTokens(double v) { return MoneyPerToken::from_value(v / 1e6); }
constexpr MassPerEnergy gramsPerKilowattHour(double v)
{
    return MassPerEnergy::from_value(v / 1000.0 / 3.6e6);
}

inline double inHours(Duration d) { return d.value() / 3600.0; }
inline double inKilowatts(Power p) { return p.value() / 1000.0; }
inline double inGibibytes(Bytes b) { return b.value() / 1073741824.0; }

}  // namespace headroom
