// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/varied_plan.h"

#include "core/scenario/input_visit.h"
#include "core/scenario/paths.h"

#include <algorithm>

namespace headroom {

namespace {

/// Sets an input in place; a rack is copied, since the evaluation knows racks by their identity.
std::function<void(double)> setterOf(Scenario& scenario, const std::string& path)
{
    const InputPath where = parsePath(path).value();
    if (where.section == "rack" || where.section == "placement")
        return [&scenario, path](double value) {
            const InputPath at = parsePath(path).value();
            withInput(scenario, at.section, at.id, at.field,
                      [value]<class Q>(std::string_view, std::string_view, Input<Q>& input) {
                          input.value = Q::from_value(value);
                      });
        };
    std::function<void(double)> setter;
    withInput(scenario, where.section, where.id, where.field,
              [&setter]<class Q>(std::string_view, std::string_view, Input<Q>& input) {
                  setter = [&input](double value) { input.value = Q::from_value(value); };
              });
    return setter;
}

}  // namespace

VariedPlan::VariedPlan(const Catalogue& catalogue, Scenario plan)
    : m_scenario(std::move(plan)),
      m_evaluation(Calculator{}, catalogue, m_scenario, &m_cache)
{}

Result<std::unique_ptr<VariedPlan>> VariedPlan::make(const Catalogue& catalogue, Scenario plan,
                                                     const std::vector<std::string>& paths)
{
    std::unique_ptr<VariedPlan> varied(new VariedPlan(catalogue, std::move(plan)));
    for (const std::string& path : paths) {
        auto input = inputAt(varied->m_scenario, path);
        if (!input)
            return Error{Error::Code::UnknownField, {path, {}}, {}, path};
        const auto setter = setterOf(varied->m_scenario, path);
        HEADROOM_CHECK(setter);
        varied->m_setters.push_back(setter);
        const InputPath where = parsePath(path).value();
        varied->m_stages.push_back(firstStageOf(where.section, where.field));
        varied->m_values.push_back(input->value);
        varied->m_inputs.push_back(std::move(*input));
    }
    return varied;
}

const Results& VariedPlan::at(std::span<const double> values)
{
    HEADROOM_CHECK(values.size() == m_setters.size());
    std::optional<Stage> from;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == m_values[i])
            continue;
        m_setters[i](values[i]);
        m_values[i] = values[i];
        from = from ? std::min(*from, m_stages[i]) : m_stages[i];
    }
    if (!m_evaluated)
        from = Stage::Estate;
    m_evaluated = true;
    // Nothing changed: the last stage alone gives the same again.
    return m_evaluation.run(from.value_or(Stage::Cost));
}

const Results& VariedPlan::base()
{
    std::vector<double> values;
    for (const InputView& input : m_inputs)
        values.push_back(input.value);
    return at(values);
}

}  // namespace headroom
