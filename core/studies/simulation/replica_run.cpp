// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/replica_run.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

ReplicaRun::ReplicaRun(const performance::StepTable& steps, double kvTokens, std::vector<Request>& requests,
                       std::vector<Place>& places, double cachedPrefix)
    : m_steps(steps),
      m_kvTokens(kvTokens),
      m_cachedPrefix(cachedPrefix),
      m_perStep(steps.range().tokensPerStep),
      m_requests(requests),
      m_places(places)
{}

bool ReplicaRun::fits(const Request& request) const
{
    return static_cast<double>(request.input) + request.output <= m_kvTokens;
}

std::uint32_t ReplicaRun::found(const Request& request) const
{
    // A cache that was carried here came with its first token.
    if (m_cachedPrefix >= 1)
        return request.input;
    // At least one token is read: its output is the first token.
    return std::min(static_cast<std::uint32_t>(m_cachedPrefix * request.input), request.input - 1);
}

std::uint64_t ReplicaRun::stepsFor(std::uint32_t tokens) const
{
    return static_cast<std::uint64_t>(std::ceil(tokens / m_perStep - 1e-9));
}

void ReplicaRun::accept(std::uint32_t request)
{
    const Request& asked = m_requests[request];
    m_places[request] = {.prompt = asked.input, .read = found(asked), .toGenerate = asked.output};
    if (inFlight() == 0)
        m_now = std::max(m_now, asked.arrival);
    m_waiting.push_back(request);
    m_longestQueue = std::max(m_longestQueue, m_waiting.size());
    m_quietUntil = 0;
}

void ReplicaRun::pass(double time)
{
    m_now += time;
    m_busy += time;
    m_sequences += time * m_running;
}

void ReplicaRun::runUntil(double time)
{
    while (m_now < time && inFlight() > 0) {
        // Room for the tokens that the next step adds.
        while (m_running > 1 && m_context + m_reserved + m_running * m_perStep > m_kvTokens)
            evictLast();
        if (m_waiting.empty() || m_running >= m_steps.range().sequences)
            decodeOnly(time);
        else
            read(time);
    }
    if (inFlight() == 0)
        m_quietUntil = std::numeric_limits<double>::infinity();
}

/// Takes prompts in order of arrival into what the decoding sequences leave of the chunk, and gives the tokens read.
std::uint32_t ReplicaRun::planReading(double& readBefore)
{
    const performance::StepRange& range = m_steps.range();
    const auto decoding = static_cast<std::uint32_t>(m_running * (1 + range.drafts));
    std::uint32_t budget = range.chunk > decoding ? range.chunk - decoding : 0;
    std::uint32_t tokens = 0;
    std::uint32_t places = range.sequences - m_running;
    m_reading.clear();
    for (const std::uint32_t request : m_waiting) {
        Place& place = m_places[request];
        if (budget == 0 || places == 0)
            break;
        if (!place.admitted) {
            if (m_context + m_reserved + m_running + place.prompt + 1 > m_kvTokens)
                break;
            m_reserved += place.prompt;
            place.admitted = true;
        }
        const std::uint32_t now = std::min(budget, place.prompt - place.read);
        readBefore += static_cast<double>(now) * place.read;
        place.read += now;
        tokens += now;
        budget -= now;
        --places;
        if (place.read < place.prompt)
            break;
        m_reading.push_back(request);
    }
    return tokens;
}

void ReplicaRun::read(double until)
{
    double readBefore = 0;
    const std::uint32_t tokens = planReading(readBefore);
    if (tokens == 0 && m_reading.empty()) {
        decodeOnly(until);
        return;
    }
    if (tokens == 0) {
        m_behind = 0;
        beginRead();
        return;
    }
    const double decodeTime = m_running > 0 ? m_steps.decode(m_running, m_context) : 0;
    const double addition = m_steps.reading(m_running, tokens, readBefore);
    // Beside others a step is longer by one stage's part of what it reads; the other stages read it one after the other.
    m_behind = m_running > 0 ? addition * (m_steps.stages() - 1) : 0.0;
    pass(decodeTime + addition);
    if (m_running > 0) {
        ++m_step;
        m_context += m_running * m_perStep;
    }
    endDue();
    beginRead();
}

