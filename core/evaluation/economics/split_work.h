// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/shared_servers.h"
#include "core/evaluation/rented_cost.h"

#include <vector>

namespace headroom {

/// Present costs of work that is not done at home, by who does it.
struct RentedWork {
    double cloud = 0, tokens = 0;
    double sum() const { return cloud + tokens; }
    RentedWork& operator+=(const RentedWork& other)
    {
        cloud += other.cloud;
        tokens += other.tokens;
        return *this;
    }
};

/// Of so many planned, the part of them that a fraction of the work takes, in whole ones.
double wholeOf(double planned, double fraction);

/// The lines of one kind that do a workload's work: of instances, or of an API.
class RentLines {
public:
    /// `present` is what all of the line costs, `share` the part of the demand that it is sized for, `instances` how many are planned and
    /// `work` what these do together (both of instances alone).
    struct Line {
        CloudSizing sizing = CloudSizing::Mean;
        double share = 1, present = 0;
        double instances = 0, work = 0;
    };
    void add(const Line& line);
    /// Of lines that together are sized for more than all of the work, only the cheapest that do it: the others are alternatives.
    void dropAlternatives();

    bool any() const { return !m_lines.empty(); }
    const std::vector<Line>& lines() const { return m_lines; }
    /// What all of the work costs, lines that are sized for a part of it filled up by more of the same.
    double whole() const;
    double instances() const;
    /// Work of the lines of fixed count; of the others, the part of the demand that they are sized for.
    double fixedWork() const { return m_fixedWork; }
    double covered() const { return m_fixedWork > 0 || m_shares <= 0 ? 1.0 : m_shares; }
    /// Of a demand, what the lines can do: what is too small for the whole is filled up by more of the same.
    double carried(double demand) const;

private:
    std::vector<Line> m_lines;
    double m_fixedWork = 0, m_shares = 0;
};

/// Of a workload's demand, what its servers leave to others: accelerators, on average and in the hour in which it is most.
struct LeftWork {
    double mean = 0, busiest = 0;
};

/// A workload that is planned on own hardware and may be rented. Work is told in accelerators.
class SplitWork {
public:
    /// What the lines rent beyond what is owned is sized as the plan sizes it: on average, or as many whole instances at all hours as the
    /// busiest one leaves to do; by the token, what is asked. Several lines share it as they share the work in the plan, and together
    /// they do all of it. One kind of them does it, the cheaper one.
    SplitWork(const DeploymentState& state, RentLines clouds, RentLines apis);

    WorkloadId workload() const { return m_workload; }
    const RentLines& clouds() const { return m_clouds; }
    const RentLines& apis() const { return m_apis; }
    double peak() const { return m_peak; }
    double mean() const { return m_mean; }
    /// By hour of the day or week.
    const std::vector<double>& demand() const { return m_demand; }
    /// Without a shape its peak may come in any hour.
    bool anyHour() const { return m_anyHour; }
    /// Then one hour of a day is at the peak, or less of it where more would not leave the mean, and the others have this.
    double beside() const;
    /// Share of the time that is at the peak; 0 with a shape.
    double shareOfPeak() const;
    /// What it leaves to others where so many accelerators work for it alone.
    LeftWork beyond(double capacity) const;
    /// Of the busiest hour's demand, what may be left so that whole instances are used up, rising; of more than a dozen, some.
    const std::vector<double>& steps() const { return m_steps; }
    /// What renting all of it costs over its mean: what is worth most stays at home.
    double worth(bool cloud) const;
    /// What the rest costs; without the cloud as far as there is an API.
    RentedWork rented(const LeftWork& left, bool cloud) const;
    /// Instances rented on average, and the part of all work that is done by the token.
    double instances(const LeftWork& left, bool cloud) const;
    double tokenShare(const LeftWork& left, bool cloud) const;

private:
    /// Of what a line is planned to do, the part that what is left takes.
    double fraction(const RentLines& lines, const RentLines::Line& line, const LeftWork& left) const;
    double presentOf(const RentLines& lines, const LeftWork& left) const;
    void addSteps(const RentLines& lines);
    bool inCloud(const LeftWork& left, bool cloud) const;

    WorkloadId m_workload;
    bool m_interactive, m_anyHour = false;
    double m_speed;  ///< work a second of one accelerator
    double m_peak, m_mean = 0;
    std::vector<double> m_demand;
    RentLines m_clouds, m_apis;
    std::vector<double> m_steps;
};

}  // namespace headroom
