// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/live_studies.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCustomPlot;
class QLabel;

namespace headroom::ui {

class ChartZoom;
class QuietCombo;

/// The tornado: what each varied input does to one result, strongest first. A click asks for the field of the input.
class SensitivityView final : public QWidget {
    Q_OBJECT
public:
    SensitivityView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {Theme::px(352), Theme::px(220)}; }
    QSize minimumSizeHint() const override { return {Theme::px(200), Theme::px(90)}; }

signals:
    void noteChanged(const QString& note);
    /// An input was clicked.
    void inputActivated(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillResults();
    void redraw();
    void draw(const Sensitivity& study);
    const Swing* swingAt(QPoint position) const;
    void tell(QPoint position);
    QString exactly(const std::optional<double>& si) const;
    QString csv() const;
    QString figure(const std::optional<double>& si) const;

    ScenarioDocument& m_document;
    LiveStudies& m_studies;
    QuietCombo* m_result;
    QCustomPlot* m_plot;
    ChartZoom* m_zoom;
    QLabel* m_empty;
    std::vector<Swing> m_shown;  ///< strongest first
};

}  // namespace headroom::ui
