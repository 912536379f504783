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

VariedPlan::VariedPlan(const Catalogue& catalogue, Scenario plan, CostScope scope,
                       const std::vector<EntryPtr>& moved)
    : m_scenario(std::move(plan)),
      m_catalogue(moved.empty() ? std::nullopt : std::optional(catalogue.overlaidWith(moved))),
      m_evaluation(Calculator{}, m_catalogue ? *m_catalogue : catalogue, m_scenario, &m_cache, scope)
{}

Result<std::unique_ptr<VariedPlan>> VariedPlan::make(const Catalogue& catalogue, Scenario plan,
                                                     const std::vector<std::string>& paths, CostScope scope)
{
    std::vector<InputView> inputs;
    std::vector<std::optional<MovablePrice>> prices;
    std::vector<std::shared_ptr<Entry>> copies;
    for (const std::string& path : paths) {
        auto input = studyInputAt(catalogue, plan, path);
        if (!input)
            return noStudyInput(catalogue, plan, path).at(path);
        inputs.push_back(std::move(*input));
        const auto priced = readCataloguePath(path);
        prices.push_back(priced ? movablePrice(catalogue, *priced, copies) : std::nullopt);
    }
    std::unique_ptr<VariedPlan> varied(
        new VariedPlan(catalogue, std::move(plan), scope, {copies.begin(), copies.end()}));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto setter = prices[i] ? prices[i]->set : setterOf(varied->m_scenario, paths[i]);
        HEADROOM_CHECK(setter);
        if (prices[i]) {
            const Stage stage = prices[i]->stage;
            // Racks are remembered by identity, with the prices that they were bought at.
            varied->m_setters.push_back([setter, stage, cache = &varied->m_cache](double value) {
                setter(value);
                if (stage == Stage::Estate)
                    cache->racks.clear();
            });
            varied->m_stages.push_back(stage);
        } else {
            varied->m_setters.push_back(setter);
            const InputPath where = parsePath(paths[i]).value();
            varied->m_stages.push_back(firstStageOf(where.section, where.field));
        }
        varied->m_values.push_back(inputs[i].value);
        varied->m_inputs.push_back(std::move(inputs[i]));
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
