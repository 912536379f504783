// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/hybrid.h"
#include "core/evaluation/economics/split_work.h"

#include <optional>
#include <vector>

namespace headroom {

/// The whole plan: what is split, what stays at home and what stays rented. A split is told by the accelerators that are wanted to work
/// in each pool; in every hour they do first what is only done at home, then what is dearest to rent.
class HybridSearch {
public:
    /// Work that is not planned at home.
    struct RentedOnly {
        WorkloadId workload;
        RentLines clouds, apis;
        /// Whether instances do it; without the cloud as far as there is an API.
        bool inCloud(bool cloud) const;
        RentedWork rented(bool cloud) const;
    };

    /// Where a workload's data is kept and sent.
    struct DataPlace {
        bool home = false;                 ///< for the work done at home, and where none is rented
        bool stays = false;                ///< whatever is rented
        bool rented = false;               ///< all the work is
        std::optional<std::size_t> split;  ///< part of it may be
        double ownedShare(const std::vector<LeftWork>& left, const std::vector<SplitWork>& splits) const;
    };

    std::vector<SharedServers> pools;
    std::vector<SplitWork> split;
    std::vector<std::size_t> poolOf;  ///< of each split
    std::vector<RentedOnly> rentedOnly;
    std::vector<DataPlace> data;  ///< as `HybridCosts::data`
    ByDriver
        beside;  ///< what is bought beside the servers at work, in the measures of `SharedServers::Servers`
    ByDriver planned;              ///< and all
    bool buysBeside = false;       ///< something that stands in no rack
    bool mayLeave = false;         ///< all the work may be rented, so that nothing need be owned
    std::vector<double> rackFees;  ///< of those planned
    std::vector<bool> rackStays;   ///< with something that is owned whatever is rented
    HybridCosts costs;

    /// Sums up what is planned and sorts each pool's servers, those first that cost least to own. To be said when all else is filled in.
    void ready();
    /// Whether instances may be rented where there is another way; else what the cloud costs once may be saved. To be said before anything
    /// is asked, when all else is filled in.
    void rent(bool mayRent);
    bool rents() const { return m_mayRent; }

    /// What the splits leave to others.
    std::vector<LeftWork> left(const std::vector<double>& wanted) const;
    /// Whole servers that are owned then.
    double servers(const std::vector<double>& wanted) const;
    double plannedServers() const;
    HybridScales scales(const std::vector<double>& wanted) const;
    /// All the hardware planned, and rented what is only rented.
    HybridScales asPlanned() const;
    /// Nothing owned, data neither.
    HybridScales nothingOwned() const;
    /// Shares of the data that are kept and sent at home.
    std::vector<double> dataOwned(const std::vector<LeftWork>& left) const;
    double present(const HybridScales& at) const;
    /// Of what is owned alone.
    double ownPresent(const std::vector<double>& wanted) const;
    /// Wanted for what is only done at home, and of what the busiest hours need beyond that this share.
    std::vector<double> share(double share) const;
    /// What a pool must do while a split works there whole, or not at all; the others of it as they do.
    double wantedWith(std::size_t split, bool whole, const std::vector<double>& wanted) const;
    /// Pool by pool, from all at home and from nothing there, never more than is planned: the cost is straight between the hours' demands and jumps at whole servers, so the least
    /// stands at one of these.
    std::vector<double> cheapest() const;

private:
    double capacity(std::size_t pool, double wanted) const;
    /// Visits every hour's work at home: `visit(place in m_order, hour, available before it, done)`.
    template <class Visit>
    void work(std::size_t pool, double capacity, Visit&& visit) const;
    void leave(std::size_t pool, double capacity, std::vector<LeftWork>& left) const;
    double keptOf(std::size_t pool) const;
    double allOf(std::size_t pool) const;
    /// What may be wanted of a pool, rising: where the cost bends or jumps.
    std::vector<double> candidates(std::size_t pool) const;
    RentedWork rentedAlone() const;
    RentedWork rentedOf(const std::vector<LeftWork>& left) const;
    HybridScales ownScales(const std::vector<double>& wanted) const;
    HybridScales scalesOf(const std::vector<double>& wanted, const std::vector<LeftWork>& left) const;
    double bridgedOf(const std::vector<LeftWork>& left) const;
    double dataOf(const std::vector<LeftWork>& left) const;
    /// Of the power that the work draws above idle on all the servers planned, what the work that stays there does.
    double workingOf(const std::vector<LeftWork>& left) const;
    double wattsOf(const std::vector<LeftWork>& left) const;
    HybridScales withRented(HybridScales at, const RentedWork& rented) const;
    /// Seeks the least of each pool in turn, as the others are then; whether any found a better one.
    bool improve(const std::vector<std::vector<double>>& candidates, std::vector<double>& best,
                 double& least) const;

    bool m_mayRent = true;
    std::vector<double> m_watts;                    ///< by pool: of an accelerator planned
    double m_plannedWork = 0;                       ///< watts of the work that all the servers planned do
    std::vector<std::vector<std::size_t>> m_order;  ///< by pool: its splits, dearest to rent first
};

}  // namespace headroom
