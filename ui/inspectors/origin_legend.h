// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headroom::ui {

/// What the marks beside the fields mean, in one line.
class OriginLegend final : public QWidget {
    Q_OBJECT
public:
    explicit OriginLegend(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A line between two parts.
QWidget* makeRule(QWidget* parent);

}  // namespace headroom::ui
