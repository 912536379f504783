// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace headroom::simulation {

/// What works on accelerators and does not know that others do, too. Its clock is its own: it stands still for nobody.
class TurnTaker {
public:
    TurnTaker() = default;
    TurnTaker(const TurnTaker&) = default;
    TurnTaker& operator=(const TurnTaker&) = default;
    virtual ~TurnTaker() = default;

    /// Works until this moment of its own clock has come or nothing is left; what is under way is finished.
    virtual void runUntil(double own) = 0;
    virtual bool hasWork() const = 0;
    /// To here it is busy with what it has begun.
    virtual double workedUntil() const = 0;
};

/// Engines that share accelerators in turns (processor sharing, as drivers slice the time): each works at the pace that the most
/// crowded of its accelerators leaves it, one over how many work there. Their own clocks run the slower.
class Turns {
public:
    explicit Turns(int accelerators) : m_crowd(static_cast<std::size_t>(accelerators)) {}

    /// The engine works on `width` accelerators from `first` on, all there; it outlives this. Gives its place.
    std::size_t add(TurnTaker& engine, int first, int width);

    double now() const { return m_now; }
    /// Goes on to `wall`, or to where an engine comes to rest before that, and gives the moment reached; infinity when nothing is left.
    double advance(double wall);
    /// An engine's own clock now.
    double own(std::size_t place) const { return m_members[place].own; }
    /// When an engine's own clock showed, or will show, `own`.
    double wallAt(std::size_t place, double own) const;
    /// Seconds in which an engine was at work.
    double worked(std::size_t place) const { return m_members[place].worked; }

private:
    struct Pace {
        double wall, own, speed;  ///< from here on
    };
    struct Member {
        TurnTaker* engine;
        std::size_t first, end;
        double own = 0, worked = 0;
        bool working = false;
        std::vector<Pace> paces{};
    };
    void share();

    std::vector<Member> m_members;
    std::vector<int> m_crowd;  ///< engines at work, by accelerator
    double m_now = 0;
};

}  // namespace headroom::simulation
