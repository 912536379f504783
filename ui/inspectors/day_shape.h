// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace headroom::ui {

/// Demand through the day as 24 bars that are pulled with the mouse, or with the arrow keys.
class DayShapeEdit final : public QWidget {
    Q_OBJECT
public:
    explicit DayShapeEdit(QWidget* parent = nullptr);
    /// 24 numbers parted by blanks, or nothing for a flat day.
    void show(const QString& weights);
    QSize sizeHint() const override;

signals:
    void typed(const QString& weights);
    void committed(const QString& weights);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pull(QPointF position);
    QString text() const;

    std::array<double, 24> m_weights{};
    int m_hour = 0;
    bool m_pulled = false;
};

}  // namespace headroom::ui
