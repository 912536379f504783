// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/work_speed.h"

#include "core/evaluation/deployment_checks.h"
#include "core/evaluation/engine_memory.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_kinds.h"
#include "core/evaluation/kinds/planned_training.h"
#include "core/evaluation/kinds/task_rates.h"
#include "core/evaluation/kinds/training_memory.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>
#include <string>

namespace headroom {

namespace {

/// A speed or a number of zero cannot divide: what needs it is unknown.
template <class Q>
Traced<Q> aboveZero(Traced<Q> traced)
{
    traced.known = traced.known && traced.value.value() > 0;
    return traced;
}

Traced<WorkPerToken> oneToken(const Calculator& calculate, std::string_view why)
{
    return calculate.convention(Term::WorkPerToken, WorkPerToken::from_value(1), why);
}

/// Units of work that a trained token is, by what the plan calls its work ("trained token", "Pflop"); none for other words.
std::optional<double> workOfTrainedToken(std::string_view workName, double flopsPerToken)
{
    std::string name(workName);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name.empty() || name.find("token") != std::string::npos)
        return 1;
    const auto at = name.find("flop");
    if (at == std::string::npos)
        return std::nullopt;
    constexpr std::string_view prefixes = "kmgtpez";
    const auto power = at == 1 ? prefixes.find(name.front()) : std::string_view::npos;
    if (at > 0 && power == std::string_view::npos)
        return std::nullopt;
    return flopsPerToken / (at == 0 ? 1.0 : std::pow(1000.0, static_cast<double>(power) + 1));
}

class Speed {
public:
    Speed(const Calculator& calculate, const Catalogue& catalogue, DeploymentState& state,
          DeploymentResult& result, std::vector<Finding>& findings)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_state(state),
          m_deployment(*state.deployment),
          m_id(state.deployment->id.number),
          m_result(result),
          m_findings(findings)
    {}

    Traced<WorkRate> stated() const
    {
        return m_calculate.apply(formulas::statedRate,
                                 m_calculate.given(Term::ReferenceRate, m_deployment.referenceRate,
                                                   path("reference_rate"), m_deployment.reference),
                                 speed(), derate());
    }

    Traced<WorkRate> measured()
    {
        const kinds::MeasuredWork* work = kinds::findMeasuredWork(m_deployment.measured);
        if (!work || !m_state.accelerator)
            return unknown();
        const auto answer = kinds::taskRate(
            *work, m_catalogue.find(ItemKind::Accelerator, m_state.accelerator->id), m_catalogue);
        const auto* rate = std::get_if<kinds::TaskRate>(&answer);
        if (!rate)
            return unknown();
        const std::string source = rate->measuredHere
                                       ? rate->anchor->source
                                       : "carried over by the data sheets from " + rate->anchor->accelerator +
                                             ": " + rate->anchor->source;
        // A figure, not a convention: it has a source and a date of its own.
        Input<WorkRate> figure;
        figure.value = rate->rate;
        figure.kind = InputKind::Fact;
        figure.source = source;
        figure.date = rate->anchor->date;
        const auto given = m_calculate.given(Term::MeasuredRate, figure, {}, work->done.model);
        const Ratio left = m_deployment.relativeSpeed.value * m_deployment.derate.value;
        m_result.rateLow = rate->low * left;
        m_result.rateHigh = rate->high * left;
        m_result.basis = rate->measuredHere ? Basis::Measured : Basis::DataSheet;
        return m_calculate.apply(formulas::measuredRate, given, speed(), derate());
    }

    /// What a run holds, where somebody else states how fast it is.
    void tellState()
    {
        const auto planned = planTraining(m_catalogue.model(m_deployment.model));
        if (!planned)
            return;
        const kinds::TrainingRun run = asItFits(*planned);
        if (run.layersAgain > 0)
            judgeRecomputation(*planned, run);
        tellMemory(run);
    }