void ReplicaRun::beginRead()
{
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_reading.size()));
    for (const std::uint32_t request : m_reading)
        begin(request);
    m_quietUntil = 0;
}

/// The prompt has been read, and its first token is there.
void ReplicaRun::begin(std::uint32_t request)
{
    Place& place = m_places[request];
    Request& asked = m_requests[request];
    m_reserved -= place.prompt;
    place.behind = static_cast<float>(m_behind);
    if (place.toGenerate == asked.output)
        asked.firstToken = m_now + m_behind;
    if (place.toGenerate <= 1) {
        asked.end = m_now + m_behind;
        return;
    }
    place.dueStep = m_step + stepsFor(place.toGenerate - 1);
    m_due.push({place.dueStep, request});
    m_admitted.push_back(request);
    m_context += place.prompt + 1;
    ++m_running;
}

void ReplicaRun::decodeOnly(double until)
{
    while (!m_due.empty() && m_places[m_due.top().request].dueStep != m_due.top().step)
        m_due.pop();  // thrown out since
    const auto toEnd = static_cast<double>(m_due.top().step - m_step);
    const double toFull =
        m_running > 1 ? std::floor((m_kvTokens - m_context - m_reserved) / (m_running * m_perStep)) : toEnd;
    const double first = m_steps.decode(m_running, m_context);
    const double growth = m_steps.growth(m_running);
    const auto timeOf = [&](double count) { return count * first + growth * count * (count - 1) / 2; };
    double count = std::max(1.0, std::min(toEnd, toFull));
    const double whole = timeOf(count);
    m_quietUntil = m_now + whole;
    if (m_now + whole > until) {
        // The first step boundary at or after `until`: growth/2 n² + (first - growth/2) n = until - now.
        const double linear = first - growth / 2;
        const double wanted = until - m_now;
        const double exact = growth > 0 ? (std::sqrt(linear * linear + 2 * growth * wanted) - linear) / growth
                                        : wanted / first;
        count = std::clamp(std::ceil(exact - 1e-9), 1.0, count);
    }
    pass(timeOf(count));
    m_step += static_cast<std::uint64_t>(count);
    m_context += count * m_running * m_perStep;
    endDue();
}

void ReplicaRun::endDue()
{
    while (!m_due.empty() && m_due.top().step <= m_step) {
        const Due due = m_due.top();
        m_due.pop();
        Place& place = m_places[due.request];
        if (place.dueStep != due.step)
            continue;
        place.dueStep = 0;
        m_context -= place.prompt + 1 + held(stepsFor(place.toGenerate - 1));
        --m_running;
        m_requests[due.request].end = m_now + static_cast<double>(place.behind);
    }
    while (!m_admitted.empty() && m_places[m_admitted.back()].dueStep == 0)
        m_admitted.pop_back();
}

void ReplicaRun::evictLast()
{
    while (m_places[m_admitted.back()].dueStep == 0)
        m_admitted.pop_back();
    const std::uint32_t request = m_admitted.back();
    m_admitted.pop_back();
    Place& place = m_places[request];
    const std::uint64_t done = stepsFor(place.toGenerate - 1) - (place.dueStep - m_step);
    const auto generated =
        std::min(place.toGenerate - 1, 1 + static_cast<std::uint32_t>(std::lround(held(done))));
    m_context -= place.prompt + 1 + held(done);
    place = {.prompt = place.prompt + generated,
             .read = found(m_requests[request]),
             .toGenerate = place.toGenerate - generated};
    --m_running;
    // A prompt half read goes on first: what it holds is not given back.
    const bool half = !m_waiting.empty() && m_places[m_waiting.front()].admitted;
    m_waiting.insert(m_waiting.begin() + (half ? 1 : 0), request);
    ++m_evictions;
    m_quietUntil = 0;
}

}  // namespace headroom::simulation
