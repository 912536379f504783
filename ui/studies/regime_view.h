// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/live_studies.h"

#include <QWidget>

class QCustomPlot;
class QLabel;

namespace headroom::ui {

class QuietCombo;

/// The map of who costs least over two inputs, the deeper the clearer, with the plan of today as a dot.
class RegimeView final : public QWidget {
    Q_OBJECT
public:
    RegimeView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {352, 260}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

signals:
    void noteChanged(const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void redraw();
    void draw(const RegimeMap& map);
    void fillInputs(const RegimeMap* map);
    void tell(QPoint position);

    ScenarioDocument& m_document;
    LiveStudies& m_studies;
    QuietCombo* m_x;
    QuietCombo* m_y;
    QCustomPlot* m_plot;
    QLabel* m_empty;
};

}  // namespace headroom::ui