    Traced<WorkRate> trained()
    {
        const Model* model = m_catalogue.model(m_deployment.model);
        const Workload& workload = *m_state.workload;
        const auto planned = planTraining(model);
        if (!planned)
            return unknown();
        const kinds::TrainingRun run = asItFits(*planned);
        if (!run.family) {
            if (run.layersAgain > 0)
                judgeRecomputation(*planned, run);
            tellMemory(run);
            return unknown();
        }
        const kinds::FittedLine& line = kinds::fittedLine(kinds::trainingLine(run));
        const auto flops = FlopsPerToken::from_value(kinds::flopsPerTrainedToken(run).value());
        const auto work = workOfTrainedToken(workload.workName, flops.value());
        if (!work) {
            m_findings.push_back(finding(Severity::Unknown, FindingCode::WorkUnitUnknown, "deployment", m_id,
                                         m_deployment.name, workload.workName));
            return unknown();
        }
        const auto peak =
            m_calculate.given(Term::TrainingPeak, m_state.accelerator->bf16, m_state.accelerator->name);
        const auto share = m_calculate.convention(Term::TrainingShare,
                                                  ratio(kinds::trainingUtilisation(line, run)), line.source);
        const auto each = m_calculate.convention(Term::FlopsPerTrainedToken, flops,
                                                 "6 operations a parameter and token, 4 beside frozen "
                                                 "weights, and attention");
        if (run.layersAgain > 0)
            judgeRecomputation(*planned, run);
        tellStep(run, line,
                 m_calculate.apply(
                     formulas::poolTokenRate, peak, share, each,
                     m_calculate.count(Term::AcceleratorsFitted, run.accelerators, m_deployment.name)));
        tellMemory(run);
        const auto rate = m_calculate.apply(
            formulas::trainingRate, peak, share, each,
            m_calculate.convention(Term::WorkPerToken, WorkPerToken::from_value(*work),
                                   *work == 1 ? "the work of training is counted in trained tokens"
                                              : "the work of training is counted in operations"));
        m_result.rateLow = rate.value * line.low;
        m_result.rateHigh = rate.value * line.high;
        m_result.basis = Basis::Family;
        return rate;
    }

    /// The time of one global batch.
    void tellStep(const kinds::TrainingRun& run, const kinds::FittedLine& line, const Traced<TokenRate>& all)
    {
        const auto batch =
            m_calculate.convention(Term::TokensOfStep, tokens(run.globalBatch * run.sequence),
                                   "sequences of the global batch times their length", m_deployment.name);
        m_result.stepTime = m_calculate.result(
            path("step_time"), m_calculate.apply(formulas::trainingStepTime, batch, all), m_deployment.name);
        if (m_result.stepTime) {
            m_result.stepTimeLow = *m_result.stepTime / line.high;
            m_result.stepTimeHigh = *m_result.stepTime / line.low;
        }
    }

    /// Memory of one accelerator, by component.
    void tellMemory(const kinds::TrainingRun& run)
    {
        constexpr std::string_view source =
            "mixed-precision Adam: 2 B of weights, 2 of gradients and 12 of optimizer a trained parameter (ZeRO, "
            "Rajbhandari et al. 2020), spread as the software does; 34 B an activation (Korthikanti et al. 2022)";
        constexpr std::string_view again =
            "computed again in as many layers as it takes to fit: 2 B an activation between those, 34 in the others "
            "(Korthikanti et al. 2022)";
        constexpr std::string_view sixteenBit =
            "torchtune in 16 bit alone: 2 B of weights, 2 of gradients and 4 of optimizer a trained parameter, on one "
            "accelerator 2 of a paged optimizer and no gradients; activations computed again (Korthikanti et al. 2022)";
        const kinds::TrainingMemory kept = kinds::trainingMemory(run);
        const auto part = [&](Term term, std::string_view field, Bytes bytes) {
            const bool twice = term == Term::ActivationBytes && run.layersAgain > 0;
            return m_calculate.result(path(field),
                                      m_calculate.convention(term, bytes,
                                                             run.code == kinds::TrainingCode::Torchtune
                                                                 ? sixteenBit
                                                                 : (twice ? again : source)),
                                      m_deployment.name);
        };
        MemoryResult& memory = m_result.memory;
        memory.weights = part(Term::WeightBytes, "memory.weights", kept.weights);
        memory.optimizer = part(Term::OptimizerState, "memory.optimizer", kept.gradients + kept.optimizer);
        memory.activations = part(Term::ActivationBytes, "memory.activations", kept.activations);
        memory.overhead = part(Term::OverheadBytes, "memory.overhead", kept.overhead);
        const auto capacity = visibleMemory(m_calculate, *m_state.accelerator);
        memory.capacity = m_calculate.result(path("memory.capacity"), capacity, m_state.accelerator->name);
        const kinds::Spread spread = kinds::trainingMemorySpread(run);
        // Perhaps all of the activations are computed again, also where they fit.
        kinds::TrainingRun least = run;
        least.checkpointed = true;
        memory.usedLow = spread.low * kinds::trainingMemory(least).total();
        memory.usedHigh = spread.high * kept.total();
        if (capacity.known)
            judgeLayout(run, kept.total(), capacity.value);
    }

