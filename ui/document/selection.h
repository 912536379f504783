// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/placing.h"

#include <QObject>

#include <vector>

namespace headroom::ui {

/// What the user has selected, shared by canvas, inspector, findings and charts. Not undone, not saved.
class Selection final : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Nothing,
        Plan,
        Site,
        Rack,
        Device,
        Slot,
        Pool,
        Workload,
        Deployment,
        Cloud,
        Api,
        Staff,
        Purchase,
        ExchangeRate,
        EgressTier,
        Finance
    };
    struct Target {
        Kind kind = Kind::Nothing;
        std::uint64_t id = 0;  ///< of the entity; for Slot of its device
        int slot = -1;
        bool operator==(const Target&) const = default;
    };

    using QObject::QObject;
    const std::vector<Target>& targets() const { return m_targets; }
    Target first() const { return m_targets.empty() ? Target{} : m_targets.front(); }
    void set(std::vector<Target> targets);
    void set(Target target) { set(std::vector<Target>{target}); }
    void clear() { set(std::vector<Target>{}); }
    bool contains(const Target& target) const;
    /// Asks the canvas to bring the target into view and pulse it once.
    void reveal(const Target& target);

signals:
    void changed();
    void revealRequested(const headroom::ui::Selection::Target& target);
    /// A figure was asked to explain itself (path as in results and inputs).
    void explainRequested(const QString& path);

private:
    std::vector<Target> m_targets;
};

}  // namespace headroom::ui
