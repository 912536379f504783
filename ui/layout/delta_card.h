// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace headroom::ui {

/// What the plan gains and loses by the previewed edit, beside the place where it happens.
class DeltaCard {
public:
    struct Change {
        QString figure, name;
        enum class Mood { Neutral, Better, Worse } mood = Mood::Neutral;
    };
    /// The difference between the plan and its preview, at most five lines; none without a preview. A change is better or worse
    /// only where less is a rule anybody can read: cost, and months until one's own is cheaper.
    static std::vector<Change> changes(const ScenarioDocument& document);

    explicit DeltaCard(const ScenarioDocument& document) : m_changes(changes(document)) {}
    bool empty() const { return m_changes.empty(); }
    QSizeF size() const;
    void paint(QPainter& painter, const QRectF& card) const;

private:
    std::vector<Change> m_changes;
};

}  // namespace headroom::ui
