// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QObject>

#include <optional>
#include <vector>

class QRubberBand;

namespace headroom::ui {

/// Looks closer at a part of a plot: by the wheel, by a band pulled with the mouse, by keys. Never farther than what was drawn.
/// Words whose place lies outside what is seen are hidden.
class ChartZoom final : public QObject {
    Q_OBJECT
public:
    explicit ChartZoom(QCustomPlot& plot);

    /// The plot was drawn anew. A part that was looked at stays, while what lies across (months, years) is the same.
    void drawn();
    bool zoomed() const { return m_zoomed; }
    void reset();
    /// Plus, minus, 0, and arrows while zoomed. False if the key means nothing here.
    bool press(QKeyEvent& event);

    /// A band begins at a press, shows after some pixels and is looked at on release. Whether there was one.
    void begin(QPoint position);
    bool pull(QPoint position);
    bool end(QPoint position);

signals:
    void changed();

private:
    struct Home {
        QPointer<QCPAxis> axis;
        QCPRange range, seen;
        QSharedPointer<QCPAxisTicker> ticker;
    };
    void wheel(QWheelEvent* event);
    void scale(const QCPAxisRect& rect, QPointF around, double factor);
    void move(Home& home, QCPRange wanted) const;
    void show();

    QCustomPlot& m_plot;
    QRubberBand* m_band;
    std::optional<QPoint> m_from;
    std::vector<Home> m_homes;
    bool m_zoomed = false;
};

}  // namespace headroom::ui
