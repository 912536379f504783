// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/calibrate.h"

#include "core/evaluation/engine_memory.h"
#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "core/studies/known_names.h"
#include "core/studies/predict_row.h"
#include "core/units/amount.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr std::size_t mostRuns = 200;
constexpr double contradiction = 2;

Error impossible(const char* reason, std::string first, std::string second, const std::string& place)
{
    return {Error::Code::NotPossible, {reason, std::move(first), std::move(second)}, {}, place};
}

Error another(std::string measured, std::string planned, const std::string& place)
{
    return impossible("log-other-setting", std::move(measured), std::move(planned), place);
}

std::string_view wordOf(Engine engine) { return enumWords<Engine>[static_cast<std::size_t>(engine)]; }
std::string_view wordOf(Precision precision)
{
    return enumWords<Precision>[static_cast<std::size_t>(precision)];
}

/// 16-bit formats take the same time and room.
Precision alike(Precision precision) { return precision == Precision::Fp16 ? Precision::Bf16 : precision; }

struct Subject {
    const Deployment* deployment = nullptr;
    const Accelerator* accelerator = nullptr;
    const Model* model = nullptr;

    ServingInput input() const
    {
        return {.accelerator = accelerator, .model = model, .deployment = deployment};
    }
};

Subject subjectOf(const Scenario& scenario, const Catalogue& catalogue, DeploymentId id)
{
    Subject subject;
    subject.deployment = findDeployment(scenario, id);
    if (!subject.deployment)
        return subject;
    if (const Pool* pool = findPool(scenario, subject.deployment->pool))
        subject.accelerator = catalogue.accelerator(pool->accelerator);
    subject.model = catalogue.model(subject.deployment->model);
    return subject;
}

/// The cache of a run; nothing where its log says nothing that is known.
std::optional<Precision> measuredCache(const MeasuredPoint& point, const Subject& subject)
{
    const auto named = cacheNamed(point.kvCache);
    if (!named || named->precision)
        return named ? named->precision : std::nullopt;
    const Deployment& plan = *subject.deployment;
    const auto shape = performance::modelShape(*subject.model);
    if (!shape)
        return std::nullopt;
    return automaticCache(plan.engine, plan.weights, *shape, cacheSchemeOf(point.model, plan.weights));
}

/// A path or a name of one's own says nothing; a name of the catalogue must be that of the deployment's model or of one built alike.
Status checkModel(const MeasuredPoint& point, const Subject& subject, const Catalogue& catalogue)
{
    const EntryPtr entry = point.model.empty() ? nullptr : modelNamed(catalogue, point.model);
    const Model* named = entry ? std::get_if<Model>(&entry->thing) : nullptr;
    if (!named || named->id == subject.model->id)
        return Done{};
    const auto same = [](const Figure<Ratio>& a, const Figure<Ratio>& b) { return a.value == b.value; };
    if (same(named->parameters, subject.model->parameters) && same(named->layers, subject.model->layers) &&
        same(named->hidden, subject.model->hidden))
        return Done{};
    return another(point.model, subject.model->name, point.place);
}

Status checkThings(const MeasuredPoint& point, const Subject& subject, const Catalogue& catalogue)
{
    const Deployment& plan = *subject.deployment;
    if (const auto engine = engineNamed(point.engine);
        engine && !point.engine.empty() && engine->engine != plan.engine)
        return another(std::string(wordOf(engine->engine)), std::string(wordOf(plan.engine)), point.place);
    if (!point.accelerator.empty()) {
        const EntryPtr entry = acceleratorNamed(catalogue, point.accelerator);
        if (!entry || entry->item.id != subject.accelerator->id)
            return another(point.accelerator, subject.accelerator->name, point.place);
    }
    if (const auto weights = precisionNamed(point.weights); weights && alike(*weights) != alike(plan.weights))
        return another(std::string(wordOf(*weights)), std::string(wordOf(plan.weights)), point.place);
    if (const auto cache = measuredCache(point, subject); cache && alike(*cache) != alike(plan.kvCache))
        return another("KV cache " + std::string(wordOf(*cache)),
                       "KV cache " + std::string(wordOf(plan.kvCache)), point.place);
    return checkModel(point, subject, catalogue);
}

Status checkParallelism(const MeasuredPoint& point, const Deployment& plan)
{
    struct Way {
        const char* name;
        const std::optional<int>& measured;
        int planned;
    };
    const Way ways[] = {{"TP ", point.tensorParallel, plan.tensorParallel},
                        {"PP ", point.pipelineParallel, plan.pipelineParallel},
                        {"DP ", point.dataParallel, plan.dataParallel},
                        {"EP ", point.expertParallel, plan.expertParallel}};
    for (const Way& way : ways) {
        if (way.measured && *way.measured != way.planned)
            return another(way.name + std::to_string(*way.measured), way.name + std::to_string(way.planned),
                           point.place);
    }
    return Done{};
}

