// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/simulation_runner.h"

#include "core/studies/simulation/traced_arrivals.h"
#include "ui/text/text.h"

#include <QFile>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Enough for a p99 that does not tremble; a few seconds of work at most.
constexpr double fewestItems = 20e3, mostItems = 1.5e6;

/// Whether the runs of both plans would be the same.
bool alike(const Scenario& a, const Scenario& b)
{
    const auto sameRack = [](const RackPtr& one, const RackPtr& other) {
        return one == other || *one == *other;
    };
    return a.workloads == b.workloads && a.deployments == b.deployments && a.pools == b.pools &&
           a.carried == b.carried &&
           std::equal(a.racks.begin(), a.racks.end(), b.racks.begin(), b.racks.end(), sameRack);
}

}  // namespace

struct SimulationRunner::Job {
    std::uint64_t generation = 0;
    SimulationWish wish;
    std::shared_ptr<const Catalogue> catalogue;
    Scenario plan;
    Results results;
};

Duration simulatedWindow(const Workload& workload, simulation::ArrivalPattern pattern)
{
    const bool day = pattern == simulation::ArrivalPattern::Day;
    const Duration natural = hours(!day ? 1 : workload.shape.size() == hoursOfWeek ? 168 : 24);
    const double items = expectedItems(workload, natural, pattern);
    if (items > mostItems)
        return natural * (mostItems / items);
    // A day's course is what is asked for: only a steady rate may go on for longer.
    if (day || items <= 0 || items >= fewestItems)
        return natural;
    return std::min(natural * (fewestItems / items), hours(24 * 30));
}

SimulationRunner::SimulationRunner(ScenarioDocument& document, QObject* parent)
    : QObject(parent),
      m_document(document)
{
    connect(&document, &ScenarioDocument::changed, this, &SimulationRunner::judgeAge);
}

SimulationRunner::~SimulationRunner() = default;

void SimulationRunner::run(const SimulationWish& wish)
{
    ++m_generation;
    m_running = true;
    m_progress = 0;
    m_problem.clear();
    Job job{m_generation, wish, m_document.sharedCatalogue(), m_document.scenario(), m_document.results()};
    // The one before stops at its next report and is waited for here.
    m_worker = std::jthread([this, job = std::move(job)](const std::stop_token& stop) { work(job, stop); });
    emit changed();
}

void SimulationRunner::cancel()
{
    if (!m_running)
        return;
    m_worker.request_stop();
    ++m_generation;
    m_running = false;
    emit changed();
}

const simulation::Run* SimulationRunner::current(DeploymentId deployment) const
{
    if (!m_answer || m_outdated)
        return nullptr;
    const auto run = std::find_if(m_answer->runs.begin(), m_answer->runs.end(),
                                  [&](const simulation::Run& one) { return one.id == deployment; });
    return run == m_answer->runs.end() ? nullptr : &*run;
}

void SimulationRunner::judgeAge()
{
    const bool aged = m_answer && !alike(m_answer->plan, m_document.scenario());
    if (aged == m_outdated)
        return;
    m_outdated = aged;
    emit changed();
}

template <class Take>
void SimulationRunner::hand(std::uint64_t generation, Take take)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, take = std::move(take)]() mutable {
            if (generation != m_generation)
                return;
            take();
            emit changed();
        },
        Qt::QueuedConnection);
}

void SimulationRunner::work(const Job& job, const std::stop_token& stop)
{
    simulation::Order order;
    order.seed = job.wish.seed;
    order.detail = simulation::Detail::Course;
    order.pattern = job.wish.arrivals == SimulationWish::Arrivals::Day
                        ? simulation::ArrivalPattern::Day
                        : simulation::ArrivalPattern::BusiestHour;
    if (job.wish.arrivals == SimulationWish::Arrivals::Trace) {
        auto trace = simulation::tracedArrivals(QFile::encodeName(job.wish.trace).toStdString(), stop);
        if (!trace) {
            hand(job.generation, [this, error = std::move(trace).error()] {
                m_running = false;
                // What an earlier trace gave would stand under the name of this one.
                m_answer.reset();
                m_outdated = false;
                m_problem = text::error(error);
            });
            return;
        }
        order.trace = std::move(trace).value();
    }
    SimulationAnswer answer{job.wish, {}, {}, job.plan};
    std::vector<DeploymentId> asked;
    for (const Deployment& deployment : job.plan.deployments) {
        if (!job.wish.only || *job.wish.only == deployment.id)
            asked.push_back(deployment.id);
    }
    int shown = -1;
    for (std::size_t i = 0; i < asked.size() && !stop.stop_requested(); ++i) {
        const Deployment* deployment = findDeployment(job.plan, asked[i]);
        const Workload* workload = findWorkload(job.plan, deployment->workload);
        order.only = asked[i];
        order.window = workload ? simulatedWindow(*workload, order.pattern) : hours(1);
        const auto told = [&](double done) {
            const double all = (static_cast<double>(i) + done) / static_cast<double>(asked.size());
            if (const int percent = static_cast<int>(all * 100); percent != shown) {
                shown = percent;
                hand(job.generation, [this, all] { m_progress = all; });
            }
            return !stop.stop_requested();
        };
        for (simulation::Run& run : simulate(*job.catalogue, job.plan, job.results, order, told)) {
            answer.runs.push_back(std::move(run));
            answer.windows.push_back(order.window);
        }
    }
    if (stop.stop_requested())
        return;
    hand(job.generation, [this, answer = std::move(answer)]() mutable {
        m_running = false;
        m_answer = std::move(answer);
        m_outdated = !alike(m_answer->plan, m_document.scenario());
    });
}

}  // namespace headroom::ui
