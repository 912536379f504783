// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/unit_values.h"
#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Something that a plan compares: an option of its economics, or all its clouds at another pricing than planned.
struct Contender {
    CostOption option = CostOption::Own;
    std::optional<CloudPricing> pricing{};  ///< of the catalogue, in place of the plan's; clouds only

    bool operator==(const Contender&) const = default;
};
/// "own", "other_space", "cloud", "cloud_reserved_3", …
std::string contenderName(const Contender& contender);
/// Reads such a name.
std::optional<Contender> readContender(std::string_view name);
/// The pricing that all clouds of a plan share, unless a price is stated.
std::optional<CloudPricing> commonPricing(const Scenario& plan);

/// "hour", "item", "output_token", …
std::string_view unitName(CostUnit unit);

/// By what contenders are compared. Units are of `workload`.
struct ComparedBy {
    enum class Quantity : std::uint8_t { Total, Present, Annual, Unit };
    Quantity quantity = Quantity::Total;
    CostUnit unit = CostUnit::Hour;
    WorkloadId workload{};

    bool operator==(const ComparedBy&) const = default;
};
/// What a plan is decided by: present cost where it discounts, else the total.
ComparedBy decidedBy(const Scenario& plan);
/// "total", "present_cost", "annual_cost", "per_hour", "per_item", …
std::string comparedName(const ComparedBy& by);
/// Reads such a name; units are of the first workload that the plan has. None if nothing is called so.
std::optional<ComparedBy> readCompared(std::string_view name, const Scenario& plan);
/// All such names, parted by commas, for a message.
std::string comparedNames();
/// The unit that a figure of it is told in, with the plan's currency: "USD", "USD/h", "USD/Mtoken".
ShownUnit comparedUnit(const ComparedBy& by, std::string_view currency);
/// Those of which the results know a figure of at least one option, the total first. What is another name for the same figure is left
/// out: work that is counted in output tokens, a blend without a declared share, an input token that weighs as much as an output.
std::vector<ComparedBy> comparable(const Scenario& plan, const Results& results);

/// Whether an input may move what clouds cost. When in doubt it may.
bool movesClouds(std::string_view section, std::string_view field);

/// The contenders of a plan with some inputs varied. Pricings that the plan does not use are evaluated as plans of their own, only
/// when an input moved that they look at.
class Contest {
public:
    /// UnknownField if a path leads to no input that is set.
    static Result<Contest> make(const Catalogue& catalogue, const Scenario& plan,
                                const std::vector<std::string>& paths, ComparedBy by);

    VariedPlan& plan() { return *m_plan; }
    const std::vector<Contender>& contenders() const { return m_contenders; }
    /// Whether the plan refuses it, so that it is there to compare with and never wins.
    bool refuses(const Contender& contender) const;
    /// What each contender costs with these values (SI), one for each path; nothing where it is unknown, or own hardware does not serve.
    void at(std::span<const double> values, std::span<std::optional<double>> amounts);
    void base(std::span<std::optional<double>> amounts);
    /// Whether own hardware did the work at the last values; where it does not, its cost is no amount.
    bool ownServes() const { return m_ownServes; }

private:
    /// The plan at another pricing, with the paths that it still has.
    struct Repriced {
        std::unique_ptr<VariedPlan> plan;
        std::vector<std::size_t> paths;   ///< of all those that are varied
        std::vector<std::size_t> moving;  ///< of these, those that move its clouds
        std::vector<double> last;         ///< their values at the last evaluation
        std::optional<double> amount;
    };
    void addRepriced(const Catalogue& catalogue, const Scenario& plan, const std::vector<std::string>& paths,
                     CloudPricing pricing);

    std::unique_ptr<VariedPlan> m_plan;
    ComparedBy m_by;
    std::vector<Contender> m_contenders;
    std::vector<Repriced> m_repriced;  ///< of the last contenders
    bool m_ownServes = true;
};

}  // namespace headroom
