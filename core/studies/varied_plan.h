// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/study_inputs.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom {

/// How a study is stopped and how it says how far it is.
struct StudyControl {
    std::stop_token stop{};
    std::function<void(double share)> progress{};  ///< 0 to 1, from the thread that studies
};

/// A plan whose chosen inputs take other values, evaluated from the first discipline that looks at them. It gives what `evaluate`
/// gives for the plan with these values. Not for several threads; the catalogue must outlive it.
class VariedPlan {
public:
    /// Paths are those of `studyInputs`. UnknownField if one leads to no input that is set.
    static Result<std::unique_ptr<VariedPlan>> make(const Catalogue& catalogue, Scenario plan,
                                                    const std::vector<std::string>& paths,
                                                    CostScope scope = CostScope::Everything);
    VariedPlan(const VariedPlan&) = delete;
    VariedPlan& operator=(const VariedPlan&) = delete;

    /// In the order of the paths.
    const std::vector<InputView>& inputs() const { return m_inputs; }
    /// The first stage that looks at an input.
    Stage stageOf(std::size_t input) const { return m_stages[input]; }
    const Scenario& scenario() const { return m_scenario; }

    /// Results with these values (SI), one for each path. They stand until the next call. Findings are in no order.
    const Results& at(std::span<const double> values);
    /// Results of the plan itself.
    const Results& base();

private:
    /// `moved` are entries of the catalogue whose prices are varied.
    VariedPlan(const Catalogue& catalogue, Scenario plan, CostScope scope,
               const std::vector<EntryPtr>& moved);

    Scenario m_scenario;
    std::optional<Catalogue> m_catalogue;  ///< with the entries that are moved
    EvaluationCache m_cache;
    StagedEvaluation m_evaluation;
    std::vector<InputView> m_inputs;
    std::vector<Stage> m_stages;
    std::vector<std::function<void(double)>> m_setters;
    std::vector<double> m_values;
    bool m_evaluated = false;
};

}  // namespace headroom
