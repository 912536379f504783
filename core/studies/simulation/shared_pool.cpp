// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/shared_pool.h"

#include "core/studies/simulation/turns.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>

namespace headroom::simulation {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::size_t progressEvery = 1 << 12;

class ServingEngine final : public TurnTaker {
public:
    explicit ServingEngine(ReplicaRun& replica) : m_replica(replica) {}
    void runUntil(double own) override
    {
        // What ends with a step that is still under way has not ended yet, for the router.
        if (m_replica.quietUntil() <= own)
            m_replica.runUntil(own);
    }
    bool hasWork() const override { return m_replica.inFlight() > 0; }
    double workedUntil() const override { return m_replica.now(); }

private:
    ReplicaRun& m_replica;
};

/// An accelerator as far as it works on items: one at a time.
class ItemEngine final : public TurnTaker {
public:
    void begin(double own, double service) { m_until = own + service; }
    void runUntil(double) override {}
    bool hasWork() const override { return false; }
    double workedUntil() const override { return m_until; }

private:
    double m_until = 0;
};

/// The replicas of a deployment. Their requests arrive by their clocks while they run.
class Line {
public:
    Line(const SharedServing& shared, Turns& turns) : m_shared(shared), m_turns(turns), m_places(count())
    {
        const ServingRun& run = *shared.run;
        const auto replicas = static_cast<std::size_t>(run.replicas);
        m_replicas.reserve(replicas);
        m_engines.reserve(replicas);
        for (int i = 0; i < run.replicas; ++i) {
            m_replicas.emplace_back(*run.steps, run.kvTokens, *shared.requests, m_places, run.cachedPrefix);
            m_engines.emplace_back(m_replicas.back());
            m_at.push_back(turns.add(m_engines.back(), i * shared.width, shared.width));
        }
        m_routed.replica.resize(count());
        m_arrivals.reserve(count());
        for (const Request& request : *shared.requests)
            m_arrivals.push_back(request.arrival);
    }

    double next() const { return m_next < count() ? m_arrivals[m_next] : never; }
    void accept()
    {
        const auto index = static_cast<std::uint32_t>(m_next++);
        Request& request = (*m_shared.requests)[index];
        if (!m_replicas.front().fits(request)) {
            ++m_routed.out.refused;
            return;
        }
        const std::size_t to = leastLoaded();
        m_routed.replica[index] = static_cast<std::uint32_t>(to);
        request.arrival = m_turns.own(m_at[to]);
        m_replicas[to].runUntil(request.arrival);
        m_replicas[to].accept(index);
    }
    Routed finish()
    {
        for (std::size_t i = 0; i < count(); ++i) {
            Request& request = (*m_shared.requests)[i];
            request.arrival = m_arrivals[i];
            if (request.end <= 0)
                continue;
            const std::size_t at = m_at[m_routed.replica[i]];
            request.firstToken = m_turns.wallAt(at, request.firstToken);
            request.end = m_turns.wallAt(at, request.end);
        }
        for (std::size_t i = 0; i < m_replicas.size(); ++i) {
            const ReplicaRun& replica = m_replicas[i];
            const double worked = m_turns.worked(m_at[i]);
            m_routed.busy += worked;
            if (replica.busy() > 0)
                m_routed.sequenceSeconds += replica.sequenceSeconds() * worked / replica.busy();
            m_routed.out.evictions += replica.evictions();
            m_routed.out.longestQueue = std::max(m_routed.out.longestQueue, replica.longestQueue());
        }
        return std::move(m_routed);
    }

private:
    std::size_t count() const { return m_shared.requests->size(); }
    std::size_t leastLoaded()
    {
        std::size_t best = m_turn;
        for (std::size_t k = 1; k < m_replicas.size(); ++k) {
            const std::size_t at = (m_turn + k) % m_replicas.size();
            if (m_replicas[at].inFlight() < m_replicas[best].inFlight())
                best = at;
        }
        m_turn = (best + 1) % m_replicas.size();
        return best;
    }

