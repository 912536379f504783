// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/studies/monte_carlo.h"
#include "core/studies/regime_map.h"
#include "core/studies/sensitivity.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace headroom::ui {

/// Runs the studies of the current plan on a thread of their own after each edit. A new edit stops what runs; answers to an older plan
/// are dropped, never shown.
class LiveStudies final : public QObject {
    Q_OBJECT
public:
    explicit LiveStudies(ScenarioDocument& document, QObject* parent = nullptr);
    ~LiveStudies() override;

    /// The result whose tornado is asked for, by its name.
    void setResult(const std::string& name);
    const std::string& result() const { return m_result; }
    /// The two inputs of the map; empty paths take the two that move the saving most.
    void setMapInputs(const std::string& x, const std::string& y);
    /// The map is worked out only while somebody looks at it.
    void askForMap();
    void restMap() { m_mapAsked = false; }
    /// What the map compares; units of a workload that is gone give way to what decides.
    void setMapCompared(const ComparedBy& by);
    /// What the user chose, else what the plan is decided by.
    ComparedBy mapCompared() const { return m_compared.value_or(decidedBy(m_document.scenario())); }

    /// Answers for the plan as it is now; nothing while they are being worked out.
    const std::optional<Sensitivity>& tornado() const { return m_answers.tornado; }
    const std::optional<MonteCarlo>& draws() const { return m_answers.draws; }
    const std::optional<RegimeMap>& map() const { return m_answers.map; }
    /// Whether the tornado moves every input alike because none has a spread.
    bool aroundAll() const { return m_answers.aroundAll; }

signals:
    /// An answer came, or all went because the plan changed.
    void changed();

private:
    struct Order;
    struct Answers {
        std::optional<Sensitivity> tornado;
        std::optional<MonteCarlo> draws;
        std::optional<RegimeMap> map;
        bool aroundAll = false;
    };
    void start();
    void study(const Order& order, const std::stop_token& stop);
    template <class Take>
    void hand(std::uint64_t generation, Take take);

    ScenarioDocument& m_document;
    std::string m_result;
    std::string m_mapX, m_mapY;
    std::optional<ComparedBy> m_compared;
    bool m_mapAsked = false;
    Answers m_answers;
    std::uint64_t m_generation = 0;
    QTimer m_pause;
    std::jthread m_worker;
};

/// Where an input is looked at without a spread: from half to twice its value, as far as it may.
MapSide mapSideOf(const InputView& input);

}  // namespace headroom::ui
