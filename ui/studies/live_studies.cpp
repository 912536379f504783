// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/live_studies.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

/// Typing on restarts the studies; they begin when the hand rests.
constexpr int pauseMilliseconds = 150;
constexpr double aroundShare = 0.2;
/// Behind the thread that paints, by the kernel's scale from -20 to 19.
constexpr int workerNiceness = 10;

/// Whether two inputs are factors of one product: a map of both would show one thing twice.
bool movesAlike(const Swing& one, const Swing& other)
{
    const auto alike = [](const std::optional<double>& a, const std::optional<double>& b) {
        return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-6 * std::abs(*a));
    };
    return alike(one.atLow, other.atLow) && alike(one.atHigh, other.atHigh);
}

}  // namespace

struct LiveStudies::Order {
    std::uint64_t generation = 0;
    std::shared_ptr<const Catalogue> catalogue;
    Scenario plan;
    std::string result, mapX, mapY;
    ComparedBy compared;
    bool mapAsked = false;
};

MapSide mapSideOf(const InputView& input)
{
    MapSide side{input.path};
    if (input.spread) {
        side.low = std::min(input.spread->low, input.value);
        side.high = std::max(input.spread->high, input.value);
        return side;
    }
    const double value = input.value == 0 ? 1 : input.value;
    side.low = std::clamp(value * 0.5, input.range.smallest, input.range.largest);
    side.high = std::clamp(value * 2, input.range.smallest, input.range.largest);
    return side;
}

LiveStudies::LiveStudies(ScenarioDocument& document, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_result("cost.saving")
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LiveStudies::start);
    connect(&document, &ScenarioDocument::changed, this, [this] {
        m_worker.request_stop();
        ++m_generation;
        m_answers = {};
        m_pause.start();
        emit changed();
    });
    m_pause.start();
}

LiveStudies::~LiveStudies() = default;

void LiveStudies::setResult(const std::string& name)
{
    m_result = name;
    ++m_generation;
    m_answers.tornado.reset();
    start();
    emit changed();
}

void LiveStudies::setMapInputs(const std::string& x, const std::string& y)
{
    m_mapX = x;
    m_mapY = y;
    ++m_generation;
    m_answers.map.reset();
    start();
    emit changed();
}

void LiveStudies::askForMap()
{
    if (m_mapAsked)
        return;
    m_mapAsked = true;
    if (!m_answers.map && !m_pause.isActive())
        start();
}

void LiveStudies::setMapCompared(const ComparedBy& by)
{
    m_compared = by;
    ++m_generation;
    m_answers.map.reset();
    start();
    emit changed();
}

void LiveStudies::start()
{
    if (m_compared && m_compared->workload && !findWorkload(m_document.scenario(), m_compared->workload))
        m_compared.reset();
    m_pause.stop();
    Order order{m_generation,
                m_document.sharedCatalogue(),
                m_document.scenario(),
                m_result,
                m_mapX,
                m_mapY,
                mapCompared(),
                m_mapAsked};
    // The one before stops at its next evaluation and is waited for here.
    m_worker =
        std::jthread([this, order = std::move(order)](const std::stop_token& stop) { study(order, stop); });
}

template <class Take>
void LiveStudies::hand(std::uint64_t generation, Take take)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, take = std::move(take)]() mutable {
            if (generation != m_generation)
                return;
            take(m_answers);
            emit changed();
        },
        Qt::QueuedConnection);
}

void LiveStudies::study(const Order& order, const std::stop_token& stop)
{
    // Linux keeps a niceness for each thread; where it is refused the study merely competes.
    ::setpriority(PRIO_PROCESS, 0, workerNiceness);
    const StudyControl control{stop, {}};
    const Catalogue& catalogue = *order.catalogue;
    const bool spreads = !variedInputs(order.plan).empty();
    const auto result = findNamedResult(order.result);
    if (auto tornado = sensitivity(catalogue, order.plan, result ? *result : planResults().front(),
                                   spreads ? 0 : aroundShare, control))
        hand(order.generation, [tornado = std::move(tornado).value(), spreads](Answers& answers) mutable {
            answers.tornado = std::move(tornado);
            answers.aroundAll = !spreads;
        });
    if (spreads && !stop.stop_requested()) {
        if (auto draws = monteCarlo(catalogue, order.plan, {shownDraws, 1, {}}, control))
            hand(order.generation, [draws = std::move(draws).value()](Answers& answers) mutable {
                answers.draws = std::move(draws);
            });
    }
    if (!order.mapAsked || stop.stop_requested())
        return;
    std::string paths[] = {order.mapX, order.mapY};
    if (paths[0].empty() || paths[1].empty() || !studyInputAt(catalogue, order.plan, paths[0]) ||
        !studyInputAt(catalogue, order.plan, paths[1])) {
        const auto strongest =
            sensitivity(catalogue, order.plan, *findNamedResult("cost.saving"), aroundShare, control);
        if (!strongest || strongest.value().swings.size() < 2)
            return;
        const auto& swings = strongest.value().swings;
        paths[0] = swings[0].input.path;
        const auto second = std::find_if(swings.begin() + 1, swings.end(),
                                         [&](const Swing& one) { return !movesAlike(swings[0], one); });
        paths[1] = (second == swings.end() ? swings[1] : *second).input.path;
    }
    if (auto map =
            regimeMap(catalogue, order.plan, mapSideOf(*studyInputAt(catalogue, order.plan, paths[0])),
                      mapSideOf(*studyInputAt(catalogue, order.plan, paths[1])), order.compared, control))
        hand(order.generation,
             [map = std::move(map).value()](Answers& answers) mutable { answers.map = std::move(map); });
}

}  // namespace headroom::ui