    SharedServing m_shared;
    Turns& m_turns;
    std::vector<Place> m_places;
    std::vector<ReplicaRun> m_replicas;
    std::vector<ServingEngine> m_engines;
    std::vector<std::size_t> m_at;
    std::vector<double> m_arrivals;
    Routed m_routed;
    std::size_t m_next = 0, m_turn = 0;
};

/// Items of several kinds behind one queue, each accelerator with one of them at a time.
class Items {
public:
    Items(int accelerators, const std::vector<SharedItems>& kinds, Turns& turns)
        : m_kinds(kinds),
          m_turns(turns),
          m_next(kinds.size())
    {
        for (const SharedItems& kind : kinds)
            m_times.emplace_back(kind.arrivals.size());
        m_servers.resize(kinds.empty() ? 0 : static_cast<std::size_t>(accelerators));
        for (std::size_t i = 0; i < m_servers.size(); ++i)
            m_servers[i].at = turns.add(m_servers[i].engine, static_cast<int>(i), 1);
    }

    double next() const
    {
        double first = never;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
            first = std::min(first, arrival(kind));
        return first;
    }
    void accept()
    {
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            if (arrival(kind) <= m_turns.now() && arrival(kind) == next()) {
                m_waiting.push_back({kind, m_next[kind]++});
                break;
            }
        }
        settle();
    }
    /// Notes what has ended, and begins what waits where nothing runs.
    void settle()
    {
        for (Server& server : m_servers) {
            if (!server.item || server.engine.workedUntil() > m_turns.own(server.at))
                continue;
            timesOf(*server.item).end = server.freeSince = m_turns.now();
            server.item.reset();
        }
        while (!m_waiting.empty()) {
            Server* const free = longestFree();
            if (!free)
                return;
            free->item = m_waiting.front();
            m_waiting.pop_front();
            timesOf(*free->item).begin = m_turns.now();
            free->engine.begin(m_turns.own(free->at), m_kinds[free->item->kind].service);
        }
    }
    std::vector<std::vector<ItemTimes>> finish() { return std::move(m_times); }

private:
    struct Item {
        std::size_t kind = 0, index = 0;
    };
    struct Server {
        ItemEngine engine;
        std::size_t at = 0;
        std::optional<Item> item;
        double freeSince = 0;
    };
    double arrival(std::size_t kind) const
    {
        const std::vector<double>& arrivals = m_kinds[kind].arrivals;
        return m_next[kind] < arrivals.size() ? arrivals[m_next[kind]] : never;
    }
    ItemTimes& timesOf(const Item& item) { return m_times[item.kind][item.index]; }
    /// Who hands out items does not see what else an accelerator does.
    Server* longestFree()
    {
        Server* best = nullptr;
        for (Server& server : m_servers) {
            if (!server.item && (!best || server.freeSince < best->freeSince))
                best = &server;
        }
        return best;
    }

    const std::vector<SharedItems>& m_kinds;
    Turns& m_turns;
    std::vector<std::size_t> m_next;
    std::vector<std::vector<ItemTimes>> m_times;
    std::vector<Server> m_servers;
    std::deque<Item> m_waiting;
};

}  // namespace

PoolOutcome runTogether(int accelerators, const std::vector<SharedServing>& serving,
                        const std::vector<SharedItems>& items, const Progress& progress)
{
    PoolOutcome out;
    Turns turns(accelerators);
    std::deque<Line> lines;
    std::size_t all = 0, done = 0;
    for (const SharedServing& one : serving) {
        lines.emplace_back(one, turns);
        all += one.requests->size();
    }
    for (const SharedItems& one : items)
        all += one.arrivals.size();
    Items queue(accelerators, items, turns);
    for (;;) {
        const auto first = std::min_element(lines.begin(), lines.end(),
                                            [](const Line& a, const Line& b) { return a.next() < b.next(); });
        const double request = first == lines.end() ? never : first->next();
        const double arrival = std::min(request, queue.next());
        while (turns.advance(arrival) < arrival)
            queue.settle();
        if (arrival == never)
            break;
        queue.settle();
        if (done++ % progressEvery == 0 && progress &&
            !progress(static_cast<double>(done) / static_cast<double>(all))) {
            out.cancelled = true;
            break;
        }
        if (request <= queue.next())
            first->accept();
        else
            queue.accept();
    }
    for (Line& line : lines) {
        out.serving.push_back(line.finish());
        out.serving.back().out.cancelled = out.cancelled;
    }
    out.items = queue.finish();
    return out;
}

}  // namespace headroom::simulation