bool farApart(const std::optional<Duration>& a, const std::optional<Duration>& b)
{
    return a && b && std::max(*a, *b).value() > contradiction * std::min(*a, *b).value();
}

Status checkAgainstOthers(std::span<const MeasuredPoint> points, std::size_t at)
{
    const MeasuredPoint& point = points[at];
    for (std::size_t i = 0; i < at; ++i) {
        const MeasuredPoint& other = points[i];
        const bool same = other.input == point.input && other.output == point.output &&
                          other.concurrency == point.concurrency;
        if (same &&
            (farApart(other.firstToken, point.firstToken) || farApart(other.perToken, point.perToken)))
            return impossible("log-runs-apart", other.place, {}, point.place);
    }
    return Done{};
}

Measurement runOf(const MeasuredPoint& point, const Subject& subject, const std::string& file, Date date)
{
    const auto given = [&]<class Q>(Q value, const char* unit) {
        return Input<Q>{value, unit, InputKind::Fact, file, date};
    };
    const auto optional = [&]<class Q>(const std::optional<Q>& value, const char* unit) {
        return value ? std::optional(given(*value, unit)) : std::nullopt;
    };
    const Deployment& plan = *subject.deployment;
    Measurement run;
    run.name = point.place == "/" || point.place.empty() ? file : file + ", " + point.place;
    run.deployment = plan.id;
    run.accelerator = subject.accelerator->id;
    run.model = plan.model;
    run.engine = plan.engine;
    run.weights = plan.weights;
    run.kvCache = plan.kvCache;
    run.tensorParallel = plan.tensorParallel;
    run.pipelineParallel = plan.pipelineParallel;
    run.dataParallel = plan.dataParallel;
    run.expertParallel = plan.expertParallel;
    // An open loop may have less than one request in flight in the mean; a step then still holds one.
    run.inFlight = given(std::max(point.concurrency, ratio(1)), "");
    run.inputTokens = given(point.input, "token");
    run.outputTokens = given(point.output, "token");
    run.batchedTokens = plan.batchedTokens;
    run.firstToken = optional(point.firstToken, "ms");
    run.perToken = optional(point.perToken, "ms");
    run.throughput = optional(point.throughput, "token/s");
    return run;
}

}  // namespace

Result<CalibrationProposal> proposeCalibration(std::span<const MeasuredPoint> points,
                                               const Scenario& scenario, const Catalogue& catalogue,
                                               DeploymentId deployment, const std::string& file, Date date)
{
    const Subject subject = subjectOf(scenario, catalogue, deployment);
    if (!subject.deployment)
        return Error{Error::Code::UnknownItem, {"deployment", std::to_string(deployment.number), {}}};
    const std::string& name = subject.deployment->name;
    if (subject.deployment->basis != CapacityBasis::Modelled)
        return impossible("calibrate-stated", name, {}, {});
    if (!subject.accelerator || !subject.model)
        return impossible("calibrate-unknown", name, {}, {});
    if (points.size() > mostRuns)
        return Error{Error::Code::TooLarge,
                     {"runs", std::to_string(points.size()), std::to_string(mostRuns)}};
    CalibrationProposal out;
    out.deployment = deployment;
    for (std::size_t i = 0; i < points.size(); ++i) {
        Status status = checkThings(points[i], subject, catalogue);
        if (status)
            status = checkParallelism(points[i], *subject.deployment);
        if (status)
            status = checkAgainstOthers(points, i);
        if (!status)
            return std::move(status).error();
        out.runs.push_back(runOf(points[i], subject, file, date));
    }
    auto taken = takeMeasurements(scenario, deployment, out.runs);
    if (!taken)
        return std::move(taken).error();
    out.before = calibrationOf(subject.input(), measurementsOf(scenario, deployment));
    out.after = calibrationOf(subject.input(), measurementsOf(taken.value(), deployment));
    out.table = compareRuns(subject.input(), out.runs, out.after);
    if (out.table.empty())
        return impossible("calibrate-unknown", name, {}, {});
    return out;
}

StandingCalibration standingCalibration(const Scenario& scenario, const Catalogue& catalogue,
                                        DeploymentId deployment)
{
    StandingCalibration out;
    const Subject subject = subjectOf(scenario, catalogue, deployment);
    if (!subject.deployment)
        return out;
    out.runs = measurementsOf(scenario, deployment);
    out.calibration = calibrationOf(subject.input(), out.runs);
    out.table = compareRuns(subject.input(), out.runs, out.calibration);
    return out;
}

}  // namespace headroom
