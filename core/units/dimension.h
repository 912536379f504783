// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <cstdint>

namespace headroom {

/// The dimension of a quantity as a value: exponents over the base units of `units.h`. Used where the type is not
/// known until run time: fields, files, explanations.
struct Dimension {
    std::int8_t length = 0;
    std::int8_t mass = 0;
    std::int8_t time = 0;
    std::int8_t information = 0;
    std::int8_t operation = 0;
    std::int8_t token = 0;
    std::int8_t money = 0;
    std::int8_t work = 0;

    bool operator==(const Dimension&) const = default;
};

constexpr Dimension operator*(Dimension a, Dimension b)
{
    const auto add = [](std::int8_t x, std::int8_t y) { return static_cast<std::int8_t>(x + y); };
    return {add(a.length, b.length),       add(a.mass, b.mass),
            add(a.time, b.time),           add(a.information, b.information),
            add(a.operation, b.operation), add(a.token, b.token),
            add(a.money, b.money),         add(a.work, b.work)};
}
constexpr Dimension inverse(Dimension d)
{
    const auto minus = [](std::int8_t x) { return static_cast<std::int8_t>(-x); };
    return {minus(d.length),    minus(d.mass),  minus(d.time),  minus(d.information),
            minus(d.operation), minus(d.token), minus(d.money), minus(d.work)};
}
constexpr Dimension operator/(Dimension a, Dimension b) { return a * inverse(b); }

namespace dimensions {
inline constexpr Dimension none{};
inline constexpr Dimension length{.length = 1};
inline constexpr Dimension mass{.mass = 1};
inline constexpr Dimension time{.time = 1};
inline constexpr Dimension energy{.length = 2, .mass = 1, .time = -2};
inline constexpr Dimension power{.length = 2, .mass = 1, .time = -3};
inline constexpr Dimension information{.information = 1};
inline constexpr Dimension operation{.operation = 1};
inline constexpr Dimension token{.token = 1};
inline constexpr Dimension money{.money = 1};
inline constexpr Dimension work{.work = 1};
inline constexpr Dimension volume{.length = 3};
}  // namespace dimensions

namespace detail {
template <class Base>
inline constexpr Dimension baseDimension{};
template <>
inline constexpr Dimension baseDimension<boost::units::length_base_dimension> = dimensions::length;
template <>
inline constexpr Dimension baseDimension<boost::units::mass_base_dimension> = dimensions::mass;
template <>
inline constexpr Dimension baseDimension<boost::units::time_base_dimension> = dimensions::time;
template <>
inline constexpr Dimension baseDimension<InformationDim> = dimensions::information;
template <>
inline constexpr Dimension baseDimension<OperationDim> = dimensions::operation;
template <>
inline constexpr Dimension baseDimension<TokenDim> = dimensions::token;
template <>
inline constexpr Dimension baseDimension<MoneyDim> = dimensions::money;
template <>
inline constexpr Dimension baseDimension<WorkDim> = dimensions::work;

constexpr Dimension raised(Dimension d, int exponent)
{
    Dimension result{};
    for (int i = 0; i < (exponent < 0 ? -exponent : exponent); ++i)
        result = result * d;
    return exponent < 0 ? inverse(result) : result;
}

template <class List>
struct DimensionOf;
template <>
struct DimensionOf<boost::units::dimensionless_type> {
    static constexpr Dimension value{};
};
template <class Base, boost::units::integer_type N, class Next>
struct DimensionOf<boost::units::list<boost::units::dim<Base, boost::units::static_rational<N>>, Next>> {
    static constexpr Dimension value =
        raised(baseDimension<Base>, static_cast<int>(N)) * DimensionOf<Next>::value;
};
}  // namespace detail

namespace detail {
template <class Q>
struct DimensionOfQuantity;
template <class Dim>
struct DimensionOfQuantity<Quantity<Unit<Dim>>> : DimensionOf<Dim> {};
}  // namespace detail

/// The run-time dimension of a quantity type: `dimensionOf<Power>`.
template <class Q>
inline constexpr Dimension dimensionOf = detail::DimensionOfQuantity<Q>::value;

}  // namespace headroom
