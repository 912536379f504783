// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace headroom {
struct Measurement;
struct RunComparison;
}  // namespace headroom

namespace headroom::ui {

/// Measured over modelled of runs against their concurrency, for first token and time per token: a ring as the model alone has it, a
/// dot with the correction. Both axes are logarithmic; 1 is agreement.
class ResidualChart final : public QWidget {
    Q_OBJECT
public:
    explicit ResidualChart(QWidget* parent = nullptr);

    void show(const std::vector<RunComparison>& table, const std::vector<Measurement>& runs);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point {
        double concurrency, before, after;  ///< measured over modelled
    };
    void paintPart(QPainter& painter, const QRectF& area, const QString& title,
                   const std::vector<Point>& points) const;

    std::vector<Point> m_first, m_per;
};

}  // namespace headroom::ui
