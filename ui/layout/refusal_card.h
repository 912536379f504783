// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/placement_drag.h"

#include <QRectF>

class QPainter;

namespace headroom::ui {

/// Why a place is refused: the rule in words, its two figures, the nearest legal place or which limit to raise, and the keys.
class RefusalCard {
public:
    /// `drag` must be refused.
    RefusalCard(const ScenarioDocument& document, const PlacementDrag& drag);

    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, const QRectF& card) const;

private:
    QString m_title, m_reason, m_place, m_keys;
    struct Figure {
        QString figure, words;
    };
    std::vector<Figure> m_figures;  ///< none or two
    double m_would = 0, m_allowed = 0;
    QSizeF m_size;
};

}  // namespace headroom::ui