    Traced<WorkRate> served(const Traced<TokenRate>& replicaThroughput) const
    {
        const auto count = [&](Term term, int number) {
            return m_calculate.count(term, number, m_deployment.name);
        };
        if (m_deployment.arrangement == Arrangement::Disaggregated)
            return m_calculate.apply(formulas::splitRate, replicaThroughput,
                                     oneToken(m_calculate, "the work of serving is counted in output tokens"),
                                     count(Term::ReplicaAccelerators, acceleratorsOf(m_deployment)));
        return m_calculate.apply(formulas::modelledRate, replicaThroughput,
                                 oneToken(m_calculate, "the work of serving is counted in output tokens"),
                                 count(Term::TensorParallel, m_deployment.tensorParallel),
                                 count(Term::PipelineParallel, m_deployment.pipelineParallel),
                                 count(Term::DataParallel, m_deployment.dataParallel));
    }

    Traced<WorkRate> unknown() const
    {
        return m_calculate.unknown<WorkRate>(Term::AcceleratorRate, m_deployment.name);
    }

    void tellRunTime() const
    {
        const std::string_view pool = m_state.pool ? m_state.pool->pool->name : m_deployment.name;
        const auto fitted = m_result.fitted > 0
                                ? m_calculate.count(Term::AcceleratorsFitted, m_result.fitted, pool)
                                : m_calculate.unknown<Ratio>(Term::AcceleratorsFitted, pool);
        m_result.runTime = m_calculate.result(
            path("run_time"),
            m_calculate.apply(formulas::runTime, m_state.demand.workPerItem, m_state.rate, fitted));
    }

private:
    /// Of the pool, between servers; 0 where none is stated.
    ByteRate fabric() const
    {
        const bool stated = m_state.pool && m_state.pool->pool->fabric;
        return stated ? m_state.pool->pool->fabric->value : ByteRate{};
    }
    Path path(std::string_view field) const { return {"deployment", m_id, field}; }
    Traced<Ratio> speed() const
    {
        return m_calculate.given(Term::RelativeSpeed, m_deployment.relativeSpeed, path("relative_speed"),
                                 m_deployment.name);
    }
    Traced<Ratio> derate() const
    {
        return m_calculate.given(Term::Derate, m_deployment.derate, path("derate"), m_deployment.name);
    }

    /// What does not fit as it is planned is worked out with activations that are computed again, and that is said.
    void judgeRecomputation(const kinds::TrainingRun& planned, const kinds::TrainingRun& run)
    {
        const auto visible = visibleMemory(*m_state.accelerator);
        if (!visible || exceeds(kinds::trainingMemory(run).total().value(), visible->value()))
            return;
        m_findings.push_back(finding(Severity::Warning, FindingCode::ModelDoesNotFit, "deployment", m_id,
                                     m_deployment.name, kinds::trainingMemory(planned).total(), *visible,
                                     "activation recomputation"));
    }

    /// By the layout and the software that are planned; what is measured lies far apart, so that it is an error only where even the
    /// least of it is too much.
    void judgeLayout(const kinds::TrainingRun& run, Bytes used, Bytes capacity)
    {
        if (!m_result.memory.fits || !exceeds(used.value(), capacity.value()))
            return;
        const bool surely = exceeds(m_result.memory.usedLow->value(), capacity.value());
        m_result.memory.fits = !surely;
        const auto fits = [&](const kinds::TrainingRun& other) {
            return !exceeds(kinds::trainingMemory(other).total().value(), capacity.value());
        };
        std::string remedy;
        kinds::TrainingRun spread = run;
        spread.code = kinds::TrainingCode::Fsdp;
        if (fits(spread))
            remedy = "FSDP";
        kinds::TrainingRun wider = run;
        constexpr int server = 8;
        for (int split = 2; remedy.empty() && split <= server; split *= 2) {
            wider.tensor = split;
            if (run.accelerators >= split * run.pipeline && fits(wider))
                remedy = "TP " + std::to_string(split);
        }
        m_findings.push_back(finding(surely ? Severity::Error : Severity::Warning,
                                     FindingCode::ModelDoesNotFit, "deployment", m_id, m_deployment.name,
                                     used, capacity, remedy));
    }

