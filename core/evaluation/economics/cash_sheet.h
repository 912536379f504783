// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/evaluation/economics/month_axis.h"
#include "core/results/economics.h"

#include <array>
#include <utility>
#include <vector>

namespace headroom {

/// What is in use in each month, as a share of all that the plan will have: index 0 is unused. Empty: all of it always.
using Ramp = std::vector<double>;

/// What a cost of owning goes by where only a part of what is planned is owned.
enum class CostDriver : std::uint8_t {
    Hardware,      ///< by the price of what is bought
    Accelerators,  ///< by how many are paid for
    Watts,         ///< by those that are planned
    Bills,         ///< by what its places charge for the power it draws
    Racks,         ///< by whole racks, each at its place's fee
    Once,          ///< whole as soon as anything is owned
    Bridge,        ///< by the work at home that is rented until delivery
};
inline constexpr std::size_t costDrivers = 7;

/// One amount for each of them.
struct ByDriver {
    std::array<double, costDrivers> of{};
    double& operator[](CostDriver driver) { return of[static_cast<std::size_t>(driver)]; }
    double operator[](CostDriver driver) const { return of[static_cast<std::size_t>(driver)]; }
};

/// A cost that runs, at today's prices with everything delivered.
struct RunningCost {
    CostCategory category = CostCategory::Other;
    Traced<MoneyRate> rate;
    PriceClass price = PriceClass::Fixed;
    const Ramp* ramp = nullptr;
    int holdMonths = 0;                        ///< its price is fixed for so long, then anew (reservations)
    CostDriver driver = CostDriver::Hardware;  ///< of what is owned
};

/// Collects an option's payments in a table by category and month and, traced, what they add up to.
class CashSheet {
public:
    /// Both must outlive this. `month` is the planning month.
    CashSheet(const Calculator& calculate, const MonthAxis& axis, Traced<Duration> month);

    void run(const RunningCost& cost);
    /// Paid at the end of month `month`, at prices of `today` times `level`.
    void pay(CostCategory category, int month, const Traced<Money>& today, double level = 1.0);
    /// The same in plain numbers, for payments that follow from others by an algorithm (loans, tax).
    void put(CostCategory category, int month, double nominal);

    bool known() const { return m_known; }
    const MonthAxis& axis() const { return m_axis; }
    /// Nominal amount of a category at the end of a month.
    double nominal(CostCategory category, int month) const;

    /// Nominal amounts of a category, each discounted to the start.
    double present(CostCategory category) const;

    struct Sums {
        Traced<Money> total, present;
        CashFlow flow;
        /// What each kind comes to in the total; only while something is explained.
        std::vector<std::pair<CostCategory, Traced<Money>>> categories;
    };
    /// Total in the plan's money, present cost, and the table; unknown and empty when a part was unknown.
    Sums finish() &&;

private:
    /// Payments that follow from others, added up.
    struct Plain {
        double total = 0, present = 0;
    };

    std::vector<double>& row(CostCategory category);
    void tell(const Plain& sum, Term term, std::string_view source);
    /// A part of the total, of this kind.
    void addTotal(CostCategory category, const Traced<Money>& part);
    void tellCategories(Sums& out) const;
    /// Of an amount of zero: an explanation says what made it so, where anything did.
    bool nothingToTell(NodeId amount) const { return !m_calculate.tracing() || amount == NodeId::None; }

    const Calculator& m_calculate;
    const MonthAxis& m_axis;
    Traced<Duration> m_month;
    bool m_known = true;
    std::array<std::vector<double>, costCategories> m_rows;
    std::vector<Traced<Money>> m_totals, m_presents;
    std::vector<CostCategory> m_kinds;                 ///< of `m_totals`, while something is explained
    std::array<double, costCategories> m_following{};  ///< of payments that follow from others, in the total
    Plain m_gotBack;                                   ///< residual values, of a building too
    Plain m_funded;                                    ///< loans, leases and tax
};

}  // namespace headroom
