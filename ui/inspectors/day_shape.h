// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QToolButton;

namespace headroom::ui {

/// Demand through the day or the week as 24 or 168 bars that are pulled with the mouse, or with the arrow keys. Buttons above them
/// make the demand flat, a day's or a week's: a day comes on all days of the week, a week leaves the mean of its days.
class DayShapeEdit final : public QWidget {
    Q_OBJECT
public:
    explicit DayShapeEdit(QWidget* parent = nullptr);
    /// 24 or 168 numbers parted by blanks, or nothing for a flat day.
    void show(const QString& weights);
    QSize sizeHint() const override;

signals:
    void typed(const QString& weights);
    void committed(const QString& weights);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum Span { Flat, Day, Week };

    void pull(QPointF position, Qt::KeyboardModifiers modifiers);
    void take(Span span);
    /// Sets the selected hour, or with Shift the same hour of every day.
    void setWeight(double weight, Qt::KeyboardModifiers modifiers);
    void mark();
    QRectF bars() const;
    std::size_t hourAt(double x) const;
    double most() const;
    QString hourText(std::size_t hour) const;
    QString text() const;

    std::vector<double> m_weights;
    std::array<QToolButton*, 3> m_spans{};
    std::size_t m_hour = 0;
    bool m_flat = true;
    bool m_pulled = false;
};

}  // namespace headroom::ui
