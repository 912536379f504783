// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/rack_summary.h"
#include "core/evaluation/serving.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace headroom {

/// What earlier evaluations worked out and an edit elsewhere does not change: summaries of racks by identity, and the model's
/// answers by value. One cache serves one document; give it a new one when the catalogue is another object at the same address.
class EvaluationCache {
public:
    struct RackSlot {
        RackPtr rack;  ///< keeps the key alive
        RackSummary summary;
    };
    struct ServingSlot {
        Deployment deployment;
        Workload workload;
        const Accelerator* accelerator = nullptr;
        const Model* model = nullptr;
        int fitted = 0;
        const Accelerator* reader = nullptr;
        int readers = 0, joined = 0;
        std::vector<Measurement> runs;
        MemoryResult memory;
        ServingResult serving;
        std::optional<ServingSetup> setup;  ///< where other arrivals leave the rest of `serving` as it is
        ArrivalTrials trials;               ///< with that setup
        std::vector<Finding> findings;
    };
    struct CalibrationSlot {
        Deployment deployment;
        std::vector<Measurement> runs;
        const Accelerator* accelerator = nullptr;
        const Model* model = nullptr;
        Calibration calibration;
    };
    struct CurveSlot {
        int servers = 0;
        Duration service;
        Ratio variation;
        std::vector<LoadPoint> curve;
    };

    /// Forgets what no longer holds for this catalogue and scenario.
    void prepare(const Catalogue& catalogue, const Scenario& scenario);

    std::unordered_map<const Rack*, RackSlot> racks;
    std::unordered_map<DeploymentId, ServingSlot> serving;
    std::unordered_map<DeploymentId, CalibrationSlot> calibrations;
    std::unordered_map<DeploymentId, CurveSlot> curves;

private:
    const Catalogue* m_catalogue = nullptr;
    Input<Ratio> m_planningShare;
    std::vector<Pool> m_pools;
    std::string m_currency;
    std::vector<ExchangeRate> m_rates;
};

}  // namespace headroom