    /// The run as the deployment lays it out, with what is wrong about that; none where it cannot be worked out.
    std::optional<kinds::TrainingRun> planTraining(const Model* model)
    {
        if (!model)
            return std::nullopt;
        const std::string problem = kinds::layoutProblem(m_deployment, *model, m_result.fitted);
        if (!problem.empty())
            m_findings.push_back(finding(Severity::Error, FindingCode::ParallelismImpossible, "deployment",
                                         m_id, m_deployment.name, problem));
        if (model->parameters.known())
            judgeState(*m_state.workload, *model);
        if (!problem.empty() || !trainsWithinLinks(m_state, fabric(), m_findings))
            return std::nullopt;
        return kinds::plannedTraining(m_deployment, *m_state.workload, m_state.accelerator, model,
                                      m_result.fitted, fabric());
    }

    /// A plan does not say what of the activations is computed again: nothing, unless only that fits.
    kinds::TrainingRun asItFits(const kinds::TrainingRun& planned) const
    {
        return kinds::asItFits(planned, visibleMemory(*m_state.accelerator).value_or(Bytes{}));
    }

    /// Spread over the pool, as ZeRO-3 does at best; activations come on top.
    void judgeState(const Workload& workload, const Model& model)
    {
        const auto state = m_calculate.apply(
            formulas::trainingState, m_calculate.given(Term::Parameters, model.parameters, model.name),
            m_calculate.convention(
                Term::BytesPerParameter, bytes(kinds::stateBytesPerParameter(m_deployment, workload)),
                "weights, gradients and Adam in mixed precision: 16 B (ZeRO, Rajbhandari "
                "et al. 2020), 8 B in 16 bit alone (torchtune); beside adapters the weights "
                "alone"));
        m_result.trainingState = m_calculate.result(path("training_state"), state, model.name);
        m_state.held = state;
        if (m_result.fitted < 1 || !m_state.accelerator || !m_state.accelerator->memory.known())
            return;
        const Bytes each = state.value / static_cast<double>(m_result.fitted);
        const Bytes memory = *m_state.accelerator->memory.value;
        m_result.memory.fits = !exceeds(each.value(), memory.value());
        if (m_result.memory.fits)
            return;
        const auto enough = static_cast<int>(std::ceil((state.value / memory).value()));
        m_findings.push_back(finding(Severity::Error, FindingCode::ModelDoesNotFit, "deployment", m_id,
                                     m_deployment.name, each, memory,
                                     std::to_string(enough) + " × " + m_state.accelerator->name));
    }

    const Calculator& m_calculate;
    const Catalogue& m_catalogue;
    DeploymentState& m_state;
    const Deployment& m_deployment;
    std::uint64_t m_id;
    DeploymentResult& m_result;
    std::vector<Finding>& m_findings;
};

}  // namespace

void evaluateSpeed(const Calculator& calculate, const Catalogue& catalogue,
                   const Traced<TokenRate>& replicaThroughput, DeploymentState& state,
                   DeploymentResult& result, std::vector<Finding>& findings)
{
    Speed speed(calculate, catalogue, state, result, findings);
    const bool rated = state.workload->kind == WorkloadKind::Rate;
    const bool training = rated && isTraining(state.workload->task);
    switch (state.deployment->basis) {
    case CapacityBasis::Stated:
        state.rate = speed.stated();
        if (training)
            speed.tellState();
        break;
    case CapacityBasis::Measured: state.rate = speed.measured(); break;
    case CapacityBasis::Modelled:
        state.rate = !rated ? speed.served(replicaThroughput) : training ? speed.trained() : speed.unknown();
        break;
    }
    state.rate = aboveZero(state.rate);
    judgeUnknownRate(state, findings);
    if (training)
        speed.tellRunTime();
}

}  // namespace headroom
